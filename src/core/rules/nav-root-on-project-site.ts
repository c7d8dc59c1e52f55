import { yamlOfFile } from '../syntax/yaml';
import { isMenuFile } from '../site/menuFile';
import { dropItemFix, urlFix } from './menu/menuFixes';
import { inside, menuItems, type MenuItem } from './menu/menuItems';
import { menuTarget, type MenuTarget } from './menu/menuTarget';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { siteAnchors } from '../site/siteAnchors';

/**
 * Menu items that leave the site because of where it is published: those that begin with `/` on a site in a folder
 * (`owner.github.io/name/`), and those that begin with a folder that the site is not published in.
 */
export const navRootOnProjectSite: Rule = {
  id: 'nav-root-on-project-site',
  group: 'navigation',
  severity: 'error',
  summary: message('Menu items that leave the site, because it is published under another address'),
  scope: 'file',
  appliesTo: path => isMenuFile(path),
  *check(input) {
    const { site, text, pageModel, remoteRepository } = input;
    if (site === undefined) return;
    const pages = siteAnchors(site, pageModel);
    for (const item of menuItems(yamlOfFile(text).root, site)) {
      const target = menuTarget(String(item.url.value), site, pages, remoteRepository);
      if (target.kind === 'leaves') yield wrongFolder(item, target, input);
      else if (target.kind === 'root') yield atRoot(item, target.folder, pages.length);
    }
  },
};

function atRoot(item: MenuItem, folder: string, pages: number): Finding {
  const url = String(item.url.value);
  const below = urlFix(item, folder + url);
  // on other pages the menu would look for `#id` there
  const here = url.startsWith('/#') ? urlFix(item, url.slice(1)) : [];
  return {
    range: inside(item.url),
    message: message(
      'The menu item “{0}” leaves the site: it is published under “{1}/”, and “{2}” begins outside of it.',
      item.title,
      folder,
      url,
    ),
    fixes: pages > 1 ? [...below, ...here] : [...here, ...below],
  };
}

function wrongFolder(
  item: MenuItem,
  { folder, id }: Extract<MenuTarget, { readonly kind: 'leaves' }>,
  input: RuleInput,
): Finding {
  return {
    range: inside(item.url),
    // another site of the same person may have the folder
    severity: 'warning',
    message: message(
      'The menu item “{0}” leaves the site: judging by its repository, the site is not published under “/{1}/”, and no page has that address. “#{2}” is on the home page.',
      item.title,
      folder,
      id,
    ),
    fixes: [...urlFix(item, `#${id}`), ...dropItemFix(item, input.text)],
  };
}
