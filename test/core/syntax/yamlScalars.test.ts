import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { inspect } from '../../../src/core/render/liquid/rubyText';
import { toRuby } from '../../../src/core/render/liquid/toRuby';
import { className, isHash, RubyDate } from '../../../src/core/render/liquid/values';
import { RubyTime } from '../../../src/core/time/rubyTime';
import { parseYaml } from '../../../src/core/syntax/yaml';

type Row = readonly [word: string, kind: string, value?: string | number | boolean, offset?: number];

const rows = JSON.parse(readFileSync(path.resolve('test/fixtures/yaml/scalars.json'), 'utf8')) as Row[];
const kinds: Readonly<Record<string, string>> = {
  Integer: 'int',
  Float: 'float',
  String: 'str',
  nil: 'nil',
  true: 'bool',
  false: 'bool',
};

function read(word: string): Row {
  const { plain } = parseYaml(`a: ${word}\n`);
  const value = toRuby(isHash(plain) ? plain.a : undefined);
  if (value instanceof RubyTime) return [word, 'time', Math.floor(value.epoch / 1000), value.offset];
  if (value instanceof RubyDate) return [word, 'date', inspect(value).slice(8, 18)];
  const kind = kinds[className(value)] ?? 'other';
  if (kind === 'nil') return [word, kind];
  return [word, kind, typeof value === 'boolean' || typeof value === 'string' ? value : inspect(value)];
}

describe('a plain word of YAML is what Jekyll reads', () => {
  for (const row of rows) it(`${row[0]} is ${row.slice(1).join(' ')}`, () => assert.deepEqual(read(row[0]), row));
});
