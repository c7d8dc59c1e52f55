import assert from 'node:assert/strict';
import { addressInAnyLanguage, languageOfAddress } from '../../../../src/core/site/addresses/languageAddress';

describe('an address of a page', () => {
  for (const [url, plain, language] of [
    ['/', '/', undefined],
    ['/zh/', '/', 'zh'],
    ['/cn.html', '/', 'zh'],
    ['/about_cn/', '/', 'zh'],
    ['/about-en/', '/', 'en'],
    ['/zh-CN/index.html', '/', 'zh'],
    ['/zhs/', '/', 'zh'],
    ['/en.html', '/', 'en'],
    ['/english/', '/', 'en'],
    ['/research/', '/research', undefined],
    ['/zh/research/', '/research', 'zh'],
    ['/research-zh/', '/research', 'zh'],
    ['/research.html', '/research', undefined],
    ['/zhang/', '/zhang', undefined],
    ['/ending/', '/ending', undefined],
  ] as const)
    it(`${url} is ${plain} in any language`, () =>
      assert.deepEqual([addressInAnyLanguage(url), languageOfAddress(url)], [plain, language]));
});
