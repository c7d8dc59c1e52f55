import assert from 'node:assert/strict';
import type { Uri } from '../../../src/core/ports';
import { step } from '../../secondCircle';
import { askedFeatures, type AskedFeature } from './askedFeatures';
import { freshService, root } from './freshService';

/** An answer as text; a file that comes back stands behind the others, so the order of what is in several files is of no matter. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}:${written(part)}`)
    .join()}}`;
}

/** What a feature answers where nothing goes wrong, and how many questions it asks for that. */
async function undisturbed({ ask }: AskedFeature): Promise<{ answer: string; calls: number }> {
  const { service, ports, uri } = freshService(() => undefined);
  return { answer: written(await ask(service, uri)), calls: ports.calls() };
}

/** How many questions it takes to read the site, which all features begin with. */
async function callsOfReading(): Promise<number> {
  const { service, ports, uri } = freshService(() => undefined);
  await service.siteOf(uri('_pages/about.md'));
  return ports.calls();
}

/** One of each way in which features read: what fails in the reading meets the same code in the others. */
const thorough = new Set(['diagnostics', 'check', 'hover of a picture', 'placePicture', 'unusedPictures', 'builtSite']);

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

describe('when an answer of the disk fails', function () {
  this.timeout(300_000);
  let reading = 0;
  before(async () => (reading = await callsOfReading()));
  before(() => process.on('unhandledRejection', note));
  after(() => process.off('unhandledRejection', note));
  afterEach(() => assert.deepEqual(unhandled.splice(0), []));

  for (const [place, feature] of askedFeatures.entries()) {
    it(`${feature.name} answers though a file vanishes at any question, and rightly once it is back`, async () => {
      const { answer, calls } = await undisturbed(feature);
      assert.ok(calls > 10, 'nothing was asked');
      // the site is read in one way for all: a few take more of its questions than the others, each begins with another one
      const stride = step(thorough.has(feature.name) ? 3 : 8);
      for (let at = place % stride; at < calls; at += at < reading ? stride : 1) {
        let gone: Uri | undefined;
        const { service, uri } = freshService(call => {
          if (call.at !== at) return undefined;
          gone = call.uri;
          return 'absent';
        });
        await feature.ask(service, uri);
        // what comes back is told of, as by whoever watches the files
        if (gone?.startsWith(root) === true) await service.fileChanged(gone);
        assert.equal(written(await feature.ask(service, uri)), answer, `question ${at}: ${gone ?? ''}`);
      }
    });
  }

  for (const [place, feature] of askedFeatures.filter(({ name }) => thorough.has(name)).entries()) {
    it(`${feature.name} may reject where a host does, and is right when it is asked again`, async () => {
      const { answer, calls } = await undisturbed(feature);
      for (let at = place % step(3); at < calls; at += step(3)) {
        let failed = '';
        const { service, uri } = freshService(call => {
          if (call.at !== at || call.port === 'load') return undefined;
          failed = `${call.port} ${call.uri}`;
          return 'rejects';
        });
        await feature.ask(service, uri).catch(() => undefined);
        assert.equal(written(await feature.ask(service, uri)), answer, `question ${at}: ${failed}`);
      }
    });
  }
});
