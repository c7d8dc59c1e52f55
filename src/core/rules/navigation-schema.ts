import { entryOf, locateInYaml } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { siteReads } from '../schema/siteUse';
import { pointerSegments } from '../schema/validate';
import { isMenuFile } from '../site/menuFile';
import { isMapping } from '../syntax/plainMapping';
import { yamlOfFile } from '../syntax/yaml';
import type { YamlDocument, YamlEntry, YamlValue } from '../syntax/yamlValue';
import { dropItemFix } from './menu/menuFixes';
import { hasChildren, menuItems } from './menu/menuItems';
import { menuLiquid } from './menu/menuLiquid';
import { commentedAddress, menuSlips } from './menu/menuSlips';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { isMainInLanguage, isNamedMenu, isShownMenu } from './menu/shownMenus';
import { findingOf, violationsIn, type PlacedViolation } from './terms/schemaFindings';

/** The menu of the site. What is missing from it disappears without a word. */
export const navigationSchema: Rule = {
  id: 'navigation-schema',
  group: 'navigation',
  severity: 'error',
  summary: message('Menu entries that show nothing or lead nowhere because of how they are written'),
  scope: 'file',
  appliesTo: path => isMenuFile(path),
  *check(input) {
    const document = yamlOfFile(input.text);
    if (document.problems.length > 0) return;
    yield* violations(document, input);
    for (const entry of namedLists(document.root, input.site))
      yield* violations(asMain(document, entry), input, entry.key);
    yield* menuSlips(document.root, input);
    if (input.site !== undefined)
      for (const item of menuItems(document.root, input.site))
        yield* menuLiquid(item, input.site, input.remoteRepository);
  },
};

function* violations(document: YamlDocument, input: RuleInput, list = 'main'): Iterable<Finding> {
  for (const found of violationsIn(document, schemas.navigation)) {
    const placed = { ...found, name: found.name.replace(/^main\b/, list) };
    if (!hasEffect(placed, document.root, input)) continue;
    const place = { ...placeOf(placed, input.text), ...unfinishedItem(placed, input.text) };
    for (const finding of findingOf(placed, fixesOf(placed, document.root, input.text))) yield { ...finding, ...place };
  }
}

/** Lists beside `main` that layouts take by a name, in the same way as `main`. */
function namedLists(root: YamlValue | undefined, site: RuleInput['site']): readonly YamlEntry[] {
  if (root?.kind !== 'mapping' || site === undefined) return [];
  return root.entries.filter(
    ({ key, value }) =>
      key !== 'main' && (value.kind === 'sequence' || isMainInLanguage(key)) && isNamedMenu(site, key),
  );
}

/** The document with this list in the place of `main`, which alone the schema describes. */
function asMain({ plain, ...document }: YamlDocument, entry: YamlEntry): YamlDocument {
  const root: YamlValue = { kind: 'mapping', range: entry.value.range, entries: [{ ...entry, key: 'main' }] };
  return { ...document, root, plain: { main: isMapping(plain) ? plain[entry.key] : undefined } };
}

/** Of an item without anything in it, its dash. */
function placeOf({ violation, located: { value } }: PlacedViolation, text: string): Partial<Finding> {
  const isDash = violation.kind === 'menu-item' && value.start === value.end && text[value.start - 1] === '-';
  return isDash ? { range: { start: value.start - 1, end: value.start } } : {};
}

/** An item that lacks a key, with the empty line below it, on which the key may be about to be written. */
function unfinishedItem({ violation, located: { value } }: PlacedViolation, text: string): Partial<Finding> {
  if (violation.missing === undefined || violation.pointer === '') return {};
  const below = /^[ \t]*(?:\r?\n[ \t]*(?=[\r\n]|$))?/.exec(text.slice(value.end))?.[0] ?? '';
  return { unfinished: { start: value.start, end: value.end + below.length } };
}

function hasEffect({ violation, located }: PlacedViolation, root: YamlValue | undefined, input: RuleInput): boolean {
  // a menu of the site's own making reads other keys
  if (violation.missing === 'main' || violation.pointer === '') return isMainShown(root, input.site);
  if (violation.pointer === '/main') return !isInGroups(located.node);
  const item = violation.missing === undefined ? locateInYaml(root, parentOf(violation.pointer))?.node : located.node;
  const url = violation.kind === 'menu-url' ? entryOf(item, 'url') : undefined;
  // told by `menuSlips`, in its own words
  if (url !== undefined && commentedAddress(url, input.text) !== undefined) return false;
  return !hasChildren(item) && !isInLanguages(item, violation.missing, input.site);
}

/** `main: {en: […], zh: […]}`, of which a layout of the site's own making takes one. */
function isInGroups(menu: YamlValue | undefined): boolean {
  return menu?.kind === 'mapping' && menu.entries.every(({ value }) => value.kind === 'sequence');
}

/** `title_en` and `title_zh` in the place of `title`, which the site's own masthead reads. */
function isInLanguages(item: YamlValue | undefined, missing: string | undefined, site: RuleInput['site']): boolean {
  if (missing === undefined || item?.kind !== 'mapping') return false;
  return item.entries.some(({ key }) => key.startsWith(`${missing}_`) && siteReads(site, `.${key}`));
}

/** By its name; or by one among others, while a list here has a name that nothing shows, as if misspelt. */
function isMainShown(root: YamlValue | undefined, site: RuleInput['site']): boolean {
  if (siteReads(site, 'site.data.navigation.main')) return true;
  const lists = root?.kind === 'mapping' ? root.entries.filter(isMenu) : [];
  return site !== undefined && isShownMenu(site, 'main') && lists.some(({ key }) => !isShownMenu(site, key));
}

function fixesOf(
  { violation, located: { node } }: PlacedViolation,
  root: YamlValue | undefined,
  text: string,
): readonly Fix[] {
  if (violation.missing === 'main') return renameFix(node);
  const list = entryOf(root, 'main')?.value;
  if (violation.kind !== 'menu-item' || violation.value !== null || list?.kind !== 'sequence') return [];
  return node === undefined ? [] : dropItemFix({ list, node }, text);
}

/** Where one other key holds a list of items, it is `main` misspelt. */
function renameFix(root: YamlValue | undefined): readonly Fix[] {
  const lists = root?.kind === 'mapping' ? root.entries.filter(isMenu) : [];
  const [entry] = lists;
  if (entry === undefined || lists.length > 1) return [];
  const edits = [{ range: entry.keyRange, newText: 'main' }];
  return [{ kind: 'rename-to-main', title: message('Rename “{0}” to “main”', entry.key), edits, safe: false }];
}

function isMenu({ value }: YamlEntry): boolean {
  return value.kind === 'sequence' && value.items.some(item => entryOf(item, 'title') !== undefined);
}

function parentOf(pointer: string): string {
  return pointerSegments(pointer).length === 0 ? '' : pointer.slice(0, pointer.lastIndexOf('/'));
}
