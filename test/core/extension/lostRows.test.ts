import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, Uri, window, workspace } from 'vscode';
import { entryPlace } from './src/extension/authoring/entryPlace';
import { addSection } from './src/extension/commands/addSection';
import { addSectionBelow } from './src/extension/commands/addSectionBelow';
import { duplicatePublication } from './src/extension/commands/duplicatePublication';
import { movePublicationUp } from './src/extension/commands/movePublicationUp';
import { removePublication } from './src/extension/commands/removePublication';
import { removeSection } from './src/extension/commands/removeSection';
import { sortGroup } from './src/extension/commands/sortGroup';
import { sortPublications } from './src/extension/commands/sortPublications';
import { HomepageViews } from './src/extension/homepageView/homepageViews';
import { ViewRow } from './src/extension/homepageView/viewRow';

const named = { addSection, addSectionBelow, duplicatePublication, movePublicationUp, removePublication, removeSection, sortGroup, sortPublications };
const held = () => ({ dispose() {} });
let told;

const atBoats = () => {
  told = undefined;
  Object.assign(window, {
    ...{ createTreeView: () => ({ visible: false, selection: [], onDidChangeVisibility: held, dispose() {} }) },
    ...{ onDidChangeTextEditorSelection: held, onDidChangeActiveTextEditor: held, onDidChangeVisibleTextEditors: held },
    activeTextEditor: { document: { uri: { toString: () => 'memory:/about.md' }, offsetAt: at => at }, selection: { active: 7 } },
    showInformationMessage: async text => { told = text; },
    showQuickPick: async ([first]) => first,
  });
  Object.assign(workspace, { getWorkspaceFolder: () => ({}), onDidChangeConfiguration: held, fs: { isWritableFileSystem: () => true } });
  Object.assign(commands, { executeCommand: async () => {}, registerCommand: held });
  Uri.parse = text => ({ scheme: text.split(':')[0] });
};

const drawn = '# Papers\\n- Boats\\n# Talks\\n- Reefs\\n';
let now = drawn;

/** What “Sort Publications” orders by the row of “Talks”, whose page is another since the row was drawn. */
export const sortedTalks = async text => {
  now = text;
  const at = drawn.indexOf('# Talks');
  const section = { path: 'about.md', start: at, end: at + 7, reach: drawn.length };
  const drawing = { children: () => [], item: () => ({}) };
  const row = new ViewRow(drawing, { kind: 'group', uri: 'memory:/about.md', group: { section }, text: drawn });
  return done('sortGroup', row);
};

/** What a command changes, or says, with the cursor in “Boats”, a paper in the section “Papers”. */
export const done = async (name, ...args) => {
  atBoats();
  let changed;
  const change = async (_, { kind, entry, section, after, within, following }) => {
    const whole = following ? kind + ', then at ' + following.key : kind;
    changed = within ? now.slice(within.start, within.end) : (entry?.key ?? section ?? after ?? whole);
    return { kind: 'edits', files: [] };
  };
  const service = {
    ...{ onDidChangeSite: () => () => {}, changePublications: change, changeSection: change },
    publicationAt: async () => ({ path: 'about.md', key: 'Boats' }),
    sectionAt: async () => 'Papers',
    sectionsView: async () => ({ sections: [], unheaded: [] }),
    siteOf: async () => 'memory:/',
    textOf: () => now,
  };
  const views = new HomepageViews(service, { onDidChange: held, onDidName: held }, { onDidChange: held }, undefined, { get: (_, value) => value });
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
  let sortedTalks: (text: string) => Promise<string>;
  let edited: (...args: readonly unknown[]) => Promise<number | string>;
  before(async () => {
    ({ done, edited, sortedTalks } = (await runWithoutVscode(program)) as {
      readonly done: typeof done;
      readonly edited: typeof edited;
      readonly sortedTalks: typeof sortedTalks;
    });
  });
  const gone = /^This (?:publication|section) is not there any more/;

  for (const [name, atCursor] of [
    ['removePublication', 'Boats'],
    ['duplicatePublication', 'Boats'],
    ['movePublicationUp', 'Boats'],
    ['removeSection', 'Papers'],
    ['addSectionBelow', 'Papers'],
    ['sortGroup', 'sort, then at Boats'],
  ] as const)
    it(`does nothing to what stands at the cursor: ${name}`, async () => {
      assert.equal(await done(name), atCursor);
      // what VS Code gives for a row that it knows no more
      assert.match(await done(name, undefined, undefined), gone);
    });

  it('takes the whole page with a button of the title, for which VS Code gives nothing where no row has the focus', async () => {
    assert.equal(await done('addSection', undefined, undefined), 'add');
    assert.equal(await done('sortPublications', undefined, undefined), 'sort');
  });

  it('orders a section where it stands now, and none where it is gone', async () => {
    const page = '# Papers\n- Boats\n# Talks\n- Reefs\n';
    const talks = '# Talks\n- Reefs\n';
    assert.equal(await sortedTalks(page), talks);
    assert.equal(await sortedTalks(`Hello.\n${page}`), talks);
    assert.equal(await sortedTalks(page.replace('Reefs', 'Tides\n- Reefs')), '# Talks\n- Tides\n- Reefs\n');
    assert.match(await sortedTalks(page.replace(talks, '')), gone);
  });

  it('edits, accepts and pictures nothing that stands at the cursor', async () => {
    assert.equal(await edited(), 7);
    assert.match(String(await edited(undefined, undefined)), gone);
  });
});
