import type { Cancellation, HttpClient, HttpRequest, HttpResult } from '../../ports';
import { retryAfterSeconds } from './retryAfter';

interface PoliteOptions {
  readonly http: HttpClient;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The least time in milliseconds between the starts of two requests to the host of `url`. */
  readonly spacing: (url: string) => number;
  /**
   * Told that a host has ordered a pause of so many seconds in answer to `url`, or not yet ended one, before it is waited out. Without it
   * nobody waits.
   */
  readonly tellPause?: ((url: string, seconds: number) => void) | undefined;
}

interface Line {
  /** Settles when the last request in the line has been answered. */
  tail: Promise<unknown>;
  /** Milliseconds since 1970. */
  nextStart: number;
  pausedUntil: number;
  /** Until when the host has asked to be left alone, be it for longer. */
  askedUntil: number;
}

/** The longest pause a registry can order; who asks for more is told so at once each time. */
const longestPause = 120;
/** A 429 without `Retry-After`, as Crossref sends it. */
const pauseWithoutOrder = 10;
/** How often a request is sent anew after a pause that was waited out. */
const mostAnew = 2;
/** How long all pauses together are waited out, in seconds. */
const longestWait = 300;

const cancelled: HttpResult = { kind: 'failure', reason: 'cancelled', detail: 'cancelled before it was sent' };

/**
 * A client that asks each host one thing at a time, no faster than it allows, and leaves a host alone after a 429 for as
 * long as its `Retry-After` says (at most 120 s): until then requests are answered here, with a 429 that tells the rest. With `tellPause`
 * such a pause is waited out, twice for a request and five minutes in all; not one that is longer.
 */
export function createPoliteHttp(options: PoliteOptions): HttpClient {
  const lines = new Map<string, Line>();
  const lineOf = (host: string): Line => {
    const line = lines.get(host) ?? { tail: Promise.resolve(), nextStart: 0, pausedUntil: 0, askedUntil: 0 };
    lines.set(host, line);
    return line;
  };
  const ask = async (line: Line, request: HttpRequest): Promise<HttpResult> => {
    if (request.cancellation?.aborted) return cancelled;
    const wait = line.nextStart - options.now().getTime();
    if (wait > 0) await options.sleep(wait);
    if (request.cancellation?.aborted) return cancelled;
    const now = options.now().getTime();
    if (now < line.pausedUntil) return stillPaused(request.url, line.askedUntil - now);
    line.nextStart = now + options.spacing(request.url);
    const result = await options.http.send(request);
    if (result.kind === 'response' && result.status === 429) {
      const seconds = retryAfterSeconds(result.headers['retry-after'], options.now()) ?? pauseWithoutOrder;
      const from = options.now().getTime();
      line.pausedUntil = from + Math.min(seconds, longestPause) * 1000;
      line.askedUntil = from + seconds * 1000;
    }
    return result;
  };
  let waited = 0;
  const turn = async (line: Line, request: HttpRequest): Promise<HttpResult> => {
    const { tellPause } = options;
    for (let anew = 0; ; anew++) {
      const result = await ask(line, request);
      if (tellPause === undefined || result.kind === 'failure' || result.status !== 429 || anew === mostAnew)
        return result;
      // one second is soon two
      const seconds = Math.max(2, Math.ceil((line.askedUntil - options.now().getTime()) / 1000));
      if (seconds > longestPause || waited + seconds > longestWait) return result;
      waited += seconds;
      tellPause(request.url, seconds);
      await orCancelled(options.sleep(seconds * 1000), request.cancellation, undefined);
    }
  };
  return {
    send(request) {
      const line = lineOf(hostOf(request.url));
      const answer = line.tail.then(() => turn(line, request));
      line.tail = answer.catch(() => undefined);
      // who cancels does not wait for the requests before theirs
      return orCancelled(answer, request.cancellation, cancelled);
    },
  };
}

/** What is waited for; `instead` as soon as that is cancelled. */
function orCancelled<Result>(
  awaited: Promise<Result>,
  cancellation: Cancellation | undefined,
  instead: Result,
): Promise<Result> {
  if (cancellation === undefined) return awaited;
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(instead);
    if (cancellation.aborted) {
      stop();
      return;
    }
    cancellation.addEventListener('abort', stop);
    awaited.then(resolve, reject).finally(() => cancellation.removeEventListener('abort', stop));
  });
}

/** The host of an address, with its port, in lower case; the address itself where it has none. */
export function hostOf(url: string): string {
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
