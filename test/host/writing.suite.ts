import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rest } from '../../src/extension/pace';
import {
  append,
  closeEditor,
  codeAction,
  codeActions,
  discard,
  openLoneText,
  openPage,
  problems,
  ruleOf,
  siteUri,
  until,
  writeWatched,
} from './page';

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
    // one of a text before, which has not been looked at since, may still be there
    const isMistake = ({ range }: vscode.Diagnostic): boolean => document.getText(range) === '[poster]()';
    const [problem] = await problems(document.uri, all => all.length === 1 && all.every(isMistake));
    assert.ok(problem);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(typeof problem.code === 'object' ? problem.code.target.path : '', /docs\/rules\/empty-link\.md$/);
  });

  it('underlines what is new once its author rests', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n[marker]()\n');
    await problems(document.uri, all => all.length === 1);
    const began = performance.now();
    await append(document, '\n[poster]()\n');
    await problems(document.uri, all => all.length === 2);
    const waited = performance.now() - began;
    assert.ok(waited >= rest, `${waited} ms`);
  });

  it('underlines an address that is still to be written once the cursor has left it', async () => {
    const editor = await openPage('_pages/about.md');
    const { document } = editor;
    await append(document, '\n[marker]()\n\nAdvised by ');
    await problems(document.uri, all => all.length === 1);
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    for (const text of ['[Bo Li]', '(']) await vscode.commands.executeCommand('type', { text });
    assert.match(document.getText(), /\nAdvised by \[Bo Li\]\(\)$/);
    await vscode.commands.executeCommand('cursorEnd');
    await problems(document.uri, all => all.length === 2);
  });

  it('offers a quick fix that changes only the mistake', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await append(document, '\nRead the [poster]().\n');
    const [problem] = await problems(document.uri, all => all.length === 1);
    assert.ok(problem);
    const fix = await codeAction(
      document,
      problem.range,
      undefined,
      action => action.kind?.value === 'quickfix' && action.isPreferred === true,
    );
    assert.ok(fix.edit, fix.title);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), `${before}\nRead the poster.\n`);
    await problems(document.uri, all => all.length === 0);
  });

  it('offers other forms of what stands there to whoever asks, as one edit', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await append(document, '\n# Open positions\n');
    const line = document.lineAt(document.lineCount - 2).range;
    const pin = await codeAction(document, line, vscode.CodeActionKind.Refactor, ({ title }) =>
      title.includes('#open-positions'),
    );
    assert.ok(pin.edit, pin.title);
    assert.ok(await vscode.workspace.applyEdit(pin.edit));
    assert.equal(
      document.getText(),
      `${before}\n<span class='anchor' id='open-positions'></span>\n\n# Open positions\n`,
    );
  });

  it('has no problem with a page that is removed, though the editor still holds its text', async () => {
    const copy = await writeWatched('_pages/copy.md', '---\npermalink: /\n---\n\nThe home page once more.\n');
    const held = await vscode.workspace.openTextDocument(copy);
    const { document } = await openPage('_pages/about.md');
    const found = await problems(document.uri, all => all.length > 0);
    assert.deepEqual(found.map(ruleOf), ['front-matter-fatal']);
    await vscode.workspace.fs.delete(copy);
    await problems(document.uri, all => all.length === 0);
    assert.equal(held.isClosed, false);
  });

  it('has no problems any more when it is removed itself, though its tab stands', async () => {
    const gone = await writeWatched('_pages/gone.md', '---\npermalink: /gone/\n---\n\n[poster]()\n');
    const { document } = await openPage('_pages/gone.md');
    await problems(gone, all => all.length > 0);
    await vscode.workspace.fs.delete(gone);
    await problems(gone, all => all.length === 0);
    assert.equal(document.isClosed, false);
  });

  it('opens its publications as a bibliography in a document of its own', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await vscode.commands.executeCommand('academicHomepage.exportPublications', 'bibtex');
    const opened = vscode.window.activeTextEditor?.document;
    assert.ok(opened);
    assert.equal(opened.isUntitled, true);
    assert.match(opened.languageId, /^(?:bibtex|plaintext)$/);
    assert.match(opened.getText(), /^@inproceedings\{shang2026tributary,/);
    assert.equal(document.getText(), before);
  });

  it('opens them also where the focus is in its preview, which is no editor', async () => {
    await openPage('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.openPreview');
    await until(
      () => vscode.window.activeTextEditor,
      editor => editor === undefined,
    );
    await vscode.commands.executeCommand('academicHomepage.exportPublications', 'apa');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^Shang, J\./);
    await discard();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('edits a part of a paper at a place that is named, and offers that where a paper is', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    const offset = before.indexOf('Learning River Networks');
    const title = 'Tributary: Learning Lake Networks from a Handful of Gauges';
    const change = { kind: 'field', name: 'title', value: title };
    await vscode.commands.executeCommand('academicHomepage.editPaper', document.uri, offset, change);
    assert.equal(document.getText(), before.replace('Learning River', 'Learning Lake'));
    const isEdit = ({ title }: vscode.CodeAction): boolean => title === 'Edit the parts of this paper…';
    const at = document.positionAt(offset);
    await codeAction(document, new vscode.Range(at, at), vscode.CodeActionKind.RefactorRewrite, isEdit);
    const top = new vscode.Range(0, 0, 0, 0);
    const actions = await codeActions(document, top, vscode.CodeActionKind.RefactorRewrite);
    assert.ok(!actions.some(isEdit));
  });

  it('tells news on top of the others, with a date in their form', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await vscode.commands.executeCommand('academicHomepage.addNews', document.uri, 'A talk.');
    const now = document.getText().replace(/\*\d{4}\.\d\d\*: &nbsp;(?=A talk)/, '(date) ');
    assert.equal(now, before.replace('# Recent News\n\n', '# Recent News\n\n- (date) A talk.\n'));
  });

  it('offers to fix everything on save', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await append(document, '\n[a]() and [b]()\n');
    await problems(document.uri, all => all.length === 2);
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('academicHomepage');
    const fixAll = await codeAction(document, everything, kind, () => true);
    assert.ok(fixAll.edit);
    assert.ok(await vscode.workspace.applyEdit(fixAll.edit));
    assert.equal(document.getText(), `${before}\na and b\n`);
  });

  it('notices in the menu that an anchor was renamed on the pages, and that it came back', async () => {
    // in an editor: without one VS Code closes a document three minutes after it was first opened, by whichever test, and its problems with it
    const { document: menu } = await openPage('_data/navigation.yml');
    await problems(menu.uri, all => all.length === 0);
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      for (const path of ['_pages/about.md', '_pages/about-zh.md']) {
        const document = await vscode.workspace.openTextDocument(siteUri(path));
        const at = document.getText().indexOf(`id='${from}'`);
        assert.ok(at > 0, path);
        edit.replace(
          document.uri,
          new vscode.Range(document.positionAt(at), document.positionAt(at + `id='${from}'`.length)),
          `id='${to}'`,
        );
      }
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await rename('research', 'interests');
    const found = await problems(menu.uri, all => all.length > 0);
    assert.deepEqual(new Set(found.map(ruleOf)), new Set(['nav-target-missing']));
    assert.match(menu.getText(found[0]?.range), /research/);
    await rename('interests', 'research');
    await problems(menu.uri, all => all.length === 0);
    // what has become dirty VS Code opens in a tab behind this one, now or in a moment
    for (const path of ['_pages/about.md', '_pages/about-zh.md']) {
      await openPage(path);
      await closeEditor();
    }
    await openPage('_data/navigation.yml');
  });

  it('has the sections of a page in two languages in the outline, with what they are called on the other and their papers', async () => {
    const { document } = await openPage('_pages/about.md');
    const read = async (): Promise<readonly vscode.DocumentSymbol[]> =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const isPaper = ({ name }: vscode.DocumentSymbol): boolean => name.startsWith('Tidal Fields');
    // VS Code’s own have the signs of the heading
    const isHeading = ({ name }: vscode.DocumentSymbol): boolean => name === '# Selected Publications';
    const symbols = flat(await until(read, found => flat(found).some(isPaper) && flat(found).some(isHeading)));
    assert.equal(symbols.filter(isPaper).length, 1);
    const headings = (document.getText().match(/^#{1,6} .*$/gm) ?? []).map(heading => heading.replace(/^#+ /, ''));
    const sections = symbols.filter(({ kind, name }) => kind === vscode.SymbolKind.String && !name.startsWith('#'));
    assert.deepEqual(sections.map(({ name }) => name).sort(), headings.sort());
    assert.ok(
      sections.every(({ detail }) => /^\p{Script=Han}+$/u.test(detail)),
      sections.map(({ detail }) => detail).join(', '),
    );
    assert.ok(sections.find(({ name }) => name === 'Selected Publications')?.children.some(isPaper));
  });

  it('suggests the snippets of a homepage', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\npap');
    const end = document.positionAt(document.getText().length);
    let labels: readonly string[] = [];
    // VS Code reads the files of snippets when it is first asked for them
    await until(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          end,
        );
        return (labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
      },
      found => found.includes('paper'),
      () => labels.join(', '),
    );
  });

  it('suggests none of them in a text that is no page of the site', async () => {
    const { document } = await openLoneText('pap');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 3),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(!labels.includes('paper-list'), labels.join(', '));
  });
});

