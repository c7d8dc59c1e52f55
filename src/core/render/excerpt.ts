import { blockTags } from '../syntax/liquidTags';
import type { Semantics } from './liquid/semantics';

/**
 * What Jekyll's Excerpt takes of a page's text: all before the first `separator`, or the whole text where there is none or
 * nothing behind it. Blocks of Liquid that the cut leaves open are closed, and the link definitions that the beginning
 * uses are taken along; with Jekyll 3 on GitHub Pages all definitions are (https://jekyllrb.com/docs/posts/#post-excerpts).
 */
export function excerptOf(body: string, separator: string, semantics: Semantics): string {
  const at = separator === '' ? -1 : body.indexOf(separator);
  const tail = at === -1 ? '' : body.slice(at + separator.length);
  const start = at === -1 ? body : body.slice(0, at);
  if (semantics === 'github-pages') return jekyll3Excerpt(withEnds(start), tail);
  if (tail === '') return start;
  const head = withEnds(start);
  const definitions = definitionsIn(tail).filter(([, name = '']) => head.includes(name));
  if (definitions.length === 0) return head;
  return `${head}\n\n${definitions.map(([, name = '', target = '']) => name + target).join('\n')}`;
}

/** Jekyll 3 takes along all definitions, as they are written. */
function jekyll3Excerpt(head: string, tail: string): string {
  if (tail === '') return head;
  return `${head}\n\n${definitionsIn(tail)
    .map(([definition]) => definition)
    .join('\n')}`;
}

function definitionsIn(tail: string): readonly RegExpMatchArray[] {
  return Array.from(tail.matchAll(/(?<![^\n]) {0,3}(\[[^\]\n]+\])(:[^\n]+)/g));
}

function withEnds(head: string): string {
  const tags = Array.from(head.matchAll(/\{%-?\s*(\w+)/g), ([, name = '']) => name);
  let text = head;
  for (const name of tags.reverse())
    if (blockTags.has(name) && !new RegExp(`\\{%-?\\s*end${name}`).test(text)) text += `\n{% end${name} %}`;
  return text;
}
