import { strict as assert } from 'node:assert';
import { before, describe, it } from 'mocha';
import { keysInOrder, otherKeys } from '../../src/core/syntax/keyOrder';
import { parseYaml } from '../../src/core/syntax/yaml';
import type { PlainScalar } from '../../src/core/syntax/yamlScalar';
import { readPlainScalar } from '../../src/core/syntax/yamlScalar';
import { randomYaml } from '../fuzz/yaml';
import { ensureRuby, rubyObstacle } from './ensureRuby';
import { askPsych } from './realYaml';

/** A value as text that tells kinds apart, keys in their order. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return `{${keysInOrder(value)
      .map(key => `${shownKey(value, key)}=${shown((value as Record<string, unknown>)[key])}`)
      .join(', ')}}`;
  if (value instanceof Date) return `date ${value.toISOString()}`;
  return `${typeof value} ${String(value)}`;
}

/** A key that is a list or mapping itself, as it is shown; any other by its text. */
function shownKey(hash: object, key: string): string {
  const other = otherKeys(hash)?.get(key);
  const isNested =
    Array.isArray(other) ||
    (typeof other === 'object' && other !== null && Object.getPrototypeOf(other) === Object.prototype);
  return isNested ? shown(other) : key;
}

/** The tree that Psych gave as `shown` shows values, its plain words read as Jekyll reads them. */
function treeText(tree: unknown): string {
  if (!Array.isArray(tree)) return shown(null);
  const [kind, ...parts] = tree as readonly unknown[];
  if (kind === 'text' || kind === 'plain') return shown(scalarOf(kind, parts[0] as string));
  if (kind === 'seq') return `[${parts.map(treeText).join(', ')}]`;
  const pairs = parts as readonly (readonly [unknown, unknown])[];
  const entries = new Map(pairs.map(([key, value]) => [keyText(key), treeText(value)]));
  return `{${[...entries].map(([key, value]) => `${key}=${value}`).join(', ')}}`;
}

function scalarOf(kind: 'text' | 'plain', source: string): PlainScalar {
  return kind === 'text' ? source : readPlainScalar(source);
}

function keyText(tree: unknown): string {
  const [kind, source] = tree as readonly [string, string];
  if (kind !== 'text' && kind !== 'plain') return treeText(tree);
  const key = scalarOf(kind, source);
  return key instanceof Date ? source : key === null ? '' : String(key);
}

function ours(source: string): string {
  const { plain, problems } = parseYaml(source);
  return problems.length > 0 ? 'error' : shown(plain);
}

function theirs(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'error' in answer ? 'error' : treeText(answer);
}

