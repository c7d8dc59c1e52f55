import { schemas } from '../schema/schemas';
import { keysMissing, stopFindings } from './frontMatter/pageStops';
import { languageWords } from './languages/languageWords';
import { pageLinks } from './addresses/pageLinks';
import { type Finding, type Fix, type PageRuleInput, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { collectionPlace } from '../site/documents';
import { findingOf, violationsIn, type PlacedViolation } from './terms/schemaFindings';
import { writtenTwice } from './frontMatter/writtenTwice';

/** Values in front matter of a kind the template cannot use. */
export const frontMatterSchema: Rule = {
  id: 'front-matter-schema',
  group: 'structure',
  severity: 'warning',
  summary: message('Front matter values that the page cannot use'),
  scope: 'page',
  // `404.html`, `feed.xml`, and what is not published; the configuration has a rule of its own
  files: { appliesTo: path => path !== '_config.yml', check: stops },
  *check(input) {
    if (input.fragment !== true) yield* stops(input);
    const { state, yaml } = input.page.frontMatter;
    if (state !== 'present' || yaml.problems.length > 0) return;
    for (const placed of violationsIn(yaml, schemas.frontMatter)) {
      if (placed.violation.pointer === '') yield* withoutKeys(placed, input);
      // the site knows whether Jekyll asks for it
      else if (placed.violation.pointer === '/permalink' && input.site !== undefined) continue;
      else yield* findingOf(placed, fixesOf(placed));
    }
    yield* writtenTwice(yaml.root, input);
    yield* pageLinks(input);
    yield* languageWords(input);
  },
};

function stops({ site, path, now }: RuleInput): readonly Finding[] {
  return site === undefined ? [] : stopFindings(site, path, now);
}

/** At that of a page the build stops, which a site tells with its other stops; that of a post or a document is passed over. */
function* withoutKeys({ violation, located }: PlacedViolation, { site, path }: PageRuleInput): Iterable<Finding> {
  if (violation.value === false) return;
  const isDocument = site !== undefined && collectionPlace(site.config, path) !== undefined;
  if (site !== undefined && !isDocument) return;
  const told = isDocument
    ? message(
        'Front matter must consist of keys, such as “title: Lakes”: Jekyll reads none of it, and the page has no title, date or layout of its own.',
      )
    : keysMissing;
  yield { range: located.value, message: told, severity: 'error' };
}

/** `"false"` → `false` */
function fixesOf({ violation, located }: PlacedViolation): readonly Fix[] {
  const { value } = violation;
  if (violation.kind !== 'flag' || (value !== 'true' && value !== 'false')) return [];
  const edits = [{ range: located.value, newText: value }];
  return [{ kind: 'unquote-flag', title: message('Remove the quotes'), edits, safe: false }];
}
