import type { TextLine } from './boxText';
import type { Work } from './listedWork';

/** A line of a publication without its title and authors: blanks stand in their place, so that places stay true. */
export interface VenueLine {
  readonly line: TextLine;
  readonly text: string;
}

/** The lines that may say where and when a work appeared. */
export function venueLinesOf(work: Work): readonly VenueLine[] {
  const { names, line: authorLine } = work.authors;
  const end = names.at(-1)?.to ?? 0;
  const more = others.exec(authorLine.text.slice(end, end + 40))?.[0].length ?? 0;
  const authors = { from: names[0]?.from ?? 0, to: end + more };
  return work.lines.map(line => {
    const blanked = line === authorLine ? blank(line.text, authors.from, authors.to) : line.text;
    const title = work.titleSpan.line === line ? work.titleSpan : undefined;
    return { line, text: title === undefined ? blanked : blank(blanked, title.from, title.to) };
  });
}

/** What says that the list of names goes on: `, et al.`, ` 等`. */
const others = /^[\s*†‡#,，]{0,6}(?:and\s)?(?:et\s?al\.?|others|等)(?=[\s.,，。;；:：)）]|$)/i;

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);
}
