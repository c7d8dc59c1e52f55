import * as vscode from 'vscode';

/** A document as it was when an offset in it was given, or an edit of it computed. */
export interface DocumentState {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

/** The state a document is in now. */
export function stateOf(document: vscode.TextDocument): DocumentState {
  return { document, version: document.version, text: document.getText() };
}

/**
 * Whether what was computed for a state of a document may be written into it. Into one that is closed it may not: it has its last version and its
 * last text for ever, whatever becomes of its file, and VS Code would write at those places of that.
 */
export function isAsItWas({ document, version }: Omit<DocumentState, 'text'>): boolean {
  return !document.isClosed && document.version === version;
}

/**
 * The document, open, where what is known of its state still holds; `undefined` where it was changed. One that was closed is opened again, and
 * its text read anew: what comes is another `TextDocument` then.
 */
export async function openAsItWas(state: DocumentState): Promise<vscode.TextDocument | undefined> {
  const { document, text } = state;
  if (!document.isClosed) return isAsItWas(state) ? document : undefined;
  const opened = await openAgain(document).then(undefined, () => undefined);
  return isOpenWith(opened, text) ? opened : undefined;
}

/** Whether a document, which was opened to see that, has this text. */
export function isOpenWith(document: vscode.TextDocument | undefined, text: string): document is vscode.TextDocument {
  return document !== undefined && !document.isClosed && document.getText() === text;
}

/** The document with whatever it has now, open. Rejects where its file is gone. */
export async function openAgain(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  return document.isClosed ? vscode.workspace.openTextDocument(document.uri) : document;
}
