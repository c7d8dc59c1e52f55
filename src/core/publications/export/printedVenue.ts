import { readArxivId } from '../../syntax/arxivId';
import type { CslType } from '../work';
import { venueType } from './venueType';

/** What the words about where and when a work appeared say for certain. */
export interface PrintedVenue {
  readonly type: CslType | undefined;
  /** `Journal of Lakes`, `Proceedings of the 9th Symposium on Invented Storage`, `CVPR`. */
  readonly name?: string;
  /** `ICIP` behind the full name. */
  readonly short?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly year?: number;
  readonly arxivId?: string;
}

/** In characters: nobody names a venue at such length. */
const longest = 600;

const year = String.raw`(?<year>(?:19|20)\d\d)`;
const name = String.raw`(?<name>[\p{L}《][^\d"“”;；]{2,140}?)`;
/** The name of an event may hold a number: `33rd`, `第33届`. */
const event = String.raw`(?<name>[\p{L}《\d][^"“”;；]{2,200}?)`;
const volume = String.raw`(?<volume>\d{1,4}|[A-Z]{1,3}-\d{1,3})`;
const issue = String.raw`(?<issue>[\dA-Z]{1,4}(?:[-–]\d{1,3})?)`;
const pages = String.raw`(?:pp?\.\s?|Art(?:icle)?\.?\s(?:no\.\s)?)?(?<page>[A-Z]?\w{0,5}\d{1,8}(?:\s?[-–—]{1,2}\s?[A-Z]?\d{1,8})?)`;
/** Told by its name, so that no part of an abbreviated venue (`Proc. ACM Lakes`) is taken for one. */
const publisher = String.raw`(?<publisher>IEEE|ACM|AAAI|USENIX|PMLR|Springer|Elsevier|Wiley|MDPI|[\p{L}\s]{2,30}(?:Press|Verlag|Publish\w{2,6}|Society|Machinery))`;
const month = String.raw`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?\s)?`;

const patterns: readonly RegExp[] = [
  // Image and Vision Computing 119 (2022): 104394 · Journal of Lakes 34, no. 2 (2022): 163-179
  String.raw`${name},?\s${volume}(?:(?:,\sno\.\s|\s?\()${issue}\)?)?\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
  // Applied Lakes, vol. 54, 2867–2880 (2024) · Lake Health, vol. 83: 104232 (2022)
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:[,:]\s${pages})?\s\(${year}\)`,
  // LOCH Waters, e1012854 (2025)
  String.raw`${name},\s(?<page>e\d{4,9})\s\(${year}\)`,
  // IEEE Trans. Lakes, vol. 12, no. 3, pp. 1–9, Mar. 2024
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:,\s(?!(?:19|20)\d\d$)${pages})?(?:,\s${month}${year})?`,
  // Lakes and Boats, vol.9, no. 24, 2022, pp. 24822-24842
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?,\s${month}${year},\s?${pages}`,
  // Journal of Lakes 12.3 (2024): 163-179
  String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,3}(?:[-–]\d{1,3})?)\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
  // Lake Fusion, Volume 115, 102734, March 2025
  String.raw`${name},\s[Vv]olume\s${volume}(?:,\s[Ii]ssue\s${issue})?,\s${pages},\s${month}${year}`,
  // Journal of Lakes, Volume 12, Issue 3, 2024, Pages 163-179
  String.raw`${name},\s[Vv]olume\s${volume}(?:,\s[Ii]ssue\s${issue})?,\s${month}${year}(?:,\s(?:[Pp]ages?\s)?${pages})?`,
  // Journal of Lakes, Early Access, 2024 · Journal of Lakes, in press
  String.raw`${name},\s(?:[Ee]arly [Aa]ccess|[Ii]n [Pp]ress|[Oo]nline [Ff]irst|[Ff]orthcoming)(?:,?\s${month}${year})?`,
  // Journal of Lakes 12, no. 3, pp. 163-179, 2024
  String.raw`${name}\s${volume}(?:,\sno\.\s${issue})?(?:,\s${pages})?,\s${month}${year}`,
  // Journal of Lakes 12(3), 2024 · Journal of Lakes 12(3), 2024, pp. 1-9
  String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?[,，]\s?${year}(?:[,，]\s?${pages})?`,
  // Journal of Lakes, 12(3), 1-9, 2024 · Journal of Lakes 12(3):1-9
  String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?\s?[:：,，]\s?${pages}(?:(?:[,，]\s?|\s\()${year}\)?)?`,
  // 虚构学报, 2021, 44(1): 1-12
  String.raw`${name}[,，.]\s?${year}[,，]\s?${volume}(?:\s?[(（]${issue}[)）])?(?:\s?[:：,，]\s?${pages})?`,
  // 虚构存储会议论文集. 2023: 1-14 · Symposium on Lakes (SL). IEEE, 2023: 1-4
  String.raw`${event}(?:\.\s${publisher})?[,，.。]\s?${year}[:：]\s?${pages}`,
  // In Proceedings of …, pp. 1-9. ACM, 2024 · Name (2024) · CVPR 2024 · ISPRS-JPRS-2024
  String.raw`${event}(?:,\spp?\.\s?(?<page>\d{1,5}(?:\s?[-–—]{1,2}\s?\d{1,5})?))?(?:\.\s${publisher})?(?:,\s?${month}|\s[-–—]\s${month}|，\s?|\s\(|[\s-])${year}\)?`,
  // HPDC'24
  String.raw`${event}\s?['’](?<short>\d\d)`,
].map(source => new RegExp(`^${source}$`, 'u'));

