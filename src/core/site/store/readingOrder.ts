import { isMapping } from '../../syntax/plainMapping';
import { isMarkdown } from '../addresses/permalink';
import { extensionOf, folderOf } from '../fileName';
import { stringOr } from '../plainValue';
import { remembered } from '../../remembered';
import { isReadByJekyll } from '../settings/entryFilter';
import type { SiteConfig } from '../siteSnapshot';
import { folderNamed, joinPath } from '../settings/siteFolders';
import { kindByName } from './siteFolder';

/**
 * How soon a folder has its turn, where not all can be looked at: 0 for what makes the site, 1 for other folders with `_` or a dot
 * at the top, 2 for what the author put beside them, 3 for what Jekyll passes over.
 */
export type Turn = (typeof turns)[number];

export const turns = [0, 1, 2, 3] as const;

/** The folders of texts that pages are made with, whatever those begin with. */
const frameFolders = remembered((config: SiteConfig): readonly string[] => {
  const { sass } = config.values;
  const styles = isMapping(sass) ? stringOr(sass.sass_dir, '_sass').replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '') : '_sass';
  const named = (key: string): string => folderNamed({ config }, `${key}_dir`, `_${key}`);
  return [...['layouts', 'includes', 'data'].map(named), styles];
});

/** Those, and the folders of collections. */
const siteFolders = remembered((config: SiteConfig): readonly string[] => {
  const { collections } = config.values;
  const names = isMapping(collections) ? Object.keys(collections) : [];
  const above = folderNamed({ config }, 'collections_dir', '');
  return [...frameFolders(config), ...names.map(name => joinPath(above, `_${name}`))];
});

/** When what lies in a folder (`''` at the top) is looked at. A folder above one of the site's has its turn with it. */
export function turnOf(config: SiteConfig, folder: string): Turn {
  if (folder === '' || /(?:^|\/)_(?:posts|drafts)(?:\/|$)/.test(folder)) return 0;
  const own = siteFolders(config);
  if (own.some(one => isWithin(one, folder) || isWithin(folder, one))) return 0;
  const isRead = isReadByJekyll(config, folder, true);
  if (/^[_.]/.test(folder)) return isRead ? 0 : 1;
  return isRead ? 2 : 3;
}

/** Texts that programs write by the hundred, which Jekyll copies where they do not begin with front matter. */
const madeByPrograms = new Set('.html .htm .xhtml .json .csv .tsv .css .xml .txt .webmanifest'.split(' '));

/** Whether only its first line tells whether a text is a page, so that it need not be kept where it is none. */
export function isPageByItsText(config: SiteConfig, path: string): boolean {
  const kind = kindByName(path);
  if (kind !== 'text') return kind === 'perhaps';
  if (isMarkdown(config.values, path) || turnOf(config, folderOf(path)) === 1) return false;
  return (
    madeByPrograms.has(extensionOf(path).toLowerCase()) && !frameFolders(config).some(folder => isWithin(folder, path))
  );
}

/** Orders the files of a site by when they are read: by their turns, in each of them Markdown first; the order they have otherwise stays. */
export function inReadingOrder<File extends { readonly path: string }>(
  config: SiteConfig,
  files: readonly File[],
): readonly File[] {
  const rank = ({ path }: File): number =>
    turnOf(config, folderOf(path)) * 2 + (isMarkdown(config.values, path) ? 0 : 1);
  return files
    .map(file => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
