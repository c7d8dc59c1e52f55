import { isOthers, type CslItem } from '../../publications/work';
import { doiAddress } from '../../syntax/doi';
import { isHan } from '../../text/isHan';
import { kindOfTitle } from '../sectionKinds';
import type { Cv } from './cv';
import type { CvBlock, CvSection } from './cvModel';
import { isDate, takeDates } from './dateRange';
import type { DateRange } from './writtenPeriod';

/** https://jsonresume.org/schema: version 1.0.0, the part that is written here. */
export interface JsonResume {
  readonly $schema: string;
  readonly basics: Readonly<Record<string, unknown>>;
  readonly work: Entry[];
  readonly volunteer: Entry[];
  readonly education: Entry[];
  readonly awards: Entry[];
  readonly certificates: Entry[];
  readonly publications: Entry[];
  readonly skills: Entry[];
  readonly languages: Entry[];
  readonly interests: Entry[];
  readonly references: Entry[];
  readonly projects: Entry[];
}

type CvWork = Extract<CvBlock, { kind: 'work' }>;

type Entry = Record<string, string | readonly string[]>;

/**
 * A CV as JSON Resume. Sections are told by their headings; what the format has no place for (talks, teaching, patents) is among the projects, with
 * the heading as its type, and notes on a list of publications are left out. Dates are taken off where an entry begins or ends with them; what cannot be taken apart for certain stays one text.
 */
export function writeJsonResume({ profile, items, sections: all }: Cv, sections: readonly CvSection[]): string {
  const { name, label, location, email, url, accounts } = profile;
  const summary = sections
    .flatMap(section => section.blocks.filter(block => isInSummary(block, section, section === all[0])))
    .map(({ text }) => text)
    .join('\n\n');
  const resume: JsonResume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name,
      ...(label !== undefined && { label }),
      ...(email !== undefined && { email }),
      ...(url !== undefined && { url }),
      ...(summary !== '' && { summary }),
      ...(location !== undefined && { location: { address: location } }),
      profiles: accounts,
    },
    work: [],
    volunteer: [],
    education: [],
    awards: [],
    certificates: [],
    publications: [],
    skills: [],
    languages: [],
    interests: [],
    references: [],
    projects: [],
  };
  for (const section of sections) addSection(resume, section, section === all[0], items);
  const filled = Object.entries(resume).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return `${JSON.stringify(Object.fromEntries(filled), null, 2)}\n`;
}

/**
 * Whether a block tells of the author as a whole: what stands before the first heading, or below `Biography`. So does the prose with which a page
 * begins below a heading of no kind: `Welcome!`, the author's name.
 */
function isInSummary(block: CvBlock, { title, blocks }: CvSection, isFirst: boolean): boolean {
  if (block.kind === 'work') return false;
  const kind = kindOfTitle(title)?.id;
  if (title === '' || kind === 'about') return true;
  const begins = isFirst && /\p{L}/u.test(title) && blocks[0]?.kind === 'paragraph' && !blocks.some(isWork);
  return kind === undefined && begins && block.kind === 'paragraph';
}

/**
 * Whether a paragraph is a note on the publications that its section lists, also below `Publications` and `Topic 1: Lakes`. What stands before
 * the first of them below `Research` alone says what that is about.
 */
function isNote(block: CvBlock, { title, blocks, under }: CvSection): boolean {
  if (block.kind !== 'paragraph') return false;
  const kind = kindOfTitle(title)?.id;
  if (kind === 'publications') return true;
  const first = blocks.findIndex(isWork);
  if (first < 0 || (kind !== undefined && kind !== 'research')) return false;
  const areAnnounced = under.some(heading => kindOfTitle(heading)?.id === 'publications');
  return kind === undefined || areAnnounced || first < blocks.indexOf(block);
}

function isWork({ kind }: CvBlock): boolean {
  return kind === 'work';
}

function addSection(resume: JsonResume, section: CvSection, isFirst: boolean, items: Cv['items']): void {
  let last: Entry | undefined;
  const told = { ...section, blocks: withDates(section.blocks) };
  for (const block of told.blocks) {
    if (isInSummary(block, told, isFirst) || isNote(block, told)) continue;
    if (block.kind === 'work') {
      resume.publications.push(publicationOf(items.get(block.work), block));
    } else if (block.kind === 'item' && block.depth > 0 && last !== undefined) {
      last.highlights = [...((last.highlights as readonly string[] | undefined) ?? []), block.text];
    } else {
      const [list, entry] = entryOf(resume, section.title, block);
      list.push(entry);
      last = entry;
    }
  }
}

