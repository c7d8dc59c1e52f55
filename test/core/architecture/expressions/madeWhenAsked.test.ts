import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { expressionsAtStart, madeWhenAsked, writtenInAscii } from '../../../../esbuild.expressions.mjs';

/** A module, and how it reads in the bundle: decision 025. */
const cases: Readonly<Record<string, { readonly module: string; readonly bundled: string }>> = {
  'a class of characters by property': {
    module: 'const words = /\\p{L}+/gu;\nexport const count = (text: string) => text.match(words)?.length;',
    bundled:
      'let words$; const words = () => words$ ??= /\\p{L}+/gu;\nexport const count = (text: string) => text.match(words())?.length;',
  },
  'one put together, of which another one is made': {
    module:
      'const word = new RegExp(`^${letters}$`);\nconst other = new RegExp(word.source, "u");\nuse({ other, at: word });',
    bundled:
      'let word$; const word = () => word$ ??= new RegExp(`^${letters}$`);\nlet other$; const other = () => other$ ??= new RegExp(word().source, "u");\nuse({ other: other(), at: word() });',
  },
  'on the line below, with its type': {
    module:
      'const words: RegExp =\n  // letters\n  /\\p{L}+/u;\nif (words.test(text)) text.replace(words, `${words}`);',
    bundled:
      'let words$; const words = () => words$ ??=\n  // letters\n  /\\p{L}+/u;\nif (words().test(text)) text.replace(words(), `${words()}`);',
  },
  'a list of them': {
    module: 'const all = [/\\p{L}+/u, /a/];\nuse(...all);',
    bundled: 'let all$; const all = () => all$ ??= [/\\p{L}+/u, /a/];\nuse(...all());',
  },
  'one for each of a list': {
    module: 'const all: readonly RegExp[] = sources.map(source => new RegExp(source, "u"));\nuse(all);',
    bundled: 'let all$; const all = () => all$ ??= sources.map(source => new RegExp(source, "u"));\nuse(all());',
  },
  'a table': {
    module: 'const named: ReadonlyMap<string, string> = new Map([["a", "b"]]);\nuse(named.get("a"));',
    bundled: 'let named$; const named = () => named$ ??= new Map([["a", "b"]]);\nuse(named().get("a"));',
  },
  'a record whose type is asked': {
    module: 'const kinds = { word: /\\p{L}/u } as const;\nexport type Kind = keyof typeof kinds;\nuse(kinds["word"]);',
    bundled:
      'let kinds$; const kinds = () => kinds$ ??= { word: /\\p{L}/u } as const;\nexport type Kind = keyof typeof kinds;\nuse(kinds()["word"]);',
  },
};

/** What stays as it is written. */
const kept: Readonly<Record<string, string>> = {
  'one that costs nothing': 'const digits = /\\d+/;\nuse(digits);',
  'one that the module exports': 'export const words = /\\p{L}+/u;',
  'one that it exports below': 'const words = /\\p{L}+/u;\nexport { words };',
  'one in a function': 'function f() {\nconst words = /\\p{L}+/u;\nreturn words; }',
  'one whose name is also a parameter': 'const words = /\\p{L}+/u;\nconst f = (words: string) => words;',
  'one whose name is also taken out of another thing': 'const words = /\\p{L}+/u;\nconst f = ({ words }) => words;',
  'several at once': 'const words = /\\p{L}+/u, letters = /\\p{L}/u;',
  'one that a function makes':
    'const words = lazy(() => /\\p{L}+/u);\nconst count = (text: string) => text.match(/\\p{L}/u);',
  'a table that is empty yet': 'const held = new Map<string, string>();\nconst others = new WeakMap(all);',
};

