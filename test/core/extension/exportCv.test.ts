import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { exportCv } from './src/extension/commands/exportCv';

/** What is asked on the way to a CV in a format, of a page with sections of these titles and ids. */
export const asked = async (format, ...sections) => (await ask({}, format, sections)).slice(1).join(' ');

/** The formats that are offered where no site can be served, or the workspace is not trusted, and what comes of choosing one. */
export const askedWithoutServer = async ({ inBrowser, isTrusted = true }, format) => {
  workspace.isTrusted = isTrusted;
  const seen = await ask(inBrowser ? undefined : {}, format, [['News', 'news']]);
  return seen.join(' ');
};

const ask = async (sites, format, sections) => {
  const lists = [];
  window.showInformationMessage = window.showWarningMessage = async text => void lists.push(text);
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
  await exportCv(service, sites).run(new Uri()).catch(() => {});
  return lists;
};
`;

describe('the questions on the way to a CV', () => {
  let asked: (format: string, ...sections: readonly (readonly [string, string?])[]) => Promise<string>;
  let askedWithoutServer: (
    where: { readonly inBrowser: boolean; readonly isTrusted?: boolean },
    format: string,
  ) => Promise<string>;
  before(async () => {
    ({ asked, askedWithoutServer } = (await runWithoutVscode(program)) as {
      readonly asked: typeof asked;
      readonly askedWithoutServer: typeof askedWithoutServer;
    });
  });

  it('have the sections to choose from', async () => {
    assert.equal(await asked('text', [''], ['News', 'news'], ['Works']), '[News, Works]');
    assert.equal(await asked('pdf', [''], ['News', 'news'], ['Works']), '[News]');
  });

  it('end with the format where no section can be left out', async () => {
    assert.equal(await asked('pdf', [''], ['News'], ['Works']), '');
    assert.equal(await asked('text', ['']), '');
  });

  it('are not put for a PDF that cannot be made: in a browser it comes last, and why is said when it is chosen', async () => {
    const none = 'VS Code in a browser cannot serve a site: open the folder in VS Code on your computer, and save the';
    assert.equal(
      await askedWithoutServer({ inBrowser: true }, 'pdf'),
      `[JSON Resume, Plain text, PDF] ${none} page as PDF there.`,
    );
    assert.equal(await askedWithoutServer({ inBrowser: true }, 'text'), '[JSON Resume, Plain text, PDF] [News]');
    assert.match(
      await askedWithoutServer({ inBrowser: false, isTrusted: false }, 'pdf'),
      /^\[PDF, JSON Resume, Plain text\] In a browser the scripts of the site run: trust this workspace first/,
    );
  });
});
