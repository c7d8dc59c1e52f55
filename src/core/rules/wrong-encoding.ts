import { maskText } from '../syntax/masks';
import type { OffsetRange } from '../text/range';
import { startsWithDashes } from '../site/pages';
import { isAmongPosts } from './frontMatter/misnamedPost';
import { unseenParts } from './markup/unseenParts';
import { openedParts } from '../site/openedParts';
import { compiledStylesheets } from '../site/styles/styleSheets';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { markedTable } from './tables/markedTable';
import { firstLine } from './terms/schemaFindings';

/** What stands for bytes that are no UTF-8 wherever a text has been read, in the editor and here. */
const unreadable = /\uFFFD(?:[^\n]{0,200}\uFFFD)?/;

/** One place: some of the bytes of a lost word made letters (`��ҵ�`). */
const replaced = /\uFFFD(?:[^\s\uFFFD]{0,2}\uFFFD)*/g;

/** What other encodings write otherwise: the first of it in a line, to the last. */
const beyondAscii = /[^\0-\x7F](?:[^\n]{0,200}[^\0-\x7F])?/;

/** UTF-16 that was read as UTF-8, with its mark or without: half of each letter of ASCII, a line break among them, is NUL. */
const wideStart = /^(?:\uFFFD\uFFFD|[^\0]\0|\0[^\0])/;

/**
 * A file in another encoding than UTF-8, such as GBK: Jekyll reads all texts as UTF-8 and stops at the first byte that is none, in
 * pages, includes, layouts, data, settings and what its Sass compiles alike, or leaves the file out (seen with Jekyll 4.3.4). An editor that knows or guesses the
 * encoding shows nothing of that.
 */
export const wrongEncoding: Rule = {
  id: 'wrong-encoding',
  group: 'structure',
  severity: 'error',
  summary: message('Files that are not in UTF-8, at which Jekyll stops, and characters that were lost in them'),
  scope: 'page',
  check: encodingFindings,
  files: {
    appliesTo: path => isRead(path) || /\.(?:x?html?|css|js|xml|txt|json)$/.test(path),
    *check(input) {
      if (!isRead(input.path)) {
        yield* otherPage(input);
        return;
      }
      const findings = [...encodingFindings(input)];
      if (findings.length > 0 && isOpened(input)) yield* findings;
      const marked = markedTable(input);
      // where Jekyll stops at the mark, that the table cannot be read is told
      if (marked !== undefined && !input.text.startsWith('\uFEFF"')) yield marked;
    },
  },
};

/** What Jekyll reads whoever asks for it, and what it may open: no hidden files, such as the `.DS_Store` and `._box.html` of a Mac. */
function isRead(path: string): boolean {
  if (/(?:^|\/)\./.test(path)) return false;
  return (
    /^(?:_config\.ya?ml|_data\/.+\.(?:ya?ml|json|[ct]sv)|_(?:includes|layouts)\/.+)$/.test(path) || isStylesheet(path)
  );
}

/** The build does not open stylesheets that none imports, nor includes and layouts that nothing names. */
function isOpened({ path, site }: RuleInput): boolean {
  if (isStylesheet(path)) return site !== undefined && compiledStylesheets(site).has(path);
  const file = /^_(?:includes|layouts)\//.test(path) ? site?.files.get(path) : undefined;
  return site === undefined || file === undefined || openedParts(site).has(file);
}

/** A page that is no Markdown: Jekyll stops at it where there is Liquid in it, and otherwise copies it with its front matter. */
function* otherPage(input: RuleInput): Iterable<Finding> {
  const { path, text, site, isNoUtf8 = false } = input;
  const page = site?.pages.find(each => each.path === path && each.processed && !each.markdown);
  if (page === undefined || !isNoUtf8) return;
  const found = unreadable.exec(text);
  if (page.isUnread !== true) yield* encodingFindings(input);
  else if (found !== null)
    yield {
      range: rangeOf(found),
      message: message(
        'These bytes are not UTF-8: Jekyll does not see the front matter, and publishes it as a part of the page, although the build succeeds. Click the encoding in the status bar, choose “Reopen with Encoding” and the one the file was written in (often GBK), then “Save with Encoding” and UTF-8.',
      ),
    };
}

