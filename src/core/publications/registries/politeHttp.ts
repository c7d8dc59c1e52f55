import type { Cancellation, HttpClient, HttpRequest, HttpResult } from '../../ports';
import { retryAfterSeconds } from './retryAfter';

interface PoliteOptions {
  readonly http: HttpClient;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The least time in milliseconds between the starts of two requests to the host of `url`. */
  readonly spacing: (url: string) => number;
}

interface Line {
  /** Settles when the last request in the line has been answered. */
  tail: Promise<unknown>;
  /** Milliseconds since 1970. */
  nextStart: number;
  pausedUntil: number;
}

/** The longest pause a registry can order; who asks for more is told so at once each time. */
const longestPause = 120;
/** A 429 without `Retry-After`, as Crossref sends it. */
const pauseWithoutOrder = 10;

const cancelled: HttpResult = { kind: 'failure', reason: 'cancelled', detail: 'cancelled before it was sent' };

/**
 * A client that asks each host one thing at a time, no faster than it allows, and leaves a host alone after a 429 for as
 * long as its `Retry-After` says (at most 120 s): until then requests are answered here, with a 429 that tells the rest.
 */
export function createPoliteHttp(options: PoliteOptions): HttpClient {
  const lines = new Map<string, Line>();
  const lineOf = (host: string): Line => {
    const line = lines.get(host) ?? { tail: Promise.resolve(), nextStart: 0, pausedUntil: 0 };
    lines.set(host, line);
    return line;
  };
  const turn = async (line: Line, request: HttpRequest): Promise<HttpResult> => {
    if (request.cancellation?.aborted) return cancelled;
    const wait = line.nextStart - options.now().getTime();
    if (wait > 0) await options.sleep(wait);
    if (request.cancellation?.aborted) return cancelled;
    const now = options.now().getTime();
    if (now < line.pausedUntil) return stillPaused(request.url, line.pausedUntil - now);
    line.nextStart = now + options.spacing(request.url);
    const result = await options.http.send(request);
    if (result.kind === 'response' && result.status === 429) {
      const seconds = retryAfterSeconds(result.headers['retry-after'], options.now()) ?? pauseWithoutOrder;
      line.pausedUntil = options.now().getTime() + Math.min(seconds, longestPause) * 1000;
    }
    return result;
  };
  return {
    send(request) {
      const line = lineOf(hostOf(request.url));
      const answer = line.tail.then(() => turn(line, request));
      line.tail = answer.catch(() => undefined);
      return untilCancelled(answer, request.cancellation);
    },
  };
}

/** Who cancels does not wait for the requests before theirs. */
function untilCancelled(answer: Promise<HttpResult>, cancellation: Cancellation | undefined): Promise<HttpResult> {
  if (cancellation === undefined) return answer;
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(cancelled);
    if (cancellation.aborted) {
      stop();
      return;
    }
    cancellation.addEventListener('abort', stop);
    answer.then(resolve, reject).finally(() => cancellation.removeEventListener('abort', stop));
  });
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}

function stillPaused(url: string, milliseconds: number): HttpResult {
  return {
    kind: 'response',
    status: 429,
    headers: { 'retry-after': String(Math.ceil(milliseconds / 1000)) },
    body: '',
    url,
  };
}
