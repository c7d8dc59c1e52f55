import { htmlFileTags } from '../page/htmlFileTags';
import type { HtmlTag } from '../page/pageModel';
import { attributeOf } from '../syntax/html';
import { isMarkdownName } from './fileName';
import type { SiteFile } from './siteSnapshot';

/**
 * The path of the first file with a script that names an id in quotes: `getElementById('total_cit')`, `$("#total_cit")`,
 * `onclick="show('total_cit')"`, `data-target="#total_cit"`; `undefined` where none does.
 */
export function scriptNaming(files: readonly SiteFile[], id: string): string | undefined {
  return files.find(file => file.text.includes(id) && codeOf(file).some(code => names(code, id)))?.path;
}

/** Whether a file is a script by its name. */
export function isScript(path: string): boolean {
  return /\.m?js$/i.test(path);
}

function codeOf(file: SiteFile): readonly string[] {
  if (isScript(file.path)) return [file.text];
  const isMarkup = isMarkdownName(file.path) || /\.html?$/i.test(file.path) || file.path.startsWith('_includes/');
  return isMarkup ? htmlFileTags(file).flatMap(tag => codeIn(tag, file.text)) : [];
}

function codeIn(tag: HtmlTag, text: string): readonly string[] {
  if (tag.kind === 'end') return [];
  if (tag.name === 'script') {
    const start = tag.range.end;
    const end = text.indexOf('</script', start);
    // data for search engines: `application/ld+json`
    return /json/i.test(attributeOf(tag, 'type')?.value ?? '') ? [] : [text.slice(start, end < 0 ? text.length : end)];
  }
  return tag.attributes.flatMap(({ name, value = '' }) => {
    if (/^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value)) return [value];
    return name.startsWith('data-') ? [`"${value}"`] : [];
  });
}

/** `'lake'` and `'#lake .x'`, but neither `'the lake'` nor the key in `data['lake']`. */
function names(code: string, id: string): boolean {
  for (let at = code.indexOf(id); at >= 0; at = code.indexOf(id, at + 1)) {
    const before = code.charAt(at - 1);
    const behind = code.charAt(at + id.length);
    if (/["'`]/.test(before) && before === behind && !isKey(code, at - 1, at + id.length + 1)) return true;
    if (before !== '#' || /[\w-]/.test(behind)) continue;
    if (/["'`][^"'`\n]*$/.test(code.slice(Math.max(0, at - longestSelector), at - 1))) return true;
  }
  return false;
}

const longestSelector = 100;

/** Whether the quoted word from `start` to `end` names a member of what stands before its bracket. */
function isKey(code: string, start: number, end: number): boolean {
  if (code[start - 1] !== '[' || code[end] !== ']') return false;
  const owner = /(?:[\w$]{1,40}|[)\]])$/.exec(code.slice(Math.max(0, start - 41), start - 1))?.[0];
  return owner !== undefined && !NOT_OWNERS.has(owner);
}

/** Words before the bracket of a list, and objects of the browser whose members are elements by their ids. */
const NOT_OWNERS: ReadonlySet<string> = new Set(
  'return case in of typeof await yield window self globalThis document forms elements children all anchors images'.split(
    ' ',
  ),
);