/** A date in an element of its own goes to its entry: to the one behind it where a section begins with a date, else to the one before. */
function withDates(blocks: readonly CvBlock[]): readonly CvBlock[] {
  const isLone = (block: CvBlock): boolean => block.kind !== 'work' && isDate(withoutSigns(block.text));
  const [first] = blocks;
  const areAhead = first !== undefined && isLone(first);
  const joined: CvBlock[] = [];
  let ahead = '';
  for (const block of blocks) {
    const before = joined.at(-1);
    if (!isLone(block)) {
      joined.push(ahead === '' || block.kind === 'work' ? block : { ...block, text: `${ahead}: ${block.text}` });
      ahead = '';
    } else if (areAhead) ahead = withoutSigns(block.text);
    else if (before !== undefined && before.kind !== 'work' && takeDates(before.text).dates === undefined)
      joined[joined.length - 1] = { ...before, text: `${before.text}, ${block.text}` };
  }
  return joined;
}

/** The list of the format that an entry belongs to, and the entry. */
function entryOf(resume: JsonResume, title: string, { text }: CvBlock): readonly [Entry[], Entry] {
  const { dates, rest: written } = takeDates(withoutSigns(text));
  const rest = withoutSigns(written);
  const when = datesOf(dates);
  const kind = kindOfTitle(title)?.id;
  if (kind === 'education' || kind === 'experience') {
    if (kind === 'education') return [resume.education, { ...studyOf(rest), ...when }];
    const { before, place, behind } = partsOf(rest);
    const told = { ...(before !== '' && { position: before }), ...when, ...(behind !== '' && { summary: behind }) };
    return [resume.work, { name: place, ...told }];
  }
  if (kind === 'honours') return [resume.awards, { title: rest, ...(dates && { date: dates.start }) }];
  if (kind === 'service') return [resume.volunteer, { position: rest, ...when }];
  if (kind === 'research') return [resume.interests, { name: text }];
  for (const { names, entry, list } of others) if (names.test(title)) return [resume[list], entry(rest, text, dates)];
  return [resume.projects, { name: rest, type: title, ...when }];
}

/** Without the pictures that a page puts before its entries: `🏆 Prize`. */
function withoutSigns(text: string): string {
  return text.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+/u, '');
}

/** Sections that few homepages have and the format has a list for. */
const others: readonly {
  readonly names: RegExp;
  readonly list: 'certificates' | 'skills' | 'languages' | 'references';
  /** @param rest the text without its dates */
  readonly entry: (rest: string, text: string, dates: DateRange | undefined) => Entry;
}[] = [
  {
    names: /certificat|licen[cs]e|资格|证书/i,
    list: 'certificates',
    entry: (rest, _, dates) => ({ name: rest, ...(dates && { date: dates.start }) }),
  },
  {
    names: /^\W*(?:languages?|语言(?:能力)?)\W*$/iu,
    list: 'languages',
    entry(rest) {
      const [, language = rest, fluency] = /^(.{1,40}?)\s*[:：,，(（]\s*(\S.*?)[)）]?$/.exec(rest) ?? [];
      return { language, ...(fluency !== undefined && { fluency }) };
    },
  },
  {
    names: /skills?\b|技能/i,
    list: 'skills',
    entry(_, text) {
      const [, name = text, words] = /^(.{1,60}?)\s*[:：]\s*(\S.*)$/.exec(text) ?? [];
      return { name, ...(words !== undefined && { keywords: words.split(/(?:(?<!\s)\s+)?[,，、;；]\s*/) }) };
    },
  },
  { names: /^\W*(?:references?|referees?|推荐人)\W*$/iu, list: 'references', entry: (_, text) => ({ name: text }) },
];

function datesOf(dates: DateRange | undefined): Entry {
  if (dates === undefined) return {};
  return { startDate: dates.start, ...(dates.end !== undefined && { endDate: dates.end }) };
}

const placePattern =
  /universit|institut|school|college|laborator|\blabs?\b|academy|centre|center|compan|\bgroup$|\bInc\b|\bLtd\b|\bGmbH\b|corporation|大学|学院|研究院|研究所|实验室|公司|集团|中心|科学院/i;

/**
 * Where somebody studied, and what: that stands before the institution, or behind it from the part that names a degree on. Other words behind it
 * mostly say where it is, and stay with its name: `Norrhavn Middle School, Norrhavn`.
 */
function studyOf(written: string): Entry {
  const text = withoutStop(written);
  const { before, place, behind } = partsOf(text);
  const parts = listedIn(behind);
  const found = parts.findIndex((part, at) => degree.test(part) || (at === 0 && bareDegree.test(part)));
  const from = found < 0 ? parts.length : found;
  const joint = jointOf(text);
  const studies = [before, ...parts.slice(from)].filter(part => part !== '');
  return {
    institution: [place, ...parts.slice(0, from)].join(joint),
    ...(studies.length > 0 && { studyType: studies.join(joint) }),
  };
}

