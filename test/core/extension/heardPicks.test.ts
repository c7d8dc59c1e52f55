import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak, window } from 'vscode';
import { changePreviewLook } from './src/extension/commands/changePreviewLook';
import { groupPublications } from './src/extension/commands/groupPublications';
let picks = [];
window.showQuickPick = async shown => { picks = shown; };
const ask = async (words, command) => {
  speak(words);
  await command.run();
  return picks.filter(({ kind }) => kind === undefined).map(({ label, description }) => [label, description].filter(Boolean).join(' | '));
};
const look = { width: 'fit', medium: 'system', zoom: 1 };
export const looks = words => ask(words, changePreviewLook({ current: { controls: { look } } }));
export const groupings = words => ask(words, groupPublications({ arrangement: { grouping: 'year' } }));
`;

type Picks = (words: unknown) => Promise<readonly string[]>;

// an icon before a label is spoken by its name: “blank”, “check”
describe('a list to choose from says in words what is chosen now', () => {
  let run: { readonly looks: Picks; readonly groupings: Picks };
  before(async () => {
    run = (await runWithoutVscode(program)) as typeof run;
  });

  it('of the looks of the preview', async () => {
    const picks = await run.looks(bundleOf('en'));
    assert.deepEqual(
      [...picks].filter(pick => pick.includes('|')),
      ['As Wide as the Preview | now', 'Colors of the System | now', '100% | now'],
    );
    assert.ok(picks.length > 8 && picks.every(pick => !pick.includes('$(')), picks.join('\n'));
    assert.equal((await run.looks(bundleOf('zh-cn')))[0], '与预览同宽 | 当前');
  });

  it('of how publications are grouped', async () => {
    assert.deepEqual(
      [...(await run.groupings(bundleOf('en')))],
      [
        'By section | in the order of the page',
        'By year | now · newest first',
        'By type | articles, papers, preprints…',
      ],
    );
  });

  it('and has its icons beside the labels, not in them', () => {
    const folder = 'src/extension';
    const spelt = readdirSync(folder, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.ts'))
      .filter(name => /\blabel: [^\n]*`\$\([a-z]/.test(readFileSync(path.join(folder, name), 'utf8')));
    assert.deepEqual(spelt, []);
  });
});
