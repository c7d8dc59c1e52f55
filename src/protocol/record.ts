/** Whether a part of a message has parts of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A number that counts something: pixels, bytes, letters. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** An address that a click in a page may lead to: a path of the site, the web, mail, the telephone. Neither commands nor files. */
export function isFollowed(value: unknown): value is string {
  return typeof value === 'string' && value.length < 10_000 && /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:)/.test(value);
}
