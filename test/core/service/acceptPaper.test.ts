import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { smallSite } from './inMemory';

const page = `---
permalink: /
---

{% include_relative includes/news.md %}

# Publications

- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2023. [[Paper]](https://doi.org/10.5555/lakes.2)
- Mei Lin, Jo Park. "What the River Said." *arXiv preprint arXiv:2601.00001*, 2026. [[arXiv]](https://arxiv.org/abs/2601.00001)
`;
const news = '# News\n\n- *2026.02*: &nbsp;🎉 A talk.\n';
const chinese = `---
permalink: /zh/
---

# 近期动态

- *2026年2月*：一场报告。

# 论文

- 林梅，朴周。《河流说了什么》。*arXiv preprint arXiv:2601.00001*，2026。[[arXiv]](https://arxiv.org/abs/2601.00001)
- 林梅，王博。《洪水模型的记忆》。*Journal of Floods*，2023。[[网页]](https://doi.org/10.5555/lakes.2)
`;
const root = 'memory:/site';

function serviceOver(files: Readonly<Record<string, string>>): LanguageService {
  return createLanguageService(
    {
      workspace: createMemoryWorkspace({ ...smallSite, ...files }),
      http: createFetchHttpClient(),
      logger: { log: () => undefined },
      clock: { now: () => new Date(2026, 10, 26, 12), sleep: () => Promise.resolve() },
      styles: { compile: compileStyles },
    },
    () => ({
      rules: {},
      registries: { crossref: '', datacite: '', doi: '', openalex: '' },
      mailto: undefined,
    }),
  );
}

