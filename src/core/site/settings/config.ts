import { keysInOrder, orderedObject } from '../../syntax/keyOrder';
import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import { parseYaml } from '../../syntax/yaml';
import type { YamlDocument, YamlProblem } from '../../syntax/yamlValue';
import { alwaysExcluded, configDefaults } from './configDefaults';
import { postPermalink } from './permalinkStyle';
import { deepMerge, isList, stringsOf } from '../plainValue';
import { collectionLabel } from './collectionSettings';
import { configPath } from './configPath';
import type { SiteConfig } from '../siteSnapshot';

/**
 * Reads `_config.yml` over Jekyll's defaults; `undefined` for a site without one. A byte order mark at the start is
 * skipped, as Jekyll does. What stops Jekyll's build — an error in the YAML, a file that is no mapping, an `include`,
 * `exclude` or `plugins` that is no list — is among `yaml.problems`; the values are then the defaults for that part, and
 * the rest as far as it could be read, so that a config in the middle of being typed does not make every page vanish.
 */
export function readConfig(text: string | undefined): SiteConfig {
  if (text === undefined) return { values: complete({}), yaml: undefined, path: configPath };
  const yaml = parseYaml(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length });
  const problems = [...yaml.problems, ...shapeProblems(yaml, text.length)];
  const own = isMapping(yaml.plain) ? withoutBrokenLists(yaml.plain) : {};
  return { values: complete(own), yaml: { ...yaml, problems }, path: configPath };
}

const lists: readonly string[] = ['include', 'exclude', 'plugins'];

function shapeProblems(yaml: YamlDocument, length: number): readonly YamlProblem[] {
  const { root, plain } = yaml;
  // an empty file, and `false`, count as no settings
  if (root === undefined || plain === null || plain === false) return [];
  if (root.kind !== 'mapping') return [{ message: 'The configuration must be a mapping', start: 0, end: length }];
  return root.entries
    .filter(({ key, value }) => lists.includes(key) && value.kind !== 'sequence')
    .map(({ key, value }) => ({ message: `'${key}' must be a list`, ...value.range }));
}

function withoutBrokenLists(own: PlainMapping): PlainMapping {
  const broken = lists.filter(key => key in own && !isList(own[key]));
  return broken.length === 0 ? own : deepMerge(own, Object.fromEntries(broken.map(key => [key, configDefaults[key]])));
}

function complete(own: PlainMapping): PlainMapping {
  const values = deepMerge(configDefaults, own);
  const exclude = [...new Set([...stringsOf(values.exclude), ...alwaysExcluded])];
  return { ...values, exclude, collections: withPosts(values) };
}

function withPosts(values: PlainMapping): PlainMapping {
  const written = values.collections;
  const named = isList(written) ? Object.fromEntries(stringsOf(written).map(name => [name, {}])) : written;
  const collections = deepMerge({ posts: {} }, isMapping(named) ? labelled(named) : {});
  const posts = isMapping(collections.posts) ? collections.posts : {};
  const permalink = posts.permalink ?? postPermalink(values.permalink);
  return { ...collections, posts: { ...posts, output: true, permalink } };
}

/** Collections by what Jekyll calls them; the settings of a name that it cuts are found by nobody. Of 论文 nothing is left. */
function labelled(collections: PlainMapping): PlainMapping {
  const names = keysInOrder(collections);
  if (names.every(name => collectionLabel(name) === name)) return collections;
  const labels = names.map(collectionLabel).filter(label => label !== '');
  return orderedObject(
    new Map(labels.map(label => [label, Object.hasOwn(collections, label) ? collections[label] : {}])),
  );
}
