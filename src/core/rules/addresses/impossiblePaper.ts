import { message, type Message } from '../../text/message';

/** Why no paper can have an address, and which sign lacks in it, if one is all. */
export interface ImpossiblePaper {
  readonly message: Message;
  /** The sign that would make it the address of a paper, and the offset in the address where it belongs. */
  readonly missing: { readonly at: number; readonly sign: '.' | '/' | '1' } | undefined;
}

/**
 * Reads the number in an address of arXiv or of doi.org: `https://arxiv.org/abs/2913.01234` has a month that no year has, `/xxxx.xxxxx` none at
 * all, `https://doi.org/101145/1` no stop, `https://doi.org/0.1145/1` no 1. `undefined` for addresses that may be those of a paper, and for any others.
 */
export function impossiblePaper(address: string): ImpossiblePaper | undefined {
  const [, ahead = '', number] = arxiv.exec(address) ?? [];
  if (number !== undefined)
    return isArxivNumber(number)
      ? undefined
      : {
          message: message(
            '“{0}” leads to no paper: an arXiv number is year, month and four digits, five since 2015, such as 2109.05759.',
            address,
          ),
          missing: stopMissing(ahead.length, number),
        };
  return impossibleDoi(address);
}

function impossibleDoi(address: string): ImpossiblePaper | undefined {
  const [begun] = unparted.exec(address) ?? [];
  if (begun !== undefined)
    return {
      message: message('“{0}” leads to no paper: a DOI has a slash after its first number, as in 10.1145/3.', address),
      missing: { at: begun.length, sign: '/' },
    };
  const [, before] = doi.exec(address) ?? [];
  const [, start] = cut.exec(address) ?? [];
  const missing =
    before !== undefined
      ? ({ at: before.length + '10'.length, sign: '.' } as const)
      : start === undefined
        ? undefined
        : ({ at: start.length, sign: '1' } as const);
  return missing === undefined && !noNumber.test(address)
    ? undefined
    : { message: message('“{0}” leads to no paper: a DOI begins with “10.”.', address), missing };
}

/** Where arXiv shows papers, and a number in the form that it gives since 2007, or one that was to be it; `hep-th/9901001` has letters. */
const arxiv =
  /^(https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/)([\dx]{2,12}(?:\.[\dx]{0,9})?)(?:v\d{1,2})?(?:\.pdf)?\/?(?:[?#]|$)/i;

/** Six digits or more: doi.org leads on from the numbers of other handles too, `10356/104567`, which are shorter. */
const doi = /^(https?:\/\/(?:dx\.)?doi\.org\/)10[1-9]\d{3,7}\/\S/i;

/** `https://doi.org/0.9999/lakes.17`, whose first letter was lost in copying */
const cut = /^(https?:\/\/(?:dx\.)?doi\.org\/)0\.\d{4,9}\/\S/i;

/** `https://doi.org/10.9999lakes` without a slash behind; `https://doi.org/10/abcd` is a short DOI. */
const unparted = /^https?:\/\/(?:dx\.)?doi\.org\/10\.\d{4,5}(?=[a-z][^/\s?#]{2,80}$)/i;

/**
 * `https://doi.org/LAKES-D-31-9999.1` and `https://doi.org/abs/10.9999/lakes.17`: handles have a number ahead, and a slash. A short DOI,
 * `/ABC12`, has letters and digits alone: `/CVPR52688.2029.00123` is none, of which `10.1109/` was lost.
 */
const noNumber =
  /^https?:\/\/(?:dx\.)?doi\.org\/(?:abs\/10\.\d|(?=[\dA-Z]{1,30}[.-]|[A-Z]{6})[A-Z][A-Z.-]{1,20}\d[\dA-Z.-]{0,40}$)/;

/** Year and month since April 2007, and four digits, since January 2015 five (https://info.arxiv.org/help/arxiv_identifier.html). */
function isArxivNumber(number: string): boolean {
  const [, month = '', count = ''] = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d+)$/.exec(number) ?? [];
  return month >= '0704' && count.length === (month >= '1501' ? 5 : 4);
}

/** Behind the month, where the digits alone are a number. */
function stopMissing(start: number, number: string): ImpossiblePaper['missing'] {
  return isArxivNumber(`${number.slice(0, 4)}.${number.slice(4)}`) ? { at: start + 4, sign: '.' } : undefined;
}
