import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak } from 'vscode';
import { putBackStatus } from './src/extension/pictures/putBackStatus';
export const status = (words, language) => {
  speak(words, language);
  return putBackStatus([{ path: '/images/a.png' }, { path: '/images/b.png' }], []);
};
`;

describe('names in a sentence', () => {
  it('are listed with the sign of its language', async () => {
    const { status } = (await runWithoutVscode(program)) as {
      readonly status: (words: unknown, language: string) => string;
    };
    assert.match(status(bundleOf('en'), 'en'), /: a\.png, b\.png$/);
    assert.match(status(bundleOf('zh-cn'), 'zh-cn'), /：a\.png、b\.png$/);
    // VS Code shows English where a language has no bundle
    assert.match(status(bundleOf('en'), 'zh-tw'), /: a\.png, b\.png$/);
  });
});
