import * as vscode from 'vscode';
import { isCopyAnswer, type CopyRequest, type CopyResult } from '../../protocol/richText';
import type { PreviewPanel } from './previewPanel';

/** In milliseconds. */
const handingOn = 150;

let requests = 0;

/**
 * Has a preview copy its page, or what is selected there, to the clipboard. Where a browser asks for it the preview gets the focus for
 * a moment; what had it before gets it back.
 * @param root what stands before the addresses of the site on the web, where that is known
 */
export async function copyPage(preview: PreviewPanel, root: string | undefined): Promise<CopyResult> {
  const { panel } = preview;
  await preview.settled();
  const result = await ask(preview, { root, waits: false });
  if (result.kind !== 'unfocused') return result;
  const editor = panel.active ? undefined : vscode.window.activeTextEditor;
  panel.reveal(undefined, false);
  const second = await ask(preview, { root, waits: true });
  if (editor !== undefined) await giveBack(editor);
  return second;
}

/** VS Code hands the focus on to the content of a webview a moment after it was asked to, and would do so over our heads. */
async function giveBack({ document, viewColumn }: vscode.TextEditor): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, handingOn));
  await vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }), preserveFocus: false });
}

async function ask(preview: PreviewPanel, request: Pick<CopyRequest, 'root' | 'waits'>): Promise<CopyResult> {
  const { panel } = preview;
  if (preview.isDisposed()) return { kind: 'nothing' };
  const id = ++requests;
  const held: vscode.Disposable[] = [];
  const answer = new Promise<CopyResult>(resolve => {
    held.push(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isCopyAnswer(message) && message.id === id) resolve(message.result);
      }),
      panel.onDidDispose(() => resolve({ kind: 'nothing' })),
    );
  });
  void panel.webview.postMessage({ type: 'copy', id, ...request } satisfies CopyRequest);
  try {
    return await answer;
  } finally {
    for (const one of held) one.dispose();
  }
}
