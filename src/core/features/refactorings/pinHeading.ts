import { message } from '../../text/message';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { slice } from '../../text/range';
import { headingAt } from '../sections/sectionAt';
import { asciiId, isAsciiId } from '../../page/headings/sectionIds';
import { rewriting, type Refactor } from './refactoring';

/**
 * Puts an anchor before the heading at the cursor, as the template does: links to it hold when the heading is worded anew. It has
 * the id that the heading has now; where that is not ASCII, which the template's script cannot scroll to, another.
 */
export const pinHeading: Refactor = ({ text, page, range }) => {
  const section = headingAt(page, range);
  if (section?.id === undefined) return [];
  const start = lineStart(text, section.heading.start);
  if (
    /<span[^<>\n]*class=["']anchor["'][^<>\n]*>\s*<\/span>\s*$/.test(
      slice(text, { start: Math.max(0, start - 300), end: start }),
    )
  )
    return [];
  const taken = new Set(page.anchors.map(({ id }) => id));
  const id = isAsciiId(section.id) && !section.id.includes("'") ? section.id : asciiId(section.title, taken);
  const eol = lineBreakOf(text);
  const edits = [{ range: { start, end: start }, newText: `<span class='anchor' id='${id}'></span>${eol}${eol}` }];
  return [rewriting(message('Pin this heading’s address as “#{0}”', id), edits)];
};
