const voidNames = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'rect',
  'path',
  'circle',
  'ellipse',
  'source',
  'wbr',
]);
const tagPattern = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;

/**
 * The first tag that does not fit, or `undefined` when every element is closed in order:
 * `<div><span></div>` gives `</div> closes <span>`, `<div>` gives `<div> is not closed`.
 */
export function unbalancedTag(html: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, tag, rest] of html.matchAll(tagPattern)) {
    const name = tag?.toLowerCase();
    if (name === undefined || voidNames.has(name) || rest?.endsWith('/') === true) continue;
    if (slash !== '/') {
      open.push(name);
      continue;
    }
    const last = open.pop();
    if (last !== name) return last === undefined ? `</${name}> closes nothing` : `</${name}> closes <${last}>`;
  }
  const left = open.pop();
  return left === undefined ? undefined : `<${left}> is not closed`;
}
