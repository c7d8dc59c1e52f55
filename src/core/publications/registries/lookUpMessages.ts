import { message, type Message } from '../../text/message';
import type { LookUp, UnknownLookUp } from './lookUp';
import type { PaperQuery } from './paperQuery';
import { hostOf } from './politeHttp';
import type { Registries } from './registries';
import type { Notice, RegistryName } from '../work';
import { yearOf } from '../work';

/** The registries by the names they give themselves. */
export const registryTitles = {
  crossref: 'Crossref',
  datacite: 'DataCite',
  doi: 'doi.org',
  orcid: 'ORCID',
  dblp: 'DBLP',
  openalex: 'OpenAlex',
} as const;

/**
 * What a look-up came to, for the author: what happened, what was left as it was, what can be done. The English text is
 * the key of its translation in l10n/.
 */
export function describeLookUp(result: LookUp): Message {
  switch (result.kind) {
    case 'found': {
      const { csl, source } = result.publication;
      const year = yearOf(csl);
      return year === undefined
        ? message('Found “{0}” at {1}. No year is registered.', csl.title ?? csl.id, registryTitles[source.registry])
        : message('Found “{0}” ({1}) at {2}.', csl.title ?? csl.id, String(year), registryTitles[source.registry]);
    }
    case 'absent':
      return message(
        'The DOI {0} does not exist: neither Crossref nor doi.org knows it. Nothing was changed. Compare it with the one on the publisher’s page.',
        result.doi,
      );
    case 'malformed':
      return message(
        'No DOI or arXiv identifier was found in “{0}”. Nothing was changed. A DOI looks like 10.1000/182, an arXiv identifier like 2101.00001.',
        shortened(result.text),
      );
    case 'cancelled':
      return message('The look-up was cancelled. Nothing was changed.');
    case 'unknown':
      return describeUnknown(result);
  }
}

function describeUnknown(result: UnknownLookUp): Message {
  const service = registryTitles[result.registry];
  const { doi } = result;
  switch (result.reason) {
    case 'network':
      return message(
        '{0} could not be reached, so {1} was not looked up. Nothing was changed. Check the network connection and the proxy, then try again.',
        service,
        doi,
      );
    case 'kept-back':
      return message(
        '{0} could not be read from a browser, so {1} was not looked up: it cannot be reached, was asked too often, or does not let other sites read it (CORS). Nothing was changed. Wait a minute and try again, or open the folder in VS Code on your computer.',
        service,
        doi,
      );
    case 'timeout':
      return message(
        '{0} did not answer in time, so {1} was not looked up. Nothing was changed. Try again later.',
        service,
        doi,
      );
    case 'rate-limit':
      return rateLimited(service, doi, result.retryAfterSeconds);
    case 'server':
      return message(
        '{0} has a problem on its side (HTTP {1}), so {2} was not looked up. Nothing was changed. Try again later.',
        service,
        String(result.status ?? 500),
        doi,
      );
    case 'refused':
      return message(
        '{0} refused to answer (HTTP {1}), so {2} was not looked up. Nothing was changed. If this happens again, check the proxy and the address of the registry in the settings.',
        service,
        String(result.status ?? 400),
        doi,
      );
    case 'not-json':
      if (isCheckOfPeople(result))
        return message(
          'DBLP answered with a web page instead of data, as it does to see whether a person is asking, so {0} was not looked up. Nothing was changed. Try again later, or ask ORCID or OpenAlex.',
          doi,
        );
      return message(
        '{0} answered with something that is not a record, so {1} was not looked up. Nothing was changed. A login page of the network may stand between: open a web page, then try again.',
        service,
        doi,
      );
    case 'too-large':
      return message(
        'The answer of {0} for {1} is too large and was not read. Nothing was changed. Write the entry by hand.',
        service,
        doi,
      );
    case 'existence-only':
      return result.agency === undefined
        ? message(
            'The DOI {0} exists, but no description of it can be read. Nothing was changed. Write the entry by hand.',
            doi,
          )
        : message(
            'The DOI {0} exists, but its agency ({1}) offers no description that can be read. Nothing was changed. Write the entry by hand.',
            doi,
            result.agency,
          );
  }
}

