// The part of node:assert/strict that suites use, for the web extension host, where there is no Node.

export class AssertionError extends Error {
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
    this.name = 'AssertionError';
  }
}

/** As in Node. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not truthy`, value, true);
}

/** As in Node: the same value, by `Object.is`. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
}

/** As in Node. */
export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `${show(actual)} was not expected`, actual, expected);
}

/** As in Node, for plain data: arrays, objects and primitives. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
}

/** As in Node. */
export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message ?? `${show(actual)} does not match ${String(expected)}`, actual, expected);
}

/** As in Node. */
export function doesNotMatch(actual: string, expected: RegExp, message?: string): void {
  if (expected.test(actual)) fail(message ?? `${show(actual)} matches ${String(expected)}`, actual, expected);
}

/** As in Node, with a pattern for the message. */
export async function rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  let reason: unknown;
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    reason = error;
    if (expected !== undefined) match(String(reason), expected);
    return;
  }
  fail('it did not reject');
}

/** As in Node. */
export function fail(message: string, actual?: unknown, expected?: unknown): never {
  throw new AssertionError(message, actual, expected);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

function show(value: unknown): string {
  return typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : `${value as number}`;
}

const assert = Object.assign(ok, {
  AssertionError,
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
  fail,
});
// Node's strict mode calls the same functions by these names too
export const strictEqual = equal;
export const deepStrictEqual = deepEqual;
export default Object.assign(assert, { strictEqual, deepStrictEqual });
