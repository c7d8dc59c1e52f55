import { entryOf, locateInYaml } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { siteUses } from '../schema/siteUse';
import { pointerSegments } from '../schema/validate';
import { parseYaml } from '../syntax/yaml';
import type { YamlEntry, YamlValue } from '../syntax/yamlValue';
import { message, type Fix, type Rule, type RuleInput } from './rule';
import { isShownMenu } from './shownMenus';
import { findingOf, violationsIn, type PlacedViolation } from './schemaFindings';

/** The menu of the site. What is missing from it disappears without a word. */
export const navigationSchema: Rule = {
  id: 'navigation-schema',
  group: 'navigation',
  severity: 'error',
  summary: message('Menu entries that show nothing or lead nowhere because of how they are written'),
  scope: 'file',
  appliesTo: path => /^_data\/navigation\.ya?ml$/.test(path),
  *check(input) {
    const document = parseYaml(input.text);
    if (document.problems.length > 0) return;
    for (const placed of violationsIn(document, schemas.navigation)) {
      if (hasEffect(placed, document.root, input)) yield* findingOf(placed, fixesOf(placed));
    }
  },
};

function hasEffect({ violation, located }: PlacedViolation, root: YamlValue | undefined, input: RuleInput): boolean {
  // a menu of the site's own making reads other keys
  if (violation.missing === 'main' || violation.pointer === '') return isMainShown(root, input.site);
  const item = violation.missing === undefined ? locateInYaml(root, parentOf(violation.pointer))?.node : located.node;
  return !hasChildren(item) && !isInLanguages(item, violation.missing, input.site);
}

/** `title_en` and `title_zh` in the place of `title`, which the site's own masthead reads. */
function isInLanguages(item: YamlValue | undefined, missing: string | undefined, site: RuleInput['site']): boolean {
  if (missing === undefined || item?.kind !== 'mapping') return false;
  return item.entries.some(({ key }) => key.startsWith(`${missing}_`) && siteUses(site, `.${key}`));
}

/** By its name; or by one among others, while a list here has a name that nothing shows, as if misspelt. */
function isMainShown(root: YamlValue | undefined, site: RuleInput['site']): boolean {
  if (siteUses(site, 'site.data.navigation.main')) return true;
  const lists = root?.kind === 'mapping' ? root.entries.filter(isMenu) : [];
  return site !== undefined && isShownMenu(site, 'main') && lists.some(({ key }) => !isShownMenu(site, key));
}

/** Items with a list of their own (`children`, `sublinks`) are headings of a second level: sites that have them read them. */
function hasChildren(item: YamlValue | undefined): boolean {
  return item?.kind === 'mapping' && item.entries.some(({ value }) => value.kind === 'sequence');
}

function fixesOf({ violation, located }: PlacedViolation): readonly Fix[] {
  if (violation.missing === 'main') return renameFix(located.node);
  if (violation.kind === 'menu-url' && violation.keyword === 'pattern') {
    const { start } = located.value;
    const quoted = located.node?.kind === 'scalar' && /^["']/.test(located.node.source) ? 1 : 0;
    const at = start + quoted;
    return [
      {
        kind: 'add-scheme',
        title: message('Write https:// before it'),
        edits: [{ range: { start: at, end: at }, newText: 'https://' }],
        safe: false,
      },
    ];
  }
  return [];
}

/** Where one other key holds a list of items, it is `main` misspelt. */
function renameFix(root: YamlValue | undefined): readonly Fix[] {
  const lists = root?.kind === 'mapping' ? root.entries.filter(isMenu) : [];
  const [entry] = lists;
  if (entry === undefined || lists.length > 1) return [];
  const edits = [{ range: entry.keyRange, newText: 'main' }];
  return [{ kind: 'rename-to-main', title: message('Rename “{0}” to “main”', entry.key), edits, safe: false }];
}

function isMenu({ value }: YamlEntry): boolean {
  return value.kind === 'sequence' && value.items.some(item => entryOf(item, 'title') !== undefined);
}

function parentOf(pointer: string): string {
  return pointerSegments(pointer).length === 0 ? '' : pointer.slice(0, pointer.lastIndexOf('/'));
}
