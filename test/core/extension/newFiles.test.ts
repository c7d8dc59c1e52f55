import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { FileSystemError, languages, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { leadingOut } from './src/core/features/leadingOut';
import { registerCodeActions } from './src/extension/features/codeActions';
import { newFilesEdit, textFiles } from './src/extension/newFiles';
import { pictureEdit, putPicture } from './src/extension/pictures/putPicture';
import { createEditorWorkspace } from './src/extension/ports/workspace';

Uri.parse = text => ({ scheme: 'memory', authority: '', path: text.replace('memory:', ''), toString: () => text });
Uri.joinPath = ({ path }, way) =>
  Uri.parse('memory:' + (way === '..' ? path.slice(0, path.lastIndexOf('/')) : path + '/' + way));
workspace.asRelativePath = ({ path }) => path.replace('/site/', '');
workspace.getWorkspaceFolder = () => ({});

/** What a disk says of a folder that is not there. */
let absent = new FileSystemError('FileNotFound');
/** A folder with these links. */
const withLinks = links =>
  (workspace.fs = {
    async stat({ path }) {
      if (links.includes(path)) return { type: 66 };
      if (['/site/images', '/site/_pages'].includes(path)) return { type: 2 };
      throw absent;
    },
    readDirectory: async () => [['images', 2], ['_pages', 2]],
    isWritableFileSystem: () => true,
  });
const files = createEditorWorkspace({ leadsInto: async (root, link) => link === 'memory:/site/inside' });
const service = {
  resolve: (uri, path) => (path === '' ? 'memory:/site' : 'memory:/site/' + path),
  leadingOut: (uri, targets) => leadingOut(files, 'memory:/site', targets),
};
const page = 'memory:/site/_pages/about.md';
const document = { uri: Uri.parse(page), version: 1, languageId: 'markdown', getText: () => '', offsetAt: () => 0, positionAt: () => 0 };
const toldOf = edit => edit.then(({ written }) => written.join(', '), error => error.message);

/** What a change with these new files writes, or why it is not made. */
export const written = (links, ...paths) => {
  withLinks(links);
  return toldOf(newFilesEdit(service, page, textFiles(service, page, paths.map(path => ({ path, text: 'new' })))));
};

/** The same on a disk that gives another reason than that nothing is there. */
export const writtenOnOddDisk = async path => {
  const usual = absent;
  absent = new FileSystemError('Unknown');
  try {
    return await written([], path);
  } finally {
    absent = usual;
  }
};

/** What is written where the page names the picture already. */
export const picturedAsNamed = async isNew => {
  withLinks([]);
  let applied = 'nothing';
  WorkspaceEdit.prototype.entries = () => [];
  workspace.applyEdit = async ({ written }) => { applied = written.join(', '); return true; };
  const placed = { uri: 'memory:/site/images/lake.png', isNew, edits: [] };
  const spot = { state: { document, version: 1, text: '' }, offset: 0, aim: 'paper' };
  await putPicture({ ...service, placePicture: async () => placed }, spot, { kind: 'ready', source: {}, contents: 'picture' });
  return applied;
};

/** What putting a picture on the page writes. */
export const pictured = (links, path) => {
  withLinks(links);
  const placed = { uri: 'memory:/site/' + path, isNew: true, edits: [{ range: { start: 0, end: 0 }, newText: 'a' }] };
  return toldOf(pictureEdit(service, document, placed, new Uint8Array()));
};

/**
 * What the menu has for “Move this section into a file”, on a disk that answers nothing before it is chosen; then what that would write, or
 * what the author is told. Meanwhile \`typed\` keys are pressed.
 */
export const extracted = async (links, path, typed = 0) => {
  workspace.fs = { stat: () => new Promise(() => undefined) };
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
  const own = { ...document };
  const [action] = await provider.provideCodeActions(own, { start: 0, end: 0 }, { triggerKind: 1, diagnostics: [] });
  const before = action.title + (action.edit === undefined ? '' : '!');
  withLinks(links);
  let told = '';
  window.showWarningMessage = window.showInformationMessage = text => { told = text; };
  own.version += typed;
  const { edit } = await provider.resolveCodeAction(action);
  return before + ': ' + (edit?.written.join(', ') ?? told);
};
`;

interface Answers {
  readonly written: (links: readonly string[], ...paths: readonly string[]) => Promise<string>;
  readonly writtenOnOddDisk: (path: string) => Promise<string>;
  readonly picturedAsNamed: (isNew: boolean) => Promise<string>;
  readonly pictured: (links: readonly string[], path: string) => Promise<string>;
  readonly extracted: (links: readonly string[], path: string, typed?: number) => Promise<string>;
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

  it('come past a link that stays in the site, as far as that can be told', async () => {
    const links = ['/site/inside', '/site/inside/keys'];
    assert.equal(await answers.written(links, 'inside/a.md'), '/site/inside/a.md');
    assert.equal(await answers.written(links, 'inside/new/a.md'), '/site/inside/new/a.md');
    assert.equal(await answers.written(links, 'inside/keys/a.md'), told('inside/keys/a.md'));
  });

  it('come into new folders where a disk does not say why there are none yet', async () => {
    assert.equal(await answers.writtenOnOddDisk('files/2026/fig.png'), '/site/files/2026/fig.png');
  });

  it('are no pictures past a link', async () => {
    assert.equal(await answers.pictured([], 'images/fig.png'), '/site/images/fig.png, /site/_pages/about.md');
    assert.equal(await answers.pictured(['/site/images'], 'images/fig.png'), told('images/fig.png'));
  });

  it('are pictures also where the page names them already, but none that are there', async () => {
    assert.equal(await answers.picturedAsNamed(true), '/site/images/lake.png');
    assert.equal(await answers.picturedAsNamed(false), 'nothing');
  });

  it('are no sections past a link: who chooses that is told why', async () => {
    const path = '_pages/includes/news.md';
    assert.equal(await answers.extracted([], path), 'Move: /site/_pages/includes/news.md, /site/_pages/about.md');
    assert.equal(await answers.extracted(['/site/_pages/includes'], path), `Move: ${told(path)}`);
  });

  it('are no sections of a page that was changed while the disk was asked', async () => {
    const told = 'The page was changed meanwhile. Nothing was written; run the command again.';
    assert.equal(await answers.extracted([], '_pages/includes/news.md', 1), `Move: ${told}`);
  });
});
