import { isMarkdownName } from '../../site/fileName';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { readFrontMatter } from '../../syntax/frontMatter';
import { collectionPlace } from '../../site/documents';
import { startsWithDashes } from '../../site/pages';
import { isReadByJekyll } from '../../site/settings/entryFilter';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { type Finding, type RuleInput } from '../rule';
import { message, type Message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';
import { isKeyAt } from './misdashed';
import { isAmongPosts } from './misnamedPost';

/**
 * Whether Jekyll passes over the front matter of a file that is no page by it, since something stands before it: a stylesheet, a page in HTML, a
 * document of a collection. What the plugins of GitHub Pages make a page of all the same is none.
 */
export function hidesItsStart(site: SiteSnapshot, file: SiteFile): boolean {
  return (
    isMadeByDashes(site, file.path) &&
    frontMatterOf(file).state === 'not-first' &&
    isMeant(file.path, file.text) &&
    !site.pages.some(({ path, optional }) => path === file.path && optional !== undefined)
  );
}

/** The same told, also of an open document that an editor saves with a mark. */
export function* hiddenStartOfFile({ path, site, text, encoding }: RuleInput): Iterable<Finding> {
  if (site === undefined) return;
  const file = site.files.get(path);
  if (file !== undefined && hidesItsStart(site, file))
    yield hiddenStart(
      text,
      message(
        'Something stands before the first “---” (a blank line or an invisible mark): Jekyll copies this file as it is, and makes no page, style or document of it.',
      ),
    );
  else if (encoding === 'utf8bom' && startsWithDashes(text) && isMeant(path, text) && isMadeByDashes(site, path))
    yield {
      range: firstLine(text),
      message: message(
        'This file is saved as “UTF-8 with BOM”, with an invisible mark before the first “---”: Jekyll copies it as it is, and makes no page, style or document of it. Click the encoding in the status bar, choose “Save with Encoding”, then “UTF-8”.',
      ),
    };
}

/** What stands before the first `---` of a text, with a fix that takes it away. */
export function hiddenStart(text: string, told: Message): Finding {
  const range = { start: 0, end: text.indexOf('---') };
  return {
    range: { start: 0, end: range.end + 3 },
    message: told,
    fixes: [
      {
        kind: 'strip-before',
        title: message('Let the file begin with “---”'),
        edits: [{ range, newText: '' }],
        safe: true,
      },
    ],
  };
}

/** In Markdown dashes are a line across the page as well, unless a key or the closing ones stand right below them, or they close what begins with a key. */
function isMeant(path: string, text: string): boolean {
  const start = text.indexOf('---');
  const below = text.indexOf('\n', start) + 1;
  if (!isMarkdownName(path) || isKeyAt(text, below) || startsWithDashes(text.slice(below))) return true;
  const { root, problems } = readFrontMatter(text.slice(start)).yaml;
  return problems.length === 0 && root?.kind === 'mapping' && isWord(root.entries[0]?.key);
}

/** Not `Of all the lakes` of a sentence. */
function isWord(key: string | undefined): boolean {
  return key !== undefined && /^[\w-]+$/.test(key);
}

/** Posts are known by their names, and layouts, includes and data are read without the mark. */
function isMadeByDashes({ config }: SiteSnapshot, path: string): boolean {
  if (isAmongPosts(path) || !(isMarkdownName(path) || /\.(?:s[ac]ss|css|x?html?|xml|json|js)$/i.test(path)))
    return false;
  return collectionPlace(config, path) !== undefined || isReadByJekyll(config, path);
}
