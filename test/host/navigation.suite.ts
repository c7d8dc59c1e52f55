import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, discard, openPage, siteUri, until } from './page';

const home = '_pages/about.md';
const chinesePath = '_pages/about-zh.md';
const menu = '_data/navigation.yml';

type Found = vscode.Location | vscode.LocationLink;

/** `_pages/about.md 3:0-3:6` of each place, equal ones once, as the editor shows them. */
function shown(places: readonly Found[]): readonly string[] {
  const root = `${siteUri('').path.replace(/\/$/, '')}/`;
  const names = places.map(place => {
    const { path } = 'uri' in place ? place.uri : place.targetUri;
    const { start, end } = 'range' in place ? place.range : place.targetRange;
    return `${path.replace(root, '')} ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
  return [...new Set(names)].sort();
}

/** The place of `text` in a document, `text` marked as in `id='⟦news⟧'`. */
function rangeOf(document: vscode.TextDocument, marked: string): vscode.Range {
  const at = document.getText().lastIndexOf(marked.replace(/[⟦⟧]/g, ''));
  assert.ok(at >= 0, marked);
  const from = at + marked.indexOf('⟦');
  return new vscode.Range(document.positionAt(from), document.positionAt(at + marked.indexOf('⟧') - 1));
}

function named(path: string, { start, end }: vscode.Range): string {
  return `${path} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

async function definitions({ uri }: vscode.TextDocument, { start }: vscode.Range): Promise<readonly string[]> {
  return shown(await vscode.commands.executeCommand<Found[]>('vscode.executeDefinitionProvider', uri, start));
}

async function references({ uri }: vscode.TextDocument, { start }: vscode.Range): Promise<readonly string[]> {
  return shown(await vscode.commands.executeCommand<Found[]>('vscode.executeReferenceProvider', uri, start));
}

async function rename(
  { uri }: vscode.TextDocument,
  { start }: vscode.Range,
  newName: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    uri,
    start,
    newName,
  );
  const root = `${siteUri('').path.replace(/\/$/, '')}/`;
  return Object.fromEntries(
    edit.entries().map(([file, edits]) => [file.path.replace(root, ''), edits.map(({ newText }) => newText)]),
  );
}

describe('ways through a homepage', () => {
  afterEach(discard);

  it('lead from a menu to the place on the page of its language, and back from both', async () => {
    const page = await vscode.workspace.openTextDocument(siteUri(home));
    const chinese = await vscode.workspace.openTextDocument(siteUri(chinesePath));
    const { document } = await openPage(menu);
    const [item] = [rangeOf(document, '"⟦#news⟧"')];
    const there = named(chinesePath, rangeOf(chinese, "id='⟦news⟧'"));
    assert.deepEqual(
      await until(
        () => definitions(document, item),
        found => found.length > 0,
      ),
      [there],
    );
    assert.deepEqual(await references(document, item), [named(menu, item), there].sort());
    const first = document.getText().indexOf('#news');
    const other = new vscode.Range(document.positionAt(first), document.positionAt(first + 5));
    const span = rangeOf(page, "id='⟦news⟧'");
    assert.deepEqual(await references(page, span), [named(menu, other), named(home, span)].sort());
  });

  it('are no second answer beside those of VS Code’s own Markdown support', async () => {
    const { document } = await openPage(home);
    await append(
      document,
      '\n# Open questions\n\nSee [these](#open-questions) and <a href="#open-questions">those</a>.\n',
    );
    const heading = rangeOf(document, '⟦# Open questions⟧');
    const link = rangeOf(document, '(⟦#open-questions⟧)');
    const html = rangeOf(document, 'href="⟦#open-questions⟧"');
    const all = [heading, link, html].map(range => named(home, range)).sort();
    await until(
      () => references(document, link),
      found => found.length >= 3,
    );
    // the other support knows the text too: in the outline, its headings have their signs
    await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      symbols => symbols.some(({ name }) => name === '# Open questions'),
    );
    assert.deepEqual(await references(document, link), all);
    assert.deepEqual(await references(document, html), all);
    assert.deepEqual(await references(document, new vscode.Range(heading.end, heading.end)), all);
    assert.deepEqual(await definitions(document, link), [named(home, heading)]);
  });

  it('rename an anchor in both languages and their menus, and a heading with its links, each as one edit', async () => {
    const { document } = await openPage(home);
    assert.deepEqual(await rename(document, rangeOf(document, "id='⟦news⟧'"), 'latest'), {
      [home]: ['latest'],
      [chinesePath]: ['latest'],
      [menu]: ['latest', 'latest'],
    });
    await append(document, '\n# Open questions\n\nSee [these](#open-questions).\n');
    await until(
      () => rename(document, rangeOf(document, '# ⟦Open questions⟧'), 'Riddles'),
      edits => JSON.stringify(edits) === JSON.stringify({ [home]: ['Riddles', 'riddles'] }),
    );
  });

  it('open places of the site on a click, from the menu', async () => {
    const { document } = await openPage(menu);
    const links = await until(
      () => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      found => found.length > 0,
    );
    const place = rangeOf(document, '"⟦#news⟧"');
    const there = links.filter(({ range }) => range.intersection(place) !== undefined);
    assert.equal(there.length, 1);
    assert.equal(there[0]?.target?.path, siteUri(chinesePath).path);
  });

  it('find papers by their titles', async () => {
    await openPage(home);
    await until(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'tributary',
        ),
      symbols => symbols.some(({ name }) => name === 'Tributary: Learning River Networks from a Handful of Gauges'),
    );
  });

  it('follow a picture that is renamed', async () => {
    const { document } = await openPage(home);
    /** Waits until the site knows that the file is there. */
    const known = (path: string): Promise<unknown> =>
      until(
        () => definitions(document, rangeOf(document, `'⟦${path}⟧'`)),
        found => found.length > 0,
      );
    await known('images/tributary.svg');
    const move = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(siteUri(from), siteUri(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await move('images/tributary.svg', 'images/river.svg');
    try {
      assert.ok(document.getText().includes("src='images/river.svg'"));
      assert.ok(!document.getText().includes('images/tributary.svg'));
    } finally {
      await known('images/river.svg');
      await move('images/river.svg', 'images/tributary.svg');
      await vscode.workspace.saveAll();
    }
    assert.ok(document.getText().includes("src='images/tributary.svg'"));
  });
});
