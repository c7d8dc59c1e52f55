import { itemStep } from '../../schema/keyFacts';
import { folderNamed } from '../../site/settings/siteFolders';
import { assetMeant, filesNamed } from '../../site/addresses/publishedAddresses';
import { baseName } from '../../site/fileName';
import { isForReaders } from '../../site/publishedFiles';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isPictureName } from '../../syntax/pictureName';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlMapping, YamlValue } from '../../syntax/yamlValue';
import { yamlText } from '../../syntax/yamlText';
import { yamlPlace, type YamlPlace } from '../yamlPlace';
import type { CompletionInput, CompletionItem, CompletionSource } from './completionItem';
import { documentChoices, pictureChoices, pictureStart } from './pictureChoices';
import { valuePlace } from './valuePlace';
import { wordRanges } from './wordRanges';

/**
 * What an item of a data file's list can have: the keys of the items beside it, as a list of papers has them, and where theirs name pictures
 * or documents of the site, such files.
 */
export const dataItems: CompletionSource = input => {
  const { path, text, offset, site } = input;
  const isData = site !== undefined && path.startsWith(`${folderNamed(site, 'data_dir', '_data')}/`);
  const place = isData && /\.ya?ml$/i.test(path) ? yamlPlace(text, { start: 0, end: text.length }, offset) : undefined;
  if (place === undefined) return undefined;
  const keys = place.kind === 'value' ? place.path.slice(0, -1) : place.parent;
  if (!keys.includes(itemStep)) return undefined;
  const beside = mappingsAt(yamlOfFile(text).root, keys);
  return place.kind === 'entry' ? keysOf(beside, place, input) : filesFor(beside, place, input);
};

function mappingsAt(root: YamlValue | undefined, keys: readonly string[]): readonly YamlMapping[] {
  let nodes: readonly YamlValue[] = root === undefined ? [] : [root];
  for (const key of keys)
    nodes = nodes.flatMap((node): readonly YamlValue[] => {
      if (key === itemStep) return node.kind === 'sequence' ? node.items : [];
      return node.kind === 'mapping' ? node.entries.flatMap(entry => (entry.key === key ? [entry.value] : [])) : [];
    });
  return nodes.flatMap(node => (node.kind === 'mapping' ? [node] : []));
}

/** Those that most items have come first. */
function keysOf(
  beside: readonly YamlMapping[],
  place: Extract<YamlPlace, { readonly kind: 'entry' }>,
  { text, offset }: CompletionInput,
): readonly CompletionItem[] {
  const typed = text.slice(place.range.start, place.range.end);
  const counted = new Map<string, number>();
  for (const { entries } of beside)
    // what is being typed is no key of another item
    for (const { key, keyRange } of entries)
      if (keyRange.start !== place.range.start) counted.set(key, (counted.get(key) ?? 0) + 1);
  return [...counted]
    .filter(([key]) => key === typed || !place.siblings.has(key))
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => ({
      label: key,
      kind: 'key',
      detail: undefined,
      documentation: [],
      ...wordRanges(text, place.range, offset, key),
      insertText: place.blank + (place.hasColon ? key : `${key}: `),
    }));
}

function filesFor(
  beside: readonly YamlMapping[],
  place: Extract<YamlPlace, { readonly kind: 'value' }>,
  input: CompletionInput,
): readonly CompletionItem[] {
  const { text, offset, site } = input;
  const within = valuePlace(text, place, offset, false);
  if (within === undefined || site === undefined) return [];
  const { replaced, quote, behind } = within;
  const written = text.slice(replaced.start, replaced.end);
  const values = valuesOf(beside, place.path.at(-1) ?? '');
  const start = pictureStart(written, text);
  const pictures = values.filter(isPictureName);
  const choices = [
    ...(values.some(isForReaders) ? documentChoices(input, start) : []),
    ...(pictures.length > 0 ? pictureChoices(input, folderOfValues(site, pictures), start) : []),
  ];
  return choices.map(({ value, kind, detail, address }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range: replaced,
    insertText: place.blank + yamlText(address ?? value, quote) + behind,
  }));
}

function valuesOf(beside: readonly YamlMapping[], key: string): readonly string[] {
  return beside.flatMap(({ entries }) =>
    entries.flatMap(({ key: own, value }) =>
      own === key && value.kind === 'scalar' && typeof value.value === 'string' ? [value.value] : [],
    ),
  );
}

/** `images/` where what prints `lake.png` puts it before; `''` where the values are paths from the root. */
function folderOfValues(site: SiteSnapshot, values: readonly string[]): string {
  for (const value of values) {
    const path = value.replace(/^(?:\.?\/)+/, '');
    if (assetMeant(site, path) !== undefined) return '';
    const [file, ...more] = filesNamed(site, baseName(path));
    if (file !== undefined && more.length === 0 && file.endsWith(`/${path}`)) return file.slice(0, -path.length);
  }
  return '';
}
