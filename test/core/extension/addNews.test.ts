import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, speak, Uri, window } from 'vscode';
import { addNews } from './src/extension/commands/addNews';
/** What is said where a site has no news, and the commands that run when the button at \`pressed\` is pressed. */
export const said = async (words, pressed) => {
  speak(words);
  let told = '';
  const ran = [];
  window.showInformationMessage = async (text, ...buttons) => { told = [text, ...buttons].join(' | '); return buttons[pressed]; };
  commands.executeCommand = async command => { ran.push(command); };
  await addNews({ newsPlaces: async () => [] }, async ([page]) => page).run(Object.assign(new Uri(), { toString: () => 'memory:/site/about.md' }));
  return [told, ...ran].join(' → ');
};
`;

describe('news on a site that has none', () => {
  let said: (words: unknown, pressed?: number) => Promise<string>;
  before(async () => {
    ({ said } = (await runWithoutVscode(program)) as { readonly said: typeof said });
  });

  it('lead to the section that they need, which is offered in the language of the page', async () => {
    const told =
      'This site has no section of news, so there is no place for a line yet. Add the section first. | Add Section…';
    assert.equal(await said(bundleOf('en'), 0), `${told} → academicHomepage.addSection`);
    assert.equal(await said(bundleOf('en')), told);
    assert.equal(
      await said(bundleOf('zh-cn')),
      '此网站还没有动态章节，新动态没有地方可写。请先添加这个章节。 | 添加章节…',
    );
  });
});
