import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window } from 'vscode';
import { insertPaper } from './src/extension/commands/insertPaper';

/** What is told, and how often it is asked, where a registry answers nothing and the author presses 'pressed' so many times. */
export const asked = async (mayComeLater, presses) => {
  const done = [];
  window.activeTextEditor = { document: { uri: new Uri(), version: 1, getText: () => '', offsetAt: () => 0 }, selection: {} };
  window.withProgress = (_, work) => work({ report() {} }, { onCancellationRequested() {} });
  window.showErrorMessage = async (...told) => {
    done.push(told.join(' | '));
    return presses-- > 0 ? told.at(-1) : undefined;
  };
  const message = { text: 'Crossref could not be reached, so 10.5555/tides.1 was not looked up. Nothing was changed.', values: [] };
  const service = {
    isPrintedBibliography: async () => false,
    findPapers: async () => {
      done.push('asked');
      return { kind: 'failed', message, mayComeLater };
    },
  };
  await insertPaper(service, async () => window.activeTextEditor?.document.uri).run('10.5555/tides.1');
  return done.join(', ');
};
`;

describe('a paper that nobody told anything of', () => {
  let asked: (mayComeLater: boolean, presses: number) => Promise<string>;
  before(async () => {
    ({ asked } = (await runWithoutVscode(program)) as { readonly asked: typeof asked });
  });
  const told = 'Crossref could not be reached, so 10.5555/tides.1 was not looked up. Nothing was changed.';

  it('is asked for again as often as its author wants', async () => {
    assert.equal(await asked(true, 0), `asked, ${told} | Ask Again`);
    assert.equal(await asked(true, 2), `${`asked, ${told} | Ask Again, `.repeat(2)}asked, ${told} | Ask Again`);
  });

  it('is not where asking again would bring the same', async () => {
    assert.equal(await asked(false, 1), `asked, ${told} | OK`);
  });
});
