import { remembered } from '../../remembered';
import { addressInAnyLanguage, tellsLanguage } from '../../site/addresses/languageAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import { isFrameFile } from '../../site/fileName';
import { isHome } from '../../site/homeFirst';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { slice } from '../../text/range';
import { namesAddress, reachedByHash, type AddressNames } from './menuConditions';
import { menuData, readMenu, type Giving, type MenuRegion } from './menuPrinting';

/**
 * Whether an item `#id` of the menu leads to the home page, whatever page it stands on: the templates write an address before it, as in
 * `{{ link.url | relative_url }}`, `{{ site.baseurl }}/{{ link.url }}` and `{{ home | append: link.url }}`. False where it leads to a place
 * on the page that shows it, or nobody can tell.
 */
export function leadsHome(site: SiteSnapshot, remote: string | undefined): boolean {
  const before = writtenBefore(site);
  const folder = publishedSite(site, remote).folder ?? '';
  return before.length > 0 && before.every(one => one === 'address' || (one === 'folder' && folder !== ''));
}

/** The home page, and those of the languages that have their own: `/zh/`, `/about-cn/`. */
export function isHomeOfLanguage(page: Pick<SitePage, 'url'>): boolean {
  return isHome(page) || (tellsLanguage(page.url) && addressInAnyLanguage(page.url) === '/');
}

/** What is written before the `#` on a page that is not the home page; the folder of the site may be empty. */
type Before = 'nothing' | 'folder' | 'address';

const writtenBefore = remembered(({ files }: SiteSnapshot): readonly Before[] =>
  [...files.values()].flatMap(file =>
    isFrameFile(file.path) && file.text.includes(menuData) ? (beforeHash(file) ?? []) : [],
  ),
);

/** `undefined` for a template that prints no address of an item. */
const beforeHash = remembered(({ text }: SiteFile): Before | undefined => {
  const { regions, items } = readMenu(text);
  const given = new Set<string>();
  const names: AddressNames = { items, given };
  for (const { gives } of regions) if (gives !== undefined && namesAddress(gives.value, names)) given.add(gives.name);
  const reached = reachedByHash(text, regions, names);
  const givers = regions.flatMap(({ gives }, at) => (reached[at] === true ? (gives ?? []) : []));
  const printed = regions.flatMap((region, at) => {
    const code = region.kind === 'output' ? slice(text, region.expression) : (region.gives?.value ?? '');
    if (reached[at] !== true || !namesAddress(code, names)) return [];
    const own = inFilters(code, names, givers);
    return region.kind === 'output' ? [...own, ...besides(text, regions, at, givers)] : own;
  });
  const isPrinted = regions.some(
    (region, at) =>
      region.kind === 'output' && reached[at] === true && namesAddress(slice(text, region.expression), names),
  );
  return isPrinted ? most(printed) : undefined;
});

function most(all: readonly Before[]): Before {
  return all.includes('address') ? 'address' : all.includes('folder') ? 'folder' : 'nothing';
}

/** What filters put before the address: `link.url | relative_url`, `link.url | prepend: site.baseurl`, `home | append: link.url`. */
function inFilters(code: string, names: AddressNames, givers: readonly Giving[]): readonly Before[] {
  const [input = '', ...filters] = code.split('|').map(part => part.trim());
  return filters.map(filter => {
    const [name = ''] = /^\w+/.exec(filter) ?? [];
    const argument = filter.slice(name.length).replace(/^:/, '');
    if (name === 'relative_url' || name === 'absolute_url') return 'address';
    if (name === 'prepend') return valueOf(argument, givers);
    return name === 'append' && namesAddress(argument, names) ? valueOf(input, givers) : 'nothing';
  });
}

/** What stands right before an output: `/`, or `{{ base_path }}` and other outputs. */
function besides(
  text: string,
  regions: readonly MenuRegion[],
  at: number,
  givers: readonly Giving[],
): readonly Before[] {
  const found: Before[] = [];
  for (let own = at; own >= 0; own--) {
    const start = regions[own]?.range.start ?? 0;
    const before = regions[own - 1];
    const letters = text.slice(before?.range.end ?? 0, start);
    if (/[^\s"'=<>]$/.test(letters)) return [...found, 'address'];
    if (letters !== '' || before?.kind !== 'output') break;
    found.push(valueOf(slice(text, before.expression), givers));
  }
  return found;
}

/** Whether something comes of a value: of `''` and of a name that is given nothing does not. */
function valueOf(code: string, givers: readonly Giving[], depth = 0): Before {
  if (/\bpage\.url\b/.test(code)) return 'nothing';
  if (/base_path|(?:relative|absolute)_url|site\.(?:url|github)\b/.test(code)) return 'address';
  if (/\bsite\.baseurl\b/.test(code)) return 'folder';
  const literal = /^(?:"([^"]*)"|'([^']*)')/.exec(code.trim());
  if (literal !== null) return (literal[1] ?? literal[2] ?? '') === '' ? 'nothing' : 'address';
  const name = /^[\w-]+/.exec(code.trim())?.[0] ?? '';
  const values = givers.filter(giver => giver.name === name);
  if (code.trim().startsWith(`${name}.`)) return 'address';
  return depth > 3 ? 'nothing' : most(values.map(({ value }) => valueOf(value, givers, depth + 1)));
}
