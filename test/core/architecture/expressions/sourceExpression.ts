/** A regular expression in a source. */
export interface SourceExpression {
  /** As a literal: `/a+b/giu`. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Why its text is short or it is tried at one place only, where a comment says so. */
  readonly bound: Bound | undefined;
}

interface Bound {
  readonly reason: string;
  /** Not from a directive of oxlint, which finds other things than we do. */
  readonly isOurs: boolean;
}

/**
 * A comment `bounded: why` on the line above or at the end of the line with this (0-based) index is about the expressions of that line; so is
 * the reason of a directive that turns oxlint's rules on super-linear time off, for a line or for a stretch.
 */
export function boundOf(lines: readonly string[], index: number): Bound | undefined {
  const [line = '', above = ''] = [lines[index], lines[index - 1]];
  const own = /\/\/ bounded: (\S.*)/.exec(line) ?? /^\s*\/\/ bounded: (\S.*)/.exec(above);
  if (own?.[1] !== undefined) return { reason: own[1], isOurs: true };
  const directive = /\/\/ oxlint-disable-next-line .*super-linear.* -- (\S.*)/.exec(above);
  const reason = directive?.[1] ?? stretchReason(lines.slice(0, index).join('\n'));
  return reason === undefined ? undefined : { reason, isOurs: false };
}

/** The reason of a stretch that has begun before and has not ended. */
function stretchReason(before: string): string | undefined {
  const begin = before.lastIndexOf('/* oxlint-disable ');
  const stretch = before.slice(begin);
  if (begin < 0 || stretch.includes('/* oxlint-enable ')) return undefined;
  return /^\/\*[^*]*super-linear[^*]*--\s*([^*]*[^*\s])/.exec(stretch)?.[1];
}
