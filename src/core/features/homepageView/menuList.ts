import { parseYaml } from '../../syntax/yaml';
import { inside, type MenuItem } from '../../rules/menuItems';
import { entryOf } from '../../schema/locate';
import type { YamlSequence } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { slice, type OffsetRange } from '../../text/range';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { lineBreakOf } from './viewChange';
import type { PageLanguage } from './viewedPage';

/** Where the template has its menus. */
export const menuPath = '_data/navigation.yml';

/** The menu that a page shows: a list of `_data/navigation.yml`. */
export interface MenuList {
  /** Of the whole file. */
  readonly text: string;
  readonly list: YamlSequence;
  readonly items: readonly MenuItem[];
  /** From behind its key to the next key of the file, comments counted in. */
  readonly reach: OffsetRange;
}

/**
 * The menu of the pages of a language: `main_zh` for Chinese where there is such a list, `main` where nothing tells the lists apart.
 * `undefined` where there is none that can be written to: no file, broken YAML, no list of items on lines of their own.
 */
export function menuOf(site: SiteSnapshot, language: PageLanguage): MenuList | undefined {
  const text = site.files.get(menuPath)?.text;
  if (text === undefined) return undefined;
  const { root, problems } = parseYaml(text);
  if (problems.length > 0 || root?.kind !== 'mapping') return undefined;
  const lists = root.entries.flatMap(({ key, keyRange, value }, at) => {
    const reach = { start: keyRange.end, end: root.entries[at + 1]?.keyRange.start ?? text.length };
    return value.kind === 'sequence' && text[value.range.start] !== '[' ? [{ key, value, reach }] : [];
  });
  const other = language === 'zh' ? ofLanguage.en : ofLanguage.zh;
  const list =
    lists.find(({ key }) => ofLanguage[language].test(key)) ??
    lists.find(({ key }) => key === 'main') ??
    lists.find(({ key }) => !other.test(key));
  if (list === undefined) return undefined;
  return { text, list: list.value, items: itemsOf(list.value), reach: list.reach };
}

/** The items of a list that have an address. */
export function itemsOf(list: YamlSequence): readonly MenuItem[] {
  return list.items.flatMap(node => {
    const [url, title] = [entryOf(node, 'url')?.value, entryOf(node, 'title')?.value];
    if (url?.kind !== 'scalar' || typeof url.value !== 'string') return [];
    return [{ title: title?.kind === 'scalar' ? String(title.value ?? '') : '', url, node, list }];
  });
}

/** How lists for the pages of a language are called: `main_zh`. */
export const ofLanguage = {
  zh: /(?:^|[-_])(?:zh|cn|chinese)(?:[-_]?\w{2})?$/i,
  en: /(?:^|[-_])(?:en|english)$/i,
} as const;

/** The whole lines of an item; `undefined` where it shares a line with others. */
function linesOf({ text }: MenuList, { node }: MenuItem): OffsetRange | undefined {
  const start = text.lastIndexOf('\n', node.range.start - 1) + 1;
  if (!/^[ ]*-[ ]+$/.test(text.slice(start, node.range.start))) return undefined;
  let end = node.range.end;
  while (end > node.range.start && /\s/.test(text.charAt(end - 1))) end--;
  const lineBreak = text.indexOf('\n', end);
  return { start, end: lineBreak < 0 ? text.length : lineBreak + 1 };
}

/** The edits that take an item out. */
export function dropItem(menu: MenuList, item: MenuItem): readonly TextEdit[] {
  const range = linesOf(menu, item);
  return range === undefined ? [] : [{ range, newText: '' }];
}

