import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createStyleMemory } from '../../src/extension/ports/styleMemory';
import type { RememberedStyle } from '../../src/hosts/rememberedStyles';
import { siteUri } from './page';

const style = (css: string): RememberedStyle => ({
  css,
  asked: [
    ['_sass/_a.scss', 'd1'],
    ['_sass/a.scss', null],
  ],
});

describe('styles remembered between sessions', () => {
  const storage = siteUri('.remembered');
  const folder = vscode.Uri.joinPath(storage, 'styles');
  afterEach(async () => {
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  it('are there for the next, by their key', async () => {
    await createStyleMemory(storage).save('one', style('a{}'));
    const next = createStyleMemory(storage);
    assert.deepEqual(await next.load('one'), style('a{}'));
    assert.equal(await next.load('two'), undefined);
  });

  it('are not taken from a file that something else has written', async () => {
    const memory = createStyleMemory(storage);
    for (const text of [
      '',
      '{',
      '[]',
      '{"css":1,"asked":[]}',
      '{"css":"","asked":[["a"]]}',
      '{"css":"","asked":[[1,null]]}',
    ]) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'one.json'), new TextEncoder().encode(text));
      assert.equal(await memory.load('one'), undefined, text);
    }
  });

  it('are of twenty stylesheets at most', async () => {
    const memory = createStyleMemory(storage);
    for (let number = 0; number < 23; number++) await memory.save(`n${number}`, style(String(number)));
    assert.equal((await vscode.workspace.fs.readDirectory(folder)).length, 20);
    assert.deepEqual(await memory.load('n22'), style('22'));
  });
});
