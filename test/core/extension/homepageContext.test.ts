import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, TabInputText, window, workspace } from 'vscode';
import { followHomepageContext } from './src/extension/features/homepageContext';

const uriOf = text => ({ scheme: text.split(':')[0], toString: () => text });
const settled = () => new Promise(resolve => setTimeout(resolve));

/** What a context key of menus is told when the focus has gone from document to document; \`[…, 'in a tab']\` to one in an editor. */
export const toldOf = async (asked, ...documents) => {
  let told;
  let go;
  commands.executeCommand = async (_, key, is) => { if (key === 'academicHomepage.' + asked) told = is; };
  window.onDidChangeActiveTextEditor = listener => { go = listener; return { dispose() {} }; };
  workspace.getWorkspaceFolder = uri => (uri.scheme === 'file' ? {} : undefined);
  workspace.fs = { isWritableFileSystem: () => undefined };
  window.tabGroups = { activeTabGroup: {} };
  const service = {
    isHomepagePage: async uri => uri.endsWith('about.md'),
    paperHome: async () => ({ kind: 'page' }),
    siteOf: async uri => (uri.startsWith('file:///site/') ? 'file:///site' : undefined),
    hasOtherPage: async uri => (uri.includes('/site/') ? false : uri.includes('/both/') ? true : undefined),
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

describe('what menus are told of the editor:', () => {
  let toldOf: (key: string, ...documents: readonly Focus[]) => Promise<boolean | undefined>;
  before(async () => {
    ({ toldOf } = (await runWithoutVscode(program)) as { readonly toldOf: typeof toldOf });
  });

  describe('a page is in use, for menus and buttons,', () => {
    const isPage = (...documents: readonly Focus[]): Promise<boolean | undefined> => toldOf('isPage', ...documents);
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

  it('a preview is offered beside what pages are made of: settings, data, includes, layouts and styles of a site', async () => {
    for (const [file, is] of [
      ['file:///site/_config.yml', true],
      ['file:///site/_data/navigation.yml', true],
      ['file:///site/_layouts/default.html', true],
      ['file:///site/assets/css/main.scss', true],
      ['file:///site/about.md', false],
      ['file:///site/README.md', false],
      ['file:///site/.github/workflows/pages.yml', false],
      ['file:///notes/_config.yml', false],
    ] as const)
      assert.equal((await toldOf('isPartOfSite', [file, true])) === true, is, file);
  });

  describe('a page in another language is offered in the palette', () => {
    const hasOther = (...documents: readonly Focus[]): Promise<boolean | undefined> =>
      toldOf('hasOtherPage', ...documents);
    const both: Focus = ['file:///both/_config.yml', true];

    it('until the homepage in the editor has one, also while a file elsewhere is looked at', async () => {
      assert.equal(await hasOther(both), true);
      assert.equal(await hasOther(both, ['file:///notes.txt', true]), true);
      assert.equal(await hasOther(both, ['file:///site/about.md', true]), false);
      assert.equal(await hasOther(['file:///notes.txt', true]), undefined);
    });
  });
});
