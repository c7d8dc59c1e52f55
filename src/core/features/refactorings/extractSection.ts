import { message } from '../../rules/rule';
import { folderOf } from '../../site/fileName';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { headingAt, isInTheOpen, isTakenIn } from './sectionAt';
import { asciiId, sectionStart } from '../../page/sectionIds';
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
  if (!/^_pages\/[^/]+\.md$/.test(path) || crosses(page.liquid, section.range)) return [];
  const folder = /\{%-?\s*include_relative\s+([\w-]+)\//.exec(text)?.[1] ?? 'includes';
  const taken = new Set([...reading.site.files.keys()].map(name => name.replace(/\.\w+$/, '').replace(/^.*\//, '')));
  const name = `${asciiId(section.title, taken)}.md`;
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

type Regions = Parameters<Refactor>[0]['page']['liquid'];

const BLOCKS = new Set('if unless for case capture tablerow comment raw highlight ifchanged'.split(' '));

/** Whether a Liquid block begins in the section and ends behind it, or the other way round, or is never closed. */
function crosses(liquid: Regions, { start, end }: { readonly start: number; readonly end: number }): boolean {
  let open = 0;
  for (const region of liquid) {
    if (region.range.start < start || region.range.start >= end) continue;
    if (region.kind === 'unclosed') return true;
    if (region.kind !== 'tag') continue;
    if (BLOCKS.has(region.name)) open++;
    else if (region.name.startsWith('end') && --open < 0) return true;
  }
  return open !== 0;
}