/** Why registries said nothing of any use, whatever they were asked for, be it one work or many: those that met the same trouble in one sentence. */
export function describeSilences(results: readonly UnknownLookUp[]): readonly Message[] {
  return results.flatMap(result => {
    const { reason } = result;
    if (!isNoAnswer(reason)) return [describeTrouble(result, reason)];
    const alike = results.filter(other => other.reason === reason);
    const names = new Set(alike.map(({ registry }) => registryTitles[registry]));
    return alike[0] === result ? [describeNoAnswer(reason, [...names])] : [];
  });
}

/** These troubles are the author's network more often than a registry's: several registries have them at once. */
type NoAnswer = 'network' | 'kept-back' | 'timeout';

function isNoAnswer(reason: UnknownLookUp['reason']): reason is NoAnswer {
  return reason === 'network' || reason === 'kept-back' || reason === 'timeout';
}

function describeNoAnswer(reason: NoAnswer, registries: readonly string[]): Message {
  switch (reason) {
    case 'network':
      return message('{0} could not be reached. Check the network connection and the proxy.', registries);
    case 'kept-back':
      return message(
        '{0} could not be read from a browser: it cannot be reached, was asked too often, or does not let other sites read it (CORS). Wait a minute and try again, or open the folder in VS Code on your computer.',
        registries,
      );
    case 'timeout':
      return message('{0} did not answer in time.', registries);
  }
}

function describeTrouble(result: UnknownLookUp, reason: Exclude<UnknownLookUp['reason'], NoAnswer>): Message {
  const service = registryTitles[result.registry];
  switch (reason) {
    case 'rate-limit':
      return patience(service, result.retryAfterSeconds);
    case 'server':
      return message('{0} has a problem on its side (HTTP {1}).', service, String(result.status ?? 500));
    case 'refused':
      return message(
        '{0} refused to answer (HTTP {1}). If this happens again, check the proxy and the address of the registry in the settings.',
        service,
        String(result.status ?? 400),
      );
    case 'not-json':
      return isCheckOfPeople(result)
        ? message('DBLP answered with a web page instead of data, as it does to see whether a person is asking.')
        : message(
            '{0} answered with something that is not a record. A login page of the network may stand between: open a web page, then try again.',
            service,
          );
    case 'too-large':
      return message('The answer of {0} is too large and was not read.', service);
    case 'existence-only':
      return result.agency === undefined
        ? message('Some DOIs exist, but no description of them can be read.')
        : message('{0} offers no description of its DOIs that can be read.', result.agency);
  }
}

function patience(service: string, seconds: number | undefined): Message {
  if (seconds === undefined) return message('{0} asks for fewer requests: wait a minute, then try again.', service);
  const { count, unit } = inWords(seconds);
  switch (unit) {
    case 'seconds':
      return message('{0} asks for fewer requests: try again in {1} seconds.', service, count);
    case 'minutes':
      return message('{0} asks for fewer requests: try again in {1} minutes.', service, count);
    case 'hours':
      return message('{0} asks for fewer requests: try again in {1} hours.', service, count);
  }
}

/** A registry is left alone for so many seconds, and then asked again without being told to. `url`: what it was asked. */
export function describePause(url: string, seconds: number, registries: Registries): Message {
  const names = Object.keys(registries) as readonly (keyof Registries)[];
  const name = names.find(one => url.startsWith(`${registries[one]}/`));
  return message(
    '{0} asks for fewer requests: it is asked again in {1} seconds.',
    name === undefined ? hostOf(url) : registryTitles[name],
    String(seconds),
  );
}

/** A time as it is told, never one of a unit: one second is soon two. */
function inWords(seconds: number): { readonly count: string; readonly unit: 'seconds' | 'minutes' | 'hours' } {
  if (seconds <= 120) return { count: String(Math.max(2, seconds)), unit: 'seconds' };
  if (seconds <= 7200) return { count: String(Math.ceil(seconds / 60)), unit: 'minutes' };
  return { count: String(Math.ceil(seconds / 3600)), unit: 'hours' };
}

/** Since October 2026 DBLP asks browsers of unknown habits to prove themselves, with status 200. */
function isCheckOfPeople({ registry, reason, status }: UnknownLookUp): boolean {
  return registry === 'dblp' && reason === 'not-json' && status !== undefined;
}

