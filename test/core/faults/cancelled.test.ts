import assert from 'node:assert/strict';
import { cancelledFeatures, cancelledSite, exported, publishedPages, type CancelledFeature } from './cancelledFeatures';
import { freshService } from './freshService';

const written = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** What a feature answers where nobody cancels, and how many questions it asks for that. */
async function patient({ ask }: CancelledFeature): Promise<{ answer: string; calls: number }> {
  const { service, ports, uri } = freshService(() => undefined, cancelledSite, publishedPages);
  const answer = written(await ask(service, uri, new AbortController().signal));
  return { answer, calls: ports.calls() };
}

/** An answer without the times at which records were asked for. */
const timeless = (answer: string): string => answer.replace(/"(?:fetched|at|oldest)":"[^"]*"/g, '');

describe('a long task that is cancelled at any of its questions', function () {
  this.timeout(120_000);

  for (const feature of cancelledFeatures) {
    it(`${feature.name} ends, asks for nothing more, and is right when it is asked again`, async () => {
      const { answer, calls } = await patient(feature);
      assert.notEqual(answer, feature.cancelled);
      assert.doesNotMatch(answer, /^\{"kind":"(?:failed|nothing)"/);
      let ended = 0;
      for (let at = 0; at < calls; at++) {
        const abort = new AbortController();
        const late: string[] = [];
        const { service, uri } = freshService(
          ({ at: now, port, uri: asked }) => {
            if (abort.signal.aborted && now > at && port === 'send') late.push(asked);
            if (now === at) abort.abort();
            return undefined;
          },
          cancelledSite,
          publishedPages,
        );
        const got = written(await feature.ask(service, uri, abort.signal));
        if (got === feature.cancelled) ended += 1;
        else assert.equal(timeless(got), timeless(answer), `question ${at}`);
        assert.deepEqual(late, [], `question ${at}`);
        const again = written(await feature.ask(service, uri, new AbortController().signal));
        assert.equal(timeless(again), timeless(answer), `question ${at}`);
      }
      assert.ok(ended > 0, 'it was never cancelled');
    });
  }

  it('an export leaves whole files alone, says which, and is whole when it is done again', async () => {
    const { service, uri } = freshService(() => undefined, cancelledSite);
    const { files: all } = await exported(service, uri, new AbortController().signal);
    assert.ok(all.size > 3);
    for (let at = 1; at < all.size; at++) {
      const abort = new AbortController();
      let written = 0;
      const { files, told } = await exported(service, uri, abort.signal, () => {
        written += 1;
        if (written === at) abort.abort();
      });
      assert.ok(told.cancelled);
      assert.deepEqual([...files.keys()].sort(), told.written);
      for (const [path, text] of files) assert.equal(text, all.get(path), path);
      assert.deepEqual((await exported(service, uri, new AbortController().signal)).files, all);
    }
  });
});
