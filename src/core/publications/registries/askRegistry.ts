import type { Cancellation, HttpClient } from '../../ports';
import type { Json } from '../records/jsonValue';
import { parseJson } from '../records/jsonValue';
import type { LookUpStep, UnknownLookUp, UnknownReason } from './lookUp';
import type { Registries } from './registries';
import { retryAfterSeconds } from './retryAfter';
import type { RegistryName } from '../work';

export interface LookUpOptions {
  /** Best one made by `createPoliteHttp`, kept over many look-ups. */
  readonly http: HttpClient;
  readonly registries: Registries;
  /** Sent to Crossref as a query parameter, which then answers from its better-served pool. Nothing else is told about the asker. */
  readonly mailto?: string | undefined;
  readonly now: () => Date;
  readonly cancellation?: Cancellation | undefined;
  readonly onProgress?: ((step: LookUpStep) => void) | undefined;
  /** Registries that kept silent before, with what that was: they are asked nothing more. */
  readonly silent?: ReadonlyMap<RegistryName, UnknownLookUp> | undefined;
  /** For each request; 20 s where nothing is given. */
  readonly timeoutMs?: number;
}

/** The largest record known has 5,000 authors and less than 2 MB. */
const maxBytes = 4_000_000;

export type Answer =
  | { readonly kind: 'json'; readonly json: Json; readonly url: string }
  | { readonly kind: 'not-found'; readonly body: string }
  | UnknownLookUp
  | { readonly kind: 'cancelled' };

/** `mailto=…` for Crossref; empty where no address is set. */
export function mailtoParameter({ mailto }: Pick<LookUpOptions, 'mailto'>): string {
  const address = mailto?.trim() ?? '';
  return /^[^\s@]+@[^\s@]+$/.test(address) ? `mailto=${encodeURIComponent(address)}` : '';
}

/**
 * Asks a registry for JSON. `doi` is what an answer that says nothing is about. Everything unexpected is `unknown`. Never rejects.
 */
export async function askRegistry(
  doi: string,
  step: LookUpStep,
  url: string,
  registry: RegistryName,
  options: LookUpOptions,
): Promise<Answer> {
  if (options.cancellation?.aborted) return { kind: 'cancelled' };
  const before = options.silent?.get(registry);
  if (before !== undefined) return { ...before, doi };
  options.onProgress?.(step);
  const result = await options.http.send({
    url,
    // the one header a browser sends elsewhere without asking first (https://fetch.spec.whatwg.org/#cors-safelisted-request-header)
    headers: { Accept: 'application/json' },
    timeoutMs: options.timeoutMs ?? 20_000,
    maxBytes,
    // an answer must not choose who is asked next: it would be taken for the registry's own
    redirects: 'own host',
    ...(options.cancellation === undefined ? {} : { cancellation: options.cancellation }),
  });
  const unknown = (reason: UnknownReason, more: Pick<UnknownLookUp, 'status' | 'retryAfterSeconds'> = {}): Answer => ({
    kind: 'unknown',
    doi,
    reason,
    registry,
    ...more,
  });
  if (result.kind === 'failure') return result.reason === 'cancelled' ? { kind: 'cancelled' } : unknown(result.reason);
  const { status } = result;
  if (status === 404) return { kind: 'not-found', body: result.body };
  if (status === 429) {
    const seconds = retryAfterSeconds(result.headers['retry-after'], options.now());
    return unknown('rate-limit', { status, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) });
  }
  if (status >= 500) return unknown('server', { status });
  if (status !== 200) return unknown('refused', { status });
  const json = parseJson(result.body);
  return json === undefined ? unknown('not-json', { status }) : { kind: 'json', json, url: result.url };
}
