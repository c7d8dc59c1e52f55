import type { PageModel } from '../../page/pageModel';
import { message } from '../../text/message';
import { folderOf } from '../../site/fileName';
import { isDeviceName } from '../../text/deviceName';
import { isLiquidBalanced } from '../../syntax/liquidBalance';
import { lineBreakOf } from '../../text/lineBreak';
import { overlaps, slice, type OffsetRange } from '../../text/range';
import { headingAt, isInTheOpen, isTakenIn } from '../sections/sectionAt';
import { asciiId } from '../../page/headings/sectionIds';
import { sectionStart } from '../../page/headings/sectionStart';
import type { Refactor } from './refactoring';

/**
 * Moves the section whose heading is at the cursor into a file of its own, which the page pulls in with
 * `{% include_relative %}` (https://jekyllrb.com/docs/includes/): the page that is published stays the same. The folder is the one that the
 * page's other pieces lie in, else `includes/`. The anchor before the heading goes along, that before the next one stays with that.
 */
export const extractSection: Refactor = ({ text, path, page, reading, range }) => {
  const section = headingAt(page, range);
  if (section === undefined || reading === undefined || !isInTheOpen(section, page) || isTakenIn(section, page))
    return [];
  if (!/^_pages\/[^/]+\.md$/.test(path) || !isWhole(page.liquid, section.range)) return [];
  const folder = /\{%-?\s*include_relative\s+([\w-]+)\//.exec(text)?.[1] ?? 'includes';
  // a disk that does not tell upper from lower case has `News.md` where `news.md` is to come
  const taken = new Set(
    [...reading.site.files.keys()].map(name =>
      name
        .replace(/\.\w+$/, '')
        .replace(/^.*\//, '')
        .toLowerCase(),
    ),
  );
  const id = asciiId(section.title, taken);
  const name = `${isDeviceName(id) ? `${id}-section` : id}.md`;
  const eol = lineBreakOf(text);
  const { start, end } = section.range;
  const whole = { start: sectionStart(text, start), end: end === text.length ? end : sectionStart(text, end) };
  const body = slice(text, whole).trimEnd() + eol;
  const tail = /(?<!\s)\s*$/.exec(slice(text, whole))?.[0] ?? '';
  return [
    {
      kind: 'extract',
      title: message('Move this section into {0}', `${folder}/${name}`),
      edits: [{ range: whole, newText: `{% include_relative ${folder}/${name} %}${tail}` }],
      elsewhere: [],
      created: [{ path: `${folderOf(path)}/${folder}/${name}`, text: body }],
    },
  ];
};

/** Whether a section stands for itself: no Liquid reaches over its ends, and none is still to be closed. */
function isWhole(liquid: PageModel['liquid'], section: OffsetRange): boolean {
  return (
    isLiquidBalanced(liquid, section) &&
    !liquid.some(({ kind, range }) => kind === 'unclosed' && overlaps(range, section))
  );
}