describe('a paper that is accepted on a site in two languages', () => {
  const files = { '_pages/about.md': page, '_pages/includes/news.md': news, '_pages/about-zh.md': chinese };
  const uri = `${root}/_pages/about.md`;
  const offset = page.indexOf('River Said');
  const accepted = { venue: 'Annals of Rivers', year: 2027 };

  it('is told of in each language, in the piece that holds the news', async () => {
    const service = serviceOver(files);
    assert.deepEqual(await service.acceptance(uri, offset), {
      kind: 'under-review',
      title: 'What the River Said',
      year: 2026,
    });
    const places = await service.acceptanceNews(uri, offset, accepted);
    assert.deepEqual(
      places.map(({ path, text }) => `${path}: ${text}`),
      [
        '_pages/includes/news.md: “What the River Said” is accepted to Annals of Rivers 2027.',
        '_pages/about-zh.md: 论文“What the River Said”被 Annals of Rivers 2027 录用。',
      ],
    );
  });

  it('is written on both pages, found again by its arXiv identifier, with the news', async () => {
    const service = serviceOver(files);
    const places = await service.acceptanceNews(uri, offset, accepted);
    const { isWritten, files: edited } = await service.acceptPaper(uri, offset, accepted, places);
    assert.equal(isWritten, true);
    const now = new Map(
      edited.map(one => {
        const path = one.uri.slice(root.length + 1);
        return [path, applyEdits(files[path as keyof typeof files], one.edits)];
      }),
    );
    const [floods = '', river = ''] = page.split('\n').filter(line => line.startsWith('- '));
    const there = river.replace('*arXiv preprint arXiv:2601.00001*, 2026.', '*Annals of Rivers*, 2027.');
    assert.equal(now.get('_pages/about.md'), page.replace(`${floods}\n${river}`, `${there}\n${floods}`));
    assert.equal(
      now.get('_pages/includes/news.md'),
      news.replace('- *', '- *2026.11*: &nbsp;🎉 “What the River Said” is accepted to Annals of Rivers 2027.\n- *'),
    );
    assert.equal(
      now.get('_pages/about-zh.md'),
      chinese
        .replace('*arXiv preprint arXiv:2601.00001*，2026。', '*Annals of Rivers*，2027。')
        .replace('- *', '- *2026年11月*：论文“What the River Said”被 Annals of Rivers 2027 录用。\n- *'),
    );
  });

  it('is written wherever its page lists it: among the selected ones and among all', async () => {
    const river =
      '- Mei Lin, Jo Park. "What the River Said." *arXiv preprint arXiv:2601.00001*, 2026. [[arXiv]](https://arxiv.org/abs/2601.00001)';
    const floods = '- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2023.';
    const lakes = '- Mei Lin, Ada Reed. "Maps of Slow and Deep Lakes." *Journal of Lakes*, 2022.';
    const twice = `# Selected Publications\n\n${river}\n${floods}\n\n# All Publications\n\n${floods}\n${river}\n${lakes}\n`;
    const there = river.replace('*arXiv preprint arXiv:2601.00001*, 2026.', '*Annals of Rivers*, 2027.');
    const service = serviceOver({ '_pages/about.md': `---\npermalink: /\n---\n\n${twice}` });
    for (const at of [twice.indexOf('River Said'), twice.lastIndexOf('River Said')]) {
      const text = `---\npermalink: /\n---\n\n${twice}`;
      const found = await service.acceptPaper(uri, text.length - twice.length + at, accepted, []);
      assert.deepEqual(
        found.files.map(one => applyEdits(text, one.edits)),
        [
          `---\npermalink: /\n---\n\n# Selected Publications\n\n${there}\n${floods}\n\n# All Publications\n\n${there}\n${floods}\n${lakes}\n`,
        ],
      );
    }
  });

  it('is left alone in a file that no page includes, and none of its news is told there', async () => {
    const about = page.replace('{% include_relative includes/news.md %}\n\n', '');
    const service = serviceOver({
      '_pages/about.md': about,
      '_pages/includes/news.md': news,
      '_pages/includes/old.md': page.slice(page.indexOf('# Publications')),
    });
    const at = about.indexOf('River Said');
    assert.deepEqual(await service.acceptanceNews(uri, at, accepted), []);
    const line = { uri: `${root}/_pages/includes/news.md`, text: 'Accepted.' };
    const { files: edited } = await service.acceptPaper(uri, at, accepted, [line]);
    assert.deepEqual(
      edited.map(one => one.uri),
      [uri],
    );
  });

  it('is counted with the others, where these are numbered by hand', async () => {
    const list = (...entries: readonly string[]): string =>
      `---\npermalink: /\n---\n\n# Publications\n\n${entries.map((entry, at) => `- [${entries.length - at}] ${entry}\n`).join('')}`;
    const floods = 'Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2023.';
    const text = list(floods, 'Mei Lin, Jo Park. "What the River Said." *arXiv preprint*, 2022.');
    const service = serviceOver({ '_pages/about.md': text });
    const found = await service.acceptPaper(uri, text.indexOf('River Said'), accepted, []);
    assert.deepEqual(
      found.files.map(({ edits }) => applyEdits(text, edits)),
      [list('Mei Lin, Jo Park. "What the River Said." *Annals of Rivers*, 2027.', floods)],
    );
  });

  it('is none where nothing says that it is under review', async () => {
    const service = serviceOver(files);
    const answer = await service.acceptance(uri, page.indexOf('Saving Memory'));
    assert.equal(answer.kind, 'nothing');
  });
});

