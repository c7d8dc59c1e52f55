import { locateInYaml } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { authorUse } from '../schema/siteUse';
import { pointerSegments, validate, type SchemaViolation } from '../schema/validate';
import { readOrcid } from '../syntax/orcidId';
import type { YamlScalar } from '../syntax/yamlValue';
import { authorProfiles, holdsProfiles, type AuthorProfile } from './profile/authorProfiles';
import { closedService } from './profile/deadServices';
import { addressFix, handleFix, mailFix, repeatedPartFix, visibleFix } from './profile/configFixes';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { slice, type OffsetRange } from '../text/range';
import { findingOf } from './terms/schemaFindings';
import { isMisreadNumber, misread } from './frontMatter/writtenNumbers';

/** An address where the site writes the address itself, an id where it writes none, a number that was meant as a name; ids with a digit mistyped, in links too. */
export const authorValueKind: Rule = {
  id: 'author-value-kind',
  group: 'structure',
  severity: 'error',
  summary: message('Addresses where an account name belongs in the profile, and the reverse'),
  scope: 'page',
  reads: 'piece',
  *check({ page, text }) {
    for (const { href, hrefRange } of page.links) {
      const id =
        slice(text, hrefRange) === href
          ? /^\s*https?:\/\/(?:www\.)?orcid\.org\/([\w-]{1,40})/i.exec(href)?.[1]
          : undefined;
      if (id !== undefined) yield* wrongCheckDigit(id, hrefRange);
    }
  },
  files: {
    appliesTo: holdsProfiles,
    *check(input) {
      for (const profile of authorProfiles(input.path, input.text, input.site)) {
        for (const violation of breaches(profile)) yield* kindFinding(violation, profile, input);
        yield* repeatedParts(profile, input);
        yield* lostQuestionMark(profile, input);
        const orcid = profile.node.entries.find(({ key }) => key === 'orcid')?.value;
        if (orcid?.kind === 'scalar' && typeof orcid.value === 'string')
          yield* wrongCheckDigit(orcid.value, orcid.range);
        for (const { key, value } of profile.node.entries)
          if (value.kind === 'scalar' && isMisreadNumber(value) && isFit(key, value.source, profile))
            yield misread(value);
      }
    },
  },
};

/** The breaches of the schema's patterns for `author`; the schema is one of the whole `_config.yml`. */
function breaches({ plain }: AuthorProfile): readonly SchemaViolation[] {
  return validate({ title: 'x', include: ['_pages'], author: plain }, schemas.siteConfig).filter(
    ({ pointer, keyword, kind, value }) =>
      // `""` is another matter: what shows an empty entry leads nowhere at all
      pointer.startsWith('/author/') && keyword === 'pattern' && kind !== 'path' && value !== '',
  );
}

/** Whether a value would be in order as it is written: the number of `stackoverflow: 123_456` is, and those letters are not. */
function isFit(key: string, value: string, profile: AuthorProfile): boolean {
  const own = breaches({ ...profile, plain: { [key]: value } });
  return own.every(({ pointer }) => pointer !== `/author/${key}`);
}

