import type { HtmlUnit } from '../../page/html/htmlUnit';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import { yearAheadOf } from '../../page/drafts/dateAhead';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel, Section } from '../../page/pageModel';
import { namesAny, type HeadingKind } from '../../page/headingKinds';
import { isCertainlyOther } from '../../page/otherHeadings';
import { isOfPapers, paperHeading } from '../../page/paperHeadings';
import { sectionStart } from '../../page/sectionStart';
import { createRangeIndex } from '../../page/rangeIndex';
import { unpublishedWords } from '../../page/venueWords';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { arxivIdOfDoi, arxivYear } from '../../syntax/arxivId';
import { walkElements } from '../../syntax/htmlElements';
import { holdsOffset, isWithin, slice, type OffsetRange } from '../../text/range';
import { firstYear } from '../../text/year';
import { isAmongHtmlPapers } from './amongHtmlPapers';
import { namesRest } from './groupTitles';
import { isHeadingFor } from './kindNames';
import { unitsOf, type Unit } from './pageUnits';
import { entriesOf, type Entry } from './entriesOf';
import type { CslItem } from '../work';
import { venueOf } from '../printed/workVenue';
import { headingYears, singleYear } from '../../page/headingYears';

/** A box, list item, paragraph or entry in HTML that is a paper, with the year it gives, the latest of several. */
export interface PaperUnit {
  readonly unit: Unit | HtmlUnit;
  readonly year: number | undefined;
  /** The year in which arXiv had it, where it gives none itself. */
  readonly submitted: number | undefined;
  /** The year that it begins with, `*2029* Mei Lin, …`; not that of a title, `2050 visions of lakes`. */
  readonly ahead?: number | undefined;
}

/** The papers of one section, without those of sections inside it that are not named after years. */
export interface PaperGroup {
  /** `undefined` for papers above all headings. */
  readonly section: Section | undefined;
  /** All boxes or all others, whichever there are more of; in order, one or more. */
  readonly papers: readonly PaperUnit[];
  /** Those of the other form, in order: mostly none. */
  readonly beside: readonly PaperUnit[];
}

/** Of works that have not appeared: `Working Papers`, `Under Review`, `工作论文`. */
const ofDrafts = new RegExp(
  String.raw`(?:${unpublishedWords}|\bpreprints\b|\bjob[- ]market papers?|\bongoing (?:work|research)\b|\b(?:working|in progress|submissions?|unpublished|drafts?)\b|工作论文|未发表)(?:\s?(?:papers?|articles?|manuscripts?|的?论文))?`,
  'gi',
);

/** The sections of a page that hold papers in Markdown, in order. */
export function paperGroups(page: PageModel): readonly PaperGroup[] {
  return groupsOf(page, unitsOf(page));
}

/**
 * The groups that new works can go to: those that are sure to be of papers, or those in HTML where a page has no place for papers otherwise, as a
 * heading in HTML makes no section.
 */
export function groupsForPapers(page: PageModel): readonly PaperGroup[] {
  const sure = sureGroups(page);
  if (sure.length > 0 || emptySection(page) !== undefined) return sure;
  const groups = groupsOf(page, htmlUnitsOf(page));
  const named = groups.flatMap(group => belowHeadingsOfPapers(page, group));
  return named.length === 0 ? groups : named;
}

/** The papers of a group in HTML that stand below headings in HTML that are named after papers, those below each as one: others may be talks. */
function belowHeadingsOfPapers(page: PageModel, group: PaperGroup): readonly PaperGroup[] {
  const { section, papers } = group;
  const from = section?.range.start ?? 0;
  const headings = htmlHeadingsOf(page).filter(
    ({ range }) => range.start >= from && !papers.some(({ unit }) => isWithin(range, unit.range)),
  );
  const parts = new Map<HtmlHeading | undefined, PaperUnit[]>();
  for (const paper of papers) {
    const above: HtmlHeading[] = [];
    for (const heading of headings) {
      if (heading.range.start > paper.unit.range.start) break;
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      above.push(heading);
    }
    // `More Publications` are not all: the main ones stand above
    if (!above.some(({ title }) => isOfPapers(title) && !namesRest(title))) continue;
    const part = parts.get(above.at(-1));
    if (part === undefined) parts.set(above.at(-1), [paper]);
    else part.push(paper);
  }
  return [...parts.values()].map(part => ({ section, papers: part, beside: [] }));
}

interface HtmlHeading {
  readonly level: number;
  readonly title: string;
  readonly range: OffsetRange;
}

