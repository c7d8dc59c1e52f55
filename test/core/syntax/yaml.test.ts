import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parseYaml } from '../../../src/core/syntax/yaml';
import { YamlFloat } from '../../../src/core/syntax/yamlFloat';

function plain(text: string): unknown {
  const document = parseYaml(text);
  assert.deepEqual(document.problems, []);
  return document.plain;
}

describe('parseYaml: values', () => {
  it('reads a plain word as Jekyll does', () => {
    const expected: readonly (readonly [string, unknown])[] = [
      ['yes', true],
      ['On', true],
      ['TRUE', true],
      ['no', false],
      ['off', false],
      ['y', 'y'],
      ['n', 'n'],
      ['~', null],
      ['Null', null],
      ['0', 0],
      ['-7', -7],
      ['0123', 83],
      ['0x1F', 31],
      ['0b101', 5],
      ['089', '089'],
      ['123_456', 123456],
      ['1,000', 1000],
      ['12345678901234567890', '12345678901234567890'],
      ['2.5', 2.5],
      ['1.5e+3', new YamlFloat(1500)],
      ['14.0', new YamlFloat(14)],
      ['1e3', '1e3'],
      ['1.', '1.'],
      ['1.2.3', '1.2.3'],
      ['.inf', Infinity],
      ['12:30', new YamlFloat(750)],
      [':symbol', ':symbol'],
      ['"14.0"', '14.0'],
      ["'yes'", 'yes'],
      ['!!str 12', '12'],
    ];
    for (const [source, value] of expected) assert.deepEqual(plain(`a: ${source}`), { a: value }, source);
  });
});
