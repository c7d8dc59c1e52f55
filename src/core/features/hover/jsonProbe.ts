import { assignedNames } from '../liquid/assignedNames';

/** Lists of whole pages: their number says enough, and to print them would build every one. */
const PAGES =
  /^site\.(?:pages|posts|html_pages|html_files|documents|static_files|related_posts|collections|categories|tags)$/;

/** Objects that hold all others. */
const WHOLE = new Set(['site', 'page', 'layout', 'content', 'paginator', 'include', 'forloop', 'jekyll', 'theme']);

/**
 * Liquid that prints the value of a path before `offset` as JSON, of lists of pages their number; `undefined` for what
 * is too much to print.
 */
export function jsonProbe(path: string, text: string, offset: number): string | undefined {
  if (WHOLE.has(path)) return undefined;
  if (PAGES.test(path)) return `{{ ${path} | size }}`;
  const assigned = assignedNames(text, offset).find(({ name }) => name === path);
  if (assigned?.path !== undefined && PAGES.test(assigned.path))
    return assigned.isItem ? `{{ ${path}.path | jsonify }}` : `{{ ${path} | size }}`;
  if (assigned?.path !== undefined && WHOLE.has(assigned.path)) return undefined;
  return `{{ ${path} | jsonify }}`;
}
