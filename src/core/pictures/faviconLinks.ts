import { htmlFileTags } from '../page/html/htmlFileTags';
import { type FileEdits, insertion } from '../text/edit';
import { allFrameFiles } from '../site/frameFiles';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import type { FaviconFile } from './faviconFiles';
import { lineBreakOf } from '../text/lineBreak';
import { lineStart } from '../text/lines';

/**
 * The edit that names icons in the heads of all pages: in the include that the template keeps for that, else before `</head>`.
 * `undefined` where the site has neither, because its theme brings the head.
 */
export function faviconLinks(site: SiteSnapshot, files: readonly FaviconFile[]): FileEdits | undefined {
  const frames = [...allFrameFiles(site)];
  const custom = frames.find(({ path }) => path.endsWith('head/custom.html'));
  const place = custom === undefined ? endOfHead(frames) : { file: custom, at: endOfSnippets(custom.text) };
  if (place === undefined) return undefined;
  const { file, at } = place;
  const eol = lineBreakOf(file.text);
  const start = lineStart(file.text, at);
  const before = file.text.slice(start, at);
  const alone = before.trim() === '';
  const indent = alone ? before : '';
  const lines = files.map(one => `${indent}${linkTo(one)}${eol}`).join('');
  const offset = alone ? start : at;
  return { path: file.path, edits: [insertion(offset, alone ? lines : eol + lines)] };
}

function linkTo({ path, sizes: [size = 0], square }: FaviconFile): string {
  const sizes = `sizes="${size}x${size}"`;
  const href = `href="{{ '/${path}' | relative_url }}"`;
  return square
    ? `<link rel="apple-touch-icon" ${sizes} ${href}>`
    : `<link rel="icon" type="image/png" ${sizes} ${href}>`;
}

/** Before the template's last comment, else the end. */
function endOfSnippets(text: string): number {
  const comment = text.lastIndexOf('<!-- end custom head snippets -->');
  return comment < 0 ? text.length : comment;
}

function endOfHead(frames: readonly SiteFile[]): { readonly file: SiteFile; readonly at: number } | undefined {
  for (const file of frames) {
    const end = htmlFileTags(file).find(({ kind, name }) => kind === 'end' && name === 'head');
    if (end !== undefined) return { file, at: end.range.start };
  }
  return undefined;
}
