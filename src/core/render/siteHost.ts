import { folderOf } from '../site/fileName';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { LiquidHost, Partial } from './liquid/rendering';
import { renderMarkdown, smartify } from './markdown';
import { documentsOf } from './documentValues';
import type { ReadLog } from './readLog';
import { engineOf, partialOf } from './siteEngine';
import { folderNamed, joinPath } from './siteFolders';
import { staticPaths } from './siteValues';

/** The site as Liquid's tags and filters see it while the page at `path` is rendered; `log` gives where to note what is read. */
export function siteHost(
  site: SiteSnapshot,
  path: string,
  now: number,
  activeSupport: boolean,
  log: () => ReadLog,
): LiquidHost {
  const engine = engineOf(site);
  const includes = folderNamed(site, 'includes_dir', '_includes');
  const partial = (folder: string, name: string): Partial | undefined => {
    const file = site.files.get(joinPath(folder, name.replace(/^(?:\.?\/)+/, '')));
    // an absent file is read too: the page changes when it comes into being
    log().files.add(joinPath(folder, name));
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
    includedFile: name => partial(includes, name),
    relativeFile: name => partial(folderOf(path), name),
    markdownify: text => renderMarkdown(site, text).html,
    smartify: text => smartify(site, text),
    urlOfFile(wanted) {
      log().everything = true;
      return urlOfFile(site, wanted);
    },
    urlOfPost(name) {
      log().everything = true;
      return urlOfPost(site, name, now);
    },
  };
}

function urlOfFile(site: SiteSnapshot, path: string): string | undefined {
  const page = site.pages.find(candidate => candidate.path === path && candidate.processed);
  return page?.url ?? (staticPaths(site).includes(path) ? `/${path}` : undefined);
}

/** By the file's name without its ending: `2020-01-02-title`, or with folders `news/2020-01-02-title`. */
function urlOfPost(site: SiteSnapshot, name: string, now: number): string | undefined {
  const plain = name.replace(/^\//, '');
  const posts = documentsOf(site, 'posts', now).map(({ page }) => ({
    url: page.url,
    name: page.path.replace(/_posts\//, '').replace(/\.[^./]+$/, ''),
  }));
  return (posts.find(post => post.name === plain) ?? posts.find(post => post.name.endsWith(`/${plain}`)))?.url;
}
