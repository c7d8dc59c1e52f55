// VS Code's own Markdown preview runs beside us in Node; the web host of this workbench has it elsewhere.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver, needsPage } from './driver';
import { append, discard, openLoneText, openPage, siteUri, until } from './page';

const setting = 'academicHomepage.markdownPreview.enabled';

/** What VS Code's Markdown preview makes of a document, or of bare text, which no extension can know the page of. */
function rendered(source: vscode.TextDocument | string): Thenable<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', source);
}

/** Only kramdown looks into an element with `markdown="1"` and takes the attribute away. */
function isKramdown(html: string): boolean {
  return html.includes('class="code-line paper-box-text">');
}

async function enable(value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
}

describe('VS Code’s own Markdown preview', () => {
  afterEach(discard);

  it('shows a page of a homepage as kramdown reads it, with Liquid run and lines to scroll by', async () => {
    const { document } = await openPage('_pages/about.md');
    const html = await until(() => rendered(document), isKramdown);
    assert.match(html, /<h1 data-line="\d+" dir="auto" class="code-line" id="selected-publications">/);
    assert.match(html, /<div data-line="\d+" dir="auto" class="code-line paper-box-text">\s*<p [^>]*><a href="https:/);
    assert.ok(!/\{[{%]/.test(html), 'Liquid is left');
    assert.ok(!html.includes('permalink: /'), 'front matter is shown as text');
    for (const [, line = ''] of html.matchAll(/<p data-line="(\d+)"/g)) {
      assert.notEqual(document.lineAt(Number(line)).text.trim(), '', line);
    }
  });

  it('follows what is typed', async () => {
    const { document } = await openPage('_pages/about.md');
    await until(() => rendered(document), isKramdown);
    await append(document, '\n**水，**长流\n');
    await until(
      () => rendered(document),
      shown => shown.includes('<strong>水，</strong>长流'),
    );
  });

  it('leaves every other file as it was', async () => {
    await openPage('_pages/about.md');
    const readme = await vscode.workspace.openTextDocument(siteUri('README.md'));
    const { document: loose } = await openLoneText('# A\n\n**水，**长流 "b"\n');
    for (const document of [readme, loose]) {
      const html = await rendered(document);
      assert.ok(html.length > 20);
      assert.equal(html, await rendered(document.getText()));
    }
  });

  it('leaves pages too where the setting says so', async () => {
    const { document } = await openPage('_pages/about.md');
    await until(() => rendered(document), isKramdown);
    await enable(false);
    try {
      const stock = await rendered(document.getText());
      await until(
        () => rendered(document),
        shown => shown.length === stock.length,
      );
      assert.match(stock, /class=["']anchor/);
    } finally {
      await enable(undefined);
    }
  });

  it('has the page in its webview', async function () {
    await needsPage(this);
    await openPage('_pages/about.md');
    await vscode.commands.executeCommand('markdown.showPreview', siteUri('_pages/about.md'));
    await until(
      () => driver.webviewCount('.paper-box-text > p[data-line] > a'),
      count => count > 0,
    );
    const pictures = await driver.webviewCount('.paper-box-image img');
    assert.ok(pictures > 0);
    // each has the address its file has in this webview
    assert.equal(await driver.webviewCount('.paper-box-image img[data-src^="images/"][src^="http"]'), pictures);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
