import type { CslType } from '../work';

/** A work that is published by itself: a thesis with its university, a book with its publisher. */
export interface PrintedMonograph {
  readonly type: CslType;
  readonly genre?: string;
  readonly publisher?: string;
  /** Of the publisher. */
  readonly place?: string;
}

const theses: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/(?:Ph\.?\s?D\.?|[Dd]octoral)\s(?:[Tt]hesis|[Dd]issertation)|博士(?:学位)?论文/, 'PhD thesis'],
  [/(?:[Mm]aster(?:['’]s)?|M\.?Sc\.?|M\.?S\.?)\s(?:[Tt]hesis|[Dd]issertation)|硕士(?:学位)?论文/, "Master's thesis"],
  [/[Bb]achelor(?:['’]s)?\s[Tt]hesis|学士学位论文|本科毕业论文/, "Bachelor's thesis"],
];

/** `虚构出版社, 2029`, `Northern Press, 2029`, where an entry says nothing else of where it appeared. */
const byPublisher =
  /^[\s.,，。．:：》”"]*(\p{Script=Han}{2,12}出版社|(?:\p{Lu}\p{L}+\s){1,5}(?:Press|Verlag|Publish(?:ers|ing)))[,，]?\s?[(（]?(?:19|20)\d\d年?版?[)）]?[\s.。．]*$/u;

/** Reads the words of an entry, without title and authors, as those of a thesis or a book; `undefined` where they do not say so. */
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
    // Lakeside: Northern Press, 2029 · 湖滨：虚构出版社，2029
    const book =
      /^([\p{L}\s,]{2,40})[:：]\s?((?:\p{Lu}\p{L}+\s){0,4}(?:Press|Verlag|Publish(?:ers|ing)|Springer|Wiley|Elsevier)|\p{Script=Han}{2,12}出版社)[,，]\s?(?:19|20)\d\d/u.exec(
        text.replace(/^[\s.,，。:：]+/, ''),
      );
    if (book?.[1] !== undefined && book[2] !== undefined)
      return { type: 'book', publisher: book[2], place: book[1].trim() };
  }
  const words = stretches.filter(text => /\p{L}/u.test(text));
  const publisher = words.length === 1 ? byPublisher.exec(words[0] ?? '')?.[1] : undefined;
  return publisher === undefined ? undefined : { type: 'book', publisher };
}
