import { message } from '../../rules/rule';
import { parseYaml } from '../../syntax/yaml';
import type { YamlSequence } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { headingAt, isInTheOpen } from './sectionAt';
import { asciiId, isAsciiId, pinnedId } from '../../page/sectionIds';
import { lineBreakOf, type Refactor } from './refactoring';

const MENU = '_data/navigation.yml';

/**
 * Adds the section whose heading is at the cursor to the menu, at the end of `main`, written as the items there. A heading
 * whose id is not ASCII gets an anchor that is: the template's script cannot scroll to another.
 */
export const addToMenu: Refactor = ({ text, page, site, range }) => {
  const section = headingAt(page, range);
  const menu = site?.files.get(MENU);
  if (section?.id === undefined || menu === undefined || !isInTheOpen(section, page)) return [];
  const root = parseYaml(menu.text).root;
  const list = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'main')?.value : undefined;
  if (list?.kind !== 'sequence') return [];
  const pinned = pinnedId(text, section.heading.start);
  const own = pinned ?? (isAsciiId(section.id) ? section.id : undefined);
  if ([section.id, pinned].some(id => id !== undefined && menu.text.includes(`#${id}`))) return [];
  const id = own ?? asciiId(section.title, new Set(page.anchors.map(anchor => anchor.id)));
  const eol = lineBreakOf(text);
  const start = text.lastIndexOf('\n', section.heading.start - 1) + 1;
  const edits =
    own === undefined
      ? [{ range: { start, end: start }, newText: `<span class='anchor' id='${id}'></span>${eol}${eol}` }]
      : [];
  const title = section.title.replace(/^[^\p{L}\p{N}]+/u, '').trim();
  const edit = itemEdit(menu.text, list, title, `#${id}`);
  if (title === '' || edit === undefined) return [];
  return [
    {
      kind: 'rewrite',
      title: message('Add “{0}” to the menu', title),
      edits,
      elsewhere: [{ path: MENU, edits: [edit] }],
      created: [],
    },
  ];
};

/** The new item behind the last one, with its indentation and quotes. */
function itemEdit(text: string, list: YamlSequence, title: string, url: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (last === undefined || text[list.range.start] === '[') return undefined;
  const lineStart = text.lastIndexOf('\n', last.range.start - 1) + 1;
  const dash = /^([ ]*-[ ]+)/.exec(text.slice(lineStart, last.range.start + 1))?.[1];
  if (dash === undefined) return undefined;
  let end = last.range.end;
  while (end > last.range.start && /\s/.test(text.charAt(end - 1))) end--;
  const lineBreak = text.indexOf('\n', end);
  const to = lineBreak < 0 ? text.length : lineBreak;
  const at = text[to - 1] === '\r' ? to - 1 : to;
  const eol = lineBreakOf(text);
  const quoted = (value: string): string => JSON.stringify(value);
  const newText = `${eol}${dash}title: ${quoted(title)}${eol}${' '.repeat(dash.length)}url: ${quoted(url)}`;
  return { range: { start: at, end: at }, newText };
}
