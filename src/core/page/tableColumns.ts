import { simplified } from '../text/simplifiedCharacters';
import { wordCount } from '../text/wordCount';
import { monthStartSource } from '../time/calendarNames';
import { authorColumns, namesAuthors, type AuthorColumns } from './authorColumns';
import { readsLikeButton } from './buttonWords';
import { paperHeading } from './headings/paperHeadings';
import { namesYear } from './venues/venueWords';
import { workNouns } from './workNouns';

/** Of a long table so many rows tell where the years stand. */
export const askedRows = 12;

/** Which columns of a table of publications its head, or what stands in them, tells, counted from 0. */
export interface ToldColumns extends AuthorColumns {
  readonly title: number | undefined;
  readonly venue: number | undefined;
  readonly year: number | undefined;
  /** Whether it has a head. */
  readonly hasHead: boolean;
  /** Whether the head names authors or journals, which no prizes, projects or courses have. */
  readonly isOfPapers: boolean;
  /** Whether its venue is no more than who has printed a book: `Publisher`, `出版社`. */
  readonly namesPublisher: boolean;
  /** Whether its authors are those of patents. */
  readonly namesInventors: boolean;
  /** Whether it tells that something else than publications is listed: books that were read, posts, software, `Repository | Author | Stars`. */
  readonly isOfOthers: boolean;
  /** Whether it names who talks, teaches or wins, so that only a heading for papers tells them from talks, courses and prizes. */
  readonly hasEvents: boolean;
  /** The same of students and supervisors, which theses have; not where names stand beside the title. */
  readonly hasTheses: boolean;
  /** Whether it names a title and a venue and none that talks, prizes and courses have: `Title | Collaborators | Conference`, which are publications below a heading for such. */
  readonly mayBeOfPapers: boolean;
}

const titles = /titl|titel|titre|título|タイトル|题目|标题|题名/;
/** What a column of titles is called as well. */
const works = new RegExp(
  String.raw`\b(?:${workNouns}|manuscripts?)\b|^(?:patents?|inventions?|books?)$|论文|文章|[著着]作(?!权)|(?:成果|作品|专利|教材|图书)名称?$|^书名$`,
);

const venues =
  /journal(?!is)|conference|venue|publish|proceeding|zeitschrift|revue|revista|期刊|会议|刊[物名]|学报|学会|出版社|出处|erschienen|^where$|^(?:发表|论文|文献)?来源$/;
const journals = /journal(?!is)|zeitschrift|revue|revista|期刊|刊物|学报/;

/** Who else than authors stands in a row that names a place: of talks, prizes and courses. */
const otherPersons =
  /speaker|presenter|present(?:ed|ing)\sby|winner|recipient|instructor|lecturer|taught|teaching|organi[sz]er|reviewers?$|led\sby|报告人|主讲|获奖人|主持人/;
/** Who stands beside theses and projects, and beside the papers of a group: `Paper | Students | Venue`. */
const personsOfTheses = /teacher|supervis|advis|student|教师|导师|学生|负责人/;
/** Who tells a talk, a course or a prize, also where the head names a journal or authors: `Date | Speaker | Title | Journal`, `Paper | Authors | Presenter`. */
const ofEvents = /speaker|presenter|lecturer|instructor|recipient|报告人|主讲|演讲人|主持人|获奖[人者]/;
/** Who has led to a work that may be a thesis, where no venue is told. */
const ofTheses = /supervis|advis|导师/;

/** What is listed in the place of papers, where the head tells no title. */
const things = /^(?:软件|软著|获奖|奖项|奖励|项目|课题|基金|课程)(?:名称|来源|类别|级别)?$/;
/** The same, where it tells no venue either. */
const unprinted =
  /^(?:(?:blog\s)?posts?|repositor(?:y|ies)|repos?|data\s?sets?|software|projects?|awards?|prizes?|grants?|courses?)(?:\s(?:names?|titles?))?$/;
