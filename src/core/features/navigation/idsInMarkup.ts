import type { PageModel } from '../../page/pageModel';
import { writtenPlace } from '../../site/declaredIds';
import { assembledPage } from '../../site/store/assembledPage';
import type { TextEdit } from '../../text/edit';
import { rangeFrom, type OffsetRange } from '../../text/range';
import type { SiteReading } from '../siteReading';

/** Attributes that hold ids of the page, parted by blanks (https://html.spec.whatwg.org/#attributes-3, https://www.w3.org/TR/wai-aria-1.2/#state_prop_def). */
const namingIds: ReadonlySet<string> = new Set(
  'for form headers itemref list popovertarget aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns'.split(
    ' ',
  ),
);

/** An edit with the path of its file. */
type EditInFile = TextEdit & { readonly path: string };

/** The edits that give an id another name where tags and style sheets of a page and its pieces name it: `<label for='lake'>`, `<style>#lake { … }`. */
export function renameInMarkup(
  { site, pageModel }: SiteReading,
  page: string,
  id: string,
  newId: string,
): readonly EditInFile[] {
  const whole = assembledPage(site, page, pageModel);
  if (whole === undefined) return [];
  const edits = (ranges: readonly OffsetRange[], newText: string): readonly EditInFile[] =>
    ranges.flatMap(range => {
      const place = writtenPlace(whole, range);
      return place === undefined ? [] : [{ path: place.path, range: place, newText }];
    });
  return [...edits(inAttributes(whole.model, id), newId), ...edits(inStyles(whole.model, id), selectorOf(newId))];
}

function inAttributes({ tags, text }: PageModel, id: string): readonly OffsetRange[] {
  return tags.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, valueRange }) => (namingIds.has(name) ? wordsIn(text, valueRange, id) : [])),
  );
}

function wordsIn(text: string, { start, end }: OffsetRange, word: string): readonly OffsetRange[] {
  return [...text.slice(start, end).matchAll(/[^\s"']+/g)]
    .filter(([found]) => found === word)
    .map(({ index }) => rangeFrom(start + index, word.length));
}

/** `#lake` in a selector; not the colour of `{ color: #fade; }`. */
function inStyles({ tags, text }: PageModel, id: string): readonly OffsetRange[] {
  return tags.flatMap(({ kind, name, range }): readonly OffsetRange[] => {
    if (name !== 'style' || kind === 'end') return [];
    const close = text.indexOf('</style', range.end);
    return inStyle(text, { start: range.end, end: close < 0 ? text.length : close }, id);
  });
}

function inStyle(text: string, { start, end }: OffsetRange, id: string): readonly OffsetRange[] {
  const hash = `#${selectorOf(id)}`;
  const found: OffsetRange[] = [];
  for (let at = text.indexOf(hash, start); at >= 0 && at < end; at = text.indexOf(hash, at + 1)) {
    const behind = at + hash.length;
    const ends = !/[\w\\\u0080-\uffff-]/.test(text.charAt(behind));
    if (ends && /^[^{};]*\{/.test(text.slice(behind, Math.min(end, behind + longestSelector))))
      found.push({ start: at + 1, end: behind });
  }
  return found;
}

/** The edits that give an id another name in the style sheets of a site. */
export function renameInStyleSheets({ site }: SiteReading, id: string, newId: string): readonly EditInFile[] {
  return [...site.files.values()].flatMap(({ path, text }) =>
    /\.s?css$/.test(path)
      ? inStyle(text, { start: 0, end: text.length }, id).map(range => ({ path, range, newText: selectorOf(newId) }))
      : [],
  );
}

/** In UTF-16 code units: how far behind an id its block is looked for. */
const longestSelector = 500;

/** An id as selectors have it (https://drafts.csswg.org/cssom/#serialize-an-identifier): `\31 st` of `1st`. */
function selectorOf(id: string): string {
  return id.replace(/^-?\d|[^\w\u0080-\uffff-]/g, sign =>
    /\d$/.test(sign) ? `${sign.slice(0, -1)}\\3${sign.slice(-1)} ` : `\\${sign}`,
  );
}
