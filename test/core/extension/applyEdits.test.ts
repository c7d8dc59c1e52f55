import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, WorkspaceEdit, workspace } from 'vscode';
import { applyEdits } from './src/extension/places';
import { applyFileEdits } from './src/extension/authoring/applyFileEdits';

export { applyEdits, applyFileEdits };
Uri.parse = text => ({ path: text, scheme: 'file', toString: () => text });
WorkspaceEdit.prototype.entries = function () { return this.written.map(path => [Uri.parse(path), []]); };

/** An open document at \`version\`, in which a place is its offset. */
export const documentAt = (uri, version) => ({ uri: Uri.parse(uri), version, isClosed: false, getText: () => '', positionAt: at => at });

/** The editor with \`documents\` open; \`applied\` has the paths of each change it was given. */
export const open = documents => {
  const applied = [];
  workspace.fs = { isWritableFileSystem: () => true };
  workspace.openTextDocument = async uri => documents.find(document => document.uri.path === uri.path);
  workspace.applyEdit = async change => { applied.push(change.written.join(' ')); return true; };
  return applied;
};
`;

interface Edit {
  readonly range: { readonly start: number; readonly end: number };
  readonly newText: string;
}
interface Document {
  version: number;
  isClosed: boolean;
}
interface Editor {
  applyEdits(
    state: { readonly document: Document; readonly version: number },
    edits: readonly Edit[],
  ): Promise<boolean>;
  applyFileEdits(
    compute: () => Promise<readonly { readonly uri: string; readonly edits: readonly Edit[] }[]>,
  ): Promise<boolean>;
  documentAt(uri: string, version: number): Document;
  open(documents: readonly Document[]): readonly string[];
}

const edits: readonly Edit[] = [{ range: { start: 0, end: 4 }, newText: 'Lakes' }];

describe('edits of one document', () => {
  let editor: Editor;
  before(async () => {
    editor = (await runWithoutVscode(program)) as Editor;
  });

  it('are applied to the version they were computed for', async () => {
    const document = editor.documentAt('/site/about.md', 7);
    const applied = editor.open([document]);
    assert.equal(await editor.applyEdits({ document, version: 7 }, edits), true);
    assert.deepEqual([...applied], ['/site/about.md']);
  });

  for (const [what, change, given] of [
    ['has moved on since', (document: Document) => (document.version = 8), edits],
    ['has been closed', (document: Document) => (document.isClosed = true), edits],
    ['needs none', () => undefined, []],
  ] as const)
    it(`change nothing where it ${what}`, async () => {
      const document = editor.documentAt('/site/about.md', 7);
      const applied = editor.open([document]);
      change(document);
      assert.equal(await editor.applyEdits({ document, version: 7 }, given), false);
      assert.deepEqual([...applied], []);
    });
});

describe('edits of several files', () => {
  let editor: Editor;
  before(async () => {
    editor = (await runWithoutVscode(program)) as Editor;
  });

  /** What becomes of edits of two pages of which the second is typed on in so many of the times they are computed for good. */
  async function typedOn(times: number) {
    const [about, chinese] = [editor.documentAt('/site/about.md', 1), editor.documentAt('/site/about-zh.md', 1)];
    const applied = editor.open([about, chinese]);
    let asked = 0;
    const done = await editor.applyFileEdits(() => {
      asked += 1;
      // each attempt asks for the names of the files first
      if (asked % 2 === 0 && asked / 2 <= times) chinese.version += 1;
      return Promise.resolve([
        { uri: '/site/about.md', edits },
        { uri: '/site/about-zh.md', edits },
      ]);
    });
    return { done, asked, applied: [...applied] };
  }

  it('are one change', async () => {
    assert.deepEqual(await typedOn(0), { done: true, asked: 2, applied: ['/site/about.md /site/about-zh.md'] });
  });

  it('are computed again where a file has moved on meanwhile', async () => {
    assert.deepEqual(await typedOn(2), { done: true, asked: 6, applied: ['/site/about.md /site/about-zh.md'] });
  });

  it('are computed again where a file was closed meanwhile: it may be another when it is opened', async () => {
    const chinese = editor.documentAt('/site/about-zh.md', 1);
    const documents = [editor.documentAt('/site/about.md', 1), chinese];
    const applied = editor.open(documents);
    let asked = 0;
    const done = await editor.applyFileEdits(() => {
      asked += 1;
      if (asked === 2) {
        chinese.isClosed = true;
        documents[1] = editor.documentAt('/site/about-zh.md', 1);
      }
      return Promise.resolve([{ uri: '/site/about-zh.md', edits }]);
    });
    assert.deepEqual([done, asked, [...applied]], [true, 4, ['/site/about-zh.md']]);
  });

  it('change nothing where that goes on', async () => {
    assert.deepEqual(await typedOn(3), { done: false, asked: 6, applied: [] });
  });

  it('change nothing where they are edits of fewer files each time they are computed for good', async () => {
    const applied = editor.open([editor.documentAt('/site/about.md', 1), editor.documentAt('/site/about-zh.md', 1)]);
    let asked = 0;
    const done = await editor.applyFileEdits(() => {
      asked += 1;
      const both = [
        { uri: '/site/about.md', edits },
        { uri: '/site/about-zh.md', edits },
      ];
      return Promise.resolve(asked % 2 === 0 ? both.slice(0, 1) : both);
    });
    assert.deepEqual([done, asked, [...applied]], [false, 6, []]);
  });
});
