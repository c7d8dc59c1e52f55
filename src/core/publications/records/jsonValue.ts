/** A value of JSON, asked for its shape step by step: what a registry answers is never trusted to have one. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The value of a JSON text, `undefined` where it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The member `path[0]` of the member `path[1]` …; `undefined` as soon as one is missing. A number steps into a list. */
export function at(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object') return undefined;
    here = isList(here)
      ? typeof step === 'number'
        ? here[step]
        : undefined
      : typeof step === 'string' && Object.hasOwn(here, step)
        ? here[step]
        : undefined;
  }
  return here;
}

/** A text with something in it, trimmed; a number becomes its digits. */
export function textAt(value: Json | undefined, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  if (typeof found === 'number') return String(found);
  const text = typeof found === 'string' ? found.trim() : '';
  return text === '' ? undefined : text;
}

/** The members of a list; none where there is no list. */
export function listAt(value: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] {
  const found = at(value, ...path);
  return found !== undefined && isList(found) ? found : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
