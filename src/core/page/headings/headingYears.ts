import { nowSource } from '../../time/calendarNames';
import { workNouns } from '../workNouns';

/** The years of the papers below a heading that has those of several. */
export interface HeadingYears {
  /** `-Infinity` where all before the last are there. */
  readonly first: number;
  /** `Infinity` where all after the first are there, or the heading says none. */
  readonly last: number;
}

const year = String.raw`((?:19|20)\d\d)\s?年?`;

const inHan = '(?:发表|论文|文章|成果|论著)';

/** `Year 2024`, `In 2024`, `Papers of 2024`, `2024 Publications`, `2024, 3 papers`, `2024年度论文`. */
const alone = new RegExp(
  String.raw`^(?:\d{1,2}[.)、]\s?)?(?:(?:year|in|${workNouns}\s?(?:in|of|from|for|,|:|：|-|–|—)?)\s?[:：]?\s)?${year}度?` +
    String.raw`(?:[\s,，:：;·•|–—-]{0,3}(?<![-–—\d])(?:(?:共\s?)?\d{1,3}\s?(?:${workNouns}|entries|items|篇(?:${inHan})?)|的?${inHan}|(?<=\s)${workNouns})){0,2}$`,
  'i',
);

const before = new RegExp(
  String.raw`^(?:(?:before|prior to|earlier than|older than|pre[-–]?)\s?|(?:<|&lt;)\s?|早于\s?)${year}$|^${year}\s?(?:以|之)?前$`,
  'i',
);
const until = new RegExp(
  String.raw`^(?:until\s|up to\s|(?:≤|<=|&lt;=|&le;)\s?|截至\s?)${year}$|^${year}\s(?:and|or|&)\s(?:earlier|before|older|prior|previous)$|^${year}\s?(?:及|和|或)(?:其|更)?(?:以前|之前|更早|早)$`,
  'i',
);
/** `2029/2030`, `2029/30`, `2029, 2030`, `2029 and 2030` */
const both = new RegExp(String.raw`^${year}(?:\s?(?:[/,，、&+]|&amp;|和|与)\s?|\sand\s)(?:${year}|(\d\d))$`, 'i');
const toPattern = String.raw`\s?(?:-{1,3}|[–—~～至到]|&[mn]dash;|to|until|till)\s?`;
const range = new RegExp(`^${year}${toPattern}(?:${year}|(\\d\\d))$`, 'i');
const after = new RegExp(String.raw`^(?:after\s|later than\s|newer than\s|晚于\s?)${year}$`, 'i');
const since = new RegExp(
  String.raw`^(?:(?:since|from)\s|(?:≥|>=|&gt;=|&ge;)\s?|自)${year}(?:\s(?:on|onwards?)|以来|至今|起)?$|^(?:(?:since|from)\s|自)?${year}${toPattern}(?:the\s)?(?:${nowSource})$|^${year}\s(?:(?:and|or|&)\s(?:later|after|newer|since|on|onwards?|beyond|forthcoming|in\spress|to\sappear)|on|onwards?)$|^${year}\s?(?:[-–—~～+]|以来|起|(?:及|和)?(?:其|以|之)?后)$`,
  'i',
);
const earlier =
  /^(?:earlier|older|previous|past|prior)(?:\s(?:years|papers|publications|works?|articles))?$|^(?:更早|早期|以往|过往|往年)的?(?:论文|工作|成果|发表|文章)?$/i;

/** What a heading is decorated with: `📜 Before 2024 (two papers):` */
const lead = /^[^\p{L}\p{N}≤≥<&]{1,12}/u;
/** `(3)`, `（3篇，含1篇 CCF-A（长文））`, `[3]`, `(all that was accepted …`: all behind the first bracket is a note. */
const note = /(?<=[^\s（(【[])\s?[（(【[][^]*$/;
const ending = /\s{0,3}[:：]$|\{:?[^{}]{0,100}\}$/;
/** `2024 🎉`, `[2024]`; what ends in a dash or a plus goes on: `2024–`. */
const tail = /[^\p{L}\p{N}+~～—–-]{1,12}$/u;
/** `— 2024 —` */
const framed = /^([—–-]{1,3})\s?([^—–-]{1,60}?)\s?\1$/;
/** `2028–2029 🎉` */
const pictures = /(?:\p{Extended_Pictographic}\ufe0f?){1,6}$/u;
/** `:sparkles:` */
const shortcode = /^:[a-z][a-z\d_+-]{1,30}:|:[a-z][a-z\d_+-]{1,30}:$/gi;
const link = /\[([^[\]]{1,60})\]\([^()]{0,200}\)/g;

/**
 * The year of the papers below a heading that names that alone: `2024`, `📅 2024年`, `Year 2024`, `2024 (5)`, `2024年（3篇）`, `[2024](#y)`, `2024 Publications`.
 * `undefined` for other words.
 */
export function singleYear(heading: string): number | undefined {
  const words = undecorated(heading).replace(tail, '').trim();
  const found = alone.exec(words)?.[1];
  return found === undefined ? undefined : Number(found);
}

function undecorated(heading: string): string {
  const plain = heading
    .replace(/&nbsp;|\s+/g, ' ')
    .replace(link, '$1')
    .trim()
    .replace(shortcode, '')
    .trim()
    .replace(framed, '$2');
  return [pictures, lead, ending, note, ending].reduce((text, part) => text.replace(part, '').trim(), plain);
}

/**
 * The years that a heading tells of: up to 2023 for `Before 2024`, up to 2024 for `2024 and earlier` and `≤2024`, from 2015 on for
 * `2015–2020`, `Since 2015` and `2015–present`; for `Earlier` and `Previous Publications` any. `undefined` for other words, and for a single
 * year, which `singleYear` reads.
 */
export function headingYears(heading: string): HeadingYears | undefined {
  const words = undecorated(heading);
  const [exclusive, inclusive, behind, begin] = [before, until, after, since].map(pattern =>
    pattern.exec(words)?.slice(1).find(Boolean),
  );
  if (exclusive !== undefined) return { first: -Infinity, last: Number(exclusive) - 1 };
  if (inclusive !== undefined) return { first: -Infinity, last: Number(inclusive) };
  if (behind !== undefined) return { first: Number(behind) + 1, last: Infinity };
  if (begin !== undefined) return { first: Number(begin), last: Infinity };
  if (earlier.test(words)) return { first: -Infinity, last: Infinity };
  const [, from, to, short = ''] = range.exec(words) ?? [];
  if (from === undefined) return twoYears(words);
  const years = { first: Number(from), last: Number(to ?? from.slice(0, 2) + short) };
  return years.first < years.last ? years : undefined;
}

/** `2029/2030`, `2030, 2029` and the academic year `2029/30`; `2029/12` is a month. */
function twoYears(words: string): HeadingYears | undefined {
  const [, one, other, short = ''] = both.exec(words) ?? [];
  if (one === undefined) return undefined;
  const [first = 0, last = 0] = [Number(one), Number(other ?? one.slice(0, 2) + short)].sort((a, b) => a - b);
  return other === undefined && last !== Number(one) + 1 ? undefined : { first, last };
}
