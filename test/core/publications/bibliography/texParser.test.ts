import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** Programs that read bibliographies as the web's bundle holds them: with the parser of TeX inside. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { readBibtex } from './src/core/publications/bibliography/readBibtex';
        globalThis.read = readBibtex;`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the parser of TeX', function () {
  this.timeout(20_000);

  it('is in no bundle of Node, which has it beside: dist/texParser.js', () => {
    for (const bundle of ['extension.js', 'cli.js']) {
      const code = readFileSync(path.join('dist', bundle), 'utf8');
      assert.doesNotMatch(code, /mkbibitalic/, bundle);
    }
    assert.match(readFileSync('dist/texParser.js', 'utf8'), /mkbibitalic/);
  });

  it('is evaluated in a bundle of the web when the first bibliography is read, and not before', async () => {
    // a table of the parser is frozen as soon as it is evaluated: with freezing counted, the moment can be told
    const counted =
      'const freeze = Object.freeze; globalThis.frozen = 0; Object.freeze = x => { frozen++; return freeze(x); };';
    const world = vm.createContext({}) as {
      frozen: number;
      read: (text: string) => Promise<{ entries: readonly { csl: { title?: string } }[] }>;
    };
    vm.runInContext(counted, world);
    vm.runInContext(await bundled(), world);
    const { entries: none } = await world.read('no bibliography at all');
    assert.deepEqual([none.length, world.frozen], [0, 0]);
    const { entries } = await world.read('@book{a, title = {\\v{C}eskoslovensko}}');
    assert.equal(entries[0]?.csl.title, 'Československo');
    assert.ok(world.frozen > 0);
  });
});
