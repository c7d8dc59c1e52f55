import type { Cancellation, Ports } from '../../ports';
import type { Message } from '../../text/message';
import { readWorkDoi } from '../../syntax/arxivId';
import type { AuthorSource, AuthorWorks, AuthorWorksOptions } from '../authorWorks/authorWorks';
import { worksOfAuthor } from '../authorWorks/worksOfAuthor';
import { mailtoParameter, type LookUpOptions } from '../registries/askRegistry';
import type { Kept, LastingAnswer } from '../registries/keptRecord';
import { isSilence, type UnknownLookUp } from '../registries/lookUp';
import { lookUpDoi } from '../registries/lookUpDoi';
import {
  describeAge,
  describeLookUp,
  describeNothing,
  describeNotice,
  describePause,
  describeQuery,
} from '../registries/lookUpMessages';
import { readPaperQuery } from '../registries/paperQuery';
import { createPoliteHttp } from '../registries/politeHttp';
import { createRecordStore, isFresh, lasting, type PageQuestion } from '../registries/recordStore';
import { registriesWith, spacingFor, type Registries } from '../registries/registries';
import { searchTitles } from '../registries/searchTitles';
import { workOfPii, type Search } from '../registries/searchWorks';
import type { Publication } from '../work';
import { rememberingWitnesses, silentWitnesses } from '../witnesses/witnesses';
import type { Witnesses } from '../witnesses/registryWitnesses';

export interface RegistrySettings {
  /** Base addresses of registries that are not the public ones. */
  readonly registries: Readonly<Partial<Registries>>;
  /** Sent to Crossref with each look-up. */
  readonly mailto: string | undefined;
}

export type LookUpAnswer =
  | { readonly kind: 'found'; readonly publication: Publication; readonly notices: readonly Message[] }
  | { readonly kind: 'cancelled' }
  /** The message says what happened, that nothing was changed, and what can be done. `mayComeLater`: nobody said anything, and asked again they may. */
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

