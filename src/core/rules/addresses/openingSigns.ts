import { withoutClosing } from './closingSigns';

/** Before a whole address nothing else can be meant; `{{` and `{%` are Liquid. */
const beforeScheme = /^(?:[^\w\s/.#?{%-]|\{(?![{%])){1,3}(?=https?:\/\/)/i;

/** Before a path, where files may be called `(draft).pdf`, only what also closes behind it. */
const beforePath = /^["'`“”„‘’«「『([{<【（《〈*]{1,3}(?=[\w./#~])/;

/**
 * What stands before an address that is none of it: `(` of `(https://lakes.example)`, `"` of `"/files/cv.pdf"`, which kramdown
 * takes into the address. `undefined` where nothing does.
 */
export function openingSigns(address: string): string | undefined {
  const before = beforeScheme.exec(address)?.[0];
  if (before !== undefined) return before;
  const signs = beforePath.exec(address)?.[0];
  if (signs === undefined) return undefined;
  const rest = address.slice(signs.length);
  const path = withoutClosing(signs, rest);
  return rest.length - path.length === signs.length && isSitePath(path) ? signs : undefined;
}

/** Whether something is written like an address below this site: `/files/cv.pdf`, `images/lake.png`, `#news`. A word alone may be anything. */
export function isSitePath(address: string): boolean {
  return /^(?:#|(?=\S*[/.]))[^\s"`“”„«»<>【】《》「」『』*()[\]{}|:]+$/.test(address);
}
