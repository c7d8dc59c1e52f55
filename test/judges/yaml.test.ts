import { strict as assert } from 'node:assert';
import { before, describe, it } from 'mocha';
import { keysInOrder, otherKeys } from '../../src/core/syntax/keyOrder';
import { parseYaml } from '../../src/core/syntax/yaml';
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

/** The tree that Psych gave, its plain words read as Jekyll does. */
function expected(tree: unknown): unknown {
  if (!Array.isArray(tree)) return null;
  const [kind, ...parts] = tree as readonly unknown[];
  if (kind === 'text') return parts[0];
  if (kind === 'plain') return readPlainScalar(parts[0] as string);
  if (kind === 'seq') return parts.map(expected);
  const entries = (parts as readonly (readonly [unknown, unknown])[]).map(
    ([key, value]) => [keyText(key), expected(value)] as const,
  );
  return mapping(new Map(entries));
}

function keyText(tree: unknown): string {
  const key = expected(tree);
  if (key instanceof Date) return String((tree as readonly unknown[])[1]);
  return key === null ? '' : Array.isArray(key) ? text(key) : String(key);
}

function mapping(entries: ReadonlyMap<string, unknown>): unknown {
  // as text already, in the order of the file
  return { toString: () => `{${[...entries].map(([key, value]) => `${key}=${text(value)}`).join(', ')}}` };
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'toString') ? String(value) : shown(value);
}

function ours(source: string): string {
  const { plain, problems } = parseYaml(source);
  return problems.length > 0 ? 'error' : shown(plain);
}

function theirs(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'error' in answer ? 'error' : text(expected(answer));
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
