import { isMapping } from '../syntax/plainMapping';
import { parseYaml } from '../syntax/yaml';
import { YamlFloat } from '../syntax/yamlFloat';
import { codePointOf } from './entities';
import { strip } from './characters';

/**
 * How kramdown turns what `_config.yml` or `{::options}` say into the value of an option
 * (https://kramdown.gettalong.org/rdoc/Kramdown/Options.html): most things are taken for what Ruby prints them as.
 * `undefined` stands for a value it refuses: then Jekyll's build ends with its error.
 */
export type OptionReader<Value> = (value: unknown) => Value | undefined;

/** Anything but `false` and nothing is true. */
export function readFlag(value: unknown): boolean {
  const text = printed(value);
  return text !== '' && strip(text.toLowerCase()) !== 'false';
}

/** Anything, as Ruby prints it: `true`, `1.0`, and nothing for `null`. */
export function readText(value: unknown): string {
  return printed(value);
}

/** Ruby's `Integer()`: `2`, `" 2 "`, `1_000`, `0x1f`, `0b1`, and octal `010`. */
export function readWhole(value: unknown): number | undefined {
  const match = /^([+-]?)(0x|0b|0o?)?([0-9a-f]+(?:_[0-9a-f]+)*)$/i.exec(strip(printed(value)));
  if (match === null) return undefined;
  const [, sign, prefix = '', digits = ''] = match;
  const base = prefix === '' ? 10 : /^0x/i.test(prefix) ? 16 : /^0b/i.test(prefix) ? 2 : 8;
  const plain = digits.replaceAll('_', '');
  if (plain.split('').some(digit => Number.isNaN(parseInt(digit, base)))) return undefined;
  return (sign === '-' ? -1 : 1) * parseInt(plain, base);
}

/** A name, with or without Ruby's colon; `null` for none. */
export function readName(value: unknown): string | null {
  const text = strip(printed(value)).replace(/^:/, '');
  return text === '' || text === 'nil' ? null : text;
}

/** `"a,b"` or `[a, b]`. */
export function readList(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value) ? value.map(printed) : undefined;
}

/** Four quotes, each the name or the number of its character. */
export function readQuotes(value: unknown): readonly [string, string, string, string] | undefined {
  const [left, right, leftDouble, rightDouble, ...rest] = (readList(value) ?? []).map(quote =>
    String(readWhole(quote) ?? quote),
  );
  if (left === undefined || right === undefined || leftDouble === undefined || rightDouble === undefined)
    return undefined;
  const quotes: readonly [string, string, string, string] = [left, right, leftDouble, rightDouble];
  return rest.length === 0 && quotes.every(isCharacter) ? quotes : undefined;
}

function isCharacter(quote: string): boolean {
  return /^\d+$/.test(quote) || codePointOf(`&${quote};`) !== undefined;
}

/** `1..3`, `"1,2"` or `[1, 2]`, all from 1 to 6. */
export function readLevels(value: unknown): readonly number[] | undefined {
  const levels = Array.isArray(value) ? value.map(level => Math.trunc(Number(level))) : writtenLevels(value);
  return levels?.every(level => level >= 1 && level <= 6) === true ? levels : undefined;
}

function writtenLevels(value: unknown): readonly number[] | undefined {
  if (typeof value !== 'string') return undefined;
  const range = /^(\d)\.\.(\d)$/.exec(value);
  if (range !== null) {
    const first = Number(range[1]);
    return Array.from({ length: Math.max(0, Number(range[2]) - first + 1) }, (_, index) => first + index);
  }
  return /^\d(?:,\d)*$/.test(value) ? value.split(',').map(Number) : undefined;
}

/** A text with a place for the number. */
export function readNumberText(value: unknown): string | undefined {
  const text = printed(value);
  return text.includes('%s') ? text : undefined;
}

/** Symbols by name: a mapping, or YAML for one. */
export function readSymbols(value: unknown): Readonly<Record<string, string>> | undefined {
  const given = readMapping(value);
  return given && Object.fromEntries(Object.entries(given).map(([name, symbol]) => [name, printed(symbol)]));
}

/** Link definitions: each name with a list of its URL and perhaps its title. */
export function readLinks(value: unknown): Readonly<Record<string, readonly [string, string | undefined]>> | undefined {
  const given = readMapping(value);
  if (given === undefined) return undefined;
  const links: Record<string, readonly [string, string | undefined]> = {};
  for (const [name, target] of Object.entries(given)) {
    if (!Array.isArray(target) || target.length < 1 || target.length > 2) return undefined;
    const title: unknown = target[1];
    links[name] = [printed(target[0]), title === null || title === undefined ? undefined : printed(title)];
  }
  return links;
}

/** A mapping, or YAML for one. */
export function readMapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const given = typeof value === 'string' ? parseYaml(value).plain : value;
  return isMapping(given) ? given : undefined;
}

/** As Ruby's `to_s`, as far as it can matter here. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof YamlFloat) return String(value);
  return JSON.stringify(value);
}
