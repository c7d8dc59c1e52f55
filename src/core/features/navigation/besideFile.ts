import { decoded } from '../../site/addresses/encodedPath';
import { folderOf, joinedPath } from '../../site/fileName';
import { isReadByEditor } from '../editorMarkdown';
import type { Use } from './references';

/**
 * Whether VS Code's own Markdown support leads a use to the same file: a path counted from the folder of the Markdown
 * file it stands in, or from the root.
 */
export function resolvedBesideFile({ reference: { kind, path, text }, resolved: { file } }: Use): boolean {
  if (kind !== 'address' || !isReadByEditor(path) || file === undefined) return false;
  const name = decoded(text.replace(/[?#].*/s, ''));
  if (name.startsWith('/')) return name.slice(1) === file;
  return joinedPath(folderOf(path), name) === file;
}
