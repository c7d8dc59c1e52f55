import { hasScheme } from '../../text/scheme';
import { isReadByEditor, pathByEditor } from '../editorMarkdown';
import { movedTo, type Move } from './move';
import type { Use } from './references';

/**
 * Whether VS Code's own Markdown support leads a use to the same file: a path counted from the folder of the Markdown
 * file it stands in, or from the root.
 */
export function resolvedBesideFile({ reference: { kind, path, text, given }, resolved: { file } }: Use): boolean {
  return kind === 'address' && given === undefined && file !== undefined && pathByEditor(path, text) === file;
}

/**
 * What VS Code's own Markdown support lets follow when files move, where its author switched that on: what it leads to the same file, and each
 * relative address of a Markdown file that itself moves, whether anything is there or not. To change what it changes too spoils the text.
 */
export function leftToEditor(moves: readonly Move[]): (use: Use) => boolean {
  return use => {
    const { kind, path, text } = use.reference;
    const isRelative = kind === 'address' && !text.startsWith('/') && !hasScheme(text);
    return resolvedBesideFile(use) || (isRelative && isReadByEditor(path) && movedTo(path, moves) !== undefined);
  };
}
