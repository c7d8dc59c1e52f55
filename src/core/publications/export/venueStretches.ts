import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/listedWork';
import { venueLinesOf } from '../../page/workText';

/** A piece of a line that may say where and when a work appeared. */
export interface VenueStretch {
  readonly line: TextLine;
  /** Where it begins in the line, in characters. */
  readonly from: number;
  /** Its words; the authors among them are blanks. */
  readonly text: string;
}

/** What stands behind and before the title of a work, line by line, up to the first link or bar. Some of them are blank. */
export function venueStretchesOf(work: Work): readonly VenueStretch[] {
  return venueLinesOf(work).flatMap(({ line, text }) => {
    const cuts = [...line.links.map(({ from }) => from), text.search(/\s\|\s|\[\[/)].filter(at => at >= 0);
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
