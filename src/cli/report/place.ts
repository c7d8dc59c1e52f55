import type { LineIndex } from '../../core/text/lineIndex';
import type { OffsetRange } from '../../core/text/range';

/** A place as people and reports count: line and column 1-based, columns in UTF-16 code units. */
export interface ReportPlace {
  readonly line: number;
  readonly column: number;
}

export interface ReportRange {
  readonly start: ReportPlace;
  readonly end: ReportPlace;
}

/** Offsets as a report gives them. */
export function toReportRange(lines: LineIndex, range: OffsetRange): ReportRange {
  const place = (offset: number): ReportPlace => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { start: place(range.start), end: place(range.end) };
}
