import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, discard, openPage, until } from './page';

describe('suggestions in the editor', () => {
  afterEach(discard);

  it('complete keys of a page’s front matter, with what they do', async () => {
    const { document } = await openPage('_pages/about.md');
    await write(document, document.getText().indexOf('excerpt:'), 'analy\n');
    const found = await suggested(document, 'analy', item => labelOf(item) === 'analytics');
    assert.match(textOf(found.documentation), /Google Analytics/);
    assert.equal(document.getText(rangeOf(found)), 'analy');
    assert.equal(found.insertText, 'analytics: ');
  });

  it('complete targets of the menu by the ids that the pages have', async () => {
    const { document } = await openPage('_data/navigation.yml');
    await append(document, '  - title: "Top"\n    url: "#ab"\n');
    const found = await suggested(document, '#ab', item => labelOf(item) === '#about-me');
    assert.equal(document.getText(rangeOf(found)), '#ab');
  });

  it('complete pictures as the published page needs them', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, "\n<img src='images/tri'>\n");
    const found = await suggested(document, "src='images/tri", item => labelOf(item) === 'images/tributary.svg');
    assert.equal(document.getText(rangeOf(found)), 'images/tri');
  });

  it('complete Liquid with what this site holds', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n{{ site.author. }}\n');
    const found = await suggested(document, '{{ site.author.', item => labelOf(item) === 'name', '.');
    assert.match(typeof found.label === 'string' ? '' : (found.label.description ?? ''), /Suqiu Yan/);
  });

  it('open no list in the middle of a sentence', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\nI study rivers. And \n');
    const items = await itemsAt(document, 'rivers. And ', ' ');
    assert.deepEqual(items.filter(isOurs).map(labelOf), []);
  });

  it('offer snippets where a line of the page begins, and nowhere else', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\npap\n\nI study pap\n\n{{ site.author.na }}\n');
    const offersSnippet = async (before: string): Promise<boolean> =>
      (await itemsAt(document, before)).some(item => labelOf(item) === 'paper-list');
    assert.ok(await until(() => offersSnippet('\npap'), Boolean));
    assert.deepEqual(
      await Promise.all(['I study pap', 'I study ', '{{ site.author.na', '---\nper'].map(offersSnippet)),
      [false, false, false, false],
    );
  });

  it('offer nothing twice that VS Code’s Markdown offers', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n[a](#)\n');
    const items = await until(
      () => itemsAt(document, '[a](#', '#'),
      found => found.length > 0,
    );
    const labels = items.map(labelOf);
    assert.deepEqual(
      labels.filter((label, at) => labels.indexOf(label) !== at),
      [],
    );
  });
});

describe('hovers in the editor', () => {
  afterEach(discard);

  it('tell what a key does', async () => {
    const { document } = await openPage('_config.yml');
    await hovered(document, 'orcid:', /ORCID/);
  });

  it('tell what Liquid is on this site, and how large a picture is', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, "\n{{ site.author.name }} <img src='images/avatar.png'>\n");
    await hovered(document, 'site.author.name', /Suqiu Yan/);
    await hovered(document, "images/avatar.png'>", /\d+ × \d+/);
  });
});

async function write(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** What is suggested behind the last `text` of the document, with the documentation of each item. */
async function itemsAt(
  document: vscode.TextDocument,
  text: string,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().lastIndexOf(text) + text.length),
    trigger,
    100,
  );
  return items;
}

/** The suggestion that `isWanted` knows, once it is there. */
async function suggested(
  document: vscode.TextDocument,
  text: string,
  isWanted: (item: vscode.CompletionItem) => boolean,
  trigger?: string,
): Promise<vscode.CompletionItem> {
  let labels: readonly string[] = [];
  const items = await until(
    async () => {
      const found = await itemsAt(document, text, trigger);
      labels = found.map(labelOf);
      return found;
    },
    found => found.some(isWanted),
    () => labels.join(', '),
  );
  const found = items.find(isWanted);
  assert.ok(found);
  return found;
}

/** Waits until a hover over `text` says this: VS Code's own support may answer before ours. */
async function hovered(document: vscode.TextDocument, text: string, expected: RegExp): Promise<void> {
  const position = document.positionAt(document.getText().lastIndexOf(text) + 2);
  let told = '';
  await until(
    async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return (told = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n'));
    },
    found => expected.test(found),
    () => told,
  );
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const value: unknown = typeof content === 'object' && content !== null && 'value' in content ? content.value : '';
  return typeof value === 'string' ? value : '';
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Words of the text are VS Code's own suggestion. */
function isOurs({ kind }: vscode.CompletionItem): boolean {
  return kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet;
}

function rangeOf({ range }: vscode.CompletionItem): vscode.Range {
  assert.ok(range instanceof vscode.Range);
  return range;
}
