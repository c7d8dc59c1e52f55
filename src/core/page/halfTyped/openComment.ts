import type { OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import { isNoCommentAt } from '../verbatimAt';

/** The `<!--` of the comment in which `offset` lies, where nothing ends it but the end of another comment, or nothing at all. */
export function openComment(page: PageModel, offset: number): OffsetRange | undefined {
  const { text, comments } = page;
  const at = openingBefore(page, offset);
  if (at === undefined) return undefined;
  const behind = text.slice(at + opening.length);
  const end = behind.indexOf(closing);
  if (end >= 0 && at + opening.length + end < offset) return undefined;
  // a comment around another has its own end, though it is not what ends it
  if (behind.split(opening).length < behind.split(closing).length) return undefined;
  const isOther = comments.some(range => range.start < at && at < range.end);
  return isOther ? undefined : { start: at, end: at + opening.length };
}

const opening = '<!--';
const closing = '-->';

/** The last `<!--` before an offset that is one: in code and in scripts it is a text. */
function openingBefore(page: PageModel, offset: number): number | undefined {
  const { text, frontMatter } = page;
  for (let end = offset; end >= opening.length;) {
    const at = text.lastIndexOf(opening, end - opening.length);
    if (at < frontMatter.bodyStart) return undefined;
    const isEnded = text.slice(at, offset).includes(closing);
    // the second backtick may still be written
    if (isEnded || (text.charAt(at - 1) !== '`' && !isNoCommentAt(page, at + 1))) return at;
    end = at;
  }
  return undefined;
}
