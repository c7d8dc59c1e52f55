import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { forgetOldOriginals, KeptOriginals } from '../../src/extension/pictures/keptOriginals';

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

describe('originals that two windows keep in one folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'ahk-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  const keptAt = (began?: number): KeptOriginals => new KeptOriginals(vscode.Uri.file(at('kept')), began);
  const replace = async (kept: KeptOriginals, name: string): Promise<void> => {
    writeFileSync(at(name), `the original of ${name}`);
    await kept.write(vscode.Uri.file(at(name)), new TextEncoder().encode(`small ${name}`));
  };

  it('are those of the window that put others in their places', async () => {
    const first = keptAt();
    await replace(first, 'photo.png');
    const second = keptAt();
    await replace(second, 'paper.png');
    assert.deepEqual((await first.putBack()).failed, []);
    assert.equal(readFileSync(at('photo.png'), 'utf8'), 'the original of photo.png');
    assert.equal(readFileSync(at('paper.png'), 'utf8'), 'small paper.png');
    await first.forget();
    assert.deepEqual((await second.putBack()).failed, []);
    assert.equal(readFileSync(at('paper.png'), 'utf8'), 'the original of paper.png');
  });

  it('go by themselves a month after their window began to keep them, and not before', async () => {
    const day = 24 * 60 * 60 * 1000;
    const now = Date.UTC(2026, 10, 29);
    const [lost, open] = [keptAt(now - 31 * day), keptAt(now - 29 * day)];
    const isKept = (kept: KeptOriginals, name: string): boolean =>
      existsSync(kept.originalOf(vscode.Uri.file(at(name)))?.fsPath ?? '');
    await replace(lost, 'photo.png');
    await replace(open, 'paper.png');
    assert.ok(isKept(lost, 'photo.png'));
    await forgetOldOriginals(vscode.Uri.file(at('kept')), now);
    assert.ok(!isKept(lost, 'photo.png'));
    assert.ok(isKept(open, 'paper.png'));
  });

  it('of an earlier version, whose folders have no time in their names, go a month after they were written to', async () => {
    const now = Date.now();
    const monthAgo = new Date(now - 31 * 24 * 60 * 60 * 1000);
    for (const name of ['1', '2']) mkdirSync(at('kept', name), { recursive: true });
    utimesSync(at('kept/1'), monthAgo, monthAgo);
    await forgetOldOriginals(vscode.Uri.file(at('kept')), now);
    assert.deepEqual([existsSync(at('kept/1')), existsSync(at('kept/2'))], [false, true]);
  });
});
