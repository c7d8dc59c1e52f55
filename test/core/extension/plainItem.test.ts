import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { pickPaper } from './src/extension/features/paperPicks';
import { chooseWorks } from './src/extension/commands/worksToImport';
import { plainItem } from './src/extension/plainItem';

const title = 'Wind for $(alert) and $(n), part 1';
const publication = { csl: { title, type: 'book', publisher: title, author: [{ literal: title }] }, notices: [] };
const words = ({ label, description, detail }) => [label, description, detail].filter(Boolean).join(' | ');

const asked = async ask => {
  let shown = [];
  window.showQuickPick = async items => { shown = items; };
  await ask();
  return shown.filter(({ kind }) => kind === undefined).map(words).join(' ');
};
export const papers = () => asked(() => pickPaper([publication]));
export const works = () => asked(() => chooseWorks([{ publication, standing: { kind: 'new' } }]));
export const own = () => words(plainItem({ label: title, description: title, detail: title }, 'warning'));
`;

/** What VS Code makes an icon of. */
const icon = /\$\([a-z-]+\)/g;

describe('the words of others in a list to choose from', () => {
  let run: Readonly<Record<'papers' | 'works' | 'own', () => Promise<string>>>;
  before(async () => {
    run = (await runWithoutVscode(program)) as typeof run;
  });

  for (const list of ['papers', 'works'] as const)
    it(`make no icons: ${list}`, async () => {
      const shown = await run[list]();
      assert.doesNotMatch(shown, icon);
      assert.match(shown.replaceAll('\u2060', ''), /^Wind for \$\(alert\) and \$\(n\), part 1 \| /);
    });

  it('stand behind an icon of ours', async () => {
    assert.deepEqual((await run.own()).match(icon), ['$(warning)']);
  });
});
