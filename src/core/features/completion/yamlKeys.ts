import { message, type Message } from '../../text/message';
import { itemStep, keyFacts, keysWithin, type KeyFacts } from '../../schema/keyFacts';
import { keyDocumentation } from '../keyDocumentation';
import { asWritten, inBoth, told } from '../wording';
import { yamlPlace, type YamlPlace } from '../yamlPlace';
import { isMemberRead } from '../../site/references/membersRead';
import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';
import { keysBeside } from './keysBeside';
import { menuItems } from './menuItems';
import { wordRanges } from './wordRanges';
import { ownKeys, yamlFileAt } from './yamlFile';

/**
 * The keys of front matter, `_config.yml` and the menu that are not there yet: those of the schemas, then those that only
 * this site's includes read, last those that the site's includes do not show. Before them whole items of the menu.
 */
export const yamlKeys: CompletionSource = input => {
  const { path, text, offset, site } = input;
  const file = yamlFileAt(path, text, offset);
  const place = file && yamlPlace(text, file.range, offset);
  if (file === undefined || place?.kind !== 'entry') return undefined;
  const { schema, isOfLayout = false } = file;
  const parent = file.described(place.parent);
  const isOfPost = isDocument(path, site) || schema !== 'frontMatter';
  const described = keysWithin(schema, parent).filter(
    ({ kind, name }) => (isOfPost || !kind.startsWith('post-')) && (!isOfLayout || name === 'layout'),
  );
  if (parent.at(-1) === itemStep && described.length === 0) return undefined;
  const own = ownKeys(site, file, parent);
  const isOfAuthor = parent.join('.') === 'author';
  const isShown = ({ name }: KeyFacts): boolean =>
    !isOfAuthor || own.size === 0 || site === undefined || isMemberRead(site, name);
  const isTyped = (name: string): boolean => nameAt(place, text) === name;
  const isNew = (name: string): boolean => !place.siblings.has(name) || isTyped(name);
  // what leads nowhere any more is told at the key, not proposed
  const known = described.filter(({ name, isDeprecated }) => isNew(name) && (!isDeprecated || isTyped(name)));
  const isDescribed = (name: string): boolean => !isOfLayout && keyFacts(schema, [...parent, name]) !== undefined;
  const further = [...own].filter(([name]) => isNew(name) && !isDescribed(name));
  const isTop = schema === 'frontMatter' && parent.length === 0 && !isOfLayout;
  const beside = isTop && site !== undefined ? keysBeside(site, path) : new Map<string, string>();
  const isBeside = ({ name }: KeyFacts): boolean => beside.has(name);
  const isQuoted = /^["']/.test(nameAt(place, text));
  const at = (name: string): Ranges =>
    isQuoted ? { range: place.range } : wordRanges(text, place.range, offset, name);
  return [
    ...(schema === 'navigation' ? menuItems(input, place) : []),
    ...known.filter(isBeside).map(facts => item(facts, place, at(facts.name))),
    ...[...beside]
      .filter(([name]) => isNew(name) && !isDescribed(name))
      .map(([name, document]) => besideItem(name, document, place, at(name))),
    ...known.filter(facts => isShown(facts) && !isBeside(facts)).map(facts => item(facts, place, at(facts.name))),
    ...further
      .filter(([name]) => !beside.has(name))
      .map(([name, reader]) => furtherItem(name, reader, place, at(name))),
    ...known
      .filter(facts => !isShown(facts) && !isBeside(facts))
      .map(facts => unshown(item(facts, place, at(facts.name)))),
  ];
};

/** A post, a draft or a document of a collection: what pages have no use for is offered there. */
function isDocument(path: string, site: CompletionInput['site']): boolean {
  const isOfCollection = site?.pages.some(page => page.path === path && page.collection !== undefined) === true;
  return isOfCollection || /(?:^|\/)_(?:posts|drafts)\//.test(path);
}

type Ranges = Pick<CompletionItem, 'range' | 'replacing'>;

type Entry = Extract<YamlPlace, { readonly kind: 'entry' }>;

/** Kinds of keys whose values are known, though no schema lists them. */
const goingOn: ReadonlySet<string> = new Set(['flag', 'layout', 'path', 'menu-title', 'menu-url', 'time-zone']);

function item(facts: KeyFacts, place: Entry, ranges: Ranges): CompletionItem {
  const { name, title } = facts;
  return {
    label: name,
    kind: 'key',
    detail: title.en === '' ? undefined : inBoth(title),
    documentation: keyDocumentation(facts),
    ...ranges,
    insertText: place.blank + (place.hasColon ? name : `${name}:${valueBehind(facts, place)}`),
    ...((facts.values.length > 0 || goingOn.has(facts.kind)) && !place.hasColon && { goesOn: true }),
  };
}

/** A mapping and a list go on below, deeper than the key; what else there is stands on the line. */
function valueBehind({ types, kind }: KeyFacts, { inset }: Entry): string {
  const below = `\n${' '.repeat(inset + 2)}`;
  if (types[0] === 'object' || kind === 'mapping') return below;
  return types[0] === 'array' || kind === 'list' ? `${below}- ` : ' ';
}

function furtherItem(name: string, reader: string, place: Entry, ranges: Ranges): CompletionItem {
  return ownItem(name, reader, message('A key of this site’s own: “{0}” reads it.', reader), place, ranges);
}

function besideItem(name: string, document: string, place: Entry, ranges: Ranges): CompletionItem {
  return ownItem(name, document, message('Files beside this one have it: “{0}”.', document), place, ranges);
}

function ownItem(
  name: string,
  file: string,
  note: Message,
  { blank, hasColon }: Entry,
  ranges: Ranges,
): CompletionItem {
  return {
    label: name,
    kind: 'key',
    detail: asWritten(file),
    documentation: [{ kind: 'text', wording: told(note) }],
    ...ranges,
    insertText: blank + (hasColon ? name : `${name}: `),
  };
}

function unshown(shown: CompletionItem): CompletionItem {
  const note = told(message('The includes of this site do not show it.'));
  return { ...shown, detail: note, documentation: [{ kind: 'text', wording: note }, ...shown.documentation] };
}

function nameAt({ range }: Entry, text: string): string {
  return text.slice(range.start, range.end);
}
