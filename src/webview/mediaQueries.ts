import type { PreviewMedium } from '../protocol/look';

/** Media queries that hold always, and never. */
const always = 'all';
const never = 'not all';

/**
 * A list of media queries (`print, (min-width: 50em) and (prefers-color-scheme: dark)`) as it reads to a browser that is on the
 * screen, so that it holds there when the written one would hold for `medium`: the medium and the scheme of colours are put
 * in, conditions of size and the like stay. Browsers let nobody choose these for a frame.
 * Written as https://www.w3.org/TR/mediaqueries-5/#mq-syntax has it.
 */
export function queriesUnder(queries: string, medium: PreviewMedium): string {
  if (medium === 'system' || queries.trim() === '') return queries;
  return splitQueries(queries)
    .map(query => queryUnder(query.trim(), medium))
    .join(', ');
}

/** Whether a list of media queries reads otherwise under some look. */
export function dependsOnMedium(queries: string): boolean {
  return /\b(?:print|screen|prefers-color-scheme)\b/i.test(queries);
}

function queryUnder(query: string, medium: Exclude<PreviewMedium, 'system'>): string {
  const type = /^(?:(not|only)\s+)?(?!not\b|only\b)([a-z][a-z-]*)(?:\s+and\s+(\S[^]*))?$/i.exec(query);
  if (type === null) return schemeUnder(query, medium);
  const [, prefix = '', name = '', conditions] = type;
  const isNegated = prefix.toLowerCase() === 'not';
  const holds = matchesType(name.toLowerCase(), medium);
  if (!holds) return isNegated ? always : never;
  const rest = conditions === undefined ? '' : ` and ${schemeUnder(conditions, medium)}`;
  return `${isNegated ? 'not ' : ''}all${rest}`;
}

/** On the screen all that the browser itself shows stays; types that are no more (`tty`) never hold. */
function matchesType(name: string, medium: Exclude<PreviewMedium, 'system'>): boolean {
  return name === 'all' || name === (medium === 'print' ? 'print' : 'screen');
}

/** Paper is light, as browsers print it. */
function schemeUnder(conditions: string, medium: Exclude<PreviewMedium, 'system'>): string {
  const scheme = medium === 'dark' ? 'dark' : 'light';
  return conditions.replace(/\(\s*prefers-color-scheme\s*(?::\s*([a-z-]+)\s*)?\)/gi, (_, asked: string | undefined) =>
    asked === undefined || asked.toLowerCase() === scheme ? '(min-width: 0px)' : '(max-width: -1px)',
  );
}

/** At the commas that are in no parentheses. */
function splitQueries(queries: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < queries.length; at++) {
    const character = queries[at];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) {
      found.push(queries.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, queries.slice(start)];
}
