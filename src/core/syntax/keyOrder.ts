const orders = new WeakMap<object, readonly string[]>();

/**
 * The keys of a mapping that came out of YAML or JSON, in the order of the file. `Object.keys` lists keys that look like
 * array indexes first and sorted (`2024`, `2023` come out as `2023`, `2024`); Ruby, and so Liquid, keeps the order.
 */
export function keysInOrder(mapping: object): readonly string[] {
  return orders.get(mapping) ?? Object.keys(mapping);
}

/** An object of these entries, the last of equal keys winning at the place of the first, that `keysInOrder` knows. */
export function orderedObject(entries: ReadonlyMap<string, unknown>): Record<string, unknown> {
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
  return object;
}
