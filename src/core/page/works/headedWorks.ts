import { isWithin, slice, type OffsetRange } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { trimmedEnd } from '../../text/trimmedEnd';
import type { Work } from '../drafts/listedWork';
import { aloneDraftOf, draftOf, type WorkDraft } from '../drafts/workDraft';
import { readPaperTitle } from '../drafts/paperTitle';
import { headingsAbove, toldAbove } from '../headings/headingsAbove';
import { singleYear } from '../headings/headingYears';
import { titleEvidence, titlesAmong, type TitleEvidence } from '../html/titleEvidence';
import type { PageModel, Section } from '../pageModel';
import { toldByHeadings } from '../headings/paperHeadings';
import { createRangeIndex, outermost } from '../rangeIndex';
import { sectionStart } from '../headings/sectionStart';
import { isTitledLikeName, nameKey } from './doubtfulWorks';
import { endOfSection } from './endOfSection';

/** In characters of the source: what is longer tells of a work, it does not list it. */
const longest = 2000;

/**
 * The publications of a page in Markdown whose title is a heading, with the paragraphs and lists right below it: `### **Title**`, and below it names, venue and
 * links. What tells them from sections is what tells headings in HTML (see `titlesAmong`), and that a heading above says that papers stand below it.
 * @param works what was read of the page without them: what holds one is a section, but for a work that is called like a person, as `**Mei Lin**, Ann Reed. *Lakes*,
 * 2029` reads alone
 */
export function headedDrafts(page: PageModel, works: readonly Work[]): readonly WorkDraft[] {
  if (page.markup === 'html' || page.data !== undefined) return [];
  const candidates = page.sections.filter(
    ({ level, heading, range }, at) =>
      level > 1 &&
      page.text.startsWith('##', heading.start) &&
      mayHoldNames(
        slice(page.text, { start: heading.end, end: Math.min(bodyEnd(page, at, range), heading.end + longest) }),
      ),
  );
  if (candidates.length === 0) return [];
  const [called, others] = [works.filter(isCalledLikePerson), works.filter(work => !isCalledLikePerson(work))];
  const taken = createRangeIndex(outermost([...others, ...page.boxes].map(({ range }) => range)));
  const blocks = blocksOf(page);
  const titles = withoutSections(
    candidates.flatMap(section => titleAt(page, section, blocks, taken) ?? []),
    called,
    others,
  );
  return [2, 3, 4, 5, 6]
    .flatMap(level => {
      const found = titlesAmong(titles.filter(one => one.level === level));
      return arePictured(page, blocks, found) ? [] : found;
    })
    .map(({ draft }) => draft)
    .sort((a, b) => a.range.start - b.range.start);
}

/** `**Mei Lin**, Ann Reed. …` where the name was taken for the title; `[Lake Ice](ice.pdf), Mei Lin` and `**Lake Ice** Mei Lin` are titles before names. */
function isCalledLikePerson(work: Work): boolean {
  const { line, from, to } = work.titleSpan;
  const isLink = line.links.some(link => link.from < to && link.to > from);
  return work.kind === 'entry' && isTitledLikeName(work) && !isLink && jointOfNames.test(line.text.slice(to));
}

