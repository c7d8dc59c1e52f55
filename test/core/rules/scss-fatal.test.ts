import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const style = '_sass/_page.scss';

async function expectMarks(text: string): Promise<void> {
  assert.equal(await marked('scss-fatal', style, text), text);
}

describe('scss-fatal', () => {
  it('finds colours of numbers with blanks between them', () =>
    expectMarks(
      '.a { color: ⟦rgb(0 0 0 / 50%)⟧; background: linear-gradient(⟦rgba(1 2 3 / .5)⟧, ⟦hsl(120deg 50% 50%)⟧) }\n',
    ));

  it('finds colours of variables with blanks between them, and colours made of others', () =>
    expectMarks(
      '.a { color: ⟦hsl(var(--hue) 50% 50%)⟧; b: ⟦rgb(1 2 3 / var(--a))⟧; c: ⟦rgb($r $g $b)⟧; d: ⟦rgb(from red r g b)⟧; e: ⟦rgb(calc(1 + 2) 0 0)⟧ }\n',
    ));

  it('finds a fourth number that has no place', () => expectMarks('.a { color: ⟦rgb(0, 0, 0, 0.5)⟧ }\n'));

  it('finds sums of two units in clamp()', () => expectMarks('h1 { font-size: ⟦clamp(1rem, 2vw + 1rem, 3rem)⟧ }\n'));

  it('finds colours and sums that are worked out before they come into a variable of CSS, or into max()', () =>
    expectMarks(
      '.a { --a: #{⟦rgb(1 2 3)⟧}; b: ⟦max(clamp(1rem, 2vw + 1rem, 3rem), 2px)⟧; c: calc(1px + #{⟦clamp(1em, 2vw + 1em, 3em)⟧}) }\n',
    ));

  it('finds modules, and conditions about selectors', () =>
    expectMarks('⟦@use⟧ "sass:math";\n⟦@supports selector⟧(:has(a)) { a { b: c } }\n'));

  it('finds queries that are newer, and what it takes for an expression of its own', async () => {
    await expectMarks(
      '@media ⟦not⟧ (hover: hover) { a { b: c } }\n@media screen, ⟦not⟧(hover) { a { b: c } }\n.a { @media (hover) and ⟦not⟧ (pointer) { b: c } }\n' +
        '@media (hover: none) ⟦or⟧ (pointer: coarse) { a { b: c } }\n@media #{$q} ⟦or⟧ (pointer) { a { b: c } }\n' +
        '@media (min-width: 1px) and ⟦(not⟧ (hover)) { a { b: c } }\n@import url(foo.css) ⟦layer⟧(base);\n@import "foo.css" ⟦not⟧ (hover);\n',
    );
    // an expression in the place of a width, words within others, and rules that it does not read
    await expectMarks(
      '@media not print { a { b: c } }\n@media only screen and (width >= 600px), not all and (min-width: ($b + 1)) { a { b: c } }\n' +
        '@media (min-width: if(not ($x), 1px, 2px)) { a { b: c } }\n@supports not (display: grid) { a { b: c } }\n@container (hover) or (not (x)) { a { b: c } }\n' +
        '@import url(foo.css) layer;\n@import "foo.css" supports(not (display: grid));\n// @media not (hover) {\n.layer:not(.or) { b: c }\n',
    );
    const older = async (text: string): Promise<string> => fixed('scss-fatal', 'write-older-query', style, text);
    assert.equal(
      await older('@media print, not (hover: hover) { a { b: c } }\n@media (a) or (b: 1) or (c) { a { b: c } }\n'),
      '@media print, not all and (hover: hover) { a { b: c } }\n@media (a), (b: 1), (c) { a { b: c } }\n',
    );
  });

  for (const [what, text] of [
    ['commas', '.a { color: rgb(0, 0, 0); b: rgba(0, 0, 0, 0.5); c: hsl(120, 50%, 50%); d: rgba($line, .2) }\n'],
    [
      'variables of CSS',
      '.a { color: rgb(var(--x)); b: rgba(var(--x) / .5); c: hsl(var(--h), 50%, 50%); d: hsl(var(--a, 1 2 3)) }\n',
    ],
    ['names that are no function of it', '.a { color: RGB(1 2 3); b: hwb(1 2% 3%); c: lab(1 2 3) }\n'],
    [
      'min(), max() and calc()',
      '.a { width: min(254px, 100%); b: max(1px, calc(1% + 2px)); c: clamp(1rem, 2vw, 3rem) }\n',
    ],
    ['sums of one unit', '.a { width: clamp(1rem, 2rem + 1rem, 3rem); b: clamp(1px, 1px + 1pt, 3px) }\n'],
    [
      'what variables of CSS are given, and what stands in calc()',
      ':root { --a: 0 1px rgb(0 0 0 / 12%); --b: clamp(1rem, .9rem + .5vw, 2rem); --c: rgb(from var(--a) r g b / 20%) }\n' +
        '.a { b: calc(clamp(1rem, 2vw + 1rem, 3rem) * 2) }\n',
    ],
    ['comments and strings', '// rgb(0 0 0)\n/* clamp(1rem, 2vw + 1rem, 3rem) */\n.a { content: "rgb(0 0 0)" }\n'],
  ] as const)
    it(`leaves ${what} alone`, () => expectMarks(text));

  it('finds signs of an input method that Sass takes for letters', () =>
    expectMarks(
      '/* 颜色：红； */\n.a⟦，⟧.b { content: "，"; --c: 红，黄; color: red }\n.c {\n  color: red⟦；⟧\n}\n.a⟦：⟧hover { b: c }\n',
    ));

  it('finds none of them in front matter, in what Liquid takes out, and in strings within strings', () =>
    expectMarks(
      '---\n# 样式：请勿删除，rgb(1 2 3)\n---\n{% comment %} 颜色：rgb(1 2 3) {% endcomment %}\n' +
        '.a { b: {{ site.colour | default: "红，" }}; c: red⟦；⟧ }\n.d::before { content: "#{"甲，" + \'乙，\'}丙，"; e: f⟦，⟧g }\n',
    ));

  it('knows no Liquid where there is no front matter', () => expectMarks('.a { b: c {%⟦，⟧%} }\n'));

  it('writes plain signs in the place of them', async () => {
    assert.equal(
      await fixed('scss-fatal', 'plain-signs', style, '.a，.b，.c { d: "，" }\n.e {\n  color: red；\n}\n'),
      '.a,.b,.c { d: "，" }\n.e {\n  color: red;\n}\n',
    );
  });

  it('finds min() and max() of a variable of another unit', () =>
    expectMarks(
      '$w: 10px; $n: 2 !default;\n.a { b: ⟦min(100%, $w)⟧; c: minmax(⟦max($w, 2vw)⟧, 1fr); d: ⟦min(var(--a), $w)⟧; e: ⟦max(calc(1em + 2px), $w)⟧ }\n' +
        '.b { b: min(5px, $w); c: min(2cm, $w); d: min(100%, $n); e: min(100%, #{$w}); --f: min(100%, $w); g: min(100%, 10px); h: calc(min(100%, -#{$w}) * 2) }\n.c { d: ⟦max(-1px, 2em)⟧; e: max( -1px, 2em); f: max(-1px, -2px); g: calc(1px + (min(-1px, 2em))); h: min(1px, +2em); i: max(calc(-1px), 2em); j: min(max(1px, $w), 2em); k: calc(#{$w} + max(-1px, 2em)) }\n',
    ));

  it('finds variables within sums and products of min() and max(), by other names, and out of maps', async () => {
    await expectMarks(
      '$c: 1200px; $p: $c; $q: $c * 2; $m: (\n  small: 600px,\n  large: 2 * 600px\n); $d: var(--w); $e: calc(1px + 2%);\n' +
        '.a { b: 0 ⟦max(1rem, (100vw - $c) / 2)⟧; c: ⟦min(100% - $p, 10px)⟧; d: ⟦max(10vw, $q + 5px)⟧; e: ⟦min(2 * $c, 100%)⟧ }\n' +
        '.b { b: ⟦min(map-get($m, small), 100%)⟧; c: ⟦min($d, 100%)⟧; d: ⟦min($e, 100%)⟧; e: ⟦max(-$c, 1%)⟧; f: ⟦max($c * var(--n), 1px)⟧ }\n' +
        '.c { b: max(1px, (100px - $c) / 2); c: min($p / 2px, 100%); d: min(calc(1em + ⟦$c⟧), 2%); e: min(100% - #{$c}, 1px) }\n',
    );
    const first = async (text: string): Promise<string> => fixed('scss-fatal', 'keep-from-sass', style, text);
    const map = '$w: 9px;\n$m: (a: 9px);\n';
    assert.equal(
      await first(
        `${map}.a { b: max(1rem, (100vw - $w) / 2); c: min(map-get($m, a) * 2, 100%); d: min(1% - 2 * -$w, 1px) }\n`,
      ),
      `${map}.a { b: max(1rem, (100vw - #{$w}) / 2); c: min(#{map-get($m, a)} * 2, 100%); d: unquote("min(1% - 2 * -1 * #{$w}, 1px)") }\n`,
    );
  });

  it('leaves them alone where a value may be another, or one without a unit comes between', () =>
    expectMarks(
      '$a: $b; $b: $a; $c: $c + 1px; $d: 1px + 2; $t: 1s; $m: (a: 1px); $n: map-merge($m, (a: 1%)); $o: 2px\n  + $u; $h: f(1px);\n' +
        '.a { b: min($a, 1px, 1%); c: min($c, 1%); d: min($d, 2px); e: min($t, 20ms); f: min(map-get($n, a), 1%); g: min($o, 1%); h: min($h, 1%) }\n' +
        '.b { b: min($d, 1, 1%); c: min($d $d, 1%); d: min($d -$d, 1px); e: min($d * $d, 1px); f: min(if(true, $d, 1%), 1%) }\n',
    ));

  it('leaves min() and max() alone where nobody can tell what a variable is', () =>
    expectMarks(
      '$w: 10px;\n$v: 10px;\n@mixin wide($w) { width: min(100%, $w); a: min(100%, $v); $v: 10%; b: min(100%, 2 * $w) }\n',
    ));

  it('finds what is no number in min() and max(), and has Sass print it as it is written', async () => {
    await expectMarks(
      '$gap: 10px;\n.a { b: ⟦min(100%, calc(100vw - #{$gap}))⟧; c: minmax(⟦max($gap, clamp(1rem, 2vw, 3rem))⟧, 1fr); d: min(100%, calc(1px + 2em)) }\n' +
        '.b { b: calc(min(100%, clamp(1rem, 2vw, 3rem)) * 2); --c: min(100%, clamp(1rem, 2vw, 3rem)); d: MIN(1%, clamp(1px, 2px, 3px)) }\n',
    );
    assert.equal(
      await fixed(
        'scss-fatal',
        'keep-from-sass',
        style,
        '$gap: 10px;\n.a { b: 0 min(100%, calc(100vw - #{$gap})) 0 }\n',
      ),
      '$gap: 10px;\n.a { b: 0 unquote("min(100%, calc(100vw - #{$gap}))") 0 }\n',
    );
  });

  it('finds filters that Sass takes for functions of colours', async () => {
    await expectMarks(
      '.a { b: ⟦grayscale(var(--g))⟧ ⟦invert(env(x))⟧ ⟦opacity(var(--o))⟧; c: saturate(var(--s)) sepia(var(--s)); d: grayscale(50%) invert(1); --e: invert(var(--i)); f: invert(red, 50%) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'keep-from-sass', style, '.a { b: grayscale(var(--g)) blur(1px) }\n'),
      '.a { b: unquote("grayscale(var(--g))") blur(1px) }\n',
    );
  });

  it('finds filters of more than a variable of CSS, and numbers that it does not see', async () => {
    await expectMarks(
      '.a { b: ⟦grayscale(clamp(0, var(--g), 1))⟧ ⟦invert(min(1, var(--x)))⟧; c: ⟦abs(var(--x))⟧; d: ⟦round(nearest, 10px, 3px)⟧; e: ⟦rgb(min(1, 2), 0, 0)⟧; f: ⟦rgba(#fff, clamp(0, 1, 2))⟧; g: ⟦abs(calc(1px - 2%))⟧ }\n' +
        '.b { b: invert(min(-1, 2)); c: abs(-1px); d: round(1.5px); e: rgb(max(var(--x), 2), 0, 0); f: rgb(calc(1 + 2), 0, 0); g: round($x, 2); h: abs($x); i: saturate(min(1, 2)) sepia(clamp(0, 1, 2)); --j: abs(var(--x)); k: rgb(round(1.2), 0, 0); l: calc(abs(var(--x)) * 2) }\n',
    );
    const own = '@function round($n, $digits) { @return $n }\n.a { b: round(1.23, 1) }\n';
    await expectMarks(own);
    assert.equal(
      await fixed('scss-fatal', 'keep-from-sass', style, '.a { b: round(up, 10px, 3px) }\n'),
      '.a { b: unquote("round(up, 10px, 3px)") }\n',
    );
  });

  it('finds sums in clamp() of variables, and those that come out as no sum', async () => {
    await expectMarks(
      '$m: 1rem;\n$n: 2;\n.a { b: ⟦clamp($m, 2vw + $m, 3rem)⟧; c: clamp($m, 2rem + $m, 3rem); d: clamp(1vw, 2vw + $o, 3vw); e: ⟦clamp(var(--a), 1rem + var(--b), 3rem)⟧ }\n',
    );
    const text = '$m: 1rem;\n.a { b: clamp($m, 2vw + $m, 3rem); c: clamp(1px, 1rem - var(--b), 3rem) }\n';
    assert.deepEqual(
      (await problemsOf(style, { [style]: text }, 'scss-fatal')).map(({ severity }) => severity),
      ['error', 'warning'],
    );
    assert.equal(
      await fixed('scss-fatal', 'put-into-calc', style, text),
      '$m: 1rem;\n.a { b: clamp($m, calc(2vw + #{$m}), 3rem); c: clamp(1px, calc(1rem - var(--b)), 3rem) }\n',
    );
  });

  it('finds sums in brackets and products in clamp()', async () => {
    const stopping = [
      '(1rem + 2vw)',
      '(100vw - 20rem) / 2',
      '0.5rem + 1.5 * 2vw',
      '100vw / 40 + 1rem',
      '2 * (1vw + 1rem)',
      '2 * var(--x)',
    ];
    for (const sum of stopping) {
      await expectMarks(`.a { b: ⟦clamp(1rem, ${sum}, 3rem)⟧ }\n`);
      const text = `.a { b: clamp(1rem, ${sum}, 3rem) }\n`;
      assert.equal(await fixed('scss-fatal', 'put-into-calc', style, text), text.replace(sum, `calc(${sum})`));
    }
    await expectMarks(
      '.a { b: clamp(1rem, (1rem + 2rem) / 2, 3rem); c: clamp(1px, 100vw / 40, 3px); d: clamp(1px, 2px * 3, 3px); e: clamp(1px, var(--x) / 2, 3px); f: clamp(1px, 100vw / 40px * 1px, 3px); g: clamp(1px, 1px -2%, 3px) }\n',
    );
  });

  it('finds what browsers ignore in calc()', () =>
    expectMarks(
      '$nav: 3em;\n.a { b: calc(100%⟦-⟧20px); c: calc(100% ⟦-⟧10px); d: calc(100%⟦+⟧ 20px); e: calc(50% - ⟦10⟧); f: calc(100vh - 2*⟦$nav⟧) }\n' +
        '.b { b: calc(1px ⟦-⟧var(--a)); c: calc((1px)⟦-⟧calc(2px⟦+⟧#{$nav})); d: CALC(1em⟦-⟧2px) }\n',
    ));

  it('leaves other sums in calc() alone', () =>
    expectMarks(
      '$nav: 3em;\n.a { b: calc(100vh - #{$nav}); c: calc(1e-3px + 2px); d: calc(2 * -1px - -2px); e: calc(100% - var(--a-b)); f: calc(100% / 3 - 2 * 1em) }\n' +
        '.b { b: calc(env(safe-area-inset-top) + 1px); c: calc(1px - var(--#{$nav}-gap)); d: calc(#{$nav}-1px); e: calc(1px\n  + 2px); f: -webkit-calc(1px-2px); g: calc(1px-{{ site.gap }}) }\n',
    ));

  it('says of calc() that browsers ignore it, and not that nothing is built', async () => {
    const text = '$nav: 3em;\n.a { b: calc(100%-20px); c: calc(100vh - $nav); }\n';
    const problems = await problemsOf(style, { [style]: text }, 'scss-fatal');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
    const workflow = { '.github/workflows/site.yml': 'jobs: { a: { steps: [{ run: jekyll build }] } }\n' };
    assert.deepEqual(await problemsOf(style, { ...workflow, [style]: text }, 'scss-fatal'), []);
  });

  for (const part of [
    'url(x ',
    'calc(1px-',
    'calc(1px - 2px) ',
    '--a: ，;',
    'min(1%, $a) ',
    '\\"',
    "\\'",
    '/*',
    'rgb(1 ',
    '@supports ',
  ])
    it(`is done with a text of “${part}” again and again`, () =>
      expectMarks(part.repeat(Math.ceil(1_000_000 / part.length))));

  it('leaves a site alone that a workflow builds with its own Jekyll', async () => {
    const files = {
      '.github/workflows/pages.yml': 'jobs:\n  build:\n    steps:\n      - run: bundle exec jekyll build\n',
      [style]: '.a { color: rgb(0 0 0) }\n',
    };
    assert.deepEqual(await problemsOf(style, files, 'scss-fatal'), []);
  });

  it('leaves alone what a comment says to', () =>
    expectMarks('/* homepage-disable scss-fatal */\n.a { color: rgb(0 0 0) }\n'));

  it('writes commas, and puts sums into calc()', async () => {
    assert.equal(
      await fixed('scss-fatal', 'write-with-commas', style, '.a { color: rgb(0 0 0 / 50%) }\n'),
      '.a { color: rgba(0, 0, 0, 0.5) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'write-with-commas', style, '.a { color: hsl(120deg 50% 40%) }\n'),
      '.a { color: hsl(120, 50%, 40%) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'write-with-commas', style, '.a { color: hsl(var(--hue, 3) 50% none / var(--a)) }\n'),
      '.a { color: hsla(var(--hue, 3), 50%, 0, var(--a)) }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'keep-from-sass', style, '.a { color: rgb(from var(--c) r g b / 50%) }\n'),
      '.a { color: unquote("rgb(from var(--c) r g b / 50%)") }\n',
    );
    assert.equal(
      await fixed('scss-fatal', 'put-into-calc', style, 'h1 { font-size: clamp(1rem, 2vw + 1rem, 3rem) }\n'),
      'h1 { font-size: clamp(1rem, calc(2vw + 1rem), 3rem) }\n',
    );
  });

  it('writes “#{…}”, and blanks around signs', async () => {
    for (const [kind, before, after] of [
      ['put-in-braces', 'c: calc(100vh - $w)', 'c: calc(100vh - #{$w})'],
      ['keep-from-sass', 'c: min(100%, $w)', 'c: min(100%, #{$w})'],
      ['keep-from-sass', 'c: max(-1px, 2em,-3%)', 'c: max( -1px, 2em, -3%)'],
      ['keep-from-sass', 'c: max(-1%, $w)', 'c: max( -1%, #{$w})'],
      // that Sass takes no calc() of a variable in max()
      ['put-in-braces', 'c: max(calc(1% - $w), 2px)', 'c: max(calc(1% - $w), 2px)'],
      ['put-in-braces', 'c: calc(1% - $nowhere)', 'c: calc(1% - $nowhere)'],
      [
        'put-blanks',
        'c: calc(1%-2px); d: calc(1% -2px); e: calc(1%- 2px)',
        'c: calc(1% - 2px); d: calc(1% - 2px); e: calc(1% - 2px)',
      ],
    ] as const)
      assert.equal(
        await fixed('scss-fatal', kind, style, `$w: 10px;\n.a { ${before} }\n`),
        `$w: 10px;\n.a { ${after} }\n`,
      );
  });

  describe('a stylesheet that layouts ask for', () => {
    const main = 'assets/css/main.scss';
    const head = {
      '_includes/masthead.html': '<link rel="stylesheet" href="{{ site.baseurl }}/assets/css/main.css">\n',
    };
    const told = async (text: string): Promise<string> => marked('scss-fatal', main, text, head);

    for (const [what, before, after] of [
      ['lacks front matter', '⟦a { b: c }⟧\n', '---\n---\n\na { b: c }\n'],
      [
        'has something above it',
        '⟦/* mine */⟧\n---\n# Jekyll\n---\na { b: c }\n',
        '---\n---\n\n/* mine */\na { b: c }\n',
      ],
      ['has an empty line above it', '\n⟦---⟧\n---\na { b: c }\n', '---\n---\na { b: c }\n'],
      ['is written on Windows', '⟦a { b: c }⟧\r\n', '---\r\n---\r\n\r\na { b: c }\r\n'],
    ] as const)
      it(`is told when it ${what}`, async () => {
        assert.equal(await told(before), before);
        assert.equal(
          await fixed('scss-fatal', 'begin-with-front-matter', main, before.replace(/[⟦⟧]/g, ''), head),
          after,
        );
      });

    it('is left alone when it has front matter, when nobody asks for it, and as a part of another', async () => {
      for (const [path, text, files] of [
        [main, '---\n---\na { b: c }\n', head],
        [main, 'a { b: c }\n', {}],
        ['assets/css/_main.scss', 'a { b: c }\n', head],
        [main, 'a { b: c }\n', { ...head, 'assets/css/main.css': 'a { b: c }\n' }],
      ] as const)
        assert.deepEqual(await problemsOf(path, { ...files, [path]: text }, 'scss-fatal'), [], `${path} ${text}`);
    });

    it('is told alone, not also where it is asked for', async () => {
      const files = { ...head, [main]: 'a { b: c }\n' };
      assert.deepEqual(await problemsOf('_includes/masthead.html', files, 'asset-missing'), []);
      assert.equal((await problemsOf('_includes/masthead.html', head, 'asset-missing')).length, 1);
    });
  });
});