/** The headings in HTML of a page that are no years. */
export function htmlHeadingsOf(page: PageModel): readonly HtmlHeading[] {
  const headings = [...walkElements(page.elements)].flatMap(({ name, range, content }) => {
    const title = slice(page.text, content)
      .replace(/<[^<>]*>/g, '')
      .trim();
    return /^h[1-6]$/.test(name) ? [{ level: Number(name.charAt(1)), title, range }] : [];
  });
  const isOfYears = yearTitlesAmong(headings.map(({ title }) => title));
  return headings.filter(({ title }) => !isOfYears(title));
}

/**
 * The groups in Markdown or, where none of these is named after papers, those in HTML that are. None where the section for papers has none
 * yet: what else reads like papers are talks then, but for a list above all headings, whose own is in the page that includes it, above a
 * smaller section that cannot be read.
 */
export function sureGroups(page: PageModel): readonly PaperGroup[] {
  const isNamed = ({ section }: PaperGroup): boolean =>
    section !== undefined && namesOf(page, section).some(isOfPapers);
  const groups = paperGroups(page);
  if (groups.some(isNamed)) return groups;
  const inHtml = groupsOf(page, htmlUnitsOf(page)).filter(isNamed);
  const empty = emptySection(page);
  if (inHtml.length > 0) return inHtml;
  if (empty === undefined) return groups;
  const unread = itemsForPapers(page, empty.heading.end).length;
  return groups.filter(({ section, papers }) => section === undefined && unread > 0 && papers.length >= unread);
}

function groupsOf(page: PageModel, units: readonly (Unit | HtmlUnit)[]): readonly PaperGroup[] {
  // patents stand in sections of their own, which are none for papers
  const works = worksOf(page).filter(({ patent }) => patent === undefined);
  const index = createRangeIndex(works.map(({ range }) => range));
  const entries = new Map(entriesOf(page).map(entry => [entry.work, entry]));
  const groups = new Map<Section | undefined, PaperUnit[]>();
  for (const unit of units) {
    const work = works[index.firstFrom(unit.range.start)];
    if (work === undefined || work.range.start >= unit.range.end) continue;
    const section = sectionOf(page, unit.range.start);
    const group = groups.get(section);
    const entry = entries.get(work);
    const year = (entry && yearOfWork(work, entry.printed.years)) ?? drawnYear(slice(page.text, unit.range));
    const submitted = year === undefined ? entry && submissionYear(entry) : undefined;
    const paper = { unit, year, submitted, ahead: yearAheadOf(work)?.year ?? yearAtHead(work) };
    if (group === undefined) groups.set(section, [paper]);
    else group.push(paper);
  }
  return [...groups].map(([section, papers]) => ({ section, ...byForm(papers) }));
}

/**
 * Whether a group is for works of this kind, by the innermost title around it that names one: `#### Maps` below `## Journal` is for articles.
 * `undefined` where none does.
 */
export function isOfKind(page: PageModel, { section }: PaperGroup, csl: CslItem): boolean | undefined {
  const names = section === undefined ? [] : [...namesOf(page, section)].reverse();
  return names.map(title => isHeadingFor(title, csl)).find(told => told !== undefined);
}

/** Whether works stand in a group that have appeared, as far as its headings tell. */
export function isOfAppeared(page: PageModel, { section }: PaperGroup): boolean {
  return section === undefined || !isForDrafts(page, section);
}

/** Whether a section is for works that have not appeared: by its title, or by one around that names nothing else. */
export function isForDrafts(page: PageModel, section: Section): boolean {
  const outer = namesOf(page, section).slice(0, -1).map(withoutDrafts);
  return namesDrafts(section.title) || outer.some(title => title.includes(draft) && !ofAppeared.test(title));
}

/** Whether a title is one of works that have not appeared, and of no others. */
export function namesDrafts(title: string): boolean {
  const told = withoutDrafts(title);
  return told.includes(draft) && !besideDrafts.test(told);
}

function withoutDrafts(title: string): string {
  return title.replace(ofDrafts, draft);
}

/** Stands in a title for what names drafts. */
const draft = '\u0001';
const appeared = String.raw`(?:published|publications?|papers?|articles?|journal|conference|论文|期刊|会议|著作|文章|成果)`;
const and = String.raw`\s?[(（]?(?:and|&|\+|\/|[,，、与和及]|incl(?:uding|\.)|with)\s?`;
/** Both are named: `Publications and Preprints`, `Preprints & Journal Papers`. */
const besideDrafts = new RegExp(`${appeared}${and}${draft}|${draft}${and}${appeared}`, 'i');
const ofAppeared = /publication|journal|conference|proceedings|论文|期刊|会议/i;

/** A section for papers that has none yet. */
export function emptySection(page: PageModel): Section | undefined {
  return page.sections.find(({ title }) => isOfPapers(title));
}

/** Whether a place lies in a section that is named after papers or holds some. */
export function isAmongPapers(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  if (page.markup === 'html') return isAmongHtmlPapers(page, offset);
  if (isNamedAfterPapers(page, offset)) return true;
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  return paperGroups(page).some(group => group.section === section);
}

