import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const STYLE = '_sass/_page.scss';

async function expectMarks(text: string): Promise<void> {
  assert.equal(await marked('scss-fatal', STYLE, text), text);
}

describe('scss-fatal', () => {
  it('finds colours of numbers with blanks between them', () =>
    expectMarks(
      '.a { color: ⟦rgb(0 0 0 / 50%)⟧; background: linear-gradient(⟦rgba(1 2 3 / .5)⟧, ⟦hsl(120deg 50% 50%)⟧) }\n',
    ));

  it('finds a fourth number that has no place', () => expectMarks('.a { color: ⟦rgb(0, 0, 0, 0.5)⟧ }\n'));

  it('finds sums of two units in clamp()', () => expectMarks('h1 { font-size: ⟦clamp(1rem, 2vw + 1rem, 3rem)⟧ }\n'));

  it('finds modules, and conditions about selectors', () =>
    expectMarks('⟦@use⟧ "sass:math";\n⟦@supports selector⟧(:has(a)) { a { b: c } }\n'));

  for (const [what, text] of [
    ['commas', '.a { color: rgb(0, 0, 0); b: rgba(0, 0, 0, 0.5); c: hsl(120, 50%, 50%); d: rgba($line, .2) }\n'],
    ['variables of CSS', '.a { color: rgb(var(--x)); b: rgba(var(--x) / .5); c: hsl(var(--h), 50%, 50%) }\n'],
    [
      'min(), max() and calc()',
      '.a { width: min(254px, 100%); b: max(1px, calc(1% + 2px)); c: clamp(1rem, 2vw, 3rem) }\n',
    ],
    ['sums of one unit', '.a { width: clamp(1rem, 2rem + 1rem, 3rem); b: clamp(1px, 1px + 1pt, 3px) }\n'],
    ['comments and strings', '// rgb(0 0 0)\n/* clamp(1rem, 2vw + 1rem, 3rem) */\n.a { content: "rgb(0 0 0)" }\n'],
  ] as const)
    it(`leaves ${what} alone`, () => expectMarks(text));

  for (const part of ['url(x ', '\\"', "\\'", '/*', 'rgb(1 ', '@supports '])
    it(`is done with a text of “${part}” again and again`, () =>
      expectMarks(part.repeat(Math.ceil(1_000_000 / part.length))));

  it('leaves a site alone that a workflow builds with its own Jekyll', async () => {
    const files = {
      '.github/workflows/pages.yml': 'jobs:\n  build:\n    steps:\n      - run: bundle exec jekyll build\n',
      [STYLE]: '.a { color: rgb(0 0 0) }\n',
    };
    assert.deepEqual(await problemsOf(STYLE, files, 'scss-fatal'), []);
  });

  it('leaves alone what a comment says to', () =>
    expectMarks('/* homepage-disable scss-fatal */\n.a { color: rgb(0 0 0) }\n'));

  it('writes commas, and puts sums into calc()', async () => {
    assert.equal(
      await fixed('scss-fatal', 'write-with-commas', STYLE, '.a { color: rgb(0 0 0 / 50%) }\n'),
      '.a { color: rgba(0, 0, 0, 0.5) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'write-with-commas', STYLE, '.a { color: hsl(120deg 50% 40%) }\n'),
      '.a { color: hsl(120, 50%, 40%) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'put-into-calc', STYLE, 'h1 { font-size: clamp(1rem, 2vw + 1rem, 3rem) }\n'),
      'h1 { font-size: clamp(1rem, calc(2vw + 1rem), 3rem) }\n',
    );
  });
});
