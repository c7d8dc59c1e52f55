import { fieldCalled, fieldOf, plainKey, textOf } from '../../page/data/dataFields';
import type { PageModel } from '../../page/pageModel';
import type { YamlEntry } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { message } from '../../text/message';
import type { Addition } from '../completing/addition';
import type { CslItem } from '../work';
import { keysTold } from './frontMatterLike';
import { wholeDate } from './paperDate';
import { readPaperFiles, type PaperFile } from './paperFile';
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
  if (own === undefined || like === undefined) return [];
  const { keys, page } = own;
  const eol = lineBreakOf(page.text);
  const isLacking = (entry: YamlEntry): boolean => {
    const field = fieldCalled(entry.key);
    const there = keyCalled(entry.key, own.keys.entries) ?? (field && fieldOf(keys, field));
    return there === undefined || isEmpty(there);
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
      const edit = there === undefined ? lineBehind(anchor, page, name + value, eol) : filling(there, page, value);
      return { label: message('The key {0}: {1}', key, value.trim()), edit };
    })
    .sort((a, b) => a.edit.range.start - b.edit.range.start);
}

function keyCalled(key: string, entries: readonly YamlEntry[]): YamlEntry | undefined {
  return entries.find(entry => plainKey(entry.key) === plainKey(key));
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

/** A value in the place of an empty one, `''`, or behind the colon of a key that has none. */
function filling({ keyRange, value }: YamlEntry, { text }: PageModel, told: string): TextEdit {
  const colon = text.indexOf(':', keyRange.end) + 1;
  return { range: { start: colon, end: Math.max(colon, value.range.end) }, newText: told };
}
