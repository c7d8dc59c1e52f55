import { monthSource } from '../../time/calendarNames';
import type { CslType } from '../work';
import { readReport } from './printedReport';

/** A work that is published by itself: a thesis with its university, a book with its publisher, a report with who gives it out. */
export interface PrintedMonograph {
  readonly type: CslType;
  readonly genre?: string;
  readonly publisher?: string;
  /** Of a report: `TR-12`. */
  readonly number?: string;
  /** Of the publisher. */
  readonly place?: string;
}

const theses: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/(?:Ph\.?\s?D\.?|[Dd]octoral)\s(?:[Tt]hesis|[Dd]issertation)|博士(?:学位)?论文/, 'PhD thesis'],
  [/(?:[Mm]aster(?:['’]s)?|M\.?Sc\.?|M\.?S\.?)\s(?:[Tt]hesis|[Dd]issertation)|硕士(?:学位)?论文/, "Master's thesis"],
  [/[Bb]achelor(?:['’]s)?\s[Tt]hesis|学士学位论文|本科毕业论文/, "Bachelor's thesis"],
];

/** `虚构出版社`: the source of an expression. */
export const chinesePublisher = String.raw`[\p{Script=Han}·]{2,20}(?:出版社|出版集团|出版公司|书局|书社|书店|印书馆)`;
const press = String.raw`(?:\p{Lu}\p{L}+\s){1,5}(?:Press|Verlag|Publish(?:ers|ing))`;
const ahead = /^[\s.,，。．:：》”"（(]+/u;

/** `虚构出版社, 2029`, `Northern Press, Lakeside, 2029`, `Northern Press, May 2029`, `虚构出版社2029年版`, where an entry says nothing else of where it appeared. */
const byPublisher = new RegExp(
  String.raw`^(?<publisher>${chinesePublisher}|${press})(?:[,，]\s?(?<place>\p{Script=Han}{2,8}|(?!${monthSource}[.\s])\p{Lu}[\p{L} ]{2,24}))?[,，]?\s?[(（]?(?:${monthSource}\.?\s)?(?:19|20)\d\d年?(?:\d{1,2}月)?版?[)）]?[\s.。．]*$`,
  'u',
);

/** `Lakeside: Northern Press, 2029`, `湖滨：虚构出版社，2029`, `湖滨：虚构出版社2029年版` */
const placedPublisher = new RegExp(
  String.raw`^(?<place>[\p{L}\s,]{2,40})[:：]\s?(?<publisher>(?:\p{Lu}\p{L}+\s){0,4}(?:Press|Verlag|Publish(?:ers|ing)|Springer|Wiley|Elsevier)(?=[,，])|${chinesePublisher})[,，]?\s?(?:19|20)\d\d`,
  'u',
);

/** Reads the words of an entry, without title and authors, as those of a thesis, a book or a report; `undefined` where they do not say so. */
export function readMonograph(stretches: readonly string[]): PrintedMonograph | undefined {
  for (const text of stretches) {
    const thesis = theses.find(([pattern]) => pattern.test(text));
    if (thesis !== undefined) {
      const university =
        /(?:\p{Lu}[\p{L}’'-]{0,40}\s(?:of\s|and\s|the\s)?){0,6}(?:University|Institute|College|School)(?:\s(?:of|and|in)\s(?:the\s)?\p{Lu}[\p{L}-]{1,40}|\s\p{Lu}[\p{L}-]{1,40}){0,5}|\p{Script=Han}{2,14}(?:大学|学院)/u.exec(
          text,
        )?.[0];
      return { type: 'thesis', genre: thesis[1], ...(university === undefined ? {} : { publisher: university }) };
    }
    const book = placedPublisher.exec(text.replace(ahead, ''))?.groups;
    if (book?.publisher !== undefined && book.place !== undefined)
      return { type: 'book', publisher: book.publisher, place: book.place.trim() };
  }
  const words = stretches.filter(text => /\p{L}/u.test(text));
  const printed = words.length === 1 ? readReport(words[0] ?? '') : undefined;
  if (printed !== undefined) return printed;
  const { publisher, place } =
    (words.length === 1 ? byPublisher.exec((words[0] ?? '').replace(ahead, '')) : null)?.groups ?? {};
  return publisher === undefined ? undefined : { type: 'book', publisher, ...(place === undefined ? {} : { place }) };
}
