import { entryOf, locateInYaml } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { shownAlways, shownUnlessBlank, siteReads, siteUses } from '../schema/siteUse';
import { isFrameFile } from '../site/fileName';
import { isPublished } from '../site/addresses/publishedAddresses';
import { readsUnasked } from '../site/references/unaskedReads';
import { isReadInParts } from '../site/references/membersRead';
import { yamlOfFile } from '../syntax/yaml';
import type { YamlValue } from '../syntax/yamlValue';
import {
  blankFix,
  blankItemFix,
  emptyListFix,
  endingsFix,
  includeFix,
  listItemFix,
  slashFix,
  wholeSiteFix,
  writeFix,
} from './profile/configFixes';
import { entryValues, type NamedScalar } from './profile/configValues';
import { collectionLabels } from './profile/collectionLabels';
import { collectionOrders } from './profile/collectionOrders';
import { isToldByKramdown, kramdownStops } from './profile/kramdownStops';
import { publishedTwice } from './profile/publishedTwice';
import { scopePaths } from './profile/scopePaths';
import { defaultLayoutBlank } from './frontMatter/blankKeys';
import { stopFindings } from './frontMatter/pageStops';
import { nearName } from '../text/nearName';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { findingOf, firstLine, violationsIn, type PlacedViolation } from './terms/schemaFindings';
import { isMisreadNumber, misread } from './frontMatter/writtenNumbers';
import { writtenTwice } from './frontMatter/writtenTwice';

/** Settings of `_config.yml` that the site's own layouts and includes cannot use as they are written. */
export const siteConfigSchema = {
  id: 'site-config-schema',
  group: 'structure',
  severity: 'warning',
  summary: message('Settings in _config.yml that the site cannot use as they are written'),
  scope: 'file',
  appliesTo: path => path === '_config.yml',
  *check(input) {
    const document = yamlOfFile(input.text);
    if (document.problems.length > 0) return;
    for (const placed of violationsIn(document, schemas.siteConfig)) {
      if (placed.violation.pointer === '' && placed.violation.keyword === 'type') {
        yield {
          range: firstLine(input.text),
          message: message(
            '_config.yml must consist of keys, such as “title: …”: Jekyll stops here, and no page is built.',
          ),
          severity: 'error',
          stopsBuild: true,
        };
      } else if (hasEffect(placed, document.root, input) && !isMisspelt(placed)) {
        yield* placeMissing(findingOf(placed, fixesOf(placed, document.root, input)), placed, input.text);
      }
    }
    yield* collectionLabels(document.root, input.site);
    for (const named of entryValues(document.root)) yield* valueFindings(named, input);
    if (input.site !== undefined) {
      yield* kramdownStops(document.root, input.text, input.site);
      yield* defaultLayoutBlank(document.root, input.site, input.text);
      yield* collectionOrders(document.root, input.site);
      yield* scopePaths(document.root, input.site);
      yield* publishedTwice(document.root, input.site, input.text);
      yield* stopFindings(input.site, input.path, input.now);
    }
    yield* writtenTwice(document.root, input);
  },
} satisfies Rule;

/** About half of all sites changed their includes: a value is wrong only where the site's own files use it that way. */
function hasEffect({ violation, name }: PlacedViolation, root: YamlValue | undefined, { site }: RuleInput): boolean {
  const key = [name, violation.missing ?? ''].filter(Boolean).join('.');
  if (isToldByKramdown(name)) return false;
  // Jekyll passes over a set without values
  if (name.startsWith('defaults.scope'))
    return entryOf(setAt(violation.pointer, root), 'values')?.value.kind === 'mapping';
  if (violation.keyword === 'pattern') {
    // told by `valueFindings`, in its own words
    if (violation.value === '') return false;
    // the account names and addresses of the profile, and the repository, have rules of their own
    if (toldElsewhere.has(violation.kind)) return false;
    // `google1234567890abcdef.html`: the service is content with the file
    if (violation.kind === 'verification-key' && isFile(violation.value, site)) return false;
  }
  // `mathjax: { version: "3.2.0" }` of themes that read the key
  if (violation.kind === 'flag' && isListOrKeys(violation.value) && siteUses(site, `site.${name}.`)) return false;
  if (key === 'include' && violation.keyword !== 'type') return pagesFolderUnread(site);
  if (key === 'author.name' || key === 'author.avatar')
    return violation.keyword === 'pattern' || shownAlways(site, key.slice('author.'.length));
  if (key === 'title' && (violation.keyword !== 'type' || violation.value === null))
    return siteUses(site, '<title>{{ site.title }} - Homepage');
  if (violation.missing === 'author')
    return site !== undefined && readsUnasked(site, 'author') && !isPrintedWhole(site, 'author');
  if (key === 'author') return siteReads(site, 'site.author') && !isPrintedWhole(site, 'author');
  if (violation.keyword === 'type' && key.startsWith('author.') && isListOrKeys(violation.value))
    return site === undefined || !isReadInParts(site, key.slice('author.'.length));
  if (key === 'twitter' || key === 'facebook') return !isReadAsValue(site, key);
  return true;
}

