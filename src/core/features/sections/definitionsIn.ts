import { notesIn } from '../../kramdown/notes';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { holdsOffset, isWithin, slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';

/** What a page says once for all that use it: `[r]: https://x.example`, `[^1]: A note.`, `*[ACM]: …`. */
interface Definition {
  /** `[r]` */
  readonly name: string;
  readonly range: OffsetRange;
  /** Where it is used. */
  readonly uses: readonly OffsetRange[];
}

/** The definitions of a page in Markdown in order, those in lists and quotes left out. */
const definitionsOf = remembered((page: PageModel): readonly Definition[] => {
  const { kramdown, links, images, masked } = page;
  // nothing of it is printed: it stands between what is, as blank lines do
  const printed = kramdown.root.children.filter(({ type }) => type !== 'blank');
  const found = [...printed, { start: page.text.length }]
    .map(({ start }, at) => ({ start: printed[at - 1]?.end ?? page.frontMatter.bodyStart, end: start }))
    .flatMap(blank => {
      const starts = [...slice(masked, blank).matchAll(/^ {0,3}(\*?\[[^\]\r\n]+\]):/gm)];
      return starts.map(({ index, 1: name = '' }, at) => {
        const start = blank.start + index;
        const next = starts[at + 1];
        const end = next === undefined ? blank.end : blank.start + next.index;
        return { name, range: { start, end: trimmedEnd(page.text, { start, end }) } };
      });
    });
  if (found.length === 0) return [];
  const marks = marksIn(kramdown.root);
  return found.map(({ name, range }) => ({
    name,
    range,
    uses: [
      ...links.filter(({ hrefRange }) => isWithin(hrefRange, range)).map(link => link.range),
      ...images.filter(({ srcRange }) => isWithin(srcRange, range)).map(image => image.range),
      ...marks.filter(({ type, value, details }) =>
        type === 'abbreviation'
          ? name === `*[${value}]`
          : details?.note !== undefined && holdsOffset(range, details.note.start),
      ),
    ].filter(use => !isWithin(use, range)),
  }));
});

/** The marks of footnotes, and abbreviations, those in notes as well. */
function marksIn(root: KramdownElement): readonly KramdownElement[] {
  const found: KramdownElement[] = [];
  for (const element of [root, ...notesIn(root)]) collectMarks(element, found);
  return found;
}

function collectMarks(element: KramdownElement, found: KramdownElement[]): void {
  if (element.type === 'footnote' || element.type === 'abbreviation') found.push(element);
  for (const child of element.children) collectMarks(child, found);
}

/** What a stretch of a page defines for the rest of it, such as `[r]`; `undefined` where nothing outside of it uses any. */
export function definedForOthers(page: PageModel, range: OffsetRange): string | undefined {
  return definitionsOf(page).find(one => isWithin(one.range, range) && isUsedBeside(one, range))?.name;
}

function isUsedBeside({ uses }: Definition, range: OffsetRange): boolean {
  return uses.some(use => !isWithin(use, range));
}

/**
 * Where a section ends without the definitions below it, an offset: at the end of a page they are those of all its sections, and belong
 * to none once another uses one of them.
 */
export function aboveDefinitions(page: PageModel, { start, end }: OffsetRange): number {
  if (page.markup !== 'markdown') return end;
  let until = end;
  let isOfOthers = false;
  for (const definition of [...definitionsOf(page)].reverse()) {
    const { range } = definition;
    if (range.end > until || range.start < start) continue;
    if (range.end !== until) break;
    until = trimmedEnd(page.text, { start, end: range.start });
    isOfOthers ||= isUsedBeside(definition, { start, end });
  }
  return isOfOthers ? until : end;
}
