import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { createRecordStorage } from '../../src/extension/ports/recordStorage';

describe('what registries have answered, on the disk', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'ahr-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('is whole when an answer comes by its DOI and by a search at once, and the last counts', async () => {
    const storage = createRecordStorage(vscode.Uri.file(folder));
    // longer and shorter ones by turns
    const texts = Array.from({ length: 20 }, (_, at) => JSON.stringify({ at, filler: 'x'.repeat((at % 3) * 40_000) }));
    await Promise.all(texts.map(text => storage.save('doi:10.5555/lakes.1', text)));
    assert.equal(await storage.load('doi:10.5555/lakes.1'), texts.at(-1));
    assert.equal(readdirSync(path.join(folder, 'records')).length, 1, 'nothing is left beside it');
  });
});
