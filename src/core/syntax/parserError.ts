/** What stops the reading of a YAML document. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  /** Offsets in the source. */
  readonly pos: readonly [number, number];
}