/** A single sentence without its stop; that of `Ph.D.`, `N. L.` and `Co., Ltd.` belongs to the word. */
function withoutStop(text: string): string {
  if (!/[\p{L})）][.。]$/u.test(text)) return text;
  const sentence = text.slice(0, -1);
  const word = sentence.split(/[\s,，;；]/).at(-1) ?? '';
  const isAbbreviated = word.includes('.') || /^\p{Lu}$/u.test(word) || abbreviated.test(word);
  return isAbbreviated || /\p{L}{4}[.。]/u.test(sentence) ? text : sentence;
}

const abbreviated = /^(?:Acad|Co|Coll|Corp|Dept|Eng|Hons|Inc|Inst|Jr|Ltd|Prov|Sci|St|Tech|Univ)$/i;

const degree =
  /(?<!\p{L})(?:ph\.? ?d|d\.? ?phil|(?:b|m)\.? ?(?:sc|eng|tech|phil|ed)|[BM]\. ?[AES]|mba|ll\. ?[bm]|doctor\p{L}{0,4}|post-?doc\p{L}{0,6}|(?:bachelor|master)(?:['’]?s)?|(?:under|post)?graduates?|diplomas?|degrees?|major|minor|student|candidate|scholar)(?!\p{L})|博士|硕士|学士|本科|研究生|学位|专业|访问|联合培养|交换/iu;
/** One that could be a state behind its city as well: `Cambridge, MA`. */
const bareDegree = /^[BM][AES](?!\p{L})/u;

/** Parts between commas. `Lake Instruments Co., Ltd.` is one name. */
function listedIn(text: string): readonly string[] {
  return text.split(/(?:(?<!\s)\s+)?[,，;；](?!\s*(?:Ltd|Inc|LLC|L\.P|LP|PLC|GmbH)\b)\s*/i).filter(part => part !== '');
}

function jointOf(text: string): string {
  return /[，；]/.test(text) ? '，' : ', ';
}

/**
 * `Research Fellow, Ice and Climate group, University of Norrhavn` into the place, which is the parts from the first to the last that name
 * one, and what is said before and behind. Without such a part all is the place: which part is which cannot be told.
 */
function partsOf(text: string): { readonly before: string; readonly place: string; readonly behind: string } {
  const parts = listedIn(text);
  const isPlace = parts.map(part => placePattern.test(part));
  const [first, last] = [isPlace.indexOf(true), isPlace.lastIndexOf(true)];
  if (first < 0 || parts.length === 1) return { before: '', place: text, behind: '' };
  const joint = jointOf(text);
  const joined = (from: number, to: number): string => parts.slice(from, to).join(joint);
  return { before: joined(0, first), place: joined(first, last + 1), behind: joined(last + 1, parts.length) };
}

function publicationOf(item: CslItem | undefined, block: CvWork): Entry {
  const title = block.work.title.text;
  const [date] = item?.issued?.['date-parts'] ?? [];
  const released = date?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  const publisher = item?.['container-title'] ?? item?.publisher;
  const url = item?.DOI === undefined ? item?.URL : doiAddress(item.DOI);
  const authors = (item?.author ?? []).map(name =>
    isOthers(name) ? 'et al.' : (name.literal ?? nameOf(name.given, name.family)),
  );
  const words = item?.type === 'patent' ? patentWords(item, block) : '';
  const summary = [authors.join(', '), words].filter(part => part !== '').join('. ');
  return {
    name: item?.title ?? title,
    ...(publisher !== undefined && { publisher }),
    ...(released !== undefined && { releaseDate: released }),
    ...(url !== undefined && { url }),
    ...(summary !== '' && { summary }),
  };
}

/** The number of a patent and what is said behind it, `CN115691719B, granted`, for which the format has no place: such words follow the authors. */
function patentWords({ number }: CslItem, { text, work }: CvWork): string {
  const title = text.lastIndexOf(work.title.text);
  const behind = title < 0 ? text : text.slice(title + work.title.text.length);
  const at = number === undefined ? -1 : behind.indexOf(number);
  // longer, other things follow, such as the authors
  if (at >= 0) return behind.length - at < 60 ? behind.slice(at) : (number ?? '');
  return number ?? /[[【(（][^[\]【】()（）]{1,20}[\]】)）]$/.exec(behind)?.[0] ?? '';
}

function nameOf(given: string | undefined, family: string | undefined): string {
  return isHan(family ?? '')
    ? `${family ?? ''}${given ?? ''}`
    : [given, family].filter(part => part !== undefined).join(' ');
}
