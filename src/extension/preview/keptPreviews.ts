import type * as vscode from 'vscode';
import { readPreviewState } from '../../protocol/previewPanel';
import { isRecord } from '../../protocol/record';
import type { KeptPreview, Previews } from './previews';

const key = 'academicHomepage.previews';

/**
 * Keeps what the previews show: a webview hands its state over when the window is loaded again, and to nobody when the extension host alone
 * has ended.
 */
export function keepPreviews(previews: Previews, memento: vscode.Memento): vscode.Disposable {
  let kept = '';
  return previews.onDidChange(() => {
    const now = previews.kept;
    const written = JSON.stringify(now);
    if (written === kept) return;
    kept = written;
    void memento.update(key, now);
  });
}

/** What was kept last, as far as it can be used. */
export function keptPreviews(memento: vscode.Memento): readonly KeptPreview[] {
  const kept = memento.get<unknown>(key);
  return Array.isArray(kept) ? kept.flatMap(readKept) : [];
}

function readKept(value: unknown): readonly KeptPreview[] {
  if (!isRecord(value) || typeof value.title !== 'string') return [];
  const state = readPreviewState(value.state);
  const column = typeof value.column === 'number' ? value.column : undefined;
  return state === undefined ? [] : [{ title: value.title, column, state }];
}
