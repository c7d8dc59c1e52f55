import { isMarkdownName } from '../../site/fileName';
import { pageMembers, siteMembers } from '../../site/references/jekyllMembers';
import { keysRead } from '../../site/references/keysRead';
import { isMenuFile } from '../../site/menuFile';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { DescribedFile } from '../../schema/keyFacts';
import { readFrontMatter } from '../../syntax/frontMatter';
import { touchesOffset, type OffsetRange } from '../../text/range';

/** YAML whose keys a schema describes. */
export interface YamlFile {
  readonly schema: DescribedFile;
  readonly range: OffsetRange;
  /** Front matter of a layout: pages do not have it, the layout itself shows it (`layout.class`). */
  readonly isOfLayout?: true;
  /** Where the schema describes what stands at a path of the file: the profiles of authors are described where `author` is. */
  readonly described: (path: readonly string[]) => readonly string[];
}

const asItIs = (path: readonly string[]): readonly string[] => path;

/** A site's further menus (`main_zh`) are like its first. */
const likeMain = ([, ...rest]: readonly string[]): readonly string[] => ['main', ...rest];

/** `cn` → `author` */
const likeAuthor = ([, ...rest]: readonly string[]): readonly string[] => ['author', ...rest];

/** Nothing is described there. */
const nowhere: readonly string[] = ['', ''];

/** The described YAML that holds `offset`: a whole file of settings, or the front matter of a page, closed or still being written. */
export function yamlFileAt(path: string, text: string, offset: number): YamlFile | undefined {
  const range = { start: 0, end: text.length };
  if (path === '_config.yml') return { schema: 'siteConfig', range, described: asItIs };
  if (isMenuFile(path))
    return { schema: 'navigation', range, described: keys => (keys.length < 2 ? keys : likeMain(keys)) };
  if (/^_data\/authors\.ya?ml$/.test(path))
    return { schema: 'siteConfig', range, described: keys => (keys.length === 0 ? nowhere : likeAuthor(keys)) };
  return frontMatterAt(path, text, offset);
}

function frontMatterAt(path: string, text: string, offset: number): YamlFile | undefined {
  if ((!isMarkdownName(path) && !/\.html?$/i.test(path)) || !text.startsWith('---')) return undefined;
  // Jekyll prints that of an include as text
  if (path.startsWith('_includes/')) return undefined;
  const range = frontMatterRange(text);
  if (range === undefined || !touchesOffset(range, offset)) return undefined;
  const file: YamlFile = { schema: 'frontMatter', range, described: asItIs };
  return path.startsWith('_layouts/') ? { ...file, isOfLayout: true } : file;
}

function frontMatterRange(text: string): OffsetRange | undefined {
  const { state, content } = readFrontMatter(text);
  if (state === 'present')
    return content.start < content.end ? { start: content.start, end: content.end - 1 } : undefined;
  if (state !== 'unclosed') return undefined;
  const start = text.indexOf('\n') + 1;
  const blank = /\n[ \t\r]*\n/g;
  blank.lastIndex = start;
  return { start, end: blank.exec(text)?.index ?? text.length };
}

/** Keys that the site's own layouts and includes read where a mapping stands at `parent`, with the file that reads them. */
export function ownKeys(
  site: SiteSnapshot | undefined,
  { schema, isOfLayout }: YamlFile,
  parent: readonly string[],
): ReadonlyMap<string, string> {
  const place = `${schema}:${parent.join('.')}`;
  if (site === undefined) return new Map();
  if (isOfLayout === true) return parent.length === 0 ? keysRead(site, 'layout') : new Map();
  switch (place) {
    case 'siteConfig:':
      return without(keysRead(site, 'site'), name => siteMembers.has(name));
    case 'siteConfig:author':
    case 'frontMatter:author':
      return keysRead(site, 'author');
    case 'frontMatter:':
      return without(keysRead(site, 'page'), name => pageMembers.get(name) === 'given');
    default:
      return new Map();
  }
}

function without(keys: ReadonlyMap<string, string>, isGiven: (name: string) => boolean): ReadonlyMap<string, string> {
  return new Map([...keys].filter(([key]) => !isGiven(key)));
}