describe('YAML against real Psych', () => {
  before(() => {
    ensureRuby();
    assert.equal(rubyObstacle(), undefined);
  });

  it('2,000 random documents: the same values, or an error in both', () => {
    const texts = Array.from({ length: 2000 }, (_, seed) => randomYaml(seed));
    const answers = askPsych(texts);
    const different = texts
      .map((source, at) => ({ source, ours: ours(source), psych: theirs(answers[at]) }))
      .filter(({ ours, psych }) => ours !== psych);
    assert.deepEqual(different, []);
  });

  it('what stands at the edge of what libyaml reads: the same values, or an error in both', () => {
    const texts = [
      'a: 1\n: \n',
      ': \n',
      ':\n',
      ': b\n',
      'a:\n  : b\n',
      '- : b\n',
      '- :\n',
      '{: b}\n',
      '{a: 1, : b}\n',
      'a: {: b}\n',
      '? \n: b\n',
      '? a\n: b\n',
      '?\n: b\n',
      'x: 1\n? \n: b\n',
      "'': b\n",
      '- a\n- : b\n  c: d\n',
      'a: 1\n:b\n',
      ':b\n',
      ':b: c\n',
      'a\n  : true\n',
      'a\n: true\n',
      'x: 1\na\n  : true\n',
      'x: 1\na   \n: true\n',
      'a: &#1; x\n',
      'a: &b; x\n',
      'a: &b. x\n',
      'a: &b x\n',
      'a: *b. \n',
      'a: &中 x\n',
      'a: & b\n',
      '<p>E: &nbsp; x</p>\n',
      'a: &b\n',
      'a: *b;\n',
      'a: b\n\t\n',
      'a: b\n\t# c\n',
      'a: b\n\tc\n',
      'a: "b"\n\t\n',
      'a:\n\t\nb: 1\n',
      '- a\n\t\n- b\n',
      'a: b\n \t\nc: d\n',
      'a: b\n\t\nc: d\n',
      'a: b\n  \t\nc: d\n',
      'a: b # x\n\t\nc: d\n',
      'a: [b,\n\tc]\n',
      'a: b\n%c: d\n',
      '%a\n',
      '# x\n% a: b\n',
      'a: b\n% c\n',
      '- a\n%b\n',
      '}\n',
      ']\n',
      'a: }\n',
      '\t\n',
      '\t',
      'a: >\n\n  \n',
      '>\n  \n',
      'a: >\n    \n  x\n',
      'a: >\n    \nb: 1\n',
      'a: |\n   \n  \n',
      'a: b\r\n\t\r\n',
      'a: "b"\r?\n  c: d\n',
      'a: b\rc: d\n',
      'a: 1 \r b: 2\n',
      '{a\n: b}\n',
      '[a\n: b]\n',
      '[: b]\n',
      'x: {a\n  : b}\n',
      'x:\n  a\n    : b\n',
      '- a\n  : b\n',
      'x: 1\n"a"\n  : b\n',
      "x: 1\n'a' \n  : b\n",
      '[a: b]\n',
      'a:\n  b: c\n\t\n  d: e\n',
      'a:\n  b: c\n \t\n  d: e\n',
      'a:\n  b: c\n   \t\n  d: e\n',
      'a:\n  - b\n  \t\n  - e\n',
      'a:\n  - b\n   \t\n  - e\n',
      'a:\n- b\n\t\n- e\n',
      'a:\n- b\n \t\n- e\n',
      'a: "b"\n \t\nc: d\n',
      "a: 'b'\n   \t\nc: d\n",
      'a: [b]\n \t\nc: d\n',
      'a: [b]\n   \t\nc: d\n',
      'a: b # x\n   \t\nc: d\n',
      '# x\n \t\nc: d\n',
      'a:\n   \t\n  b: d\n',
      'a: |\n  x\n\t\nc: d\n',
      'a: |\n  x\n \t\nc: d\n',
      'a: |\n  x\n   \t\nc: d\n',
      'a: >\n  x\n\t\n  y\nc: d\n',
      'a: "b\n\t\n  c"\n',
      'a: [b,\n\t\n  c]\n',
      'a: b\n\n\t\nc: d\n',
      'a: b\n# c\n\t\nd: e\n',
      'a: b\t\nc: d\n',
      'a: "b"\t\nc: d\n',
      'a:\t\nc: d\n',
      'a: \tb\n',
      'a:\tb\n',
      'a: b\n  c\n\t\nd: e\n',
      'a: "b"\n\t',
      'a: 1\n\n\n\t \t\n',
      '- a: b\n\t\n  c: d\n',
      '- a: b\n \t\n  c: d\n',
      '- a: b\n  \t\n  c: d\n',
      '- a: b\n   \t\n  c: d\n',
      '- "a"\n   \t\n',
      'a: &b\tx\n',
      'a: &b\n  x\n',
      'a: &b,\n',
      '[&b,c]\n',
      'a: !<x> b\n',
      'a: !x! b\n',
      'a: !中 b\n',
      'a: !b;c d\n',
      'a: !important\n',
      'a: !\n',
      'a: !!\n',
      'a: !b{c d\n',
      'a: "b"c\n',
      "a: 'b'c\n",
      'a: "b" c\n',
      'a: "\\d"\n',
      'a: "\\中"\n',
      'a: b\u2028c\n',
      'a: b\u2029c: d\n',
      'a: "b \u2028 c"\n',
      "a: 'b\u2029\u2029  c'\n",
      'a: b\u2028  c\nd: e\u2028f: g\n',
      'a: b # c\u2028d: e\n',
      'a: |\n  b\u2028c\nd: e\n',
      'a: |\n  b\u2028   c\nd: e\n',
      'a: >-\n  b\u2028  c\n  d\n\n  e\u2029\nf: g\n',
      'a: |+\n  b\u2028\n',
      'a: [b,\u2028c]\n',
      'a: "b\\\u2028  c"\n',
      'a: "b\x85c"\x85d: [e\x85f]\n',
      'a: "b\rc"\rd: [e\rf]\n',
      'a: "\\ud83d\\ude80"\n',
      'a: "b \\ud83d"\n',
      'a: "\\U0000dc00"\n',
      'a: "\\U0010ffff \\ud7ff \\ue000 \\\\ud83d"\n',
      'a: "\\U00110000"\n',
      "a: '\\ud83d'\n",
      'a: b # "\\ud83d"\n',
      '{"\\ud83d": 1}\n',
      'a: b: c\n',
      "a: 'it's'\n",
      'a: @b\n',
      'a: `b`\n',
      'a: %b\n',
      'a: ?b\n',
      'a: ? b\n',
      'a: - b\n',
      'a: -b\n',
      'a: ,b\n',
      'a: ]b\n',
      'a: |b\n',
      'a: > b\n',
      'a: >b\n',
      'a: #b\n',
      'a: b #c\n',
      'a:#b\n',
      'a: *\n',
      '- - - a\n',
      'a:\n b\n  c: d\n',
      'a:\n  b: c\n d: e\n',
      ' a: b\nc: d\n',
      'a: b\n c: d\n',
      'a: "b\n',
      'a: {b\n',
      '---\na: b\n',
      'a: b\n---\nc\n',
      'a: b\n...\nc\n',
      'a: - b\n  - c\n',
      'a: "b", c\n',
      'a: [b] c\n',
      'a: {b: c} d\n',
      'a: [b]]\n',
      'a: <b>: c\n',
      'a: b:\n',
      'a: b :c\n',
      'a: http://x: y\n',
      '"a":b\n',
      '{"a":b}\n',
      'a:b\n',
      'a:\n- b\nc\n',
      '- a\nb: c\n',
      '? a\n',
      'a: |1\n x\n',
      'a: |10\n x\n',
      'a: |+-\n x\n',
      'a: |- # c\n  x\n',
      'a: |-# c\n  x\n',
      'a: |\n\tx\n',
      'a: |\n  x\n\ty\n',
      'a: >\n  x\n y\n',
      'a: "x\n---\ny"\n',
      'a: x\n  ---\n',
    ];
    const answers = askPsych(texts);
    const different = texts
      .map((source, at) => ({ source, ours: ours(source), psych: theirs(answers[at]) }))
      .filter(({ ours, psych }) => ours !== psych);
    assert.deepEqual(different, []);
    assert.ok(answers.filter(answer => theirs(answer) === 'error').length > 60);
  });
});
