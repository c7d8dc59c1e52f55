/**
 * What a table has under a key that comes from outside: a word, a tag, a type in a record. `undefined` where it has none, also of `constructor`
 * and `toString`, which every object answers to.
 */
export function ownEntry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