/** What is said of books and code, which no venue prints. */
const ratings = /^(?:(?:my\s)?ratings?|stars|size|评分|大小)$/;
const reading = /^(?:(?:date\s)?(?:read|finished)|读完|阅读(?:时间|日期)?)$/;

/** What a column says about authors, a paper or its venue, and none of them: `Journal rank`, `Author position`, `Paper link`, `期刊级别`. */
const besides =
  /\b(?:rank(?:ing)?|level|tier|quartile|position|role|affiliations?|links?|urls?|ids?|status)\b|[级类]别|等级|分区|身份|排序|排名|位次|单位|链接|状态|[?？]$/;
/** Of a cell for two things, which may be one of them as well: `Title / Link`, `Journal (rank)`. */
const joins = /[/／&＆(（,，、]|\b(?:and|or)\b|[和与或及]/;

const years = /\b(?:year|date|time)s?\b|^(?:发表|出版)?(?:年[份度]?|时间|日期)$/;

/**
 * What the head of a table and the cells below it tell of its columns: `No.`, `Title`, `Authors`, `Journal`, `Year`; `序号`, `论文题目`. The year is where
 * years stand, whatever is written above them.
 * @param head the words of its cells; empty where the table has none
 * @param rows the words of the cells of rows below it
 */
export function toldColumns(head: readonly string[], rows: readonly (readonly string[])[]): ToldColumns {
  const words = isHead(head) ? head.map(readable) : [];
  const isItself = (name: string): boolean => joins.test(name) || !besides.test(name);
  const columnOf = (
    isMeant: (name: string) => boolean,
    ...others: readonly (number | undefined)[]
  ): number | undefined => {
    const at = words.findIndex((name, column) => !others.includes(column) && isMeant(name) && isItself(name));
    return at < 0 ? undefined : at;
  };
  const named = authorColumns(words, isItself);
  const { authors } = named;
  const dated = datedColumn(rows);
  const isVenueTitle = (name: string): boolean => /^(?:journal|conference|venue|book|期刊|会议|刊)/.test(name);
  const wordless = [...authors, dated, ...columnsOfNumbers(rows)];
  const titled =
    columnOf(name => titles.test(name) && !isVenueTitle(name), ...wordless) ??
    columnOf(name => titles.test(name) && works.test(name), ...wordless);
  const ofButtons = columnsOfButtons(rows);
  const title = titled ?? columnOf(name => works.test(name) && !venues.test(name), ...wordless, ...ofButtons);
  const year = dated ?? columnOf(name => years.test(name) && !venues.test(name), title, ...authors);
  const venue =
    columnOf(name => venues.test(name), title, ...authors, year) ??
    columnOf(name => /^publication$/.test(name), title, ...authors, year);
  const isOfPapers = words.some(name => namesAuthors(name) || journals.test(name));
  const hasTheses = words.some(name => personsOfTheses.test(name));
  const namesPapers = title !== undefined && works.test(words[title] ?? '');
  return {
    title,
    ...named,
    venue,
    year,
    hasHead: words.length > 0,
    isOfPapers,
    namesPublisher: /^(?:publisher|press)$|出版[社者商]|^verlag$/.test(words[venue ?? -1] ?? ''),
    namesInventors: words.some(name => /inventor|发明人/.test(name)),
    isOfOthers:
      words.some(
        (name, column) => venue === undefined && (ratings.test(name) || (column === dated && reading.test(name))),
      ) ||
      (title === undefined && words.some(name => things.test(name) || (venue === undefined && unprinted.test(name)))),
    hasEvents: words.some(name => ofEvents.test(name)),
    hasTheses: isOfPapers ? venue === undefined && words.some(name => ofTheses.test(name)) : hasTheses,
    mayBeOfPapers:
      title !== undefined &&
      venue !== undefined &&
      (namesPapers || !hasTheses) &&
      !words.some(name => otherPersons.test(name)),
  };
}

/**
 * Whether the first cells of a table are its head, and no row like those below: one names a year, or says as much as a title does. One cell of several
 * with words is a label, `Preprints`, unless that tells of something else than papers.
 */
function isHead(cells: readonly string[]): boolean {
  const written = cells.filter(words => /\p{L}/u.test(words));
  const [only] = written;
  if (only === undefined) return false;
  const isTold = written.some(words => titles.test(readable(words)) || namesAuthors(readable(words)));
  if (!isTold && written.length === 1 && cells.length > 2) return paperHeading(only) === 'others';
  return isTold || !cells.some(saysMuch);
}

/** In words: `Name of the paper`, `Journal / Conference` */
const longestName = 4;

/**
 * Whether the first row of a table, though it is written like those below it, is its head: it calls a column by its name alone, `Title`, or two by
 * words of such, and says nothing that a row below repeats in its column, as `Journal` for the kind of each paper.
 */
export function mayBeHead(cells: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const named = cells.map(readable);
  if (rows.some(row => row.some((words, column) => words !== '' && readable(words) === named[column]))) return false;
  const names = [titles, works, venues, years, otherPersons];
  const isName = (words: string): boolean =>
    wordCount(words) <= longestName && (namesAuthors(words) || names.some(name => name.test(words)));
  return named.some(words => nameAlone.test(words)) || named.filter(isName).length > 1;
}

const nameAlone =
  /^(?:(?:paper|article|论文|文章|成果|作品)\s?)?(?:titles?|authors?(?:\(s\))?|题目|标题|题名|名称|作者|years?|年[份度]|venues?)$/;

function saysMuch(words: string): boolean {
  return namesYear(words) || wordCount(words) > 4 || /\S[,，]\s?\S/.test(words);
}

/** In simplified characters and small letters, without marks around: `📄 Title:` */
function readable(words: string): string {
  return simplified(words)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/[^\p{L}\d)）?？]{1,9}$/u, '');
}

