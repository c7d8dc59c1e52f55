/** Tells an editor that goes where the page has sent it from one that its author scrolls. */
export interface EditorEchoes {
  /** The page has sent the editor to a line, 0-based. */
  readonly sentTo: (line: number) => void;
  /** Whether that is why the line at the top of the editor is another now than `before`. */
  readonly isEcho: (top: number, before: number) => boolean;
}

/** How long an editor may take to arrive, in milliseconds: on a busy machine it answers late. */
const patience = 2000;

/**
 * What an editor tells of a scroll does not say who has scrolled it, it comes late on a busy machine, and with `editor.smoothScrolling` many
 * times on the way. Nor does the line it was sent to come to the very top: there is room above it for as many lines as may stick there
 * (`sticking`, of `editor.stickyScroll`), and an end of the text may be in the way. So an echo is what brings the editor there, or nearer; who
 * scrolls themselves goes away. `now` gives milliseconds.
 */
export function createEditorEchoes(sticking: () => number, now: () => number = Date.now): EditorEchoes {
  let sent: readonly { readonly line: number; readonly until: number }[] = [];
  const under = (): typeof sent => sent.filter(({ until }) => now() < until);
  return {
    sentTo(line) {
      sent = [...under().filter(other => other.line !== line), { line, until: now() + patience }];
    },
    isEcho(top, before) {
      sent = under();
      const room = sticking();
      return sent.some(({ line }) => {
        const rest = distance(top, line - room, line);
        return rest === 0 || rest < distance(before, line - room, line);
      });
    },
  };
}

function distance(line: number, from: number, to: number): number {
  return Math.max(from - line, line - to, 0);
}
