import { processedPage } from '../../site/pageOfFile';
import { htmlFileTags } from '../../page/html/htmlFileTags';
import { allFrameFiles } from '../../site/frameFiles';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { attributeOf } from '../../syntax/html';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { type Finding, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { rangeOf } from '../../text/range';

/**
 * A stylesheet that layouts ask for as CSS, and of which Jekyll makes none: it compiles what begins with front matter alone, and copies
 * everything else (https://jekyllrb.com/docs/assets/).
 */
export function bareStylesheetFinding({ site, path, text }: RuleInput): Finding | undefined {
  const css = path.replace(/\.s[ac]ss$/, '.css');
  if (site === undefined || bareStylesheet(site, css)?.path !== path || !isAskedFor(site, css)) return undefined;
  const start = text.search(/\S|$/);
  const end = start + (text.slice(start).split(/\r?\n/, 1)[0] ?? '').trimEnd().length;
  const lineBreak = lineBreakOf(text);
  const below = /^---[ \t]*\r?\n(?:(?:[ \t]*#.*)?\r?\n)*---[ \t]*(?:\r?\n|$)/m.exec(text.slice(0, 4000));
  const isFirst = below?.index === start;
  const edits = [
    isFirst
      ? { range: { start: 0, end: start }, newText: '' }
      : insertion(0, `---${lineBreak}---${lineBreak}${lineBreak}`),
    ...(below === null || isFirst ? [] : [{ range: rangeOf(below), newText: '' }]),
  ];
  return {
    range: { start, end },
    message: message(
      'Jekyll does not make “{0}” of this file, because it does not begin with front matter (two lines of three dashes): the site is shown without its style.',
      css,
    ),
    fixes: [{ kind: 'begin-with-front-matter', title: message('Begin With Front Matter'), edits, safe: true }],
  };
}

/** What Jekyll would make the CSS at a path of the site of, if it began with front matter; `undefined` where it does, or there is nothing. */
export function bareStylesheet(site: SiteSnapshot, css: string): SiteFile | undefined {
  if (!css.endsWith('.css') || /(?:^|\/)_/.test(css) || site.files.has(css)) return undefined;
  const file = site.files.get(css.replace(/\.css$/, '.scss')) ?? site.files.get(css.replace(/\.css$/, '.sass'));
  return file === undefined || processedPage(site, file.path) !== undefined ? undefined : file;
}

function isAskedFor(site: SiteSnapshot, css: string): boolean {
  for (const file of allFrameFiles(site))
    for (const tag of file.text.includes(css) ? htmlFileTags(file) : [])
      if (tag.name === 'link' && attributeOf(tag, 'href')?.value?.includes(css) === true) return true;
  return false;
}