function isStylesheet(path: string): boolean {
  return /\.s[ac]ss$/.test(path);
}

/** The same of any file that Jekyll reads. */
export function* encodingFindings(input: Omit<RuleInput, 'pageModel'>): Iterable<Finding> {
  const { path, text, encoding = 'utf8', isNoUtf8 = false } = input;
  if (encoding.startsWith('utf16')) {
    yield inUtf16(input);
    return;
  }
  if (wideStart.test(text) && text.includes('\0')) {
    // what else is found in it was read wrongly
    yield { ...inUtf16(input), explainsAlso: [{ start: 0, end: text.length }] };
    return;
  }
  const known = encoding.startsWith('utf8') ? null : beyondAscii.exec(text);
  if (known !== null) yield otherEncoding(rangeOf(known), encoding.toUpperCase(), isAmongPosts(path));
  else if (text.includes('\uFFFD')) yield* isNoUtf8 ? noUtf8(path, text) : lostLetters(path, text);
}

/** Not a letter of it is the same, so that Jekyll sees no front matter: only what it reads in any case stops it. */
function inUtf16({ path, text, fragment = false }: Omit<RuleInput, 'pageModel'>): Finding {
  const isPart = isStylesheet(path) && !startsWithDashes(text);
  const isRead = fragment || isPart || /^(?:_config\.|_data\/|_includes\/)/.test(path);
  return otherEncoding(firstLine(text), 'UTF-16', !isRead);
}

/** One for each file, like the next: all of it is in the other encoding. */
function otherEncoding(range: OffsetRange, encoding: string, isLeftOut: boolean): Finding {
  return {
    range,
    message: isLeftOut
      ? message(
          'This file is written as {0}: Jekyll, which reads UTF-8, leaves out what it says, although the build succeeds. Click the encoding in the status bar, choose “Save with Encoding”, then UTF-8.',
          encoding,
        )
      : message(
          'This file is written as {0}: Jekyll reads it as UTF-8, stops here, and the site is not built. Click the encoding in the status bar, choose “Save with Encoding”, then UTF-8.',
          encoding,
        ),
  };
}

function* noUtf8(path: string, text: string): Iterable<Finding> {
  const found = unreadable.exec(text);
  if (found === null) return;
  yield {
    range: rangeOf(found),
    // half of a letter may be a sign of YAML, or a quote: what it breaks is no other slip
    ...(isSettings(path) && { explainsAlso: [{ start: 0, end: text.length }] }),
    message: isAmongPosts(path)
      ? message(
          'These bytes are not UTF-8: Jekyll leaves this post out, although the build succeeds. Click the encoding in the status bar, choose “Reopen with Encoding” and the one the file was written in (often GBK), then “Save with Encoding” and UTF-8.',
        )
      : message(
          'These bytes are not UTF-8: Jekyll stops at them, and the site is not built. Click the encoding in the status bar, choose “Reopen with Encoding” and the one the file was written in (often GBK), then “Save with Encoding” and UTF-8.',
        ),
  };
}

function isSettings(path: string): boolean {
  return /^_(?:config\.|data\/)/.test(path);
}

function rangeOf({ 0: { length }, index }: RegExpExecArray): OffsetRange {
  return { start: index, end: index + length };
}

/** More places than these were hardly typed one by one: the whole file was read in another encoding and saved so. */
const many = 20;

/** Such a file was once saved as UTF-8 with the signs that its editor showed. It can be built; what they stood for is nowhere any more. */
function* lostLetters(path: string, text: string): Iterable<Finding> {
  if (/\.(?:s[ac]ss|css|m?js)$/.test(path)) return;
  const unseen = unseenParts(path, text).map(range => ({ range, filler: 'spaces' }) as const);
  const places = [...maskText(text, unseen).matchAll(replaced)];
  const told =
    places.length > many
      ? message(
          'What stood here and in {0} more places was lost when the file was saved in another encoding: visitors see “�”. Take the file as it was before that, or type it again.',
          String(places.length - 1),
        )
      : message(
          'What stood here was lost when the file was saved in another encoding: visitors see “�”. Type it again.',
        );
  for (const { 0: signs, index } of places.length > many ? places.slice(0, 1) : places)
    yield { range: { start: index, end: index + signs.length }, severity: 'warning', message: told };
}
