import { authorUse, siteReads } from '../../schema/siteUse';
import { yamlOfFile } from '../../syntax/yaml';
import { entryValues, type NamedScalar } from '../profile/configValues';
import { isTemplateRepository } from '../../site/addresses/pagesRepository';
import { type Finding, type Fix, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { idBeside, scholarPlaceholder } from './scholarPlaceholder';
import { sampleAddress } from './sampleDocuments';
import { isSampleAccount, isSampleProfile } from './sampleValues';
import { isTemplateFile } from './templateFiles';

/** Values of `_config.yml` that are still the template's: sample text, its repository, the placeholder of a profile, its icon as a portrait. */
export function* templateConfig({ text, site, remoteRepository }: RuleInput): Iterable<Finding> {
  for (const { name, node } of entryValues(yamlOfFile(text).root)) {
    const key = /^author\.(.*)$/.exec(name)?.[1];
    // what the site's own profile does not show, nobody reads
    if (typeof node.value !== 'string' || (key !== undefined && authorUse(site, key) === undefined)) continue;
    const isShown = /^(?:title|description)$/.test(name) || (name === 'name' && siteReads(site, 'site.name'));
    if (isShown || key !== undefined) {
      if (/lorem[ @]?ipsum/i.test(node.value) || isSampleProfile(node.value)) yield sample(name, node);
      else if (scholarPlaceholder(node.value) !== undefined || node.value.includes('YOUR_GOOGLE_SCHOLAR_ID')) {
        yield {
          range: node.range,
          message: message(
            '“{0}” still has the placeholder of the template: the link leads to nobody’s profile.',
            name,
          ),
          ...(scholarPlaceholder(node.value)?.beside === undefined ? {} : idBeside),
          fixes: [withoutPlaceholder(node) ?? blank(node)],
        };
      }
    }
    if (key !== undefined && isSampleAccount(key, node.value))
      yield { range: node.range, message: sampleAddress(name), fixes: [blank(node)] };
    // where it is known to which place the site is pushed, `repository-mismatch` tells it
    if (key !== undefined && example.test(node.value)) {
      yield {
        range: node.range,
        message: message(
          '“{0}” is only the example of how it is written: the link leads to nobody’s profile. Write your own address, or leave it blank.',
          name,
        ),
        fixes: [blank(node)],
      };
    }
    if (name === 'repository' && remoteRepository === undefined && isTemplateRepository(node.value)) {
      yield {
        range: node.range,
        severity: 'warning',
        message: message(
          '“repository” is still that of the template: the page asks there for the citation numbers, which are those of someone else. Write owner/name of your own.',
        ),
      };
    }
    if (key === 'avatar' && isTemplateFile(site, node.value)) {
      yield {
        range: node.range,
        message: message('Your portrait is still the icon of the template. Put a picture of yourself in its place.'),
      };
    }
  }
}

/** The examples in the documentation of keys that nobody can have: what is called `meilin` may well be the author's. */
const example =
  /^https:\/\/(?:scholar\.google\.com\/citations\?user=AbCdEfGhIjKL|dblp\.org\/pid\/00\/0000|www\.semanticscholar\.org\/author\/0{10})(?:\.html)?$/;

function sample(name: string, node: NamedScalar['node']): Finding {
  const needed = /^(?:title|(?:author\.)?name)$/.test(name);
  return {
    range: node.range,
    message: message('“{0}” still has the sample text of the template, and visitors read it.', name),
    fixes: needed ? [] : [blank(node)],
  };
}

/** Of `…?user=SCHOLAR_ID&user=AbCdEfGhIjKL` the id alone. */
function withoutPlaceholder({ range, source, value }: NamedScalar['node']): Fix | undefined {
  const beside = scholarPlaceholder(String(value))?.beside;
  if (beside === undefined) return undefined;
  const written = String(value).slice(beside.start, beside.end);
  const start = range.start + source.indexOf(written);
  return {
    kind: 'delete-placeholder',
    title: message('Delete it, and keep the id beside it'),
    edits: [{ range: { start, end: start + written.length }, newText: '' }],
    safe: false,
  };
}

function blank({ range }: NamedScalar['node']): Fix {
  return { kind: 'blank', title: message('Leave it blank'), edits: [{ range, newText: '' }], safe: false };
}
