/** Where an error lies: offsets in the file of that path, end exclusive. */
interface LiquidPlace {
  readonly path: string;
  /** Where the template begins in the file: Jekyll counts lines from there. */
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/** `limit` is ours: a template that would not end, or would fill the memory. The others stop Jekyll's build. */
type LiquidErrorKind = 'liquid' | 'include' | 'limit';

type ErrorTitle = 'Liquid error' | 'Liquid syntax error' | null;

/**
 * A template that cannot be parsed or rendered. Thrown inside the engine only; whoever asks for a render gets it as a
 * problem. The place is filled in by the innermost tag that knows it.
 */
export class LiquidError extends Error {
  place: LiquidPlace | undefined;
  /** An offset in the template whose line Liquid names in the place of that of the place. */
  lineAt: number | undefined;
  /** Whether the place is in a file that another pulled in. */
  included = false;

  constructor(
    message: string,
    readonly kind: LiquidErrorKind = 'liquid',
    /** How Liquid begins the message where it tells the line; with `null` Jekyll prints the message as it is. */
    readonly title: ErrorTitle = kind === 'liquid' ? 'Liquid error' : null,
  ) {
    super(message);
  }
}

/** What Ruby itself or a tag of Jekyll throws: Liquid adds neither a title nor a line. */
export function rubyError(message: string, kind: LiquidErrorKind = 'liquid'): LiquidError {
  return new LiquidError(message, kind, null);
}

/** An expression in a filter's argument that cannot be read: a syntax error while rendering. */
export function expressionError(message: string): LiquidError {
  return new LiquidError(message, 'liquid', 'Liquid syntax error');
}

/** A syntax error at a known stretch of the template text, before anybody knows the file it came from. */
export class TemplateSyntaxError extends LiquidError {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
    kind: LiquidErrorKind = 'liquid',
    title: ErrorTitle = kind === 'liquid' ? 'Liquid syntax error' : null,
  ) {
    super(message, kind, title);
  }
}

/**
 * The message with which Jekyll's build stops: `Liquid error (line 3): divided by 0`. `text` is that of the file of the
 * error's place; lines count from 1 below the front matter.
 */
export function buildMessage(error: LiquidError, text: string): string {
  const { title, place, message, included } = error;
  if (title === null || place === undefined) return message;
  const to = error.lineAt === undefined ? place.start : place.base + error.lineAt;
  const line = text.slice(place.base, to).split('\n').length;
  return `${title} (${included ? `${place.path} ` : ''}line ${line}): ${message}${included ? ' included ' : ''}`;
}
