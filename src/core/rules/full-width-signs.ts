import type { PageModel } from '../page/pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import { yamlOfFile } from '../syntax/yaml';
import type { YamlMapping, YamlValue } from '../syntax/yamlValue';
import { rangeFrom, slice, type OffsetRange } from '../text/range';
import { isMenuFile } from '../site/menuFile';
import { type Finding, type Rule } from './rule';
import { message } from '../text/message';
import { textBlocks, type TextBlock } from './markup/shownTexts';
import { wideQuotes, wideQuoted } from './markup/wideQuotes';
import { scalarEdit } from '../syntax/scalarEdit';
import { yamlText } from '../syntax/yamlText';
import type { TextEdit } from '../text/edit';

/**
 * Signs as input methods for Chinese and word processors write them, where HTML, Markdown and YAML know the plain ones only:
 * `class=“anchor”`, `[Paper]（https://…）`, `url: “#news”`.
 */
export const fullWidthSigns: Rule = {
  id: 'full-width-signs',
  group: 'structure',
  severity: 'error',
  summary: message(
    'Quotes and brackets from an input method or a word processor, which HTML, Markdown and YAML do not know',
  ),
  scope: 'page',
  reads: 'piece',
  *check({ page }) {
    if (page.markup === 'markdown') {
      for (const tag of page.tags) yield* attributes(tag, page);
      for (const block of textBlocks(page.kramdown.root)) yield* links(block, page.masked);
    }
    for (const { href, hrefRange } of page.links)
      if (slice(page.text, hrefRange) === href)
        yield* wideHash(href, hrefRange.start, range => ({ range, newText: '#' }));
    const { root, problems } = page.frontMatter.yaml;
    if (problems.length === 0 && root?.kind === 'mapping')
      for (const entry of root.entries) if (keysOfAddresses.has(entry.key)) yield* entryValues(entry);
  },
  files: {
    appliesTo: path => path === '_config.yml' || isMenuFile(path),
    *check({ text }) {
      const { root, problems } = yamlOfFile(text);
      // what cannot be read is told by yaml-fatal
      if (problems.length === 0) yield* values(root);
    },
  },
};

/** `id=“news”`: kramdown prints the whole tag. */
function* attributes(tag: HtmlTag, { text }: PageModel): Iterable<Finding> {
  for (const { name, valueRange } of wideQuoted(tag, text)) {
    const { start } = valueRange;
    const close = closing(text, start + 1, tag.range.end);
    yield {
      range: { start, end: close === undefined ? valueRange.end : close + 1 },
      explains: true,
      message: message(
        'These are not the quotes of HTML: “{0}” has no effect, and visitors see this tag as text.',
        name,
      ),
      fixes: close === undefined ? [] : plainQuotes({ start, end: close + 1 }, `"${text.slice(start + 1, close)}"`),
    };
  }
}

function closing(text: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    if (wideQuotes.includes(text.charAt(at))) return at;
    if (/["'=<>]/.test(text.charAt(at))) return undefined;
  }
  return undefined;
}

function plainQuotes(range: OffsetRange, newText: string): Finding['fixes'] & object {
  const edits = [{ range, newText }];
  return [{ kind: 'plain-quotes', title: message('Write plain quotes'), edits, safe: true }];
}

/** A link with a bracket of its four that is a wide one; the groups are its text and its address. */
const link =
  /(?<!\\)[[【［]((?:\\.|[^[\]【】［］\n\\]){1,300})[\]】］][(（]((?:https?:\/\/|mailto:)[^\s()（）<>]{1,500})[)）]/g;

function* links({ start, end, isShown }: TextBlock, masked: string): Iterable<Finding> {
  const source = masked.slice(start, end);
  if (!/[（）【】［］]/.test(source)) return;
  for (const { 0: all, 1: words = '', 2: address = '', index } of source.matchAll(link)) {
    if (!/[（）【】［］]/.test(all) || !isShown(start + index)) continue;
    const range = rangeFrom(start + index, all.length);
    const signs = [0, words.length + 1, words.length + 2, words.length + 3 + address.length];
    const edits = signs.flatMap((at, which) => {
      const plain = '[]()'.charAt(which);
      if (all[at] === plain) return [];
      return [{ range: rangeFrom(range.start + at, 1), newText: plain }];
    });
    yield {
      range,
      explains: true,
      message: message('The brackets of this link are full-width: visitors see it as text, and cannot click it.'),
      fixes: [{ kind: 'plain-brackets', title: message('Write plain brackets'), edits, safe: false }],
    };
  }
}

/** `＃news` leads to no place of the page, but to a page of that name. `source` is what is written at the offset `start`; `mend` makes an edit of the sign. */
function* wideHash(source: string, start: number, mend: (sign: OffsetRange) => TextEdit): Iterable<Finding> {
  const [begins, quote = ''] = /^\s*(["']?)\/?(?=＃)/.exec(source) ?? [];
  if (begins === undefined) return;
  const lead = begins.length;
  const name = source.slice(lead, source.trimEnd().length - quote.length);
  const edit = mend(rangeFrom(start + lead, 1));
  yield {
    range: { start, end: start + source.length },
    explains: true,
    message: message('“＃” is a full-width character: browsers look for a page named “{0}”. Write #.', name),
    fixes: [{ kind: 'plain-hash', title: message('Write “{0}”', '#'), edits: [edit], safe: true }],
  };
}

/** Keys of front matter by which Jekyll finds a page its place: the others may be words. */
const keysOfAddresses: ReadonlySet<string> = new Set(['permalink', 'layout', 'lang', 'redirect_from', 'redirect_to']);

/** Keys whose values are read as words: there such quotes may be meant. */
const keysOfWords: ReadonlySet<string> = new Set(['title', 'name', 'description', 'bio', 'location', 'employer']);

/** `url: “#news”`: YAML takes the quotes for a part of the address. */
function* values(node: YamlValue | undefined): Iterable<Finding> {
  if (node?.kind === 'sequence') for (const item of node.items) yield* values(item);
  if (node?.kind === 'mapping') for (const entry of node.entries) yield* entryValues(entry);
}

function* entryValues({ key, keyRange, value }: YamlMapping['entries'][number]): Iterable<Finding> {
  if (key.startsWith('\u3000'))
    yield {
      range: keyRange,
      explains: true,
      message: message(
        'This key begins with full-width spaces: YAML takes them as part of its name, so nothing reads it.',
      ),
    };
  if (value.kind !== 'scalar') {
    yield* values(value);
    return;
  }
  if (key === 'url')
    // without quotes `#` begins a comment
    yield* wideHash(value.source, value.range.start, range =>
      value.source.startsWith('＃') ? scalarEdit(value, value.source.replace('＃', '#')) : { range, newText: '#' },
    );
  if (keysOfWords.has(key) || !/^[“”„‘’＂＇][^\n]*[“”„‘’＂＇]$/.test(value.source)) return;
  yield {
    range: value.range,
    explains: true,
    message: message('YAML does not know these quotes: they become part of the value of “{0}”.', key),
    fixes: plainQuotes(value.range, `"${yamlText(value.source.slice(1, -1), '"')}"`),
  };
}
