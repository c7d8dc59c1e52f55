import { siteMembers } from '../../site/references/jekyllMembers';
import { assignedBefore } from '../liquid/assignedBefore';

/** Objects that hold all others. */
const whole = new Set(['site', 'page', 'layout', 'content', 'paginator', 'include', 'forloop', 'jekyll', 'theme']);

/**
 * Liquid that prints the value of a path before `offset` as JSON, of lists of pages their number; `undefined` for what
 * is too much to print.
 */
export function jsonProbe(path: string, text: string, offset: number): string | undefined {
  if (whole.has(path)) return undefined;
  if (isPages(path)) return `{{ ${path} | size }}`;
  const assigned = assignedBefore(text, offset).find(({ name }) => name === path);
  if (assigned?.path !== undefined && isPages(assigned.path))
    return assigned.isItem ? `{{ ${path}.path | jsonify }}` : `{{ ${path} | size }}`;
  if (assigned?.path !== undefined && whole.has(assigned.path)) return undefined;
  return `{{ ${path} | jsonify }}`;
}

/** Lists of whole pages: their number says enough, and to print them would build every one. */
function isPages(path: string): boolean {
  return path.startsWith('site.') && siteMembers.get(path.slice('site.'.length)) === 'pages';
}