/** What stands behind a year of its own: `2024. In Proceedings of the 33rd …, pp. 1-9`. */
const behindYear = new RegExp(`^${event}(?:,\\s${pages})?$`, 'u');

type Group = 'name' | 'volume' | 'issue' | 'page' | 'year' | 'short' | 'publisher';
type Groups = Readonly<Partial<Record<Group, string | undefined>>>;

/**
 * Reads the words about where and when a work appeared, in the forms that are common on homepages. What they do not say
 * for certain is left out; `undefined` where they say nothing: a note, `submitted to …`, several years.
 */
export function readPrintedVenue(written: string): PrintedVenue | undefined {
  if (written.length > longest) return undefined;
  const whole = trimmed(written);
  const text = whole.replace(doiBehind, '');
  if (text === '' || /\b(?:submitted|under review|in submission|to be submitted)\b|在投|审稿|投稿/i.test(text))
    return undefined;
  const years = yearsIn(text);
  const [only] = years;
  const arxivId = /arxiv|\bCoRR\b/i.test(text) ? readArxivId(text) : undefined;
  if (arxivId !== undefined)
    return { type: 'article', arxivId, ...(years.length === 1 && only !== undefined ? { year: only } : {}) };
  if (years.length > 1) return undefined;
  const [lead = '', first] = /^\(?((?:19|20)\d\d)\)?[.,]\s+/.exec(text) ?? [];
  const rest = text.slice(lead.length);
  for (const pattern of lead === '' ? patterns : [...patterns, behindYear]) {
    const found: Groups | undefined = pattern.exec(rest)?.groups;
    const groups = found && { ...found, year: found.year ?? first };
    const venue = groups === undefined ? undefined : venueOf(groups);
    if (venue !== undefined) return venue;
  }
  if (only !== undefined) return { type: undefined, year: only };
  // nothing but a venue stands between a title and a DOI
  const alone = text === whole ? undefined : nameOf(text);
  const type = alone === undefined ? undefined : venueType(alone);
  return alone === undefined || type === undefined ? undefined : { type, name: alone };
}

/** `, doi: 10.5555/12345678`, with the number of the article before it: `, Art no. 4500109`. */
const doiBehind = /(?:,\sArt\.? no\. ?\w{1,12})?[.,]?\s(?:doi\s?[:：]?\s?|https:\/\/doi\.org\/)10\.\d{4,9}\/\S+$/i;

