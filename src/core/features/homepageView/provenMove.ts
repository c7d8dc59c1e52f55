import type { PageModel } from '../../page/pageModel';
import { readModel } from '../../page/pageModels';
import { message, type Message } from '../../text/message';
import { parseYaml } from '../../syntax/yaml';
import { applyEdits, type FileEdits, type TextEdit } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import { slice } from '../../text/range';
import { blockText } from '../entries/entryBlock';
import { entryBlocks } from '../entries/entryBlocks';
import type { EntryFile, Found } from '../entries/entryFile';
import { byFile, edited, refused, type PlacedEdit, type SiteChange } from '../siteChange';

/** Edits that belong together. */
export type Way = readonly PlacedEdit[];

/**
 * The first of several ways after which the pages have the same entries as before, byte for byte. An entry that would be read otherwise
 * at its new place stays where it is.
 */
export function proven(files: readonly EntryFile[], ways: readonly Way[], moved: Found | undefined): SiteChange {
  if (ways[0]?.length === 0) return { kind: 'edits', files: [] };
  const texts = entryTexts(files);
  for (const edits of ways) {
    const after = filesAfter(files, edits);
    if (entryTexts(after).join('\0') === texts.join('\0') && !losesValue(files, after))
      return edited(edits, moved && placeOf(after, moved));
  }
  const alias = ways.flatMap(edits => unknownAlias(filesAfter(files, edits)) ?? [])[0];
  if (alias !== undefined) return refused(aliasAhead(alias, moved));
  return refused(
    moved === undefined
      ? message(
          'These publications cannot be put in order: the page would be read differently, and entries would be lost.',
        )
      : message(
          '“{0}” cannot go there: the page would be read differently, and entries would be lost. Lists with other indents or markers do not mix.',
          moved.block.title,
        ),
  );
}

/** Whether something has another value after a move, or none: an alias below another anchor of its name, or above the only one. One that had none may get it. */
function losesValue(before: readonly EntryFile[], after: readonly EntryFile[]): boolean {
  const [had, has] = [before, after].map(files => files.flatMap(emptyAliases).length) as [number, number];
  return has > had || (has === had && valuesOf(after) !== valuesOf(before));
}

/** All that data files hold, whatever its order. */
function valuesOf(files: readonly EntryFile[]): string {
  const values: string[] = [];
  const read = (key: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) values.push(`${key} ${String(value)}`);
    else for (const [inner, one] of Object.entries(value)) read(Array.isArray(value) ? key : inner, one);
  };
  for (const { page } of files) if (page.data !== undefined) read('', parseYaml(page.text).plain);
  return values.sort().join('\0');
}

/** The name of an alias of a data file that stands before its anchor, where it has no value. */
function unknownAlias(files: readonly EntryFile[]): string | undefined {
  return files.flatMap(emptyAliases)[0];
}

function emptyAliases({ page: { data, text } }: EntryFile): readonly string[] {
  if (data === undefined) return [];
  return parseYaml(text).unknownAliases.map(range => slice(text, range).slice(1));
}

function aliasAhead(alias: string, moved: Found | undefined): Message {
  return moved === undefined
    ? message(
        'These publications cannot be put in order: “*{0}” would stand before “&{0}”, which it repeats, and would be empty. Write the value out in both places first.',
        alias,
      )
    : message(
        '“{0}” cannot go there: “*{1}” would stand before “&{1}”, which it repeats, and would be empty. Write the value out in both places first.',
        moved.block.title,
        alias,
      );
}

/** The files as they are once `edits` are applied, each read anew that has any. */
export function filesAfter(files: readonly EntryFile[], edits: Way): readonly EntryFile[] {
  return withEdits(files, byFile(edits));
}

function withEdits(files: readonly EntryFile[], changed: readonly FileEdits[]): readonly EntryFile[] {
  return files.map(file => {
    const own = changed.find(({ path }) => path === file.path);
    return own === undefined ? file : fileAfter(file, own.edits);
  });
}

const latestAfter = new WeakMap<PageModel, PageModel>();

/** A file as it is once `edits` are applied. Who counts its entries asks for what the proof of a move has read just before. */
export function fileAfter({ path, page }: EntryFile, edits: readonly TextEdit[]): EntryFile {
  const text = applyEdits(page.text, edits);
  const latest = latestAfter.get(page);
  const after = latest?.text === text ? latest : readModel(path, text, { markup: page.markup, before: page });
  latestAfter.set(page, after);
  return { path, page: after };
}

/** Where an entry stands in the files after edits that leave its words as they are; `undefined` where it is not found. */
export function placeAfter(files: readonly EntryFile[], edits: readonly FileEdits[], entry: Found): Place | undefined {
  return placeOf(withEdits(files, edits), entry);
}

function placeOf(files: readonly EntryFile[], { file, block }: Found): Place | undefined {
  const words = blockText(file.page, block).trim();
  return files.flatMap(({ path, page }) => {
    const found = entryBlocks(page).find(other => blockText(page, other).trim() === words);
    return found === undefined ? [] : [{ path, ...found.range }];
  })[0];
}

/** What the entries of all files are and say, sorted; of data files what they hold, too: an alias needs its anchor above it. */
export function entryTexts(files: readonly EntryFile[]): readonly string[] {
  return files
    .flatMap(({ page }) => [
      ...entryBlocks(page).map(block => blockText(page, block)),
      ...(page.data === undefined ? [] : parseYaml(page.text).problems.map(({ message }) => message)),
    ])
    .sort();
}