function isListOrKeys(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The set of `defaults` that a key lies in: `/defaults/0` of `/defaults/0/scope/type`. */
function setAt(pointer: string, root: YamlValue | undefined): YamlValue | undefined {
  return root && locateInYaml(root, pointer.split('/', 3).join('/'))?.node;
}

/** `{{ site.twitter }}`: other themes have an address there, where the template has keys of its own. */
function isReadAsValue(site: RuleInput['site'], key: string): boolean {
  const read = new RegExp(`\\bsite\\.${key}(?![\\w.])`);
  return [...(site?.files.values() ?? [])].some(({ path, text }) => isFrameFile(path) && read.test(text));
}

/**
 * `<meta name="author" content="{{ site.author }}">` or `{{ page.author | default: site.author }}`, and no file that reads keys of it: other
 * themes have a name there.
 */
function isPrintedWhole(site: RuleInput['site'], key: string): boolean {
  const frame = [...(site?.files.values() ?? [])].filter(({ path }) => isFrameFile(path));
  const name = `site\\.${key}(?![\\w.[-])`;
  const printed = new RegExp(`\\{\\{-?\\s*(?:[\\w.]+\\s*\\|\\s*default:\\s*)?${name}`);
  const read = new RegExp(`\\bsite\\.${key}(?:\\.|\\[)|=\\s*(?:[\\w.[\\]]+\\s*\\|\\s*default:\\s*)?${name}`);
  return frame.some(({ text }) => printed.test(text)) && !frame.some(({ text }) => read.test(text));
}

/** A key that is missing, and there under nearly its name: misspelt-name and author-key-dead tell of that. */
function isMisspelt({ violation: { missing }, located: { node } }: PlacedViolation): boolean {
  if (missing === undefined || node?.kind !== 'mapping') return false;
  return node.entries.some(({ key }) => nearName(key, [missing]) !== undefined);
}

/** Kinds whose patterns `author-value-kind`, `repository-mismatch` and `asset-missing` tell of. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'handle',
  'numbered-handle',
  'url',
  'orcid',
  'link',
  'email',
  'repository',
  'path',
]);

function isFile(value: unknown, site: RuleInput['site']): boolean {
  return site !== undefined && typeof value === 'string' && isPublished(site, value.trim());
}

/** Sites may read `_pages` as a collection instead. */
function pagesFolderUnread(site: RuleInput['site']): boolean {
  if (site === undefined || site.pages.some(({ path }) => path.startsWith('_pages/'))) return false;
  const collections = site.config.values.collections;
  const collected = typeof collections === 'object' && collections !== null && 'pages' in collections;
  return !collected && [...site.files.keys()].some(path => path.startsWith('_pages/') && path.endsWith('.md'));
}

function fixesOf(placed: PlacedViolation, root: YamlValue | undefined, { text }: RuleInput): readonly Fix[] {
  const { violation, name } = placed;
  const { node } = placed.located;
  if (violation.keyword === 'contains') return listItemFix(node, text, '_pages');
  if (violation.missing === 'include' && violation.pointer === '') return includeFix(text);
  if (violation.kind === 'plugin')
    return violation.value === null ? blankItemFix(entryOf(root, name)?.value, node, text) : [];
  if (violation.value === null && (name === 'plugins' || name === 'exclude'))
    return emptyListFix(placed.located.key, text);
  if (violation.value === null && name === 'defaults.scope') {
    const set = setAt(violation.pointer, root);
    // `path` beside a blank `scope` was to be below it
    return set?.kind === 'mapping' && set.entries.length === 2 ? wholeSiteFix(placed.located.key, text) : [];
  }
  if (node?.kind !== 'scalar') return [];
  if (violation.keyword === 'pattern' && violation.kind === 'site-address') return slashFix(node);
  if (violation.keyword === 'pattern' && violation.kind === 'endings') return endingsFix(node);
  return violation.kind === 'markdown-processor' ? writeFix('write-kramdown', node, 'kramdown') : [];
}

function placeMissing(findings: readonly Finding[], { violation }: PlacedViolation, text: string): readonly Finding[] {
  if (violation.missing === undefined || violation.pointer !== '') return findings;
  return findings.map(finding => ({ ...finding, range: firstLine(text) }));
}

/** What only the written form shows: `""`, and digits that YAML reads as another number. Profiles have rules of their own. */
function* valueFindings({ name, node }: NamedScalar, { site }: RuleInput): Iterable<Finding> {
  if (name.startsWith('author.')) return;
  if (node.value === '' && node.source !== '' && shownUnlessBlank(site, `site.${name}`)) {
    yield {
      range: node.range,
      message: message('“{0}” is set to "", which is not blank: the page shows an empty entry for it.', name),
      fixes: blankFix(node),
      unfinished: node.range,
    };
  }
  if (isMisreadNumber(node) && name.endsWith('_verification')) yield misread(node);
}
