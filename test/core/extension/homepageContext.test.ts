import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, TabInputText, window, workspace } from 'vscode';
import { followHomepageContext } from './src/extension/features/homepageContext';

const uriOf = text => ({ scheme: text.split(':')[0], toString: () => text });
const settled = () => new Promise(resolve => setTimeout(resolve));

/** Whether a page is in use, as menus are told, when the focus has gone from document to document; \`[…, 'in a tab']\` to one in an editor. */
export const isPage = async (...documents) => {
  let told;
  let go;
  commands.executeCommand = async (_, key, is) => { if (key === 'academicHomepage.isPage') told = is; };
  window.onDidChangeActiveTextEditor = listener => { go = listener; return { dispose() {} }; };
  workspace.getWorkspaceFolder = uri => (uri.scheme === 'file' ? {} : undefined);
  workspace.fs = { isWritableFileSystem: () => undefined };
  window.tabGroups = { activeTabGroup: {} };
  const service = {
    isHomepagePage: async uri => uri.endsWith('about.md'),
    publicationList: async () => undefined,
    onDidChangeSite: () => () => {},
  };
  followHomepageContext(service, error => { throw error; });
  for (const [text, isTab] of documents) {
    const uri = uriOf(text);
    if (isTab) window.tabGroups.activeTabGroup = { activeTab: { input: new TabInputText(uri) } };
    window.activeTextEditor = { document: { uri } };
    go();
    await settled();
  }
  return told;
};
`;

type Focus = readonly [uri: string, isTab: boolean];

describe('a page is in use, for menus and buttons,', () => {
  let isPage: (...documents: readonly Focus[]) => Promise<boolean>;
  before(async () => {
    ({ isPage } = (await runWithoutVscode(program)) as { readonly isPage: typeof isPage });
  });
  const page: Focus = ['file:///site/about.md', true];

  it('while it is in the editor, and not when another file is', async () => {
    assert.equal(await isPage(page), true);
    assert.equal(await isPage(page, ['file:///site/_config.yml', true]), false);
    assert.equal(await isPage(page, ['git:/site/about.md', true]), false);
  });

  it('also while the focus is in an output below it, unless that is in an editor itself', async () => {
    assert.equal(await isPage(page, ['output:academic-homepage', false]), true);
    assert.equal(await isPage(page, ['output:academic-homepage', true]), false);
  });
});
