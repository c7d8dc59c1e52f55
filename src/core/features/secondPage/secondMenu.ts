import { toTranslate } from '../../page/translationMark';
import type { PageLanguage } from '../../page/pageLanguage';
import { menuTarget } from '../../rules/menu/menuTarget';
import type { MenuItem } from '../../rules/menu/menuItems';
import { siteAnchors } from '../../site/siteAnchors';
import { entryOf } from '../../schema/locate';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { shifted, slice } from '../../text/range';
import { yamlOfFile } from '../../syntax/yaml';
import type { ViewedPage } from '../sections/viewedPage';
import type { SiteReading } from '../siteReading';
import { itemsOf, repointItem, retitleItem } from '../sections/menuList';
import { decoded } from '../../site/addresses/encodedPath';
import { menuFile } from '../../site/menuFile';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { titlesInLanguages } from '../sectionKinds';
import { inFile, type PlacedEdit } from '../siteChange';
import type { CopiedBody } from './copiedBody';

/** A list of the menu, made anew for a page in another language. */
interface WantedMenu {
  /** The list that is copied: `main`. */
  readonly from: string;
  /** What the copy is called: `main_zh`. */
  readonly to: string;
  /** What stands before the `#` of an address of the new page. */
  readonly prefix: string;
}

/**
 * Writes a list of the menu once more, behind itself, for the page of another language: with the items in its words as far as they are
 * known, each leading to its place on that page. Nothing where there is such a list already, or none to copy.
 */
export function secondMenu(
  reading: SiteReading,
  { page }: ViewedPage,
  { ids, titles }: CopiedBody,
  language: PageLanguage,
  { from, to, prefix }: WantedMenu,
): readonly PlacedEdit[] {
  const { site, pageModel, remote } = reading;
  const file = menuFile(site);
  if (file === undefined) return [];
  const { path, text } = file;
  const { root, problems } = yamlOfFile(text);
  if (problems.length > 0 || root?.kind !== 'mapping' || root.entries.some(({ key }) => key === to)) return [];
  const entry = root.entries.find(({ key }) => key === from);
  if (entry?.value.kind !== 'sequence') return [];
  const { value: list, keyRange } = entry;
  const items = itemsOf(list);
  const anchors = siteAnchors(site, pageModel);
  const seen = new Set<string>();
  const edits: TextEdit[] = [{ range: keyRange, newText: to }];
  for (const item of items) {
    const target = menuTarget(String(item.url.value), site, anchors, remote);
    const isHere =
      target.kind === 'leaves' ||
      (target.kind === 'fragment' && target.pages.some(({ path }) => path === page.path)) ||
      /^\/?#/.test(String(item.url.value));
    const old = isHere ? String(item.url.value).replace(/^[^#]*#/, '') : undefined;
    const id = old === undefined ? undefined : (ids.get(old) ?? old);
    if (id !== undefined && id !== '') edits.push(...repointItem(item, `${prefix}#${id}`));
    const kind = titlesInLanguages(item.title);
    const isFirst = kind !== undefined && !seen.has(kind.id);
    if (kind !== undefined) seen.add(kind.id);
    const title = (old === undefined ? undefined : titles.get(old)) ?? (isFirst ? kind.titles[language] : undefined);
    if (title !== undefined) edits.push(...retitleItem(item, title));
    else if (old !== undefined) edits.push(...toDo(item, text, language));
  }
  const start = lineStart(text, keyRange.start);
  const end = start + slice(text, { start, end: list.range.end }).trimEnd().length;
  const own = edits.map(({ range, newText }) => ({
    range: shifted(range, -start),
    newText,
  }));
  const copy = applyEdits(slice(text, { start, end }), own);
  const eol = lineBreakOf(text);
  // behind what is written in the line of the last item
  const lineEnd = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const written = [insertion(end + lineEnd, eol + eol + copy)];
  // a file in braces has no place for another list on lines of its own
  return yamlOfFile(applyEdits(text, written)).problems.length === 0 ? inFile(path, written) : [];
}

/** The ids that items of the lists in the menu file name, as they are written and decoded. */
export function menuFragments(site: SiteSnapshot): ReadonlySet<string> {
  const root = yamlOfFile(menuFile(site)?.text ?? '').root;
  const lists = root?.kind === 'mapping' ? root.entries.map(({ value }) => value) : [];
  const items = lists.flatMap(list => (list.kind === 'sequence' ? itemsOf(list) : []));
  const ids = items.flatMap(({ url }) => /^[^#]*#(.+)$/.exec(String(url.value))?.[1] ?? []);
  return new Set(ids.flatMap(id => [id, decoded(id)]));
}

/** A word behind the title that is still in the other language. */
function toDo({ node }: MenuItem, text: string, language: PageLanguage): readonly TextEdit[] {
  const end = entryOf(node, 'title')?.value.range.end;
  if (end === undefined || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 80))) return [];
  return [{ range: { start: end, end }, newText: ` # ${toTranslate[language]}` }];
}
