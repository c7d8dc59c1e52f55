import assert from 'node:assert/strict';
import { speaksChinese, writesChinese } from '../../../src/extension/language';
import { runWithoutVscode } from '../../vscodeStub';

describe('the language of the editor', () => {
  for (const [editor, speaks, writes] of [
    ['en', false, false],
    ['zh-cn', true, true],
    ['zh-CN', true, true],
    // there are no messages in Traditional Chinese
    ['zh-tw', false, true],
    ['de', false, false],
  ] as const) {
    it(editor, () => {
      assert.equal(speaksChinese(editor), speaks);
      assert.equal(writesChinese(editor), writes);
    });
  }

  it('is one for lists and for keys that are explained', async () => {
    const program = `
      import { speak } from 'vscode';
      import { listed } from './src/extension/listed';
      import { say } from './src/extension/features/wording';
      export const shownIn = editor => {
        speak({}, editor);
        return [listed(['a', 'b']), say({ kind: 'both', both: { en: 'A key', zh: '一个键' } })].join();
      };`;
    const { shownIn } = (await runWithoutVscode(program)) as { readonly shownIn: (editor: string) => string };
    assert.equal(shownIn('zh-cn'), 'a、b,一个键');
    assert.equal(shownIn('zh-tw'), 'a, b,A key');
  });
});
