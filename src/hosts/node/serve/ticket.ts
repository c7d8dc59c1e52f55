import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What lets a browser in: a secret that is handed over once in an address, and from then on sent as a cookie. */
export interface Ticket {
  /** For an address. */
  readonly secret: string;
  /** Whether that is the secret. */
  matches(given: string): boolean;
  /** The header that makes a browser keep it: for this host alone, out of the reach of scripts, not sent along from other sites. */
  readonly setCookie: string;
  /** Whether a request's `Cookie` header holds it. */
  isIn(cookies: string | undefined): boolean;
}

/** A new ticket. Cookies count for all ports of a host, so each server has a name of its own. */
export function createTicket(): Ticket {
  const secret = randomBytes(24).toString('base64url');
  const name = `academic-homepage-${randomBytes(6).toString('hex')}`;
  const matches = (given: string): boolean => {
    const [a, b] = [Buffer.from(given), Buffer.from(secret)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  return {
    secret,
    matches,
    setCookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Lax`,
    isIn: cookies =>
      (cookies ?? '').split(';').some(cookie => {
        const [key = '', value = ''] = cookie.trim().split('=');
        return key === name && matches(value);
      }),
  };
}

/**
 * Whether a `Host` header names this machine as the author's browser does. A page of another site that has its own name lead here
 * (DNS rebinding) sends that name.
 * @param forwarded the host under which an editor's port forwarding shows the server, if it does
 */
export function isOwnHost(host: string | undefined, forwarded: string | undefined): boolean {
  if (host === undefined) return false;
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host) || host === forwarded;
}
