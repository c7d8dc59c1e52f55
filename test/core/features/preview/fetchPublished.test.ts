import assert from 'node:assert/strict';
import { fetchPublished } from '../../../../src/core/features/preview/fetchPublished';
import type { HttpClient, HttpRequest, HttpResult } from '../../../../src/core/ports';

const address = 'https://lin.example/zh/';

const answering = (result: HttpResult): HttpClient => ({ send: () => Promise.resolve(result) });
const response = (status: number, type = 'text/html; charset=utf-8', url = address): HttpResult => ({
  ...{ kind: 'response', status, headers: { 'content-type': type }, body: '<p>a</p>', url },
});

/** The sentence an author reads, or the kind of what came. */
async function told(result: HttpResult): Promise<string> {
  const answer = await fetchPublished(address, answering(result));
  if (answer.kind !== 'failed') return answer.kind;
  const { text, values } = answer.message;
  assert.equal(answer.mayComeLater, /try again|wait until/i.test(text));
  return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

describe('asking for a published page', () => {
  it('gives it with the address it came from', async () => {
    const moved = response(200, 'text/html', 'https://www.lin.example/zh/');
    assert.deepEqual(await fetchPublished(address, answering(moved)), {
      ...{ kind: 'page', html: '<p>a</p>', address: 'https://www.lin.example/zh/' },
    });
  });

  it('waits and reads no longer than is sensible', async () => {
    const asked: HttpRequest[] = [];
    const abort = new AbortController();
    const http: HttpClient = {
      send(request) {
        asked.push(request);
        return Promise.resolve({ kind: 'failure', reason: 'cancelled', detail: '' });
      },
    };
    assert.deepEqual(await fetchPublished(address, http, abort.signal), { kind: 'cancelled' });
    const [request] = asked;
    assert.equal(request?.url, address);
    assert.equal(request.timeoutMs, 20_000);
    assert.equal(request.maxBytes, 20_000_000);
    assert.equal(request.cancellation, abort.signal);
  });

  describe('says what is wrong where there is none', () => {
    for (const [result, expected] of [
      [response(404), /not published yet: there is nothing at https:\/\/lin\.example\/zh\/\. Push it/],
      [response(410), /not published yet/],
      [response(503), /answered with an error \(503\)/],
      [response(200, 'application/pdf'), /is not a page \(application\/pdf\)/],
      [{ kind: 'failure', reason: 'timeout', detail: '' }, /did not answer in time/],
      [{ kind: 'failure', reason: 'too-large', detail: '' }, /larger than 20 MB/],
      [{ kind: 'failure', reason: 'network', detail: '' }, /could not be reached/],
    ] as const) {
      it(String(expected), async () => assert.match(await told(result), expected));
    }

    it('and that a browser may not read every site', async () => {
      const failed = { kind: 'failure', reason: 'kept-back', detail: 'Failed to fetch' } as const;
      assert.match(await told(failed), /\(CORS\).*open the folder in VS Code on your computer/);
    });
  });
});
