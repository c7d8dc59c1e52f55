const orders = new WeakMap<object, readonly string[]>();
const keys = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * The keys of a mapping that came out of YAML or JSON, in the order of the file. `Object.keys` lists keys that look like
 * array indexes first and sorted (`2024`, `2023` come out as `2023`, `2024`); Ruby, and so Liquid, keeps the order.
 */
export function keysInOrder(mapping: object): readonly string[] {
  return orders.get(mapping) ?? Object.keys(mapping);
}

/** The keys of a mapping that are no strings, by the text under which they stand: the number 2024 under `'2024'`. */
export function otherKeys(mapping: object): ReadonlyMap<string, unknown> | undefined {
  return keys.get(mapping);
}

/**
 * An object of these entries, the last of equal keys winning at the place of the first, that `keysInOrder` knows; `others`
 * are its keys that are no strings.
 */
export function orderedObject(
  entries: ReadonlyMap<string, unknown>,
  others?: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  let listed = true;
  for (const [key, value] of entries) {
    // an assignment to `__proto__` would set the prototype instead
    if (key === '__proto__')
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
    if (/^\d/.test(key)) listed = false;
  }
  if (!listed) orders.set(object, [...entries.keys()]);
  if (others !== undefined && others.size > 0) keys.set(object, others);
  return object;
}

/** What `{ ...base, ...over }` is, with the order of the keys and those that are no strings. */
export function overlaid(base: object, over: object): Record<string, unknown> {
  const merged = new Map<string, unknown>();
  const others = new Map(otherKeys(base));
  for (const mapping of [base, over]) for (const [key, value] of entriesOf(mapping)) merged.set(key, value);
  for (const key of keysInOrder(over)) others.delete(key);
  for (const [key, loaded] of otherKeys(over) ?? []) others.set(key, loaded);
  return orderedObject(merged, others);
}

function entriesOf(mapping: object): readonly (readonly [key: string, value: unknown])[] {
  const values = new Map<string, unknown>(Object.entries(mapping));
  return keysInOrder(mapping).map(key => [key, values.get(key)] as const);
}
