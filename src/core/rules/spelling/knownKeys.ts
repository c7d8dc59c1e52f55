/** A key that is public together with its site, and that forks of that site carry on. */
export interface KnownKey {
  readonly kind: 'ownership' | 'analytics';
  /** The account on GitHub whose key it is. */
  readonly owner: string;
}

const keys: ReadonlyMap<string, KnownKey> = new Map([
  // the homepage of the template's author, which many sites were forked from
  ['b_bboit7d513zxydw-yrmico6o5tthyiouqwddwjgtu', { kind: 'ownership', owner: 'RayeRen' }],
  ['b5aa590e7b9c03956a6f7dec0f776211', { kind: 'ownership', owner: 'RayeRen' }],
  ['code-zxfk3f4pfb', { kind: 'ownership', owner: 'RayeRen' }],
  ['g-swfcx99kqz', { kind: 'analytics', owner: 'RayeRen' }],
]);

/** Whose key a value is, where it is known. Case does not matter. */
export function knownKey(value: string): KnownKey | undefined {
  return keys.get(value.trim().toLowerCase());
}
