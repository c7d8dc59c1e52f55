import { remembered } from '../../remembered';
import { lineStart } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import type { PageModel, Section } from '../pageModel';
import { anchoredStart, sectionStart } from '../headings/sectionStart';
import { endOfSection } from './endOfSection';
import { worksOf } from './works';

/** A rule, or the definition of a link, a note or an abbreviation: at the end of a section it is none of the paper above. */
const ofNoPaper = /^[ \t]*(?:(?:-{3,}|\*{3,}|_{3,})[ \t\r]*$|\*?\[[^\]\n]+\]:)/;

/**
 * Where all ends that belongs to each publication whose title is a heading, by where that begins, both offsets: its BibTeX, abstract, pictures and
 * headings of a lower level stand below it, to the next heading. What stands below the last of them may be about all, as a note on equal
 * contributions is: that belongs to it where others have such things too, BibTeX and what is unfolded as such in any case.
 */
export const headedEnds = remembered((page: PageModel): ReadonlyMap<number, number> => {
  const sections = new Map(page.sections.map(section => [section.heading.start, section]));
  const headed = worksOf(page).flatMap(({ kind, range }) => {
    const section = kind === 'entry' ? sections.get(range.start) : undefined;
    return section === undefined ? [] : { range, section, end: Math.max(range.end, endOfOwn(page, section)) };
  });
  const hasMore = ({ range, end }: { readonly range: OffsetRange; readonly end: number }): boolean => end > range.end;
  const isLast = ({ section }: { readonly section: Section }): boolean =>
    !headed.some(other => other.section.heading.start === section.range.end);
  const doOthers = headed.some(one => !isLast(one) && hasMore(one));
  return new Map(
    headed.map(one => [one.range.start, isLast(one) && !doOthers ? behindCitation(page, one) : one.end] as const),
  );
});

/** Behind the BibTeX right below a paper or the pictures and links of its own, or a fold of it or of an abstract. */
function behindCitation(
  page: PageModel,
  { range, end }: { readonly range: OffsetRange; readonly end: number },
): number {
  const { text } = page;
  let own = range.end;
  for (;;) {
    const blank = own + (/^\s*/.exec(text.slice(own, end))?.[0].length ?? 0);
    const start = blank + (linesOfMarks.exec(text.slice(blank, end))?.[0].length ?? 0);
    const fence = /^(?:`{3,}|~~~)[^\n`]*\n\s*@[a-z]{3,20}\s?[{(]/i.exec(text.slice(start, start + 400));
    const fold = page.elements.find(({ name, range: at }) => name === 'details' && at.start === start);
    const closing = fence === null ? -1 : text.indexOf(`\n${/^(?:`+|~+)/.exec(fence[0])?.[0] ?? ''}`, start);
    const next =
      closing >= 0
        ? behindLine(text, closing + 1)
        : fold?.end !== undefined && ofCitation.test(slice(page.text, fold.content))
          ? fold.range.end
          : own;
    if (next === own || next > end) return own;
    own = next;
  }
}

/** Lines of pictures or links alone, down to what follows them: `![](images/lake.png)`, `[PDF](…) | [Code](…)` */
const linesOfMarks =
  /^(?:(?:!?\[[^[\]\n]{0,60}\]\([^()\n]{1,300}\)|<img\s[^<>\n]{1,300}>)(?:[ \t|/·,]{0,5}(?:\r?\n\s{0,20})?)){1,12}/;

function behindLine(text: string, start: number): number {
  return start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
}

const ofCitation =
  /^\s*<summary[^<>]*>[^<\n]{0,20}\b(?:bibtex|cite|citation|abstract)\b|^\s*<summary[^<>]*>\s*(?:引用|摘要)/i;

/**
 * Where each of them begins to be written, by where its heading begins, both offsets: at the anchor above it, to which links lead; and at the comment
 * above that, where most of them have one, as one alone may announce them all.
 */
export const headedStarts = remembered((page: PageModel): ReadonlyMap<number, number> => {
  const { text } = page;
  const headings = [...headedEnds(page).keys()];
  const announced = headings.filter(heading => sectionStart(text, heading) < anchoredStart(text, heading));
  const isEachAnnounced = announced.length > 1 && announced.length * 2 > headings.length;
  const startOf = isEachAnnounced ? sectionStart : anchoredStart;
  return new Map(headings.map(heading => [heading, startOf(text, heading)] as const));
});

function endOfOwn(page: PageModel, { range }: Section): number {
  const { text } = page;
  const { start } = range;
  let end = trimmedEnd(text, { start, end: endOfSection(page, range.end) });
  for (let at = lineStart(text, end); at > start && ofNoPaper.test(text.slice(at, end)); at = lineStart(text, end))
    end = trimmedEnd(text, { start, end: at });
  return end;
}
