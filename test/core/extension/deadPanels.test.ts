import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { TabInputText, TabInputWebview, window } from 'vscode';
import { closeDeadPanels } from './src/extension/deadPanels';

/** The tabs that are left of these groups: files, and webviews by their kind. */
export const left = async (...groups) => {
  const inputOf = name => (name.endsWith('.md') ? new TabInputText(name) : new TabInputWebview('mainThreadWebview-' + name));
  let gone = [];
  window.tabGroups = {
    all: groups.map(names => ({ tabs: names.map(name => ({ name, input: inputOf(name) })) })),
    close: async tabs => { gone = tabs; },
  };
  await closeDeadPanels();
  return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(tab => !gone.includes(tab)).map(({ name }) => name).join(' ');
};
`;

describe('panels of an extension host that has ended by itself', () => {
  let left: (...groups: readonly (readonly string[])[]) => Promise<string>;
  before(async () => {
    ({ left } = (await runWithoutVscode(program)) as { readonly left: typeof left });
  });

  it('are closed, in sight or not, where VS Code hands none of their kind over', async () => {
    const kinds = ['shrinkPictures', 'favicon', 'compare'].map(kind => `academicHomepage.${kind}`);
    assert.equal(await left(['about.md', ...kinds], kinds), 'about.md');
  });

  it('are left where they are previews or of another extension', async () => {
    const others = ['academicHomepage.preview', 'elm.compare', 'about.md'];
    assert.equal(await left(others), others.join(' '));
  });
});
