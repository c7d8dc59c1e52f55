import type { Cancellation, HttpClient, HttpResult } from '../../ports';
import { message, type Message } from '../../text/message';

/** What stands at the address of a published page. */
export type PublishedAnswer =
  /** `address` is where it came from, after redirects. */
  | { readonly kind: 'page'; readonly html: string; readonly address: string }
  | { readonly kind: 'cancelled' }
  /** `mayComeLater`: the page is not published yet, or its server was not reached or in trouble. */
  | { readonly kind: 'failed'; readonly message: Message; readonly mayComeLater: boolean };

/** The page of an author with a thousand papers has 1 MB. */
const maxBytes = 20_000_000;
const timeoutMs = 20_000;

/** Asks for a published page. Never rejects. */
export async function fetchPublished(
  address: string,
  http: HttpClient,
  cancellation?: Cancellation,
): Promise<PublishedAnswer> {
  const result = await http.send({
    url: address,
    headers: { accept: 'text/html' },
    timeoutMs,
    maxBytes,
    redirects: 'any host',
    ...(cancellation && { cancellation }),
  });
  if (result.kind === 'failure' && result.reason === 'cancelled') return { kind: 'cancelled' };
  const type = result.kind === 'response' ? (result.headers['content-type'] ?? 'text/html') : '';
  if (result.kind === 'failure' || result.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return { kind: 'failed', message: whyNot(address, result, type), mayComeLater: isPassing(result) };
  return { kind: 'page', html: result.body, address: result.url };
}

function isPassing(result: HttpResult): boolean {
  if (result.kind === 'response') return result.status !== 200;
  return result.reason !== 'too-large' && result.reason !== 'kept-back';
}

function whyNot(address: string, result: HttpResult, type: string): Message {
  if (result.kind === 'response') {
    if (result.status === 404 || result.status === 410)
      return message(
        'This page is not published yet: there is nothing at {0}. Push it and wait until the site is built, or correct “url” and “baseurl” in _config.yml.',
        address,
      );
    return result.status === 200
      ? message(
          'What is at {0} is not a page ({1}), so there is nothing to compare with. Correct “url” and “baseurl” in _config.yml.',
          address,
          type,
        )
      : message(
          '{0} answered with an error ({1}), so there is nothing to compare with. Try again later.',
          address,
          String(result.status),
        );
  }
  if (result.reason === 'timeout')
    return message('{0} did not answer in time, so there is nothing to compare with. Try again later.', address);
  if (result.reason === 'too-large')
    return message('The page at {0} is larger than 20 MB, which is too much to compare.', address);
  return result.reason === 'kept-back'
    ? message(
        'A browser cannot read {0}: it cannot be reached, or its server does not let other sites read it (CORS). GitHub Pages does; for other servers open the folder in VS Code on your computer.',
        address,
      )
    : message(
        '{0} could not be reached, so there is nothing to compare with. Check the connection and “url” in _config.yml, and try again.',
        address,
      );
}
