/**
 * A moment shown in a zone: `epoch` in milliseconds since 1970, `offset` in seconds east of Greenwich, `zone` as `%Z` prints it.
 * `isUtc` is Ruby's `utc?`, of what was written with a `Z`: that prints `UTC`, and the clock of a machine in Greenwich `+0000`.
 */
export class RubyTime {
  constructor(
    readonly epoch: number,
    readonly offset: number,
    readonly zone: string,
    readonly isUtc = false,
  ) {}
}
