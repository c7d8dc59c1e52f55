import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { addSection } from './src/extension/commands/addSection';

/** The kinds that are offered for a page with sections of these titles, one a line; the last one stands in the one before. */
export const offered = async (language, titles, unheaded = []) => {
  let items = [];
  window.showQuickPick = async given => void (items = given);
  const [inner, ...outer] = titles.map(title => ({ title, children: [] })).reverse();
  const sections = outer.map((section, at) => ({ ...section, children: at === 0 ? [inner] : [] })).reverse();
  const service = { sectionsView: async () => ({ language, sections, unheaded, otherPath: undefined }) };
  await addSection(service, { section: async () => undefined, homepage: { uri: async () => '/about.md' } }).run();
  return items.map(({ label }) => label).join('\\n');
};
`;

describe('the kinds of sections that can be added', () => {
  it('are those that the page lacks, and then, under a heading, those that it has', async () => {
    const { offered } = (await runWithoutVscode(program)) as {
      readonly offered: (language: string, titles: readonly string[], unheaded?: readonly string[]) => Promise<string>;
    };
    const inChinese = (await offered('zh', ['近期动态', '论文与专利', '湖泊', '教学'], ['个人简介'])).split('\n');
    assert.equal(inChinese[0], '🧪 科研项目');
    assert.deepEqual(inChinese.slice(-7), [
      '✏️ Another one…',
      'On the page already',
      '🔥 近期动态',
      '📜 专利',
      '📝 论文',
      '🏫 教学',
      '👋 个人简介',
    ]);
    const onEmptyPage = (await offered('en', [])).split('\n');
    assert.equal(onEmptyPage[0], '🔥 News');
    assert.equal(onEmptyPage.at(-1), '✏️ Another one…');
  });
});
