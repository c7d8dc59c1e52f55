import { folderOf, isMarkdownName } from '../../site/fileName';
import { parametersRead } from '../../site/references/keysRead';
import { shownOn } from '../../site/shownOn';
import { includesFolder } from '../../site/settings/siteFolders';
import { fileNameBehind, liquidPlace } from '../liquid/liquidPlace';
import { asWritten } from '../wording';
import type { CompletionInput, CompletionSource } from './completionItem';

/** Names of files behind `include` and `include_relative`, each with the parameters it reads. */
export const includeNames: CompletionSource = input => {
  const { site, text, offset } = input;
  const place = liquidPlace(text, offset);
  const [, tag, word] = /^\s*(include|include_cached|include_relative)\s+([\w./-]*)$/.exec(place?.before ?? '') ?? [];
  if (site === undefined || place?.kind !== 'tag' || tag === undefined || word === undefined) return undefined;
  const behind = fileNameBehind(text, offset).length;
  const range = { start: offset - word.length, end: offset + behind };
  return filesFor(tag, input).map(({ name, path }) => {
    const file = site.files.get(path);
    const parameters = file === undefined ? [] : parametersRead(file);
    return {
      label: name,
      kind: 'file',
      detail: parameters.length === 0 ? undefined : asWritten(parameters.join(', ')),
      documentation: file === undefined ? [] : [{ kind: 'code', language: 'html', text: beginningOf(file.text) }],
      range,
      insertText: name,
    };
  });
};

interface NamedFile {
  readonly name: string;
  readonly path: string;
}

function filesFor(tag: string, { site, path }: CompletionInput): readonly NamedFile[] {
  if (site === undefined) return [];
  const page = shownOn(site, path)[0]?.path ?? path;
  const folder = tag === 'include_relative' ? folderOf(page) : includesFolder(site);
  const before = folder === '' ? '' : `${folder}/`;
  const pages = new Set(site.pages.filter(({ processed }) => processed).map(candidate => candidate.path));
  return [...site.files.keys()]
    .filter(file => file.startsWith(before) && file !== path && !pages.has(file) && isPiece(file))
    .map(file => ({ name: file.slice(before.length), path: file }))
    .filter(({ name }) => tag !== 'include_relative' || !/^[_.]/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function isPiece(path: string): boolean {
  return isMarkdownName(path) || /\.(?:html?|svg|txt|liquid|js|css)$/i.test(path) || !/\.\w+$/.test(path);
}

function beginningOf(text: string): string {
  return text.trim().split('\n').slice(0, 8).join('\n').slice(0, 600);
}
