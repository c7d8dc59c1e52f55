import assert from 'node:assert/strict';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { madeWhenAsked } from '../../../../esbuild.expressions.mjs';

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
};

/** What stays as it is written. */
const kept: Readonly<Record<string, string>> = {
  'one that costs nothing': 'const digits = /\\d+/;\nuse(digits);',
  'one that the module exports': 'export const words = /\\p{L}+/u;',
  'one that it exports below': 'const words = /\\p{L}+/u;\nexport { words };',
  'one in a function': 'function f() {\nconst words = /\\p{L}+/u;\nreturn words; }',
  'one whose name is also a parameter': 'const words = /\\p{L}+/u;\nconst f = (words: string) => words;',
  'one whose name is also taken out of another thing': 'const words = /\\p{L}+/u;\nconst f = ({ words }) => words;',
  'one whose type is asked': 'const words = /\\p{L}+/u;\ntype Words = typeof words;',
  'several at once': 'const words = /\\p{L}+/u, letters = /\\p{L}/u;',
  'a list': 'const all = [/\\p{L}+/u, new RegExp(source)];',
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
});
