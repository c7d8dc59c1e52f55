import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { listsOf, type ListedAuthor } from '../registries/authors';
import { registryOf } from '../registries/papers';
import { startRegistries, type RegistriesServer } from '../registries/server';
import { append, discard, openPage, until } from './page';

const command = 'academicHomepage.importPublications';
const registries = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'] as const;

const author: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Suqiu Yan',
  pid: '12/345',
  openalex: 'A5023888391',
  papers: [
    { doi: '10.5555/imp.1', title: 'Dunes that Remember the Wind', authors: 'Suqiu Yan; Keming Tan', year: 2020 },
    { doi: '10.5555/imp.2', title: 'Snow on the Sensors of Spring', authors: 'Keming Tan; Suqiu Yan', year: 2025 },
    {
      doi: '10.5555/jio.2019.1.007',
      title: 'Graph Routing for Ungauged Basins',
      authors: 'Suqiu Yan; Keming Tan',
      year: 2019,
    },
  ],
};
const byOrcid = { kind: 'author', author: { registry: 'orcid', id: author.orcid } };

describe('importing publications', () => {
  let server: RegistriesServer;

  before(async () => {
    server = await startRegistries(
      (path, query) => listsOf([author])(path, query) ?? registryOf(author.papers)(path, query),
    );
    await useRegistries(server.base);
  });
  after(async () => {
    await useRegistries(undefined);
    await server.close();
  });
  afterEach(discard);

  it('writes those that the page lacks, which are picked from the start, and one undo takes them back', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    await importWhatIsPicked(document);
    const lines = document.getText().split(/\r?\n/);
    const written = lines.filter(line => !before.includes(line));
    assert.deepEqual(
      written.map(line => /^- \[([^\]]*)\]/.exec(line)?.[1]),
      ['Snow on the Sensors of Spring', 'Dunes that Remember the Wind'],
    );
    assert.ok(
      written.every(line => line.includes('**Suqiu Yan**')),
      written.join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('leaves the page alone when the list is left', async () => {
    const { document } = await openPage('_pages/about.md');
    const before = document.getText();
    let isOver = false;
    const done = Promise.resolve(vscode.commands.executeCommand(command, byOrcid)).then(() => (isOver = true));
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return isOver;
      },
      over => over,
    );
    await done;
    assert.equal(document.getText(), before);
  });

  for (const [what, source] of [
    ['the registry knows nobody', { kind: 'author', author: { registry: 'orcid', id: '0000-0001-5000-0007' } }],
    ['nothing is listed', { kind: 'author', author: { registry: 'openalex', id: 'A999999999' } }],
    // 湖 in GBK
    ['a file is not written in UTF-8', { kind: 'bibliographyFile', bytes: new Uint8Array([0xba, 0xfe]) }],
  ] as const)
    it(`leaves the page alone when ${what}`, async () => {
      const { document } = await openPage('_pages/about.md');
      const before = document.getText();
      await vscode.commands.executeCommand(command, source);
      assert.equal(document.getText(), before);
      assert.equal(document.isDirty, false);
    });

  it('writes into the page as it is when the choice is made', async () => {
    const { document } = await openPage('_pages/about.md');
    const written = importWhatIsPicked(document);
    await append(document, '\nA line written meanwhile.\n');
    await written;
    assert.match(document.getText(), /Dunes that Remember the Wind[\s\S]*\nA line written meanwhile\.\n$/);
  });
});

describe('inserting a paper', () => {
  const title = 'Dunes that Remember the Wind';
  let server: RegistriesServer;

  before(async () => {
    server = await startRegistries(registryOf(author.papers));
    await useRegistries(server.base);
  });
  after(async () => {
    await useRegistries(undefined);
    await server.close();
  });
  afterEach(discard);

  /** The text of the page with the paper, above the cursor and below. */
  async function inserted(at: (text: string) => number): Promise<readonly [above: string, below: string]> {
    const editor = await openPage('_pages/about.md');
    const { document } = editor;
    const start = document.positionAt(at(document.getText()));
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('academicHomepage.insertPaper', '10.5555/imp.1');
    const shown = vscode.window.activeTextEditor;
    assert.ok(shown?.document === document);
    await until(
      () => shown.visibleRanges.some(range => range.contains(shown.selection.active)),
      isInSight => isInSight,
    );
    const cursor = document.offsetAt(shown.selection.active);
    return [document.getText().slice(0, cursor), document.getText().slice(cursor)];
  }

  it('puts it among the papers of its page and shows it, where the cursor is nobody’s choice', async () => {
    const [above, below] = await inserted(() => 0);
    assert.match([...above.matchAll(/^#+ .*$/gm)].at(-1)?.[0] ?? '', /papers/);
    assert.ok(below.slice(0, 600).includes(title), below.slice(0, 600));
  });

  it('puts it at the cursor, where that stands among papers', async () => {
    const [above, below] = await inserted(page => page.indexOf('[Honest Floods'));
    assert.ok(above.includes('[Honest Floods'));
    assert.ok(below.slice(0, 600).includes(title), below.slice(0, 600));
  });
});

/**
 * Imports what is picked from the start. The list can be accepted by a command only, which cannot tell whether the list is filled: one
 * that is accepted too early has nothing picked, and is asked for again.
 */
async function importWhatIsPicked(document: vscode.TextDocument): Promise<void> {
  await until(
    async () => {
      const state = { isOver: false };
      const done = Promise.resolve(vscode.commands.executeCommand(command, byOrcid)).finally(
        () => (state.isOver = true),
      );
      while (!state.isOver) {
        await new Promise(resolve => setTimeout(resolve, 100));
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      await done;
      return document.getText();
    },
    text => text.includes('Dunes that Remember the Wind'),
  );
}

async function useRegistries(base: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('academicHomepage.registries');
  for (const name of registries)
    await settings.update(name, base && `${base}/${name}`, vscode.ConfigurationTarget.Global);
}