/**
 * Whether a place tells where a work should go: it lies in a section that is named after papers or holds some, in whatever form, or has nothing yet
 * and is named after nothing that holds none (`Book Chapters`), or, where papers stand above all headings, not above the first of them.
 */
export function isPlaceOfPapers(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  if (page.markup === 'html') return isAmongHtmlPapers(page, offset);
  if (isNamedAfterPapers(page, offset)) return true;
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  if (section !== undefined && offset >= section.heading.end && waitsForWorks(page, section)) return true;
  const units = [...unitsOf(page), ...htmlUnitsOf(page)];
  const around = groupsOf(page, units).filter(group => group.section === section);
  const papers = around.flatMap(({ papers, beside }) => [...papers, ...beside]);
  return papers.some(({ unit }) => section !== undefined || unit.range.start <= offset);
}

/** Whether a section holds nothing, but for comments, and its title names nothing else than works. */
function waitsForWorks(page: PageModel, { title, heading, range }: Section): boolean {
  const isEmpty = isBlank(page, { start: heading.end, end: range.end });
  return isEmpty && (namesDrafts(title) || !namesAny(title, others));
}

/** Whether a part of a page holds nothing, but for comments. */
export function isBlank({ text }: PageModel, range: OffsetRange): boolean {
  return (
    slice(text, range)
      .replace(/<!--[^]*?(?:-->|$)/g, '')
      .trim() === ''
  );
}

/**
 * Whether a section for publications holds nothing at all: its own title names them (`Preprints`, not `Paper Awards`), or stands below such a title and
 * names nothing else: a year, a topic, not `(* equal contribution)`.
 */
