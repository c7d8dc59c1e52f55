import { CONTAINERS } from './halfTags';
import { leftEmphasis } from './leftEmphasis';
import { leftHeading } from './leftHeading';
import { leftLinks } from './leftLinks';
import { message, type Finding, type Rule } from './rule';
import { shownTexts, textBlocks } from './shownTexts';
import { unfinishedTags, type UnfinishedTag } from './unfinishedTags';

/**
 * Markup that is not read as such, since a sign of it is missing: kramdown prints it as text, `[Code](https://…` or
 * `&lt;/span`, and Jekyll says nothing.
 */
export const markupShown: Rule = {
  id: 'markup-shown',
  group: 'structure',
  severity: 'warning',
  summary: message(
    'Links, tags and asterisks that visitors see as they are written, because a sign of them is missing',
  ),
  scope: 'page',
  reads: 'piece',
  *check({ page }) {
    for (const tag of unfinishedTags(page)) yield unfinished(tag);
    for (const block of textBlocks(page.kramdown.root)) yield* leftLinks(block, page.masked);
    for (const { text, parent } of shownTexts(page.kramdown.root)) {
      // Markdown in HTML is told of by html-structure
      if (parent.details?.model === 'raw') continue;
      const source = page.masked.slice(text.start, text.end);
      yield* leftEmphasis(source, text.start, parent);
      yield* leftHeading(source, text.start, parent);
    }
  },
};

function unfinished({ kind, name, range, missing }: UnfinishedTag): Finding {
  const at = missing === '<' ? range.start : range.end;
  const edits = [{ range: { start: at, end: at }, newText: missing }];
  return {
    range,
    severity: CONTAINERS.has(name) ? 'error' : 'warning',
    message: message(
      'This tag “{0}” lacks its “{1}”: visitors see it as text.',
      kind === 'end' ? `/${name}` : name,
      missing,
    ),
    fixes: [{ kind: 'complete-tag', title: message('Put the “{0}” there', missing), edits, safe: false }],
  };
}
