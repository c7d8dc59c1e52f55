/** Where an error lies: offsets in the file of that path, end exclusive. */
interface LiquidPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** `limit` is ours: a template that would not end, or would fill the memory. The others stop Jekyll's build. */
type LiquidErrorKind = 'liquid' | 'include' | 'limit';

/**
 * A template that cannot be parsed or rendered. Thrown inside the engine only; whoever asks for a render gets it as a
 * problem. The place is filled in by the innermost tag that knows it.
 */
export class LiquidError extends Error {
  place: LiquidPlace | undefined;

  constructor(
    message: string,
    readonly kind: LiquidErrorKind = 'liquid',
  ) {
    super(message);
  }
}

/** A syntax error at a known stretch of the template text, before anybody knows the file it came from. */
export class TemplateSyntaxError extends LiquidError {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
    kind: LiquidErrorKind = 'liquid',
  ) {
    super(message, kind);
  }
}
