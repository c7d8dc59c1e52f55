import assert from 'node:assert/strict';
import { step } from '../../secondCircle';
import { cancelledFeatures, cancelledSite, exported, publishedPages, type CancelledFeature } from './cancelledFeatures';
import type { PortCall } from './faultyPorts';
import { freshService } from './freshService';

const written = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** What a feature answers where nobody cancels, and what it asks for that, each time by the name of the port. */
async function patient({ ask }: CancelledFeature): Promise<{ answer: string; questions: readonly string[] }> {
  const questions: string[] = [];
  const note = ({ port }: PortCall): undefined => void questions.push(port);
  const { service, uri } = freshService(note, cancelledSite, publishedPages);
  return { answer: written(await ask(service, uri, new AbortController().signal)), questions };
}

/** How many questions it takes to read the site, which most features begin with. */
async function callsOfReading(): Promise<number> {
  const { service, ports, uri } = freshService(() => undefined, cancelledSite, publishedPages);
  await service.siteOf(uri('_pages/about.md'));
  return ports.calls();
}

/** An answer without the times at which records were asked for. */
const timeless = (answer: string): string => answer.replace(/"(?:fetched|at|oldest)":"[^"]*"/g, '');

describe('a long task that is cancelled at any of its questions', function () {
  this.timeout(300_000);

  let reading = 0;
  before(async () => (reading = await callsOfReading()));

  for (const [place, feature] of cancelledFeatures.entries()) {
    it(`${feature.name} ends, asks for nothing more, and is right when it is asked again`, async () => {
      const { answer, questions } = await patient(feature);
      assert.notEqual(answer, feature.cancelled);
      assert.doesNotMatch(answer, /^\{"kind":"(?:failed|nothing)"/);
      let ended = 0;
      for (const [at, kind] of questions.entries()) {
        // the site is read in one way for all: each takes others of the questions for that
        if (kind !== 'send' && at < reading && at % step(3) !== place % step(3)) continue;
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