function* kindFinding(violation: SchemaViolation, profile: AuthorProfile, { site }: RuleInput): Iterable<Finding> {
  const key = pointerSegments(violation.pointer)[1] ?? '';
  const located = locateInYaml(profile.node, `/${key}`);
  // about half of all sites changed the include: a value is wrong only where the site's own uses it that way
  const use = authorUse(site, key);
  if (located?.node?.kind !== 'scalar' || use === undefined || closedService(key) !== undefined) return;
  const { value } = violation;
  const kind = violation.kind === 'numbered-handle' ? 'handle' : violation.kind;
  const fits =
    kind === 'handle' ? use.kind === 'handle' : kind === 'email' ? use.kind === 'mail' : use.kind === 'address';
  if (!fits || (use.kind === 'handle' && isOwnForm(key, String(value), use.prefix))) return;
  // `name# a comment without a space before it`: the link works all the same
  if (use.kind === 'handle' && /^[\w.-]+#/.test(String(value))) return;
  const name = `${profile.name}.${key}`;
  const visible = visibleFix(located.node);
  if (visible.length > 0) {
    yield {
      range: located.node.range,
      message: message('An invisible character begins the value of “{0}”: its link leads nowhere. Remove it.', name),
      fixes: visible,
    };
    return;
  }
  // the old names of YouTube are not the new ones without their @
  const isNewName = key === 'youtube' && String(value).startsWith('@');
  const fixes =
    use.kind !== 'handle' ? addressFixes(key, located.node) : isNewName ? [] : handleFix(located.node, use.prefix);
  yield* findingOf({ violation, located, name }, fixes);
}

/** Account names that begin with the end of the address that the site writes before them: `linkedin: in/mei-lin`. */
function* repeatedParts({ name, node }: AuthorProfile, { site }: RuleInput): Iterable<Finding> {
  for (const { key, value } of node.entries) {
    const use = value.kind === 'scalar' && typeof value.value === 'string' ? authorUse(site, key) : undefined;
    if (value.kind !== 'scalar' || use?.kind !== 'handle') continue;
    const fixes = repeatedPartFix(value, use.prefix);
    if (fixes.length === 0) continue;
    const told = message(
      '“{0}” repeats the end of the address that the site writes before it: the link leads to “{1}”, which is nobody’s profile.',
      `${name}.${key}`,
      use.prefix + String(value.value),
    );
    yield { range: value.range, message: told, fixes };
  }
}

/** `https://scholar.google.com/citations&user=…`: without its `?` the address has no query, and the page is not found. */
function* lostQuestionMark({ name, node }: AuthorProfile, { site }: RuleInput): Iterable<Finding> {
  const value = node.entries.find(({ key }) => key === 'googlescholar')?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || authorUse(site, 'googlescholar') === undefined)
    return;
  if (!/^https?:\/\/scholar\.google\.[a-z.]+\/citations&/.test(value.value)) return;
  yield {
    range: value.range,
    message: message(
      '“{0}” has a & where the ? belongs: Google Scholar finds no page at this address.',
      `${name}.googlescholar`,
    ),
    fixes: addressFix(value, /^(.*)$/, address => address.replace('/citations&', '/citations?')),
  };
}

/** `0000-0002-1825-0079`: two digits changed places, and the last character does not fit. Zeros in the place of one are a template's. */
function* wrongCheckDigit(written: string, range: OffsetRange): Iterable<Finding> {
  const found = readOrcid(written);
  if (found?.kind !== 'wrong-check-digit' || found.id.startsWith('0000-0000-')) return;
  yield {
    range,
    severity: 'warning',
    message: message('“{0}” is not an ORCID iD: its last character does not fit the others.', found.id),
  };
}

/** What services write in a way of their own: https://www.youtube.com/@name (not below /user/), and users of Stack Exchange by number alone. */
function isOwnForm(key: string, value: string, prefix: string): boolean {
  if (key === 'youtube') return value.startsWith('@') && !prefix.endsWith('/user/');
  return key === 'stackoverflow' && !prefix.endsWith('/users/') && !/^(?:https?:)?\/\/|\.com\//.test(value);
}

function addressFixes(key: string, node: YamlScalar): readonly Fix[] {
  switch (key) {
    case 'email':
      return mailFix(node);
    case 'orcid':
      return addressFix(node, /\b(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])\b/, id => `https://orcid.org/${id.toUpperCase()}`);
    case 'googlescholar':
      return addressFix(node, /^([\w-]{12})$/, id => `https://scholar.google.com/citations?user=${id}`);
    case 'dblp':
      return addressFix(node, /^(?:pid\/)?(\d{1,3}\/[\w-]{1,20})$/, pid => `https://dblp.org/pid/${pid}`);
    default:
      return [];
  }
}
