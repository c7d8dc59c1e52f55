/** A moment shown in a zone: `epoch` in milliseconds since 1970, `offset` in seconds east of Greenwich, `zone` as `%Z` prints it. */
export class RubyTime {
  constructor(
    readonly epoch: number,
    readonly offset: number,
    readonly zone: string,
  ) {}
}
