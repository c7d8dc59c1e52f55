import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { exportCv } from './src/extension/commands/exportCv';

/** What is asked on the way to a CV in a format, of a page with sections of these titles and ids. */
export const asked = async (format, ...sections) => {
  const lists = [];
  window.showQuickPick = async rows => {
    lists.push('[' + rows.map(({ label }) => label).join(', ') + ']');
    return rows.find(row => row.format === format) ?? rows;
  };
  window.setStatusBarMessage = () => {};
  window.showTextDocument = async () => {};
  workspace.openTextDocument = async () => ({});
  window.activeTextEditor = undefined;
  const blocks = [{ kind: 'paragraph', text: 'Reads reeds.' }];
  const service = {
    cv: async () => ({
      profile: { name: 'Mei Lin', accounts: [] },
      sections: sections.map(([title, id]) => ({ title, id, level: 1, blocks, above: [] })),
      items: new Map(),
    }),
  };
  // nothing is served here: what is asked before that counts
  await exportCv(service, {}).run(new Uri()).catch(() => {});
  return lists.slice(1).join(' ');
};
`;

describe('the questions on the way to a CV', () => {
  let asked: (format: string, ...sections: readonly (readonly [string, string?])[]) => Promise<string>;
  before(async () => {
    ({ asked } = (await runWithoutVscode(program)) as { readonly asked: typeof asked });
  });

  it('have the sections to choose from', async () => {
    assert.equal(await asked('text', [''], ['News', 'news'], ['Works']), '[News, Works]');
    assert.equal(await asked('pdf', [''], ['News', 'news'], ['Works']), '[News]');
  });

  it('end with the format where no section can be left out', async () => {
    assert.equal(await asked('pdf', [''], ['News'], ['Works']), '');
    assert.equal(await asked('text', ['']), '');
  });
});
