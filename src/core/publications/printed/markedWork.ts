import type { Work } from '../../page/drafts/listedWork';
import { numberOfPatentSource } from '../../page/drafts/patentOffices';
import { workMarkLetters, workMarkSource } from '../../page/workMark';
import { isCollective } from '../names/collectiveNames';
import { looksLikeName } from '../names/nameList';
import type { CslItem, CslName, CslType } from '../work';
import { withoutAddress } from './printedAddress';
import { readPrintedNames } from './printedNames';
import { venueStretchesOf } from './venueStretches';

/** What the mark of GB/T 7714 behind a title says of its work, with what stands behind the mark. */
export interface MarkedWork {
  readonly type: CslType;
  /** The book, the proceedings or the newspaper that it is in. */
  readonly name?: string;
  readonly editor?: readonly CslName[];
  readonly edition?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly page?: string;
}

/** Of the kinds whose words are read as those of the kind; of `[J]`, `[EB]` and `[Z]` they are read as those of other entries. */
const alone: Readonly<Record<string, CslType>> = {
  CP: 'software',
  D: 'thesis',
  DS: 'dataset',
  M: 'book',
  R: 'report',
  S: 'standard',
};
const within: Readonly<Record<string, CslType>> = { C: 'paper-conference', G: 'chapter', M: 'chapter' };

const behindTitle = new RegExp(
  String.raw`^[\s"”》*]{0,4}(?<mark>${workMarkSource})(?<within>\/\/)?[.。．]?\s{0,3}(?<rest>.*)$`,
  'u',
);

/**
 * `[J/OL]. 湖泊科学, 2029-03-04`, `[J]. 湖泊科学, 2029-03`, `[J/OL].湖泊科学,1-12`: a journal whose article has no volume yet, by the mark ahead of it, and the year of
 * the date. Where the words behind its name are in no form that is known, the name alone: it ends at the first comma, as the standard has it. `undefined` for all else.
 */
