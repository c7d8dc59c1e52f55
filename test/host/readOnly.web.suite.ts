import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import { closeEditor, problems, ruleOf, shownNotifications, siteUri, until } from './page';

const notWritten = 'The files of this folder can be read here, but not written: nothing was changed.';

describe('a homepage in a folder that can only be read', () => {
  const folder = vscode.workspace.workspaceFolders?.[1]?.uri ?? siteUri('');
  const open = async (path: string): Promise<vscode.TextDocument> => {
    // that of the editor: what was opened first three minutes ago VS Code may close just before it is shown
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, path));
    const { document } = await vscode.window.showTextDocument(opened);
    return document;
  };
  /** Waits until VS Code has told something that begins so, once, and clears all it told. */
  const told = async (beginning: string): Promise<void> => {
    const messages = await until(shownNotifications, found => found.some(message => message.startsWith(beginning)));
    assert.equal(messages.filter(message => message.startsWith(beginning)).length, 1);
    await vscode.commands.executeCommand('notifications.clearAll');
  };
  const unsaved = (): readonly string[] =>
    vscode.workspace.textDocuments
      .filter(({ isDirty, uri }) => isDirty && uri.scheme === folder.scheme)
      .map(({ uri }) => uri.toString());

  before(async () => {
    await vscode.extensions.getExtension('academic-homepage.academic-homepage')?.activate();
    await vscode.workspace.fs.stat(folder);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(folder.scheme), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(closeEditor);

  it('is checked, and told of', async () => {
    const talks = await open('_pages/talks.md');
    assert.deepEqual((await problems(talks.uri, all => all.length > 0)).map(ruleOf), ['empty-link']);
    const about = await open('_pages/about.md');
    const outline = await until(
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', about.uri),
      found => found.some(({ name }) => name === 'Selected Publications'),
    );
    assert.ok(outline.length > 3);
    const config = await open('_config.yml');
    const key = config.positionAt(config.getText().indexOf('orcid:') + 2);
    const texts = (hovers: readonly vscode.Hover[]): string =>
      hovers
        .flatMap(({ contents }) => contents.map(text => (text instanceof vscode.MarkdownString ? text.value : '')))
        .join('\n');
    await until(
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', config.uri, key),
      hovers => texts(hovers).includes('ORCID'),
    );
  });

  it('is previewed with its pictures', async () => {
    await open('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.openPreview');
    assert.equal(await driver.previewDraws('.paper-box-image img'), true);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('gives its publications as a bibliography, and itself as an export into a folder that can be written', async () => {
    const about = await open('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.exportPublications', 'bibtex');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^@inproceedings\{/);
    await closeEditor();
    const target = siteUri('_site/read-only');
    await vscode.commands.executeCommand('academicHomepage.exportSite', about.uri, target);
    const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(target, 'index.html'));
    assert.match(new TextDecoder().decode(page), /<html/);
    await vscode.workspace.fs.delete(siteUri('_site'), { recursive: true });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  for (const [command, ...args] of [
    ['fixAllProblems'],
    ['fixSite'],
    ['addNews', 'page', 'A talk.'],
    ['editPaper', 'page', 0, { kind: 'field', name: 'title', value: 'Another' }],
    ['moveSectionDown'],
    ['addSection'],
    ['insertPaper'],
    ['makeFavicon'],
    ['exportSite', 'page', 'export'],
    ['newHomepage', 'wish'],
  ] as const)
    it(`is left alone by ${command}, which says so before it asks anything`, async () => {
      const page = await open('_pages/talks.md');
      const before = page.getText();
      const named: Readonly<Record<string, unknown>> = {
        page: page.uri,
        export: vscode.Uri.joinPath(folder, '_site'),
        wish: {
          ...{ name: 'Odile Vesper', languages: ['en'], secondName: '', affiliation: 'Looms' },
          folder: vscode.Uri.joinPath(folder, 'new'),
        },
      };
      const given = args.map(argument => (typeof argument === 'string' ? (named[argument] ?? argument) : argument));
      await vscode.commands.executeCommand(`academicHomepage.${command}`, ...given);
      await told(notWritten);
      assert.equal(page.getText(), before);
      assert.deepEqual(unsaved(), []);
    });
});
