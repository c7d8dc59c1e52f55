import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { registerPastePapers } from './src/extension/features/pastePapers';

/**
 * A page into which one thing after the other is pasted, and what it has in the end. \`link\` is pasted, and looked up as the author chooses that;
 * \`words\` are no paper; of \`cancelled\` VS Code wants to know nothing any more before it is read, of \`stopped\` while it is looked up.
 */
export const pasted = async (...pastes) => {
  const uri = Object.assign(new Uri(), { path: '/site/about.md', scheme: 'memory', toString: () => 'memory:/site/about.md' });
  const document = { uri, isClosed: false, languageId: 'markdown', offsetAt: at => at, positionAt: at => at, getText: () => '' };
  WorkspaceEdit.prototype.set = function (_, edits) { this.written.push(...edits.map(edit => edit[0] ?? edit)); };
  const told = [];
  workspace.getWorkspaceFolder = () => ({});
  workspace.fs = { isWritableFileSystem: () => true };
  window.showWarningMessage = async text => void told.push(text);
  const service = {
    pastedPapers: async (_, at, text) => text.startsWith('10.') ? { kind: 'identifier', text } : undefined,
    findPapers: async (_, { cancellation }) => {
      await undefined;
      return cancellation.aborted ? { kind: 'cancelled' } : { kind: 'found', publication: {}, notices: [] };
    },
    entryOfWork: async () => undefined,
    paperHome: async () => ({ kind: 'page' }),
    isPrintedBibliography: async () => false,
    placePublication: async () => [{ range: { start: 0, end: 0 }, newText: 'Tides, 2029' }],
    checkEntryTemplate: () => undefined,
    resolve: () => undefined,
  };
  // VS Code lets go of the offers of a paste once they are shown, by the number of the paste; they are kept by numbers of their own
  let host;
  languages.registerDocumentPasteEditProvider = (_, provider) => {
    host = { provider, kept: new Map(), pastes: 0, offers: 1 };
    return { dispose() { host = undefined; } };
  };
  const tokenOf = () => {
    const heard = [];
    return { isCancellationRequested: false, onCancellationRequested: run => void heard.push(run), cancel() { this.isCancellationRequested = true; heard.forEach(run => run()); } };
  };
  registerPastePapers(service);
  const page = [];
  for (const paste of pastes) {
    const plain = paste === 'words' ? 'Some words' : '10.5555/tides.1';
    const own = host;
    const number = own.pastes++;
    const token = tokenOf();
    if (paste === 'cancelled') token.cancel();
    const range = { start: 0, end: 0, isEmpty: true };
    const offers = await own.provider.provideDocumentPasteEdits(document, [range], { get: () => ({ asString: async () => plain }) }, undefined, token);
    if (token.isCancellationRequested) continue;
    if (offers !== undefined) own.kept.set(own.offers, offers);
    const at = offers === undefined ? undefined : own.offers++;
    const [offer] = offers ?? [];
    own.kept.delete(number);
    if (offer === undefined) { page.push(plain); continue; }
    const [chosen] = own.kept.get(at) ?? [];
    const shown = { insertText: offer.insertText };
    if (chosen !== undefined) {
      const resolving = own.provider.resolveDocumentPasteEdit(chosen, token);
      if (paste === 'stopped') token.cancel();
      Object.assign(shown, await resolving);
    }
    if (paste === 'stopped') continue;
    page.push(shown.insertText + (shown.additionalEdit?.written ?? []).map(({ newText }) => newText).join(''));
  }
  return [...page, ...told].join('\\n');
};
`;

type Paste = 'link' | 'words' | 'cancelled' | 'stopped';

describe('a link that is looked up where it was pasted', () => {
  let pasted: (...pastes: readonly Paste[]) => Promise<string>;
  before(async () => {
    ({ pasted } = (await runWithoutVscode(program)) as { readonly pasted: typeof pasted });
  });

  it('is written as a paper, whatever was pasted before', async () => {
    assert.equal(await pasted('link', 'link'), 'Tides, 2029\nTides, 2029');
    assert.equal(await pasted('words', 'link', 'link'), 'Some words\nTides, 2029\nTides, 2029');
    assert.equal(await pasted('cancelled', 'link', 'link'), 'Tides, 2029\nTides, 2029');
    assert.equal(await pasted('link', 'cancelled', 'words', 'link'), 'Tides, 2029\nSome words\nTides, 2029');
  });

  it('is not lost without a word where the author goes on meanwhile', async () => {
    assert.equal(
      await pasted('stopped'),
      'The look-up ended before it had an answer. What you pasted is not on the page; paste it again.',
    );
  });
});