/** The edits that write a new item behind `after`, or on top, in the indentation and the quotes of the others. */
export function addItem(menu: MenuList, title: string, url: string, after: MenuItem | undefined): readonly TextEdit[] {
  const beside = after ?? menu.items[0];
  const range = beside && linesOf(menu, beside);
  if (beside === undefined || range === undefined) return [];
  const { text } = menu;
  const eol = lineBreakOf(text);
  const dash = text.slice(range.start, beside.node.range.start);
  const isQuoted = inside(beside.url).start !== beside.url.range.start;
  const quote = isQuoted ? text.charAt(beside.url.range.start) : '"';
  const quoted = (value: string): string =>
    quote === "'" && !/['\\]/.test(value) ? `'${value}'` : JSON.stringify(value);
  const lines = `${dash}title: ${quoted(title)}${eol}${' '.repeat(dash.length)}url: ${quoted(url)}`;
  const isOpenEnd = after !== undefined && !text.slice(range.start, range.end).endsWith('\n');
  const at = after === undefined ? range.start : range.end;
  return [{ range: { start: at, end: at }, newText: isOpenEnd ? eol + lines : lines + eol }];
}

/** The edits that put an item before `next`, or to the end. */
export function moveItem(menu: MenuList, item: MenuItem, next: MenuItem | undefined): readonly TextEdit[] {
  const own = linesOf(menu, item);
  const last = menu.items.at(-1);
  const target = next ?? last;
  const beside = target && linesOf(menu, target);
  if (own === undefined || beside === undefined || target === item) return [];
  const at = next === undefined ? beside.end : beside.start;
  if (at === own.start || at === own.end) return [];
  const { text } = menu;
  const eol = lineBreakOf(text);
  const written = slice(text, own);
  const isLastLine = !written.endsWith('\n');
  const isOpenEnd = at === text.length && !text.endsWith('\n');
  const newText = isOpenEnd ? eol + written.replace(/\r?\n$/, '') : isLastLine ? written + eol : written;
  return [
    { range: own, newText: '' },
    { range: { start: at, end: at }, newText },
  ];
}

/** The edit that gives an item another title. */
export function retitleItem({ text }: MenuList, item: MenuItem, title: string): readonly TextEdit[] {
  if (item.node.kind !== 'mapping') return [];
  const value = item.node.entries.find(({ key }) => key === 'title')?.value;
  if (value?.kind !== 'scalar') return [];
  const source = slice(text, value.range);
  const newText = /^'.*'$/.test(source) && !/['\\]/.test(title) ? `'${title}'` : JSON.stringify(title);
  return [{ range: value.range, newText }];
}

/** The edit that gives an item another address. */
export function repointItem(item: MenuItem, url: string): readonly TextEdit[] {
  const range = inside(item.url);
  return [{ range, newText: range.start === item.url.range.start ? JSON.stringify(url) : url }];
}

/** The edits that make comments of an item's lines: it can come back as it was. */
export function commentOutItem(menu: MenuList, item: MenuItem): readonly TextEdit[] {
  const range = linesOf(menu, item);
  if (range === undefined) return [];
  const indent = menu.text.slice(range.start, item.node.range.start).replace(/-[ ]+$/, '');
  const newText = slice(menu.text, range)
    .split('\n')
    .map(line => (line.startsWith(indent) && line.trim() !== '' ? `${indent}# ${line.slice(indent.length)}` : line))
    .join('\n');
  return [{ range, newText }];
}

/** The edits that bring items back that were made comments: those whose address ends with one of `ids`. */
export function uncommentItems({ text, reach }: MenuList, ids: readonly string[]): readonly TextEdit[] {
  return [...slice(text, reach).matchAll(/^[ ]*# - [^\r\n]*(?:\r?\n[ ]*# {3}[^\r\n]*)*/gm)].flatMap(found => {
    const url = /#\s+(?:- )?url:\s*["']?[^\s"']*?#([^\s"']+)/.exec(found[0])?.[1];
    if (url === undefined || !ids.includes(url)) return [];
    const start = reach.start + found.index;
    return [{ range: { start, end: start + found[0].length }, newText: found[0].replace(/^([ ]*)# /gm, '$1') }];
  });
}
