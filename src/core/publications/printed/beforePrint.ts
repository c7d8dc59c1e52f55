import { rangeOf, type OffsetRange } from '../../text/range';

/**
 * The words of a venue without what the IEEE writes for the numbers of an article that is in no issue yet, the volume `PP` and the issue 99, and
 * without the page 1 beside them, to count from: `IEEE Trans. Lakes, vol. PP, no. 99, pp. 1-1, 2029` → `IEEE Trans. Lakes, 2029`; nor with that page alone. How many pages
 * it has stays: `, PP(99):1-12` → `, pp. 1-12`.
 */
export function withoutNumbersBeforePrint(text: string): string {
  const found = numbers.exec(text);
  if (found === null) {
    const [whole, name = ''] = onlyFirstPage.exec(text) ?? [];
    return whole !== undefined && /IEEE\s/.test(name) ? name + text.slice(whole.length) : text;
  }
  const behind = text.slice(found.index + found[0].length).replace(firstPage, '');
  return text.slice(0, found.index) + behind.replace(/^\s?[:：,，]\s?(?=\d{1,4}\s?[-–—])/u, ', pp. ');
}

/** `, no. 99`, `, Issue: 99` */
const issue = String.raw`[,，;；]?\s?(?:[Nn]o|NO|[Ii]ssue|ISSUE|[Nn]umber)\.?\s?[:：]?\s?99(?!\d)`;
/** `(99)`, `.99` */
const issueInSigns = String.raw`\s?[(（]99[)）]|\.99(?!\d)`;
/** What a name ends in that is one of the IEEE's, to which two letters or a number behind it hardly belong. */
const ofIeee = String.raw`(?<=IEEE\s\D{4,120})`;

/** `, vol. PP, no. 99`, ` VOL. PP`, ` PP(99)`, `, PP.99`, and behind a name of the IEEE `, PP` and `, no. 99`. */
const numbers = new RegExp(
  String.raw`[.,，;；]?\s?(?<!\p{L})(?:[Vv]ol(?:ume)?|VOL(?:UME)?)\.?\s?[:：]?\s?PP(?![\p{L}\d])(?:${issue}|${issueInSigns})?` +
    String.raw`|(?:[.,，;；]\s?|\s)PP(?:${issue}|${issueInSigns})|${ofIeee}(?:(?:[.,，;；]\s?|\s)PP(?![\p{L}\d])|${issue})`,
  'u',
);

/** `, pp. 1-1`, `:1-1`, `, p. 1`; a number alone may be another. */
const firstPage =
  /\s?[:：,，]\s?(?:(?:pp?\.?|pages?|page\(s\))\s?[:：]?\s?1(?:\s?[-–—]{1,2}\s?1)?|1\s?[-–—]{1,2}\s?1)(?!\d|\s?[-–—])/iu;

/** `IEEE Trans. Lakes, pp. 1-1, 2029`: no volume and no issue stand beside it. */
const onlyFirstPage = /^(\D{4,160}),\s(?:pp?\.?|pages)\s?1\s?[-–—]{1,2}\s?1(?=[\s.,;(（]|$)/u;

/** Numbers that are not known yet, each where it is written. */
type AwaitedNumbers = Readonly<Partial<Record<'volume' | 'issue' | 'page', OffsetRange>>>;

/**
 * The volume `PP`, the issue `99` and the pages `1-1` of a text, for who knows the true ones by now.
 * @param start where the text stands in what the ranges count characters of
 */
export function numbersBeforePrint(text: string, start: number): AwaitedNumbers {
  const found = numbers.exec(text);
  if (found === null) return {};
  const end = found.index + found[0].length;
  const pages = firstPage.exec(text.slice(end));
  const volume = rangeIn(/PP(?![\p{L}\d])/u, found[0], start + found.index);
  const issueNumber = rangeIn(/99(?=[)）]?$)/, found[0], start + found.index);
  const page = pages === null ? undefined : rangeIn(/1(?:\s?[-–—]{1,2}\s?1)?$/, pages[0], start + end + pages.index);
  return {
    ...(volume !== undefined && { volume }),
    ...(issueNumber !== undefined && { issue: issueNumber }),
    ...(page !== undefined && { page }),
  };
}

function rangeIn(value: RegExp, text: string, start: number): OffsetRange | undefined {
  const found = value.exec(text);
  return found === null ? undefined : rangeOf(found, start);
}
