import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { pickPaper } from './src/extension/features/paperPicks';
import { chooseWorks } from './src/extension/publications/worksToImport';
import { movePublicationToSection } from './src/extension/commands/movePublicationToSection';
import { chooseSource } from './src/extension/publications/publicationSource';
import { reportItems } from './src/extension/publishing/reportItems';
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
export const sections = () => asked(() => {
  const section = { title, otherTitle: title, isHidden: false, place: {}, children: [] };
  const service = { sectionsView: async () => ({ sections: [section] }), textOf: () => undefined };
  const views = { publication: async () => ({ uri: '', entry: {} }) };
  return movePublicationToSection(service, views).run();
});
export const sources = () => asked(() =>
  chooseSource({ authorIdentifiers: async () => ({ names: [title], dblp: title }) }, 'memory:/about.md'),
);
export const unsaved = async () => words(reportItems({
  checked: { here: [], elsewhere: [], verification: { kind: 'none' }, commit: [] }, changed: [], hasGit: true, unsaved: [title],
})[0]);
const item = plainItem({ label: title, description: title, detail: title }, 'warning');
export const own = () => words(item);
export const ownIcon = () => item.iconPath.id;
`;

/** Lists that say nothing but our own words, show what another file has made, or ask without items. */
const listsOfOurs = [
  'authoring/homepageQuestions.ts',
  'commands/addProfileKey.ts',
  'commands/addSection.ts',
  'commands/changePreviewLook.ts',
  'commands/checkBeforePublishing.ts',
  'commands/exportPublications.ts',
  'commands/filterPublications.ts',
  'commands/groupPublications.ts',
  'commands/removeSection.ts',
  'commands/showCitationData.ts',
  'commands/showServedSite.ts',
  'steps.ts',
];

/** What VS Code makes an icon of. */
const icon = /\$\([a-z-]+\)/g;

describe('the words of others in a list to choose from', () => {
  let run: Readonly<
    Record<'papers' | 'works' | 'sections' | 'sources' | 'unsaved' | 'own', () => Promise<string>> & {
      ownIcon: () => string;
    }
  >;
  before(async () => {
    run = (await runWithoutVscode(program)) as typeof run;
  });

  for (const list of ['papers', 'works'] as const)
    it(`make no icons: ${list}`, async () => {
      const shown = await run[list]();
      assert.doesNotMatch(shown, icon);
      assert.match(shown.replaceAll('\u2060', ''), /^Wind for \$\(alert\) and \$\(n\), part 1 \| /);
    });

  it('make no icons among the sections of a page, the names in _config.yml and the files that are not saved', async () => {
    assert.equal((await run.sections()).match(icon), null);
    assert.equal((await run.sources()).match(icon), null);
    assert.equal((await run.unsaved()).match(icon), null);
  });

  it('are in no list that does not go through plainItem', () => {
    const folder = 'src/extension';
    const lists = readdirSync(folder, { recursive: true })
      .map(name => String(name).replaceAll(path.sep, '/'))
      .filter(
        name => name.endsWith('.ts') && /QuickPick|askChoice/.test(readFileSync(path.join(folder, name), 'utf8')),
      );
    const plain = lists.filter(name => /\bplainItem\b/.test(readFileSync(path.join(folder, name), 'utf8')));
    assert.deepEqual(lists.filter(name => !plain.includes(name)).sort(), listsOfOurs);
  });

  it('stand behind an icon of ours', async () => {
    assert.equal((await run.own()).match(icon), null);
    assert.equal(run.ownIcon(), 'warning');
  });
});
