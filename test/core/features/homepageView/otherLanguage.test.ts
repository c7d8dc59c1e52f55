import assert from 'node:assert/strict';
import { createHomepageView } from '../../../../src/core/features/homepageView/homepageView';
import { inMemory, smallSite } from '../../service/inMemory';
import { markedSite } from '../navigation/markedSite';

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
      assert.equal(await service.hasOtherPage(uri(path)), other !== undefined);
    });

  const papers = (language: string): string =>
    Array.from(
      { length: 9 },
      (_, at) =>
        `1. Mei Lin, Jane Doe, *Lakes That Remember the Floods of Spring, Part ${at}*, ${language}, 202${at}.\n`,
    ).join('');
  const withoutLang = (url: string, text: string): string => `---\npermalink: ${url}\n---\n\n${text}\n`;
  const told = {
    en: `${'We row across the lake. '.repeat(20)}\n\n# Publications\n\n${papers('Journal of Lakes')}`,
    zh: `${'我研究湖泊如何记住洪水。'.repeat(10)}\n\n# 论文\n\n${papers('Journal of Lakes')}`,
    mixed: `# News\n\n${'我研究湖泊如何记住洪水。'.repeat(10)}${'Lakes that remember. '.repeat(30)}`,
  };
  for (const [what, home, other] of [
    ['Chinese words around English papers', ['/', told.en], ['/zh.html', told.zh]],
    ['a home page in Chinese', ['/', told.zh], ['/en.html', told.en]],
    ['the address, of as much English as Chinese', ['/', told.en], ['/about_cn/', told.mixed]],
  ] satisfies readonly (readonly [string, readonly [string, string], readonly [string, string]])[])
    it(`is told by ${what}`, async () => {
      const files = { '_pages/about.md': withoutLang(...home), '_pages/other.md': withoutLang(...other) };
      const { service, uri } = inMemory({ ...smallSite, ...files });
      const view = await service.sectionsView(uri('_pages/about.md'));
      assert.equal(view?.otherPath, '_pages/other.md');
    });

  it('is asked for at each key, for which no page is read but at the first', async () => {
    let reads = 0;
    const siteOf = async (title: string, files: Record<string, string>) => {
      const { reading } = await markedSite({
        '_pages/about.md': `---\npermalink: /\ntitle: ${title}\n---\n\n${english}\n`,
        ...files,
      });
      const pageModel = (path: string) => {
        reads++;
        return reading.pageModel(path);
      };
      const nothing = () => [];
      return {
        ...{ reading: { ...reading, pageModel }, path: '_pages/about.md' },
        ...{ problemsIn: nothing, verifiedIn: nothing, readProblems: () => Promise.resolve(true) },
      };
    };
    const chineseHome = { '_pages/zh.md': page('/zh/', chinese) };
    const alone = await siteOf('Lakes', {});
    const both = await siteOf('Lakes', chineseHome);
    let site = alone;
    const view = createHomepageView(() => Promise.resolve(site));
    const asked = async (): Promise<readonly [boolean | undefined, boolean]> => {
      const before = reads;
      return [await view.hasOtherPage('memory:/site/_pages/about.md'), reads > before];
    };
    assert.deepEqual(await asked(), [false, false]);
    site = both;
    assert.deepEqual(await asked(), [true, true]);
    assert.deepEqual(await asked(), [true, false]);
    site = await siteOf('Rivers', chineseHome);
    assert.deepEqual(await asked(), [true, false]);
    site = await siteOf('Rivers', { '_pages/zh.md': page('/zh/', english) });
    assert.deepEqual(await asked(), [false, true]);
    site = alone;
    assert.deepEqual(await asked(), [false, false]);
  });
});
