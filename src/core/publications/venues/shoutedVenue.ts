import { articleSource, foreignSmallSource, prepositionSource } from '../../text/functionWords';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';

/**
 * The name of a journal or a conference that stands in capitals, as Web of Science has them, in ordinary case: `WATER RESOURCES RESEARCH`, `2029 IEEE
 * INTERNATIONAL CONFERENCE ON LAKES (ICL)` → `2029 IEEE International Conference on Lakes (ICL)`. What may be an acronym alone stays, `PLOS ONE`, `IEEE
 * TITS`, and so does a single word, as many journals call themselves so, beside Chinese, too: `织机 BERTTY`.
 */
export function venueInOrdinaryCase(name: string): string {
  const words = name.match(/\p{Lu}+/gu) ?? [];
  const isShouted =
    words.length > 1 && !/\p{Ll}/u.test(name) && words.some(word => word.length > 5 && !isAcronym(word));
  if (!isShouted) return name;
  return name
    .split(/(?<=\))|(?=\()/)
    .map(part => (part.startsWith('(') ? part : lowered(part)))
    .join('');
}

/** What stands in brackets is an acronym, and is no part of it. */
function lowered(part: string): string {
  return part.replace(/[\p{L}\p{M}\d'’]+/gu, (word, at: number) => {
    if (isAcronym(word)) return word;
    const spelled = spelling.get(word);
    if (spelled !== undefined && (word !== 'OR' || at === 0)) return spelled;
    const lower = word.toLowerCase();
    const before = part.slice(0, at).trimEnd();
    const isInside = before !== '' && !/[:.–—-]$/.test(before) && /^\s+[\p{L}\d(]/u.test(part.slice(at + word.length));
    return isInside && small.test(word) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

const small = new RegExp(`^(?:${articleSource}|${prepositionSource}|and|or|${foreignSmallSource})$`.toUpperCase());

/** Societies and publishers, countries, numbers, and what holds no vowel or a digit: `BMC`, `3D`. */
function isAcronym(word: string): boolean {
  if (small.test(word)) return false;
  return (
    /^(?:\p{L}|[^AEIOUY]{2,6})$/u.test(word) ||
    /\d/.test(word) ||
    /^(?:II|III|IV|VI|VII|VIII|IX)$/.test(word) ||
    societies.has(word) ||
    subjects.has(word) ||
    isKnownAcronym(word.toLowerCase())
  );
}

const societies = new Set(
  [
    'ASAIO CIRP EFSA EMBO ESMO FASEB FEBS FEMS IACR IBRO IMF ISIJ ISME JACC JMIR NAR RSC SLAS TAPPI UNESCO',
    'AAAS AAAI ACM ACS AEU AGU AIAA AIP AMS APL APS ASCE ASM ASME EAI EDP EPJ EPL ESA ESAIM ETRI EU EURASIP IAENG IAHR ICES ICSA IEEE IEICE',
    'IEE IEIE IET IFAC IFIP IISE IMA INFORMS IOP ISA ISPRS IUCRJ IWA JAMA JOM KSCE KSII OSA OECD PLOS RAIRO RILEM SAE SIAM SPIE UK US USA USENIX',
  ].flatMap(line => line.split(' ')),
);

/** Abbreviations of what journals and conferences are about that hold a vowel. */
const subjects = new Set(
  'AI AIDS API AUV CAD COVID CPU DNA EEG FPGA GIS GPU HCI HIV ICT ICU MEMS MRI RNA UAV UV VLSI'.split(' '),
);

/** Words that have their capitals elsewhere, and at the beginning of a name `OR` of operations research. */
const spelling: ReadonlyMap<string, string> = new Map([
  ['EPRINT', 'ePrint'],
  ['IOT', 'IoT'],
  ['MHEALTH', 'mHealth'],
  ['OR', 'OR'],
  ['UHEALTH', 'uHealth'],
]);
