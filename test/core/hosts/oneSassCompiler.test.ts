import assert from 'node:assert/strict';
import path from 'node:path';
import type { StyleInput } from '../../../src/core/ports';
import { startStyleThread } from '../../../src/hosts/node/startStyleThread';
import { compileStyles } from '../../../src/hosts/sass';
import { createThreadedStyleCompiler, type ThreadedStyleCompiler } from '../../../src/hosts/styleThread';
import { step } from '../../secondCircle';
import { withoutUnreached } from '../../../esbuild.dart.mjs';

const files = new Map([
  [
    '_sass/_gates.scss',
    '$wide: 3px !default; @mixin gate($at: top) { #{$at}: $wide; @content; } @function half($x) { @return $x * 0.5; }',
  ],
  ['_sass/_broken.scss', 'a {\n  b: $unknown;\n}\n'],
  ['_sass/plain.css', 'em { color: red }'],
  ['_sass/_old.sass', '.old\n  margin: 1px\n  &:hover\n    margin: 2px\n'],
]);

function input(text: string, rest: Partial<StyleInput> = {}): StyleInput {
  return { path: 'a.scss', text, loadPaths: ['_sass'], fromOwnFolder: false, compressed: false, files, ...rest };
}

/** One for each construct of the language, right and wrong. */
const documents = [
  'a { b: c; &:hover, & > .d { e: f } g { h: i } }',
  '$list: (1px, 2px 3px); $map: (a: 1, b: (c: 2)); a { b: nth($list, 2); c: map-get(map-get($map, b), c); d: length($map) }',
  '@use "gates" with ($wide: 5px); a { @include gates.gate(left) { c: gates.half(gates.$wide) } }',
  '@forward "gates" as g-*; @import "plain"; @import "old", url(x.css);',
  '@import "gates"; @media screen and (min-width: $wide) { a { @include gate; @media print { b: c } } }',
  '%box { a: b } .one { @extend %box; } .two { @extend .one; } .three:not(.two) { @extend .none !optional }',
  '@each $a, $b in (x: 1, y: 2) { .#{$a} { w: $b } } @for $i from 1 through 3 { .n#{$i} { w: 10px * $i } } $i: 3; @while $i > 0 { .w#{$i} { c: d } $i: $i - 1 }',
  '@function f($a, $rest...) { @if $a > 1 { @return length($rest) } @else if $a == 1 { @return one } @else { @return keywords($rest) } } a { b: f(2, 3, 4); c: f(1); d: inspect(f(0, $k: v)) }',
  '@supports (display: grid) and (not (gap: 1px)) { a { b: c } } @font-face { src: url("a.woff") } @keyframes k { from { a: b } 50.5% { a: c } } @page :first { m: 1in }',
  '@at-root { a { b: c } } .x { @at-root .y { c: d } @at-root (without: media) { e: f } }',
  'a { width: calc(1px + 2% * 3); b: min(1px, 2px); c: max(1vw, 2px); d: clamp(1px, 2vw, 3px); e: 10px*2 / 4; f: (1 + 2) * 3px; g: 7 % 4; h: -(3px); i: not true or false and 1 == 1 }',
  'a { b: "q\\2764 " + \'x\'; c: #{1 + 1}px; d: U+0025-00FF; e: !important; f: progid:X.Y(a=1); g: url(data:x;base64,AA==); h: red + ""; i: #abc; j: 1e3 }',
  '/* kept #{1 + 1} */ // gone\n@charset "utf-8"; a { /*! loud */ b: "é" }',
  '@debug 1; @warn "w"; a { b: if(true, 1, 2); c: type-of((1, 2)); d: variable-exists(x); e: feature-exists(at-error) }',
  '@use "sass:meta"; @include meta.load-css("gates"); @mixin m { a { b: c } } @include meta.apply(meta.get-mixin("m"));',
  '@mixin m($x) { @content($x) } @include m(2) using ($y) { a { b: $y } }',
  'a { b: c;; } a{} @media print {} .e { /**/ }',
  '@import "broken"; ',
  ...[
    'a { b: $none }',
    'a { b: c',
    '@include none',
    'a { b: none(1 }',
    '@extend a',
    '@error "told"',
    'a { b: 1px + 1s }',
    '@use "none"',
    '}',
    'a { @return 1 }',
  ],
  ...[
    'a { b: map-get(1, 2) }',
    '@function f() {} a { b: f() }',
    '@else {}',
    'a { b: f($x: 1, $x: 2) }',
    '@use "sass:none"',
    'a { &b& { c: d } }',
    '@if { }',
    'a { $x }',
    '"',
  ],
] as const;

const modules = ['math', 'color', 'list', 'map', 'selector', 'string', 'meta'] as const;

/** What each function is called with, right or not. */
const parameters: readonly (readonly string[])[] = [
  ...[[], ['1'], ['50%'], ['2px'], ['"abc"'], ['red'], ['(a: 1, b: 2)'], ['1px 2px'], ['null'], ['".a .b"']],
  ...[
    ['"a"', '"b"'],
    ['2', '3'],
    ['1px', '2s'],
    ['red', 'blue'],
    ['red', '20%'],
    ['(a: 1)', 'a'],
  ],
  ...[
    ['(a: 1)', '(b: 2)'],
    ['a b c', '2'],
    ['a b c', 'd'],
    ['".a"', '".b"'],
  ],
  ...[
    ['a b', 'c d', 'comma'],
    ['".a .b"', '".b"', '".c"'],
    ['"abc"', '2', '3'],
    ['10', '20', '30'],
  ],
  ...[
    ['10', '20', '30', '0.5'],
    ['1px', '2px', '3px'],
    ['(a: (b: 1))', 'a', 'b', '2'],
  ],
  ...[
    ['$color: red', '$red: 10'],
    ['$color: red', '$lightness: 10%'],
  ],
];

