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

/**
 * The same for texts. Nothing tells when a text is there no longer: once `most` of them are known, the next one has all be forgotten, to be
 * made anew where they are asked for.
 */
export function rememberedTexts<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
