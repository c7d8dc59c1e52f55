import { scalarEdit } from '../../syntax/scalarEdit';
import type { YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd, lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { withPlainAt } from '../../site/addresses/missingScheme';
import { isRepositoryName } from '../../site/addresses/pagesRepository';
import { itemRemoval } from '../../syntax/itemLines';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Takes the account name out of an address or an @name: `https://github.com/mei/` → `mei`. None where none is found, and where
 * the name stands in the query of a program (`show.php?user=mei`).
 */
export function handleFix(node: YamlScalar, prefix: string): readonly Fix[] {
  const value = String(node.value);
  const host = /^https?:\/\/(?:www\.)?(.*)$/.exec(prefix)?.[1] ?? '';
  const bare = value
    // `httpss://` as well
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^\/\//, '')
    .replace(/^www\./, '');
  const rest = value.startsWith('@') ? value.slice(1) : bare.startsWith(host) ? bare.slice(host.length) : '';
  // Stack Overflow's `123456/mei-lin`
  const shape = prefix.endsWith('/users/')
    ? /^(\d+(?:\/[^/?#\s@]+)?)\/?(?:[?#]\S*)?$/
    : /^@?([^/?#\s@]+)\/?(?:[?#]\S*)?$/;
  // Facebook's accounts without a name
  const name = /^(profile\.php\?id=\d+)(?:[&#]\S*)?$/.exec(rest)?.[1] ?? shape.exec(rest)?.[1];
  return name === undefined || /\.(?:php|aspx?|html?)$/i.test(name)
    ? []
    : [replaceValue('extract-handle', node, name, { safe: true })];
}

/** Builds an address of what the first group of `pattern` finds in the value: a bare ORCID iD → `https://orcid.org/…`. */
export function addressFix(node: YamlScalar, pattern: RegExp, build: (id: string) => string): readonly Fix[] {
  const found = pattern.exec(String(node.value))?.[1];
  return found === undefined ? [] : [replaceValue('build-address', node, build(found), { safe: true })];
}

/** `mailto:mei@example.org` → `mei@example.org`, `mei＠example.org` with the wide sign of an input method → the same */
export function mailFix(node: YamlScalar): readonly Fix[] {
  const plain = withPlainAt(String(node.value));
  const address = /^(?:mailto:)?([^\s@/?:]+@[^\s@/?]+)$/.exec(plain)?.[1];
  return address === undefined || address === node.value
    ? []
    : [replaceValue('extract-address', node, address, { safe: true })];
}

/** `in/mei-lin` behind `https://www.linkedin.com/in/` → `mei-lin`. None for any other value. */
export function repeatedPartFix(node: YamlScalar, prefix: string): readonly Fix[] {
  const part = /\/([\w-]{1,40})\/$/.exec(prefix)?.[1];
  if (part === undefined) return [];
  const value = String(node.value).replace(/^\//, '');
  const name = value.startsWith(`${part}/`) ? value.slice(part.length + 1).replace(/\/$/, '') : '';
  return /^[^\s/?#]+$/.test(name) ? [replaceValue('extract-handle', node, name, { safe: true })] : [];
}

/** Takes away marks of direction and the like before a value, which come along when an address is copied. None where there are none. */
export function visibleFix(node: YamlScalar): readonly Fix[] {
  const value = String(node.value);
  const visible = value.replace(/^[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/, '');
  if (visible === value) return [];
  const edits = [scalarEdit(node, visible)];
  return [{ kind: 'drop-invisible', title: message('Remove the invisible character'), edits, safe: true }];
}

/** `https://github.com/o/r.git` → `o/r` */
export function repositoryFix(node: YamlScalar): readonly Fix[] {
  const name = /^(?:https?:\/\/github\.com\/|git@github\.com:|)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    String(node.value),
  )?.[1];
  return name !== undefined && isRepositoryName(name)
    ? [replaceValue('extract-repository', node, name, { safe: true })]
    : [];
}

/** The address of the site in the place of its repository: `https://o.github.io/r/` → `o/r`, `o.github.io` → `o/o.github.io`. For the author to decide. */
export function publishedFromFix(node: YamlScalar): readonly Fix[] {
  const [, host = '', owner, name = host] =
    /^(?:https?:\/\/)?(([\w-]+)\.github\.io)(?:\/([\w.-]+))?\/?$/i.exec(String(node.value)) ?? [];
  return owner === undefined ? [] : writeFix('write-published', node, `${owner}/${name}`);
}

/** `https://o.github.io/` → `https://o.github.io` */
export function slashFix(node: YamlScalar): readonly Fix[] {
  const value = String(node.value);
  let end = value.length;
  while (value[end - 1] === '/') end--;
  return /^https?:\/\/[^/]/.test(value) && end < value.length
    ? [replaceValue('drop-slash', node, value.slice(0, end), { safe: true })]
    : [];
}

/** `_pages/` → `_pages` */
export function folderFix(node: YamlScalar): readonly Fix[] {
  const value = String(node.value);
  let end = value.length;
  while (value[end - 1] === '/') end--;
  return end > 0 ? [replaceValue('drop-slash', node, value.slice(0, end), { safe: false })] : [];
}

/** Writes another value in the quotes that are there. For the author to decide. */
export function writeFix(kind: string, node: YamlScalar, value: string): readonly Fix[] {
  return [replaceValue(kind, node, value, { safe: false })];
}

/** `""` → nothing */
export function blankFix(node: YamlScalar): readonly Fix[] {
  return [{ kind: 'blank', title: message('Leave it blank'), edits: [{ range: node.range, newText: '' }], safe: true }];
}

/** `0123456` → `"0123456"` */
export function quoteFix(node: YamlScalar): readonly Fix[] {
  return [
    {
      kind: 'quote',
      title: message('Put it in quotes'),
      edits: [{ range: node.range, newText: `"${node.source}"` }],
      safe: true,
    },
  ];
}

/** Adds an item on a line of its own below the last one of a list, written like it; at the end of a list in brackets. */
export function listItemFix(node: YamlValue | undefined, text: string, item: string): readonly Fix[] {
  const last = node?.kind === 'sequence' ? node.items.at(-1) : undefined;
  if (node === undefined || last === undefined) return [];
  const dash = text.slice(lineStart(text, last.range.start), last.range.start);
  const end = lineEnd(text, last.range.end);
  const edit =
    text[node.range.start] === '['
      ? insertion(last.range.end, `, ${item}`)
      : { range: { start: end, end }, newText: `${lineBreakOf(text)}${dash}${item}` };
  return [{ kind: 'add-item', title: message('Add {0}', item), edits: [edit], safe: false }];
}

/** `exclude:` → `exclude: []` */
export function emptyListFix(key: OffsetRange | undefined, text: string): readonly Fix[] {
  return behindKey('empty-list', key, text, '[]', true);
}

/** `scope:` → `scope: {path: ""}`, which means every page. */
export function wholeSiteFix(key: OffsetRange | undefined, text: string): readonly Fix[] {
  return behindKey('whole-site', key, text, '{path: ""}', false);
}

function behindKey(
  kind: string,
  key: OffsetRange | undefined,
  text: string,
  value: string,
  safe: boolean,
): readonly Fix[] {
  if (key === undefined) return [];
  const behindColon = text.indexOf(':', key.end) + 1;
  const edits = [insertion(behindColon, ` ${value}`)];
  return [{ kind, title: message('Write “{0}”', value), edits, safe }];
}

/** Takes a blank item with its line out of a list. */
export function blankItemFix(list: YamlValue | undefined, item: YamlValue | undefined, text: string): readonly Fix[] {
  const edits = list?.kind === 'sequence' && item !== undefined ? itemRemoval(text, list, item) : [];
  return edits.length === 0 ? [] : [{ kind: 'drop-item', title: message('Remove the blank item'), edits, safe: true }];
}

/** `markdown, md` → `markdown,md` */
export function endingsFix(node: YamlScalar): readonly Fix[] {
  return [replaceValue('join-endings', node, String(node.value).replace(/\s+/g, ''), { safe: true })];
}

/** `1-3` → `1..3`; `1,2,3`, which YAML reads as the number 123, → `"1,2,3"` */
export function levelsFix(node: YamlScalar): readonly Fix[] {
  if (/^[1-6](?:,[1-6])+$/.test(node.source)) return quoteFix(node);
  const [, first, last] = /^([1-6])[ ]?(?:-|–|\.\.\.?)[ ]?([1-6])$/.exec(String(node.value)) ?? [];
  return first === undefined || last === undefined ? [] : writeFix('write-levels', node, `${first}..${last}`);
}

/** `false` → the straight quotes that are meant by it; `lsquo, rsquo, …` → the same without blanks. */
export function smartQuotesFix(node: YamlScalar): readonly Fix[] {
  if (node.value === false) return writeFix('write-quotes', node, 'apos,apos,quot,quot');
  const names = String(node.value).replace(/\s+/g, '');
  return /^\w+(?:,\w+){3}$/.test(names) ? writeFix('write-quotes', node, names) : [];
}

/** Adds the list of folders that Jekyll reads at the end of the file, with the one that the pages are in. */
export function includeFix(text: string): readonly Fix[] {
  const eol = lineBreakOf(text);
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  const edit = insertion(text.length, `${lead}include:${eol}  - _pages${eol}`);
  return [{ kind: 'add-include', title: message('Add {0}', 'include: _pages'), edits: [edit], safe: false }];
}

function replaceValue(kind: string, node: YamlScalar, value: string, { safe }: Pick<Fix, 'safe'>): Fix {
  return { kind, title: message('Write “{0}”', value), edits: [scalarEdit(node, value)], safe };
}