function venueOf({
  name: written = '',
  volume: inVolume,
  issue: number,
  page,
  year: full,
  short,
  publisher,
}: Groups): PrintedVenue | undefined {
  const venueName = nameOf(written);
  if (venueName === undefined) return undefined;
  const [, long = venueName, acronym] = /^(.{8,}?)\s?\(([A-Z][\w-]{1,11})\)$/.exec(venueName) ?? [];
  const isArticleNumber = page !== undefined && /^e\d{4}/.test(page);
  const appeared = full ?? (short === undefined ? undefined : `20${short}`);
  return {
    type: venueType(venueName) ?? (inVolume === undefined && !isArticleNumber ? undefined : 'article-journal'),
    name: long,
    ...(acronym === undefined ? {} : { short: acronym }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(inVolume === undefined ? {} : { volume: inVolume }),
    ...(number === undefined ? {} : { issue: number }),
    ...(page === undefined ? {} : { page: page.replace(/\s?[-–—]{1,2}\s?/, '-') }),
    ...(appeared === undefined ? {} : { year: Number(appeared) }),
  };
}

/** Without `In`, quotation marks and what ends a sentence; `undefined` for what reads like two sentences. */
function nameOf(written: string): string | undefined {
  const name = written
    .replace(/^(?:(?:accepted|published) (?:by|at|to|in)|to appear (?:in|at)|in press,?)\s+/i, '')
    .replace(/^(?:In:?\s+|in\s+|发表于\s?|载于\s?)/, '')
    .replace(/^[《*_]+/u, '')
    .replace(/(?<![》*_])[》*_]+$/u, '')
    .replace(/(?<![\s,，.:：])[\s,，.:：]+$/u, '')
    .trim();
  // what became of it is not where it appeared
  if (
    /^(?:accepted|to appear|in press|forthcoming|oral|poster|spotlight|best|录用|已录用|已接收)(?![\p{L}])/iu.test(name)
  )
    return undefined;
  const sentences = /\p{Ll}{7}\.\s\p{Lu}/u.test(name);
  return /\p{L}{2}/u.test(name) &&
    !sentences &&
    !/https?:|[[\]|=%]|,\s?(?:pp?\.|(?:19|20)\d\d)|\s\d+(?:\s?\(.*\))?$/.test(name)
    ? name
    : undefined;
}

/** What is said of a work behind its venue: how it was presented, how the venue is ranked. */
const praise =
  /(?<=\S)[\s.,;，。；|(（[【—–-]{1,4}(?:oral|spotlight|poster|highlight|CCF[\s-]?[ABC]|SCI(?:[\s-]Q[1-4])?|(?:JCR[\s-])?Q[1-4]|IF\s?[=:：]\s?\d[\d.]{0,6}|cited\s?[:：]\s?\d{1,6})[\s)）\]】.]*$/iu;

/** The same before it, in tags of their own: `CCF A 🏆 Oral ISSI 2029`. */
const praiseAhead =
  /^(?:(?:oral|spotlight|poster|highlight|CCF[\s-]?[ABC]|SCI|(?:JCR[\s-])?Q[1-4](?:\sTop)?|IF\s\d[\d.]{0,6}|🏆)[\s,，|·]{1,3})+(?=[\p{L}\d])/iu;

function trimmed(written: string): string {
  const bare = written
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;，。；：|"”'’)\]》」』–—-]+/u, '')
    .replace(/(?<=\S)\s?\((?!(?:19|20)\d\d\))[^()]{0,200}\)[\s.。[|]{0,4}$/, '');
  return (
    withoutPraise(bare)
      // `(CVPR 2024)` before links in brackets
      .replace(/^\(([^()]{2,80})\)[\s.。[|]{0,4}$/, '$1')
      // `[CVPR 2024] ` before the title
      .replace(/^\[([^[\]]{2,80})\][\s.。|]{0,4}$/, '$1')
      .replace(/(?<![\s.,:;，。；：|[(-])[\s.,:;，。；：|[(-]+$/u, '')
      // `… 2024, 12: 1-9. (2024)`
      .replace(/((?:19|20)\d\d)(.*)[.。]\s?\(\1\)$/, '$1$2')
      // `… 12: 1-9. (2024)`
      .replace(/(?<=[\d\p{L}])[.。]\s?(?=\((?:19|20)\d\d\)$)/u, ' ')
  );
}

function withoutPraise(text: string): string {
  let left = text.replace(praiseAhead, '');
  for (let times = 0; times < 4; times++) left = left.replace(praise, '');
  return left;
}

function yearsIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\d./:-])((?:19|20)\d\d)(?![\d/-]|\.\d)/g);
  return [...new Set(Array.from(found, match => Number(match[1])))];
}
