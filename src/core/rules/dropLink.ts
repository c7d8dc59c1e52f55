import type { Link } from '../page/pageModel';
import { slice } from '../text/range';
import { message, type Fix } from './rule';

/** Leaves the words of a link in its place. `safe` where it leads nowhere that anybody can have meant. */
export function dropLink({ range, textRange }: Link, text: string, safe: boolean): Fix {
  return {
    kind: 'drop-link',
    title: message('Keep the words, drop the link'),
    edits: [{ range, newText: slice(text, textRange) }],
    safe,
  };
}
