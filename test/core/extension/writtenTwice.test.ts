import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { importPublications } from './src/extension/commands/importPublications';
import { insertPaper } from './src/extension/commands/insertPaper';

/** A page in which a place is its offset, and an editor that refuses edits of a version before. What is told is written down. */
export const start = ({ page = 'Rivers\\n', isAmongPapers = true } = {}) => {
  const uri = Object.assign(new Uri(), { scheme: 'memory', toString: () => 'memory:/site/about.md' });
  Uri.parse = () => uri;
  const told = [];
  const waiting = [];
  const document = { uri, version: 1, isClosed: false, text: page, getText() { return this.text; }, offsetAt: at => at, positionAt: at => at };
  const editor = { document, selection: { active: page.length }, revealRange() {} };
  const lists = [];
  WorkspaceEdit.prototype.set = function (_, edits) { this.written.push(...edits); };
  Object.assign(workspace, {
    fs: { isWritableFileSystem: () => true },
    getWorkspaceFolder: () => ({}),
    openTextDocument: async () => document,
    applyEdit: async ({ written }) => {
      const { version } = document;
      await undefined;
      if (document.version !== version) return false;
      for (const { range, newText } of written) document.text = document.text.slice(0, range.start) + newText + document.text.slice(range.end);
      document.version += 1;
      return true;
    },
  });
  Object.assign(window, {
    activeTextEditor: editor,
    visibleTextEditors: [editor],
    withProgress: async ({ title }, work) => {
      waiting.push(title);
      try {
        return await work({ report() {} }, { onCancellationRequested: stop => { cancel = stop; } });
      } finally {
        waiting.splice(waiting.indexOf(title), 1);
      }
    },
    showInformationMessage: async text => void told.push(text),
    showErrorMessage: async text => void told.push(text),
    setStatusBarMessage: text => void told.push(text),
    showTextDocument: async () => editor,
    showQuickPick: items => new Promise(choose => { lists.push(() => choose(items.filter(({ kind }) => kind === undefined))); }),
  });
  let cancel;
  // what a site is asked waits until it answers
  let answers = true;
  const asked = [];
  const answered = value => answers ? Promise.resolve(value()) : new Promise(settle => { asked.push(() => settle(value())); });
  const work = title => ({ csl: { id: title, title }, notices: [] });
  const entryOf = ({ csl }) => {
    const start = document.text.indexOf(csl.title);
    return start < 0 ? undefined : { uri: uri.toString(), range: { start, end: start + csl.title.length } };
  };
  const added = works => [{ range: { start: document.text.length, end: document.text.length }, newText: works.map(({ csl }) => csl.title + '\\n').join('') }];
  const service = {
    findPapers: async title => ({ kind: 'found', publication: work(title), notices: [] }),
    paperHome: async () => ({ kind: 'page' }),
    isPrintedBibliography: async () => false,
    isPlaceOfPapers: async () => isAmongPapers,
    entryOfWork: (_, publication) => answered(() => entryOf(publication)),
    entriesOfWorks: (_, publications) => answered(() => publications.map(entryOf)),
    placePublication: async (_, at, publication) => added([publication]),
    placePublications: async (_, publications) => ({ uri: uri.toString(), edits: added(publications) }),
    checkEntryTemplate: () => undefined,
    findPublications: async (_, { titles }) => ({
      kind: 'found',
      incomplete: [],
      works: titles.map(title => ({ publication: work(title), standing: entryOf(work(title)) ? { kind: 'differs', differences: [] } : { kind: 'new' } })),
    }),
  };
  return {
    page: () => document.text,
    told: () => told.splice(0).join(' '),
    waiting: () => waiting.join(),
    cancel: () => cancel(),
    silence: () => { answers = false; },
    answer: () => { answers = true; asked.splice(0).forEach(settle => settle()); },
    insert: title => insertPaper(service, async () => window.activeTextEditor?.document.uri).run(title),
    list: titles => importPublications(service, async ([target]) => target).run(uri, { kind: 'bibliography', text: '', titles }),
    accept: at => lists[at](),
  };
};
`;

interface Started {
  readonly page: () => string;
  /** What the author was told since this was called last. */
  readonly told: () => string;
  /** What a notification says the author waits for. */
  readonly waiting: () => string;
  readonly cancel: () => void;
  /** The site does not answer, and does again. */
  readonly silence: () => void;
  readonly answer: () => void;
  readonly insert: (title: string) => Promise<void>;
  /** Begins to import works of these titles, and takes all of the list with this number. */
  readonly list: (titles: readonly string[]) => Promise<void>;
  readonly accept: (at: number) => void;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

let start: (given?: { readonly page?: string; readonly isAmongPapers?: boolean }) => Started;
before(async () => {
  ({ start } = (await runWithoutVscode(program)) as { readonly start: typeof start });
});

describe('a paper whose insertion is begun twice', () => {
  for (const [where, isAmongPapers] of [
    ['at the cursor', true],
    ['where the page has its papers', false],
  ] as const)
    it(`is written once ${where}, and the second time told to be there`, async () => {
      const { insert, page, told } = start({ isAmongPapers });
      await Promise.all([insert('Lakes'), insert('Lakes')]);
      assert.equal(page(), 'Rivers\nLakes\n');
      assert.equal(told(), '“Lakes” is on the page already. Nothing was inserted.');
    });
});

describe('a paper that is inserted into a site that is slow to answer', () => {
  it('is waited for until it is written', async () => {
    const { insert, silence, answer, waiting, page } = start();
    silence();
    const done = insert('Lakes');
    await settled();
    assert.deepEqual([waiting(), page()], ['Looking up Lakes', 'Rivers\n']);
    answer();
    await done;
    assert.deepEqual([waiting(), page()], ['', 'Rivers\nLakes\n']);
  });

  for (const isAmongPapers of [true, false])
    it('is not written any more once that is cancelled', async () => {
      const { insert, silence, answer, cancel, page, told } = start({ isAmongPapers });
      silence();
      const done = insert('Lakes');
      await settled();
      cancel();
      answer();
      await done;
      assert.deepEqual([page(), told()], ['Rivers\n', '']);
    });
});

describe('works that are imported', () => {
  it('are not written again where they came onto the page while their list stood open, which is told', async () => {
    const { insert, list, accept, page, told } = start();
    const done = list(['Lakes', 'Ponds']);
    await settled();
    await insert('Lakes');
    assert.equal(told(), '');
    accept(0);
    await done;
    assert.equal(page(), 'Rivers\nLakes\nPonds\n');
    assert.equal(
      told(),
      '1 publication was written. One undo takes it back. 1 more was on the page by then, and was not written again.',
    );
  });

  it('are written once where the same is imported twice at a time', async () => {
    const { list, accept, page, told } = start();
    const both = [list(['Lakes', 'Ponds']), list(['Lakes', 'Ponds'])];
    await settled();
    accept(0);
    accept(1);
    await Promise.all(both);
    assert.equal(page(), 'Rivers\nLakes\nPonds\n');
    assert.equal(
      told(),
      '2 publications were written. One undo takes them all back. All 2 publications are on the page already. Nothing was changed.',
    );
  });

  it('are written once more where the page printed them otherwise and they were chosen all the same', async () => {
    const { list, accept, page } = start();
    const done = list(['Rivers', 'Lakes']);
    await settled();
    accept(0);
    await done;
    assert.equal(page(), 'Rivers\nLakes\nRivers\n');
  });
});
