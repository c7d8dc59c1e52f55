import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPage, siteUri, until } from './page';

describe('the group of the preview', () => {
  const previewColumn = (): vscode.ViewColumn | undefined =>
    vscode.window.tabGroups.all.find(({ activeTab }) => activeTab?.input instanceof vscode.TabInputWebview)?.viewColumn;

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is locked beside the text: what is opened while it has the focus does not cover the page', async () => {
    await openPage('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.openPreviewToSide');
    const column = await until(previewColumn, column => column !== undefined);
    await vscode.commands.executeCommand('workbench.action.focusNextGroup');
    await until(
      () => vscode.window.tabGroups.activeTabGroup.viewColumn,
      active => active === column,
    );
    await vscode.commands.executeCommand('vscode.open', siteUri('_config.yml'));
    const config = await until(
      () => vscode.window.activeTextEditor,
      editor => editor?.document.uri.path.endsWith('/_config.yml') === true,
    );
    assert.notEqual(config?.viewColumn, column);
    assert.equal(previewColumn(), column);
  });

  it('is that of the text where the preview was opened in its place, and takes files as before', async () => {
    await openPage('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.openPreview');
    const column = await until(previewColumn, column => column !== undefined);
    await vscode.commands.executeCommand('vscode.open', siteUri('_config.yml'));
    const config = await until(
      () => vscode.window.activeTextEditor,
      editor => editor?.document.uri.path.endsWith('/_config.yml') === true,
    );
    assert.equal(config?.viewColumn, column);
    assert.equal(vscode.window.tabGroups.all.length, 1);
  });

  it('shows the home page where the text in sight is of no page, as a README beside the walkthrough', async () => {
    await openPage('README.md');
    // stands for the walkthrough, which is no text either
    vscode.window.createWebviewPanel('steps', 'First Steps', vscode.ViewColumn.Two);
    await until(
      () => vscode.window.activeTextEditor,
      editor => editor === undefined,
    );
    await vscode.commands.executeCommand('academicHomepage.openPreviewToSide');
    const previews = (): readonly string[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : []));
    // a tab of the web has its label a moment later
    const labels = await until(previews, found => found.some(label => label.includes('about.md')));
    assert.equal(
      labels.some(label => label.includes('README.md')),
      false,
    );
  });
});
