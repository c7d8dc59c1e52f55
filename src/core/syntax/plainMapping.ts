/** A mapping of YAML or JSON as plain values. */
export type PlainMapping = Readonly<Record<string, unknown>>;

/** Whether a plain value of YAML is a mapping: no list, no date, no float. */
export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
