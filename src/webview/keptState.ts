import { plainLook } from '../protocol/look';
import { readPreviewState, type PreviewState } from '../protocol/previewPanel';

/** The webview's store, which VS Code keeps over a reload of the window and hands to the extension then. */
export interface StateStore {
  getState(): unknown;
  setState(state: PreviewState): void;
}

/** What of this preview outlives a reload. */
export interface KeptState {
  /** What was kept before this document was loaded. */
  readonly restored: PreviewState | undefined;
  keep(change: Partial<PreviewState>): void;
}

const fresh: PreviewState = { source: '', locked: false, scroll: { x: 0, y: 0 }, look: plainLook };

/** Reads what is kept, and keeps what changes from now on. */
export function openKeptState(store: StateStore): KeptState {
  const restored = readPreviewState(store.getState());
  let state = restored ?? fresh;
  return {
    restored,
    keep(change) {
      state = { ...state, ...change };
      store.setState(state);
    },
  };
}
