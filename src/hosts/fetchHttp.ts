import type { Cancellation, HttpClient, HttpRequest, HttpResult } from '../core/ports';

// The part of the web's standard used here, so that neither Node's nor the browser's types are needed: both have it.
interface FetchBody {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
}
/** What came, as far as it is used here. */
export interface FetchResponse {
  readonly status: number;
  readonly type: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null; forEach(visit: (value: string, name: string) => void): void };
  readonly body: FetchBody | null;
}
interface Signal extends Cancellation {
  readonly aborted: boolean;
}
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirect: 'manual' | 'follow';
  readonly signal: Signal;
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
}
/** The part of the web's `fetch` that the client needs. */
export type Fetch = (url: string, init: FetchOptions) => Promise<FetchResponse>;
declare const fetch: Fetch;
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const AbortController: new () => { readonly signal: Signal; abort(): void };
declare const URL: new (
  url: string,
  base?: string,
) => { readonly href: string; readonly protocol: string; readonly host: string };
declare const TextDecoder: new (label: string) => { decode(input?: Uint8Array, options?: { stream: boolean }): string };

const mostRedirects = 5;

/** The host's own. */
export const ownFetch: Fetch = (url, init) => fetch(url, init);

/**
 * The HttpClient of every host: on the `fetch` that Node (20 and later), browsers and web workers share. One time limit
 * covers redirects and body together; a body is given up as soon as it passes `maxBytes`; no cookie and no referrer is
 * sent. A redirect from https to http counts as a failure, and so does one to another host where the request allows none.
 * What was asked on a connection that its server had just closed is asked once more.
 * @param fetching what stands for the host's own `fetch`
 * @param keepsAnswersBack whether that fails also where there is an answer, as a browser's does
 */
export function createFetchHttpClient(fetching = ownFetch, keepsAnswersBack = false): HttpClient {
  return { send: request => send(request, fetching, keepsAnswersBack ? 'kept-back' : 'network') };
}

/** Why there is no answer where nobody has stopped to wait for it. */
type Unanswered = 'network' | 'kept-back';

type Stop = 'timeout' | 'cancelled' | undefined;

async function send(request: HttpRequest, fetching: Fetch, unanswered: Unanswered): Promise<HttpResult> {
  if (request.cancellation?.aborted) return failure('cancelled', 'cancelled before it was sent');
  const controller = new AbortController();
  let stopped: Stop;
  const stop = (reason: Exclude<Stop, undefined>): void => {
    stopped ??= reason;
    controller.abort();
  };
  const cancel = (): void => stop('cancelled');
  const timer = setTimeout(() => stop('timeout'), request.timeoutMs);
  request.cancellation?.addEventListener('abort', cancel);
  try {
    return await follow(request, controller.signal, fetching);
  } catch (error) {
    return failure(reasonOf(stopped, unanswered), describe(error));
  } finally {
    clearTimeout(timer);
    request.cancellation?.removeEventListener('abort', cancel);
  }
}

// a function, so that the compiler does not take the variable, which only the callbacks set, for never set
function reasonOf(stopped: Stop, unanswered: Unanswered): Unanswered | Exclude<Stop, undefined> {
  return stopped ?? unanswered;
}

async function follow(request: HttpRequest, signal: Signal, fetching: Fetch): Promise<HttpResult> {
  let url = request.url;
  const { host } = new URL(url);
  const isAllowed = (address: string): boolean => request.redirects === 'any host' || new URL(address).host === host;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const init = {
      method: request.method ?? 'GET',
      headers: request.headers ?? {},
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    } as const;
    const ask = (redirect: FetchOptions['redirect']): Promise<FetchResponse> =>
      askOn(fetching, url, { ...init, redirect });
    const manual = await ask('manual');
    // a browser hides where a redirect leads: there it has to follow itself
    const response = manual.type === 'opaqueredirect' ? await ask('follow') : manual;
    const target =
      response.status >= 301 && response.status <= 308 && response.status !== 304
        ? response.headers.get('location')
        : null;
    if (target === null) {
      const answered = response.url === '' ? url : response.url;
      // a browser has followed it already: whoever was asked, their answer is not read
      if (isAllowed(answered)) return await read(response, answered, request.maxBytes);
      await response.body?.getReader().cancel();
      return failure('network', `redirected from ${url} to another host, ${answered}`);
    }
    await response.body?.getReader().cancel();
    const next = new URL(target, url);
    if (next.protocol !== 'https:' && (next.protocol !== 'http:' || url.startsWith('https:')))
      return failure('network', `redirected from ${url} to ${next.protocol}`);
    if (!isAllowed(next.href)) return failure('network', `redirected from ${url} to another host, ${next.href}`);
    url = next.href;
  }
  return failure('network', `more than ${mostRedirects} redirects`);
}

/** Those that have answered since the program began: of the others no connection can have been kept open. */
const hostsKnown = new Set<string>();

/** Neither GET nor HEAD changes anything, so both may be sent again (RFC 9110, 9.2.2). A browser does so itself. */
async function askOn(fetching: Fetch, url: string, init: FetchOptions): Promise<FetchResponse> {
  const { host } = new URL(url);
  try {
    const response = await fetching(url, init);
    hostsKnown.add(host);
    return response;
  } catch (error) {
    if (!hostsKnown.has(host) || !isOfClosedConnection(error)) throw error;
    return fetching(url, init);
  }
}

/** What Node tells of a connection that has closed before any answer, in the cause of a “fetch failed”. */
interface ConnectionFault extends Error {
  readonly code?: unknown;
  /** Of the whole connection, so of earlier answers where it is used again. */
  readonly socket?: { readonly bytesRead?: number };
}

/** Whether a server closed a connection that was kept open for the next question, at the moment in which that was asked. */
function isOfClosedConnection(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  const { code, socket }: ConnectionFault = error.cause;
  return code === 'UND_ERR_SOCKET' ? (socket?.bytesRead ?? 0) > 0 : code === 'ECONNRESET' || code === 'EPIPE';
}

async function read(response: FetchResponse, url: string, maxBytes: number): Promise<HttpResult> {
  const reader = response.body?.getReader();
  if (reader !== undefined && Number(response.headers.get('content-length') ?? 0) > maxBytes)
    return tooLarge(reader, maxBytes);
  const decoder = new TextDecoder('utf-8');
  let body = '';
  let bytes = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) return tooLarge(reader, maxBytes);
    body += decoder.decode(value, { stream: true });
  }
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name.toLowerCase()] = value));
  return { kind: 'response', status: response.status, headers, body: body + decoder.decode(), url };
}

async function tooLarge(reader: { cancel(): Promise<void> }, maxBytes: number): Promise<HttpResult> {
  await reader.cancel().catch(() => undefined);
  return failure('too-large', `more than ${maxBytes} bytes`);
}

function failure(reason: Extract<HttpResult, { readonly kind: 'failure' }>['reason'], detail: string): HttpResult {
  return { kind: 'failure', reason, detail };
}

/** Node keeps the reason (`ECONNREFUSED`) in the cause of a “fetch failed”. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
