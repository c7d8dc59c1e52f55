/** What the number of a patent says. */
interface PatentNumber {
  /** `CN`, `US`, `EP`, `WO`; `undefined` where the number does not tell. */
  readonly office: string | undefined;
  /** The same one has several: that of the application and, of other length, those under which it was laid open and granted. */
  readonly series: string;
  /** Without the letter of the publication, `A` or `B`, and without the check digit. */
  readonly digits: string;
  /** In China: an invention, a utility model or a design. */
  readonly kind: 'invention' | 'model' | 'design' | undefined;
}

/**
 * Whether two numbers are those of two patents. `CN112345678A` and `CN112345678B` are one, laid open and granted; so may be the numbers of an
 * application and of its publication, but not where the one is an invention and the other a utility model (WIPO Standard ST.3, ST.6 and ST.16;
 * ZC 0006 and ZC 0007 of China's office).
 */
export function areOtherPatents(one: string, other: string): boolean {
  const [a, b] = [readPatentNumber(one), readPatentNumber(other)];
  if (a === undefined || b === undefined) return false;
  if (a.office !== undefined && b.office !== undefined && a.office !== b.office) return true;
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return true;
  return a.series === b.series && a.digits !== b.digits;
}

const kinds: Readonly<Record<string, PatentNumber['kind']>> = {
  ...{ 1: 'invention', 8: 'invention', 2: 'model', 9: 'model', 3: 'design' },
};

function readPatentNumber(written: string): PatentNumber | undefined {
  const bare = written.toUpperCase().replace(/[\s,.:]/g, '');
  const { letters, rest } =
    /^(?<letters>[A-Z]{2})?(?:PATENT(?:APP)?)?(?<rest>\d[\d/]{4,17}X?)(?:[A-Z]\d?)?$/.exec(bare)?.groups ?? {};
  if (rest === undefined) return undefined;
  const china = letters === undefined || letters === 'CN' || letters === 'ZL' ? chineseNumber(rest) : undefined;
  if (china !== undefined) return china;
  // `15/123,456` is an application; `2020/0123456` is one laid open
  const series = /^\d\d\//.test(rest) ? 'application' : String(rest.replace('/', '').length);
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
