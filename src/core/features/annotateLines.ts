import type { HtmlTag } from '../syntax/htmlTag';
import type { SiteFile } from '../site/siteSnapshot';
import { attributeOf, readTags } from '../syntax/html';
import { applyEdits, insertion, type TextEdit } from '../text/edit';
import { createLineIndex } from '../text/lineIndex';
import { insertionsOf, placeAt, segmentNumber, type MappedText } from '../text/mappedText';

const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre hr div section article details figure'.split(' '),
);

/**
 * The HTML of a page with the lines of `file` that its blocks begin on, in the form VS Code's Markdown preview scrolls
 * by: `<p data-line="4" class="code-line" dir="auto">`. What an include put there has the line of the include. Pictures
 * get the address that `addressOf` gives for their `src`, if it gives one, and keep the old one in `data-src`.
 */
export function annotateLines(
  html: MappedText,
  file: SiteFile,
  addressOf: (source: string) => string | undefined,
): string {
  const lines = createLineIndex(file.text);
  const edits: TextEdit[] = [];
  let last = 0;
  for (const tag of readTags(html.text)) {
    if (tag.kind !== 'start') continue;
    if (tag.name === 'img') edits.push(...withAddress(tag, addressOf));
    const offset = blocks.has(tag.name) ? offsetIn(html, tag.range.start, file.path) : undefined;
    if (offset === undefined) continue;
    const { line } = lines.positionAt(offset);
    // the preview looks lines up by halving: they must not fall
    if (line < last) continue;
    last = line;
    edits.push(...withLine(tag, line));
  }
  return applyEdits(html.text, edits);
}

function offsetIn(html: MappedText, at: number, path: string): number | undefined {
  const { within } = html.segments[segmentNumber(html.segments, at)] ?? {};
  const place = insertionsOf(within)[0] ?? placeAt(html, at);
  return place?.path === path ? place.start : undefined;
}

function withLine(tag: HtmlTag, line: number): readonly TextEdit[] {
  const behindName = tag.range.start + 1 + tag.name.length;
  const own = attributeOf(tag, 'class');
  const position = ` data-line="${line}" dir="auto"`;
  if (own?.value === undefined) return [insertion(behindName, `${position} class="code-line"`)];
  return [insertion(behindName, position), insertion(own.valueRange.start, 'code-line ')];
}

function withAddress(tag: HtmlTag, addressOf: (source: string) => string | undefined): readonly TextEdit[] {
  const source = attributeOf(tag, 'src');
  const address = source?.value === undefined ? undefined : addressOf(source.value.replaceAll('&amp;', '&'));
  if (source?.value === undefined || address === undefined) return [];
  return [
    insertion(source.nameRange.start, `data-src="${source.value.replaceAll('"', '&quot;')}" `),
    { range: source.valueRange, newText: escapeAttribute(address) },
  ];
}

/** For a value in quotes of either kind. */
function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
