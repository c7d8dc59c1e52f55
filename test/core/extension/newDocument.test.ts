import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window, workspace, WorkspaceEdit } from 'vscode';
import { openNewDocument } from './src/extension/newDocument';

WorkspaceEdit.prototype.set = function (uri, edits) { this.edits = edits; };
WorkspaceEdit.prototype.entries = () => [];

/** The text that a new document has when it is shown, and how often it was edited, where VS Code puts \`restored\` into it. */
export const shown = async (content, restored) => {
  let [text, edited] = [restored, 0];
  const document = { uri: {}, version: 1, isClosed: false, getText: () => text, positionAt: at => at };
  workspace.openTextDocument = async () => document;
  workspace.applyEdit = async ({ edits }) => {
    for (const { range, newText } of edits) text = text.slice(0, range.start) + newText + text.slice(range.end);
    edited += 1;
    return true;
  };
  window.showTextDocument = async ({ getText }) => getText();
  return [await openNewDocument(content, 'plaintext'), edited].join(', ');
};
`;

describe('a new document', () => {
  let shown: (content: string, restored: string) => Promise<string>;
  before(async () => {
    ({ shown } = (await runWithoutVscode(program)) as { readonly shown: typeof shown });
  });

  it('has its text from the start', async () =>
    assert.equal(await shown('Lin, M. Lakes.', 'Lin, M. Lakes.'), 'Lin, M. Lakes., 0'));

  it('has its text also where VS Code restores that of a document of the same name, closed just before', async () => {
    assert.equal(await shown('Lin, M. Lakes.', 'TY  - JOUR\nTI  - Lakes\nER  - \n'), 'Lin, M. Lakes., 1');
    assert.equal(await shown('Lin, M. Lakes.', ''), 'Lin, M. Lakes., 1');
  });
});
