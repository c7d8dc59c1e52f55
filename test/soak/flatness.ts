/** One figure in the course of a long use: what it was at which minute. */
export interface Course {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly (readonly [minute: number, value: number])[];
}

export interface Flatness {
  /** Medians of the first and the second half of what came after the warm-up. */
  readonly first: number;
  readonly second: number;
  /** What a straight line through the second half rises by in an hour (least squares). */
  readonly perHour: number;
}

/** Judges what came after the warm-up, the first fifth of the time. */
export function flatnessOf({ points }: Course): Flatness {
  const from = (points.at(-1)?.[0] ?? 0) / 5;
  const warm = points.filter(([minute]) => minute >= from);
  const half = warm.length >> 1;
  const [first, second] = [warm.slice(0, half), warm.slice(half)];
  return {
    first: median(first.map(([, value]) => value)),
    second: median(second.map(([, value]) => value)),
    perHour: 60 * slopeOf(second),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function slopeOf(points: Course['points']): number {
  const mean = (of: (point: Course['points'][number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([minute]) => minute), mean(([, value]) => value)];
  const above = points.reduce((sum, [minute, value]) => sum + (minute - x) * (value - y), 0);
  const below = points.reduce((sum, [minute]) => sum + (minute - x) ** 2, 0);
  return below === 0 ? 0 : above / below;
}
