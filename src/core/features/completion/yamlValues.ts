import { message } from '../../rules/rule';
import { keyFacts, type KeyFacts } from '../../schema/keyFacts';
import { isMapping } from '../../site/plainValue';
import { yamlPlace, type YamlPlace } from '../yamlPlace';
import { keyDocumentation } from '../keyDocumentation';
import { told } from '../wording';
import type { Choice } from './choice';
import type { CompletionInput, CompletionSource } from './completionItem';
import { menuAddresses } from './menuAddresses';
import { pictureChoices } from './pictureChoices';
import { yamlFileAt } from './yamlFile';
import { yamlText } from '../../syntax/yamlText';

/** The values a key can have, as far as the schema or the site's files tell: switches, layouts, pictures, targets of the menu. */
export const yamlValues: CompletionSource = input => {
  const { path, text, offset } = input;
  const file = yamlFileAt(path, text, offset);
  const place = file && yamlPlace(text, file.range, offset);
  if (file === undefined || place === undefined) return undefined;
  const keys = file.described(place.kind === 'value' ? place.path : place.parent);
  const facts = keyFacts(file.schema, keys);
  if (facts === undefined) return [];
  // a comment that begins where a value could stand is a comment, but for `url: #news`
  const { range } = place;
  if (text[range.start] === '#' && text[range.start - 1] !== '"' && facts.kind !== 'menu-url') return [];
  const documentation = keyDocumentation(facts);
  return choicesFor(facts, keys, input).map(({ value, kind, detail, isBare = false }) => ({
    label: value,
    kind,
    detail,
    documentation: kind === 'value' ? documentation : [],
    range,
    insertText: isBare ? value : yamlText(value, quoteOf(place, text)),
  }));
};

function choicesFor(facts: KeyFacts, keys: readonly string[], input: CompletionInput): readonly Choice[] {
  const { site, remoteRepository } = input;
  const values = (texts: readonly string[]): readonly Choice[] => texts.map(value => ({ value, kind: 'value' }));
  switch (facts.kind) {
    case 'flag':
      return [
        { value: 'true', kind: 'value', isBare: true },
        { value: 'false', kind: 'value', isBare: true },
      ];
    case 'layout':
      return values(layoutNames(input));
    case 'path':
      return pictureChoices(input);
    case 'menu-url':
      return menuAddresses(input);
    case 'repository':
      return remoteRepository === undefined ? [] : values([remoteRepository]);
    case 'permalink':
      return values(facts.examples.map(String));
    default:
      return keys.join('.') === 'author' && isMapping(site?.data.authors)
        ? values(Object.keys(site.data.authors))
        : examples(facts);
  }
}

/** An example shows the form; it is offered where nothing else is known. */
function examples({ examples: given, kind }: KeyFacts): readonly Choice[] {
  if (kind === 'text' || kind === 'list' || kind === 'mapping') return [];
  return given.flatMap(value =>
    typeof value === 'string' && value !== ''
      ? [{ value, kind: 'value' as const, detail: told(message('An example of the form')) }]
      : [],
  );
}

function layoutNames({ site }: CompletionInput): readonly string[] {
  return [...(site?.files.keys() ?? [])]
    .flatMap(path => /^_layouts\/(.+)\.html?$/.exec(path)?.[1] ?? [])
    .sort((a, b) => a.localeCompare(b, 'en'));
}

function quoteOf(place: YamlPlace, text: string): string {
  return place.kind === 'value' && place.quoted ? text.charAt(place.range.start - 1) : '';
}
