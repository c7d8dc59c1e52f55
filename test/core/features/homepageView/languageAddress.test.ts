import assert from 'node:assert/strict';
import { addressInAnyLanguage, tellsLanguage } from '../../../../src/core/features/homepageView/languageAddress';
import { inMemory, smallSite } from '../../service/inMemory';

describe('an address of a page', () => {
  for (const [url, plain, tells] of [
    ['/', '/', false],
    ['/zh/', '/', true],
    ['/cn.html', '/', true],
    ['/about_cn/', '/', true],
    ['/about-en/', '/', true],
    ['/zh-CN/index.html', '/', true],
    ['/english/', '/', true],
    ['/research/', '/research', false],
    ['/zh/research/', '/research', true],
    ['/research-zh/', '/research', true],
    ['/research.html', '/research', false],
    ['/zhang/', '/zhang', false],
    ['/ending/', '/ending', false],
  ] as const)
    it(`${url} is ${plain} in any language`, () =>
      assert.deepEqual([addressInAnyLanguage(url), tellsLanguage(url)], [plain, tells]));
});

describe('the same page in the other language', () => {
  const english = '# News\n\nWe rowed across the lake.\n\n# Talks\n\nOne on boats.';
  const chinese = '# 新闻\n\n今天我们在湖上划船，天气很好。\n\n# 报告\n\n关于船只的报告，在湖边举行。';
  const page = (url: string, text: string): string =>
    `---\npermalink: ${url}\nlang: ${text === english ? 'en' : 'zh'}\n---\n\n${text}\n`;
  const site = {
    ...smallSite,
    '_pages/about.md': page('/', english),
    '_pages/about-zh.md': page('/zh/', chinese),
    '_pages/research.md': page('/research/', english),
    '_pages/research-zh.md': page('/zh/research/', chinese),
    '_pages/grants-zh.md': page('/zh/grants/', chinese),
  };

  for (const [path, other] of [
    ['_pages/about.md', '_pages/about-zh.md'],
    ['_pages/about-zh.md', '_pages/about.md'],
    ['_pages/research.md', '_pages/research-zh.md'],
    ['_pages/research-zh.md', '_pages/research.md'],
    ['_pages/grants-zh.md', undefined],
  ] as const)
    it(`of ${path} is ${other ?? 'none'}`, async () => {
      const { service, uri } = inMemory(site);
      const view = await service.sectionsView(uri(path));
      assert.deepEqual([view?.path, view?.otherPath], [path, other]);
    });
});
