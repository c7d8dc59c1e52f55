import { printFloat, YamlFloat } from '../../syntax/yamlFloat';
import { YamlInteger } from '../../syntax/yamlInteger';
import {
  className,
  dropText,
  isArray,
  isHash,
  isInteger,
  isNil,
  MethodLiteral,
  pairsOf,
  RubyDate,
  RubyRange,
} from './values';
import { RubyTime } from '../../time/rubyTime';

/** `value.to_s` of Ruby: what `{{ value }}` prints, arrays aside. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNil(value) || value instanceof MethodLiteral) return '';
  if (isHash(value)) return dropText(value)?.text() ?? inspect(value);
  return isArray(value) ? inspect(value) : (plainText(value) ?? inspect(value));
}

/** What an output tag prints: an array as its elements without anything between them. */
export function toOutput(value: unknown): string {
  return isArray(value) ? joinArray(value, '') : toText(value);
}

/** `Array#join`: arrays within arrays are joined alike, `nil` is nothing. */
export function joinArray(items: readonly unknown[], glue: string): string {
  return items.map(item => (isArray(item) ? joinArray(item, glue) : toText(item))).join(glue);
}

/** `value.inspect` of Ruby: `{"n"=>"b", "y"=>[1, nil]}`. */
export function inspect(value: unknown): string {
  if (isNil(value)) return 'nil';
  if (typeof value === 'string') return inspectString(value);
  if (isArray(value)) return `[${value.map(inspect).join(', ')}]`;
  if (isHash(value))
    return (
      dropText(value)?.inspected() ??
      `{${pairsOf(value)
        .map(([key, item]) => `${inspect(key)}=>${inspect(item)}`)
        .join(', ')}}`
    );
  if (value instanceof RubyDate) return inspectDate(value);
  return plainText(value) ?? className(value);
}

/** With its Julian day number, as Ruby has it. */
function inspectDate(date: RubyDate): string {
  const julianDay = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 + 2_440_588;
  return `#<Date: ${dateText(date)} ((${julianDay}j,0s,0n),+0s,-Infj)>`;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'number') return isInteger(value) ? String(value) : printFloat(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof YamlFloat || value instanceof YamlInteger) return value.toString();
  if (value instanceof RubyRange) return `${value.first}..${value.last}`;
  if (value instanceof RubyDate) return dateText(value);
  if (value instanceof RubyTime) return timeText(value);
  return undefined;
}

function dateText(date: RubyDate): string {
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

function timeText(time: RubyTime): string {
  const local = new Date(time.epoch + time.offset * 1000);
  const day = dateText(new RubyDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()));
  const zone = time.isUtc ? 'UTC' : offsetText(time.offset, '');
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())} ${zone}`;
}

/** An offset of so many seconds from Greenwich as `+0800`, or `+08:00` with `colon` set to ':'. */
export function offsetText(seconds: number, colon: '' | ':'): string {
  const minutes = Math.trunc(Math.abs(seconds) / 60);
  return `${seconds < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${colon}${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\f': '\\f',
  '\v': '\\v',
  '\b': '\\b',
  '\x07': '\\a',
  '\x1b': '\\e',
};

function inspectString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]|#(?=[{$@])/gu, character => {
    if (character === '#') return '\\#';
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
