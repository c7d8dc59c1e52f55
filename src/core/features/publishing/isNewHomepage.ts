import { hasHome } from '../../rules/frontMatter/home';
import { isAboutTheRepository } from '../../site/pages';
import { configPath } from '../../site/settings/configPath';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { ChangedFile } from './publishingReport';

/**
 * Whether a site was never committed: its settings are new, and so is all else but what GitHub puts into a new repository, `README.md`,
 * `LICENSE`, `.gitignore`. A homepage that was there without settings, which Pages does not need, is not new; nor is one that is a `README.md`.
 */
export function isNewHomepage(site: SiteSnapshot, changed: readonly ChangedFile[]): boolean {
  const added = new Set(changed.flatMap(({ path, kind }) => (kind === 'added' ? [path] : [])));
  if (!added.has(configPath)) return false;
  const isOfRepository = (path: string): boolean => path.startsWith('.') || isAboutTheRepository(site.config, path);
  const isStarted = ({ path, kind }: ChangedFile): boolean =>
    kind === 'added' || (kind === 'changed' && isOfRepository(path));
  // GitHub shows a README where there is no other home page
  const isNoPage = hasHome(site) ? isOfRepository : (): boolean => false;
  return (
    changed.every(isStarted) &&
    site.pages.every(({ path, processed }) => added.has(path) || (!processed && isNoPage(path)))
  );
}
