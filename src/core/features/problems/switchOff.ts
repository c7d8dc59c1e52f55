import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import { type Problem } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import { isMarkdownName } from '../../site/fileName';
import type { SiteFile } from '../../site/siteSnapshot';
import { readFrontMatter } from '../../syntax/frontMatter';
import { parseYaml } from '../../syntax/yaml';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd, lineStart } from '../../text/lines';
import { touchesOffset, type OffsetRange } from '../../text/range';
import type { CodeAction } from './codeActions';

/**
 * For each rule whose problems touch `range`, the comment that switches it off on its line, where one can stand there, and in the whole file:
 * for what is meant that way. What breaks the page is offered none, nor is what stands above the first place for such a comment.
 * @param page the model of a page of Markdown, which tells where a comment changes nothing
 */
export function switchOff(
  { path, text }: SiteFile,
  page: PageModel | undefined,
  problems: readonly Problem[],
  range: OffsetRange,
): readonly CodeAction[] {
  const comment = commentOf(path);
  if (comment === undefined) return [];
  const eol = lineBreakOf(text);
  // right below a comment kramdown reads no table, no heading over a line of `=` and no attribute list
  const behindComment = page === undefined ? eol : eol + eol;
  const top = isYaml(path) ? 0 : readFrontMatter(text).bodyStart;
  const here = problems.filter(
    ({ range: { start, end }, severity }) =>
      severity !== 'error' && start >= top && start <= range.end && end >= range.start,
  );
  return [...new Map(here.map(problem => [problem.ruleId, problem])).values()].flatMap(
    ({ ruleId, range: { start } }) => {
      const action = (title: Message, at: number, newText: string): CodeAction => {
        return { title, ruleId, edits: [insertion(at, newText)], elsewhere: [], preferred: false };
      };
      const end = endOfWords(text, start);
      const words = ` ${comment(`homepage-disable-line ${ruleId}`)}`;
      const isPlace = page === undefined ? keepsValues(path, text, end, words) : isInParagraph(page, end);
      return [
        ...(isPlace ? [action(message('This is intended: switch “{0}” off on this line', ruleId), end, words)] : []),
        action(
          message('This is intended: switch “{0}” off in this file', ruleId),
          top,
          comment(`homepage-disable ${ruleId}`) + behindComment,
        ),
      ];
    },
  );
}

/** Where the line of an offset ends, before what makes a line break of its end: two blanks, `\\`. */
function endOfWords(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return start + text.slice(start, lineEnd(text, offset)).replace(/[\s\\]{0,40}$/, '').length;
}

/** Whether a comment at an offset is one among the words of a paragraph, and in nothing that it would cut in two. */
function isInParagraph({ kramdown, liquid, comments }: PageModel, at: number): boolean {
  if ([...liquid.map(region => region.range), ...comments].some(({ start, end }) => start < at && at < end))
    return false;
  let inner: KramdownElement = kramdown.root;
  for (;;) {
    const child: KramdownElement | undefined = inner.children.find(
      other => touchesOffset(other, at) && (inner.type !== 'p' || (other.start < at && at < other.end)),
    );
    if (child === undefined || child.type === 'text') return inner.type === 'p';
    if (inner.type === 'p') return false;
    inner = child;
  }
}

/** Whether the values of a YAML file stay what they are; a comment in a style changes nothing. */
function keepsValues(path: string, text: string, at: number, comment: string): boolean {
  if (!isYaml(path)) return /\.s?css$/.test(path);
  const values = (written: string): string => JSON.stringify(parseYaml(written).plain);
  return values(text.slice(0, at) + comment + text.slice(at)) === values(text);
}

/** What writes words into a comment of a file. */
function commentOf(path: string): ((words: string) => string) | undefined {
  if (isYaml(path)) return words => `# ${words}`;
  if (/\.s?css$/.test(path)) return words => `/* ${words} */`;
  return isMarkdownName(path) || /\.html?$/i.test(path) ? words => `<!-- ${words} -->` : undefined;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
