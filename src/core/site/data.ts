import { halfCharacter, surrogateEscapes } from '../syntax/surrogateEscapes';
import { parseYaml, yamlOfData } from '../syntax/yaml';
import type { YamlProblem } from '../syntax/yamlValue';
import { readCsv } from './csv';
import { comparePaths, extensionOf, stemOf } from './fileName';
import { stringOr } from './plainValue';
import type { SiteConfig, SiteFile, SiteProblem } from './siteSnapshot';

export interface SiteData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly SiteProblem[];
}

interface DataFile {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** In the order Jekyll reads them: of `a.yml` and `a.json` the latter is what `site.data.a` is. */
export const dataExtensions: readonly string[] = ['.yaml', '.yml', '.json', '.csv', '.tsv'];

/** JSON is YAML to Jekyll; beyond this length the much faster JSON reader does, which reads `1.0` as 1. */
const longJson = 500_000;

const parsed = new WeakMap<SiteFile, DataFile>();

/** Whether a file is read into `site.data`. */
export function isDataFile(config: SiteConfig, path: string): boolean {
  const name = path.slice(dataFolder(config).length);
  return path.startsWith(dataFolder(config)) && dataExtensions.includes(extensionOf(path)) && !/(?:^|\/)\./.test(name);
}

/**
 * `site.data` of the data files, which may come in any order: `_data/a/b.yml` becomes `data.a.b`, names are cleaned as
 * Jekyll cleans them (`my file!.yml` is `my_file`). A file object is parsed once, in whichever snapshot it occurs.
 * Files with problems keep what could be read; Jekyll's build stops at them.
 */
export function readData(config: SiteConfig, files: Iterable<SiteFile>): SiteData {
  const data: Record<string, unknown> = {};
  const problems: SiteProblem[] = [];
  for (const file of inReadingOrder(config, files)) {
    const { value, problems: found } = readOnce(file);
    problems.push(...found.map(problem => ({ path: file.path, ...problem })));
    const folders = file.path.slice(dataFolder(config).length).split('/').slice(0, -1).map(dataKey);
    let target = data;
    for (const folder of folders) target = folderIn(target, folder);
    put(target, dataKey(stemOf(file.path)), value);
  }
  return { data, problems };
}

/** The data files by the names under which `site.data` has them, joined by slashes: `a/b` for `_data/a/b.yml`. */
export function dataFileNames(config: SiteConfig, files: Iterable<SiteFile>): ReadonlyMap<string, SiteFile> {
  const named = new Map<string, SiteFile>();
  for (const file of inReadingOrder(config, files)) {
    const folders = file.path.slice(dataFolder(config).length).split('/').slice(0, -1);
    named.set([...folders, stemOf(file.path)].map(dataKey).join('/'), file);
  }
  return named;
}

function dataFolder(config: SiteConfig): string {
  return `${stringOr(config.values.data_dir, '_data')}/`;
}

/** The files of a folder before its folders, the extensions in Jekyll's order. */
function inReadingOrder(config: SiteConfig, files: Iterable<SiteFile>): readonly SiteFile[] {
  const depth = (path: string): number => path.split('/').length;
  const kind = (path: string): number => dataExtensions.indexOf(extensionOf(path));
  return [...files]
    .filter(({ path }) => isDataFile(config, path))
    .sort((a, b) => depth(a.path) - depth(b.path) || kind(a.path) - kind(b.path) || comparePaths(a.path, b.path));
}

/** Folders made for `site.data`, as against mappings that files hold: a folder replaces those. */
const folderObjects = new WeakSet();

function folderIn(target: Record<string, unknown>, name: string): Record<string, unknown> {
  const known = Object.hasOwn(target, name) ? target[name] : undefined;
  if (isFolderObject(known)) return known;
  const made: Record<string, unknown> = {};
  folderObjects.add(made);
  put(target, name, made);
  return made;
}

function isFolderObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && folderObjects.has(value);
}

function put(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Jekyll's `sanitize_filename`: only ASCII's word characters, blanks and hyphens stay, blanks become `_`. */
function dataKey(name: string): string {
  return name
    .replace(/[^\w\s-]+/g, '')
    .trim()
    .replace(/\s+/g, '_');
}

function readOnce(file: SiteFile): DataFile {
  const known = parsed.get(file);
  if (known) return known;
  const read = readDataFile(file);
  parsed.set(file, read);
  return read;
}

function readDataFile({ path, text }: SiteFile): DataFile {
  const extension = extensionOf(path);
  if (extension === '.csv' || extension === '.tsv') {
    const { rows, problem } = readCsv(text, extension === '.csv' ? ',' : '\t');
    return { value: rows, problems: problem ? [problem] : [] };
  }
  if (isLongJson({ path, text })) return readLongJson(text);
  const { plain, problems } = yamlOfData(text);
  return { value: plain, problems };
}

/** Whether a file is read as JSON, because YAML would take too long. */
export function isLongJson({ path, text }: SiteFile): boolean {
  return text.length > longJson && extensionOf(path) === '.json';
}

function readLongJson(text: string): DataFile {
  try {
    const value: unknown = JSON.parse(text);
    const [half] = surrogateEscapes(text);
    return { value, problems: half === undefined ? [] : [{ ...half, message: halfCharacter }] };
  } catch {
    const { plain, problems } = parseYaml(text);
    return { value: plain, problems };
  }
}
