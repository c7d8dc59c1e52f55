import { rules } from '../../rules/index';
import { lintFile, lintSteps, type LintInput } from '../../rules/linter';
import { hidesItsStart } from '../../rules/frontMatter/hiddenStart';
import { missingHome } from '../../rules/frontMatter/home';
import { isNamedAsData } from '../../rules/spelling/dataFileNames';
import { isAmongPosts } from '../../rules/frontMatter/misnamedPost';
import type { Problem } from '../../rules/rule';
import { isHtmlName } from '../../page/html/htmlPage';
import { isMarkdownName } from '../../site/fileName';
import { isMarkdown } from '../../site/addresses/permalink';
import { includersOf } from '../../site/pieces';
import { publishedPage } from '../../site/publishedPages';
import { stopOf } from '../../site/pages';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { Steps } from '../../time/slices';
import { lintedBehindMark } from './behindMark';
import { withoutSettled, type Verified } from './settledLinks';

interface DiagnosticsInput extends Omit<LintInput, 'rules' | 'kind' | 'also'> {
  /** What registries have said about the publications of the file. */
  readonly verified?: Verified | undefined;
}

/**
 * Looks for the problems of one file, one rule after the other: in the end they are in the order of the text. Of files that are no part of
 * the site there are none.
 */
export function* diagnosticSteps(input: DiagnosticsInput): Steps<readonly Problem[]> {
  const kind = fileKind(input.site, input.path);
  const { verified } = input;
  const found = yield* lintedBehindMark(input, read => lintSteps({ ...read, rules, kind }));
  if (verified === undefined || verified.findings.length + verified.settled.length === 0) return found;
  const guessed = withoutSettled(found, verified.settled);
  const known = lintFile({ ...input, rules: [], kind, also: verified.findings });
  return [...guessed, ...known].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/**
 * The files of a site that rules look at: its pages, whatever else Liquid is run in, the pieces they include, layouts and includes,
 * configuration and data; of what is not published that at which Jekyll stops, and
 * what should be the home page where there is none. In order of their paths. Pieces that no page includes are left out: visitors never see them, and authors keep old drafts there.
 */
export function checkedPaths(site: SiteSnapshot): readonly string[] {
  const processed = new Set(site.pages.filter(page => page.processed).map(({ path }) => path));
  const home = missingHome(site);
  const isLookedAt = (path: string): boolean => lookedAt.test(path) || isAmongPosts(path) || isOnPages(site, path);
  return [...site.files.values()]
    .filter(
      file =>
        processed.has(file.path) ||
        isNamedAsData(file.path) ||
        isLookedAt(file.path) ||
        file.path === home ||
        hidesItsStart(site, file) ||
        stopOf(site.config, file) !== undefined ||
        (file.isNoUtf8 === true && /^_(?:includes|layouts)\//.test(file.path)),
    )
    .map(({ path }) => path)
    .sort();
}

/** The pages of a homepage, without the pieces that they include or no longer include, in the order of their paths. */
export function pagePaths(site: SiteSnapshot): readonly string[] {
  return [...site.files.keys()].filter(path => fileKind(site, path) === 'page' && isOnPages(site, path)).sort();
}

/** Whether a file is a page, or a piece that a page includes. */
export function isOnPages(site: SiteSnapshot, path: string): boolean {
  return fileKind(site, path) !== 'other' && !isUnusedPiece(site, path);
}

/** A text below a folder of `_pages/` without front matter, broken or not, that no page includes. */
function isUnusedPiece(site: SiteSnapshot, path: string): boolean {
  if (!/^_pages\/.+\//.test(path) || /^\s*---/.test(site.files.get(path)?.text ?? '')) return false;
  return includersOf(site, path).length === 0;
}

/** `_config.yml`, workflows, layouts, includes and styles have rules of their own, as data files do. */
const lookedAt =
  /^(?:(?:_config|\.github\/workflows\/[^/]+)\.ya?ml|_(?:includes|layouts)\/.+\.html|(?!(?:.*\/)?vendor\/).+\.s[ac]ss)$/;

/**
 * What a file is to its site. A Markdown file in `_pages/`, an index or about page at the root, and the home page that the site lacks, is a
 * page even when its front matter or the configuration keeps Jekyll from seeing one: that is what its author is to be told. A page in HTML is one that
 * Jekyll makes a page of.
 */
export function fileKind(site: SiteSnapshot | undefined, path: string): 'page' | 'fragment' | 'other' {
  if (site === undefined) return isMarkdownName(path) ? 'page' : 'other';
  const page = publishedPage(site, path);
  if (page !== undefined) return page.markdown || isHtmlName(path) ? 'page' : 'other';
  const isMarkdownFile = isMarkdown(site.config.values, path);
  if (includersOf(site, path).length > 0) return isMarkdownFile || path.endsWith('.html') ? 'fragment' : 'other';
  if (!isMarkdownFile) return 'other';
  const isMeant = /^(?:_pages\/.*|index\.\w+|about\.\w+)$/.test(path) || missingHome(site) === path;
  return isMeant ? 'page' : 'other';
}
