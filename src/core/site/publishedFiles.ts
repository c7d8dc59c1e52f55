import { lazy } from '../lazy';
import { pictureFileSource } from '../syntax/pictureName';
import { isReadByJekyll } from './settings/entryFilter';
import type { SiteSnapshot } from './siteSnapshot';

/** What a file is to a page that shows or links it. */
export type FileSort = 'picture' | 'film' | 'style' | 'script' | 'document';

const sorts: readonly (readonly [FileSort, RegExp])[] = [
  ['picture', new RegExp(String.raw`\.${pictureFileSource}$`, 'i')],
  ['film', /\.(?:mp4|webm|mov|m4v|ogv|mp3|wav|ogg|m4a)$/i],
  ['style', /\.s?css$/i],
  ['script', /\.js$/i],
];

/** What a file is by its ending: what is nothing else is a document to be opened. */
export function sortOf(path: string): FileSort {
  return sorts.find(([, ending]) => ending.test(path))?.[0] ?? 'document';
}

/**
 * The paths of the files that Jekyll copies to the published site as they are, in the order a reader expects: folder by
 * folder, and `fig2` before `fig10`.
 */
export function publishedFiles(site: SiteSnapshot): readonly string[] {
  const made = new Set(site.pages.map(({ path }) => path));
  const texts = [...site.files.keys()].filter(path => !made.has(path) && isReadByJekyll(site.config, path));
  return [...publishedAssets(site), ...texts].sort(byFolder);
}

function publishedAssets({ assets, config }: SiteSnapshot): readonly string[] {
  const known = ready.get(assets);
  if (known?.config === config) return known.paths;
  const paths = [...assets.keys()].filter(path => isReadByJekyll(config, path));
  ready.set(assets, { config, paths });
  return paths;
}

/** Whether no author links or shows the file: fonts, icons of browsers, what builds the site. */
export function isForMachines(path: string): boolean {
  return forBuild.test(path) || font.test(path) || icon.test(path);
}

/** Whether visitors open the file when a link leads there: papers, slides, forms, and not data of programs. */
export function isForReaders(path: string): boolean {
  return read.test(path);
}

const read = /\.(?:pdf|pptx?|ppsx?|key|od[pt]|docx?|rtf|epub|djvu|ps|bib)$/i;
const forBuild =
  /(?:^|\/)(?:Gemfile|Rakefile|LICENSE|CNAME)[^/]*$|\.(?:sh|py|rb|lock|ya?ml|toml|s[ac]ss|webmanifest|map)$/i;
const font = /\.(?:eot|ttf|otf|woff2?)$|(?:^|\/)(?:web)?fonts\/[^/]*\.svg$/i;
const icon = /(?:^|\/)(?:favicon|apple-touch-icon|android-chrome|mstile|safari-pinned-tab)[^/]*$/i;

interface Ready {
  readonly config: SiteSnapshot['config'];
  readonly paths: readonly string[];
}

const ready = new WeakMap<SiteSnapshot['assets'], Ready>();

const names = lazy(() => new Intl.Collator('en', { numeric: true }));

function byFolder(a: string, b: string): number {
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  return names().compare(folder(a), folder(b)) || names().compare(a, b);
}
