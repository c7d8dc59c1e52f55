import { hasScheme } from '../../text/scheme';
import { isReadByEditor, pathByEditor } from '../editorMarkdown';
import { movedTo, type Move } from './move';
import type { Use } from './references';

/** The addresses in HTML that VS Code's own Markdown support reads; it knows nothing of `poster`, `srcset` or styles. */
const readInTags = new Set(['a href', 'img src', 'source src', 'video src']);

/**
 * What VS Code's own Markdown support lets follow when files move, where its author switched that on: what it leads to a moved file, too, and each
 * relative address of a Markdown file that itself moves, whether anything is there or not. To change what it changes too spoils the text.
 * @param moves those that it lets links follow
 * @param isAtTop whether the site is the workspace folder, from which it counts what begins with a slash
 */
export function leftToEditor(moves: readonly Move[], isAtTop: boolean): (use: Use) => boolean {
  return ({ reference: { kind, path, text, given, inTag }, resolved: { file } }) => {
    if (kind !== 'address' || given !== undefined || !isReadByEditor(path)) return false;
    if (inTag !== undefined && !readInTags.has(inTag)) return false;
    const isMoved = (one: string): boolean => movedTo(one, moves) !== undefined;
    const isRooted = text.startsWith('/');
    if (!isRooted && !hasScheme(text) && isMoved(path)) return true;
    return file !== undefined && isMoved(file) && (isAtTop || !isRooted) && pathByEditor(path, text) === file;
  };
}
