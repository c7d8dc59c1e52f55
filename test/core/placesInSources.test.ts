import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPlacesInSources } from '../workbench/placesInSources';

describe('the stack of a failed test', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'places-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('names the places in the sources where its bundle has a map, and is as it was where there is none', () => {
    const bundle = path.join(folder, 'tides.js');
    // the second line of the bundle is the fifth of the source, from its third column on
    const map = { version: 3, names: [], sources: ['../test/tides.ts'], mappings: ';AAIE' };
    writeFileSync(`${bundle}.map`, JSON.stringify(map));
    const stack = (place: string): string =>
      `Error: at 10:20\n    at read (${place})\n    at ${path.join(folder, 'lakes.js')}:7:9\n    at node:internal/timers:519:7`;
    const source = `${path.join(path.dirname(folder), 'test', 'tides.ts')}:5:3`;
    for (const place of [bundle, pathToFileURL(bundle).href])
      assert.equal(withPlacesInSources(stack(`${place}:2:1`)), stack(source));
    const here = path.relative(process.cwd(), bundle);
    assert.equal(
      withPlacesInSources(stack(`${here}:2:1`)),
      stack(`${path.join(path.dirname(here), '../test/tides.ts')}:5:3`),
    );
    assert.equal(withPlacesInSources(stack(`${bundle}:1:1`)), stack(`${bundle}:1:1`));
  });
});
