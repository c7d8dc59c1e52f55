import type { Span } from '../boxText';
import { patentNumberSource, withOfficeCode } from './patentOffices';

const number = new RegExp(String.raw`(?<![\p{L}\d])(${patentNumberSource})(?![\d\p{L}])`, 'u');

/** `专利号 202411182560X`: without the stop, and without the letters ahead, the number may be any other. */
const toldNumber =
  /(?:patents?|专利|实用新型|外观设计|申请号|公[开告]号)[^\d]{0,24}((?:19|20)\d{10}[Xx])(?![\d\p{L}])/iu;

/**
 * What the words of an entry, without its title, say of a patent: its number of application or publication in the usual forms
 * (`ZL202411182560.3`, `CN202411182560X`, `CN 115691719 B`, `US 10,123,456 B2`, `U.S. Patent No. 10,123,456`), or only that it is one. `undefined` for what is no patent.
 */
export function readPatent(text: string): { readonly number: string | undefined } | undefined {
  const found = (number.exec(text) ?? toldNumber.exec(text))?.[1];
  if (found !== undefined) return { number: withOfficeCode(found).replace(/[\s\u00a0,]+/g, '') };
  return told.test(text) ? { number: undefined } : undefined;
}

/** Where the number of a patent stands in words that name one. */
export function patentNumberIn(text: string): Span | undefined {
  const found = number.exec(text) ?? toldNumber.exec(text);
  if (found?.[1] === undefined) return undefined;
  const from = found.index + found[0].lastIndexOf(found[1]);
  return { from, to: from + found[1].trimEnd().length };
}

/** Where numbers stand that patents have, in words of which nothing need say that they are of one: what is read with a check letter needs no stop there, `202411182560X`. */
export function patentNumbersIn(text: string): readonly Span[] {
  return [...text.matchAll(numbers)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.trimEnd().length,
  }));
}

const numbers = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:${patentNumberSource}|(?:19|20)\d{10}[Xx])(?![\p{L}\d-])`,
  'gu',
);

/** `发明专利`; `发明专利 6 件` and `6 项国家发明专利` count them. */
const told =
  /(?<![\p{L}])patent(?![\p{L}])|(?<![项件](?:授权|国家|国际|中国|美国){0,2})(?:发明专利|实用新型|外观设计)(?!(?:专利)?\s?[\d一二三四五六七八九十]{1,4}\s?[余多]?[项件])/iu;

const numberInBrackets = new RegExp(String.raw`\s?[【[(（〔]\s?(?:${number.source})\s?[】\])）〕]$`, 'u');

/** A title without the number of its patent in brackets behind it: `湖泊水位的监测方法【CN000000002A】`. */
export function withoutPatentNumber(title: string): string {
  return title.replace(numberInBrackets, '');
}