export function readMarkedJournal(work: Work): (MarkedWork & { readonly year?: number }) | undefined {
  if (!hasMark(work, 'J')) return undefined;
  const { line, to } = work.titleSpan;
  const { rest = '' } = behindTitle.exec(line.text.slice(to))?.groups ?? {};
  const words = withoutAddress(rest.replace(/\s+/g, ' ').trim());
  const { name, dated, page } = (online.exec(words) ?? beforeComma.exec(words))?.groups ?? {};
  if (name === undefined) return undefined;
  return {
    type: 'article-journal',
    name: name.trim(),
    ...(dated === undefined ? {} : { year: Number(dated) }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

/** A year with a month behind it, `2029-03`, is a date, and no pages. */
const online =
  /^(?<name>\p{L}[^\d,，.。;；:："“”]{1,80})[,，.]\s?(?:(?<dated>(?:19|20)\d\d)(?:[-–—－](?:0?[1-9]|1[0-2])(?:[-–—－]\d{1,2})?)?|(?<page>\d{1,5}\s?[-–—－]{1,2}\s?\d{1,5}))[.。．]?$/u;

const beforeComma = /^(?<name>\p{L}[^\d,，.。;；"“”]{1,80}(?<![\s:：]))\s?[,，]/u;

/**
 * Reads a work by the mark of its kind: `[D]. 湖城: 湖泊大学, 2029` is a thesis of that university, `[M]. 2版. 湖城: 虚构出版社, 2029` a book, `[C]//湖泊大会论文集. 湖城: 虚构出版社,
 * 2029: 1-9` a paper in proceedings, `[N]. 湖泊日报, 2029-03-01(5)` an article in a newspaper. `undefined` where no mark stands behind the title, or the words
 * behind it are not in the form of the standard.
 */
export function readMarkedWork(work: Work): MarkedWork | undefined {
  const { line, to } = work.titleSpan;
  const stretch = venueStretchesOf(work).find(one => one.line === line && one.from >= to);
  const { mark = '', within: isWithin, rest = '' } = behindTitle.exec(stretch?.text ?? '')?.groups ?? {};
  const letters = workMarkLetters(mark);
  const words = withoutAddress(rest.replace(/\s+/g, ' ').trim());
  if (letters === 'N') return inNewspaper(words);
  const type = (isWithin === undefined ? alone : within)[letters];
  if (type === undefined) return undefined;
  return isWithin === undefined ? imprintOf(type, words) : partOf(type, words);
}

const place = String.raw`(?<place>[\p{L}][\p{L}\s]{1,29})[:：]\s?`;
const published = String.raw`[,，]\s?(?:19|20)\d\d(?:[-.]\d{1,2}){0,2}(?:\s?[:：]\s?(?<page>\d{1,5}(?:\s?[-–—－]{1,2}\s?\d{1,5})?))?`;
const imprint = new RegExp(
  String.raw`^(?:(?<edition>第?\s?\d{1,2}\s?版|\d{1,2}(?:st|nd|rd|th)\sed)[.,，。．]\s?)?(?:${place})?(?<publisher>\p{L}[^\d:：,，。．"“”]{1,80})${published}[.。．]?$`,
  'u',
);

/** `2版. 湖城: 虚构出版社, 2029` */
function imprintOf(type: CslType, words: string): MarkedWork | undefined {
  const { edition, place: where, publisher, page } = imprint.exec(words)?.groups ?? {};
  if (publisher === undefined) return undefined;
  return {
    type,
    publisher: publisher.trim(),
    ...(edition === undefined ? {} : { edition: /\d+/.exec(edition)?.[0] ?? edition }),
    ...(where === undefined ? {} : { place: where.trim() }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

const inBook = new RegExp(
  String.raw`^(?<host>.{2,300}?)[.。．]\s?${place}(?<publisher>\p{L}[^\d:：,，。．"“”]{1,80})${published}[.。．]?$`,
  'u',
);

/**
 * `2029年湖泊大会论文集. 湖泊大学, 2029: 1-9`, `湖泊大会论文集. 湖城, 2029`, `湖泊大会论文集, 2029: 1-9`: in a Chinese name a stop ends no word. A place without a
 * publisher stands behind what is proceedings by its last word: what stands ahead of `湖泊论丛, 2029` may be its editor.
 */
const inProceedings = new RegExp(
  String.raw`^(?<host>(?=[^.]{0,20}\p{Script=Han}).{2,300}?)(?:[.。．]\s?(?:(?<publisher>\p{Script=Han}{2,30}(?:出版社|出版集团|大学|学院|[学协]会))|(?<=(?:文集|汇编|会议|大会|年会|研讨会|论坛)[.。．]\s?)(?<place>\p{Script=Han}{2,4})))?[.。．,，]\s?(?:19|20)\d\d(?:\s?[:：]\s?(?<page>\d{1,5}(?:\s?[-–—－]{1,2}\s?\d{1,5})?))?[.。．]?$`,
  'u',
);

/** `王芦, 李湖. 湖泊导论. 湖城: 虚构出版社, 2029: 50-80`: of what stands ahead of the place the last sentence is the name. */
function partOf(type: CslType, words: string): MarkedWork | undefined {
  const { host, place: where, publisher, page } = (inBook.exec(words) ?? inProceedings.exec(words))?.groups ?? {};
  if (host === undefined) return undefined;
  const { name, editor } = nameAndEditors(host);
  return {
    type,
    name,
    ...(where === undefined ? {} : { place: where.trim() }),
    ...(publisher === undefined ? {} : { publisher: publisher.trim() }),
    ...(editor === undefined ? {} : { editor }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

function nameAndEditors(host: string): { readonly name: string; readonly editor?: readonly CslName[] } {
  for (const stop of host.matchAll(/[.。．]\s?(?=[\p{L}\d])/gu)) {
    const names = host
      .slice(0, stop.index)
      .replace(/[,，]?\s?(?:主?编著?|等|eds?)$/u, '')
      .split(/[,，、;；]\s?/)
      .map(name => name.trim());
    if (!names.every(name => looksLikeName(name) || isCollective(name))) continue;
    const editor = readPrintedNames(names, true);
    if (editor !== undefined) return { name: host.slice(stop.index + stop[0].length).trim(), editor };
  }
  return { name: host.trim() };
}

/** `湖泊日报, 2029-03-01(5)` */
function inNewspaper(words: string): MarkedWork | undefined {
  const { name, page } =
    /^(?<name>\p{L}[^\d,，]{1,60})[,，]\s?(?:19|20)\d\d(?:[-.]\d{1,2}){0,2}(?:\s?[(（](?<page>[A-Z]?\d{1,3})[)）])?[.。．]?$/u.exec(
      words,
    )?.groups ?? {};
  return name === undefined
    ? undefined
    : { type: 'article-newspaper', name: name.trim(), ...(page === undefined ? {} : { page }) };
}

function withHyphen(pages: string): string {
  return pages.replace(/\s?[-–—－]{1,2}\s?/, '-');
}

/**
 * What the title of a patent with its number behind it says, `一种静湖方法: 中国, CN202911182560.3`, or `202911182560.3` with its digit of control, as the
 * standard prints those of China; `number` is `undefined` where none is there.
 */
export function titleWithNumber(title: string): { readonly title: string; readonly number?: string } {
  const { head, number } = numberBehind.exec(title.trim())?.groups ?? {};
  return head === undefined || number === undefined ? { title } : { title: head, number: number.replace(/[\s,]/g, '') };
}

const numberBehind = new RegExp(
  String.raw`^(?<head>.{2,300}?)\s?[:：]\s?(?:[\p{Script=Han}]{2,6}[,，]\s?)?(?<number>${numberOfPatentSource})$`,
  'u',
);

/** The day behind the mark of a patent or an article in a newspaper, `[P]. 2029-08-09`, as parts of a date; `undefined` where none is there. */
export function markedDay({ titleSpan: { line, to } }: Work): readonly number[] | undefined {
  const { rest = '' } = behindTitle.exec(line.text.slice(to))?.groups ?? {};
  const [, ...parts] = /(?<![\d-])((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(rest) ?? [];
  return parts.length === 0 ? undefined : parts.map(Number);
}

/** What the mark of a work says of its kind where nothing behind it is needed for that: `[DS/OL]`. */
export function kindOfMark(work: Work): CslType | undefined {
  return hasMark(work, 'DS') ? 'dataset' : hasMark(work, 'CP') ? 'software' : undefined;
}

/**
 * The address of what is on line by its mark, behind the numbers, `[J/OL]. 湖泊科学, 2029: 1-12 [2029-06-01]. https://lakes.example/1.html`, and the day of the look ahead
 * of it, as parts of a date; `undefined` where none is there: what stands behind words, `Code: https://…`, belongs to something else.
 */
export function markedAddress({ titleSpan: { line, to } }: Work): Pick<CslItem, 'URL' | 'accessed'> | undefined {
  const { mark = '', rest = '' } = behindTitle.exec(line.text.slice(to))?.groups ?? {};
  if (!/[/／]OL/.test(mark)) return undefined;
  const { day, address } = addressOnline.exec(rest)?.groups ?? {};
  if (address === undefined) return undefined;
  return {
    URL: address,
    ...(day === undefined ? {} : { accessed: { 'date-parts': [day.split('-').map(Number)] } }),
  };
}

const addressOnline =
  /(?:\[(?<day>(?:19|20)\d\d-\d{1,2}-\d{1,2})\][.。．]?\s?|(?<=(?:^|[\d)）\]])[.。．]?\s?))(?<address>https?:\/\/[^\s，。；、]{4,300}?)(?=[.。]?(?:\s|$))/u;

/** Whether the mark behind the title of a work is that of patents, `[P]`, or of journals, `[J]`. */
export function hasMark(work: Work, letters: string): boolean {
  const { line, to } = work.titleSpan;
  const { mark = '' } = behindTitle.exec(line.text.slice(to))?.groups ?? {};
  return workMarkLetters(mark) === letters;
}
