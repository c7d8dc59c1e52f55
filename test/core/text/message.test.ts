import assert from 'node:assert/strict';
import { localized, message, type Message } from '../../../src/core/text/message';

const bundle: Readonly<Record<string, string | undefined>> = {
  '{0} are registered as authors too.': '{0} 也登记为作者。',
  'This DOI is registered for {0}.': '这个 DOI 登记的是{0}。',
  '“{0}” ({1})': '“{0}”（{1}）',
  'add the homepage of {0}': '添加 {0} 的主页',
};
const inChinese = (told: Message): string => localized(told, { translate: text => bundle[text] ?? text, comma: '、' });

describe('message', () => {
  it('lists names with the sign of each language', () => {
    const told = message('{0} are registered as authors too.', ['Mei Lin', 'Ada Reed']);
    assert.deepEqual(told.values, ['Mei Lin, Ada Reed']);
    assert.equal(inChinese(told), 'Mei Lin、Ada Reed 也登记为作者。');
  });

  it('has words within a sentence that each language writes with its own signs', () => {
    const told = message('This DOI is registered for {0}.', message('“{0}” ({1})', 'Lakes', '2029'));
    assert.deepEqual(told.values, ['“Lakes” (2029)']);
    assert.equal(inChinese(told), '这个 DOI 登记的是“Lakes”（2029）。');
  });

  it('leaves signs of one value alone', () => {
    const told = message('This DOI is registered for {0}.', 'Lakes, {0} and Reeds');
    assert.equal(inChinese(told), '这个 DOI 登记的是Lakes, {0} and Reeds。');
  });

  const homepages: readonly (readonly [owner: string, told: string])[] = [
    ['Mei Lin', '添加 Mei Lin 的主页'],
    ['林青', '添加林青的主页'],
    ['林青 (Mei Lin)', '添加林青 (Mei Lin) 的主页'],
    ['“青”', '添加“青”的主页'],
  ];
  for (const [owner, told] of homepages) {
    it(`has blanks in Chinese around other scripts alone: ${told}`, () => {
      assert.equal(inChinese(message('add the homepage of {0}', owner)), told);
    });
  }
});
