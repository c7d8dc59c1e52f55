import { fieldCalled, fieldOf, plainKey, textOf, type Field } from '../../page/data/dataFields';
import type { PageModel } from '../../page/pageModel';
import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import { readFrontMatter } from '../../syntax/frontMatter';
import { applyEdits, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { message } from '../../text/message';
import { slice } from '../../text/range';
import type { Addition } from '../completing/addition';
import type { CslItem } from '../work';
import { keysTold } from './frontMatterLike';
import { wholeDate } from './paperDate';
import { readPaperFiles, type PaperFile, type ReadPaperFile } from './paperFile';
import { citationBeside, exemplary, nearestTo, type CollectionOptions } from './placeInCollection';

/**
 * The keys that a file of a collection lacks, or has empty, that those beside it have and the record tells, in their form and place, in the order of the text. What
 * stands there is never changed.
 * @param files those of the collection, itself too
 * @param csl the record of its own work
 */
export function lackingKeys(
  path: string,
  files: readonly PaperFile[],
  csl: CslItem,
  { ownNames, isSample, asMarkdown }: Omit<CollectionOptions, 'isTaken'>,
): readonly Addition[] {
  const all = readPaperFiles(files);
  const own = all.find(file => file.path === path);
  const others = all.filter(file => file !== own);
  const nearest = nearestTo(csl, exemplary(others, isSample));
  const [like] = nearest;
  if (own === undefined || like === undefined || isInBraces(own)) return [];
  const { keys, page } = own;
  const eol = lineBreakOf(page.text);
  const indent = indentOf(own);
  const beside = new Set(like.keys.entries.map(({ key }) => plainKey(key)));
  const isLacking = ({ key, value }: YamlEntry): boolean => {
    const there = keyCalled(key, keys.entries);
    if (there !== undefined && (!isEmpty(there) || isNamed(there, page))) return false;
    if (value.kind === 'mapping' && !mayBeOfPaper({ key, value })) return false;
    const inner = value.kind === 'mapping' ? value.entries : [];
    return [key, ...inner.map(one => one.key)].every(one => {
      const field = fieldCalled(one);
      return field === undefined || !isTold(field, keys, beside);
    });
  };
  const source = {
    csl,
    like,
    files: nearest,
    ownNames,
    date: wholeDate(csl, nearest),
    permalink: undefined,
    asMarkdown,
    eol,
  };
  const citation = like.keys.entries.some(entry => plainKey(entry.key) === 'citation' && isLacking(entry))
    ? citationBeside(csl, nearest, ownNames, { readAs: asMarkdown.has('citation') ? 'either' : 'html' })
    : undefined;
  const order = like.keys.entries.map(({ key }) => key);
  return keysTold({ ...source, citation }, isLacking)
    .map(({ key, name, value }) => {
      const there = keyCalled(key, keys.entries);
      const before = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
      const anchor =
        before.map(one => keyCalled(one, keys.entries)).find(one => one !== undefined) ?? keys.entries.at(-1);
      const [line, ...below] = value.split(eol);
      const told = [line, ...below.map(one => (one === '' ? one : indent + one))].join(eol);
      const edit =
        there === undefined ? lineBehind(anchor, page, indent + name + told, eol) : filling(there, page, told);
      return { key, label: message('The key {0}: {1}', key, value.trim()), edit };
    })
    .filter(({ key, edit }) => keepsOthers(page, key, edit))
    .map(({ label, edit }) => ({ label, edit }))
    .sort((a, b) => a.edit.range.start - b.edit.range.start);
}

/** The last of a name, which alone counts; a citation may be called `recommended_citation`. */
function keyCalled(key: string, entries: readonly YamlEntry[]): YamlEntry | undefined {
  return entries.filter(entry => nameOf(entry.key) === nameOf(key)).at(-1);
}

function nameOf(key: string): string {
  return plainKey(key).replace(/^recommended(?=citation$)/, '');
}

/**
 * Whether some key of a field has a value, also within a mapping of the paper: `publication_info:⏎  year: 2029`, `links:⏎  Paper: https://…`.
 * @param beside the keys of the neighbour, which has what they say under each of them: `date` to sort by, `year` to print
 */
function isTold(field: Field, { entries }: YamlMapping, beside: ReadonlySet<string>): boolean {
  return entries.some(entry => {
    if (fieldCalled(entry.key) === field && !isEmpty(entry) && !beside.has(plainKey(entry.key))) return true;
    const { value } = entry;
    if (value.kind !== 'mapping' || !isOfPaper({ key: entry.key, value })) return false;
    return value.entries.some(one => fieldCalled(one.key) === field && !isEmpty(one));
  });
}

interface InnerKeys {
  readonly key: string;
  readonly value: YamlMapping;
}

/** Not what tells how the paper fares: `metrics:⏎  year: 2029⏎  citations: 12`. */
function mayBeOfPaper({ key, value }: InnerKeys): boolean {
  return isOfPaper({ key, value }) || (['venue', 'doi'] as const).some(field => fieldOf(value, field) !== undefined);
}

function isOfPaper({ key, value }: InnerKeys): boolean {
  return fieldOf(value, 'authors') !== undefined || /^links?$/.test(plainKey(key));
}

/** `venue: &v ''`: what else may stand for. */
function isNamed({ keyRange, value }: YamlEntry, { text }: PageModel): boolean {
  return /^\s*:\s*[&!]/.test(text.slice(keyRange.end, value.range.end + 2));
}

function isEmpty({ value }: YamlEntry): boolean {
  if (value.kind === 'scalar') return textOf(value) === '';
  return (value.kind === 'sequence' ? value.items : value.entries).length === 0;
}

/** A line behind the last one of a key. */
function lineBehind(
  anchor: YamlEntry | undefined,
  { text, frontMatter }: PageModel,
  line: string,
  eol: string,
): TextEdit {
  const { start, end } = frontMatter.content;
  if (anchor === undefined) return { range: { start, end: start }, newText: line + eol };
  const written = text.slice(start, Math.max(anchor.keyRange.end, anchor.value.range.end)).trimEnd();
  const next = text.indexOf('\n', start + written.length);
  const at = next < 0 ? end : text.charAt(next - 1) === '\r' ? next - 1 : next;
  return { range: { start: at, end: at }, newText: eol + line };
}

/** A value in the place of an empty one, `''`, or behind the colon of a key that has none, ahead of a comment there. */
function filling({ keyRange, value }: YamlEntry, { text }: PageModel, told: string): TextEdit {
  const colon = text.indexOf(':', keyRange.end) + 1;
  const hasNone = value.kind === 'scalar' && value.source === '';
  const end = hasNone ? colon : value.range.end;
  const behind = /^[ \t]*(#[^\r\n]*)?/.exec(text.slice(end));
  const range = { start: colon, end: end + (behind?.[0].length ?? 0) };
  if (behind?.[1] === undefined) return { range, newText: told };
  // what goes on in further lines has the comment in its first: `bibtex: | # later`
  const [line = told] = told.split(/\r?\n/, 1);
  return { range, newText: line + behind[0] + told.slice(line.length) };
}

/** `{ "title": … }`: keys on lines of their own are none in there. */
function isInBraces({ keys, page }: ReadPaperFile): boolean {
  return page.text.charAt(keys.range.start) === '{';
}

/** All keys of a mapping stand in one column. */
function indentOf({ keys, page: { text } }: ReadPaperFile): string {
  const [first] = keys.entries;
  if (first === undefined) return '';
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', first.keyRange.start) + 1))?.[0] ?? '';
}

/** Whether front matter says with an edit what it said before of all keys but the one that it tells. */
function keepsOthers({ text, frontMatter }: PageModel, key: string, edit: TextEdit): boolean {
  const edited = applyEdits(text, [edit]);
  const after = readFrontMatter(edited);
  const others = (source: string, { yaml: { root } }: PageModel['frontMatter']): readonly string[] =>
    root?.kind !== 'mapping'
      ? []
      : root.entries
          .filter(entry => nameOf(entry.key) !== nameOf(key))
          .map(entry => `${entry.key}: ${slice(source, entry.value.range).trim()}`);
  const told = after.yaml.root?.kind === 'mapping' ? keyCalled(key, after.yaml.root.entries) : undefined;
  const isKept = others(edited, after).join('\n') === others(text, frontMatter).join('\n');
  return (
    told !== undefined && !isEmpty(told) && isKept && after.yaml.problems.length === frontMatter.yaml.problems.length
  );
}
