import assert from 'node:assert/strict';
import { isSecondCircle } from '../secondCircle';
import { findChromium } from '../workbench/chromium';
import { rubyObstacle } from './ensureRuby';
import { Camera } from './fidelity/camera';
import { compareSite } from './fidelity/compareSite';
import { ownSites } from './fidelity/ownSites';
import { differencesOf, figuresOf } from './fidelity/report';

/** Whose pages are pictured; in the second circle those of all. */
const isPictured = (name: string): boolean => name === 'starter' || isSecondCircle();

/** Every clock shows it: a Friday in winter. */
const now = new Date('2026-01-02T03:04:05Z');

describe('sites of this repository, built by real Jekyll and by us', function () {
  let camera: Camera | undefined;

  before(async function () {
    if (rubyObstacle() !== undefined) this.skip();
    const chromium = findChromium();
    camera = chromium === undefined ? undefined : await Camera.open(chromium, now);
  });
  after(() => camera?.close());

  for (const { name, folder } of ownSites()) {
    it(`${name}: every page, stage, style${isPictured(name) ? ' and pixel' : ''} is the same`, async () => {
      const eye = isPictured(name) ? camera : undefined;
      const result = await compareSite({ name, folder, now, github: true, camera: eye, keep: undefined });
      const { pages, nodes, equalNodes, declarations, pictures } = figuresOf([result]);
      assert.deepEqual(differencesOf(result), []);
      assert.ok(pages > 0 && nodes > 0);
      assert.equal(equalNodes, nodes);
      if (eye !== undefined && declarations > 0) assert.ok(pictures > 0);
    });
  }
});
