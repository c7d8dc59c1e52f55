import type { Span, TextLine } from '../boxText';
import { endOfBroken } from '../names/brokenList';
import { goesOnAt } from '../names/goesOn';
import { wordCount } from '../../text/wordCount';
import { yearAheadOf } from '../drafts/dateAhead';
import type { Work } from '../drafts/listedWork';
import { withNameLabel } from '../drafts/nameLabel';

/** A line of a publication without its title and authors: blanks stand in their place, so that places stay true. */
export interface VenueLine {
  readonly line: TextLine;
  readonly text: string;
}

/** `Abstract: The water rose in 2018 to …` tells what is in the work; `Abstract: EGU 2029` is one that appeared, and `[Abstract](a). …` a link to it. */
const abstract =
  /^[\s\p{Extended_Pictographic}\ufe0f>]{0,6}(?:abstract|summary|tl;?dr|r[ée]sum[ée]|摘\s?要)\s{0,2}[:：.。]\s{0,3}(?:in\s)?/iu;

/** Words of a text behind “Abstract” that are a sentence and no venue. */
const sentenceWords = 8;

function isAbstract({ text, links, slanted }: TextLine): boolean {
  const lead = abstract.exec(text)?.[0].length;
  if (lead === undefined || wordCount(text.slice(lead)) < sentenceWords) return false;
  const isAtLead = ({ from, to }: Span): boolean => from < lead + 2 && to > lead;
  return !links.some(({ from }) => from < lead + 2) && !slanted.some(isAtLead);
}

/** The lines that may say where and when a work appeared: all but its abstract. */
export function venueLinesOf(work: Work): readonly VenueLine[] {
  const { names, line: authorLine } = work.authors;
  const end = endOfBroken(work.authors);
  const more = goesOnAt(authorLine.text, end);
  const to = more !== undefined && /[.。]/.test(authorLine.text.charAt(more)) ? more + 1 : more;
  const [from, behind] = [names[0]?.from ?? 0, to ?? end];
  const authors =
    work.authors.omitsOwner === true
      ? aroundCoauthors(authorLine.text, from, behind)
      : withNameLabel(authorLine.text, withBrackets(authorLine.text, { from, to: behind }));
  const { line: titleLine } = work.titleSpan;
  const lines = work.lines.filter(line => line === titleLine || line === authorLine || !isAbstract(line));
  const date = yearAheadOf(work);
  return lines.map(line => {
    // `12 May 2029: Mei Lin, …`
    const undated = line === work.lines[0] && date !== undefined ? blank(line.text, 0, date.span.from) : line.text;
    const blanked = line === authorLine ? blank(undated, authors.from, authors.to) : undated;
    const title = work.titleSpan.line === line ? work.titleSpan : undefined;
    return { line, text: title === undefined ? blanked : blank(blanked, title.from, title.to) };
  });
}

/** With what leads to the names and the brackets around: `(with Mei Lin)`, `Joint with Mei Lin.` */
function aroundCoauthors(text: string, from: number, to: number): Span {
  const ahead = /[(（]?(?:[\p{L}-]{2,10}\s){0,2}with\s{1,3}$/iu.exec(text.slice(0, from))?.[0] ?? '';
  const behind = /^[\s.]{0,3}[)）]/.exec(text.slice(to))?.[0] ?? '';
  return { from: from - ahead.length, to: to + behind.length };
}

/** `Title (Mei Lin, Ann Reed), *Journal of Lakes*` */
function withBrackets(text: string, { from, to }: Span): Span {
  const areAround = /[(（]/.test(text.charAt(from - 1)) && /[)）]/.test(text.charAt(to));
  return areAround ? { from: from - 1, to: to + 1 } : { from, to };
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);
}