describe('An expression of the core in the bundle', () => {
  for (const [name, { module, bundled }] of Object.entries(cases))
    it(`is made when it is asked for: ${name}`, () => assert.equal(madeWhenAsked(module, 'module.ts'), bundled));

  for (const [name, module] of Object.entries(kept))
    it(`is made at once: ${name}`, () => assert.equal(madeWhenAsked(module, 'module.ts'), module));

  it('is told from members that have its name', () =>
    assert.equal(
      madeWhenAsked(
        'const word = /\\p{L}/u;\ninterface Has { word: string }\nuse({ word: its.word }, ({ word: own }) => own);',
        'module.ts',
      ),
      'let word$; const word = () => word$ ??= /\\p{L}/u;\ninterface Has { word: string }\nuse({ word: its.word }, ({ word: own }) => own);',
    ));

  it('is one and the same at each use, so that it goes on where it was', () => {
    const module =
      'const word = /\\p{L}/gu;\nconst found = [word.test("ab"), word.lastIndex, word.test("ab"), word.lastIndex];\nfound;';
    const { code } = transformSync(madeWhenAsked(module, 'module.ts'), { loader: 'ts' });
    assert.deepEqual([...(vm.runInNewContext(code) as unknown[])], [true, 1, true, 2]);
  });

  it('is made by no module of the extension while that is loaded', () => {
    const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      name => /^(?:core|extension|hosts|protocol)\b.*\.ts$/.test(name) && !name.endsWith('.d.ts'),
    );
    assert.ok(names.length > 800);
    assert.deepEqual(
      names.flatMap(name => expressionsAtStart(readFileSync(path.join('src', name), 'utf8'), name)),
      [],
    );
  });

  it('is seen where a module makes it while it is loaded', () =>
    assert.deepEqual(
      expressionsAtStart(
        'export const words = /\\p{L}+/u;\nconst held = /\\p{N}/u;\nexport const all = lazy(() => /\\p{L}/u);',
        'module.ts',
      ),
      ['export const words = /\\p{L}+/u;'],
    ));
});

/** A module, and how it reads in the bundle, where all is ASCII. */
const letters: Readonly<Record<string, readonly [module: string, bundled: string]>> = {
  'letters of an expression': ['use(/[“”]年?/g, "“");', 'use(/[\\u201c\\u201d]\\u5e74?/g, "“");'],
  'those behind a backslash, which says nothing there': [
    'use(/\\\\\\，\\d|\\\\。/);',
    'use(/\\\\\\uff0c\\d|\\\\\\u3002/);',
  ],
  'a letter of two code units': ['use(/^[🔹é]$/u);', 'use(/^[\\ud83d\\udd39\\u00e9]$/u);'],
  'a raw template': ['use(String.raw`\\d年\\s`);', 'use(`\\\\d年\\\\s`);'],
  'its parts, and what stands between them': [
    'use(String.raw`\\d年${/月/.source}\\${\\`${String.raw`日\\s`}\\d`);',
    'use(`\\\\d年${/\\u6708/.source}\\\\\\${\\\\\\`${`日\\\\s`}\\\\d`);',
  ],
};

describe('What is no ASCII, in the bundle', () => {
  for (const [what, [module, bundled]] of Object.entries(letters))
    it(`is written so: ${what}`, () => {
      assert.equal(writtenInAscii(module, 'module.ts'), bundled);
      const { code } = transformSync(bundled, { charset: 'ascii' });
      assert.match(code, /^[\0-\x7f]*$/);
      const said = (program: string): string =>
        String(vm.runInNewContext(`const said = []; const use = (...all) => said.push(...all); ${program}; said`));
      const letter = (_: string, unit: string): string => String.fromCharCode(Number.parseInt(unit, 16));
      assert.equal(
        said(code).replace(/\\u([\da-f]{4})/g, letter),
        said(module).replace(/(\\\\)|\\(?=[^\0-\x7f])/g, '$1'),
      );
    });

  it('stays in comments alone, which the bundle has none of', () =>
    assert.equal(writtenInAscii('// “a”\nuse(/a/);', 'module.ts'), '// “a”\nuse(/a/);'));

  for (const bundle of ['extension', 'working', 'texParser'])
    it(`is nowhere in dist/${bundle}.js`, () => {
      // a bundle for development has the comments that stand within expressions
      const { code } = transformSync(readFileSync(`dist/${bundle}.js`, 'utf8'), { minifyWhitespace: true });
      const others = [...code.matchAll(/[^\0-\x7f]/g)];
      assert.deepEqual(
        others.slice(0, 3).map(({ index }) => code.slice(Math.max(0, index - 80), index + 20)),
        [],
      );
    });
});
