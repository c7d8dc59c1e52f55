import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { openInBrowser } from './src/extension/commands/openInBrowser';
import { savePageAsPdf } from './src/extension/commands/savePageAsPdf';
import { showServedSite } from './src/extension/commands/showServedSite';

Uri.parse = path => path;
/** The site has what begins with “_”. */
const site = path => (path.startsWith('_') ? 'memory:/site' : undefined);

/** Which file's page is opened with \`active\` in the editor, where \`used\` is the file of the homepage that was in use last. */
export const opened = async (active, used) => {
  let source;
  window.activeTextEditor = active && { document: { uri: active } };
  const service = { isHomepagePage: async path => path.endsWith('.md'), siteOf: async path => site(path) };
  const views = { homepage: { uri: async () => (active && site(active) ? active : used) } };
  const sites = { open: async uri => { source = uri; return 'opened'; } };
  await openInBrowser(service, views, sites).run();
  return source;
};

/** What is told in a browser of a page in a workspace that is trusted or not, by each command that has to do with a server. */
export const toldWithoutServer = async isTrusted => {
  const told = [];
  workspace.isTrusted = isTrusted;
  window.activeTextEditor = { document: { uri: '_pages/about.md' } };
  window.showInformationMessage = window.showWarningMessage = async text => void told.push(text);
  await openInBrowser({ isHomepagePage: async () => true }, {}, undefined).run();
  await savePageAsPdf(undefined).run();
  await showServedSite(undefined).run();
  return told.join('\\n');
};
`;

describe('“Open in Browser”', () => {
  it('shows the page in front, and else one of the homepage in use', async () => {
    const { opened } = (await runWithoutVscode(program)) as {
      readonly opened: (active: string | undefined, used: string | undefined) => Promise<string | undefined>;
    };
    assert.equal(await opened('_pages/about.md', '_pages/zh.md'), '_pages/about.md');
    assert.equal(await opened('letter.md', '_pages/zh.md'), 'letter.md', 'a page without a site');
    assert.equal(await opened('_layouts/default.html', '_pages/zh.md'), '_layouts/default.html');
    assert.equal(await opened('package.json', '_pages/zh.md'), '_pages/zh.md');
    assert.equal(await opened(undefined, '_config.yml'), '_config.yml');
    assert.equal(await opened(undefined, undefined), undefined);
  });

  it('asks nobody in a browser to trust a folder for what cannot be done there', async () => {
    const { toldWithoutServer } = (await runWithoutVscode(program)) as {
      readonly toldWithoutServer: (isTrusted: boolean) => Promise<string>;
    };
    for (const isTrusted of [false, true]) {
      const told = (await toldWithoutServer(isTrusted)).split('\n');
      const open = 'VS Code in a browser cannot serve a site: open the folder in VS Code on your computer';
      const shown = `${open}. Here the preview shows the page.`;
      assert.deepEqual(told, [shown, `${open}, and save the page as PDF there.`, shown]);
    }
  });
});
