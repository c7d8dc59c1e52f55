import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { titleAbout } from './src/extension/homePage';
import { pageInUse } from './src/extension/homepageView/homepageInUse';

const uriOf = path => Object.assign(new Uri(), { path, scheme: 'file', toString: () => 'file://' + path });
Uri.parse = text => uriOf(text.replace('file://', ''));
Uri.joinPath = (folder, ...parts) => uriOf([folder.path, ...parts].join('/'));
const service = {
  siteOf: async uri => (uri.startsWith('file:///lin/') ? 'file:///lin' : undefined),
  isHomepagePage: async uri => /^file:\\/\\/\\/lin\\/.*\\.md$/.test(uri),
  paperHome: async () => ({ kind: 'page' }),
  sectionsView: async () => ({ path: 'about.md' }),
  resolve: (_, path) => 'file:///lin/' + path,
};
const editorOf = path => ({ document: { uri: uriOf(path), isClosed: false } });
const show = paths => {
  const editors = paths.map(editorOf);
  Object.assign(window, { activeTextEditor: editors[0], visibleTextEditors: editors });
  Object.assign(workspace, { getWorkspaceFolder: () => ({}), asRelativePath: ({ path }) => path.slice(1) });
};

/** The page of Insert Paper with these files in editors, the first active, and a preview in sight that shows another one. */
export const pageWith = async (paths, previewed) => {
  show(paths);
  const seen = uriOf(previewed);
  const previews = { pageInUse: undefined, pageInSight: root => (seen.toString().startsWith(root) ? seen : undefined) };
  const views = { homepage: { uri: async () => 'file:///lin/_config.yml' } };
  return (await pageInUse(service, views, previews, []))?.path;
};

/** What the question is called with this file in the editor. */
export const titleWith = (...paths) => {
  show(paths);
  return titleAbout(service, uriOf('/lin/about.md'), 'Insert Paper');
};
`;

describe('a command about a page', () => {
  let run: {
    readonly pageWith: (paths: readonly string[], previewed: string) => Promise<string | undefined>;
    readonly titleWith: (...paths: readonly string[]) => Promise<string>;
  };
  before(async () => {
    run = (await runWithoutVscode(program)) as typeof run;
  });

  for (const [what, paths, previewed, page] of [
    ['the one in the editor', ['/lin/talks.md'], '/lin/papers.md', '/lin/talks.md'],
    [
      'the one in the preview, where the editor shows the settings',
      ['/lin/_config.yml'],
      '/lin/papers.md',
      '/lin/papers.md',
    ],
    ['the one in another editor before that', ['/lin/_config.yml', '/lin/talks.md'], '/lin/papers.md', '/lin/talks.md'],
    ['the home page, where the preview shows another site', ['/lin/_config.yml'], '/reed/papers.md', '/lin/about.md'],
  ] as const)
    it(`is about ${what}`, async () => {
      assert.equal(await run.pageWith(paths, previewed), page);
    });

  it('names the page in its question where the editor shows a file that is not of its site', async () => {
    assert.equal(await run.titleWith('/reed/_config.yml'), 'Insert Paper: lin/about.md');
    for (const paths of [['/lin/_config.yml'], ['/lin/talks.md'], []])
      assert.equal(await run.titleWith(...paths), 'Insert Paper');
  });
});
