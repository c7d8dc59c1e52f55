import { withOfficeCode } from './patentOffices';

/** What the number of a patent says. */
export interface PatentNumber {
  /** `CN`, `US`, `EP`, `WO`; `undefined` where the number does not tell. */
  readonly office: string | undefined;
  /** The same one has several: that of the application and, of other length, those under which it was laid open and granted. */
  readonly series: string;
  /** Without the letter of the publication, `A` or `B`, and without the check digit. */
  readonly digits: string;
  /** In China: an invention, a utility model or a design. */
  readonly kind: 'invention' | 'model' | 'design' | undefined;
}

const kinds: Readonly<Record<string, PatentNumber['kind']>> = {
  ...{ 1: 'invention', 8: 'invention', 2: 'model', 9: 'model', 3: 'design' },
};

/**
 * Reads the number of a patent in any of its forms, `CN112345678A`, `US 10,948,123 B2`, `TWI123456B` (WIPO Standard ST.3, ST.6 and ST.16; ZC 0006 and ZC 0007 of
 * China's office); `undefined` for what is none.
 */
export function readPatentNumber(written: string): PatentNumber | undefined {
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
  } = /^(?<letters>[A-Z]{2})?(?:PATENT(?:APP)?)?(?<series>(?<=TW)[IMD])?(?<rest>\d[\d/]{4,17}X?)(?:[A-Z]\d?)?$/.exec(
    bare,
  )?.groups ?? {};
  if (rest === undefined) return undefined;
  const china = letters === undefined || letters === 'CN' || letters === 'ZL' ? chineseNumber(rest) : undefined;
  if (china !== undefined) return china;
  // `15/123,456` is an application; `2020/0123456` is one laid open
  const series = /^\d\d\//.test(rest) ? 'application' : ahead + String(rest.replace('/', '').length);
  return { office: letters === 'ZL' ? 'CN' : letters, series, digits: rest.replace('/', ''), kind: undefined };
}

/** `202010123456.7`, `CN112345678A`; numbers of less than nine digits may be of any office. */
function chineseNumber(digits: string): PatentNumber | undefined {
  const application = /^((?:19|20)\d\d(\d)\d{7})[\dX]?$/.exec(digits);
  const [, number, kind] = application ?? /^((\d)\d{8})$/.exec(digits) ?? [];
  if (number === undefined || kind === undefined) return undefined;
  const series = application === null ? 'publication' : 'application';
  return { office: 'CN', series, digits: number, kind: kinds[kind] };
}
