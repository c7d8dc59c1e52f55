import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** Where the template has its menus, and where Jekyll reads them as well. */
export const menuPaths = ['_data/navigation.yml', '_data/navigation.yaml'] as const;

/** Whether a path is that of the file of the menus. */
export function isMenuFile(path: string): boolean {
  return menuPaths.some(menu => menu === path);
}

/** The file of the menus of a site. */
export function menuFile(site: SiteSnapshot): SiteFile | undefined {
  return menuPaths.map(path => site.files.get(path)).find(file => file !== undefined);
}
