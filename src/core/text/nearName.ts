import { distance } from 'fastest-levenshtein';

/**
 * The one of `names` that `written` is meant to be: the same but for case, `-` and `_`, with two letters in turn (`herf`), or, the longer
 * it is, with one or two letters wrong, too many or too few. `undefined` where none is near, or two are.
 */
export function nearName(written: string, names: Iterable<string>): string | undefined {
  const plain = plainName(written);
  let best: { readonly name: string; readonly steps: number } | undefined;
  let rivals = 0;
  for (const name of names) {
    const steps = stepsBetween(plain, plainName(name));
    if (steps === undefined || (best !== undefined && steps > best.steps)) continue;
    rivals = best?.steps === steps ? rivals + 1 : 0;
    best = { name, steps };
  }
  return rivals === 0 ? best?.name : undefined;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/**
 * How many letters of one name are wrong, too many or too few to be the other: 0 for the same name, 1 for two letters in turn; `undefined` where these
 * are more than a slip in a name of its length.
 */
export function stepsBetween(written: string, meant: string): number | undefined {
  if (Math.abs(written.length - meant.length) > 2) return undefined;
  if (written === meant) return 0;
  if (areTurned(written, meant)) return 1;
  const steps = distance(written, meant);
  const shorter = Math.min(written.length, meant.length);
  return steps <= (shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0) ? steps : undefined;
}

/** Whether two letters beside each other have changed places. */
function areTurned(written: string, meant: string): boolean {
  if (written.length !== meant.length || written.length < 3) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const turned = written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '') + written.slice(at + 2);
  return turned === meant;
}
