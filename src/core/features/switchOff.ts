import { message, type Problem } from '../rules/rule';
import { isMarkdownName } from '../site/fileName';
import type { SiteFile } from '../site/siteSnapshot';
import { readFrontMatter } from '../syntax/frontMatter';
import { lineBreakOf } from '../text/lineBreak';
import type { OffsetRange } from '../text/range';
import type { CodeAction } from './codeActions';

/**
 * For each rule whose problems touch `range`, the comment that switches it off in the whole file: for what is meant that way. What breaks
 * the page is offered none, nor is what stands above the first place for such a comment.
 */
export function switchOff(
  { path, text }: SiteFile,
  problems: readonly Problem[],
  range: OffsetRange,
): readonly CodeAction[] {
  const [open, close] = commentOf(path) ?? [];
  if (open === undefined || close === undefined) return [];
  const at = /\.ya?ml$/.test(path) ? 0 : readFrontMatter(text).bodyStart;
  const eol = lineBreakOf(text);
  const here = problems.filter(
    ({ range: { start, end }, severity }) =>
      severity !== 'error' && start >= at && start <= range.end && end >= range.start,
  );
  return [...new Set(here.map(({ ruleId }) => ruleId))].map(ruleId => ({
    title: message('It is meant so: switch “{0}” off in this file', ruleId),
    ruleId,
    edits: [{ range: { start: at, end: at }, newText: `${open}homepage-disable ${ruleId}${close}${eol}` }],
    elsewhere: [],
    preferred: false,
  }));
}

/** What begins and ends a comment of a file. */
function commentOf(path: string): readonly [string, string] | undefined {
  if (/\.ya?ml$/.test(path)) return ['# ', ''];
  if (/\.s?css$/.test(path)) return ['/* ', ' */'];
  return isMarkdownName(path) || /\.html?$/i.test(path) ? ['<!-- ', ' -->'] : undefined;
}
