import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak, Uri, window } from 'vscode';
import { exportPublications } from './src/extension/commands/exportPublications';
import { tellLeft } from './src/extension/tellLeft';

export const toldIn = async (words, language) => {
  speak(words, language);
  const told = [];
  window.showWarningMessage = async text => void told.push(text);
  const left = path => ({ text: 'Links to this site are left out: set “url” in _config.yml to where it is published.', values: [] });
  await tellLeft({ leftUnread: async () => [left(), left()] }, '/site');
  const uri = { toString: () => 'file:///about.md' };
  const exported = { count: 0, text: '', notes: [left(), left()] };
  await exportPublications({ exportPublications: async () => exported }).run(Object.assign(new Uri(), uri), 'bibtex');
  return told;
};
`;

describe('two sentences of a notice', () => {
  it('have a blank between them in English, and none in Chinese', async () => {
    const { toldIn } = (await runWithoutVscode(program)) as {
      readonly toldIn: (words: unknown, language: string) => Promise<readonly string[]>;
    };
    const inEnglish = await toldIn(bundleOf('en'), 'en');
    assert.ok(inEnglish.length > 0);
    for (const told of inEnglish) assert.match(told, /published\. Links/);
    for (const told of await toldIn(bundleOf('zh-cn'), 'zh-cn')) assert.doesNotMatch(told, /。 /);
  });
});