export function isEmptyForPapers(page: PageModel, section: Section): boolean {
  const { title, heading } = section;
  const isPart = !isBesidePapers(title) && !/^[(（[*†]/.test(title);
  const isNamed = isOfPapers(title) || (isPart && namesOf(page, section).some(isOfPapers));
  if (!isNamed || namesAny(title, others)) return false;
  return slice(page.text, { start: heading.end, end: endOf(page, section) }).trim() === '';
}

/** Where a section ends: before the anchor of the next heading, if it has one. */
export function endOf({ text }: PageModel, { heading, range }: Section): number {
  return range.end < text.length ? Math.max(heading.end, sectionStart(text, range.end)) : range.end;
}

/** What is no work. */
const others: readonly HeadingKind[] = ['talks', 'news', 'honours', 'services', 'reviews', 'careers'];

/** Whether authors list below such a title, inside `Publications`, what is no paper, `Patents`, `Grants`, or say something of all: `Citation Metrics`. */
function isBesidePapers(title: string): boolean {
  const isOther = paperHeading(title) === 'others' && isCertainlyOther(title);
  const isNone = namesAny(title, ['patents', 'software', 'teaching']) || ofProjects.test(title);
  return isOther || isNone || ofAllPapers.test(title);
}

/** `Ongoing Projects`, `科研项目` */
const ofProjects = /(?:\b(?:grants?|projects?)|项目|课题|基金)\P{L}*$/iu;

/** Only as a whole: `Metric Learning`, `Citation Analysis` are topics. */
const ofAllPapers =
  /^\P{L}*(?:google scholar|citations?|(?:(?:citation|publication) )?metrics|(?:citation|publication) statistics|contacts?|contact me|legend|谷歌学术|学者主页|引用(?:统计|次数|情况|数)?|联系(?:方式|我)?|图例)\P{L}*$/iu;

/** The items of lists in the section for papers around a place, where it holds no box: whether they can be read or not, papers are items there. */
export function itemsForPapers(page: PageModel, offset: number): readonly Unit[] {
  if (!isNamedAfterPapers(page, offset)) return [];
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  const units = unitsOf(page).filter(({ range }) => section !== undefined && isWithin(range, section.range));
  return units.some(({ kind }) => kind === 'box') ? [] : units.filter(({ kind }) => kind === 'item');
}

/** Whether the section around a place, or one around that, is named after papers: `Publications`, `论文`. */
export function isNamedAfterPapers(page: PageModel, offset: number): boolean {
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  return section !== undefined && namesOf(page, section).some(isOfPapers);
}

function byForm(all: readonly PaperUnit[]): Pick<PaperGroup, 'papers' | 'beside'> {
  const boxes = all.filter(({ unit }) => unit.kind === 'box');
  const others = all.filter(({ unit }) => unit.kind !== 'box');
  return boxes.length > others.length ? { papers: boxes, beside: others } : { papers: others, beside: boxes };
}

/**
 * The innermost section around a place that is not named after a year, or after all the years before or since one. Where such headings follow
 * that of papers, which has none itself, on its level (`# Publications`, `# 2024`, `# 2023`), that one; where they name papers themselves and nothing
 * around does (`# 2024 Publications`, `# 2023 Publications`), the first of them.
 */
export function sectionOf(page: PageModel, offset: number): Section | undefined {
  const years = yearSections(page);
  const around = page.sections.filter(section => holdsOffset(section.range, offset));
  const inner = around.filter(section => !years.has(section)).at(-1);
  const outermost = around.find(section => years.has(section) && section.level > (inner?.level ?? 0));
  const beside = outermost && (sectionBeside(page, outermost, years) ?? firstForPapers(page, outermost, inner, years));
  return beside ?? inner;
}

/** The section for papers on the level of a year that the years follow. */
function sectionBeside(page: PageModel, year: Section, years: ReadonlySet<Section>): Section | undefined {
  const before = page.sections.filter(
    ({ heading, level }) => heading.start < year.heading.start && level <= year.level,
  );
  const beside = before.filter(section => !years.has(section)).at(-1);
  if (beside?.level !== year.level || !isOfPapers(beside.title)) return undefined;
  return worksOf(page).some(({ range }) => isWithin(range, beside.range)) ? undefined : beside;
}

/** The first of the years that follow each other, where they name papers themselves and what is around them does not. */
function firstForPapers(
  page: PageModel,
  year: Section,
  around: Section | undefined,
  years: ReadonlySet<Section>,
): Section | undefined {
  if (!isOfPapers(year.title) || (around !== undefined && namesOf(page, around).some(isOfPapers))) return undefined;
  const before = page.sections.filter(
    ({ heading, level }) => heading.start < year.heading.start && level <= year.level,
  );
  const start = before.filter(section => !years.has(section)).at(-1)?.heading.start ?? -1;
  return before.find(section => section.heading.start > start && section.level === year.level) ?? year;
}

const yearSections = remembered((page: PageModel): ReadonlySet<Section> => {
  const isOfYears = yearTitlesAmong(page.sections.map(({ title }) => title));
  return new Set(page.sections.filter(({ title }) => isOfYears(title)));
});

/** Which of the titles on a page are those of years; `Earlier` is one beside others. */
function yearTitlesAmong(titles: readonly string[]): (title: string) => boolean {
  const isOfYear = (title: string): boolean => {
    const { first = -Infinity, last = Infinity } = headingYears(title) ?? {};
    return singleYear(title) !== undefined || first > -Infinity || last < Infinity;
  };
  const isTold = titles.some(isOfYear);
  return title => isOfYear(title) || (isTold && headingYears(title) !== undefined);
}

/** The titles of a section and of those around it, the outermost first. */
export function namesOf(page: PageModel, section: Section): readonly string[] {
  return page.sections.filter(({ range }) => isWithin(section.range, range)).map(({ title }) => title);
}

/** The year of a badge that shields.io draws: `https://img.shields.io/badge/ISL-2029-blue`. */
function drawnYear(written: string): number | undefined {
  const year = /img\.shields\.io\/badge\/[^\s"'()]{0,60}?(?<!\d)((?:19|20)\d\d)(?=[-_?])/.exec(written)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Of `【2029】 林梅` and `2029 Journal of Lakes …`, too; not where the title begins with it. */
function yearAtHead({ lines: [first], titleSpan }: Work): number | undefined {
  const [head = '', year] = /^\s{0,3}[[(（【]?((?:19|20)\d\d)(?!\d)/.exec(first?.text ?? '') ?? [];
  const isOfTitle = titleSpan.line === first && titleSpan.from < head.length;
  return year === undefined || isOfTitle ? undefined : Number(year);
}

function submissionYear({ identifiers }: Entry): number | undefined {
  const years = identifiers.flatMap(({ doi }) => arxivYear(arxivIdOfDoi(doi) ?? '') ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

/**
 * The latest of the years of an entry's text and of its badge (`CVPR 2016`, `CVPR'16`); `undefined` where it gives none. A year by which the text
 * names only an event, `2029. In Proceedings of the Lake Symposium (ILS'30)`, is none of the work where the entry says when that appeared.
 */
export function yearOfWork(work: Work, printed: readonly number[]): number | undefined {
  const { badge } = work;
  const appeared = venueOf(work)?.year;
  const isInFull = (year: number): boolean => work.lines.some(({ text }) => text.includes(String(year)));
  const years = appeared === undefined ? printed : [appeared, ...printed.filter(isInFull)];
  const short = /['’](\d\d)\b/.exec(badge ?? '')?.[1];
  const full = firstYear(badge ?? '') ?? (short === undefined ? undefined : `20${short}`);
  const all = [...years, ...(full === undefined ? [] : [Number(full)])];
  return all.length === 0 ? undefined : Math.max(...all);
}
