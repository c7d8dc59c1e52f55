import { pageOfFile } from '../site/pageOfFile';
import { folderOf } from '../site/fileName';
import { countsAsTrue } from '../site/plainValue';
import { isWritten } from '../site/settings/collectionSettings';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import type { LiquidHost, Partial, PostName } from './liquid/rendering';
import { fileKnownAs } from '../site/documents';
import type { Semantics } from './liquid/semantics';
import { toText } from './liquid/rubyText';
import { RubyTime } from '../time/rubyTime';
import { renderMarkdown, smartify } from './markdown';
import { documentsOf } from './documentValues';
import { themeIncludeAsked, type Question } from './questions';
import type { ReadLog } from './readLog';
import { readmeIndexes } from './readmeIndexes';
import { engineOf, partialOf } from './siteEngine';
import { includesFolder, joinPath } from '../site/settings/siteFolders';
import { processedPages, staticFileAt } from './staticFiles';
import { mayBeThemeInclude } from '../site/themeParts';

/** The site as Liquid's tags and filters see it while the page at `path` is rendered; `log` gives where to note what is read. */
export function siteHost(
  site: SiteSnapshot,
  path: string,
  now: number,
  { semantics, activeSupport }: Pick<LiquidHost, 'semantics' | 'activeSupport'>,
  log: () => ReadLog,
): LiquidHost {
  const engine = engineOf(site, semantics);
  const includes = includesFolder(site);
  const partial = (folder: string, name: string): Partial | undefined => {
    const path = joinPath(folder, name.replace(/^(?:\.?\/)+/, ''));
    const file = site.files.get(path);
    log().files.add(path);
    return file === undefined ? undefined : partialOf(file, engine);
  };
  return {
    config: engine.values,
    get now() {
      log().clock = true;
      return now;
    },
    timeZone: engine.timeZone,
    activeSupport,
    semantics,
    includesFolder: includes,
    pageFolder: folderOf(path),
    file: partial,
    leavesToTheme(name, tag) {
      log().ask(themeIncludeAsked(name));
      const isLeft = mayBeThemeInclude(site, name);
      if (isLeft) log().lack(name, tag);
      return isLeft;
    },
    markdownify: text => renderMarkdown(site, text).html,
    smartify: text => smartify(site, text),
    urlOfFile(wanted) {
      log().ask(fileAsked(wanted, semantics));
      return urlOfFile(site, wanted, semantics, now);
    },
    urlOfPost(name) {
      log().ask(postAsked(name));
      return urlOfPost(site, name, now);
    },
  };
}

// questions are made out here, where there is no site that they could hold

function fileAsked(path: string, semantics: Semantics): Question {
  return { name: `address of file ${path}`, answer: (site, now) => urlOfFile(site, path, semantics, now) };
}

function postAsked(name: PostName): Question {
  return { name: `address of post ${JSON.stringify(name)}`, answer: (site, now) => urlOfPost(site, name, now) };
}

function urlOfFile(site: SiteSnapshot, wanted: string, semantics: Semantics, now: number): string | undefined {
  const path = fileKnownAs(site.config, wanted);
  if (path === undefined) return undefined;
  const page = processedPages(site.pages).get(path);
  if (page?.collection !== undefined) return isLinkable(site, page, page.collection, now) ? page.url : undefined;
  const { optional } = pageOfFile(site, path) ?? {};
  const byPlugin = semantics === 'github-pages' ? (optional ?? readmeIndexes(site.pages).get(path)) : undefined;
  const url = page?.url ?? byPlugin?.url;
  // Jekyll's path of a file without front matter begins with `/`, and that of a page does not
  return url ?? staticFileAt(site, path.replace(/^\//, ''))?.url;
}

/** Whether Jekyll publishes a document: `write?` in https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/document.rb */
function isLinkable(site: SiteSnapshot, page: SitePage, collection: string, now: number): boolean {
  const document = documentsOf(site, collection, now).find(({ page: known }) => known === page);
  if (document === undefined || !isWritten(site, collection)) return false;
  return countsAsTrue(site.config.values.future) || (document.date ?? now) <= now;
}

/** By the name of its file; where none has it, by the title in the name and the day of the post. */
function urlOfPost(site: SiteSnapshot, { folder, slug, date }: PostName, now: number): string | undefined {
  const posts = documentsOf(site, 'posts', now);
  const exact = posts.find(({ page }) => {
    // oxlint-disable-next-line regexp/no-super-linear-backtracking -- a path of a file
    const parts = /^(.*?)(?:_posts\/)(.*?)(\d+)-(\d+)-(\d+)-(.*)\.[^.]+$/.exec(page.path);
    const [, before = '', inside = '', year, month, day, title] = parts ?? [];
    const isFolder = `${before}${inside}`.endsWith(folder);
    return isFolder && title === slug && isSameDay(date, Number(year), Number(month), Number(day));
  });
  return (exact ?? posts.find(({ value }) => toText(value.slug) === slug && isOnDay(value.date, date)))?.page.url;
}

function isSameDay(wanted: PostName['date'], year: number, month: number, day: number): boolean {
  return wanted.year === year && wanted.month === month && wanted.day === day;
}

function isOnDay(time: unknown, wanted: PostName['date']): boolean {
  if (!(time instanceof RubyTime)) return false;
  const local = new Date(time.epoch + time.offset * 1000);
  return isSameDay(wanted, local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
}
