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
});
