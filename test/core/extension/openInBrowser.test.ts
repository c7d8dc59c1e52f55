import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window } from 'vscode';
import { openInBrowser } from './src/extension/commands/openInBrowser';

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
});
