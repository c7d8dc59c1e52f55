import assert from 'node:assert/strict';
import { isHash } from '../../../src/core/render/liquid/values';
import { parseYaml } from '../../../src/core/syntax/yaml';
import { yamlText } from '../../../src/core/syntax/yamlText';

function readBack(written: string): unknown {
  const { plain } = parseYaml(`a: ${written}\n`);
  return isHash(plain) ? plain.a : undefined;
}

/** A value, and how it is written without quotes around it, in double and in single ones. */
const values: readonly (readonly [value: string, bare: string, double: string, single: string])[] = [
  ['Lakes', 'Lakes', 'Lakes', 'Lakes'],
  ['Lakes: “rivers”', '"Lakes: “rivers”"', 'Lakes: “rivers”', 'Lakes: “rivers”'],
  ['#news', '"#news"', '#news', '#news'],
  [
    'Lin’s and Lin\'s "Lakes"',
    'Lin’s and Lin\'s "Lakes"',
    'Lin’s and Lin\'s \\"Lakes\\"',
    'Lin’s and Lin\'\'s "Lakes"',
  ],
  ['Lakes \u0096 rivers', '"Lakes \\x96 rivers"', 'Lakes \\x96 rivers', 'Lakes  rivers'],
  ['Lakes\u0085- b', '"Lakes\\x85- b"', 'Lakes\\x85- b', 'Lakes - b'],
  ['Lakes\r- b', '"Lakes\\x0d- b"', 'Lakes\\x0d- b', 'Lakes - b'],
  ['Lakes\nb: c', '"Lakes\\x0ab: c"', 'Lakes\\x0ab: c', 'Lakes b: c'],
  ['Lakes\t# b', '"Lakes\\x09# b"', 'Lakes\\x09# b', 'Lakes # b'],
  ['Lakes\u2028b', '"Lakes\\u2028b"', 'Lakes\\u2028b', 'Lakes b'],
  ['Lakes\u001b[2J', '"Lakes\\x1b[2J"', 'Lakes\\x1b[2J', 'Lakes[2J'],
  ['Lakes\u007f\ufffe', '"Lakes\\x7f\\ufffe"', 'Lakes\\x7f\\ufffe', 'Lakes'],
  ['Lakes 🌊', 'Lakes 🌊', 'Lakes 🌊', 'Lakes 🌊'],
];

describe('a value that is written into YAML', () => {
  for (const [value, bare, double, single] of values)
    it(`is read back as it was: ${JSON.stringify(value)}`, () => {
      assert.equal(yamlText(value, ''), bare);
      assert.equal(yamlText(value, '"'), double);
      assert.equal(yamlText(value, "'"), single);
      assert.equal(readBack(bare), value);
      assert.equal(readBack(`"${double}"`), value);
    });

  it('has no half of a surrogate pair, which YAML cannot say', () => {
    assert.equal(yamlText('Lakes \ud83c', ''), '"Lakes "');
    assert.equal(yamlText('Lakes \ud83c', "'"), 'Lakes ');
  });
});
