import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak } from 'vscode';
import { checksTree } from './src/extension/homepageView/checksTree';
import { sectionsTree } from './src/extension/homepageView/sectionsTree';
import { publicationsTree } from './src/extension/homepageView/publicationsTree';
import { profileTree } from './src/extension/homepageView/profileTree';
/** As VS Code says what is said of an item. */
const heard = ({ accessibilityInformation, tooltip, label, description }) =>
  accessibilityInformation?.label ?? tooltip ?? [label, description].filter(Boolean).join(' ');
const trees = {
  file: checksTree(undefined, () => 'file'),
  rule: checksTree(undefined, () => 'rule'),
  sections: sectionsTree(undefined),
  publications: publicationsTree(undefined, undefined, () => undefined),
  profile: profileTree(undefined),
};
export const say = (words, tree, node) => {
  speak(words);
  return heard(trees[tree].item(node));
};
`;

const message = (text: string, ...values: readonly string[]): unknown => ({ text, values });
const link = {
  file: { path: '_pages/about.md' },
  problem: { fixes: [] },
  ruleId: 'empty-link',
  severity: 'error',
  message: message('A heading is one line of text.'),
};
const paper = { title: 'Tides of a Lake', detail: 'Lakes 2024', path: '_pages/about.md', key: 'tides' };
const damaged = message('A character in the registered title is damaged (U+FFFD): compare it with the paper.');

describe('an item of the Homepage view is heard as it is seen:', () => {
  let say: (words: unknown, tree: string, node: unknown) => string;
  before(async () => {
    ({ say } = (await runWithoutVscode(program)) as { readonly say: typeof say });
  });

  /** In English and in Chinese. */
  const heard = (tree: string, node: unknown): readonly string[] =>
    (['en', 'zh-cn'] as const).map(language => say(bundleOf(language), tree, node));

  it('a problem with how bad it is, what is wrong, and its rule or file', () => {
    const node = { kind: 'check', uri: '', item: link, at: 0 };
    assert.deepEqual(heard('file', node), [
      'Error, A heading is one line of text. empty-link',
      '错误, 标题只能写一行。 empty-link',
    ]);
    assert.deepEqual(heard('rule', { ...node, item: { ...link, severity: 'info' } }), [
      'Information, A heading is one line of text. _pages/about.md',
      '信息, 标题只能写一行。 _pages/about.md',
    ]);
  });

  it('a file with its folder and how many problems it has', () => {
    const node = { kind: 'checkGroup', uri: '', group: { id: '_pages/about.md', items: [link, link] } };
    assert.deepEqual(heard('file', node), ['about.md, _pages, 2 problems', 'about.md, _pages, 2 个问题']);
  });

  it('a rule with what it is about', () => {
    const group = {
      id: 'empty-link',
      summary: message('Links without a target, which open the page itself'),
      items: [link],
    };
    assert.deepEqual(heard('rule', { kind: 'checkGroup', uri: '', group }), [
      'empty-link, Links without a target, which open the page itself, 1 problem',
      'empty-link, 没有目标、单击会再次打开本页的链接, 1 个问题',
    ]);
  });

  it('an entry of the menu that leads nowhere with its name', () => {
    const node = { kind: 'lost', uri: '', item: { title: 'News', url: '#old-news', place: { start: 1 } } };
    assert.deepEqual(heard('sections', node), [
      'News, The menu leads to “#old-news”, which is nowhere on this page.',
      'News, 菜单指向“#old-news”，而这个页面上没有这个位置。',
    ]);
  });

  it('a section whose entry of the menu leaves the site with that, and not as if the page lacked it', () => {
    const item = { key: 'talks', title: 'Talks', isHidden: false, menu: 'leaving', children: [] };
    assert.deepEqual(heard('sections', { kind: 'section', uri: '', view: {}, item }), [
      'Talks, Its menu entry leaves the site: the address is not one of this site’s, so visitors do not get here. “Show Section in Menu” corrects it.',
      'Talks, 它的菜单项会离开本站：这个地址不属于本站，访客单击后不会来到这里。“将章节加入菜单”可以改正。',
    ]);
  });

  it('a publication with what is wrong with it', () => {
    const node = { kind: 'publication', uri: '', group: {}, item: { ...paper, state: 'wrong', problems: [damaged] } };
    assert.equal(
      heard('publications', node)[0],
      'Tides of a Lake, Lakes 2024, Something is wrong with it. A character in the registered title is damaged (U+FFFD): compare it with the paper.',
    );
  });

  it('a key of the profile with what it is called, and what is wrong with it', () => {
    const item = { key: 'googlescholar', title: { en: 'Google Scholar', zh: '谷歌学术' }, value: 'mei', problems: [] };
    assert.deepEqual(heard('profile', { kind: 'key', uri: '', item: { ...item, state: 'filled' } }), [
      'googlescholar, Google Scholar, mei',
      'googlescholar, Google Scholar, mei',
    ]);
    assert.equal(
      heard('profile', { kind: 'key', uri: '', item: { ...item, state: 'problem', problems: [damaged] } })[0],
      'googlescholar, Google Scholar, mei, A character in the registered title is damaged (U+FFFD): compare it with the paper.',
    );
  });
});
