/**
 * A function that makes what it gives once for each key, and keeps it as long as the key is there: what is read of a page or a site is read
 * once, and a changed page or site is another key. Keeps `undefined` too. While it makes one it may be asked for another.
 */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
