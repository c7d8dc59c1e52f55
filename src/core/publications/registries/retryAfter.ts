const day = 86_400;

/**
 * The seconds of a `Retry-After` header (RFC 9110, 10.2.3): a number, or a date. At most one day; `undefined` where the
 * header is absent or neither.
 */
export function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), day);
  if (!/^[A-Z][a-z]{2}, /.test(text)) return undefined;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.min(Math.max(0, Math.ceil((until - now.getTime()) / 1000)), day);
}
