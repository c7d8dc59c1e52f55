import { schemas } from '../schema/schemas';
import { authorUse, shownUnlessBlank, siteUses } from '../schema/siteUse';
import { pointerSegments } from '../schema/validate';
import { parseYaml } from '../syntax/yaml';
import { addressFix, blankFix, handleFix, listItemFix, quoteFix, repositoryFix, slashFix } from './configFixes';
import { entryValues, type NamedScalar } from './configValues';
import { message, type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { findingOf, firstLine, violationsIn, type PlacedViolation } from './schemaFindings';

/** Settings of `_config.yml` that the site's own layouts and includes cannot use as they are written. */
export const siteConfigSchema: Rule = {
  id: 'site-config-schema',
  group: 'structure',
  severity: 'warning',
  summary: message('Settings in _config.yml that the site cannot use as they are written'),
  scope: 'file',
  appliesTo: path => path === '_config.yml',
  *check(input) {
    const document = parseYaml(input.text);
    if (document.problems.length > 0) return;
    for (const placed of violationsIn(document, schemas.siteConfig)) {
      if (placed.violation.pointer === '' && placed.violation.keyword === 'type') {
        yield {
          range: firstLine(input.text),
          message: message(
            '_config.yml must be made of keys, such as “title: …”: Jekyll stops here, and no page is built.',
          ),
          severity: 'error',
        };
      } else if (hasEffect(placed, input)) {
        yield* placeMissing(findingOf(placed, fixesOf(placed, input)), placed, input.text);
      }
    }
    for (const named of entryValues(document.root)) yield* valueFindings(named, input);
  },
};

/** About half of all sites changed their includes: a value is wrong only where the site's own files use it that way. */
function hasEffect({ violation, name }: PlacedViolation, { site }: RuleInput): boolean {
  const key = violation.missing ?? name;
  if (violation.keyword === 'pattern') {
    // told by `valueFindings`, in its own words
    if (violation.value === '') return false;
    if (violation.kind === 'handle') return authorUse(site, lastOf(violation.pointer))?.kind === 'handle';
    if (['url', 'orcid', 'link'].includes(violation.kind))
      return authorUse(site, lastOf(violation.pointer))?.kind === 'address';
    if (violation.kind === 'email') return authorUse(site, 'email')?.kind === 'mail';
  }
  if (key === 'include' && violation.keyword !== 'type') return pagesFolderUnread(site);
  if (violation.missing === 'title' || violation.keyword === 'minLength')
    return siteUses(site, '<title>{{ site.title }} - Homepage');
  if (violation.missing === 'author' || (key === 'author' && violation.keyword === 'type'))
    return siteUses(site, 'site.author');
  return true;
}

/** Sites may read `_pages` as a collection instead. */
function pagesFolderUnread(site: RuleInput['site']): boolean {
  if (site === undefined || site.pages.some(({ path }) => path.startsWith('_pages/'))) return false;
  const collections = site.config.values.collections;
  const collected = typeof collections === 'object' && collections !== null && 'pages' in collections;
  return !collected && [...site.files.keys()].some(path => path.startsWith('_pages/') && path.endsWith('.md'));
}

function fixesOf(placed: PlacedViolation, { site, text }: RuleInput): readonly Fix[] {
  const { violation, located } = placed;
  const { node } = located;
  if (violation.keyword === 'contains') return listItemFix(node, text, '_pages');
  if (violation.keyword !== 'pattern' || node?.kind !== 'scalar') return [];
  switch (violation.kind) {
    case 'handle': {
      const use = authorUse(site, lastOf(violation.pointer));
      return use?.kind === 'handle' ? handleFix(node, use.prefix) : [];
    }
    case 'orcid':
      return addressFix(node, /\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/, 'https://orcid.org/');
    case 'repository':
      return repositoryFix(node);
    case 'site-address':
      return slashFix(node);
    default:
      return [];
  }
}

function placeMissing(findings: readonly Finding[], { violation }: PlacedViolation, text: string): readonly Finding[] {
  if (violation.missing === undefined) return findings;
  return findings.map(finding => ({ ...finding, range: firstLine(text) }));
}

/** What only the written form shows: `""`, and digits that YAML reads as another number. */
function* valueFindings({ name, node }: NamedScalar, { site }: RuleInput): Iterable<Finding> {
  const tested = name.startsWith('author.') ? lastOf(name.replaceAll('.', '/')) : `site.${name}`;
  if (node.value === '' && node.source !== '' && shownUnlessBlank(site, tested)) {
    yield {
      range: node.range,
      message: message('“{0}” is set to "", which is not blank: the page shows an empty entry for it.', name),
      fixes: blankFix(node),
    };
  }
  const misread = typeof node.value === 'number' && String(node.value) !== node.source && /^[0-9_]+$/.test(node.source);
  if (misread && (name.startsWith('author.') || name.endsWith('_verification'))) {
    yield {
      range: node.range,
      message: message(
        'YAML reads “{0}” as the number {1}, and the page shows that. Put it in quotes.',
        node.source,
        String(node.value),
      ),
      fixes: quoteFix(node),
    };
  }
}

function lastOf(pointer: string): string {
  return pointerSegments(pointer.startsWith('/') ? pointer : `/${pointer}`).at(-1) ?? '';
}
