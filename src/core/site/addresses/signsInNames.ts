import { decoded, partingSigns, withPercentSigns } from './encodedPath';

/** An address read as the name of a file with signs in it that are none of a name in an address: `fig#2.png`, `what?.pdf`, `100%.png`. */
export interface NameWithSigns {
  /** The path that is meant. */
  readonly path: string;
  /** The first of the signs. */
  readonly sign: string;
  /** Where the path ends in the text. */
  readonly end: number;
  /** The path as it has to be written: `fig%232.png`. */
  readonly written: string;
}

/**
 * How an address may have been meant by someone who took the name of a file as it is, the longest first: with its `#` and `?` in the name
 * (of `plan #2.pdf#page=3` the last may still be a fragment), and with a `%` that stands for itself. Browsers end the path at the first
 * `#` or `?` (https://url.spec.whatwg.org/#path-state), read `%20` as a blank, and of `%.` make a request that servers refuse.
 * @param encoded whether a filter of Jekyll encodes a `%` that stands for itself
 */
export function namesWithSigns(text: string, encoded = false): readonly NameWithSigns[] {
  const signs = [...text.matchAll(/[#?]/g)];
  const [first, ...others] = signs;
  // of character references, `#` is no sign of its own
  if ((first === undefined && !text.includes('%')) || text.includes('&')) return [];
  return [text.length, ...others.map(({ index }) => index).reverse()].flatMap(end =>
    readings(text.slice(0, end), encoded),
  );
}

/** No `%41`, which stands for a letter. */
const ownPercent = /%(?![\da-f]{2})/i;

function readings(path: string, encoded: boolean): readonly NameWithSigns[] {
  const end = path.length;
  const sign = /[#?]/.exec(path)?.[0];
  const literal = {
    path,
    sign: sign ?? '%',
    end,
    written: withPercentSigns(path, partingSigns),
  };
  if (!path.includes('%') || ownPercent.test(path)) return sign === undefined && encoded ? [] : [literal];
  const read = { path: decoded(path), end, written: withPercentSigns(path, /[#?]/g) };
  return sign === undefined ? [literal] : [{ ...read, sign }, literal];
}
