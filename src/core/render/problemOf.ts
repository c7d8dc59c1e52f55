import type { Place } from '../text/mappedText';
import { buildMessage, LiquidError } from './liquid/errors';
import type { Asked } from './questions';
import type { RenderProblem } from './renderedPage';

/**
 * What stopped a render, as a problem with its place. `path` is the page's, for an error that does not say where it was;
 * `textOf` gives the texts of the site's files, to count lines in.
 */
export function problemOf(error: unknown, path: string, textOf: (path: string) => string): RenderProblem {
  if (error instanceof LiquidError) {
    const { path: where, start, end } = error.place ?? { path, start: 0, end: 0 };
    const problem = { path: where, message: error.message, start, end, kind: error.kind };
    return error.kind === 'limit' ? problem : { ...problem, jekyll: buildMessage(error, textOf(where)) };
  }
  // whatever else was thrown came out of a page that is too much for the machine: too deep, too long
  return { path, message: error instanceof Error ? error.message : String(error), start: 0, end: 0, kind: 'limit' };
}

/** That includes are left to the theme of the site, as one problem at the first of them; `undefined` where none is. */
export function lackedByTheme(lacked: Asked['lacked'] = new Map<string, Place>()): RenderProblem | undefined {
  const [first] = lacked.values();
  const names = [...lacked.keys()];
  return first && { ...first, message: `${names.join(', ')}: left to the theme`, kind: 'theme', lacked: names };
}
