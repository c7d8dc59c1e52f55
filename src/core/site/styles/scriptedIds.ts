import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { HtmlTag } from '../../syntax/htmlTag';
import { attributeOf } from '../../syntax/html';
import { isMarkdownName } from '../fileName';
import type { SiteFile } from '../siteSnapshot';

/**
 * The path of the first file with a script that names an id in quotes: `getElementById('total_cit')`, `$("#total_cit")`,
 * `onclick="show('total_cit')"`, `data-target="#total_cit"`; `undefined` where none does.
 */
export function scriptNaming(files: readonly SiteFile[], id: string): string | undefined {
  return files.find(file => file.text.includes(id) && codeOf(file).some(code => namings(code, id).length > 0))?.path;
}

/**
 * The path of the first file with a script that can mean nothing but an id: `getElementById('news')`, `$("#news")`, `data-target="#news"`.
 * Ids of headings are plain words, which `data-feather="news"` and `gtag('event', 'news')` are too.
 */
export function scriptReferringTo(files: readonly SiteFile[], id: string): string | undefined {
  return files.find(file => file.text.includes(id) && codeOf(file).some(code => isReferredTo(code, id)))?.path;
}

function isReferredTo(code: string, id: string): boolean {
  return namings(code, id).some(at =>
    /(?:#|\bgetElementById\s{0,9}\(\s{0,9}["'`])$/.test(code.slice(Math.max(0, at - longestSelector), at)),
  );
}

/**
 * Whether a script writes into the element with an id, which it may have given a name before:
 * `const total = document.getElementById('total_cit'); total.textContent = …`.
 */
export function isFilledByScript(files: readonly SiteFile[], id: string): boolean {
  return files.some(file => file.text.includes(id) && codeOf(file).some(code => fills(code, id)));
}

function fills(code: string, id: string): boolean {
  return namings(code, id).some(at => {
    if (filling.test(code.slice(at + id.length, at + id.length + longestSelector))) return true;
    const variable = namedBefore.exec(code.slice(Math.max(0, at - longestSelector), at))?.[1];
    return variable !== undefined && isFilled(code, variable);
  });
}

function isFilled(code: string, variable: string): boolean {
  for (let at = code.indexOf(`${variable}.`); at >= 0; at = code.indexOf(`${variable}.`, at + 1))
    if (!/[\w$.]/.test(code.charAt(at - 1)) && writes.test(code.slice(at + variable.length, at + variable.length + 40)))
      return true;
  return false;
}

const written = String.raw`\s{0,9}[?!]?\.(?:(?:innerHTML|outerHTML|textContent|innerText)\s{0,9}\+?=(?!=)|(?:html|text|append|prepend|appendChild|replaceChildren|insertAdjacentHTML)\(\s{0,9}[^)\s])`;

const writes = new RegExp(`^${written}`);

/** Behind the id: `').innerHTML =`, `").text(count)` */
const filling = new RegExp(`^["'\`]\\s{0,9}\\)${written}`);

/** Before the id: `const total = document.getElementById('` */
const namedBefore = /([\w$]{1,40})\s{0,9}=\s{0,9}[\w$.\s]{0,50}\(\s{0,9}["'`]#?$/;

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

/** Where code names an id: `'lake'` and `'#lake .x'`, but neither `'the lake'` nor the key in `data['lake']`. */
function namings(code: string, id: string): readonly number[] {
  const found: number[] = [];
  for (let at = code.indexOf(id); at >= 0; at = code.indexOf(id, at + 1)) if (isNamed(code, at, id)) found.push(at);
  return found;
}

function isNamed(code: string, at: number, id: string): boolean {
  const before = code.charAt(at - 1);
  const behind = code.charAt(at + id.length);
  if (/["'`]/.test(before) && before === behind && !isKey(code, at - 1, at + id.length + 1)) return true;
  if (before !== '#' || /[\w-]/.test(behind)) return false;
  return /["'`][^"'`\n]*$/.test(code.slice(Math.max(0, at - longestSelector), at - 1));
}

const longestSelector = 100;

/** Whether the quoted word from `start` to `end` names a member of what stands before its bracket. */
function isKey(code: string, start: number, end: number): boolean {
  if (code[start - 1] !== '[' || code[end] !== ']') return false;
  const owner = /(?:[\w$]{1,40}|[)\]])$/.exec(code.slice(Math.max(0, start - 41), start - 1))?.[0];
  return owner !== undefined && !notOwners.has(owner);
}

/** Words before the bracket of a list, and objects of the browser whose members are elements by their ids. */
const notOwners: ReadonlySet<string> = new Set(
  'return case in of typeof await yield window self globalThis document forms elements children all anchors images'.split(
    ' ',
  ),
);
