import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { movePublicationUp } from './src/extension/commands/movePublicationUp';
import { removePublication } from './src/extension/commands/removePublication';
import { removeSection } from './src/extension/commands/removeSection';
import { renameSection } from './src/extension/commands/renameSection';

const commands = { movePublicationUp, removePublication, removeSection, renameSection };

/** What a command says that is about no section and no publication. */
export const said = async (name, isOnRow) => {
  let told = '';
  window.showInformationMessage = async text => { told = text; };
  const views = { section: async () => undefined, publication: async () => undefined, onlyOther: () => undefined, isOnRow: () => isOnRow, arrangement: {} };
  await commands[name]({}, views).run('selection');
  return told;
};
`;

describe('a key of the Homepage view', () => {
  let said: (name: string, isOnRow: boolean) => Promise<string>;
  before(async () => {
    ({ said } = (await runWithoutVscode(program)) as { readonly said: typeof said });
  });

  for (const name of ['movePublicationUp', 'removePublication', 'removeSection', 'renameSection'])
    it(`does nothing on a row of another kind, and tells of that where there is none: ${name}`, async () => {
      assert.equal(await said(name, true), '');
      assert.match(await said(name, false), /^Put the cursor into a (?:section|publication)/);
    });
});
