import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const layout = '_layouts/default.html';

const chinese = '我研究湖泊如何记住洪水，以及河流怎样改道。'.repeat(8);
const english: Files = { [layout]: '<!doctype html>\n<html lang="en" class="no-js">\n{{ content }}</html>\n' };
const page = (body: string, more = ''): string => `---\npermalink: /\n${more}---\n\n${body}\n`;

async function expectMarks(text: string, files: Files = english): Promise<void> {
  assert.equal(await marked('lang-mismatch', pagePath, text, files), text);
}

describe('lang-mismatch', () => {
  it('finds a Chinese page under a layout that says English', async () => {
    await expectMarks(`⟦---⟧${page(chinese).slice(3)}`);
    await expectMarks(
      page(
        `# 🔥 新闻\n\n${chinese}\n\n- Mei Lin. [Lakes that remember](https://example.org). ICLD 2024.`,
        'lang: ⟦zh⟧\n',
      ),
    );
  });

  it('looks at what stands beside the papers, where that says enough', async () => {
    const papers = (title: string): string => `1. Mei Lin, Jane Doe. *${title}*. Journal of Lakes, 2024.\n`.repeat(9);
    await expectMarks(`⟦---⟧${page(`${chinese}\n\n# 论文\n\n${papers('Lakes That Remember the Floods')}`).slice(3)}`);
    await expectMarks(`⟦---⟧${page(`# 论文\n\n${papers('湖泊如何记住洪水以及河流怎样改道')}`).slice(3)}`);
    await expectMarks(
      page(`${chinese}\n\n${'Lakes and rivers. '.repeat(20)}\n\n${papers('Lakes That Remember the Floods')}`),
    );
    await expectMarks(
      page(`# Papers\n\n${'Lakes and rivers. '.repeat(20)}\n\n${papers('湖泊如何记住洪水以及河流怎样改道'.repeat(4))}`),
    );
  });

  it('does not count the patents of a page, which are Chinese on English pages, too', async () => {
    const english = 'I study how lakes remember floods, and where rivers go. ';
    for (const patent of [
      '- 林梅，王湖. 一种湖泊水位监测方法及系统与存储介质. 发明专利, ZL202199999999.X\n',
      '- 一种湖泊水位监测方法及系统与存储介质，中国发明专利，授权号：CN119999999B，2021.\n',
      '- 一种湖泊水位监测方法、装置、设备及存储介质\n',
    ])
      for (const times of [2, 9])
        await expectMarks(page(`# About\n\n${english.repeat(times)}\n\n# Patents\n\n${patent.repeat(25)}`));
    await expectMarks(
      page(
        `# About\n\n${english.repeat(9)}\n\n# Patents\n\n${'- 一种湖泊水位监测方法、装置、设备及存储介质\n'.repeat(25)}\n# Papers\n\n${'- Mei Lin, Jane Doe. *Lakes*. Journal of Lakes, 2024.\n'.repeat(3)}`,
      ),
    );
    const patents = '- Mei Lin. A Buoy That Tells the Level of a Lake. US Patent 9,999,999.\n'.repeat(25);
    await expectMarks(`⟦---⟧${page(`# 简介\n\n${chinese}\n\n# Patents\n\n${patents}`).slice(3)}`);
  });

  it('does not count the quote in which an English page addresses Chinese students', async () => {
    const intro = 'I study how lakes remember floods, and where rivers go. '.repeat(4);
    const news = '- *2024.03*: One paper is accepted by ICLD 2024!\n'.repeat(4);
    const quote = `> 📌 **欢迎报考我的研究生**！\n>\n> ${chinese}\n> ${chinese}`;
    await expectMarks(page(`${intro}\n\n${quote}\n\n# News\n\n${news}`));
    await expectMarks(`⟦---⟧${page(`${chinese}\n\n> ${intro}`).slice(3)}`);
    await expectMarks(`⟦---⟧${page(quote).slice(3)}`);
  });

  it('looks at the layout around the layout, and at the pieces of the page', async () => {
    const files = {
      [layout]: '---\nlayout: base\n---\n{{ content }}',
      '_layouts/base.html': "<html lang='en-US'>{{ content }}</html>",
      '_pages/parts/intro.md': `${chinese}\n`,
    };
    await expectMarks(`⟦---⟧${page('{% include_relative parts/intro.md %}').slice(3)}`, files);
  });

  it('looks at the layout that GitHub Pages gives a page without one', async () => {
    const github = { '_config.yml': 'title: Lin Qiu\ninclude: [_pages]\n' };
    await expectMarks(`⟦---⟧${page(chinese).slice(3)}`, { ...english, ...github });
    const own = { '.github/workflows/pages.yml': 'jobs:\n  build:\n    steps:\n      - run: jekyll build\n' };
    await expectMarks(page(chinese), { ...english, ...github, ...own });
  });

  it('looks at a layout in a folder, too', async () => {
    const files = {
      [layout]: "---\n# of all pages\n'layout': 'base/site'\n---\n{{ content }}",
      '_layouts/base/site.html': "<html lang='en-US'>{{ content }}</html>",
    };
    await expectMarks(`⟦---⟧${page(chinese).slice(3)}`, files);
  });

  it('lets the layout ask each page for its language', async () => {
    const [problem] = await problemsOf(pagePath, { ...english, [pagePath]: page(chinese) }, 'lang-mismatch');
    const [fix] = problem?.fixes ?? [];
    assert.equal(problem?.severity, 'info');
    assert.equal(applyEdits(page(chinese), fix?.edits ?? []), `---\nlang: zh-CN\n${page(chinese).slice(4)}`);
    assert.equal(
      applyEdits(english[layout] ?? '', fix?.elsewhere?.[0]?.edits ?? []),
      `<!doctype html>\n<html lang="{{ page.lang | default: 'en' }}" class="no-js">\n{{ content }}</html>\n`,
    );
    assert.deepEqual(
      problem.related.map(({ path }) => path),
      [layout],
    );
  });

  for (const [expression, config, front] of [
    ["page.lang | default: 'en'", '', ''],
    ["page.lang | default: site.lang | default: 'en-US'", '', ''],
    ['page.lang | default: site.locale | slice: 0, 2', 'locale: en-US\n', ''],
    ["site.locale | replace: '_', '-' | default: 'en'", 'locale: en_GB\n', ''],
    ['- page.lang -', '', 'lang: ⟦en⟧\n'],
  ] as const)
    it(`finds one where the layout prints English for it: {{ ${expression} }}`, async () => {
      const files = {
        [layout]: `<html lang="{{${expression}}}" class="{{ page.layout }}">{{ content }}</html>`,
        '_config.yml': `title: Lin Qiu\ninclude: [_pages]\n${config}`,
      };
      const text = page(chinese, `layout: default\n${front}`);
      await expectMarks(front === '' ? `⟦---⟧${text.slice(3)}` : text, files);
    });

  it('writes the language into the page where the layout asks for it, and lets it ask else', async () => {
    const fixed = async (expression: string, front: string): Promise<readonly string[]> => {
      const html = `<html lang="{{ ${expression} }}">{{ content }}</html>`;
      const files = { [layout]: html, '_config.yml': 'title: Lin Qiu\nlocale: en-US\ninclude: [_pages]\n' };
      const text = page(chinese, `layout: default\n${front}`);
      const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: text }, 'lang-mismatch');
      const [fix] = problem?.fixes ?? [];
      return [applyEdits(text, fix?.edits ?? []), applyEdits(html, fix?.elsewhere?.[0]?.edits ?? [])].map(
        one => one.split('\n').find(line => /\blang\b/.test(line)) ?? '',
      );
    };
    const asking = "page.lang | default: 'en'";
    const asked = `<html lang="{{ ${asking} }}">{{ content }}</html>`;
    assert.deepEqual(await fixed(asking, ''), ['lang: zh-CN', asked]);
    assert.deepEqual(await fixed(asking, 'lang: en # for now\n'), ['lang: zh-CN # for now', asked]);
    assert.deepEqual(await fixed('site.locale | slice: 0, 2', ''), [
      'lang: zh-CN',
      '<html lang="{{ page.lang | default: site.locale | slice: 0, 2 }}">{{ content }}</html>',
    ]);
  });

  for (const [why, text, files] of [
    [
      'a page whose language the layout prints',
      page(chinese, 'lang: zh\n'),
      { [layout]: '<html lang="{{ page.lang | default: site.locale }}">{{ content }}</html>' },
    ],
    [
      'a site in Chinese',
      page(chinese),
      {
        [layout]: '<html lang="{{ page.lang | default: site.locale | default: \'en\' }}">{{ content }}</html>',
        '_config.yml': 'title: Lin Qiu\nlocale: zh-CN\ninclude: [_pages]\n',
      },
    ],
    [
      'a filter of the site’s own',
      page(chinese),
      { [layout]: '<html lang="{{ \'en\' | translated }}">{{ content }}</html>' },
    ],
    ['a variable', page(chinese), { [layout]: '<html lang="{{ lang | default: \'en\' }}">{{ content }}</html>' }],
    ['English pages', page('I study how lakes remember floods. '.repeat(20)), english],
    [
      'pages with more English than Chinese',
      page(`${chinese}\n\n${'Lakes that remember floods and rivers. '.repeat(40)}`),
      english,
    ],
    ['pages of a few Chinese words', page('林梅，湖泊研究者。'), english],
    ['Japanese pages', page('私は湖がどのように洪水を記憶するかを研究しています。'.repeat(20)), english],
    ['Chinese in comments', page(`<!-- ${chinese} -->`), english],
    ['a layout that asks the page', page(chinese), { [layout]: '<html lang="{{ page.lang }}">{{ content }}</html>' }],
    ['a layout that says Chinese', page(chinese), { [layout]: '<html lang="zh-CN">{{ content }}</html>' }],
    ['a layout that says nothing', page(chinese), { [layout]: '<html>{{ content }}</html>' }],
    ['a layout of a theme', page(chinese, 'layout: single\n'), english],
    [
      'a script that sets the language',
      page(chinese),
      { ...english, '_includes/scripts.html': "<script>document.documentElement.lang = 'zh'</script>" },
    ],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(text, files));
  }
});
