import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { TextEdit } from '../../text/edit';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { rangeFrom } from '../../text/range';

/**
 * `<sup>*</sup>, Ann Reed<br>*Journal*`: the first asterisk begins italics that end at the next one that may end them, so the end tag in between
 * is a part of what is italic, closes nothing and is shown. `source` is the text of `parent` that begins at `start`.
 */
export function* takenEndTags(
  source: string,
  start: number,
  parent: KramdownElement,
  page: Pick<PageModel, 'masked' | 'tags'>,
): Iterable<Finding> {
  if (parent.type !== 'em' && parent.type !== 'strong') return;
  for (const { 0: written, 1: name = '', index } of source.matchAll(/<\/([a-z][a-z\d]{0,15})\s{0,4}>/gi)) {
    if (!isOpen(name.toLowerCase(), parent.start, start + index, page.tags)) continue;
    const range = rangeFrom(parent.start, parent.type === 'em' ? 1 : 2);
    const mark = page.masked.slice(range.start, range.end);
    yield {
      range,
      message: message(
        'This “{0}” begins emphasis that goes on past “{1}” to the next “{0}”: visitors see the tag as text. Write “{2}” for the mark itself.',
        ...[mark, written, escaped(mark)],
      ),
      fixes: [
        {
          kind: 'escape-mark',
          title: message('Write “{0}”', escaped(mark)),
          edits: escapes(page.masked, range.start, range.end),
          safe: true,
        },
      ],
    };
    return;
  }
}

/** Whether the element is open where the emphasis begins, and its end tag is the next of that name. */
function isOpen(name: string, mark: number, end: number, tags: readonly HtmlTag[]): boolean {
  const before = tags.filter(tag => tag.name === name && tag.range.start < end).at(-1);
  return before?.kind === 'start' && before.range.end <= mark;
}

/** This mark, and those alone in elements of the same paragraph, which would begin emphasis then. */
function escapes(masked: string, start: number, end: number): readonly TextEdit[] {
  const behind = masked.slice(end);
  const rest = behind.slice(0, /\r?\n[ \t]*\r?\n/.exec(behind)?.index);
  const others = [...rest.matchAll(/(?<=>)[*_]{1,2}(?=<\/)/g)].map(({ 0: mark, index }) =>
    rangeFrom(end + index, mark.length),
  );
  return [{ start, end }, ...others].map(range => ({
    range,
    newText: escaped(masked.slice(range.start, range.end)),
  }));
}

function escaped(mark: string): string {
  return mark.replace(/[*_]/g, '\\$&');
}
