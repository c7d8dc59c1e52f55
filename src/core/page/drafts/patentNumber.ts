import { withOfficeCode } from './patentOffices';

/** What the number of a patent says. */
export interface PatentNumber {
  /** `CN`, `US`, `EP`, `WO`; `undefined` where the number does not tell. */
  readonly office: string | undefined;
  /**
   * The same one has several: that of the application and, of other length, those under which it was laid open and granted. `undefined` where the
   * number may be of two that count alike: `JP 2029-123456`.
   */
  readonly series: string | undefined;
  /** Without the letter of the publication, `A` or `B`, and without the check digit. */
  readonly digits: string;
  /** In China: an invention, a utility model or a design. */
  readonly kind: 'invention' | 'model' | 'design' | undefined;
}

const kinds: Readonly<Record<string, PatentNumber['kind']>> = {
  1: 'invention',
  8: 'invention',
  2: 'model',
  9: 'model',
  3: 'design',
};

/**
 * Reads the number of a patent in any of its forms, `CN112345678A`, `US 10,948,123 B2`, `TWI123456B` (WIPO Standard ST.3, ST.6 and ST.16; ZC 0006 and ZC 0007 of
 * China's office); `undefined` for what is none.
 */
export function readPatentNumber(written: string): PatentNumber | undefined {
  const own = japaneseSeries(written);
  const bare = withOfficeCode(written)
    .toUpperCase()
    .replace(/[\s,.:-]/g, '')
    .replace(/^特[^\d]{1,2}(?=\d)/, 'JP')
    .replace(/号$/, '');
  const treaty = /^PCT\/(?<digits>[A-Z]{2}\d{2,4}\/\d{5,6})$/.exec(bare)?.groups?.digits;
  // of no office: patents of several come from it
  if (treaty !== undefined) return { office: undefined, series: 'treaty', digits: treaty, kind: undefined };
  const {
    letters,
    series: ahead = '',
    rest,
    type = '',
  } = /^(?<letters>[A-Z]{2})?(?:PATENT(?:APP)?)?(?<series>(?<=TW)[IMD])?(?<rest>\d[\d/]{4,17}X?)(?<type>[A-Z]\d?)?$/.exec(
    bare,
  )?.groups ?? {};
  if (rest === undefined) return undefined;
  const china = letters === undefined || letters === 'CN' || letters === 'ZL' ? chineseNumber(rest) : undefined;
  if (china !== undefined) return china;
  const digits = rest.replace('/', '');
  const office = letters === 'ZL' ? 'CN' : letters;
  if (own !== undefined || isCountedByYear(office, digits, written))
    return { office, series: own ?? (type.startsWith('A') ? 'publication' : undefined), digits, kind: undefined };
  // `15/123,456` is an application; `2020/0123456` is one laid open
  const series = /^\d\d\//.test(rest) ? 'application' : ahead + String(digits.length);
  return { office, series, digits, kind: undefined };
}

/** `特願2029-123456` is an application, `特開2029-123456` was laid open, `特表2029-512345` after one under the treaty. */
function japaneseSeries(written: string): string | undefined {
  if (/^特[開开]/.test(written)) return 'publication';
  if (/^特[願愿]/.test(written)) return 'application';
  return written.startsWith('特表') ? 'translation' : undefined;
}

/**
 * Whether an office counts applications and what it lays open from one in each year, so that two patents may have the same digits: `JP 2029-123456`,
 * `KR 10-2029-0123456`.
 */
function isCountedByYear(office: string | undefined, digits: string, written: string): boolean {
  if (office === 'JP') return /(?:19|20)\d\d-\d/.test(written) || /^(?:19|20)\d{8}$/.test(digits);
  return office === 'KR' && /^[1-4]0(?:19|20)\d{9}$/.test(digits);
}

/** `202010123456.7`, `CN112345678A`; numbers of less than nine digits may be of any office. */
function chineseNumber(digits: string): PatentNumber | undefined {
  const application = /^((?:19|20)\d\d(\d)\d{7})[\dX]?$/.exec(digits);
  const [, number, kind] = application ?? /^((\d)\d{8})$/.exec(digits) ?? [];
  if (number === undefined || kind === undefined) return undefined;
  const series = application === null ? 'publication' : 'application';
  return { office: 'CN', series, digits: number, kind: kinds[kind] };
}