export type FoundPapers =
  /** What was named, for certain. */
  | { readonly kind: 'found'; readonly publication: Publication; readonly notices: readonly Message[] }
  /** What it may be, the likeliest first; one or more. */
  | { readonly kind: 'proposals'; readonly publications: readonly Publication[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

export interface Asking {
  readonly cancellation?: Cancellation | undefined;
  /** Whatever is known already is asked for again. */
  readonly anew?: boolean;
}

type AuthorWorksProgress = Pick<AuthorWorksOptions, 'cancellation' | 'onSettled'>;

/** Where publications are asked for, by one polite client and with one memory for the whole session. */
export interface PublicationDesk {
  /** Looks up the DOI or arXiv identifier in `text`. Never rejects. */
  lookUp(text: string, asking?: Asking): Promise<LookUpAnswer>;
  /** Finds the paper that `text` names: a DOI or arXiv identifier, a publisher's address, words of its title. Never rejects. */
  find(text: string, asking?: Asking): Promise<FoundPapers>;
  /** What is known of a DOI without asking anybody. */
  known(doi: string): Promise<Kept<LastingAnswer> | undefined>;
  /**
   * For comparing a page with.
   * @param atMost how long an answer counts, in milliseconds, where that is less than usual
   * @param onBelieved told of each silence in the place of which an answer from before counts: when that was given, ISO 8601, UTC
   */
  witnesses(anew: boolean, atMost?: number, onBelieved?: (silence: UnknownLookUp, asked: string) => void): Witnesses;
  /** What was answered before, for comparing a page with that. Nobody is asked. */
  silentWitnesses(): Witnesses;
  /** Whether something was asked about a page, in this session or an earlier one. `page` is any name of it, such as its URI. */
  wasAsked(question: PageQuestion, page: string): Promise<boolean>;
  noteAsked(question: PageQuestion, page: string): void;
  /** Why nothing can be found by `text`; `undefined` where something can be asked for. */
  checkQuery(text: string): Message | undefined;
  /** The works of an author as a registry has them; single records may come from memory. Never rejects. */
  worksOf(source: AuthorSource, progress: AuthorWorksProgress): Promise<AuthorWorks>;
}

/** @param settings asked for at each look-up */
export function createPublicationDesk(ports: Ports, settings: () => RegistrySettings): PublicationDesk {
  const now = (): Date => ports.clock.now();
  const polite = createPoliteHttp({
    http: logged(ports),
    now,
    sleep: milliseconds => ports.clock.sleep(milliseconds),
    spacing: url => spacingFor(url, mailtoParameter(settings()) !== ''),
    tellPause: ports.tellPause && tellingPauses(ports.tellPause, settings),
  });
  const store = createRecordStore(ports.records);
  const asking = (): LookUpOptions => {
    const { registries, mailto } = settings();
    return { http: polite, registries: registriesWith(registries), now, mailto };
  };
  const desk: PublicationDesk = {
    async lookUp(text, { cancellation, anew = false } = {}) {
      const doi = readWorkDoi(text);
      const before = doi === undefined ? undefined : await store.recall(doi);
      if (!anew && before?.answer.kind === 'found' && isFresh(before, now(), lasting.entry))
        return named(before.answer.publication);
      const result = await lookUpDoi(text, { ...asking(), cancellation });
      if (result.kind === 'cancelled') return result;
      if (doi !== undefined) store.keep(doi, result, now());
      if (result.kind === 'found') return named(result.publication);
      return isSilence(result) && before?.answer.kind === 'found'
        ? named(before.answer.publication, describeAge(result, before.asked))
        : { kind: 'failed', message: describeLookUp(result), mayComeLater: isSilence(result) };
    },
    async find(text, given = {}) {
      const query = readPaperQuery(text);
      if (query.kind === 'doi') return desk.lookUp(query.doi, given);
      const options = { ...asking(), cancellation: given.cancellation };
      if (query.kind === 'pii') {
        const papers = papersOf(text, await workOfPii(query.pii, options));
        const [only, ...others] = papers.kind === 'proposals' ? papers.publications : [];
        return only !== undefined && others.length === 0 ? found(only) : papers;
      }
      if (query.kind === 'words') return papersOf(text, await searchTitles({ title: query.words }, options));
      return { kind: 'failed', message: describeQuery(query) ?? describeNothing(text), mayComeLater: false };
    },
    known: doi => store.recall(doi),
    worksOf(source, progress) {
      const options = asking();
      const witnesses = rememberingWitnesses(store, options, false, lasting.entry);
      return worksOfAuthor(source, {
        ...options,
        ...progress,
        lookUpMany: (dois, asking) => witnesses.lookUpMany(dois, asking),
      });
    },
    witnesses: (anew, atMost, onBelieved) => rememberingWitnesses(store, asking(), anew, atMost, onBelieved),
    silentWitnesses: () => silentWitnesses(store, now),
    wasAsked: (question, page) => store.wasAsked(question, page),
    noteAsked: (question, page) => store.noteAsked(question, page, now()),
    checkQuery: text => describeQuery(readPaperQuery(text)),
  };
  return desk;
}

function tellingPauses(
  tell: (told: Message) => void,
  settings: () => RegistrySettings,
): (url: string, seconds: number) => void {
  return (url, seconds) => tell(describePause(url, seconds, registriesWith(settings().registries)));
}

/** What a search has found, as proposals: an author says which one is meant. */
function papersOf(text: string, found: Search): FoundPapers {
  if (found.kind === 'cancelled') return found;
  if (found.kind === 'unknown')
    return { kind: 'failed', message: describeLookUp(found), mayComeLater: isSilence(found) };
  const [first] = found.publications;
  if (first === undefined) return { kind: 'failed', message: describeNothing(text), mayComeLater: false };
  return { kind: 'proposals', publications: found.publications };
}

function found(publication: Publication, ...first: readonly Message[]): LookUpAnswer {
  return { kind: 'found', publication, notices: [...first, ...publication.notices.map(describeNotice)] };
}

/** A work without a title, as an empty record has it, could be neither found on a page again nor checked: it is as good as not described. */
function named(publication: Publication, ...first: readonly Message[]): LookUpAnswer {
  const { csl, source } = publication;
  if (csl.title !== undefined) return found(publication, ...first);
  const { registry } = source;
  const nothing = { kind: 'unknown', doi: csl.DOI ?? csl.id, reason: 'existence-only', registry } as const;
  return { kind: 'failed', message: describeLookUp(nothing), mayComeLater: false };
}

/**
 * Each request and what became of it, for “Show Output”: the author sees only the sentence it led to. Logs are read by others, in a
 * workflow by everybody, so the author's mail address is left out.
 */
function logged({ http, logger }: Ports): Ports['http'] {
  return {
    async send(request) {
      const result = await http.send(request);
      const told = result.kind === 'failure' ? `${result.reason} (${result.detail})` : String(result.status);
      const line = `GET ${request.url}: ${told}`.replace(/mailto=[^&\s:]*/g, 'mailto=…');
      logger.log(result.kind === 'failure' ? 'warning' : 'info', line);
      return result;
    },
  };
}
