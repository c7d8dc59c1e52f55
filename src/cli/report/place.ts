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

/**
 * Offsets as a report gives them.
 * @param text where a byte order mark at its beginning is to be no column, as in editors and for SARIF
 */
export function toReportRange(lines: LineIndex, range: OffsetRange, text = ''): ReportRange {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const place = (offset: number): ReportPlace => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: Math.max(0, character - (line === 0 ? mark : 0)) + 1 };
  };
  return { start: place(range.start), end: place(range.end) };
}