describe('a page without a site in the editor', () => {
  afterEach(discard);

  it('has its problems while it is being written', async () => {
    const content = "---\npermalink: /\n---\n\n<span class='anchor' id='a'></span>\n\n# A\n";
    const { document } = await openLoneText(content);
    await append(document, '\nRead the [poster]().\n');
    const found = await problems(document.uri, all => all.length > 0);
    assert.deepEqual(found.map(ruleOf), ['empty-link']);
  });
});

describe('an old version of a page beside it', () => {
  afterEach(discard);

  it('has no problems of its own', async () => {
    const content = "---\npermalink: /\n---\n\n<span class='anchor' id='a'></span>\n\n[a]()\n";
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-version', {
      provideTextDocumentContent: () => content,
    });
    try {
      const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('old-version:/site/_pages/about.md'));
      await vscode.languages.setTextDocumentLanguage(old, 'markdown');
      // Asked for later and answered: then the old version would have been answered too.
      const { document } = await openLoneText(content);
      await problems(document.uri, all => all.length > 0);
      await problems(old.uri, all => all.length === 0);
    } finally {
      provider.dispose();
    }
  });
});

describe('the whole site', () => {
  const path = '_pages/unopened.md';
  afterEach(async () => {
    await vscode.workspace.fs.delete(siteUri(path));
    await discard();
  });

  it('has the problems of files that nobody has opened, once they are asked for', async () => {
    await openPage('_pages/about.md');
    const text = '---\npermalink: /unopened/\n---\n\n[poster]()\n';
    await vscode.workspace.fs.writeFile(siteUri(path), new TextEncoder().encode(text));
    await until(
      () => vscode.commands.executeCommand('academicHomepage.checkSite').then(() => vscode.languages.getDiagnostics()),
      all => all.some(([uri, found]) => uri.path.endsWith(path) && found.some(each => ruleOf(each) === 'empty-link')),
    );
    await vscode.workspace.fs.writeFile(siteUri(path), new TextEncoder().encode(text.replace('[poster]()', 'poster')));
    await problems(siteUri(path), found => found.length === 0);
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

/** All symbols of a tree. */
function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...flat(symbol.children)]);
}
