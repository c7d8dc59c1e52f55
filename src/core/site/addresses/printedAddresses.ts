import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { HtmlTag } from '../../page/pageModel';
import { isBasePathOwn } from './basePath';
import { allFrameFiles } from '../frameFiles';
import { profileNames } from '../references/keysRead';
import type { SiteSnapshot } from '../siteSnapshot';

/** How the site's layouts and includes print a value of `_config.yml` as an address. */
export interface PrintedAddress {
  readonly kind: 'picture' | 'link';
  /** What they put before it, below the root of the site: `''`, or `images/`. */
  readonly folder: string;
  /** Through `relative_url` or `absolute_url`. */
  readonly filtered: boolean;
}

/**
 * The keys of `_config.yml` (`author.avatar`, `favicon`) that the frames of the site's pages print as the address of a picture or a link.
 * Where one place of two puts a folder before it, the other is for full addresses. A key is left out where a place makes something
 * else of it (`https://github.com/{{ author.github }}`), or two places put different folders before it.
 */
export function printedAddresses(site: SiteSnapshot): ReadonlyMap<string, PrintedAddress> {
  const ready = ofSite.get(site.files);
  if (ready !== undefined) return ready;
  const profiles = new Set(profileNames(site));
  const found = new Map<string, PrintedAddress>();
  const changed = new Set<string>();
  for (const { address, kind } of madeAddresses(site)) {
    const isOfSite = !address.includes('base_path') || isBasePathOwn(site);
    const read = isOfSite ? readPrinted(address) : undefined;
    if (read === undefined) {
      for (const name of namesIn(address)) changed.add(keyOf(name, profiles));
      continue;
    }
    const key = keyOf(read.name, profiles);
    const known = found.get(key);
    const { folder, filtered } = known !== undefined && (known.folder !== '' || read.folder === '') ? known : read;
    if (read.folder !== '' && folder !== read.folder) changed.add(key);
    found.set(key, { kind: known?.kind === 'picture' ? 'picture' : kind, folder, filtered });
  }
  for (const key of changed) found.delete(key);
  ofSite.set(site.files, found);
  return found;
}

const ofSite = new WeakMap<SiteSnapshot['files'], ReadonlyMap<string, PrintedAddress>>();

interface MadeAddress {
  /** With its Liquid. */
  readonly address: string;
  readonly kind: PrintedAddress['kind'];
}

function* madeAddresses(site: SiteSnapshot): Iterable<MadeAddress> {
  for (const file of allFrameFiles(site))
    for (const { name: tag, attributes } of htmlFileTags(file))
      for (const { name, value = '' } of attributes)
        if (value.includes('{{') && name === (tag === 'img' ? 'src' : 'href'))
          yield { address: value, kind: tag === 'img' || isIcon(attributes) ? 'picture' : 'link' };
}

/** `<link rel="icon" href="…">` */
function isIcon(attributes: HtmlTag['attributes']): boolean {
  return attributes.some(({ name, value }) => name === 'rel' && /\bicon\b/.test(value ?? ''));
}

interface ReadAddress extends Omit<PrintedAddress, 'kind'> {
  /** `site.avatar`, `me.avatar` */
  readonly name: string;
}

const base = String.raw`(?:site\.(?:base)?url|base(?:_?(?:path|url))?)`;
const urlFilter = String.raw`(?:relative|absolute)_url`;

/** `{{ site.avatar }}`, `{{ author.avatar | relative_url }}` */
const alonePattern = new RegExp(String.raw`^\s*\{\{-?\s*([\w.-]+?)\s*(\|\s*${urlFilter}\s*)?-?\}\}\s*$`);
/** `{{ author.avatar | prepend: "/images/" | prepend: base_path }}`, as academicpages has it */
const prependedPattern = new RegExp(
  String.raw`^\s*\{\{-?\s*([\w.-]+)\s*\|\s*prepend:\s*["']\/?(?!\/)([\w./-]+\/)["']\s*(?:\|\s*(?:prepend:\s*${base}|(${urlFilter}))\s*)?-?\}\}\s*$`,
);
/** `{{ site.baseurl }}/images/{{ author.avatar }}` */
const behindPattern = new RegExp(
  String.raw`^\s*(?:\{\{-?\s*${base}\s*-?\}\}){0,2}\/?(?!\/)([\w./-]+\/)\{\{-?\s*([\w.-]+?)\s*-?\}\}\s*$`,
);

/** What is printed into the address of a picture or a link; `undefined` where something else is made of it. */
export function readPrinted(address: string): ReadAddress | undefined {
  const [, alone, throughFilter] = alonePattern.exec(address) ?? [];
  if (alone !== undefined) return { name: alone, folder: '', filtered: throughFilter !== undefined };
  const [, prepended, folder = '', afterwards] = prependedPattern.exec(address) ?? [];
  if (prepended !== undefined) return { name: prepended, folder, filtered: afterwards !== undefined };
  const [, before = '', behind] = behindPattern.exec(address) ?? [];
  return behind === undefined ? undefined : { name: behind, folder: before, filtered: false };
}

/** The names that Liquid reads in an address that is made of more. */
function namesIn(address: string): readonly string[] {
  return [...address.matchAll(/\{[{%][^{}]*\}/g)].flatMap(([liquid]) =>
    [...liquid.replace(/"[^"]*"|'[^']*'/g, ' ').matchAll(/[\w.-]+/g)].map(([name]) => name),
  );
}

/** `author.avatar` for `site.author.avatar`, `page.author.avatar`, and `me.avatar` where `me` is a profile. */
function keyOf(printed: string, profiles: ReadonlySet<string>): string {
  const [first = '', ...more] = printed.split('.').filter((name, at) => at > 0 || name !== 'site');
  return [profiles.has(first) ? 'author' : first, ...more].join('.');
}
