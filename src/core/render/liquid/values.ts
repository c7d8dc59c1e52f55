import { RubyTime } from '../../time/rubyTime';
import { keysInOrder, otherKeys } from '../../syntax/keyOrder';
import { plainFloat, YamlFloat } from '../../syntax/yamlFloat';
import { YamlInteger } from '../../syntax/yamlInteger';

/** What Ruby has and JavaScript has not. Everything else in Liquid is null, boolean, number, string, array or plain object (a hash). */
abstract class RubyValue {
  readonly isRuby = true;
}

/** `(first..last)`, both included. */
export class RubyRange extends RubyValue {
  constructor(
    readonly first: number,
    readonly last: number,
  ) {
    super();
  }

  /** How many numbers it holds. */
  get size(): number {
    return Math.max(0, this.last - this.first + 1);
  }
}

/** A day without a time, as YAML's `2021-03-04` is. `month` 1-12. */
export class RubyDate extends RubyValue {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {
    super();
  }
}

/** The literals `blank` and `empty`, which ask a question rather than hold a value. */
export class MethodLiteral extends RubyValue {
  constructor(readonly method: 'blank' | 'empty') {
    super();
  }
}

export type Hash = Readonly<Record<string, unknown>>;
/** A Ruby Integer. */
export type Whole = number | YamlInteger;
export type Numeric = Whole | YamlFloat;

/** How Ruby shows an object that Liquid reads like a hash: printed, and inside of a list or hash that is printed. */
interface DropText {
  readonly text: () => string;
  readonly inspected: () => string;
  /** Of a document: the keys of its neighbours, which are not among those that are walked over. */
  readonly neighbours?: readonly string[];
}

const drops = new WeakMap<object, DropText>();

/** A hash that stands for an object of Jekyll's or Liquid's own, a drop, and is printed like one. */
export function asDrop<T extends Hash>(hash: T, text: string | DropText): T {
  drops.set(hash, typeof text === 'string' ? { text: () => text, inspected: () => text } : text);
  return hash;
}

/** How a hash is printed when it stands for an object; `undefined` for one that is nothing but a hash. */
export function dropText(hash: Hash): DropText | undefined {
  return drops.get(hash);
}

/** Whether `value` is a Ruby Hash: an object that is none of the other kinds. */
export function isHash(value: unknown): value is Hash {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof RubyValue) &&
    !(value instanceof RubyTime) &&
    !(value instanceof YamlFloat) &&
    !(value instanceof YamlInteger)
  );
}

/** `Array.isArray` without the `any`. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** `nil` of Ruby: `null`, or what is not there. */
export function isNil(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Liquid's truth: everything but `nil` and `false`. */
export function isTruthy(value: unknown): boolean {
  return !isNil(value) && value !== false;
}

/** Whether `value` is an Integer or a Float. */
export function isNumeric(value: unknown): value is Numeric {
  return typeof value === 'number' || value instanceof YamlFloat || value instanceof YamlInteger;
}

/** Whether `value` is a Ruby Integer, of any size. */
export function isWhole(value: unknown): value is Whole {
  return isInteger(value) || value instanceof YamlInteger;
}

/** A whole number for exact reckoning. */
export function bigOf(value: Whole): bigint {
  return typeof value === 'number' ? BigInt(value) : value.value;
}

/** Whether `value` is a Ruby Integer that fits into a number. */
export function isInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

/** The number without the memory of being a Float. */
export function numberOf(value: Numeric): number {
  return typeof value === 'number' ? value : Number(value.value);
}

/** `value` as a Ruby Float, whole or not. */
export function floatOf(value: number): Numeric {
  return plainFloat(value);
}

/** The `[key, value]` pairs of a hash in the order in which it was written; keys are strings but for those that YAML reads otherwise. */
export function pairsOf(hash: Hash): readonly (readonly [key: unknown, value: unknown])[] {
  const others = otherKeys(hash);
  return keysInOrder(hash).map(key => [others?.has(key) === true ? others.get(key) : key, hash[key]] as const);
}

/** `hash[key]` of Ruby, where 2024 and '2024' are different keys; `undefined` where there is no such key. */
export function valueAt(hash: Hash, key: unknown): unknown {
  const written = keyText(key);
  if (written === undefined) return undefined;
  const others = otherKeys(hash);
  const text = typeof key === 'string' || others?.has(written) === true ? written : `${written}\0`;
  if (!Object.hasOwn(hash, text)) return undefined;
  const isText = others?.has(text) !== true;
  return isText === (typeof key === 'string') ? (hash[text] ?? null) : undefined;
}

/** The text under which a key that is no text stands in an object that has the keys `texts` as well. */
export function besideText(text: string, texts: ReadonlySet<string>): string {
  return texts.has(text) ? `${text}\0` : text;
}

/** The text under which a key stands in an object; `undefined` for what is never a key. */
function keyText(key: unknown): string | undefined {
  if (typeof key === 'string') return key;
  if (isNil(key)) return '';
  if (key instanceof RubyDate)
    return [key.year, key.month, key.day].map(part => String(part).padStart(2, '0')).join('-');
  return typeof key === 'boolean' || isNumeric(key) ? String(key) : undefined;
}

/** The name of the Ruby class of `value`, for error messages: `Integer`, `String`; `nil`, `true` and `false` as they are. */
export function className(value: unknown): string {
  if (isNil(value)) return 'nil';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return 'String';
  if (isWhole(value)) return 'Integer';
  if (isNumeric(value)) return 'Float';
  if (isArray(value)) return 'Array';
  if (value instanceof RubyRange) return 'Range';
  if (value instanceof RubyDate) return 'Date';
  if (value instanceof RubyTime) return 'Time';
  if (value instanceof MethodLiteral) return 'Liquid::Expression::MethodLiteral';
  return 'Hash';
}

/** The elements of a range, an array, or a hash as its `[key, value]` pairs; `undefined` for what has no elements. */
export function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (isArray(value)) return value;
  if (value instanceof RubyRange) return Array.from({ length: value.size }, (_, at) => value.first + at);
  if (isHash(value)) return pairsOf(value);
  return undefined;
}
