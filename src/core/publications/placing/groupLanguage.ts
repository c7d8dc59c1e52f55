import type { PageModel, Section } from '../../page/pageModel';
import { isOfPapers, isOfWorks } from '../../page/headings/paperHeadings';
import { namesSelection } from '../entries/groupTitles';
import { type PaperGroup } from '../entries/paperGroup';
import { namesOf } from '../entries/sectionAround';
import { isChineseTitle } from '../references/reference';
import { entryLanguages, type EntryLanguage } from '../style/entryLanguages';
import type { CslItem } from '../work';
import { isBesidePapers } from './besidePapers';

const works =
  '(?:language\\s)?(?:(?:journal|conference|research|academic)\\s)?(?:papers?|publications?|articles?|journals?|conferences?|proceedings|books?|chapters?)';
/** `In Chinese`, `Publications (Chinese)`, `Chinese Papers`; not `Papers on Chinese Medicine`. */
const inEnglish = (language: string): string =>
  String.raw`^\P{L}*${language}\P{L}*$|[(（[]\s?(?:in\s)?${language}\s?[)）\]]|\bin\s${language}\P{L}*$|\b${language}\s${works}\b`;
/** `中文论文`, `论文（中文）`; not `中文信息处理`. */
const inHan = (language: string): string =>
  String.raw`${language}(?=\P{L}*$|(?:核心|学术|代表)?(?:期刊|会议|论文|刊物|文章|著作|专著|书籍|成果|发表|部分))`;
const ofChinese = new RegExp(
  String.raw`${inHan('中文')}|国内(?:核心|学术)?(?:期刊|会议|论文|刊物)|${inEnglish('Chinese')}|\bdomestic\s${works}\b`,
  'iu',
);
const ofOther = new RegExp(String.raw`${inHan('[英外]文')}|${inEnglish('English')}`, 'iu');
/** Beside a section for what appeared at home. */
const ofAbroad = new RegExp(
  String.raw`(?:国际|国外)(?:核心|学术)?(?:期刊|会议|论文|刊物)|\binternational\s${works}\b`,
  'iu',
);

function languageOfWork({ title = '' }: CslItem): EntryLanguage {
  return isChineseTitle(title) ? 'chinese' : 'other';
}

/** The language that a heading names; `undefined` for one that names none, or both. */
function languageOfHeading(title: string, hasHome: boolean): EntryLanguage | undefined {
  const isChinese = ofChinese.test(title);
  const isOther = ofOther.test(title) || (hasHome && ofAbroad.test(title));
  return isChinese === isOther ? undefined : isChinese ? 'chinese' : 'other';
}

/** The languages that the innermost headings around some groups name which name one, by group. */
function namedLanguages(
  page: PageModel,
  groups: readonly PaperGroup[],
): ReadonlyMap<PaperGroup, EntryLanguage | undefined> {
  const titles = groups.map(({ section }) => (section === undefined ? [] : [...namesOf(page, section)].reverse()));
  const hasHome = titles.flat().some(title => languageOfHeading(title, false) === 'chinese');
  const named = (around: readonly string[]): EntryLanguage | undefined =>
    around.map(title => languageOfHeading(title, hasHome)).find(language => language !== undefined);
  return new Map(groups.map((group, at) => [group, named(titles[at] ?? [])]));
}

/** The groups whose headings do not name another language than that of a work: `中文论文` for one in English. All where no other is left. */
export function withoutOtherLanguage(
  page: PageModel,
  groups: readonly PaperGroup[],
  csl: CslItem,
): readonly PaperGroup[] {
  const named = namedLanguages(page, groups);
  const own = languageOfWork(csl);
  const left = groups.filter(group => (named.get(group) ?? own) === own);
  return left.length === 0 ? groups : left;
}

/** Sections for what an index lists or what appeared at home and abroad, as lists in two languages are divided: `SCI`, `CSSCI`, `中文核心`, `国内`. */
const ofIndex =
  /(?<!\p{L})(?:SCIE?|SSCI|ESCI|A&HCI|EI|CPCI|CSSCI|CSCD|CNKI|Scopus|Web of Science|CCF)(?!\p{L})|(?:北大|中文|科技|双)核心|^\P{L}*(?:国内|国际|国外|[Dd]omestic|[Ii]nternational)\P{L}*$/u;

/**
 * Of groups in two languages, by their headings or by nearly all of their entries, those in that of a work, or else those in neither. All where none is
 * in the other one. What the works of a topic are in, `## Soil`, says so only where no section has both and more than one is in that of the work; among
 * those that their author has chosen none goes for its language: `## Highlights`.
 */
export function inOwnLanguage(page: PageModel, groups: readonly PaperGroup[], csl: CslItem): readonly PaperGroup[] {
  const named = namedLanguages(page, groups);
  const own = languageOfWork(csl);
  const written = new Map(groups.map(group => [group, writtenLanguage(page, group)]));
  const inOwn = groups.filter(group => written.get(group) === own);
  const isParted =
    [...written.values()].every(language => language !== undefined) &&
    inOwn.flatMap(({ papers, beside }) => [...papers, ...beside]).length > 1;
  const isTopic = ({ section }: PaperGroup): boolean =>
    section !== undefined && !isOfWorks(section.title) && !ofIndex.test(section.title);
  const languages = new Map(
    groups.map(group => [group, named.get(group) ?? (isParted || !isTopic(group) ? written.get(group) : undefined)]),
  );
  const isChosen = (group: PaperGroup): boolean => isTopic(group) && namesSelection(group.section?.title ?? '');
  const among = (language: EntryLanguage | undefined): readonly PaperGroup[] =>
    groups.filter(group => languages.get(group) === language);
  if (among(own === 'chinese' ? 'other' : 'chinese').length === 0) return groups;
  const suited = [among(own), among(undefined)].map(some => some.filter(group => !isChosen(group)));
  return suited.find(({ length }) => length > 0) ?? groups;
}

/** What nearly all entries of a group are in, on a page with some in each of two languages. */
function writtenLanguage(page: PageModel, { papers, beside }: PaperGroup): EntryLanguage | undefined {
  const languageOf = entryLanguages(page);
  if (languageOf === undefined) return undefined;
  const languages = [...papers, ...beside].map(({ unit }) => languageOf(unit));
  const isMost = (language: EntryLanguage): boolean =>
    languages.filter(one => one === language).length >= 0.9 * languages.length;
  return (['chinese', 'other'] as const).find(isMost);
}

/**
 * The section of a page whose heading names the language of a work, and which holds no paper that can be read, where the papers of `group` are in another one
 * or there are none: `### Chinese` below `# Publications`. `undefined` where the work belongs into the group.
 */
export function sectionOfLanguage(page: PageModel, group: PaperGroup | undefined, csl: CslItem): Section | undefined {
  const titles = page.sections.map(({ title }) => title);
  const hasHome = titles.some(title => languageOfHeading(title, false) === 'chinese');
  const own = languageOfWork(csl);
  if (group !== undefined) {
    const around = group.section === undefined ? [] : [...namesOf(page, group.section)].reverse();
    const named = around.map(title => languageOfHeading(title, hasHome)).find(language => language !== undefined);
    if ((named ?? writtenLanguage(page, group) ?? own) === own) return undefined;
  }
  return page.sections.find(
    section =>
      languageOfHeading(section.title, hasHome) === own &&
      section !== group?.section &&
      namesOf(page, section).some(isOfPapers) &&
      !isBesidePapers(page, section),
  );
}