describe('the compiler of styles, without the three that nobody asks', () => {
  let cut: ThreadedStyleCompiler | undefined;
  before(() => {
    cut = createThreadedStyleCompiler(startStyleThread({ file: name => path.resolve(name) }));
  });
  after(() => cut?.dispose());

  /** The same as the whole one answers; gives what that says is wrong. */
  async function answered(asked: StyleInput): Promise<string> {
    const [actual, expected] = await Promise.all([cut?.compile(asked), compileStyles(asked)]);
    assert.deepEqual(actual, expected, asked.text);
    return expected.kind === 'error' ? expected.message : '';
  }

  it('answers each construct like the whole one, what is wrong as well', async () => {
    const isRight = new Set<boolean>();
    for (const text of documents) {
      for (const compressed of [true, false]) isRight.add((await answered(input(text, { compressed }))) === '');
    }
    await answered(input('a\n  b: c\n  +d\n=d\n  e: f\n', { path: 'a.sass' }));
    await answered(input('a { b: c } @media print { d { e: f } }', { path: 'a.css' }));
    assert.equal(isRight.size, 2);
  });

  /**
   * Compares what a function answers for the parameters, and gives how many of them were right. What is said of one number, or of so
   * many arguments, is said of the next in the same words, and of a function that is gone whatever it is given: that is compared once.
   */
  async function rightCalls(module: string, name: string): Promise<number> {
    const refused = new Set<string | number>();
    let right = 0;
    for (const given of parameters) {
      const [first = ''] = given;
      const kind = /^\d\S*$/.test(first) ? 'number' : first.slice(0, 1);
      // named ones are not counted
      const count = kind === '$' ? kind : given.length;
      if (refused.has(kind) || refused.has(count)) continue;
      const call = `meta.inspect(m.${name}(${given.join(', ')}))`;
      const wrong = await answered(input(`@use "sass:meta"; @use "sass:${module}" as m; a { b: ${call} }`));
      if (wrong === '') right += 1;
      if (wrong.startsWith(`The function ${name}() isn't in `)) break;
      if (wrong.includes(`: ${first} is not a`)) refused.add(kind);
      else if (/^(?:Only|Missing) /.test(wrong)) refused.add(count);
    }
    return right;
  }

  it('answers each function like the whole one', async () => {
    let right = 0;
    for (const module of modules) {
      const listed = await compileStyles(
        input(
          `@use "sass:meta"; @use "sass:map"; @use "sass:${module}" as m; a { b: map.keys(meta.module-functions("m")) }`,
        ),
      );
      assert.ok(listed.kind === 'css');
      const names = listed.css.match(/"[\w-]+"/g)?.map(name => name.slice(1, -1));
      const asked = (names ?? []).filter(name => name !== 'random' && name !== 'unique-id');
      const tried = asked.filter((_name, at) => at % step(6) === 0);
      right += (await Promise.all(tried.map(name => rightCalls(module, name)))).reduce((sum, some) => sum + some, 0);
    }
    assert.ok(right > 285 / step(6), `${right} of them are right`);
  });
});

describe('what a program of Dart is left with', () => {
  /** A program as dart2js writes it. */
  const program = `(function dartProgram() {
  var J = {
    map$ax(receiver) {
      return J.getInterceptor(receiver).map$1();
    },
    set$one$x(receiver, value) {
      receiver.one = value;
    },
    set$two$x(receiver, value) {
      receiver.two = value;
    }
  },
  A = {
    main() {
      J.set$one$x(self.exports, A.one());
      J.set$two$x(self.exports, A.two());
    },
    one() {
      return new A.Leaf().visit$1(B.first);
    },
    two() {
      return new A.Other().gone$0();
    },
    Node: function Node() {
    },
    Leaf: function Leaf() {
    },
    Other: function Other() {
    }
  },
  B = {};
  A.Node.prototype = {
    visit$1(a) {
      return $.$get$lazy();
    },
    gone$0() {
    }
  };
  A.Leaf.prototype = {
    $isLeaf: 1,
    gone$0() {
    }
  };
  A.Other.prototype = {
    visit$1(a) {
      return A.two();
    }
  };
  (function inheritance() {
    _inherit(A.Node, null);
    _inheritMany(A.Node, [A.Leaf, A.Other]);
  })();
  (function constants() {
    B.first = 1;
    B.second = 2;
  })();
  (function lazyInitializers() {
    _lazy($, "lazy", "$get$lazy", () => 1);
    _lazy($, "unused", "$get$unused", () => B.second);
  })();
  A.main();
})();
`;

  it('is what the export that is used reaches', () => {
    const left = withoutUnreached(program, ['one']).replace(/\s+/g, ' ');
    assert.ok(left.includes('A.Node.prototype = { visit$1(a) { return $.$get$lazy(); }, };'), left);
    assert.ok(left.includes('A.Leaf.prototype = { $isLeaf: 1, };'), left);
    assert.ok(left.includes('_inheritMany(A.Node, [A.Leaf]);'), left);
    for (const gone of ['two', 'Other', 'second', 'unused', 'map$', 'gone$0']) assert.ok(!left.includes(gone), gone);
  });

  it('is an error where it has no such export, and where it is no such program', () => {
    assert.throws(() => withoutUnreached(program, ['three']), /no export three/);
    assert.throws(() => withoutUnreached('var a = 1;', []), /no program of dart2js/);
  });
});
