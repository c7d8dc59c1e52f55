import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { movePublicationToSection } from './src/extension/commands/movePublicationToSection';
import { sortPublications } from './src/extension/commands/sortPublications';
import { publicationsTree } from './src/extension/homepageView/publicationsTree';

/**
 * What stands in a file, which is \`drawn\` when the view is drawn or sections are listed and \`now\` when its first paper is dropped on “Talks”, or
 * “Talks” is chosen or sorted, where that is done; else what is told.
 */
export const doneAtTalks = async (act, drawn, now) => {
  let text = drawn;
  let done;
  window.showInformationMessage = async told => void (done = told);
  Uri.parse = text => ({ scheme: text.split(':')[0] });
  workspace.fs = { isWritableFileSystem: () => true };
  const place = (path, words) => ({ path, start: drawn.indexOf(words), end: drawn.indexOf(words) + words.length });
  const item = { key: 'Ice', path: 'about.md', place: place('about.md', 'Ice') };
  const groups = ['# Papers', '# Talks'].map(title => ({ id: title, label: title, section: { ...place('about.md', title), reach: title === '# Papers' ? drawn.indexOf('# Talks') : drawn.indexOf('# Service') }, items: [item] }));
  const service = {
    publicationsView: async () => ({ groups, count: 1 }),
    textOf: () => text,
    sectionsView: async () => ({ sections: groups.map(({ label, section }) => ({ title: label, place: section, children: [] })) }),
    async changePublications(_, change) {
      const { offset, start = offset, end = start + 7 } = change.to ?? change.within;
      done = text.slice(start, end);
      return { kind: 'edits', files: [] };
    },
  };
  const tree = publicationsTree(service, undefined, () => ({ grouping: 'section' }));
  const [papers, talks] = await tree.roots('memory:/about.md');
  const [paper] = tree.children(papers);
  const views = { publication: async () => ({ uri: 'memory:/about.md', entry: item }), publicationGroup: () => talks };
  window.showQuickPick = async items => {
    text = now;
    return items.find(({ label }) => label === '# Talks');
  };
  if (act === 'choose') await movePublicationToSection(service, views).run();
  text = now;
  if (act === 'sort') await sortPublications(service, views).run();
  if (act === 'drop') await tree.drag.handleDrop(talks, { get: () => ({ value: paper }) });
  return done;
};
`;

type Act = 'drop' | 'choose' | 'sort';

describe('a section', () => {
  let doneAtTalks: (act: Act, drawn: string, now: string) => Promise<string>;
  before(async () => {
    ({ doneAtTalks } = (await runWithoutVscode(program)) as { readonly doneAtTalks: typeof doneAtTalks });
  });
  const page = '# Papers\n\n- Ice\n\n# Talks\n# Service\n';

  for (const [what, act, done] of [
    ['on which a publication is dropped', 'drop', '# Talks'],
    ['that is chosen for a publication', 'choose', '# Talks'],
    ['whose publications are sorted', 'sort', '# Talks\n'],
  ] as const) {
    it(`${what} is where it stands`, async () => assert.equal(await doneAtTalks(act, page, page), done));

    it(`${what} is found where the page was edited since it was shown`, async () => {
      assert.equal(await doneAtTalks(act, page, `Hello.\n\n${page}`), done);
      assert.equal(await doneAtTalks(act, page, page.replace('\n- Ice', '')), done);
    });

    it(`${what} is no other one that stands there since it was shown`, async () => {
      const now = page.replace('# Talks\n', '');
      const gone = 'This section is not there any more: the page was changed meanwhile. Try again.';
      assert.equal(await doneAtTalks(act, page, now), gone);
    });
  }
});
