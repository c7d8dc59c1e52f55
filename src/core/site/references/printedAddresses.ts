import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { HtmlTag } from '../../syntax/htmlTag';
import { isBasePathOwn } from '../addresses/basePath';
import { allFrameFiles } from '../frameFiles';
import { includedPath } from './includeTags';
import { profileNames } from './keysRead';
import type { Reference } from './reference';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

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
  const found = addressesIn(allFrameFiles(site), site, name => keyOf(name, profiles));
  ofSite.set(site.files, found);
  return found;
}

/**
 * The folder that what prints a value puts before it, `images/` or `''`; `undefined` where that is no address for all we know: a parameter
 * which its include prints nowhere into an address.
 */
export function folderPutBefore(site: SiteSnapshot, path: string, given: Reference['given']): string | undefined {
  if (given === undefined) return '';
  if (given.kind === 'key')
    return (path === site.config.path ? printedAddresses(site).get(given.key)?.folder : '') ?? '';
  const { tag, included, name } = given;
  const file = site.files.get(includedPath(site, tag, included, path));
  return file === undefined ? undefined : folderOfParameter(file, `include.${name}`);
}

function folderOfParameter(file: SiteFile, parameter: string): string | undefined {
  for (const { attributes } of htmlFileTags(file)) {
    for (const { name, value = '' } of attributes) {
      if (!/^(?:src|href|poster|srcset)$/.test(name) || !value.includes(parameter)) continue;
      const read = readPrinted(value);
      if (read?.name === parameter) return read.folder;
      // `{% if include.x %}{{ include.path | relative_url | y }}{% else %}…`
      const at = [...value.matchAll(/(?:^|\}\/?)\s{0,9}\{\{-?\s{0,9}([\w.-]+)(?!\s{0,9}\|\s{0,9}(?:prepend|append))/g)];
      if (at.some(([, printed]) => printed === parameter)) return '';
    }
  }
  return undefined;
}

const ofSite = new WeakMap<SiteSnapshot['files'], ReadonlyMap<string, PrintedAddress>>();

/**
 * The same of some layouts and includes alone.
 *
 * @param keyOf one key for all names that stand for one value (`author.avatar` for `site.author.avatar`)
 */
export function addressesIn(
  files: Iterable<SiteFile>,
  site: SiteSnapshot,
  keyOf: (name: string) => string,
): ReadonlyMap<string, PrintedAddress> {
  const found = new Map<string, PrintedAddress>();
  const changed = new Set<string>();
  for (const { address, kind } of madeAddresses(files)) {
    const isOfSite = !address.includes('base_path') || isBasePathOwn(site);
    const read = isOfSite ? readPrinted(address) : undefined;
    if (read === undefined) {
      for (const name of namesIn(address)) changed.add(keyOf(name));
      continue;
    }
    const key = keyOf(read.name);
    const known = found.get(key);
    const { folder, filtered } = known !== undefined && (known.folder !== '' || read.folder === '') ? known : read;
    if (read.folder !== '' && folder !== read.folder) changed.add(key);
    found.set(key, { kind: known?.kind === 'picture' ? 'picture' : kind, folder, filtered });
  }
  for (const key of changed) found.delete(key);
  return found;
}

interface MadeAddress {
  /** With its Liquid. */
  readonly address: string;
  readonly kind: PrintedAddress['kind'];
}

function* madeAddresses(files: Iterable<SiteFile>): Iterable<MadeAddress> {
  for (const file of files)
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
/** `{{ author.avatar | prepend: "/" | replace: "//", "/" | relative_url }}`, as the starter site has it */
const rootedPattern = new RegExp(
  String.raw`^\s*\{\{-?\s*([\w.-]+)\s*\|\s*prepend:\s*["']\/["']\s*(?:\|\s*replace:\s*["']\/\/["']\s*,\s*["']\/["']\s*)?\|\s*${urlFilter}\s*-?\}\}\s*$`,
);
/** `{{ site.baseurl }}/images/{{ author.avatar }}` */
const behindPattern = new RegExp(
  String.raw`^\s*(?:\{\{-?\s*${base}\s*-?\}\}){0,2}\/?(?!\/)([\w./-]+\/)\{\{-?\s*([\w.-]+?)\s*-?\}\}\s*$`,
);

/** `{% if author.avatar contains "://" %}{{ author.avatar }}{% else %}{{ author.avatar | relative_url }}{% endif %}` */
const choicePattern =
  /^\s*\{%-?\s*(?:if|unless)\s([^%{}]*)%\}([^%]*)\{%-?\s*else\s*-?%\}([^%]*)\{%-?\s*end(?:if|unless)\s*-?%\}\s*$/;

/** What is printed into the address of a picture or a link; `undefined` where something else is made of it. */
export function readPrinted(address: string): ReadAddress | undefined {
  const [whole, condition = '', ...branches] = choicePattern.exec(address) ?? [];
  return whole === undefined ? readPlain(address) : readChoice(condition, branches);
}

/** An address of which a value decides itself: one branch is for full addresses, or for no value, the other for files. */
function readChoice(condition: string, branches: readonly string[]): ReadAddress | undefined {
  const printing = branches.filter(branch => /\{\{-?\s*\w/.test(branch));
  const read = printing.flatMap(branch => readPlain(branch) ?? []);
  const [first] = read;
  const asked = namesIn(`{%${condition}%}`).filter(name => !/^(?:contains|or|and|nil|null|blank|empty|-)$/.test(name));
  const names = [...asked, ...read.map(({ name }) => name)];
  if (read.length < printing.length || names.some(name => name !== first?.name)) return undefined;
  return read.find(({ folder }) => folder !== '') ?? read.find(({ filtered }) => filtered) ?? first;
}

function readPlain(address: string): ReadAddress | undefined {
  const [, alone, throughFilter] = alonePattern.exec(address) ?? [];
  if (alone !== undefined) return { name: alone, folder: '', filtered: throughFilter !== undefined };
  const [, prepended, folder = '', afterwards] = prependedPattern.exec(address) ?? [];
  if (prepended !== undefined) return { name: prepended, folder, filtered: afterwards !== undefined };
  const [, rooted] = rootedPattern.exec(address) ?? [];
  if (rooted !== undefined) return { name: rooted, folder: '', filtered: true };
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
