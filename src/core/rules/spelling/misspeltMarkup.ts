import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { remembered } from '../../remembered';
import { isMarkdownName } from '../../site/fileName';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { themeClasses } from '../../site/styles/themeClasses';
import { attributeOf } from '../../syntax/html';
import { shifted, type OffsetRange } from '../../text/range';
import { misspelt } from './misspelt';
import { nearName } from '../../text/nearName';
import type { Finding } from '../rule';

/** What the template's styles and script look for: others may be nearly the same and meant. */
const knownClasses = ['paper-box', 'paper-box-image', 'paper-box-text', 'badge', 'anchor', 'show_paper_citations'];
const knownAttributes = ['href', 'src', 'class', 'style', 'width', 'height', 'target', 'markdown', 'alt', 'title'];
/** Attributes of HTML that are nearly one of these. */
const others: ReadonlySet<string> = new Set('srcset srcdoc scope hreflang dir code ref rel sizes'.split(' '));

/** A name that is nearly one of these, whatever the site says of it. */
interface Suspect {
  readonly kind: 'class' | 'attribute';
  readonly range: OffsetRange;
  readonly written: string;
  readonly meant: string;
}

/** Classes and attributes that nothing reads and that are nearly one that something does: `paper-box-txt`, `herf`. */
export function* misspeltMarkup(page: PageModel, site: SiteSnapshot | undefined): Iterable<Finding> {
  for (const { kind, range, written, meant } of suspectsOf(page)) {
    const isMisspelt =
      kind === 'attribute' || (site !== undefined && isStyled(meant, site) && !isStyled(written, site));
    if (isMisspelt) yield misspelt(range, written, meant, []);
  }
}

/** Those of a page. After an edit only the pieces that it has touched are looked at. */
function suspectsOf(page: PageModel): readonly Suspect[] {
  if (page.pieces.length > 0)
    return page.pieces.flatMap(({ start, model }) =>
      suspectsOf(model).map(({ range, ...rest }) => ({
        ...rest,
        range: shifted(range, start),
      })),
    );
  return suspectsIn(page);
}

const suspectsIn = remembered(({ tags }: PageModel): readonly Suspect[] => {
  const ofHtml = tagsOfHtml(tags);
  return tags.flatMap(tag =>
    tag.kind === 'end' ? [] : [...(ofHtml.has(tag) ? attributes(tag) : []), ...classes(tag)],
  );
});

/** Without what stands in a formula, whose elements have attributes of their own: `<math><mo xref="a.cmml">`. */
function tagsOfHtml(tags: readonly HtmlTag[]): ReadonlySet<HtmlTag> {
  const found = new Set<HtmlTag>();
  let inside: HtmlTag[] | undefined;
  for (const tag of tags) {
    if (tag.kind === 'end' && tag.name === 'math') inside = undefined;
    else if (inside === undefined) found.add(tag);
    else inside.push(tag);
    if (tag.kind === 'start' && tag.name === 'math' && !tag.selfClosing) inside ??= [];
  }
  // one that is never closed is no measure for the rest of the page
  for (const tag of inside ?? []) found.add(tag);
  return found;
}

function* classes(tag: HtmlTag): Iterable<Suspect> {
  const attribute = attributeOf(tag, 'class');
  if (attribute?.value === undefined) return;
  for (const { 0: written, index } of attribute.value.matchAll(/[\w-]+/g)) {
    const meant = knownClasses.includes(written) ? undefined : nearName(written, knownClasses);
    if (meant === undefined) continue;
    const start = attribute.valueRange.start + index;
    yield { kind: 'class', range: { start, end: start + written.length }, written, meant };
  }
}

function* attributes({ attributes: all }: HtmlTag): Iterable<Suspect> {
  for (const { name: written, nameRange: range, value } of all) {
    if (value === undefined || knownAttributes.includes(written) || others.has(written) || written.includes('-'))
      continue;
    const free = knownAttributes.filter(attribute => !all.some(({ name }) => name === attribute));
    const meant = nearName(written, free);
    if (meant !== undefined) yield { kind: 'attribute', range, written, meant };
  }
}

/** Whether a style or layout of the site has the class. */
function isStyled(name: string, site: SiteSnapshot): boolean {
  const theme = themeClasses(site).get(name);
  return theme !== undefined && !isMarkdownName(theme.path);
}
