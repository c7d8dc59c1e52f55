import { hasScheme } from '../../text/scheme';
import { isReadByEditor, pathByEditor, readEndings } from '../editorMarkdown';
import { movedTo, type Move } from './move';
import type { Use } from './references';

/** The addresses in HTML that VS Code's own Markdown support reads; it knows nothing of `poster`, `srcset` or styles. */
const readInTags = new Set(['a href', 'img src', 'source src', 'video src']);

/**
 * What VS Code's own Markdown support lets follow when files move, where its author switched that on: what it leads to a moved file or into a
 * moved folder, wherever the site leads that (`notes/a.html`, `notes/` where `notes` moves), and relative addresses of a Markdown file that itself
 * moves, whether anything is there or not. To change what it changes too spoils the text.
 * @param moves those that it lets links follow
 * @param isAtTop whether the site is the workspace folder, from which it counts what begins with a slash
 */
export function leftToEditor(moves: readonly Move[], isAtTop: boolean): (use: Use) => boolean {
  return ({ reference: { kind, path, text, given, inTag } }) => {
    if (kind !== 'address' || given !== undefined || !isReadByEditor(path)) return false;
    if (inTag !== undefined && !readInTags.has(inTag)) return false;
    const isRooted = text.startsWith('/');
    if (!isRooted && !hasScheme(text) && isCountedAnew(path, text, moves)) return true;
    // its pages stand at their new paths when it looks
    const led = isAtTop || !isRooted ? pathByEditor(movedTo(path, moves) ?? path, text) : undefined;
    if (led === undefined) return false;
    // to it `talks` is `talks.md`, too
    const endings = /\/(?:[?#]|$)/.test(text) ? [] : readEndings.map(ending => `.${ending}`);
    return ['', ...endings].some(ending => movedTo(`${led}${ending}`, moves) !== undefined);
  };
}

/** Of a file in a moved folder it counts what leads upwards, of one that moves alone whatever is relative. */
function isCountedAnew(path: string, text: string, moves: readonly Move[]): boolean {
  return moves.some(({ from }) => from === path || (path.startsWith(`${from}/`) && text.startsWith('..')));
}