function rateLimited(service: string, doi: string, seconds: number | undefined): Message {
  if (seconds === undefined)
    return message(
      '{0} asks for fewer requests, so {1} was not looked up. Nothing was changed. Wait a minute, then try again.',
      service,
      doi,
    );
  const { count, unit } = inWords(seconds);
  switch (unit) {
    case 'seconds':
      return message(
        '{0} asks for fewer requests, so {1} was not looked up. Nothing was changed. Try again in {2} seconds.',
        service,
        doi,
        count,
      );
    case 'minutes':
      return message(
        '{0} asks for fewer requests, so {1} was not looked up. Nothing was changed. Try again in {2} minutes.',
        service,
        doi,
        count,
      );
    case 'hours':
      return message(
        '{0} asks for fewer requests, so {1} was not looked up. Nothing was changed. Try again in {2} hours.',
        service,
        doi,
        count,
      );
  }
}

/** Where a record is from. `asked`: when it was asked for, ISO 8601. */
export function describeSource(registry: RegistryName, asked: string): Message {
  return message('{0}, asked on {1}.', registryTitles[registry], asked.slice(0, 10));
}

/** A registry kept silent, and what it said before is used. `asked`: when that was, ISO 8601. */
export function describeAge({ registry }: UnknownLookUp, asked: string): Message {
  return message(
    '{0} could not be asked now. What it said on {1} was used; compare it with the paper.',
    registryTitles[registry],
    asked.slice(0, 10),
  );
}

const lacks = {
  title: message('The registry has no title.'),
  authors: message('The registry names no authors.'),
  'further authors': message('The registry names only the first authors of this work.'),
  year: message('The registry gives no year.'),
} as const;

/** What the registry says about a work, or what its record lacks, for the author. */
export function describeNotice(notice: Notice): Message {
  switch (notice.kind) {
    case 'retracted':
      return notice.doi === undefined
        ? message('This work has been retracted.')
        : message('This work has been retracted: see {0}.', notice.doi);
    case 'concern':
      return notice.doi === undefined
        ? message('The publisher has expressed concern about this work.')
        : message('The publisher has expressed concern about this work: see {0}.', notice.doi);
    case 'corrected':
      return notice.doi === undefined
        ? message('A correction of this work has been published.')
        : message('A correction of this work has been published: see {0}.', notice.doi);
    case 'new-version':
      return notice.doi === undefined
        ? message('There is a newer version of this work.')
        : message('There is a newer version of this work: {0}.', notice.doi);
    case 'is-update':
      return message('This is itself a notice ({0}) about {1}.', notice.update.replace(/_/g, ' '), notice.doi);
    case 'alias':
      return message('{0} is kept as another name of {1}.', notice.asked, notice.registered);
    case 'published-as':
      return message('This preprint has been published as {0}.', notice.doi);
    case 'has-preprint':
      return message('There is a preprint of this work: {0}.', notice.doi);
    case 'lacks':
      return lacks[notice.what];
    case 'not-looked-up':
      return message('Not looked up, since {0} did not answer.', registryTitles[notice.registry]);
    case 'damaged-title':
      return message('A character in the registered title is damaged (U+FFFD): compare it with the paper.');
    case 'recased-names':
      return message('Family names are registered in capitals; they were changed to normal case.');
  }
}

/** Why nothing can be found by what an author has given; `undefined` where something can be asked for. */
export function describeQuery(query: PaperQuery): Message | undefined {
  if (query.kind === 'address')
    return message('This address does not tell which paper it is. Give the DOI, or the title as it is printed.');
  if (query.kind === 'several')
    return message('Give one DOI or link at a time, or import several papers at once from a BibTeX or RIS file.');
  if (query.kind === 'bibtex')
    return message(
      'This is BibTeX, and no registry is asked about it. Paste it into the page, among the papers: it becomes an entry.',
    );
  return query.kind === 'too-short'
    ? message('Give a DOI, an arXiv identifier, a link to the paper, or a few words of its title.')
    : undefined;
}

/** A search that found no paper. */
export function describeNothing(text: string): Message {
  return message(
    'No paper was found for “{0}”. Nothing was changed. Try the title as it is printed, or the DOI.',
    shortened(text),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').slice(0, 500).trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
