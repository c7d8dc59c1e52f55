import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { showUnusedPictures } from './src/extension/commands/showUnusedPictures';

const uriOf = path => ({ path, scheme: 'memory', toString: () => 'memory:' + path });
Uri.parse = text => uriOf(text.replace('memory:', ''));
WorkspaceEdit.prototype.deleteFile = function ({ path }) { this.written.push('deletes ' + path); };
WorkspaceEdit.prototype.createFile = function ({ path }, { contents, ignoreIfExists }) {
  this.written.push('writes ' + path + ' ' + contents + (ignoreIfExists ? '' : ' over what is there'));
};

/**
 * What is asked, told and changed on a site that names neither of two pictures, of which those at \`picked\` are chosen; \`answers\` are the
 * buttons that are pressed then. The file at \`gone\` is deleted by somebody else meanwhile.
 */
export const whenShown = async ({ picked, answers = [], gone = -1, refused = false }) => {
  const events = [];
  const unused = ['images/a.png', 'images/b.png'].map(path => ({ path, uri: 'memory:/site/' + path, size: 2000 }));
  workspace.fs = {
    isWritableFileSystem: () => true,
    readFile: async ({ path }) => {
      if (path === '/site/' + unused[gone]?.path) throw new Error('FileNotFound');
      return 'bytes of ' + path;
    },
  };
  workspace.applyEdit = async ({ written }) => { events.push(...written); return !refused; };
  window.createQuickPick = () => {
    const [hidden, accepted, changed] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
    const pick = {
      onDidChangeSelection: changed.event,
      onDidTriggerItemButton: () => ({ dispose() {} }),
      onDidAccept: accepted.event,
      onDidHide: hidden.event,
      hide: () => hidden.fire(),
      dispose() {},
      show() {
        pick.selectedItems = pick.items.filter((_, at) => picked?.includes(at));
        if (picked === undefined) pick.hide();
        else accepted.fire();
      },
      selectedItems: [],
    };
    return pick;
  };
  const say = async (text, ...buttons) => {
    events.push(text);
    const answer = answers.shift();
    return buttons.includes(answer) ? answer : undefined;
  };
  Object.assign(window, { showWarningMessage: say, showInformationMessage: say, showErrorMessage: say });
  const service = { siteOf: async () => 'memory:/site', unusedPictures: async () => unused };
  const homepage = { uri: async () => 'memory:/site', told: (root, sentence) => sentence };
  await showUnusedPictures(service, { homepage }).run();
  return events;
};
`;

interface Given {
  /** `undefined` leaves the list. */
  readonly picked: readonly number[] | undefined;
  readonly answers?: readonly string[];
  readonly gone?: number;
  /** Whether the editor refuses the change. */
  readonly refused?: boolean;
}

describe('pictures that nothing names', () => {
  let whenShown: (given: Given) => Promise<readonly string[]>;
  before(async () => {
    ({ whenShown } = (await runWithoutVscode(program)) as { readonly whenShown: typeof whenShown });
  });

  const shown = async (given: Given): Promise<readonly string[]> => Array.from(await whenShown(given));
  const question = 'Delete “images/b.png” (2 kB)?';
  const told = '“images/b.png” was deleted (2 kB).';

  it('are deleted where they are chosen and that is agreed to', async () => {
    assert.deepEqual(await shown({ picked: [1], answers: ['Delete'] }), [question, 'deletes /site/images/b.png', told]);
  });

  it('stay where the list is left, none is chosen or the question is closed', async () => {
    assert.deepEqual(await shown({ picked: undefined }), []);
    assert.deepEqual(await shown({ picked: [] }), []);
    assert.deepEqual(await shown({ picked: [1] }), [question]);
  });

  it('come back at once, and over nothing that has come in their place', async () => {
    assert.deepEqual((await shown({ picked: [1], answers: ['Delete', 'Undo'] })).slice(2), [
      told,
      'writes /site/images/b.png bytes of /site/images/b.png',
    ]);
  });

  it('cost the others nothing where one is gone meanwhile', async () => {
    assert.deepEqual(await shown({ picked: [0, 1], answers: ['Delete'], gone: 0 }), [
      'Delete 2 pictures (4 kB)?',
      'deletes /site/images/b.png',
      told,
    ]);
    assert.deepEqual(await shown({ picked: [0], answers: ['Delete'], gone: 0 }), [
      'Delete “images/a.png” (2 kB)?',
      'The pictures could not be deleted. Nothing was changed.',
    ]);
  });

  it('are not said to be deleted where the editor refuses', async () => {
    assert.deepEqual(await shown({ picked: [1], answers: ['Delete', 'Undo'], refused: true }), [
      question,
      'deletes /site/images/b.png',
      'The pictures could not be deleted. Nothing was changed.',
    ]);
  });
});
