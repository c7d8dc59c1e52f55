import { keyFacts, type KeyFacts } from '../../schema/keyFacts';
import { encodedAs, withPercentSigns } from '../../site/addresses/encodedPath';
import { layoutsOf } from '../../site/layouts';
import { printedAddresses, type PrintedAddress } from '../../site/references/printedAddresses';
import { isForReaders } from '../../site/publishedFiles';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { yamlPlace, type YamlPlace } from '../yamlPlace';
import { keyDocumentation } from '../keyDocumentation';
import type { Choice } from './choice';
import type { CompletionInput, CompletionSource } from './completionItem';
import { counterparts, settingValues } from './settingValues';
import { menuAddresses } from './menuAddresses';
import { menuTitles } from './menuTitles';
import { pageAddresses } from './pageAddresses';
import { documentChoices, pictureChoices, pictureStart } from './pictureChoices';
import { yamlFileAt, type YamlFile } from './yamlFile';
import { addressRanges, valuePlace, withoutQuotes } from './valuePlace';
import { isMapping } from '../../syntax/plainMapping';
import { yamlText } from '../../syntax/yamlText';

/** The values a key can have, as far as the schema or the site's files tell: switches, layouts, pictures, targets of the menu. */
export const yamlValues: CompletionSource = input => {
  const { path, text, offset } = input;
  const file = yamlFileAt(path, text, offset);
  const place = file && yamlPlace(text, file.range, offset);
  if (file === undefined || place === undefined) return undefined;
  const keys = file.described(place.kind === 'value' ? place.path : place.parent);
  const facts = keyFacts(file.schema, keys);
  const isAddress = facts?.kind === 'menu-url';
  const within = valuePlace(text, place, offset, isAddress);
  if (within === undefined) return [];
  const { replaced, quote, behind } = within;
  const documentation = facts === undefined ? [] : keyDocumentation(facts);
  const written = text.slice(replaced.start, replaced.end);
  const choices =
    facts === undefined ? ownValues(file, keys, input, written) : choicesFor(facts, keys, input, written, place);
  return choices.map(({ value, kind, detail, address, isBare = false }) => ({
    label: value,
    kind,
    detail,
    documentation: kind === 'value' ? documentation : [],
    ...(isBare
      ? withoutQuotes(text, within, place.blank, value)
      : {
          ...(isAddress ? addressRanges(text, replaced, offset, value) : { range: replaced }),
          insertText: place.blank + yamlText(inPage(address) ?? value, quote) + behind,
          ...(written.includes('%') && { filterText: encodedAs(value, written) }),
        }),
  }));
};

function choicesFor(
  facts: KeyFacts,
  keys: readonly string[],
  input: CompletionInput,
  written: string,
  place: YamlPlace,
): readonly Choice[] {
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
      return [
        ...(isDocument(facts) ? documentChoices(input, pictureStart(written, input.text)) : []),
        ...pictureChoices(input, folderBefore(site, keys), pictureStart(written, input.text)),
      ];
    case 'menu-title':
      return menuTitles(input, menuListOf(place));
    case 'menu-url':
      return menuAddresses(input, written, menuListOf(place))(place.siblings.get('title') ?? '');
    case 'repository':
      return remoteRepository === undefined ? [] : values([remoteRepository]);
    case 'permalink':
      return pageAddresses(input);
    default:
      return keys.join('.') === 'author' && isMapping(site?.data.authors)
        ? values(Object.keys(site.data.authors))
        : values(settingValues(facts, keys, input));
  }
}

/** Whether the schema's example is no picture: `files/cv.pdf`. */
function isDocument({ examples }: KeyFacts): boolean {
  return examples.some(example => typeof example === 'string' && isForReaders(example));
}

/** `main` of `main[0].url`. */
function menuListOf(place: YamlPlace): string {
  return (place.kind === 'value' ? place.path : place.parent)[0] ?? '';
}

/**
 * For keys that no schema describes: pictures for settings that the site's own layout shows as such, the portrait and icons of minimal-light, and
 * pages for the `translation` that the starter's masthead links.
 */
function ownValues(
  { schema }: YamlFile,
  keys: readonly string[],
  input: CompletionInput,
  written: string,
): readonly Choice[] {
  const { site, text } = input;
  if (schema === 'frontMatter' && keys.join('.') === 'translation') return counterparts(input);
  const printed = schema === 'siteConfig' ? pictureAt(site, keys) : undefined;
  return printed === undefined ? [] : pictureChoices({ site }, printed.folder, pictureStart(written, text));
}

function folderBefore(site: SiteSnapshot | undefined, keys: readonly string[]): string {
  return pictureAt(site, keys)?.folder ?? '';
}

function pictureAt(site: SiteSnapshot | undefined, keys: readonly string[]): PrintedAddress | undefined {
  const printed = site && printedAddresses(site).get(keys.join('.'));
  return printed?.kind === 'picture' ? printed : undefined;
}

/** A layout within itself would have no end. */
function layoutNames({ site, path }: CompletionInput): readonly string[] {
  if (site === undefined) return [];
  const others = [...layoutsOf(site)].filter(([, file]) => file.path !== path);
  return others.map(([name]) => name).sort((a, b) => a.localeCompare(b, 'en'));
}

/** Nobody knows which quotes the site's layout has around it. */
function inPage(address: string | undefined): string | undefined {
  return address && withPercentSigns(address, /["']/g);
}
