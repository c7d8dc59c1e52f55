/**
 * A float with a whole value, such as `14.0` in YAML: JavaScript's numbers cannot tell it from `14`, but Liquid prints
 * `14.0` and divides by it without rounding. Floats that have a fraction are plain numbers.
 */
export class YamlFloat {
  constructor(readonly value: number) {}

  /** As Ruby prints it: `14.0`, `1.0e+20`. */
  toString(): string {
    return printFloat(this.value);
  }

  toJSON(): number {
    return this.value;
  }

  valueOf(): number {
    return this.value;
  }
}

/** The plain value of a float: a `YamlFloat` where a number would be taken for an integer. */
export function plainFloat(value: number): number | YamlFloat {
  return Number.isInteger(value) ? new YamlFloat(value) : value;
}

/** Ruby's `Float#to_s`: `14.0`, `0.5`, `1.0e+16`, `1.0e-05`, `Infinity`, `NaN`. */
export function printFloat(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e16 || size < 1e-4) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const digits = String(value);
  return digits.includes('.') ? digits : `${digits}.0`;
}
