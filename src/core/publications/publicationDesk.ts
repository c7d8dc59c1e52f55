import type { Cancellation, HttpClient, Ports } from '../ports';
import type { Message } from '../rules/rule';
import { readWorkDoi } from '../syntax/arxivId';
import { lookUpDoi } from './lookUpDoi';
import { describeLookUp, describeNotice } from './lookUpMessages';
import { createPoliteHttp } from './politeHttp';
import { registriesWith, spacingFor } from './registries';
import type { Publication, RegistryName } from './work';

export interface RegistrySettings {
  /** Base addresses of registries that are not the public ones. */
  readonly registries: Readonly<Partial<Record<RegistryName, string>>>;
  /** Sent to Crossref with each look-up. */
  readonly mailto: string | undefined;
}

export type LookUpAnswer =
  | { readonly kind: 'found'; readonly publication: Publication; readonly notices: readonly Message[] }
  | { readonly kind: 'cancelled' }
  /** The message says what happened, that nothing was changed, and what can be done. */
  | { readonly kind: 'failed'; readonly message: Message };

/** Where publications are asked for, by one polite client for the whole session. */
interface PublicationDesk {
  /** Looks up the DOI or arXiv identifier in `text`. Never rejects. */
  lookUp(text: string, cancellation?: Cancellation): Promise<LookUpAnswer>;
  /** What is wrong with `text` as an identifier; `undefined` where one can be read from it. */
  checkIdentifier(text: string): Message | undefined;
}

/** @param settings asked for at each look-up */
export function createPublicationDesk(ports: Ports, settings: () => RegistrySettings): PublicationDesk {
  const polite = createPoliteHttp({
    http: logged(ports),
    now: () => ports.clock.now(),
    sleep: milliseconds => ports.clock.sleep(milliseconds),
    spacing: url => spacingFor(url, registriesWith(settings().registries)),
  });
  return {
    async lookUp(text, cancellation) {
      const { registries, mailto } = settings();
      const result = await lookUpDoi(text, {
        http: polite,
        registries: registriesWith(registries),
        now: () => ports.clock.now(),
        mailto,
        cancellation,
      });
      if (result.kind === 'cancelled') return { kind: 'cancelled' };
      if (result.kind !== 'found') return { kind: 'failed', message: describeLookUp(result) };
      return {
        kind: 'found',
        publication: result.publication,
        notices: result.publication.notices.map(describeNotice),
      };
    },
    checkIdentifier(text) {
      return readWorkDoi(text) === undefined ? describeLookUp({ kind: 'malformed', text: text.trim() }) : undefined;
    },
  };
}

/** Each request and what became of it, for “Show Output”: the author sees only the sentence it led to. */
function logged({ http, logger }: Ports): HttpClient {
  return {
    async send(request) {
      const result = await http.send(request);
      if (result.kind === 'failure') logger.log('warning', `GET ${request.url}: ${result.reason} (${result.detail})`);
      else logger.log('info', `GET ${request.url}: ${result.status}`);
      return result;
    },
  };
}
