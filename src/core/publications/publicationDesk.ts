import type { Cancellation, Ports } from '../ports';
import type { Message } from '../rules/rule';
import { readWorkDoi } from '../syntax/arxivId';
import { mailtoParameter, type LookUpOptions } from './askRegistry';
import type { Kept, LastingAnswer } from './keptRecord';
import { isSilence } from './lookUp';
import { lookUpDoi } from './lookUpDoi';
import { describeAge, describeLookUp, describeNotice } from './lookUpMessages';
import { createPoliteHttp } from './politeHttp';
import { createRecordStore, isFresh, lasting } from './recordStore';
import { registriesWith, spacingFor, type Registries } from './registries';
import type { Publication } from './work';
import { rememberingWitnesses } from './witnesses';
import type { Witnesses } from './verify/verifyPage';

export interface RegistrySettings {
  /** Base addresses of registries that are not the public ones. */
  readonly registries: Readonly<Partial<Registries>>;
  /** Sent to Crossref with each look-up. */
  readonly mailto: string | undefined;
}

export type LookUpAnswer =
  | { readonly kind: 'found'; readonly publication: Publication; readonly notices: readonly Message[] }
  | { readonly kind: 'cancelled' }
  /** The message says what happened, that nothing was changed, and what can be done. */
  | { readonly kind: 'failed'; readonly message: Message };

export interface Asking {
  readonly cancellation?: Cancellation | undefined;
  /** Whatever is known already is asked for again. */
  readonly anew?: boolean;
}

/** Where publications are asked for, by one polite client and with one memory for the whole session. */
interface PublicationDesk {
  /** Looks up the DOI or arXiv identifier in `text`. Never rejects. */
  lookUp(text: string, asking?: Asking): Promise<LookUpAnswer>;
  /** What is known of a DOI without asking anybody. */
  known(doi: string): Promise<Kept<LastingAnswer> | undefined>;
  /** For comparing a page with. */
  witnesses(anew: boolean): Witnesses;
  /** What is wrong with `text` as an identifier; `undefined` where one can be read from it. */
  checkIdentifier(text: string): Message | undefined;
}

/** @param settings asked for at each look-up */
export function createPublicationDesk(ports: Ports, settings: () => RegistrySettings): PublicationDesk {
  const now = (): Date => ports.clock.now();
  const polite = createPoliteHttp({
    http: logged(ports),
    now,
    sleep: milliseconds => ports.clock.sleep(milliseconds),
    spacing: url => spacingFor(url, mailtoParameter(settings()) !== ''),
  });
  const store = createRecordStore(ports.records);
  const asking = (): LookUpOptions => {
    const { registries, mailto } = settings();
    return { http: polite, registries: registriesWith(registries), now, mailto };
  };
  return {
    async lookUp(text, { cancellation, anew = false } = {}) {
      const doi = readWorkDoi(text);
      const before = doi === undefined ? undefined : await store.recall(doi);
      if (!anew && before?.answer.kind === 'found' && isFresh(before, now(), lasting.entry))
        return found(before.answer.publication);
      const result = await lookUpDoi(text, { ...asking(), cancellation });
      if (result.kind === 'cancelled') return result;
      if (doi !== undefined) store.keep(doi, result, now());
      if (result.kind === 'found') return found(result.publication);
      return isSilence(result) && before?.answer.kind === 'found'
        ? found(before.answer.publication, describeAge(result, before.asked))
        : { kind: 'failed', message: describeLookUp(result) };
    },
    known: doi => store.recall(doi),
    witnesses: anew => rememberingWitnesses(store, asking(), anew),
    checkIdentifier(text) {
      return readWorkDoi(text) === undefined ? describeLookUp({ kind: 'malformed', text: text.trim() }) : undefined;
    },
  };
}

function found(publication: Publication, ...first: readonly Message[]): LookUpAnswer {
  return { kind: 'found', publication, notices: [...first, ...publication.notices.map(describeNotice)] };
}

/** Each request and what became of it, for “Show Output”: the author sees only the sentence it led to. */
function logged({ http, logger }: Ports): Ports['http'] {
  return {
    async send(request) {
      const result = await http.send(request);
      if (result.kind === 'failure') logger.log('warning', `GET ${request.url}: ${result.reason} (${result.detail})`);
      else logger.log('info', `GET ${request.url}: ${result.status}`);
      return result;
    },
  };
}
