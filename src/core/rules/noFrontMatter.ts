import { stemOf } from '../site/fileName';
import { lineBreakOf } from '../text/lineBreak';
import { slice, type OffsetRange } from '../text/range';
import { message, type Finding, type Fix, type PageRuleInput } from './rule';
import { firstLine } from './schemaFindings';

/** Dashes of any kind: an editor for prose makes `—-` of `---`, and a fourth one is soon typed. */
const DASHES = /^[-\u2010-\u2015\u2212\u2500\uFF0D]{2,80}[ \t]*$/;

/** Front matter whose first line is nearly `---`, which Jekyll takes for text. `undefined` for any other text. */
export function misdashed(text: string): Finding | undefined {
  const opening = firstLine(text);
  const below = text.indexOf('\n') + 1;
  if (!DASHES.test(text.slice(opening.start, opening.end))) return undefined;
  if (!/^[\w-]+[ \t]*:(?:\s|$)/.test(text.slice(below, below + 200))) return undefined;
  const closing = dashesBehind(text, below);
  return {
    range: opening,
    message: message(
      'The first line must be three dashes, “---”, and nothing else: Jekyll reads no key of this front matter, and the page is not found at its address.',
    ),
    fixes: closing === undefined ? [] : [dashesFix(text, [opening, closing])],
  };
}

function dashesFix(text: string, lines: readonly OffsetRange[]): Fix {
  const edits = lines.filter(range => slice(text, range) !== '---').map(range => ({ range, newText: '---' }));
  return { kind: 'write-dashes', title: message('Write “{0}”', '---'), edits, safe: true };
}

/** The first line of dashes from an offset on, which begins a line. */
function dashesBehind(text: string, from: number): OffsetRange | undefined {
  for (let start = from; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const next = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(start, next).trimEnd();
    if (DASHES.test(line)) return { start, end: start + line.length };
    start = next;
  }
  return undefined;
}

/**
 * Markdown among the pages that has no front matter and that no page includes. A bare Jekyll copies it, GitHub Pages makes a page of it
 * at the address of the file, `/_pages/cv.html`. Deeper folders hold pieces and drafts.
 */
export function* noFrontMatter({ path, site, text }: PageRuleInput): Iterable<Finding> {
  const optional = site?.pages.find(page => page.path === path && !page.processed)?.optional;
  if (site === undefined || optional === undefined || !/^_pages\/[^/]+$/.test(path) || text.trim() === '') return;
  const name = stemOf(path).toLowerCase();
  if (name === 'readme') return;
  for (const file of site.files.values()) if (/\binclude_relative\s{1,9}\{\{/.test(file.text)) return;
  const eol = lineBreakOf(text);
  const permalink = `permalink: /${name}/`;
  const edits = [{ range: { start: 0, end: 0 }, newText: `---${eol}${permalink}${eol}---${eol}${eol}` }];
  const isPlain = /^[\w-]+$/.test(name);
  yield {
    range: firstLine(text),
    severity: 'warning',
    message: message(
      'This file has no front matter, and no page includes it: Jekyll makes no page of it, or on GitHub Pages one at “{0}”.',
      optional.url,
    ),
    fixes: isPlain ? [{ kind: 'add-front-matter', title: message('Write “{0}”', permalink), edits, safe: false }] : [],
  };
}
