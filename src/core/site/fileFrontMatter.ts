import type { FrontMatter } from '../syntax/frontMatter';
import { readFrontMatter } from '../syntax/frontMatter';
import { behindBlankLines } from '../syntax/frontMatterLines';
import type { SiteFile } from './siteSnapshot';

const known = new WeakMap<SiteFile, FrontMatter>();

/** The front matter of a file, read once. */
export function frontMatterOf(file: SiteFile): FrontMatter {
  const before = known.get(file);
  if (before !== undefined) return before;
  const read = readFrontMatter(file.text);
  known.set(file, read);
  return read;
}

/** After an edit below the front matter of `before`, which became `after`, it need not be read again. */
export function keepFrontMatter(before: SiteFile, after: SiteFile): void {
  const read = known.get(before);
  if (read?.state !== 'present' || !isWhole(before, read)) return;
  if (!after.text.startsWith(before.text.slice(0, read.range.end))) return;
  known.set(after, { ...read, bodyStart: behindBlankLines(after.text, read.range.end) });
}

/** Its last line ends with a line break: nothing behind it can become a part of it. */
function isWhole({ text }: SiteFile, { range }: FrontMatter): boolean {
  return text.charAt(range.end - 1) === '\n';
}
