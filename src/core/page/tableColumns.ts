/** Which columns of a table of publications its head tells, counted from 0. */
export interface ToldColumns {
  readonly title: number | undefined;
  readonly venue: number | undefined;
  readonly year: number | undefined;
  /** Whether it names what papers do not have: prizes, projects, those who speak or teach. */
  readonly isOfOthers: boolean;
}

const titles =
  /^(?:(?:paper\s|article\s)?titles?|papers?|publications?|articles?|(?:论文|文章|成果)?(?:题目|标题|题名|名称)|论文)$/i;
const venues =
  /^(?:venues?|journals?|conferences?|(?:journal|conference)\s?(?:\/|or)\s?(?:journal|conference)|published in|期刊|会议|(?:期刊|会议)\s?[/／或]\s?(?:期刊|会议)|(?:期刊|会议|刊物)名称|出处|发表(?:期刊|刊物|会议|于))$/i;
const years = /^(?:years?|date|(?:发表)?(?:年份|年度|时间))$/i;

/** Beside a column of titles, too: `Date | Paper | Presenters` is a reading group. */
const persons =
  /^(?:(?:invited\s)?speakers?|presenters?|lecturers?|instructors?|hosts?|(?:team\s)?members?|participants?|(?:principal\s)?investigators?|PIs?|主讲人?|报告人|演讲人|负责人|主持人|获奖(?:人员?|者)|(?:主要)?(?:参加|参与)(?:人员?|者)|(?:项目|课题|团队)?成员)$/i;
/** Beside a column of titles a prize or a project is one of the paper. */
const things =
  /^(?:(?:research\s)?projects?(?:\s(?:names?|titles?))?|awards?|prizes?|honou?rs?|grants?|funding|courses?(?:\s(?:names?|titles?))?|topics?|(?:奖项|奖励|获奖|项目|课题|基金|课程|软件)(?:名称|来源|类别|级别)?|学期)$/i;

/** What the cells of the head of a table say: `No.`, `Title`, `Authors`, `Journal`, `Year`; `序号`, `论文题目`. */
export function toldColumns(head: readonly string[]): ToldColumns {
  const columnOf = (name: RegExp): number | undefined => {
    const at = head.findIndex(words => name.test(words.trim()));
    return at < 0 ? undefined : at;
  };
  const title = columnOf(titles);
  const isOfOthers = columnOf(persons) !== undefined || (title === undefined && columnOf(things) !== undefined);
  return { title, venue: columnOf(venues), year: columnOf(years), isOfOthers };
}

/** In characters: a cell that says more than where its work appeared is read as a line. */
const longestVenue = 100;

/** The badge of a row by its cells for venue and year: `ISL 2029`. `undefined` where there is no cell for the venue, or where it says more. */
export function badgeOfRow(venue: string | undefined, year: string | undefined): string | undefined {
  const name = venue?.replace(/\s+/g, ' ').trim() ?? '';
  if (name === '' || name.length > longestVenue) return undefined;
  const [own] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(year ?? '') ?? [];
  return own === undefined || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name) ? name : `${name} ${own}`;
}
