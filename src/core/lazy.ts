/** Makes a value when it is first asked for, and keeps it. What a table costs is not paid for while the program starts: decision 025. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
