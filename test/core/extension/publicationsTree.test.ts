import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, workspace } from 'vscode';
import { publicationsTree } from './src/extension/homepageView/publicationsTree';

/** What stands in a file, which is \`drawn\` when the view is drawn and \`now\` when its first paper is dropped on “Talks”, where it is moved to. */
export const dropOnTalks = async (drawn, now) => {
  let text = drawn;
  let moved;
  Uri.parse = text => ({ scheme: text.split(':')[0] });
  workspace.fs = { isWritableFileSystem: () => true };
  const place = (path, words) => ({ path, start: drawn.indexOf(words), end: drawn.indexOf(words) + words.length });
  const item = { key: 'Ice', path: 'about.md', place: place('about.md', 'Ice') };
  const groups = ['# Papers', '# Talks'].map(title => ({ id: title, label: title, section: place('about.md', title), items: [item] }));
  const service = {
    publicationsView: async () => ({ groups, count: 1 }),
    textOf: () => text,
    async changePublications(_, change) {
      moved = change.to;
      return { kind: 'edits', files: [] };
    },
  };
  const tree = publicationsTree(service, undefined, () => ({ grouping: 'section' }));
  const [papers, talks] = await tree.roots('memory:/about.md');
  const [paper] = tree.children(papers);
  text = now;
  await tree.drag.handleDrop(talks, { get: () => ({ value: paper }) });
  return text.slice(moved.offset, moved.offset + 7);
};
`;

describe('a publication that is dropped on a section', () => {
  let dropOnTalks: (drawn: string, now: string) => Promise<string>;
  before(async () => {
    ({ dropOnTalks } = (await runWithoutVscode(program)) as { readonly dropOnTalks: typeof dropOnTalks });
  });
  const page = '# Papers\n\n- Ice\n\n# Talks\n';

  it('goes there', async () => assert.equal(await dropOnTalks(page, page), '# Talks'));

  it('goes there also where the page was edited since the view was drawn', async () => {
    assert.equal(await dropOnTalks(page, `Hello.\n\n${page}`), '# Talks');
    assert.equal(await dropOnTalks(page, page.replace('\n- Ice', '')), '# Talks');
  });
});