describe('a line of news', () => {
  const written = '- *2026.02*: &nbsp;🎉 A talk.\n- *2025.02*: &nbsp;🎉 A walk.\n';
  const about = '---\npermalink: /\n---\n\n# News\n\n{% include_relative includes/news.md %}\n\n# Talks\n\n- One.\n';
  const uri = `${root}/_pages/about.md`;
  const now = `- *2026.11*: &nbsp;🎉 A prize.\n${written}`;

  it('goes into the file that the section of news includes', async () => {
    const service = serviceOver({ '_pages/about.md': about, '_pages/includes/news.md': written });
    const places = await service.newsPlaces(uri);
    assert.equal(places[0]?.path, '_pages/includes/news.md');
    for (const place of [places[0].uri, uri]) {
      const edited = await service.addNews(uri, [{ uri: place, text: 'A prize.' }]);
      assert.deepEqual(
        edited.map(one => [one.uri, applyEdits(written, one.edits)]),
        [[`${root}/_pages/includes/news.md`, now]],
      );
    }
  });

  for (const [tag, path] of [
    ['{% include_relative includes/news.md most=5 %}', '_pages/includes/news.md'],
    ['{%- include_relative ./includes/news.md -%}', '_pages/includes/news.md'],
    ['{% include news.md %}', '_includes/news.md'],
    ['{% include lists/news.md title="News" %}', '_includes/lists/news.md'],
    ['<!-- {% include_relative includes/old.md %} -->\n\n{% include news.md %}', '_includes/news.md'],
  ] as const)
    it(`goes into the file that the section of news includes by ${tag}`, async () => {
      const text = about.replace('{% include_relative includes/news.md %}', tag);
      const service = serviceOver({ '_pages/about.md': text, '_pages/includes/old.md': written, [path]: written });
      const places = await service.newsPlaces(uri);
      assert.deepEqual(
        places.map(place => place.path),
        [path],
      );
      for (const place of [`${root}/${path}`, uri]) {
        const edited = await service.addNews(uri, [{ uri: place, text: 'A prize.' }]);
        assert.deepEqual(
          edited.map(one => [one.uri, applyEdits(written, one.edits)]),
          [[`${root}/${path}`, now]],
        );
      }
    });

  it('does not go into an included loop over news that stand elsewhere', async () => {
    const loop = '<ul>\n{% for one in site.data.news %}\n<li>{{ one.text }}</li>\n{% endfor %}\n</ul>\n';
    const text = about.replace('{% include_relative includes/news.md %}', '{% include news.html %}');
    const service = serviceOver({ '_pages/about.md': text, '_includes/news.html': loop });
    const places = await service.newsPlaces(uri);
    assert.deepEqual(
      places.map(({ path }) => path),
      ['_pages/about.md'],
    );
  });

  it('does not go into a file that no page includes, where the template has news of its own', async () => {
    const service = serviceOver({
      '_pages/about.md': '---\npermalink: /\n---\n\n# Talks\n\n- One.\n',
      '_pages/includes/news.md': news,
    });
    assert.deepEqual(await service.newsPlaces(uri), []);
    const edited = await service.addNews(uri, [{ uri: `${root}/_pages/includes/news.md`, text: 'A prize.' }]);
    assert.deepEqual(edited, []);
  });

  it('does not go into a post that tells of the news of something else', async () => {
    const service = serviceOver({
      '_pages/about.md': '---\npermalink: /\n---\n\n# Talks\n\n- One.\n',
      '_posts/2026-05-24-lakes.md': '---\ntitle: Lakes\n---\n\n## The news of 1969\n\n- A lake was found.\n',
    });
    assert.deepEqual(await service.newsPlaces(uri), []);
  });

  describe('is written in the language of the lines around', () => {
    const listed = (heading: string, ...lines: readonly string[]): string =>
      `---\npermalink: /\n---\n\n${heading}\n\n${lines.map(line => `- *2026.02*: &nbsp;${line}\n`).join('')}\n# Talks\n\n- One.\n`;
    const languages = async (text: string): Promise<readonly string[]> => {
      const places = await serviceOver({ '_pages/about.md': text }).newsPlaces(uri);
      return places.map(({ isChinese }) => (isChinese ? 'Chinese' : 'English'));
    };

    for (const [heading, lines, language] of [
      ['# 🔥 News', ['🎉 论文“Maps of Slow and Deep Lakes”被 ISL 2026 录用。', '🎉 做了一场报告。'], 'Chinese'],
      ['# 🔥 News', ['Won the prize of the lake (湖泊奖).', 'Gave a talk in 杭州 on lakes.'], 'English'],
      ['# 新闻', ['Gave a talk.', 'Won a prize.'], 'English'],
      ['# 新闻', [], 'Chinese'],
      ['# News', [], 'English'],
      // where the lines are in both, the heading tells
      ['# News', ['One paper is accepted to ISL. 一篇论文被录用。', '加入湖泊实验室。Joined Lake Lab.'], 'English'],
      ['# 新闻', ['One paper is accepted to ISL. 一篇论文被录用。', '加入湖泊实验室。Joined Lake Lab.'], 'Chinese'],
    ] as const)
      it(`${language} below “${heading}”, with ${lines.length} lines`, async () =>
        assert.deepEqual(await languages(listed(heading, ...lines)), [language]));

    const list = (language: string, ...lines: readonly string[]): string =>
      `<div class="lang-${language}" markdown="1">\n\n${lines.map(line => `- *2026.02*: &nbsp;${line}\n`).join('')}\n</div>\n\n`;
    const html = (language: string, line: string): string =>
      `<ul class="lang-${language}">\n  <li><b>2026.02</b> ${line}</li>\n</ul>\n\n`;
    it('in one, where folds of different years are written in one each', async () => {
      const fold = (year: number, line: string): string =>
        `<details open><summary>${year}</summary>\n<ul><li>${year}.02: ${line}</li></ul></details>\n`;
      const folds = `---\npermalink: /\n---\n\n# News\n\n${fold(2026, 'Gave a talk.')}${fold(2025, '加入湖泊实验室。')}`;
      assert.deepEqual(await languages(folds), ['English']);
    });

    it('in both, where the newest lines of one language are older', async () =>
      assert.deepEqual(
        await languages(`${heading}${list('en', 'A talk.')}${list('zh', '散步。').replace('2026', '2025')}`),
        ['English', 'Chinese'],
      ));

    it('in both, where nothing but their lines tells lists of one year apart', async () => {
      const lists = ['Gave a talk.', '做了一场报告。'].map(line => `<ul>\n<li>2026.02: ${line}</li>\n</ul>\n`);
      assert.deepEqual(await languages(`---\npermalink: /\n---\n\n# News\n\n${lists.join('\n')}`), [
        'English',
        'Chinese',
      ]);
    });

    const river = '# Publications\n\n- Mei Lin, Jo Park. "What the River Said." *arXiv preprint*, 2026.\n';
    const heading =
      '---\npermalink: /\n---\n\n# <span class="lang-en">News</span><span class="lang-zh">新闻动态</span>\n\n';

    it('in both, where a section has a list in each', async () => {
      for (const [text, now] of [
        [
          `${heading}${list('en', 'A talk.', 'A walk.')}${list('zh', '一场报告。', '散步。')}${river}`,
          `${heading}${list('en', 'A prize.', 'A talk.', 'A walk.')}${list('zh', '一个奖。', '一场报告。', '散步。')}${river}`.replace(
            /2026\.02(\*: &nbsp;(?:A prize|一个奖))/g,
            '2026.11$1',
          ),
        ],
        [
          `${heading}${html('en', 'A talk.')}${html('zh', '一场报告。')}${river}`,
          `${heading}${html('en', 'A prize.</li>\n  <li><b>2026.02</b> A talk.')}${html('zh', '一个奖。</li>\n  <li><b>2026.02</b> 一场报告。')}${river}`.replace(
            /2026\.02(<\/b> (?:A prize|一个奖))/g,
            '2026.11$1',
          ),
        ],
      ] as const) {
        assert.deepEqual(await languages(text), ['English', 'Chinese']);
        const service = serviceOver({ '_pages/about.md': text });
        const [edited] = await service.addNews(uri, [
          { uri, text: 'A prize.', isChinese: false },
          { uri, text: '一个奖。', isChinese: true },
        ]);
        assert.equal(applyEdits(text, edited?.edits ?? []), now);
        const told = await service.acceptanceNews(uri, text.indexOf('River Said'), { venue: 'ISL', year: 2027 });
        assert.deepEqual(
          told.map(place => place.text),
          ['“What the River Said” is accepted to ISL 2027.', '论文“What the River Said”被 ISL 2027 录用。'],
        );
      }
    });
  });
});
