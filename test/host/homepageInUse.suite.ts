import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver, needsPage } from './driver';
import { append, discard, openLoneText, openPage, problems, ruleOf, shownNotifications, siteUri, until } from './page';

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`academicHomepage.${command}`, ...args);

/** Something that belongs to no site, in the editor. */
const openElsewhere = (): Thenable<unknown> => openLoneText('{}', 'json');

describe('the homepage in use', () => {
  const other = 'other-site';
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(siteUri(`${other}/${path}`), new TextEncoder().encode(text));
  before(async () => {
    await write('_config.yml', 'title: "Rui Oak"\nauthor:\n  name: "Rui Oak"\ninclude: [_pages]\n');
    await write('_data/navigation.yml', 'main: []\n');
    await write('_pages/about.md', '---\npermalink: /\n---\n\nI study oaks.\n');
    await write('_pages/unopened.md', '---\npermalink: /unopened/\n---\n\n[poster]()\n');
  });
  after(() => vscode.workspace.fs.delete(siteUri(other), { recursive: true }));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is that of the page before, when something else is in the editor: its profile is opened', async () => {
    await openPage(`${other}/_pages/about.md`);
    await openElsewhere();
    await run('openProfile');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), siteUri(`${other}/_config.yml`).toString());
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, 'author:');
  });

  it('is the one that is checked', async () => {
    await openPage(`${other}/_pages/about.md`);
    await openElsewhere();
    await run('checkSite');
    await problems(siteUri(`${other}/_pages/unopened.md`), all => all.some(each => ruleOf(each) === 'empty-link'));
  });

  it('is the one whose portrait is made an icon', async function () {
    await needsPage(this);
    await openPage(`${other}/_pages/about.md`);
    await openElsewhere();
    await run('makeFavicon');
    assert.match(await driver.webviewText('#status:not(:empty)'), /The profile has no portrait in this site/);
  });

  it('is none where a menu names what lies in none', async function () {
    await needsPage(this);
    await openPage(`${other}/_pages/about.md`);
    await vscode.commands.executeCommand('notifications.clearAll');
    await run('shrinkPictures', siteUri('').with({ path: '/elsewhere/oak.png' }));
    await until(shownNotifications, told => told.some(text => text.includes('no homepage here whose pictures')));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('the marks of problems in previews', () => {
  const setting = 'preview.showProblems';
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('academicHomepage');
  afterEach(() => settings().update(setting, undefined, vscode.ConfigurationTarget.Workspace));

  it('are switched where the setting is in force: in the workspace that says it, and nowhere else', async () => {
    await settings().update(setting, true, vscode.ConfigurationTarget.Workspace);
    await run('toggleProblemMarks');
    const { workspaceValue, globalValue } = settings().inspect<boolean>(setting) ?? {};
    assert.deepEqual([workspaceValue, globalValue], [false, undefined]);
  });
});

describe('a stylesheet that cannot be compiled', () => {
  afterEach(discard);

  it('is underlined at the slip, and no more when it is mended', async () => {
    const { document } = await openPage('_sass/_base.scss');
    await problems(document.uri, found => found.length === 0);
    await append(document, '\n.note { color: $accent-colour-of-nobody; }\n');
    const [found] = await problems(document.uri, all => all.length === 1);
    assert.ok(found);
    assert.equal(ruleOf(found), 'scss-fatal');
    assert.equal(document.getText(found.range), '$accent-colour-of-nobody');
    await vscode.commands.executeCommand('undo');
    await until(
      () => vscode.languages.getDiagnostics(document.uri),
      all => all.length === 0,
    );
  });
});
