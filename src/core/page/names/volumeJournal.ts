import { isCutShort } from '../venues/cutWords';
import { nameKind } from './nameKind';
import { namesVenue } from '../venues/venueWords';

const year = String.raw`(?:19|20)\d\d`;
const dashes = '[-–—]';

/** The series of a journal, or its town: `(2) `, `(Grenoble) `, `(JEMS) `. */
const series = String.raw`(?:\([^(),;]{1,20}\)\s){0,2}`;

/** `137–144`, `Paper No. 139`, `Art. 106`, `e12` */
const place = String.raw`(?:\d{1,5}\s?${dashes}|(?:Paper|Art\.|Article)\s(?:[Nn]o\.\s)?\w?\d|e?\d{2,6}(?!\d))`;
const issue = String.raw`no\.\s\d{1,3}(?:${dashes}\d{1,3})?,\s`;

/** The same with no more than a blank before it, and with nothing of a sentence behind it. */
const placeAlone = String.raw`(?:[A-Z]?\d{1,5}\s?${dashes}{1,2}\s?[A-Z]?\d|[A-Za-z]?\d{1,8}(?=\s*(?:[.,，。;；:()[\]]|$)))`;

/**
 * A journal as the mathematical societies cite one, in MathSciNet and in amsplain.bst: its short name, the volume, the year in brackets, the
 * issue and the pages. Of a journal whose volumes are years that year stands alone. Physicists and Elsevier (elsarticle-num.bst) have a blank behind the
 * year, `Lake Lett. B 790 (2029) 1–9`, `JLEP 03 (2029) 084`, or the year at the end, `Lake Rev. D 99, 014012 (2029)`, where names have no number of two digits.
 */
const cited = new RegExp(
  String.raw`^\p{Lu}[^\d,，;；:："“”()（）]{1,100}(?<=\s)${series}(?:(?:\d{1,4}\s\(${year}\),\s(?:${issue})?|${year},\s${issue})${place}|\d{1,4}\s\(${year}\)\s${placeAlone}|[A-Z]?\d{1,4},\s(?:no\.\s?\d{1,3},\s)?(?:[A-Z]?\d{2,8}|\d\s?${dashes})[\d\s–—-]{0,12}\s?\(${year}\))`,
  'u',
);

/**
 * Whether a text begins with a journal and its numbers as mathematicians cite them: `J. Lake Math. 34 (2029), no. 4, 937–1009`,
 * `Lake Math. Ann. (2) 380 (2029), 687–717`, `Int. Lake Math. Not. 2029, no. 8, 2119–2125`. Nothing else is written so.
 */
export function isVolumeJournal(text: string): boolean {
  return cited.test(text) && !isSentenceAhead(text);
}

/**
 * Whether words are a journal with its volume and page and no more, as physicists link a paper (INSPIRE, https://inspirehep.net): `Lake Rev. D 99, 014012 (2029)`,
 * `JLEP 03 (2029) 084`, `Lake Rev. Lett. 122, 012001`.
 */
export function isCitedJournal(text: string): boolean {
  return citedWhole.test(text);
}

const number = String.raw`[A-Z]?\d{1,8}(?:\s?${dashes}{1,2}\s?[A-Z]?\d{1,8})?`;
const citedWhole = new RegExp(
  String.raw`^(?:\p{Lu}[^\d,，;；:：“”"()（）]{1,80}\s[A-Z]?\d{1,4}(?:,\s(?:no\.\s?\d{1,3},\s)?${number}\s\(${year}\)|\s\(${year}\),?\s(?:no\.\s?\d{1,3},\s)?${number})` +
    String.raw`|(?=[^\d]{0,80}(?:\p{L}\.|\p{Lu}{3}))\p{Lu}[^\d,，;；:：“”"()（）]{1,80}\s[A-Z]?\d{1,4},\s${number})[.]?$`,
  'u',
);

/**
 * Whether a title of its own stands before the journal, so that the journal begins behind it: `Ann Reed. Cubic shores of lakes. J. Lake Math. 34 (2029), 1–9`. It
 * holds a word that is written small, or it stands behind a name: the stops of `Lake Methods Pure Appl. Math.` end its words.
 */
function isSentenceAhead(text: string): boolean {
  const end = text.search(/\d/);
  const stops = [...text.slice(0, end).matchAll(sentenceStop)];
  return stops.some(({ index }, at) => {
    const before = stops[at - 1];
    if (before === undefined || !cited.test(text.slice(index + 1).trimStart())) return false;
    const sentence = text.slice(before.index + 1, index).trim();
    if (!/^\p{Lu}\S*\s\S/u.test(sentence)) return false;
    return /\s\p{Ll}{4,}/u.test(sentence) || isNameBeforeStop(text.slice(0, before.index));
  });
}

const sentenceStop = /(?<=\p{L}{2})[.?!](?=\s\p{Lu})/gu;

/**
 * Whether words before a stop are a name or two, and the stop none of a word that is cut short: `Ann Reed`, `A. Reed`, `Mei Lin and Ann Reed`; not `Pure Appl`,
 * `Geom`, `J. Reine Angew`.
 */
export function isNameBeforeStop(words: string): boolean {
  return words.split(/\s(?:and|&)\s/).every(isWholeName);
}

function isWholeName(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  // `J. Funct`, `Z. Angew`
  if (/^[JZ]\.\s|\p{L}{2}\./u.test(words) || isCutShort(last) || cutInMathematics.test(last)) return false;
  return nameKind(words) === 'full' && !namesVenue(words);
}

/** `Discrete Contin. Dyn. Syst.`, `Ergodic Theory Dynam. Systems`, `Indiana Univ. Math. J.` */
const cutInMathematics = /^(?:Algebr|Combin|Contemp|Contin|Differ|Dyn|Dynam|Geom|Inst|Model|Numer|Probab|Topol|Univ)$/;
