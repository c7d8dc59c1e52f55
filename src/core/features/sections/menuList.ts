import type { PageLanguage } from '../../page/pageLanguage';
import { scalarEdit } from '../../syntax/scalarEdit';
import { yamlOfFile } from '../../syntax/yaml';
import { codedWords } from '../../site/languageNames';
import { inside, type MenuItem } from '../../rules/menu/menuItems';
import { blankLinesAt, itemLines } from '../../syntax/itemLines';
import { commentInBrackets, isInBrackets, itemIntoBrackets, withoutItem } from '../../syntax/itemsInBrackets';
import { pagesOfMenu } from '../../rules/menu/menuPages';
import { entryOf } from '../../schema/locate';
import type { YamlSequence, YamlValue } from '../../syntax/yamlValue';
import { behindLine, lineStart } from '../../text/lines';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { rangeFrom, slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { menuFile } from '../../site/menuFile';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { HiddenSection } from './hiddenSections';
import { reorderEdits } from './slots';

/** The menu that a page shows: a list of `_data/navigation.yml`. */
export interface MenuList {
  /** `main` */
  readonly key: string;
  readonly path: string;
  /** Of the whole file. */
  readonly text: string;
  readonly list: YamlSequence;
  readonly items: readonly MenuItem[];
  /** From behind its key to the next key of the file, comments counted in. */
  readonly reach: OffsetRange;
}

/**
 * The menu of a page. Of several lists that it may show the one of its language: `main_zh` for Chinese where there is such a list, `main`
 * where nothing tells the lists apart. `undefined` where there is none that can be written to: no file, broken YAML, no list of items and no
 * `main:` that waits for one.
 */
export function menuOf(site: SiteSnapshot, page: SitePage, language: PageLanguage): MenuList | undefined {
  const file = menuFile(site);
  if (file === undefined) return undefined;
  const { path, text } = file;
  const { root, problems } = yamlOfFile(text);
  if (problems.length > 0 || root?.kind !== 'mapping') return undefined;
  const lists = root.entries.flatMap(({ key, keyRange, value }, at) => {
    const reach = { start: keyRange.end, end: root.entries[at + 1]?.keyRange.start ?? text.length };
    const list = listAt(key, value, reach);
    return list === undefined ? [] : [{ key, value: list, reach }];
  });
  const own = lists.filter(({ key }) => pagesOfMenu(key, site).includes(page));
  const other = language === 'zh' ? 'en' : 'zh';
  const list =
    own.find(({ key }) => codedWords(key).includes(language)) ??
    own.find(({ key }) => key === 'main') ??
    own.find(({ key }) => !codedWords(key).includes(other) || own.length < lists.length);
  if (list === undefined) return undefined;
  return { key: list.key, path, text, list: list.value, items: itemsOf(list.value), reach: list.reach };
}

/** A list, on lines of its own or in brackets; `main:` with nothing below it is one that waits for its first item, such as one whose last has gone. */
function listAt(key: string, value: YamlValue, reach: OffsetRange): YamlSequence | undefined {
  if (value.kind === 'sequence') return value;
  const isEmpty = value.kind === 'scalar' && value.value === null && value.source.trim() === '';
  return isEmpty && /^main(?:_|$)/.test(key)
    ? { kind: 'sequence', range: { start: reach.start, end: reach.start }, items: [] }
    : undefined;
}

/** The items of a list that have an address. */
export function itemsOf(list: YamlSequence): readonly MenuItem[] {
  return list.items.flatMap(node => {
    const [url, title] = [entryOf(node, 'url')?.value, entryOf(node, 'title')?.value];
    if (url?.kind !== 'scalar' || typeof url.value !== 'string') return [];
    return [{ title: title?.kind === 'scalar' ? String(title.value ?? '') : '', url, node, list }];
  });
}

/** The edits that take an item out; none where its lines cannot be told from others. */
export function dropItem({ text, list }: MenuList, { node }: MenuItem): readonly TextEdit[] {
  return withoutItem(text, list, node);
}

/** Where a new item stands in its menu. */
export interface MenuPlace {
  /** `undefined` for the top. */
  readonly after: MenuItem | undefined;
  /** The sections above it on the page that are hidden: their items are comments, which it stands behind, too. */
  readonly hidden: readonly Pick<HiddenSection, 'title' | 'ids'>[];
}

/**
 * The edits that write a new item at a place, as the others are written: indentation, quotes, blank lines between them. None where the file
 * could not be read any more.
 */
export function addItem(menu: MenuList, title: string, url: string, place: MenuPlace): readonly TextEdit[] {
  const edits = isInBrackets(menu.text, menu.list)
    ? bracketed(menu, title, url, place)
    : menu.list.items.length === 0
      ? firstItem(menu, title, url, place)
      : nextItem(menu, title, url, place);
  return isReadable(menu, edits) ? edits : [];
}

function isReadable({ text }: MenuList, edits: readonly TextEdit[]): boolean {
  return yamlOfFile(applyEdits(text, edits)).problems.length === 0;
}

function nextItem(menu: MenuList, title: string, url: string, { after, hidden }: MenuPlace): readonly TextEdit[] {
  const beside = after ?? menu.items[0];
  const { text } = menu;
  const range = beside && itemLines(text, beside.node);
  if (beside === undefined || range === undefined) return [];
  const eol = lineBreakOf(text);
  const line = lineStart(text, beside.node.range.start);
  const column = beside.node.range.start - line;
  const dash = text.slice(range.start, beside.node.range.start);
  // the dash may have a line of its own, and a comment on that
  const begin = line === range.start ? dash : `${/^[ ]*/.exec(dash)?.[0] ?? ''}-${eol}${' '.repeat(column)}`;
  const quoted = quotedLike(text, beside);
  const lines = `${begin}title: ${quoted(title)}${eol}${' '.repeat(column)}url: ${quoted(url)}`;
  const gap = gapBeside(menu, beside);
  if (after === undefined) return [insertion(range.start, lines + eol + gap)];
  const at = behindComments(menu, range.end, hidden);
  const isOpenEnd = !text.slice(0, at).endsWith('\n');
  const newText = isOpenEnd ? eol + gap + lines : gap + lines + eol;
  return [insertion(at, newText)];
}

/** Values in the quotes that the address of an item has. */
function quotedLike(text: string, { url }: MenuItem): (value: string) => string {
  const quote = inside(url).start === url.range.start ? '"' : text.charAt(url.range.start);
  return value => (quote === "'" && !/['\\]/.test(value) ? `'${value}'` : JSON.stringify(value));
}

/** An item in a list in brackets, with blanks inside its own where the others have them. */
function bracketed(menu: MenuList, title: string, url: string, { after, hidden }: MenuPlace): readonly TextEdit[] {
  const { text, list, items } = menu;
  const beside = after ?? items[0];
  const quoted = beside === undefined ? JSON.stringify : quotedLike(text, beside);
  const pad = beside !== undefined && text.startsWith('{ ', beside.node.range.start) ? ' ' : '';
  const item = `{${pad}title: ${quoted(title)}, url: ${quoted(url)}${pad}}`;
  const behind = behindComments(menu, after?.node.range.end ?? list.range.start + 1, hidden);
  return itemIntoBrackets(text, list, item, after?.node, behind);
}

/** As the items are indented that are comments, or those of another list of the file. */
function firstItem(menu: MenuList, title: string, url: string, { hidden }: MenuPlace): readonly TextEdit[] {
  const { text, reach } = menu;
  const at = behindComments(menu, behindLine(text, reach.start), hidden);
  const eol = lineBreakOf(text);
  const indent = commentedItems(menu)[0]?.indent ?? otherIndent(text) ?? '  ';
  const lines = `${indent}- title: ${JSON.stringify(title)}${eol}${indent}  url: ${JSON.stringify(url)}${eol}`;
  return [insertion(at, text.slice(0, at).endsWith('\n') ? lines : eol + lines)];
}

/** How the first list of a file is indented that has items on lines of their own. */
function otherIndent(text: string): string | undefined {
  const { root } = yamlOfFile(text);
  if (root?.kind !== 'mapping') return undefined;
  return root.entries.flatMap(({ value }) => (value.kind === 'sequence' ? (indentOf(text, value) ?? []) : []))[0];
}

/** What stands before the dashes of a list: `''`, `'  '`. */
function indentOf(text: string, { items: [first] }: YamlSequence): string | undefined {
  const range = first && itemLines(text, first);
  return range && /^[ ]*/.exec(slice(text, range))?.[0];
}

/** Behind the items that are comments of hidden sections, of those between an offset and the next item. */
function behindComments(menu: MenuList, offset: number, hidden: MenuPlace['hidden']): number {
  const { text, list, reach } = menu;
  const end = list.items.find(({ range }) => range.start >= offset)?.range.start ?? reach.end;
  const above = commentedItems(menu).filter(
    ({ range, address, called }) =>
      range.start >= offset &&
      range.end <= end &&
      hidden.some(({ ids, title }) => isMeant(address, called, ids, title)),
  );
  const last = above.at(-1);
  return last === undefined ? offset : behindLine(text, last.range.end);
}

/** The blank lines between an item and the next, or, of the last one, between it and the one before. */
function gapBeside({ text, items }: MenuList, beside: MenuItem): string {
  const at = Math.min(items.indexOf(beside), items.length - 2);
  const upper = items[at] && itemLines(text, items[at].node);
  return upper === undefined ? '' : blankLinesAt(text, upper.end);
}

/**
 * The edits that put items that follow each other before `next`, or to the end; what stands between items, such as blank lines and comments,
 * stays where it is.
 */
export function moveItems(
  { text, list, items }: MenuList,
  run: readonly MenuItem[],
  next: MenuItem | undefined,
): readonly TextEdit[] {
  const rest = items.filter(item => !run.includes(item));
  const at = next === undefined ? rest.length : rest.indexOf(next);
  const order = [...rest.slice(0, at), ...run, ...rest.slice(at)].map(item => items.indexOf(item));
  const places = items.flatMap(({ node }) => {
    if (isInBrackets(text, list)) return [node.range];
    const range = itemLines(text, node);
    return range === undefined ? [] : [withoutLineBreak(text, range)];
  });
  return places.length === items.length ? reorderEdits(text, places, order) : [];
}

function withoutLineBreak(text: string, range: OffsetRange): OffsetRange {
  return rangeFrom(range.start, slice(text, range).replace(/\r?\n$/, '').length);
}

/** The edit that gives an item another title. */
export function retitleItem(item: MenuItem, title: string): readonly TextEdit[] {
  const value = entryOf(item.node, 'title')?.value;
  return value?.kind === 'scalar' ? [scalarEdit(value, title)] : [];
}

/** The edit that gives an item another address. */
export function repointItem(item: MenuItem, url: string): readonly TextEdit[] {
  return [scalarEdit(item.url, url)];
}

/** The edits that make comments of an item's lines: it can come back as it was. None where they cannot be told from others. */
export function commentOutItem({ text, list }: MenuList, { node }: MenuItem): readonly TextEdit[] {
  if (isInBrackets(text, list)) return commentInBrackets(text, list, node);
  const range = itemLines(text, node);
  if (range === undefined) return [];
  const indent = /^[ ]*/.exec(slice(text, range))?.[0] ?? '';
  const lines = slice(text, range).split('\n');
  // blank lines and comments inside stay with it: `#`, `#   # invited ones, too`
  const newText = lines.map((line, at) => {
    const own = line.slice(indent.length);
    if (line.trim() === '') return at === lines.length - 1 ? line : `${indent}#${line.endsWith('\r') ? '\r' : ''}`;
    return at === 0 || (line.startsWith(indent) && own.startsWith('  '))
      ? `${indent}# ${own}`
      : `${indent}#   ${line.trimStart()}`;
  });
  return [{ range, newText: newText.join('\n') }];
}

/**
 * The edits that bring items back that were made comments: those whose address ends with one of `ids`, give or take signs that are no
 * letters, such as what an emoji leaves in the id of its heading, or that are called `title`. Of several with one address the last comes back, and none where the menu
 * has it: the others are their author's notes. They are indented as they were, or as the items of the list where they could not be read
 * beside these; where neither can be read they stay comments.
 */
export function uncommentItems(menu: MenuList, ids: readonly string[], title: string): readonly TextEdit[] {
  const { text, list, items } = menu;
  const meant = new Map<string, CommentedItem>();
  for (const found of commentedItems(menu)) {
    const { address, called } = found;
    // of two years below two headings one may have the address of the other while that is hidden
    const isThere = items.some(item => item.url.value === address && item.title.toLowerCase() === called.toLowerCase());
    if (isMeant(address, called, ids, title) && !isThere) meant.set(address, found);
  }
  const back = [...meant.values()];
  if (isInBrackets(text, list)) {
    const edits = back.map(({ range, inBrackets }) => ({ range, newText: inBrackets }));
    // the last one may have no comma behind it
    const last = list.items.at(-1)?.range.end;
    const forms = [edits, ...(last === undefined ? [] : [[insertion(last, ','), ...edits]])];
    return forms.find(form => isReadable(menu, form)) ?? [];
  }
  const inList = indentOf(text, list) ?? back[0]?.indent ?? '';
  const forms = ['$1', inList].map(indent =>
    back.map(({ range }) => ({ range, newText: uncommented(slice(text, range), indent) })),
  );
  return forms.find(edits => isReadable(menu, edits)) ?? [];
}

/** An item whose lines are comments. */
interface CommentedItem {
  /** Without the last line break. */
  readonly range: OffsetRange;
  /** What stands before its signs of comments. */
  readonly indent: string;
  /** `#news`, `''` where it leads to no place on a page. */
  readonly address: string;
  readonly called: string;
  /** Without its dash, and with a comma: `{title: News, url: "/#news"},`. */
  readonly inBrackets: string;
}

function commentedItems({ text, reach }: MenuList): readonly CommentedItem[] {
  const found = slice(text, reach).matchAll(
    /^([ \t]*)# -(?: [^\r\n]*)?$(?:\r?\n[ \t]*#(?: {3}[^\r\n]*|(?=\r?\n[ \t]*# {3})))*/gm,
  );
  return [...found].map(({ 0: whole, 1: indent = '', index }) => {
    const isItem = yamlOfFile(uncommented(whole, '')).problems.length === 0;
    // behind a blank line a note of the author's may stand, which is not of the item
    const lines = isItem ? whole : (/^[^]*?(?=\r?\n[ \t]*#\r?\n)/.exec(whole)?.[0] ?? whole);
    return { range: rangeFrom(reach.start + index, lines.length), indent, ...saidBy(uncommented(lines, '')) };
  });
}

/** @param indent what stands before the dash; `$1` for what stands before the sign of the comment */
function uncommented(lines: string, indent: string): string {
  return lines.replace(/^[ \t]*#$/gm, '').replace(/^([ \t]*)# /gm, indent);
}

/** What the lines of an item say, however they are written: `- {title: News, url: "/#news"}`, `- "title": News`. */
function saidBy(lines: string): Pick<CommentedItem, 'address' | 'called' | 'inBrackets'> {
  const { root } = yamlOfFile(lines);
  const [item] = root?.kind === 'sequence' ? itemsOf(root) : [];
  const address = String(item?.url.value ?? '');
  const end = item === undefined ? 0 : trimmedEnd(lines, item.node.range);
  const inBrackets = `${lines.slice(item?.node.range.start, end)},${lines.slice(end)}`;
  return { address: /#./.test(address) ? address : '', called: item?.title.trim() ?? '', inBrackets };
}

/** Whether `uncommentItems` brings an item back that is made a comment. */
export function comesBack({ url, title }: MenuItem, ids: readonly string[], section: string): boolean {
  return isMeant(String(url.value), title, ids, section);
}

function isMeant(address: string, called: string, ids: readonly string[], title: string): boolean {
  const id = /#(.+)/.exec(address)?.[1];
  if (id === undefined) return false;
  return ids.some(own => lettersOf(own) === lettersOf(id)) || called.toLowerCase() === title.toLowerCase();
}

function lettersOf(id: string): string {
  const letters = id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? id : letters;
}
