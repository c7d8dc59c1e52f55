import { remembered } from '../../remembered';
import { siteReads, siteUses } from '../../schema/siteUse';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import { isList } from '../../site/plainValue';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import { codedWords, isCode } from '../../site/languageNames';

/**
 * Whether the layouts show this list of `_data/navigation.yml`: by its name (`site.data.navigation.main`), or by one that stands in
 * another data file (`site.data.navigation[ui.menu]`, with `menu: main_zh` in `_data/interface.yml`).
 */
export function isShownMenu(site: SiteSnapshot, key: string): boolean {
  return siteReads(site, `navigation.${key}`) || isTakenByName(site, key);
}

/** Whether the layouts show this list by its name in another data file only, so that each page may have a list of its own. */
export function isNamedMenu(site: SiteSnapshot, key: string): boolean {
  return !siteReads(site, `navigation.${key}`) && isTakenByName(site, key);
}

/**
 * The lists of which a layout shows one by the language of the page, each by its own name:
 * `{% if page.lang == "zh-CN" %}{% assign items = site.data.navigation.main_zh %}{% else %}{% assign items = site.data.navigation.main %}`;
 * or by its address, where they are called the same but for the language: `{% if page.url contains "/zh/" %}`.
 */
export function menusByPage(site: SiteSnapshot): readonly string[] {
  for (const { path, text } of site.files.values()) {
    if (!/^_(?:includes|layouts)\//.test(path) || !/\bpage\.(?:lang|locale|language)\b/.test(text)) continue;
    const shown = listsNamedIn(site, text);
    if (shown.length > 1) return shown;
  }
  for (const page of site.pages) {
    const { lists, isByPage } = frameMenus(site, layoutOf(site, page));
    const alike = isByPage ? lists.filter(key => lists.some(other => other !== key && isAlike(key, other))) : [];
    if (alike.length > 0) return alike;
  }
  return [];
}

/** What the files that a layout makes its frame of do with the menu. */
interface FrameMenus {
  /** The lists that they name; none where Liquid makes a name of a list. */
  readonly lists: readonly string[];
  /** Whether they do one thing on some pages, and another on others. */
  readonly isByPage: boolean;
}

const frames = new WeakMap<SiteSnapshot, Map<unknown, FrameMenus>>();

/** Finds out which lists of the menu the frame of a layout names. */
export function frameMenus(site: SiteSnapshot, layout: unknown): FrameMenus {
  const known = frames.get(site) ?? new Map<unknown, FrameMenus>();
  frames.set(site, known);
  const before = known.get(layout);
  if (before !== undefined) return before;
  const text = frameFiles(site, layout)
    .map(file => file.text)
    .join('\n');
  const lists = /\bnavigation\[(?!["'])/.test(text) ? [] : listsNamedIn(site, text);
  const found = { lists, isByPage: byPage.test(text) };
  known.set(layout, found);
  return found;
}

/** `{% if page.url contains "/zh/" %}`, `{% assign parts = page.url | split: "/" %}` */
const byPage =
  /\{%-?\s*(?:if|elsif|unless|case|assign)\s[^%]*\bpage\.(?:lang|locale|language|url|permalink|path|layout)\b/;

function listsNamedIn(site: SiteSnapshot, text: string): readonly string[] {
  const named = new Set(Array.from(text.matchAll(/\bnavigation(?:\.|\[["'])([\w-]+)/g), ([, key = '']) => key));
  return menuLists(site).filter(key => named.has(key));
}

/** Whether a key names the menu of one language: `main_zh`, `main_cn`, `zh`. */
export function isMainInLanguage(key: string): boolean {
  return isAlike(key, 'main');
}

/** `main`, `main_zh`, `main_cn` and `zh` */
function isAlike(one: string, other: string): boolean {
  return withoutLanguage(one) === withoutLanguage(other);
}

function withoutLanguage(key: string): string {
  const words = codedWords(key).filter(word => !isCode(word));
  return words.length === 0 ? 'main' : words.join(' ');
}

/** The lists of `_data/navigation.yml` by their keys. */
export function menuLists(site: SiteSnapshot): readonly string[] {
  const { navigation } = site.data;
  return isMapping(navigation) ? Object.keys(navigation) : [];
}

function isTakenByName(site: SiteSnapshot, key: string): boolean {
  return siteUses(site, 'navigation[') && namesIn(site.data).has(key);
}

/** All texts of the data files but the menu itself. */
const namesIn = remembered((data: SiteSnapshot['data']): ReadonlySet<string> => {
  const names = new Set<string>();
  const waiting = Object.entries(data).flatMap(([name, value]) => (name === 'navigation' ? [] : [value]));
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value === 'string') names.add(value);
    else if (isList(value)) waiting.push(...value);
    else if (isMapping(value)) waiting.push(...Object.values(value));
  }
  return names;
});
