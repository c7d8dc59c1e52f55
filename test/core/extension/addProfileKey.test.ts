import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { addProfileKey } from './src/extension/commands/addProfileKey';
/** What is shown where the profile lacks these keys. */
export const shown = async names => {
  const said = [];
  window.showQuickPick = async picks => { said.push(...picks.map(({ label }) => label)); };
  window.showInformationMessage = async text => { said.push(text); };
  const missing = names.map(name => ({ name, title: undefined, description: undefined }));
  const service = { profileView: async () => ({ missing }) };
  await addProfileKey(service, { homepage: { uri: async () => 'about.md' } }).run();
  return said;
};
`;

describe('adding a key to the profile', () => {
  let shown: (names: readonly string[]) => Promise<readonly string[]>;
  before(async () => {
    ({ shown } = (await runWithoutVscode(program)) as { readonly shown: typeof shown });
  });

  it('offers those that it lacks, and says so where it lacks none', async () => {
    assert.deepEqual([...(await shown(['orcid', 'dblp']))], ['orcid', 'dblp']);
    assert.deepEqual([...(await shown([]))], ['Every key of the profile that this site shows has a value.']);
  });
});
