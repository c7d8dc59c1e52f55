import type { HtmlTag } from '../page/pageModel';
import { isMemberRead } from '../schema/keysRead';
import { keysWithin, type DescribedFile } from '../schema/keyFacts';
import { configDefaults } from '../site/configDefaults';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { themeClasses } from '../site/themeClasses';
import { attributeOf } from '../syntax/html';
import { parseYaml } from '../syntax/yaml';
import type { YamlValue } from '../syntax/yamlValue';
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
    for (const tag of page.tags) {
      if (tag.kind === 'end') continue;
      yield* attributes(tag);
      if (site !== undefined) yield* classes(tag, site);
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
  const written = new Set(root.entries.map(({ key }) => key));
  const missing = [...known].filter(name => !written.has(name));
  for (const { key, keyRange } of root.entries) {
    if (known.has(key) || isMemberRead(site, key)) continue;
    const meant = nearName(key, missing);
    if (meant !== undefined) yield misspelt(keyRange, key, meant);
  }
}

/** What the template's styles and script look for: others may be nearly the same and meant. */
const CLASSES = ['paper-box', 'paper-box-image', 'paper-box-text', 'badge', 'anchor', 'show_paper_citations'];

function* classes(tag: HtmlTag, site: SiteSnapshot): Iterable<Finding> {
  const attribute = attributeOf(tag, 'class');
  if (attribute?.value === undefined) return;
  for (const { 0: name, index } of attribute.value.matchAll(/[\w-]+/g)) {
    if (CLASSES.includes(name)) continue;
    const meant = nearName(name, CLASSES);
    if (meant === undefined || isStyled(name, site) || !isStyled(meant, site)) continue;
    const start = attribute.valueRange.start + index;
    yield misspelt({ start, end: start + name.length }, name, meant);
  }
}

function isStyled(name: string, site: SiteSnapshot): boolean {
  const known = themeClasses(site).get(name);
  return known !== undefined && !/\.(?:md|markdown)$/i.test(known.path);
}

const ATTRIBUTES = ['href', 'src', 'class', 'style', 'width', 'height', 'target', 'markdown', 'alt', 'title'];
/** Attributes of HTML that are nearly one of these. */
const OTHERS: ReadonlySet<string> = new Set([
  'srcset',
  'srcdoc',
  'scope',
  'hreflang',
  'dir',
  'code',
  'ref',
  'rel',
  'sizes',
]);

function* attributes({ attributes: all }: HtmlTag): Iterable<Finding> {
  const written = new Set(all.map(({ name }) => name));
  for (const { name, nameRange, value } of all) {
    if (value === undefined || ATTRIBUTES.includes(name) || OTHERS.has(name) || name.includes('-')) continue;
    const meant = nearName(
      name,
      ATTRIBUTES.filter(attribute => !written.has(attribute)),
    );
    if (meant !== undefined) yield misspelt(nameRange, name, meant);
  }
}
