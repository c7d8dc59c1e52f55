import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { FileSystemError, languages, Uri, workspace } from 'vscode';
import { registerCodeActions } from './src/extension/features/codeActions';
import { newFilesEdit, textFiles } from './src/extension/newFiles';
import { pictureEdit } from './src/extension/pictures/putPicture';

Uri.parse = text => ({ path: text.replace('memory:', ''), toString: () => text });
Uri.joinPath = (folder, path) => Uri.parse('memory:' + folder.path + '/' + path);
workspace.asRelativePath = ({ path }) => path.replace('/site/', '');

/** A folder with these links. */
const withLinks = links =>
  (workspace.fs = {
    async stat({ path }) {
      if (links.includes(path)) return { type: 66 };
      if (['/site/images', '/site/_pages'].includes(path)) return { type: 2 };
      throw new FileSystemError('FileNotFound');
    },
  });
const service = { resolve: (uri, path) => (path === '' ? 'memory:/site' : 'memory:/site/' + path) };
const page = 'memory:/site/_pages/about.md';
const document = { uri: Uri.parse(page), version: 1, languageId: 'markdown', offsetAt: () => 0, positionAt: () => 0 };
const toldOf = edit => edit.then(({ written }) => written.join(', '), error => error.message);

/** What a change with these new files writes, or why it is not made. */
export const written = (links, ...paths) => {
  withLinks(links);
  return toldOf(newFilesEdit(service, page, textFiles(service, page, paths.map(path => ({ path, text: 'new' })))));
};

/** What putting a picture on the page writes. */
export const pictured = (links, path) => {
  withLinks(links);
  const placed = { uri: 'memory:/site/' + path, isNew: true, edits: [{ range: { start: 0, end: 0 }, newText: 'a' }] };
  return toldOf(pictureEdit(service, document, placed, new Uint8Array()));
};

/** What “Move this section into a file” would write, or why VS Code shows it as disabled. */
export const extracted = async (links, path) => {
  withLinks(links);
  let provider;
  languages.registerCodeActionsProvider = (_selector, given) => { provider = given; };
  const change = { kind: 'extract', title: { text: 'Move', values: [] }, edits: [], elsewhere: [], created: [{ path, text: 'new' }] };
  registerCodeActions({
    ...service,
    codeActions: async () => [],
    refactorings: async () => [change],
    canCompleteEntry: async () => false,
    canEditEntry: async () => false,
  });
  const [{ edit, disabled }] = await provider.provideCodeActions(document, { start: 0, end: 0 }, { triggerKind: 1, diagnostics: [] });
  return disabled?.reason ?? edit.written.join(', ');
};
`;

interface Answers {
  readonly written: (links: readonly string[], ...paths: readonly string[]) => Promise<string>;
  readonly pictured: (links: readonly string[], path: string) => Promise<string>;
  readonly extracted: (links: readonly string[], path: string) => Promise<string>;
}

const told = (path: string): string =>
  `“${path}” was not written, and nothing was changed: a folder on the way there is a link, which may lead out of the site. Put a folder in its place.`;

describe('new files of a site', () => {
  let answers: Answers;
  before(async () => {
    answers = (await runWithoutVscode(program)) as Answers;
  });

  it('come into folders, and into those that are made for them', async () => {
    const paths = ['_pages/zh.md', 'images/2026/fig.png', 'CNAME'] as const;
    assert.equal(await answers.written([], ...paths), '/site/_pages/zh.md, /site/images/2026/fig.png, /site/CNAME');
    assert.equal(await answers.written([]), '');
  });

  it('come past no link, nor does anything that would come with them', async () => {
    const links = ['/site/images'];
    assert.equal(await answers.written(links, '_pages/zh.md', 'images/2026/fig.png'), told('images/2026/fig.png'));
    assert.equal(await answers.written(links, '_pages/zh.md'), '/site/_pages/zh.md');
  });

  it('come into a site that a link leads to: its author has opened it', async () => {
    assert.equal(await answers.written(['/site'], 'images/fig.png'), '/site/images/fig.png');
  });

  it('are no pictures past a link', async () => {
    assert.equal(await answers.pictured([], 'images/fig.png'), '/site/images/fig.png, /site/_pages/about.md');
    assert.equal(await answers.pictured(['/site/images'], 'images/fig.png'), told('images/fig.png'));
  });

  it('are no sections past a link: the menu says why', async () => {
    const path = '_pages/includes/news.md';
    assert.equal(await answers.extracted([], path), '/site/_pages/includes/news.md, /site/_pages/about.md');
    assert.equal(await answers.extracted(['/site/_pages/includes'], path), told(path));
  });
});
