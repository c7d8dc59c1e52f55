import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, discard, openPage, problems, ruleOf, siteUri, until } from './page';

describe('a page of a homepage in the editor', () => {
  afterEach(discard);

  it('has no problems in the starter site', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n[marker]()\n');
    const found = await problems(document.uri, all => all.length > 0);
    assert.deepEqual(found.map(ruleOf), ['empty-link']);
  });

  it('underlines exactly the mistake, with a code that leads to the page of the rule', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\nRead the [poster]().\n');
    const [problem] = await problems(document.uri, all => all.length === 1);
    assert.ok(problem);
    assert.match(document.getText(problem.range), /poster|^$|\(\)/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(typeof problem.code === 'object' ? problem.code.target.path : '', /docs\/rules\/empty-link\.md$/);
  });

  it('offers a quick fix that changes only the mistake', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await append(document, '\nRead the [poster]().\n');
    const [problem] = await problems(document.uri, all => all.length === 1);
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const fix = actions.find(action => action.kind?.value === 'quickfix' && action.diagnostics?.length === 1);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), `${before}\nRead the poster.\n`);
    await problems(document.uri, all => all.length === 0);
  });

  it('offers to fix everything on save', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await append(document, '\n[a]() and [b]()\n');
    await problems(document.uri, all => all.length === 2);
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      vscode.CodeActionKind.SourceFixAll.append('academicHomepage').value,
    );
    assert.ok(fixAll?.edit);
    assert.ok(await vscode.workspace.applyEdit(fixAll.edit));
    assert.equal(document.getText(), `${before}\na and b\n`);
  });

  it('notices that the menu leads nowhere when a heading is renamed in another file', async () => {
    const menu = await vscode.workspace.openTextDocument(siteUri('_data/navigation.yml'));
    const { document } = await openPage('_pages/about.md');
    const at = document.getText().indexOf("<span class='anchor' id='news'></span>");
    assert.ok(at > 0);
    const edit = new vscode.WorkspaceEdit();
    const start = document.positionAt(at);
    edit.replace(
      document.uri,
      new vscode.Range(start, start.translate(0, "<span class='anchor' id='news'>".length)),
      "<span class='anchor' id='notes'>",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const found = await problems(menu.uri, all => all.some(problem => ruleOf(problem) === 'nav-target-missing'));
    assert.match(menu.getText(found[0]?.range), /news/);
  });

  it('has an outline of sections with their papers', async () => {
    const { document } = await openPage('_pages/about.md');
    const symbols = await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      found => JSON.stringify(found).includes('Tidal Fields'),
    );
    assert.ok(JSON.stringify(symbols).includes('Selected Publications'));
  });

  it('suggests the snippets of a homepage', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\npap');
    const end = document.positionAt(document.getText().length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('paper'), labels.join(', '));
  });

  it('suggests none of them in a text that is no page of the site', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'pap' });
    await vscode.window.showTextDocument(document);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 3),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(!labels.includes('paper-list'), labels.join(', '));
  });
});

describe('the settings of the site in the editor', () => {
  afterEach(discard);

  it('are checked by their schema', async () => {
    const { document } = await openPage('_config.yml');
    const before = await problems(document.uri, () => true);
    assert.deepEqual(
      before.map(({ message }) => message),
      [],
    );
    await append(document, '\nrepository: "not a repository"\n');
    const found = await problems(document.uri, all => all.length > 0);
    assert.ok(
      found.some(problem => document.getText(problem.range).includes('not a repository')),
      JSON.stringify(found),
    );
  });
});
