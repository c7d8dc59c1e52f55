import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What lets a browser in: a pass that is good once, for which it gets a cookie. Passes are in addresses, the cookie never is. */
export interface Ticket {
  /** A new pass, for an address: other users of the machine may read it there, in the command that starts a browser. */
  issue(): string;
  /** Whether that is a pass that nobody has used, and that is not too old. From then on it is used. */
  redeem(given: string): boolean;
  /** The header that makes a browser keep it: for this host alone, out of the reach of scripts, not sent along from other sites. */
  readonly setCookie: string;
  /** Whether a request's `Cookie` header holds it. */
  isIn(cookies: string | undefined): boolean;
}

/** Long enough for a browser that is still to start, for a question of the editor before it, and for a copied address. */
const longestMs = 600_000;

/**
 * A new ticket. Cookies count for all ports of a host, so each server has a name of its own.
 * @param now the time in milliseconds
 */
export function createTicket(now: () => number = Date.now): Ticket {
  const secret = newSecret();
  const name = `academic-homepage-${randomBytes(6).toString('hex')}`;
  let passes: readonly { readonly pass: string; readonly until: number }[] = [];
  return {
    issue() {
      const pass = newSecret();
      passes = [...passes.filter(({ until }) => until > now()), { pass, until: now() + longestMs }];
      return pass;
    },
    redeem(given) {
      const found = passes.find(({ pass }) => isSame(pass, given));
      passes = passes.filter(other => other !== found);
      return found !== undefined && found.until > now();
    },
    setCookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Lax`,
    isIn: cookies =>
      (cookies ?? '').split(';').some(cookie => {
        const [key = '', value = ''] = cookie.trim().split('=');
        return key === name && isSame(secret, value);
      }),
  };
}

function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

function isSame(secret: string, given: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
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
