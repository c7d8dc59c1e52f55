import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Programs that read bibliographies as the extension's bundle holds them: with the parser of TeX inside. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { readBibliography } from './src/core/publications/bibliography/readBibliography';
        globalThis.read = readBibliography;`,
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

describe('the parser of TeX', () => {
  it('is beside the bundles of the command line and the extension: dist/texParser.js', () => {
    for (const bundle of ['commandLine', 'extension', 'working'])
      assert.doesNotMatch(readFileSync(`dist/${bundle}.js`, 'utf8'), /mkbibitalic/, bundle);
    assert.match(readFileSync('dist/texParser.js', 'utf8'), /mkbibitalic/);
  });

  it('is evaluated when the first bibliography of TeX is read, and not before', async () => {
    const world = watchedWorld();
    vm.runInContext(await bundled(), world);
    const { entries: none } = await world.read('TY  - BOOK\nTI  - A\nER  - \n');
    assert.deepEqual([none.length, world.isEvaluated], [1, false]);
    const { entries } = await world.read('@book{a, title = {\\v{C}eskoslovensko}}');
    assert.deepEqual([entries[0]?.csl.title, world.isEvaluated], ['Československo', true]);
  });
});

interface World extends vm.Context {
  readonly isEvaluated: boolean;
  readonly read: (text: string) => Promise<{ entries: readonly { csl: { title?: string } }[] }>;
}

/**
 * A world without files that notices when the parser makes its table of commands, which it freezes. What is required in
 * it, the API of the editor, has whatever is asked of it.
 */
function watchedWorld(): World {
  const world = vm.createContext({ module: {}, exports: {}, URL, TextDecoder, TextEncoder, AbortController });
  vm.runInContext(
    `var isEvaluated = false;
    const freeze = Object.freeze;
    Object.freeze = value => {
      if (typeof value === 'object' && '\\\\AA' in value) isEvaluated = true;
      return freeze(value);
    };
    const anything = new Proxy(function () {}, {
      get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === 'prototype' ? {} : anything),
      getPrototypeOf: () => anything,
      apply: () => anything,
      construct: () => ({}),
    });
    var require = () => anything;`,
    world,
  );
  return world as World;
}
