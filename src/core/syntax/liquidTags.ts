/** The tags of Liquid 4 and of Jekyll itself, by which their parsers are named in the renderer. */
export const jekyllTags = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'cycle',
  'decrement',
  'for',
  'highlight',
  'if',
  'ifchanged',
  'include',
  'include_relative',
  'increment',
  'link',
  'post_url',
  'raw',
  'tablerow',
  'unless',
] as const;

export type JekyllTag = (typeof jekyllTags)[number];

/** Tags of Liquid 5, which GitHub Pages does not have. */
export const lateTags = ['#', 'echo', 'liquid', 'render'] as const;

export type LateTag = (typeof lateTags)[number];

/** Tags of plugins that GitHub Pages offers. */
export const pluginTags = ['avatar', 'feed_meta', 'gist', 'include_cached', 'octicon', 'seo'] as const;

/** What may part a block, by the block's tag: `else` an `if`. A tag that stands here is closed by `end` and its name. */
export const blockTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['capture', []],
  ['case', ['when', 'else']],
  ['comment', []],
  ['for', ['else']],
  ['highlight', []],
  ['if', ['elsif', 'else']],
  ['ifchanged', []],
  ['raw', []],
  ['tablerow', []],
  ['unless', ['elsif', 'else']],
]);

/** The blocks of which what they hold is printed once, several times or not at all. */
export const branchingTags: ReadonlySet<string> = new Set(['case', 'for', 'if', 'tablerow', 'unless']);

const partingTags = new Set([...blockTags.values()].flat());

/** Whether a tag ends a branch of a block and begins the next: `else`. */
export function isParting(name: string): boolean {
  return partingTags.has(name);
}
