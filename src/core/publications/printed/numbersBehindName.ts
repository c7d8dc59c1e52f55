import { numberWordSource } from '../../page/venues/numberWords';
import { monthAlone } from './eventParts';

/** The numbers behind the name of a venue. */
interface Numbers {
  readonly volume?: string;
  readonly issue?: string;
  /** The pages, or the number of an article that has none; none behind an issue or a volume that is told, `no. 3, 2029`. */
  readonly page?: string;
  /** The number of an article that has pages, too. */
  readonly article?: string;
  readonly year?: string;
}

/** A name, its numbers, and what stands behind them and is none: `, Norrhavn, Norway. ACM`. */
export interface NumberedName extends Numbers {
  readonly name: string;
  readonly behind: string;
}

/**
 * Parts a name from the numbers behind it, which are told, `vol. 13, no. 2, pp. 1-9`, or known by their order and their form: `13, 2, 1-9`, `13:2, pp. 1-9`,
 * `13/2 (2029), 1-9`, `13(Suppl 1), 1-9`, `2029, 13, 2: 1-9`, `1-9, 2029`, `t. 13, n° 2, p. 1-9`. The earliest place counts behind which numbers stand. `undefined` where pages, the
 * number of the article, and an issue and a volume that are told, lack, and where one number cannot be told from another.
 */
export function readNumbersBehindName(text: string): NumberedName | undefined {
  for (const { 0: ahead, index } of text.matchAll(beforeNumber)) {
    const name = text.slice(0, index);
    if (inProgramme.test(name) && /^[\s.]{0,2}\d/.test(text.slice(index))) return undefined;
    if (ahead === '' || index < 3 || behindNumberWord.test(name)) continue;
    const { parts, behind } = numbersAhead(text.slice(index + ahead.length));
    const numbers = numbersOf(parts);
    if (numbers === undefined) continue;
    return { name, ...numbers, behind };
  }
  return undefined;
}

/** `Technical Report, no`, and `Lake Physics, Part` of which the number is a part of the name. */
const behindNumberWord = new RegExp(String.raw`[,，.]\s(?:part|${numberWordSource})$`, 'i');

/** `ISL 2029, Session`: the number behind it says where in the programme or in the book the paper is, which has neither a volume nor an issue. */
const inProgramme = /(?:[,，.:：;；]|(?:19|20)\d\d)\s(?:chapter|day|lecture|paper|poster|session|stream|talk|track)$/i;

/** The stop of `2.0` is none before a number. */
const beforeNumber =
  /(?:[,，:：]|(?<!\d)\.|\.(?=\s))?\s?(?=[(（]?(?:(?<!\d)\d|[eE]\d{2}|[Vv]ol(?:ume)?[.\s]|t\.\s\d|n[°º]\s?\d|[Pp]ages?\s|pp?\.|[Nn]o\.\s|(?<=[,，.]\s)(?:[Nn]o|[Nn]umber|[Ii]ssue|pp?)\s\d|[Aa]rt(?:icle|\.)\s|[Pp]aper\s[Nn]o\.))/g;

/** Of the parts of a text the numbers that it begins with, and the rest with the sign before it. */
function numbersAhead(text: string): { readonly parts: readonly Groups[]; readonly behind: string } {
  const parts: Groups[] = [];
  const ends = Array.from(text.matchAll(joint), ({ 0: sign, index }) => ({ at: index, next: index + sign.length }));
  let from = 0;
  let behind = 0;
  for (const { at, next } of [...ends, { at: text.length, next: text.length }]) {
    const groups: Groups | undefined = number.exec(text.slice(from, at))?.groups;
    if (groups === undefined) return { parts, behind: text.slice(behind) };
    parts.push(groups);
    behind = at;
    from = next;
  }
  return { parts, behind: '' };
}

/** A comma, a colon, a stop, or the blank before a bracket. */
const joint = /\s?[,，;；:：]\s?|(?<=\d[)）]?)\.\s|\s(?=[(（](?:19|20)\d\d[)）])/gu;

