import { isMarkdownName } from '../../site/fileName';
import { attributePlace, type AttributePlace } from '../attributePlace';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import type { CompletionInput, CompletionSource } from './completionItem';
import { wordIn } from './wordRanges';

/** Values of attributes that kramdown reads in HTML. */
const ofKramdown: Readonly<Record<string, readonly string[] | undefined>> = { markdown: ['1', 'block', 'span', '0'] };

/** Values of attributes of HTML, which VS Code offers in HTML files by itself. */
const ofHtml: Readonly<Record<string, readonly string[] | undefined>> = {
  target: ['_blank', '_self'],
  rel: ['noopener', 'noreferrer', 'nofollow', 'me'],
  loading: ['lazy', 'eager'],
};

/** Attributes that name an element of the same page by its id. */
const namingIds: ReadonlySet<string> = new Set(['for', 'aria-labelledby', 'aria-describedby']);

/** The values that an attribute of a tag can have: `markdown="‸"`, `target="‸"`, and ids of the page in `for="‸"`. */
export const attributeValues: CompletionSource = input => {
  const place = attributePlace(input.text, input.offset);
  const values = place && (isAnchor(place) ? idsOfHeading(input) : valuesOf(place.attribute, input));
  if (place === undefined || values === undefined) return undefined;
  const range = wordIn(input.text, place.replaced, input.offset);
  const others = `${input.text.slice(place.value.start, range.start)} ${input.text.slice(range.end, place.value.end)}`;
  const written = new Set(others.split(/\s+/));
  return values
    .filter(value => !written.has(value))
    .map(value => ({ label: value, kind: 'value', detail: undefined, documentation: [], range, insertText: value }));
};

/** `<span class='anchor' id='‸'></span>`, which the template puts before a heading. */
function isAnchor({ tag, attribute, before }: AttributePlace): boolean {
  return tag === 'span' && attribute === 'id' && before.get('class') === 'anchor';
}

/** An anchor belongs to the heading that follows within so many characters. */
const reach = 120;

/** The id of the heading below without the dashes that stand for its icon, where nothing else has it: `education` of `# 🎓 Education`. */
function idsOfHeading({ path, offset, pageModel }: CompletionInput): readonly string[] {
  const page = pageModel(path);
  const below = page?.sections.find(({ heading }) => heading.start >= offset);
  if (page === undefined || below === undefined || below.heading.start > offset + reach) return [];
  const { id = '' } = page.anchors.find(({ range }) => range.start === below.titleRange.start) ?? {};
  const bare = id.replace(/^-+/, '').replace(/(?<!-)-+$/, '');
  return bare === '' || page.anchors.some(anchor => anchor.id === bare) ? [] : [bare];
}

function valuesOf(attribute: string, { path, pageModel }: CompletionInput): readonly string[] | undefined {
  if (namingIds.has(attribute)) {
    const page = pageModel(path);
    return page && [...new Set(anchorsOfPage(page).map(({ id }) => id))];
  }
  return own(ofKramdown, attribute) ?? (isMarkdownName(path) ? htmlValues(attribute) : undefined);
}

/** Values of an attribute of HTML that has a few; `undefined` of another. `name` is in lower case. */
export function htmlValues(name: string): readonly string[] | undefined {
  return own(ofHtml, name);
}

function own(
  table: Readonly<Record<string, readonly string[] | undefined>>,
  name: string,
): readonly string[] | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
