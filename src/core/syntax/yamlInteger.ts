/**
 * A whole number of YAML, or of Liquid's reckoning, that JavaScript's numbers cannot hold exactly: beyond 2^53, where Ruby
 * counts on. Smaller ones are plain numbers.
 */
export class YamlInteger {
  constructor(readonly value: bigint) {}

  toString(): string {
    return this.value.toString();
  }

  /** Its digits, because a number would change them. */
  toJSON(): string {
    return this.value.toString();
  }

  valueOf(): number {
    return Number(this.value);
  }
}

/** A whole number: plain where that is exact. */
export function wholeNumberOf(value: bigint): number | YamlInteger {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new YamlInteger(value);
}
