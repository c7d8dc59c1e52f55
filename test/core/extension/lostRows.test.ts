import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, Uri, window, workspace } from 'vscode';
import { entryPlace } from './src/extension/authoring/entryPlace';
import { duplicatePublication } from './src/extension/commands/duplicatePublication';
import { movePublicationUp } from './src/extension/commands/movePublicationUp';
import { removePublication } from './src/extension/commands/removePublication';
import { removeSection } from './src/extension/commands/removeSection';
import { HomepageViews } from './src/extension/homepageView/homepageViews';

const named = { duplicatePublication, movePublicationUp, removePublication, removeSection };
const held = () => ({ dispose() {} });
let told;

const atBoats = () => {
  told = undefined;
  Object.assign(window, {
    ...{ createTreeView: () => ({ visible: false, selection: [], onDidChangeVisibility: held, dispose() {} }) },
    ...{ onDidChangeTextEditorSelection: held, onDidChangeActiveTextEditor: held, onDidChangeVisibleTextEditors: held },
    activeTextEditor: { document: { uri: { toString: () => 'memory:/about.md' }, offsetAt: at => at }, selection: { active: 7 } },
    showInformationMessage: async text => { told = text; },
  });
  Object.assign(workspace, { getWorkspaceFolder: () => ({}), onDidChangeConfiguration: held, fs: { isWritableFileSystem: () => true } });
  Object.assign(commands, { executeCommand: async () => {}, registerCommand: held });
  Uri.parse = text => ({ scheme: text.split(':')[0] });
};

/** What a command changes, or says, with the cursor in “Boats”, a paper in the section “Papers”. */
export const done = async (name, ...args) => {
  atBoats();
  let changed;
  const change = async (_, { entry, section }) => {
    changed = entry?.key ?? section;
    return { kind: 'edits', files: [] };
  };
  const service = {
    ...{ onDidChangeSite: () => () => {}, changePublications: change, changeSection: change },
    publicationAt: async () => ({ path: 'about.md', key: 'Boats' }),
    sectionAt: async () => 'Papers',
    sectionsView: async () => ({ sections: [] }),
  };
  const views = new HomepageViews(service, { onDidChange: held }, undefined, { get: (_, value) => value });
  await named[name](service, views).run(...args);
  return changed ?? told;
};

/** Where the entry is that a command with such arguments edits, or what is said. */
export const edited = async (...args) => {
  atBoats();
  return (await entryPlace(args, () => undefined))?.offset ?? told;
};
`;

describe('a menu on a row of the Homepage view that is gone when the author chooses from it', () => {
  let done: (name: string, ...args: readonly unknown[]) => Promise<string>;
  let edited: (...args: readonly unknown[]) => Promise<number | string>;
  before(async () => {
    ({ done, edited } = (await runWithoutVscode(program)) as {
      readonly done: typeof done;
      readonly edited: typeof edited;
    });
  });
  const gone = /^This (?:publication|section) is not there any more/;

  for (const [name, atCursor] of [
    ['removePublication', 'Boats'],
    ['duplicatePublication', 'Boats'],
    ['movePublicationUp', 'Boats'],
    ['removeSection', 'Papers'],
  ] as const)
    it(`does nothing to what stands at the cursor: ${name}`, async () => {
      assert.equal(await done(name), atCursor);
      // what VS Code gives for a row that it knows no more
      assert.match(await done(name, undefined, undefined), gone);
    });

  it('edits, accepts and pictures nothing that stands at the cursor', async () => {
    assert.equal(await edited(), 7);
    assert.match(String(await edited(undefined, undefined)), gone);
  });
});