const range = String.raw`[A-Z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Z]?\d{1,6}(?:\.e\d{1,3})?`;

/** One number, with what tells it. */
const number = new RegExp(
  '^(?:' +
    [
      String.raw`[(（]?(?:${monthAlone}\s)?(?<year>(?:19|20)\d\d)[)）]?`,
      String.raw`(?:[Vv]ol(?:ume|\.)?|t\.)\s?(?<volume>\d{1,4})`,
      String.raw`(?:[Nn]o\.|n[°º]|(?:[Nn]o|[Ii]ssue|[Nn]umber)(?=\s))\s?(?<issue>\d{1,4})`,
      String.raw`(?:[Aa]rt(?:icle|\.)|[Pp]aper)\s(?:[Nn]o\.\s?)?(?<article>[\w-]{1,12})`,
      String.raw`(?:pp?\.\s?|pp?\s|[Pp]ages?\s)(?<page>${range}|[A-Za-z]?\d{1,8})`,
      `(?<pages>${range})`,
      String.raw`(?<both>\d{1,4}(?:\s?[(（](?:[Ss]uppl(?:ement|\.)?\s?)?|/)\d{1,3}(?:[-–]\d{1,3})?[)）]?)`,
      String.raw`(?<bare>[eE]?\d{1,8})`,
      String.raw`(?<issn>ISSN:?\s\d{4}-\d{3}[\dX])`,
    ].join('|') +
    ')$',
  'u',
);

type Kind = 'article' | 'bare' | 'both' | 'issn' | 'issue' | 'page' | 'pages' | 'volume' | 'year';
type Groups = Readonly<Partial<Record<Kind, string>>>;

/** What each of the numbers is, where each is there once; those that nothing tells are the volume, its issue and the article, in this order. */
function numbersOf(parts: readonly Groups[]): Numbers | undefined {
  const all = (kind: Kind): readonly string[] => parts.flatMap(part => part[kind] ?? []);
  const volumes = [...all('volume'), ...all('both').map(both => both.split(betweenBoth)[0] ?? '')];
  const issues = [...all('issue'), ...all('both').map(both => both.split(betweenBoth)[1] ?? '')];
  const stretches = [...all('page'), ...all('pages')];
  const articles = all('article');
  if ([volumes, issues, stretches, articles, all('year')].some(({ length }) => length > 1)) return undefined;
  const [pages] = stretches;
  const bare = [...all('bare')];
  if (volumes.length === 0 && /^\d{1,4}$/.test(bare[0] ?? '')) volumes.push(...bare.splice(0, 1));
  const isBeforePages = pages !== undefined || articles.length > 0 || bare.length > 1;
  if (issues.length === 0 && isBeforePages && /^\d{1,2}$/.test(bare[0] ?? '')) issues.push(...bare.splice(0, 1));
  const [article, ...more] = [...articles, ...bare];
  const [volume] = volumes;
  const [issue] = issues;
  const [year] = all('year');
  const page = pages ?? article;
  if (
    (page ?? all('issue')[0] ?? all('volume')[0]) === undefined ||
    more.length > 0 ||
    (pages !== undefined && !isStretch(pages))
  )
    return undefined;
  // nothing else than a volume says of a bare number what it is
  if (volume === undefined && bare.length > 0 && !ofArticleAlone.test(article ?? '')) return undefined;
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page }),
    ...(pages === undefined || article === undefined ? {} : { article }),
    ...(year === undefined ? {} : { year }),
  };
}

/** `e101`, `045001`, which are no volumes. */
const ofArticleAlone = /^(?:[eE]\d{2,8}|0\d{5})$/;

/** In `13(2)` and `13/2`. */
const betweenBoth = /\s?[(（/)）]/;

/** `12-28`, `1234-45`; in `14:30-15:10` nothing is one. */
function isStretch(pages: string): boolean {
  const [first = '', last] = pages.split(/\s?[-–—]{1,2}\s?/);
  return last === undefined || last.length !== first.length || last >= first;
}
