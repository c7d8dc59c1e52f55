/** Offices whose numbers are known by the letters ahead of them alone, `EP3012345`; `ZL` stands ahead of those that China has granted. */
const ofMost = 'ZL|CN|US|WO|EP|JP|KR|DE';

/** Offices that publish patents, by their codes in WIPO Standard ST.3: states, and offices of several (`EA`, `GC`, `OA`). */
const codes =
  'AD AE AL AM AP AR AT AU AZ BA BE BG BH BN BO BR BW BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EA EC EE EG EP ES FI FR GB GC GE GR GT HK HN HR ' +
  'HU ID IE IL IN IR IS IT JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MK MN MO MT MX MY NI NL NO NZ OA OM PA PE PH PK PL PT PY QA ' +
  'RO RS RU SA SE SG SI SK SM SU SV SY TH TJ TM TN TR TT TW UA US UY UZ VE VN WO YU ZA ZM ZW';

const ofAll = `ZL|${codes.replaceAll(' ', '|')}`;

/** What stands between two parts of a number. */
const gap = String.raw`[\s\u00a0]?`;

/** The kind of document by WIPO Standard ST.16: `A1`, `B2`, `U`; in Spain `T3`. */
const kind = String.raw`[A-CSTUY]\d?`;

/** Taiwan has a letter ahead of the digits: an invention, a utility model or a design. */
const taiwanese = String.raw`TW${gap}[IMD]\d{6}(?:${gap}${kind})?`;

/** `GB2601234 A`, `AU 2029201234 A1`: by its kind, since `IN 2029` and `NO 1234567` are words with a number. */
const withKind = String.raw`(?:${ofAll})${gap}(?:\d{5,13}|\d{4}/\d{5,9}|\d{1,2}(?:[,.\s\u00a0]\d{3}){2})${gap}${kind}`;

/** A comma stands between its digits only, with a space between groups of three: `US 10,123,456 B2`, `US 10, 123, 456`; in `WO2029123456, 2029` the year follows. A year alone, `CN 2029`, is none: a journal may be called so. */
const ofMostOffices = String.raw`(?:${ofMost})${gap}(?!(?:19|20)\d\d(?![\d/]|[\s,.]{1,2}\d))\d(?:[\d/\s\u00a0]|,(?=\d)|(?<!\d{4}),(?=\s\d{3}(?!\d))){5,16}\d?(?:\.\d|\.?[Xx])?(?:${gap}[A-CSUY]\d?)?`;

/** An application in China with its check digit and no letters ahead: `202411182560.3` */
const application = String.raw`(?:19|20)\d{10}\.[\dXx]`;

/** An application under the Patent Cooperation Treaty, by the office that received it: `PCT/CN2029/123456` (WIPO, Administrative Instructions, section 307). */
const international = String.raw`PCT/[A-Z]{2}(?:\d{4}/\d{5,6}|\d\d/\d{5})`;

/** Korea's hyphens stand behind the kind of the right and the year, Japan's behind the year: `KR 10-2029-0123456`, `JP 2029-123456 A`, `特開2029-123456`. */
const korean = String.raw`(?:10|20|30|40)-(?:\d{4}-)?\d{7}`;
const japanese = String.raw`(?:19|20)\d\d-\d{3,6}`;
const withHyphens = String.raw`(?:KR${gap}${korean}|JP${gap}${japanese})(?:${gap}[ABCUY]\d?)?|特[開开願愿表]${gap}${japanese}|特[許许]第?\d{7}号?`;

/** Brazil's groups, `BR 10 2029 012345 6`; India's year, `IN 202941012345`; digits in groups of three, `CA 3,123,456`, or right behind the letters, `GB2123456`. */
const withoutKind = String.raw`BR${gap}\d\d${gap}(?:19|20)\d\d${gap}\d{6}(?:[\s-]?\d)?|IN${gap}(?:19|20)\d{10}|(?:AU|CA|ES|FR|GB|HK|IL|RU|SG)(?:\d{7,12}|${gap}\d{1,2}(?:,\d{3}){2})`;

/** Offices that are named rather than written by their letters, and how their numbers look then. */
const inWords: readonly (readonly [name: string, code: string, number: string])[] = [
  [
    String.raw`(?:U\.?S\.?|United\sStates)`,
    'US',
    String.raw`(?:\d{1,2}(?:,\d{3}){2}|\d\d/\d{3},?\d{3}|(?:19|20)\d\d/?\d{7}|\d{7,8})(?:${gap}[ABEPS]\d)?`,
  ],
  ['Korean?', 'KR', korean],
  ['Europe(?:an)?', 'EP', String.raw`\d{7,8}(?:\.\d)?`],
  ['Japan(?:ese)?', 'JP', String.raw`${japanese}|\d{7}`],
];

const patentInWords = String.raw`${gap}(?:Provisional\s)?(?:[Pp]atent|Pat\.)(?:\s[Aa]pplication|\sAppl?\.)?(?:\sPublication|\sPub\.)?(?:\sSerial)?(?:\s(?:No\.?|Number)|\s?#)?:?\s?`;

/** `U.S. Patent No. 10,123,456`, `US Patent App. 17/123,456`, `Korean Patent 10-1234567` */
const named = inWords.map(([name, , number]) => `${name}${patentInWords}(?:${number})`).join('|');

const officeInWords = inWords.map(([name, code]) => [new RegExp(`^${name}${patentInWords}`), code] as const);

/** The number of a patent without what names its office in words: `US10,123,456` for `U.S. Patent No. 10,123,456`. */
export function withOfficeCode(number: string): string {
  const [name, code] = officeInWords.find(([pattern]) => pattern.test(number)) ?? [];
  return name === undefined || code === undefined ? number : number.replace(name, code);
}

/** The number of a patent among other words, as a part of an expression that has `u`; letters or digits on its sides are to be looked for there. */
export const patentNumberSource = `(?:${international}|${withHyphens}|${taiwanese}|${named}|${ofMostOffices}|${withKind}|${withoutKind}|${application})`;

/** The same where it is said that a patent is told of, `[P]`: any office, with its kind or without, and an application of eight digits. */
export const numberOfPatentSource = String.raw`(?:${international}|${withHyphens}|${taiwanese}|(?:${ofAll})${gap}\d[\d.,/]{5,15}[\dXx]?(?:${gap}[A-Z]\d?)?|(?:\d{8}|\d{12,13})\.[\dXx])`;
