import { message, type Message } from '../../text/message';

/** Why no paper can have an address, and where a full stop lacks in it, if that is all. */
export interface ImpossiblePaper {
  readonly message: Message;
  /** Offset in the address at which a stop would make it one of a paper. */
  readonly stop: number | undefined;
}

/**
 * Reads the number in an address of arXiv or of doi.org: `https://arxiv.org/abs/2913.01234` has a month that no year has, `/xxxx.xxxxx` none at
 * all, `https://doi.org/101145/1` no stop. `undefined` for addresses that may be those of a paper, and for any others.
 */
export function impossiblePaper(address: string): ImpossiblePaper | undefined {
  const [, ahead = '', number] = arxiv.exec(address) ?? [];
  if (number !== undefined)
    return isArxivNumber(number)
      ? undefined
      : {
          message: message(
            '“{0}” leads to no paper: arXiv counts by year, month and four digits, five since 2015, 2109.05759.',
            address,
          ),
          stop: stopMissing(ahead.length, number),
        };
  const [, before] = doi.exec(address) ?? [];
  return before === undefined
    ? undefined
    : {
        message: message('“{0}” leads to no paper: a DOI begins with “10.”.', address),
        stop: before.length + '10'.length,
      };
}

/** Where arXiv shows papers, and a number in the form that it gives since 2007, or one that was to be it; `hep-th/9901001` has letters. */
const arxiv =
  /^(https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/)([\dx]{2,12}(?:\.[\dx]{0,9})?)(?:v\d{1,2})?(?:\.pdf)?\/?(?:[?#]|$)/i;

/** Six digits or more: doi.org leads on from the numbers of other handles too, `10356/104567`, which are shorter. */
const doi = /^(https?:\/\/(?:dx\.)?doi\.org\/)10[1-9]\d{3,7}\/\S/i;

/** Year and month since April 2007, and four digits, since January 2015 five (https://info.arxiv.org/help/arxiv_identifier.html). */
function isArxivNumber(number: string): boolean {
  const [, month = '', count = ''] = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d+)$/.exec(number) ?? [];
  return month >= '0704' && count.length === (month >= '1501' ? 5 : 4);
}

/** Behind the month, where the digits alone are a number. */
function stopMissing(start: number, number: string): number | undefined {
  return isArxivNumber(`${number.slice(0, 4)}.${number.slice(4)}`) ? start + 4 : undefined;
}