const jointOfNames = /^[\s*∗†‡§¶#\d]{0,6}(?:[,，、;；&]|and\s)/u;

/**
 * Titles without those that may as well be sections around a work that is called like a person: of few words, or named after papers, where neither a work names
 * that person among its authors nor two are called so. Others that are called otherwise tell that these are titles: `**Lake Ice**, Mei Lin` and `**Deep Boats**, Mei Lin`
 * below a topic.
 */
function withoutSections(
  titles: readonly HeadedTitle[],
  called: readonly Work[],
  others: readonly Work[],
): readonly HeadedTitle[] {
  if (called.length === 0) return titles;
  const workIn = ({ draft }: HeadedTitle): Work | undefined => called.find(({ range }) => isWithin(range, draft.range));
  const certain = titles.filter(one => workIn(one) === undefined).map(({ draft }) => draft);
  const known = new Set(
    [...certain, ...others].flatMap(({ authors }) => authors.names.map(({ text }) => nameKey(text))),
  );
  const linesOf = new Map<string, Set<string>>();
  for (const { title, titleSpan } of called)
    linesOf.set(title.text, (linesOf.get(title.text) ?? new Set()).add(titleSpan.line.text));
  // the same line twice is one paper in two lists
  const isPerson = ({ title }: Work): boolean =>
    known.has(nameKey(title.text)) || (linesOf.get(title.text)?.size ?? 0) > 1;
  return titles.filter(one => {
    const work = workIn(one);
    const { text } = one.draft.title;
    return (
      work === undefined ||
      isPerson(work) ||
      (linesOf.size === 1 && wordCount(text) >= shortestTitle && toldByHeadings([text]) === undefined)
    );
  });
}

/** In words: a title has as many, the name of a section mostly fewer. */
const shortestTitle = 4;

/** Whether the first line below a heading may be names, and is no list of works, no box and no table. */
function mayHoldNames(below: string): boolean {
  const [line = ''] = below.trimStart().split('\n', 1);
  return !/^[#<|>{]/.test(line);
}

function bodyEnd({ sections }: PageModel, at: number, range: OffsetRange): number {
  return Math.min(range.end, sections[at + 1]?.heading.start ?? range.end);
}

type RangeIndex = ReturnType<typeof createRangeIndex>;

interface Blocks {
  /** Paragraphs and the items of lists that lie in no other. */
  readonly ranges: readonly OffsetRange[];
  readonly index: RangeIndex;
}

function blocksOf({ paragraphs, entries }: PageModel): Blocks {
  const items = entries.filter(({ depth }) => depth === 0).map(({ range }) => range);
  const ranges = outermost([...paragraphs, ...items].sort((a, b) => a.start - b.start || b.end - a.end));
  return { ranges, index: createRangeIndex(ranges) };
}

interface HeadedTitle {
  readonly level: number;
  readonly draft: WorkDraft;
  readonly evidence: TitleEvidence;
}

function titleAt(page: PageModel, section: Section, blocks: Blocks, taken: RangeIndex): HeadedTitle | undefined {
  const { level, heading } = section;
  const end = endOfBlocks(page, section, blocks, taken);
  const range = { start: heading.start, end };
  if (end === heading.end || end - heading.start > longest || taken.touches(range)) return undefined;
  const above = headingsAbove(page, range).at(-1);
  const yearAbove = above && singleYear(above.title);
  // with no such word software, research topics, workshops, news and posts of two authors look just like papers: names, and below them where and when
  if ((toldAbove(page, range) ?? (yearAbove && 'papers')) !== 'papers') return undefined;
  const title = readPaperTitle(page, range);
  if (title === undefined || !isWithin(title.range, heading)) return undefined;
  const draft =
    draftOf(page, 'entry', range, range, title, undefined) ??
    aloneDraftOf(page, 'entry', range, range, title, undefined);
  return draft && { level, draft, evidence: { ...titleEvidence(page, draft, yearAbove), isAmongPapers: true } };
}

/**
 * Whether titles have their pictures above them: the first, too, and not only that. To take a paper of theirs along would leave its picture behind, and take
 * that of the next one, so such a page has no papers of this form.
 */
function arePictured(page: PageModel, blocks: Blocks, titles: readonly HeadedTitle[]): boolean {
  const pictured = titles.map(({ draft }) => hasPictureAbove(page, draft.range.start, blocks));
  return pictured[0] === true && pictured.filter(Boolean).length > 1;
}

function hasPictureAbove(page: PageModel, heading: number, { ranges, index }: Blocks): boolean {
  const above = ranges[index.firstFrom(heading) - 1];
  if (above === undefined || page.masked.slice(above.end, sectionStart(page.text, heading)).trim() !== '') return false;
  const isIn = ({ range }: { readonly range: OffsetRange }): boolean => isWithin(range, above);
  return page.images.some(isIn) && !/[\p{L}\d]/u.test(slice(page.masked, above).replace(picture, ''));
}

const picture = /!?\[[^[\]]{0,200}\]\([^()\s]{0,300}\)|<[^<>]{1,500}>|\{:[^{}]{0,200}\}/g;

/** Where the last of the blocks ends that follow a heading with nothing between them; what belongs to the next heading, as its anchor, is none of them. */
function endOfBlocks(
  page: PageModel,
  { heading, range }: Section,
  { ranges, index }: Blocks,
  taken: RangeIndex,
): number {
  const limit = endOfSection(page, range.end);
  let { end } = heading;
  for (let at = index.firstFrom(end); at < ranges.length; at++) {
    const block = ranges[at];
    if (block === undefined || block.start >= limit || block.end > range.end || taken.touches(block)) break;
    if (page.masked.slice(end, block.start).trim() !== '') break;
    end = block.end <= limit ? block.end : trimmedEnd(page.text, { start: block.start, end: limit });
  }
  return end;
}
