import type { Link, PageModel } from '../page/pageModel';
import { isAsciiId } from '../page/headings/sectionIds';
import { isHtmlName } from '../page/html/htmlPage';
import { decoded } from '../site/addresses/encodedPath';
import { isMarkdownName } from '../site/fileName';
import { isMenuFile } from '../site/menuFile';
import { publishedPage } from '../site/publishedPages';
import { yamlOfFile } from '../syntax/yaml';
import { slice } from '../text/range';
import { urlFix } from './menu/menuFixes';
import { inside, menuItems, type MenuItem } from './menu/menuItems';
import { menuTarget } from './menu/menuTarget';
import { pinnedAnchor } from './addresses/pinnedAnchor';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { message, type Message } from '../text/message';
import { lacksPlace, siteAnchors, type PageAnchors } from '../site/siteAnchors';
import { hasSmoothScroll } from './addresses/smoothScroll';

/**
 * Links to places whose id is not ASCII. The template's script (jQuery Smooth Scroll 1.7.2) asks jQuery for the id as the browser
 * encodes it, `#%E6%95…`, which is no selector: it throws, and the link opens the page once more.
 */
export const anchorNonAscii: Rule = {
  id: 'anchor-non-ascii',
  group: 'navigation',
  severity: 'error',
  summary: message('Links to sections that the script of the site cannot scroll to, because their ids are not ASCII'),
  scope: 'file',
  appliesTo: path => isMenuFile(path) || isMarkdownName(path) || /\.html$/i.test(path),
  *check(input) {
    const { path, site, text } = input;
    if (site === undefined) return;
    const findings = isMenuFile(path)
      ? inMenu(input)
      : text.includes('#') && (input.fragment === true || isSitePage(input))
        ? inPage(input)
        : [];
    if (findings.length > 0 && hasSmoothScroll(site)) yield* findings;
  },
};

function isSitePage({ path, site }: RuleInput): boolean {
  return site !== undefined && publishedPage(site, path) !== undefined && (isMarkdownName(path) || isHtmlName(path));
}

/** Items whose place there is; of one that no page has, nav-target-missing tells. */
function inMenu({ pageModel, remoteRepository, site, text }: RuleInput): readonly Finding[] {
  if (site === undefined || isAscii(text)) return [];
  const pages = siteAnchors(site, pageModel);
  return menuItems(yamlOfFile(text).root, site).flatMap(item => {
    const target = menuTarget(String(item.url.value), site, pages, remoteRepository);
    if (target.kind !== 'fragment' || isAsciiId(target.id)) return [];
    const page = target.pages.find(({ ids }) => ids.has(target.id));
    if (page === undefined && target.pages.every(one => lacksPlace(one, target.id))) return [];
    const fixes = page === undefined ? [] : menuFix(item, target.id, page);
    return [{ range: inside(item.url), message: told(item.title, target.id), fixes }];
  });
}

function menuFix(item: MenuItem, id: string, { assembled, page, path }: PageAnchors): readonly Fix[] {
  const pinned = assembled ? undefined : pinnedAnchor(page, id, item.title);
  if (pinned === undefined) return [];
  const url = String(item.url.value);
  const elsewhere = pinned.edits.length === 0 ? [] : [{ path, edits: pinned.edits }];
  return urlFix(item, url.slice(0, url.indexOf('#') + 1) + pinned.id).map(fix => ({
    ...fix,
    kind: 'pin-id',
    title: title(pinned.id),
    elsewhere,
  }));
}

function inPage({ pageModel, path, text }: RuleInput): readonly Finding[] {
  const page = pageModel(path);
  if (page === undefined) return [];
  return page.links.flatMap(link => {
    const href = link.href.trim();
    const id = href.startsWith('#') ? decoded(href.slice(1)) : '';
    if (id === '' || isAsciiId(id) || /\s/.test(id) || /\{[{%]/.test(slice(text, link.hrefRange))) return [];
    return [{ range: link.hrefRange, message: told(link.text, id), fixes: linkFix(link, id, page) }];
  });
}

function linkFix({ hrefRange, text }: Link, id: string, page: PageModel): readonly Fix[] {
  const pinned = pinnedAnchor(page, id, text);
  if (pinned === undefined) return [];
  const edits = [...pinned.edits, { range: hrefRange, newText: `#${pinned.id}` }];
  return [{ kind: 'pin-id', title: title(pinned.id), edits, safe: false }];
}

function told(label: string, id: string): Message {
  return message(
    'A click on “{0}” opens the page again and does not scroll: the site’s script cannot handle “#{1}”, which is not ASCII.',
    label.trim() === '' ? `#${id}` : label.trim(),
    id,
  );
}

function title(id: string): Message {
  return message('Give the section the address “#{0}”', id);
}

/** Percent signs may hide other letters. */
function isAscii(text: string): boolean {
  return !/[^ -~\s]/.test(text) && !text.includes('%');
}
