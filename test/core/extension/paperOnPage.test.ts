import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, ProgressLocation, Uri, window, workspace } from 'vscode';
import { insertPaper } from './src/extension/commands/insertPaper';
import { registerPastePapers } from './src/extension/features/pastePapers';

const LINK = '10.5555/lakes.1';

/** Looks up a paper whose entry is the first line of a page, and presses a button of what is said. What happens is written down in \`events\`. */
export const start = ({ pressed, trouble, typed = text => text, over, link = LINK, page = '- Lakes.\\n\\n', isNew, isAmongPapers = true, isList, isPrinted = false, known, differing = 0 }) => {
  const events = [];
  let text = page;
  const uri = Object.assign(new Uri(), { scheme: 'memory', toString: () => 'memory:/site/about.md' });
  Uri.parse = () => uri;
  const document = {
    uri,
    version: 1,
    getText: () => text,
    offsetAt: offset => offset,
    positionAt: offset => offset,
  };
  const editor = { document, selection: { active: text.length }, revealRange() {} };
  let answer;
  Object.assign(window, {
    activeTextEditor: editor,
    visibleTextEditors: [],
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
    showInformationMessage: (told, ...buttons) => {
      events.push([told, ...buttons].join(' | '));
      return new Promise(close => { answer = () => close(buttons[pressed]); });
    },
    showWarningMessage: async told => void events.push('warned: ' + told),
    showErrorMessage: async told => void events.push('failed: ' + told),
    showTextDocument: async () => {
      if (trouble) throw new Error(trouble);
      events.push('shown');
      return editor;
    },
  });
  Object.assign(workspace, {
    getWorkspaceFolder: () => ({}),
    applyEdit: async () => { events.push('written'); return true; },
  });
  const service = {
    findPapers: async () => isPrinted ? events.push('looked up') : ({ kind: 'found', publication: { csl: { id: 'lakes', title: 'Lakes' } }, notices: [{ text: 'It was retracted.', values: [] }] }),
    entryOfWork: async () => isNew ? undefined : ({ uri: uri.toString(), range: { start: 2, end: 7 } }),
    entriesOfWorks: async () => [undefined],
    paperHome: async () => ({ kind: isList ? 'data' : 'page' }),
    siteOf: async () => 'memory:/site',
    isPrintedBibliography: async () => isPrinted,
    isPlaceOfPapers: async () => isAmongPapers,
    placePublications: async () => {
      events.push('placed where the page has its own');
      return undefined;
    },
    placePublication: async (_, start, publication, end = start) => {
      if (trouble) throw new Error(trouble);
      events.push('placed at ' + start + '–' + end);
      return [{ range: { start, end }, newText: 'x' }];
    },
    pastedPapers: async () =>
      known === undefined
        ? { kind: 'identifier', text: link }
        : { kind: 'onPage', works: known.map(title => ({ csl: { id: title, title } })), differing },
    checkEntryTemplate: () => undefined,
  };
  let provider;
  languages.registerDocumentPasteEditProvider = (_, registered) => { provider = registered; };
  registerPastePapers(service);
  return {
    events: () => events.splice(0),
    insert: async isOfMenu => {
      window.showInputBox = async () => { if (isPrinted) events.push('asked'); return LINK; };
      await (isOfMenu ?? isPrinted ? insertPaper(service, async () => window.activeTextEditor?.document.uri).run({}) : insertPaper(service, async () => window.activeTextEditor?.document.uri).run(LINK));
      // a page that cannot take it is told of, which is not asked here
      if (isNew && !isPrinted) events.splice(0, events.length, ...events.filter(event => !event.startsWith('failed')));
    },
    answer: () => answer(),
    paste: async () => {
      const range = over ?? { start: text.length, end: text.length, isEmpty: true };
      const token = { isCancellationRequested: false, onCancellationRequested() {} };
      const [edit] = (await provider.provideDocumentPasteEdits(document, [range], { get: () => ({ asString: async () => link }) }, undefined, token)) ?? [];
      if (edit === undefined) return undefined;
      await provider.resolveDocumentPasteEdit(edit, token);
      if (edit.additionalEdit !== undefined) return 'edited';
      text = text.slice(0, range.start) + edit.insertText + text.slice(range.end);
      text = typed(text);
      return text;
    },
  };
};
`;

interface Started {
  /** What has happened since this was called last. */
  readonly events: () => string[];
  readonly insert: (isOfMenu?: boolean) => Promise<void>;
  /** Presses the button of what is said. */
  readonly answer: () => void;
  /** Pastes the link of the paper at the end of the page; gives the page, `undefined` where nothing but what VS Code pastes is offered. */
  readonly paste: () => Promise<string | undefined>;
}

interface Given {
  /** Which button is pressed; none closes what is said. */
  readonly pressed?: number;
  /** What goes wrong when the paper is written or its entry shown. */
  readonly trouble?: string;
  /** What is typed once the link is pasted. */
  readonly typed?: (text: string) => string;
  /** What is selected when the link is pasted. */
  readonly over?: { readonly start: number; readonly end: number };
  /** What is pasted, if not its DOI alone. */
  readonly link?: string;
  readonly page?: string;
  /** Whether the page has no such paper yet. */
  readonly isNew?: boolean;
  /** Whether the cursor stands among papers. */
  readonly isAmongPapers?: boolean;
  /** The titles of the works of which BibTeX is pasted that the page has all of, in the place of the link. */
  readonly known?: readonly string[];
  /** How many of them the page prints otherwise. */
  readonly differing?: number;
  /** Whether the page lists the papers of a data file. */
  readonly isList?: boolean;
  /** Whether it prints those of a bibliography. */
  readonly isPrinted?: boolean;
}

const show = 0;
const again = 1;
const goneMessage = 'The file is gone.';

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

describe('a paper that is on the page already', () => {
  let start: (given: Given) => Started;
  before(async () => {
    ({ start } = (await runWithoutVscode(program)) as { start: typeof start });
  });

  /** What happens once it is told that the page has the paper, which was pasted. */
  async function pasted(given: Given): Promise<readonly string[]> {
    const { paste, answer, events } = start(given);
    await paste();
    await settled();
    assert.deepEqual(Array.from(events()), [
      '“Lakes” is on the page already. What you pasted stays as it is. | Show Entry | Insert It Again',
    ]);
    answer();
    await settled();
    return Array.from(events());
  }

  it('is shown, or inserted again, where that is wanted, which is a part of the command', async () => {
    for (const [pressed, expected] of [
      [show, ['shown']],
      [again, ['placed at 10–10', 'written', 'warned: It was retracted.']],
      [undefined, []],
    ] as const) {
      const { insert, answer, events } = start({ ...(pressed === undefined ? {} : { pressed }) });
      const done = insert();
      await settled();
      assert.deepEqual(Array.from(events()), [
        '“Lakes” is on the page already. Nothing was inserted. | Show Entry | Insert It Again',
      ]);
      answer();
      await done;
      assert.deepEqual(Array.from(events()), expected);
    }
  });

  for (const [what, pressed] of [
    ['shown', show],
    ['inserted again', again],
  ] as const) {
    it(`has whoever runs the command hear why it cannot be ${what}`, async () => {
      const { insert, answer } = start({ pressed, trouble: goneMessage });
      const done = insert();
      await settled();
      answer();
      await assert.rejects(done, { message: goneMessage });
    });

    it(`has whoever pasted it told why it cannot be ${what}`, async () => {
      assert.deepEqual(await pasted({ pressed, trouble: goneMessage }), [`failed: ${goneMessage}`]);
    });
  }

  it('stays pasted, and is shown or written in the place of its link', async () => {
    assert.deepEqual(await pasted({ pressed: show }), ['shown']);
    assert.deepEqual(await pasted({ pressed: again }), ['placed at 10–25', 'written', 'warned: It was retracted.']);
    assert.deepEqual(await pasted({}), []);
  });

  it('is written where its link has moved to, and nowhere once that is gone, though another stands there', async () => {
    assert.deepEqual(await pasted({ pressed: again, typed: text => `Papers\n${text}` }), [
      'placed at 17–32',
      'written',
      'warned: It was retracted.',
    ]);
    const gone = ['failed: The link that you pasted is not there any more. Nothing was inserted.'];
    assert.deepEqual(await pasted({ pressed: again, typed: text => text.slice(0, 10) }), gone);
    // its entry has the same link, and is written on
    const typed = (): string => '1. Lakes, 10.5555/lakes.1, 2029\n';
    assert.deepEqual(await pasted({ pressed: again, page: '- Lakes, 10.5555/lakes.1\n\n', typed }), gone);
  });

  it('is told of where its BibTeX was pasted, which stays, and is shown', async () => {
    const { paste, answer, events } = start({ pressed: show, known: ['Lakes'] });
    assert.equal(await paste(), undefined);
    await settled();
    assert.deepEqual(Array.from(events()), [
      '“Lakes” is on the page already. What you pasted stays as it is. | Show Entry',
    ]);
    answer();
    await settled();
    assert.deepEqual(Array.from(events()), ['shown']);
  });

  it('is told of with the others where BibTeX of several was pasted', async () => {
    const { paste, events } = start({ known: ['Lakes', 'Rivers'] });
    assert.equal(await paste(), undefined);
    await settled();
    assert.deepEqual(Array.from(events()), [
      'All 2 publications are on the page already. What you pasted stays as it is. | OK',
    ]);
  });

  it('is told of with the others of which the page prints some otherwise', async () => {
    const { paste, events } = start({ known: ['Lakes', 'Rivers'], differing: 1 });
    assert.equal(await paste(), undefined);
    await settled();
    assert.deepEqual(Array.from(events()), [
      'All 2 publications are on the page already, 1 of them printed differently. What you pasted stays as it is. | OK',
    ]);
  });

  it('is left to VS Code, which makes a link of selected words, where its address is pasted over them', async () => {
    const link = 'https://doi.org/10.5555/lakes.1';
    const { paste, events } = start({ over: { start: 2, end: 7 }, link });
    assert.equal(await paste(), undefined);
    assert.deepEqual(Array.from(events()), []);
    assert.equal(await start({ link }).paste(), `- Lakes.\n\n${link}`);
  });

  it('is written at once over its own entry, which goes', async () => {
    const { paste, events } = start({ over: { start: 0, end: 8 } });
    assert.equal(await paste(), 'edited');
    await settled();
    assert.deepEqual(Array.from(events()), ['warned: It was retracted.', 'placed at 0–8']);
  });
});

describe('a paper that is inserted', () => {
  let start: (given: Given) => Started;
  before(async () => {
    ({ start } = (await runWithoutVscode(program)) as { start: typeof start });
  });

  it('is told of where the page prints a bibliography, before anything is asked or looked up', async () => {
    const told =
      'failed: The publications of this page are printed from a bibliography, by “{% bibliography %}”. New ones go into its .bib file; nothing was inserted.';
    const { insert, events } = start({ isNew: true, isAmongPapers: false, isPrinted: true });
    await insert();
    assert.deepEqual(Array.from(events()), [told]);
  });

  it('is written at the cursor where that stands among papers and is what the author chose', async () => {
    for (const [given, menu, expected] of [
      [{}, false, ['placed at 10–10', 'written', 'warned: It was retracted.']],
      [{ isAmongPapers: false }, false, ['placed where the page has its own', 'warned: It was retracted.']],
      [{ isList: true }, false, ['placed where the page has its own', 'warned: It was retracted.']],
      // the menu of a view
      [{}, true, ['placed where the page has its own', 'warned: It was retracted.']],
    ] as const) {
      const { insert, events } = start({ ...given, isNew: true });
      await insert(menu);
      assert.deepEqual(Array.from(events()), expected);
    }
  });
});
