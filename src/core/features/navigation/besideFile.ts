import { pathByEditor } from '../editorMarkdown';
import type { Use } from './references';

/**
 * Whether VS Code's own Markdown support leads a use to the same file: a path counted from the folder of the Markdown
 * file it stands in, or from the root.
 */
export function resolvedBesideFile({ reference: { kind, path, text, given }, resolved: { file } }: Use): boolean {
  return kind === 'address' && given === undefined && file !== undefined && pathByEditor(path, text) === file;
}
