import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/works/listedWork';
import { venueLinesOf } from '../../page/works/workText';

/** A piece of a line that may say where and when a work appeared. */
export interface VenueStretch {
  readonly line: TextLine;
  /** Where it begins in the line, in characters. */
  readonly from: number;
  /** Its words; the authors among them are blanks. */
  readonly text: string;
}

/** What stands behind and before the title of a work, line by line, up to the first bar or link that is none of an author. Some of them are blank. */
export function venueStretchesOf(work: Work): readonly VenueStretch[] {
  const { line: authorLine, names } = work.authors;
  return venueLinesOf(work).flatMap(({ line, text }) => {
    const links = line.links.filter(
      link => line !== authorLine || !names.some(name => name.from < link.to && link.from < name.to),
    );
    const cuts = [...links.map(({ from }) => from), text.search(/\s\|\s|\[\[/)].filter(at => at >= 0);
    const title = work.titleSpan.line === line ? work.titleSpan : undefined;
    // behind the title, and before it
    const starts = title === undefined ? [0] : [title.to, 0];
    return starts.map(from => {
      const end = Math.min(
        from === 0 && title !== undefined ? title.from : text.length,
        ...cuts.filter(at => at > from),
      );
      return { line, from, text: text.slice(from, Math.max(from, end)) };
    });
  });
}
