import { stemOf } from '../../site/fileName';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/**
 * Markdown among the pages that has no front matter and that no page includes. A bare Jekyll copies it, GitHub Pages makes a page of it
 * at the address of the file, `/_pages/cv.html`. Deeper folders hold pieces and drafts.
 */
export function* noFrontMatter({ path, site, text }: PageRuleInput): Iterable<Finding> {
  if (site === undefined || !/^_pages\/[^/]+$/.test(path) || text.trim() === '') return;
  const optional = site.pages.find(page => page.path === path && !page.processed)?.optional;
  if (optional === undefined) return;
  const name = stemOf(path).toLowerCase();
  if (name === 'readme') return;
  for (const file of site.files.values()) if (/\binclude_relative\s{1,9}\{\{/.test(file.text)) return;
  const eol = lineBreakOf(text);
  const permalink = `permalink: /${name}/`;
  const edits = [insertion(0, `---${eol}${permalink}${eol}---${eol}${eol}`)];
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