/** The columns below which nothing but buttons stands: of `Reference | Paper | Code` the last two. */
function columnsOfButtons(rows: readonly (readonly string[])[]): readonly number[] {
  return [...(rows[0] ?? []).keys()].filter(column => rows.every(cells => readsLikeButton(cells[column] ?? '')));
}

/** The columns of nothing but numbers, `1`, `[2]`: one cell of the head may reach over that and the titles beside it. */
function columnsOfNumbers(rows: readonly (readonly string[])[]): readonly number[] {
  return [...(rows[0] ?? []).keys()].filter(column =>
    rows.every(cells => /^\s*\[?\d{1,3}[\].)]?\s*$/.test(cells[column] ?? '')),
  );
}

/** The first column of which all cells with words, and more than half, are a year or a date: `2029`, `May 2029`, `mai 2029`, `2029年5月`. */
function datedColumn(rows: readonly (readonly string[])[]): number | undefined {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column++) {
    const written = rows.map(cells => cells[column]?.trim() ?? '').filter(words => words !== '');
    if (written.length * 2 > rows.length && written.every(isDate)) return column;
  }
  return undefined;
}

/** In characters: `September 12, 2029` */
const longestDate = 24;

function isDate(words: string): boolean {
  if (words.length > longestDate || !namesYear(words)) return false;
  return !/\p{L}/u.test(words.replace(month, '').replace(/[年月日]/g, ''));
}

const month = new RegExp(String.raw`(?<!\p{L})${monthStartSource}\p{L}{0,7}`, 'giu');

/** In characters: a cell that says more than where its work appeared is read as a line. */
const longestVenue = 100;

/** The badge of a row by its cells for venue and year: `ISL 2029`. `undefined` where there is no cell for the venue, or where it says more. */
export function badgeOfRow(venue: string | undefined, year: string | undefined): string | undefined {
  const name = venue?.replace(/\s+/g, ' ').trim() ?? '';
  if (name === '' || name.length > longestVenue) return undefined;
  const [own] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(year ?? '') ?? [];
  return own === undefined || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name) ? name : `${name} ${own}`;
}
