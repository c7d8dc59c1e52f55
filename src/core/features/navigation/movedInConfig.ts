import { entryOf } from '../../schema/locate';
import { baseName } from '../../site/fileName';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { yamlText } from '../../syntax/yamlText';
import type { TextEdit } from '../../text/edit';
import { movedTo, type Move } from './move';

/**
 * The edits that let `include`, `exclude` and the paths of `defaults` in `_config.yml` name moved files and folders where they will be: without
 * them no page is made of a folder `_pages` that is called otherwise. Patterns stay as they are.
 */
export function movedInConfig(site: SiteSnapshot, moves: readonly Move[]): readonly TextEdit[] {
  const root = site.config.yaml?.root;
  const sets = itemsOf(entryOf(root, 'defaults')?.value);
  const paths = [
    ...itemsOf(entryOf(root, 'exclude')?.value),
    ...sets.flatMap(set => entryOf(entryOf(set, 'scope')?.value, 'path')?.value ?? []),
  ];
  return [
    ...itemsOf(entryOf(root, 'include')?.value).flatMap(node => renamed(node, name => included(site, name, moves))),
    ...paths.flatMap(node => renamed(node, path => movedTo(path, moves))),
  ];
}

/** `include` has the names of single folders and files, at any depth, or the path of a file. */
function included(site: SiteSnapshot, name: string, moves: readonly Move[]): string | undefined {
  if (name.includes('/')) return movedTo(name, moves);
  const move = moves.find(({ from }) => baseName(from) === name);
  if (move === undefined) return undefined;
  const isLeft = [...site.files.keys(), ...site.assets.keys()].some(
    path => movedTo(path, moves) === undefined && path.split('/').includes(name),
  );
  return isLeft ? undefined : baseName(move.to);
}

/** The edit of an entry whose path has another name; slashes at its ends stay. */
function renamed(node: YamlValue, rename: (path: string) => string | undefined): readonly TextEdit[] {
  const written = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const path = written.replace(/^\//, '').replace(/\/$/, '');
  const after = path === '' ? undefined : rename(path);
  if (node.kind !== 'scalar' || after === undefined || after === path) return [];
  const value = written.replace(path, () => after);
  return [{ range: node.range, newText: asWritten(node, value) }];
}

/** In the quotes that are there, or where they are needed. */
function asWritten({ source }: YamlScalar, value: string): string {
  const quote = /^["']/.exec(source)?.[0] ?? (/^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(value) ? '' : '"');
  return quote + yamlText(value, quote) + quote;
}

function itemsOf(node: YamlValue | undefined): readonly YamlValue[] {
  return node?.kind === 'sequence' ? node.items : [];
}
