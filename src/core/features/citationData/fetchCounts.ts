import type { Cancellation, Clock, HttpClient, HttpResult } from '../../ports';
import { message, type Message } from '../../text/message';
import { readCitationCounts } from '../../site/citationData';
import type { FetchedCounts } from './citationData';
import { countsBranch } from './citationSource';

/** How asking for counts went. */
export type CountsAnswer =
  | { readonly kind: 'fetched'; readonly fetched: FetchedCounts }
  | { readonly kind: 'cancelled' }
  /** `mayComeLater`: whoever was asked was not reached, or in trouble. */
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

/** The data of an author of a thousand papers have 2 MB. */
const maxBytes = 20_000_000;
const timeoutMs = 20_000;

/** Asks for the counts at the address that the page's script asks. Never rejects. */
export async function fetchCounts(
  address: string,
  http: HttpClient,
  clock: Clock,
  cancellation?: Cancellation,
): Promise<CountsAnswer> {
  const repository = countsBranch(address)?.name;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) return failed(noRepository(repository));
  // the page was rendered before, which takes a while
  if (cancellation?.aborted === true) return { kind: 'cancelled' };
  const at = clock.now().toISOString();
  const result = await http.send({
    url: address,
    timeoutMs,
    maxBytes,
    redirects: 'any host',
    ...(cancellation && { cancellation }),
  });
  if (result.kind === 'failure' && result.reason === 'cancelled') return { kind: 'cancelled' };
  if (result.kind === 'failure' || result.status !== 200) return failed(whyNot(address, result), isPassing(result));
  const counts = readCitationCounts(result.body);
  return counts === undefined ? failed(noCounts(address)) : { kind: 'fetched', fetched: { address, at, counts } };
}

function failed(told: Message, mayComeLater = false): CountsAnswer {
  return { kind: 'failed', message: told, mayComeLater };
}

function isPassing(result: HttpResult): boolean {
  return result.kind === 'failure' || (result.status !== 403 && result.status !== 404);
}

function noRepository(name: string): Message {
  return message(
    '“{0}” is not a repository, so visitors see no citation counts. Write owner/name under “repository” in _config.yml.',
    name,
  );
}

function noCounts(address: string): Message {
  return message(
    'What is at {0} is not citation data, so visitors see no counts. Run the workflow that writes gs_data.json again.',
    address,
  );
}

function whyNot(address: string, result: HttpResult): Message {
  if (result.kind === 'failure') {
    if (result.reason === 'kept-back')
      return message(
        'A browser cannot read {0}: it cannot be reached, or its server does not let other sites read it (CORS). The counts are as before; try again later, or open the folder in VS Code on your computer.',
        address,
      );
    return result.reason === 'timeout'
      ? message('{0} did not answer in time. The counts are as before; try again later.', address)
      : message('{0} could not be reached. The counts are as before; check the connection and try again.', address);
  }
  const branch = countsBranch(address);
  if ((result.status === 404 || result.status === 403) && branch !== undefined)
    return message(
      'There is no citation data on the branch {0} of {1}, so visitors see no counts. Run the workflow “Get Citation Data” there, and make sure the repository is public.',
      branch.branch,
      branch.name,
    );
  return result.status === 404
    ? message(
        'There is nothing at {0}, so visitors see no counts. Correct the address in the citation script.',
        address,
      )
    : message(
        '{0} answered with an error ({1}). The counts are as before; try again later.',
        address,
        String(result.status),
      );
}
