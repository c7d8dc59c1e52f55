import type { TextEdit } from '../../text/edit';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';

/**
 * Mobile numbers of mainland China, written as one or parted 3-4-4, with or without +86, and 3-8 behind that. Digits of a longer number,
 * an address, a version or a DOI are none.
 */
export function mobileNumbersIn(text: string): readonly OffsetRange[] {
  return found(
    text,
    /(?<![\w.\-/:=%@#&?+])(?:(?:(?:\+|00)?86[- ]?)?1[3-9]\d([-. ]?)\d{4}\1\d{4}|(?:\+|00)86[- ]?1[3-9]\d[- ]\d{8})(?![\w\-%@/]|\.\d)/g,
  );
}

/** Whether the word before a number says that it is of an order, a grant, a student or the like: `Order No. 13800001234`, `学号：13800001234`. */
export function isOfOther({ start }: OffsetRange, text: string): boolean {
  return otherNumber.test(text.slice(Math.max(0, start - 24), start));
}

const otherNumber =
  /(?:(?<![a-z])(?:nos?|id|order|grant|project|patent|award|contract|application|account|isbn|issn|pmid|vol|volume|qq)|(?:编|学|工|单|群|账|帐|证|书|项目|专利|批准|申请|登记|注册)号)[.\s:：（(]{0,3}$/iu;

/** Numbers of ID cards with a date of birth and the check digit of GB 11643-1999. */
export function idNumbersIn(text: string): readonly OffsetRange[] {
  const pattern =
    /(?<![\w.\-/:=%@#])[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w\-%@/])/g;
  return found(text, pattern).filter(({ start, end }) => hasCheckDigit(text.slice(start, end)));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number.slice(17).toUpperCase();
}

/** Whether words or an icon beside a number say that it is there to be called. */
export function standsByDesign({ start, end }: OffsetRange, text: string): boolean {
  const from = Math.max(lineStart(text, start), start - 120);
  const around = text.slice(from, start) + text.slice(end, end + 20);
  return /tel\b|telephone|phone|mobile|\bcell\b|\bcall\b|contact|whatsapp|wechat|fax|电话|手机|联系|微信|热线|传真|☎|📞|📱|📲/i.test(
    around,
  );
}

/** `13812345678` → `138xxxx5678`: the first `kept` digits and the last four stay. Asterisks would be Markdown. */
export function masked(range: OffsetRange, text: string, kept: number): TextEdit {
  const written = text.slice(range.start, range.end);
  const prefix = /^(?:\+|00)?86[- ]?(?=1[3-9]\d)/.exec(written)?.[0] ?? '';
  const number = written.slice(kept === 3 ? prefix.length : 0);
  const inside = number.slice(kept, -4).replace(/\d/g, 'x');
  return {
    range,
    newText: written.slice(0, written.length - number.length) + number.slice(0, kept) + inside + number.slice(-4),
  };
}

function found(text: string, pattern: RegExp): readonly OffsetRange[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}
