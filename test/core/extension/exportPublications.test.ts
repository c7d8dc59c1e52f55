import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, Uri, window, workspace } from 'vscode';
import { exportPublications } from './src/extension/commands/exportPublications';

/** What is told and asked of a page with so many papers, one after the other. */
export const seenWith = async count => {
  const seen = [];
  window.showWarningMessage = async text => void seen.push(text);
  window.setStatusBarMessage = text => void seen.push(text);
  window.showQuickPick = async ([first]) => {
    seen.push(first.label);
    return first;
  };
  languages.getLanguages = async () => ['bibtex'];
  window.showTextDocument = async () => {};
  workspace.openTextDocument = async () => ({ getText: () => '@misc{}' });
  const notes = count > 0 ? [] : [{ text: 'There are no publications to export.', values: [] }];
  await exportPublications({ exportPublications: async () => ({ count, text: '@misc{}', notes }) }).run(new Uri());
  return seen.join(' | ');
};
`;

describe('the format of exported publications', () => {
  let seenWith: (count: number) => Promise<string>;
  before(async () => {
    ({ seenWith } = (await runWithoutVscode(program)) as { readonly seenWith: typeof seenWith });
  });

  it('is asked for where there are any', async () => {
    assert.equal(await seenWith(2), 'BibTeX | 2 publications exported.');
  });

  it('is not where there are none: that is told instead', async () => {
    assert.equal(await seenWith(0), 'There are no publications to export.');
  });
});
