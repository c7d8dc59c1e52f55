import type { PageModel } from '../../page/pageModel';
import { parsePage } from '../../page/parsePage';
import type { Work } from '../../page/drafts/listedWork';
import { patentNumberIn } from '../../page/drafts/patents';
import { worksOf } from '../../page/works/works';
import { overlaps, slice, type OffsetRange } from '../../text/range';
import { titleWithNumber } from '../printed/markedWork';
import type { AuthorStyle } from '../style/entryStyle';
import { endsSentence } from '../style/endsSentence';
import { escapeInline } from '../markup/escapeInline';
import { writeAuthors } from '../writing/writeAuthors';
import type { CslItem } from '../work';

/** What is written anew of an entry, and with what. */
interface Part {
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * A patent written like another one of its list, of which title, names, number and date are exchanged: `- *2029.04*: Title. **Mei Lin**, Bo Hale. CN
 * 000000001 B`. `undefined` where that entry says more, links its title or lacks one of them, or the patent does, and where what is written would not be read as it.
 * @param range the whole entry of the other one, from its bullet on
 */
export function writeLikePatent(
  page: PageModel,
  model: Work,
  range: OffsetRange,
  csl: CslItem,
  authors: AuthorStyle,
  ownNames: readonly string[],
): string | undefined {
  const names = csl.author ?? [];
  if (csl.title === undefined || csl.number === undefined || names.length === 0) return undefined;
  const title = titlePlace(page, model);
  const people = namesPlace(page, model);
  if (people === undefined) return undefined;
  const number = numberPart(page, model, csl.number);
  const date = datePart(model, [people, title, ...(number === undefined ? [] : [number.range])], csl);
  if (number === undefined || date === undefined) return undefined;
  const parts = [
    { range: title, text: escapeInline(csl.title) },
    { range: people, text: writeAuthors(names, authors, ownNames) },
    number,
    date,
  ].sort((a, b) => a.range.start - b.range.start);
  let [written, rest, at] = ['', '', range.start];
  for (const part of parts) {
    if (part.range.start < at) return undefined;
    const joint = page.text.slice(at, part.range.start);
    // `Lin, M.` ends the sentence itself
    written += (endsSentence.test(written) ? joint.replace(/^[.。]/, '') : joint) + part.text;
    rest += joint;
    at = part.range.end;
  }
  const tail = page.text.slice(at, range.end);
  return saysNothing(rest + tail) && isReadBack(written + tail, csl) ? written + tail : undefined;
}

/** Whether words between the parts of an entry, with its bullet or number, tell nothing of that patent alone: its kind does, `实用新型`. */
function saysNothing(joints: string): boolean {
  return !/[\p{L}\d]/u.test(
    joints
      .replace(/^\s*(?:\d{1,3}[.)]|\[\d{1,3}\])/, '')
      .replace(/\[P(?:\/OL)?\]|&nbsp;|Patent(?: No\.?| Number)?|No\.|专利号/g, ''),
  );
}

/** Without the number that a title may end with: `一种静湖方法: CN202911182560.3[P]`. */
function titlePlace({ text }: PageModel, { title }: Work): OffsetRange {
  const { start, end } = title.range;
  const bare = titleWithNumber(title.text).title;
  return text.startsWith(bare, start) ? { start, end: start + bare.length } : { start, end };
}

/** From the marks before the first name to those behind the last. */
function namesPlace({ text }: PageModel, { authors: { line, names } }: Work): OffsetRange | undefined {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { start, end } = line.place({ from: first.from, to: last.to });
  const before = /[*_`]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const behind = /^[*_`]{0,3}/.exec(text.slice(end, end + 3))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

/** `US Patent 10,123,456` as `US 10,123,456` beside `CN 000000001 B`, and as `US10123456` beside `CN000000001B`. */
function numberPart({ text }: PageModel, { lines }: Work, number: string): Part | undefined {
  const bare = number.replace(/\sPatent(?:\sApp\.)?(?=\s)/, '');
  for (const line of lines) {
    const span = patentNumberIn(line.text);
    if (span === undefined) continue;
    const range = line.place(span);
    const blank = /&nbsp;|\u00a0|\s/.exec(slice(text, range))?.[0];
    const written =
      blank === undefined ? escapeInline(bare.replace(/[\s,]/g, '')) : escapeInline(bare).replace(/\s/g, () => blank);
    return { range, text: written };
  }
  return undefined;
}

/** `2029.04`, `2029-04-08`, `2029年4月`: as much of it as is known, in the form of the other. */
function datePart({ lines }: Work, others: readonly OffsetRange[], csl: CslItem): Part | undefined {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  for (const line of lines)
    for (const found of line.text.matchAll(date)) {
      const range = line.place({ from: found.index, to: found.index + found[0].length });
      if (others.some(other => overlaps(other, range))) continue;
      const { joint, short, shortDay, months = short, days = shortDay } = found.groups ?? {};
      const digits = (value: number, model: string): string => String(value).padStart(Math.min(2, model.length), '0');
      const hasMonth = months !== undefined && month !== undefined;
      const hasDay = hasMonth && days !== undefined && day !== undefined;
      const written =
        joint === undefined
          ? [
              months === undefined ? String(year) : `${year}年`,
              hasMonth ? `${digits(month, months)}月` : '',
              hasDay ? `${digits(day, days)}日` : '',
            ].join('')
          : [String(year), ...(hasMonth ? [digits(month, months)] : []), ...(hasDay ? [digits(day, days)] : [])].join(
              joint,
            );
      return { range, text: written };
    }
  return undefined;
}

const date =
  /(?<![\d.])(?:19|20)\d\d(?:(?<joint>[.\-/])(?<short>\d{1,2})(?:[.\-/](?<shortDay>\d{1,2}))?|年(?:(?<months>\d{1,2})月(?:(?<days>\d{1,2})日)?)?)?(?![\d]|\.\d)/gu;

function isReadBack(entry: string, { title = '', number = '' }: CslItem): boolean {
  const letters = (text: string): string => text.replace(/&nbsp;|Patent|App\.|[^\p{L}\p{N}]/gu, '');
  const [work, ...more] = worksOf(parsePage(`# Patents\n\n${entry}\n`));
  if (work?.patent === undefined || more.length > 0) return false;
  return letters(titleWithNumber(work.title.text).title) === letters(title) && letters(entry).includes(letters(number));
}
