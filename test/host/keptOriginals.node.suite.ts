import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { KeptOriginals } from '../../src/extension/pictures/keptOriginals';

describe('icons and pictures that take the place of a link', () => {
  it('leave alone what the link leads to, and give the link back', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahk-'));
    const at = (...names: readonly string[]): string => path.join(folder, ...names);
    for (const name of ['site', 'home', 'kept']) mkdirSync(at(name));
    writeFileSync(at('home/profile'), 'mine');
    symlinkSync('../home/profile', at('site/favicon.ico'));
    const kept = new KeptOriginals(vscode.Uri.file(at('kept/originals')));
    await kept.write(vscode.Uri.file(at('site/favicon.ico')), new TextEncoder().encode('icon'));
    assert.equal(readFileSync(at('home/profile'), 'utf8'), 'mine');
    assert.ok(lstatSync(at('site/favicon.ico')).isFile());
    assert.equal(readFileSync(at('site/favicon.ico'), 'utf8'), 'icon');
    assert.deepEqual((await kept.putBack()).failed, []);
    assert.equal(readlinkSync(at('site/favicon.ico')), '../home/profile');
    assert.equal(readFileSync(at('home/profile'), 'utf8'), 'mine');
    rmSync(folder, { recursive: true });
  });
});
