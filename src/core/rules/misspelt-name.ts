import type { HtmlTag, PageModel } from '../page/pageModel';
import { isMemberRead } from '../schema/keysRead';
import { keysWithin, type DescribedFile } from '../schema/keyFacts';
import { configDefaults } from '../site/configDefaults';
import { keysRead } from '../site/keysRead';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { themeClasses } from '../site/themeClasses';
import { attributeOf } from '../syntax/html';
import { parseYaml } from '../syntax/yaml';
import type { YamlValue } from '../syntax/yamlValue';
import type { OffsetRange } from '../text/range';
import { misspelt } from './misspelt';
import { nearName } from './nearName';
import { message, type Finding, type Rule } from './rule';

/** Keys, classes and attributes that nothing reads and that are nearly one that something does: `permalnk`, `paper-box-txt`, `herf`. */
export const misspeltName: Rule = {
  id: 'misspelt-name',
  group: 'structure',
  severity: 'warning',
  summary: message('Keys, classes and attributes that nothing reads, and that are nearly one that something does'),
  scope: 'page',
  *check({ page, site, fragment }) {
    const { yaml } = page.frontMatter;
    if (fragment !== true && yaml.problems.length === 0) yield* keys(yaml.root, 'frontMatter', site);
    for (const { kind, range, written, meant } of suspectsOf(page)) {
      const isMisspelt =
        kind === 'attribute' || (site !== undefined && isStyled(meant, site) && !isStyled(written, site));
      if (isMisspelt) yield misspelt(range, written, meant);
    }
  },
  files: {
    appliesTo: path => path === '_config.yml',
    *check({ text, site }) {
      const { root, problems } = parseYaml(text);
      if (problems.length === 0) yield* keys(root, 'siteConfig', site);
    },
  },
};

/** Keys that Jekyll or one of its plugins on GitHub Pages reads besides (https://jekyllrb.com/docs/front-matter/). */
const OF_PAGES =
  'categories category tags date excerpt_separator slug collection image toc last_modified_at canonical_url redirect_to render_with_liquid robots locale';

/** Keys of the first level. */
function* keys(root: YamlValue | undefined, file: DescribedFile, site: SiteSnapshot | undefined): Iterable<Finding> {
  if (root?.kind !== 'mapping' || site === undefined) return;
  const known = new Set(keysWithin(file, []).map(({ name }) => name));
  for (const name of file === 'siteConfig' ? Object.keys(configDefaults) : OF_PAGES.split(' ')) known.add(name);
  const unread = root.entries.filter(({ key }) => !known.has(key) && !isMemberRead(site, key));
  if (unread.length === 0) return;
  for (const name of readByLayouts(file, site)) known.add(name);
  const written = new Set(root.entries.map(({ key }) => key));
  const missing = [...known].filter(name => !written.has(name));
  for (const { key, keyRange } of unread) {
    const meant = nearName(key, missing);
    if (meant !== undefined) yield misspelt(keyRange, key, meant);
  }
}

/** Members that Jekyll itself gives `site` and `page`: no key of a file has to be written for them. */
const GIVEN: ReadonlySet<string> = new Set(
  (
    'content url path dir name id next previous relative_path output size time pages posts related_posts ' +
    'static_files html_pages html_files data documents github config'
  ).split(' '),
);

/** Keys of the site's own: `translation`, where the masthead makes a link of `page.translation`. */
function readByLayouts(file: DescribedFile, site: SiteSnapshot): readonly string[] {
  const read = [...keysRead(site, file === 'siteConfig' ? 'site' : 'page')];
  return read.flatMap(([key, path]) => (/^_(?:includes|layouts)\//.test(path) && !GIVEN.has(key) ? [key] : []));
}

/** What the template's styles and script look for: others may be nearly the same and meant. */
const CLASSES = ['paper-box', 'paper-box-image', 'paper-box-text', 'badge', 'anchor', 'show_paper_citations'];
const ATTRIBUTES = ['href', 'src', 'class', 'style', 'width', 'height', 'target', 'markdown', 'alt', 'title'];
/** Attributes of HTML that are nearly one of these. */
const OTHERS: ReadonlySet<string> = new Set('srcset srcdoc scope hreflang dir code ref rel sizes'.split(' '));

/** A name that is nearly one of these, whatever the site says of it. */
interface Suspect {
  readonly kind: 'class' | 'attribute';
  readonly range: OffsetRange;
  readonly written: string;
  readonly meant: string;
}

const known = new WeakMap<PageModel, readonly Suspect[]>();

/** Those of a page. After an edit only the pieces that it has touched are looked at. */
function suspectsOf(page: PageModel): readonly Suspect[] {
  if (page.pieces.length > 0)
    return page.pieces.flatMap(({ start, model }) =>
      suspectsOf(model).map(({ range, ...rest }) => ({
        ...rest,
        range: { start: range.start + start, end: range.end + start },
      })),
    );
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = page.tags.flatMap(tag => (tag.kind === 'end' ? [] : [...attributes(tag), ...classes(tag)]));
  known.set(page, found);
  return found;
}

function* classes(tag: HtmlTag): Iterable<Suspect> {
  const attribute = attributeOf(tag, 'class');
  if (attribute?.value === undefined) return;
  for (const { 0: written, index } of attribute.value.matchAll(/[\w-]+/g)) {
    const meant = CLASSES.includes(written) ? undefined : nearName(written, CLASSES);
    if (meant === undefined) continue;
    const start = attribute.valueRange.start + index;
    yield { kind: 'class', range: { start, end: start + written.length }, written, meant };
  }
}

function* attributes({ attributes: all }: HtmlTag): Iterable<Suspect> {
  for (const { name: written, nameRange: range, value } of all) {
    if (value === undefined || ATTRIBUTES.includes(written) || OTHERS.has(written) || written.includes('-')) continue;
    const free = ATTRIBUTES.filter(attribute => !all.some(({ name }) => name === attribute));
    const meant = nearName(written, free);
    if (meant !== undefined) yield { kind: 'attribute', range, written, meant };
  }
}

/** Whether a style or layout of the site has the class. */
function isStyled(name: string, site: SiteSnapshot): boolean {
  const theme = themeClasses(site).get(name);
  return theme !== undefined && !/\.(?:md|markdown)$/i.test(theme.path);
}
