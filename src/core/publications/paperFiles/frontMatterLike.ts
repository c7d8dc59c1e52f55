import { namesAny } from '../../page/headings/headingKinds';
import { fieldCalled, isOfTalks, plainKey, textOf, type Field } from '../../page/data/dataFields';
import type { YamlEntry, YamlMapping, YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { slice } from '../../text/range';
import { writeBibtex } from '../bibliography/bibtex';
import { plainAddress, quotedLike, valueLike } from '../placing/dataValue';
import { pageAddress } from '../style/linkTargets';
import type { CslItem } from '../work';
import { isOfOtherKind, kindWord, meansOtherKind } from '../style/kindWord';
import { dateValue, type WholeDate } from './paperDate';
import type { ReadPaperFile } from './paperFile';

/** What front matter is written from. */
export interface FrontMatterSource {
  readonly csl: CslItem;
  readonly like: ReadPaperFile;
  /** All files beside, the nearest first, `like` too. */
  readonly files: readonly ReadPaperFile[];
  readonly ownNames: readonly string[];
  readonly date: WholeDate | undefined;
  readonly permalink: string | undefined;
  readonly citation: string | undefined;
  /** The keys that the site reads as Markdown, too. */
  readonly asMarkdown: ReadonlySet<string>;
  readonly eol: string;
}

/** A key as one of the files has it. */
interface KeyLike {
  readonly entry: YamlEntry;
  readonly file: ReadPaperFile;
}

/**
 * The lines of front matter of a paper, with the keys of its neighbours in their order, in their quotes and forms. What all of them say alike stays; keys that
 * only the author can fill are left out, or empty where they are empty beside.
 */
export function frontMatterLike(source: FrontMatterSource): string {
  const { like, files, eol } = source;
  return keysOf(like, files)
    .flatMap(key => {
      const value = valueOf(key, source);
      return value === undefined ? [] : [blankBefore(key, eol) + keyWithBlanks(key) + value];
    })
    .join(eol);
}

/** A key as it stands in a file beside, and what stands behind its colon of the paper. */
interface ToldKey {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Of the keys that such front matter has, those of which a record tells, as far as they are wanted; nothing that is alike in all files.
 * @param isWanted asked before a value is made
 */
export function keysTold(source: FrontMatterSource, isWanted: (entry: YamlEntry) => boolean): readonly ToldKey[] {
  return keysOf(source.like, source.files).flatMap(key => {
    const { entry } = key;
    const isOfRecord =
      fieldCalled(entry.key) !== undefined ||
      entry.value.kind === 'mapping' ||
      plainKey(entry.key) === 'citation' ||
      isBibtex(key, source.files);
    const value = isOfRecord && isWanted(entry) ? valueOf(key, source) : undefined;
    if (value === undefined || /^\s*(?:''|"")?$/.test(value)) return [];
    return [{ key: entry.key, name: keyWithBlanks(key), value }];
  });
}

/** Those of the nearest file, with what most of all have besides, each behind what it stands behind there. */
function keysOf(like: ReadPaperFile, files: readonly ReadPaperFile[]): readonly KeyLike[] {
  const keys: KeyLike[] = like.keys.entries.map(entry => ({ entry, file: like }));
  const hasLink = keys.some(({ entry }) => isOfLink(entry));
  const shareOf = (key: string): number => files.filter(({ keys }) => keys.entries.some(one => one.key === key)).length;
  for (const file of files) {
    for (const [at, entry] of file.keys.entries.entries()) {
      if (keys.some(known => plainKey(known.entry.key) === plainKey(entry.key))) continue;
      const isUsual = shareOf(entry.key) * 2 > files.length || (isOfLink(entry) && !hasLink);
      if (!isUsual) continue;
      const before = file.keys.entries.slice(0, at).map(({ key }) => key);
      const behind = Math.max(...before.map(key => keys.findIndex(known => known.entry.key === key)), -1);
      keys.splice(behind + 1, 0, { entry, file });
    }
  }
  return keys;
}

function isOfLink({ key, value }: YamlEntry): boolean {
  return value.kind === 'scalar' && ['address', 'doi'].includes(fieldCalled(key) ?? '');
}

/** `title:          `: the values of some stand below each other. */
function keyWithBlanks({ entry, file }: KeyLike): string {
  const behind = file.page.text.slice(entry.keyRange.end);
  const blanks = /^["']?:[ \t]{2,40}(?=[^\s])/.exec(behind)?.[0].replace(/^["']?:/, '') ?? '';
  return `${slice(file.page.text, entry.keyRange)}:${blanks.slice(1)}`;
}

function blankBefore({ entry, file }: KeyLike, eol: string): string {
  return /\n[ \t]*\r?\n$/.test(file.page.text.slice(0, entry.keyRange.start)) ? eol : '';
}

/** With what stands before it, a blank or a line break; `undefined` where the key is left out. */
function valueOf(key: KeyLike, source: FrontMatterSource): string | undefined {
  const { entry, file } = key;
  const { csl, files, eol } = source;
  const name = plainKey(entry.key);
  if (name === 'permalink') return ofText(source.permalink, entry.value);
  if (name === 'citation' && !isBibtex(key, files))
    return ofText(source.citation, entry.value) ?? emptyLike(key, files);
  if (isBibtex(key, files)) return ` |${eol}${indented(writeBibtex([csl]).trimEnd(), '  ', eol)}`;
  const field = fieldCalled(entry.key);
  const { value } = entry;
  if (isDate(entry)) return dateOf(entry.value, source);
  if (field === 'kind' && value.kind === 'scalar') {
    const word = kindWord(csl, entry.key, files) ?? keptText(key, files, csl);
    return word === undefined ? undefined : ` ${quotedLike(word, value)}`;
  }
  if (field === undefined) return value.kind === 'mapping' ? mappingLike(key, value, source) : keptLike(key, source);
  const shown = withAddress(key, files, field);
  const told = valueLike(shown.entry, {
    page: shown.file.page,
    csl,
    like: file.keys,
    items: files.map(({ keys }) => keys),
    own: source.ownNames,
    asMarkdown: source.asMarkdown,
    inner: '',
    eol,
  });
  if (told !== undefined) return asBlock(told, value, eol);
  if (field === 'address' && isFreeAddress(name)) return ofText(plainAddress(pageAddress(csl)), value);
  return emptyLike(key, files);
}

function isDate(entry: YamlEntry): entry is YamlEntry & { readonly value: YamlScalar } {
  return fieldCalled(entry.key) === 'year' && entry.value.kind === 'scalar';
}

function dateOf(value: YamlScalar, { csl, date }: FrontMatterSource): string | undefined {
  const written = date && dateValue(csl, value, date);
  return written === undefined ? undefined : ` ${written}`;
}

/** A key that leads to the paper, whatever it leads to beside: a file of the site has no address yet. */
function isFreeAddress(name: string): boolean {
  return /^(?:paperurl|paperlink|paper|url|link)$/.test(name);
}

function ofText(text: string | undefined, like: YamlValue): string | undefined {
  return text === undefined || text === '' ? undefined : ` ${quotedLike(text, like)}`;
}

/** Of links the nearest that leads to the web: beside `paperurl: /files/lakes.pdf` it tells what else the key may hold. */
function withAddress(key: KeyLike, files: readonly ReadPaperFile[], field: Field): KeyLike {
  if (field !== 'address' && field !== 'pdf') return key;
  const found = entriesCalled(key.entry.key, files).find(
    ({ entry: { value } }) => value.kind === 'scalar' && /^https?:/i.test(textOf(value)),
  );
  return found ?? key;
}

function entriesCalled(key: string, files: readonly ReadPaperFile[]): readonly KeyLike[] {
  return files.flatMap(file => {
    const entry = file.keys.entries.find(one => one.key === key);
    return entry === undefined ? [] : [{ entry, file }];
  });
}

function isBibtex({ entry: { key } }: KeyLike, files: readonly ReadPaperFile[]): boolean {
  return entriesCalled(key, files).some(
    ({ entry: { value } }) => value.kind === 'scalar' && /^@\w{3,20}\{/.test(textOf(value)),
  );
}

/** A text over several lines beside, `abstract: >-`, is written so. */
function asBlock(told: string, value: YamlValue, eol: string): string {
  const header = value.kind === 'scalar' ? /^[|>][-+\d]{0,2}(?=\s)/.exec(value.source)?.[0] : undefined;
  if (header === undefined || told.startsWith(eol) || /^ ["'[]/.test(told)) return told;
  return ` ${header.replace(/\d/, '')}${eol}  ${told.trim()}`;
}

function indented(text: string, indent: string, eol: string): string {
  return text
    .split(/\r?\n/)
    .map(line => (line === '' ? line : indent + line))
    .join(eol);
}

/** `excerpt: ''` where a file beside has it so. */
function emptyLike({ entry }: KeyLike, files: readonly ReadPaperFile[]): string | undefined {
  for (const {
    entry: { value },
  } of entriesCalled(entry.key, files)) {
    if (value.kind === 'scalar' && textOf(value) === '' && !/^[|>&*!]/.test(value.source))
      return value.source === '' ? '' : ` ${value.source}`;
  }
  return undefined;
}

/** What says the same in each file of a site, whatever the paper. */
const constant =
  /^(?:collection|layout|authorprofile|comments|share|related|toc|classes|lang|locale|sidebar|readtime|mathjax|math|output)$/;

/** Whether a key says something of a paper alone, however many beside have it: `award: "Best Paper Award"`, `presentation: Poster`. */
function isEarned(name: string): boolean {
  return namesAny(name, ['honours']) || /^(?:best|oral|spotlight|presentation|poster)/.test(name);
}

/**
 * What each of all files says alike, or each of its kind where they are several; of a single one what says nothing of the paper. What some leave out is told of
 * the others alone: `featured: true`.
 */
function keptLike(key: KeyLike, { csl, files, like, eol }: FrontMatterSource): string | undefined {
  const name = plainKey(key.entry.key);
  const all = sourcesIn(key, files);
  const shared = sharedBy(key, files, constant.test(name)) ?? '';
  if (shared.trim() !== '' && !isEarned(name))
    return isOfOtherKind(shared, csl) ? undefined : shared.replace(/\r?\n/g, eol);
  const ofKind = files.filter(({ kind }) => kind === like.kind);
  const own = sharedBy(key, ofKind, false) ?? '';
  if (own.trim() !== '' && own.length < longestKept && !isEarned(name)) return own.replace(/\r?\n/g, eol);
  // `selected: false` is what nobody has chosen
  const isChoice = all.every(text => /^\s*(?:true|false)\s*$/i.test(text));
  const unchosen = isChoice ? all.find(text => /false/i.test(text)) : undefined;
  return unchosen ?? emptyLike(key, files);
}

function sourcesIn(key: KeyLike, files: readonly ReadPaperFile[]): readonly string[] {
  return entriesCalled(key.entry.key, files).map(({ entry, file }) => sourceOf(entry, file));
}

/** What each of two or more files says; of a key that says nothing of a paper what those that have it say. */
function sharedBy(key: KeyLike, files: readonly ReadPaperFile[], isConstant: boolean): string | undefined {
  const [first, ...others] = sourcesIn(key, files);
  const isSaid = isConstant || (files.length > 1 && others.length + 1 === files.length);
  return isSaid && others.every(text => text === first) ? first : undefined;
}

/** What two papers say alike in more words is their own: an abstract that was copied. In characters. */
const longestKept = 160;

/** What stands behind the colon, as it is written. */
function sourceOf({ keyRange, value }: YamlEntry, { page }: ReadPaperFile): string {
  const behind = page.text.slice(keyRange.end, value.range.end);
  return behind
    .replace(/^["']?:[ \t]*/, '')
    .trimEnd()
    .replace(/^(?=\S)/, ' ');
}

/** The word of the nearest file, which may be one for all works; not one for talks or another kind. */
function keptText({ entry }: KeyLike, files: readonly ReadPaperFile[], csl: CslItem): string | undefined {
  const found = entriesCalled(entry.key, files)[0]?.entry.value;
  const text = found?.kind === 'scalar' ? textOf(found) : '';
  return text === '' || isOfTalks(text) || meansOtherKind(text, csl) ? undefined : text;
}

/** `links:` with an address for each label, `publication_info:`: what of it can be told. */
function mappingLike(key: KeyLike, mapping: YamlMapping, source: FrontMatterSource): string | undefined {
  const { csl, files, eol, ownNames, asMarkdown } = source;
  const inner = entriesCalled(key.entry.key, files).flatMap(({ entry: { value }, file: { kind } }) =>
    value.kind === 'mapping' ? [{ kind, keys: value }] : [],
  );
  const items = inner.map(({ keys }) => keys);
  const { page } = key.file;
  const isInLines = page.text.charAt(mapping.range.start) !== '{';
  const [firstKey] = mapping.entries;
  if (!isInLines || firstKey === undefined) return undefined;
  const lineStart = page.text.lastIndexOf('\n', firstKey.keyRange.start) + 1;
  const indent = page.text.slice(lineStart, firstKey.keyRange.start);
  const told = (entry: YamlEntry): string | undefined => {
    if (isDate(entry)) return dateOf(entry.value, source);
    if (fieldCalled(entry.key) === 'kind') return ofText(kindWord(csl, entry.key, inner), entry.value);
    return valueLike(entry, { page, csl, like: mapping, items, own: ownNames, asMarkdown, inner: indent, eol });
  };
  const lines = mapping.entries.flatMap(entry => {
    const value = told(entry);
    return value === undefined ? [] : [`${eol}${indent}${slice(page.text, entry.keyRange)}:${value}`];
  });
  return lines.length === 0 ? undefined : lines.join('');
}
