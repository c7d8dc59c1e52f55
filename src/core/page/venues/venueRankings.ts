/** A list or an index by which venues are ranked, as parts of expressions. In small letters `Sci.` and `if` are words of names. */
interface Ranking {
  readonly name: string;
  /** What may stand behind the name: `A*`, `Q1`, `一区`. */
  readonly grade?: string;
  /** What the name alone may be as well: the acronym of a venue, `SSCI`, or a word, `IF`. */
  readonly isAlso?: 'venue' | 'word';
  /** Whether it ranks nothing but journals. */
  readonly ofJournals?: true;
}

const letter = String.raw`[A-C][*＊]?(?:\s?类)?`;
const tier = String.raw`T[1-3](?:\s?[类级])?`;
const quarter = String.raw`(?:Q?[1-4]|[一二三四])\s?区|Q[1-4]`;
const byField = String.raw`(?:\p{Script=Han}{2,6}?[\s:：-]{0,2})?(?:${quarter})`;
const ofGuide = String.raw`(?:(?:20\d\d|[Rr]ank(?:ing|ed)?|[Rr]ating|[Ll]evel)[\s:：]{1,2})?`;
const number = String.raw`(?:为|约|[=:：>＞~≈]\s?)?\d[\d.]{0,6}`;

const rankings: readonly Ranking[] = [
  // `CCF Transactions on Lakes`, `CCF Conference on Lakes`
  { name: 'CCF', grade: `${letter}|${tier}|推荐|收录`, isAlso: 'word' },
  { name: 'CAAI', grade: letter, isAlso: 'venue' },
  { name: 'C(?:ORE|ore)', grade: letter, isAlso: 'venue' },
  { name: 'ABDC', grade: letter },
  // `ABS 4*`, `AJG 2024: 3`, of the Academic Journal Guide; the name alone is an acronym of others
  { name: 'C?ABS|AJG', grade: String.raw`${ofGuide}[1-4][*＊]?`, isAlso: 'venue', ofJournals: true },
  { name: String.raw`UTD[\s-]?24`, ofJournals: true },
  { name: String.raw`FT[\s-]?50`, ofJournals: true },
  { name: 'SCIE?', grade: quarter, ofJournals: true },
  { name: 'CSSCI', grade: quarter, ofJournals: true },
  { name: 'SSCI', grade: quarter, isAlso: 'venue', ofJournals: true },
  { name: 'ESCI', grade: quarter, ofJournals: true },
  { name: 'A&HCI', grade: quarter, ofJournals: true },
  { name: 'CSCD', grade: quarter, ofJournals: true },
  { name: 'JCR', grade: quarter, ofJournals: true },
  { name: 'CAS', grade: quarter, isAlso: 'venue', ofJournals: true },
  // 中科院医学1区; 中国科学院大学学报 is a journal
  { name: '中(?:国)?科(?:学)?院', grade: byField, isAlso: 'word', ofJournals: true },
  { name: 'Q[1-4]', ofJournals: true },
  { name: String.raw`[1-4一二三四]\s?区(?!\p{Script=Han})`, ofJournals: true },
  { name: 'IF', grade: number, isAlso: 'word', ofJournals: true },
  { name: 'CiteScore', grade: number, isAlso: 'word', ofJournals: true },
  { name: String.raw`[Ii]mpact\s[Ff]actor`, grade: number, isAlso: 'word', ofJournals: true },
  { name: '影响因子', grade: number, ofJournals: true },
  { name: 'EI', grade: quarter, isAlso: 'word' },
  { name: 'ESI', grade: '(?:高被引|热点)(?:论文)?', isAlso: 'word' },
  { name: String.raw`(?:北大|中文|科技|南大)核心(?:期刊)?|(?<!\p{Script=Han})核心期刊`, ofJournals: true },
  // `T2 Imaging`
  { name: String.raw`T[1-3]\s?[类级]` },
];

const joint = String.raw`[\s:：-]{0,2}`;

/** `Top` behind the grade, or how much of all is above: `一区 Top`, `1区Top5%` */
const best = String.raw`(?:\s?(?:Top|TOP)(?:\s?\d{1,2}%)?)?`;

/** `isAlone` tells which count without a grade. */
function sourceOf(some: readonly Ranking[], isAlone: (ranking: Ranking) => boolean): string {
  const all = some.map(ranking => {
    const { name, grade } = ranking;
    return grade === undefined ? `(?:${name})` : `(?:${name})(?:${joint}(?:${grade}))${isAlone(ranking) ? '?' : ''}`;
  });
  // the end of a word, be it in Chinese characters
  return String.raw`(?<![\p{Script=Latin}\d])(?:${all.join('|')})${best}(?![A-Za-z\d]|\s?Top(?!\p{L}))`;
}

const isSure = ({ isAlso }: Ranking): boolean => isAlso === undefined;

/**
 * How a venue is ranked, as a part of an expression with the flag `u`: `CCF-A`, `SCIE Q1`, `CAS Q1`, 中科院一区, 北大核心, `IF: 8.6`. What may as well
 * name a venue is one with its grade only. All that reads, takes off or passes over a ranking has it from here.
 */
export const rankingSource = sourceOf(rankings, isSure);

const anyRanking = sourceOf(rankings, () => true);

const kindOfVenue = String.raw`(?:\s?(?:journals?|conference|papers?|indexed|期刊|会议|论文|收录|检索))?`;

const alone = new RegExp(String.raw`^(?:${anyRanking}${kindOfVenue}(?:\s{1,2}|$)){1,4}$`, 'iu');

/** Whether words say how a venue is ranked and nothing else: `CCF-B, SCI Q1`, 中科院一区. */
export function isRankAlone(words: string): boolean {
  return words.split(/[,，;；|/、+]/).every(word => alone.test(word.trim()));
}

const venueToo = new RegExp(
  `^(?:${rankings.flatMap(({ name, isAlso }) => (isAlso === 'venue' ? [name] : [])).join('|')})$`,
  'u',
);

/** Whether words are the name of a ranking that a venue may be called by as well, without a grade: `CAS`, `SSCI`. */
export function isVenueToo(words: string): boolean {
  return venueToo.test(words);
}

const holding = new RegExp(rankingSource, 'u');

/** Whether words say somewhere how a venue is ranked. */
export function holdsRank(words: string): boolean {
  return holding.test(words);
}

const beginning = new RegExp(String.raw`^(?:${anyRanking})(?!\p{L})`, 'u');

/** Whether words begin with the name of a ranking, be it alone, as it is written in capitals: `CCF-A`, `CAS`, `EI`. */
export function startsWithRank(words: string): boolean {
  return beginning.test(words);
}

const noVenue = new RegExp(String.raw`^(?:${sourceOf(rankings, ({ isAlso }) => isAlso !== 'venue')})(?!\p{L})`, 'u');

/** The same of those that no venue is called by: `CCF-A`, `EI`; not `SSCI`. */
export function startsWithRankAlone(words: string): boolean {
  return noVenue.test(words);
}

const ofJournal = new RegExp(
  sourceOf(
    rankings.filter(({ ofJournals }) => ofJournals),
    isSure,
  ),
  'u',
);

/** Whether words say how a venue is ranked that can be but a journal: `SCI Q1`, `IF: 8.6`, 北大核心. */
export function holdsRankOfJournal(words: string): boolean {
  return ofJournal.test(words);
}
