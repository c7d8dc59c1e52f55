import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, ProgressLocation, Uri, window, workspace } from 'vscode';
import { insertPaper } from './src/extension/commands/insertPaper';
import { registerPastePapers } from './src/extension/features/pastePapers';

const LINK = '10.5555/lakes.1';

/** Looks up a paper whose entry is the first line of a page, and presses a button of what is said. What happens is written down in \`events\`. */
export const start = ({ pressed, trouble, typed = text => text, over }) => {
  const events = [];
  let text = '- Lakes.\\n\\n';
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
    findPapers: async () => ({ kind: 'found', publication: { csl: { id: 'lakes', title: 'Lakes' } }, notices: [{ text: 'It was retracted.', values: [] }] }),
    entryOfWork: async () => ({ uri: uri.toString(), range: { start: 2, end: 7 } }),
    publicationList: async () => undefined,
    isPlaceOfPapers: async () => true,
    placePublication: async (_, start, publication, end = start) => {
      if (trouble) throw new Error(trouble);
      events.push('placed at ' + start + '–' + end);
      return [{ range: { start, end }, newText: 'x' }];
    },
    pastedPapers: async () => ({ kind: 'identifier', text: LINK }),
    checkEntryTemplate: () => undefined,
  };
  let provider;
  languages.registerDocumentPasteEditProvider = (_, registered) => { provider = registered; };
  registerPastePapers(service);
  return {
    events: () => events.splice(0),
    insert: () => insertPaper(service).run(LINK),
    answer: () => answer(),
    paste: async () => {
      const range = over ?? { start: text.length, end: text.length };
      const token = { isCancellationRequested: false, onCancellationRequested() {} };
      const [edit] = await provider.provideDocumentPasteEdits(document, [range], { get: () => ({ asString: async () => LINK }) }, undefined, token);
      await provider.resolveDocumentPasteEdit(edit, token);
      if (edit.additionalEdit === undefined) text = text.slice(0, range.start) + edit.insertText + text.slice(range.end);
      text = typed(text);
      return text;
    },
  };
};
`;

interface Started {
  /** What has happened since this was called last. */
  readonly events: () => string[];
  readonly insert: () => Promise<void>;
  /** Presses the button of what is said. */
  readonly answer: () => void;
  /** Pastes the link of the paper at the end of the page; gives the page. */
  readonly paste: () => Promise<string>;
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
}

const SHOW = 0;
const AGAIN = 1;
const GONE = 'The file is gone.';

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
      [SHOW, ['shown']],
      [AGAIN, ['placed at 10–10', 'written', 'warned: It was retracted.']],
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
    ['shown', SHOW],
    ['inserted again', AGAIN],
  ] as const) {
    it(`has whoever runs the command hear why it cannot be ${what}`, async () => {
      const { insert, answer } = start({ pressed, trouble: GONE });
      const done = insert();
      await settled();
      answer();
      await assert.rejects(done, { message: GONE });
    });

    it(`has whoever pasted it told why it cannot be ${what}`, async () => {
      assert.deepEqual(await pasted({ pressed, trouble: GONE }), [`failed: ${GONE}`]);
    });
  }

  it('stays pasted, and is shown or written in the place of its link', async () => {
    assert.deepEqual(await pasted({ pressed: SHOW }), ['shown']);
    assert.deepEqual(await pasted({ pressed: AGAIN }), ['placed at 10–25', 'written', 'warned: It was retracted.']);
    assert.deepEqual(await pasted({}), []);
  });
});
