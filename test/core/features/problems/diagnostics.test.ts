import assert from 'node:assert/strict';
import { checkedPaths, fileKind, pagePaths } from '../../../../src/core/features/problems/diagnostics';
import { createPageModels } from '../../../../src/core/page/pageModels';
import type { Problem } from '../../../../src/core/rules/rule';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { siteWith, type Files } from '../../rules/sampleSite';
import { diagnostics } from './diagnostics';

const page = '_pages/about.md';

function problemsIn(site: SiteSnapshot | undefined, path: string, text: string): readonly Problem[] {
  const models = createPageModels();
  const pageModel = (wanted: string) => models(site?.files.get(wanted) ?? { path, text });
  const logger = { log: (_: string, told: string) => assert.fail(told) };
  return diagnostics({ path, text, site, pageModel, logger });
}

async function problemsOf(path: string, files: Files): Promise<readonly Problem[]> {
  const site = await siteWith(files);
  return problemsIn(site, path, site.files.get(path)?.text ?? '');
}

describe('fileKind', () => {
  const files = {
    [page]:
      '---\npermalink: /\n---\n{% include_relative parts/news.md %}\n<!-- {% include_relative parts/old.md %} -->\n{% include card.html %}\n',
    '_pages/parts/news.md': '{% include_relative parts/more.md %}\n',
    '_pages/parts/more.md': '- More\n',
    '_pages/parts/old.md': '- Old\n',
    '_includes/card.html': '<div></div>\n',
    'README.md': '# Read me\n',
    'notes.md': '# Notes\n',
    'assets/main.scss': '---\n---\na { b: c }\n',
    '_sass/vendor/grid.scss': 'a { b: c }\n',
  };

  for (const [path, kind] of [
    [page, 'page'],
    ['_pages/parts/news.md', 'fragment'],
    ['_pages/parts/more.md', 'fragment'],
    ['_includes/card.html', 'fragment'],
    ['_includes/masthead.html', 'other'],
    ['README.md', 'other'],
    ['notes.md', 'page'],
    ['_config.yml', 'other'],
    ['assets/main.scss', 'other'],
  ] as const) {
    it(`calls ${path} ${kind}`, async () => assert.equal(fileKind(await siteWith(files), path), kind));
  }

  it('takes a Markdown file without a site for a page', () => assert.equal(fileKind(undefined, 'about.md'), 'page'));

  it('looks at pages, the pieces on them, what is around them, configuration, data and styles', async () => {
    const paths = checkedPaths(await siteWith(files));
    assert.deepEqual(paths, [
      '_config.yml',
      '_data/navigation.yml',
      '_includes/author-profile.html',
      '_includes/card.html',
      '_includes/fetch_google_scholar_stats.html',
      '_includes/masthead.html',
      '_layouts/default.html',
      page,
      '_pages/parts/more.md',
      '_pages/parts/news.md',
      'assets/main.scss',
      'notes.md',
    ]);
  });

  it('looks at a page in a folder, whatever is wrong with its front matter', async () => {
    const paths = checkedPaths(await siteWith({ '_pages/zh/about.md': '\n---\npermalink: /zh/\n---\n' }));
    assert.ok(paths.includes('_pages/zh/about.md'));
  });

  it('looks at an index in HTML that is kept off the site, where nothing else is at its address', async () => {
    const config = (lists: string): Files => ({ '_config.yml': `title: x\n${lists}\n` });
    const hidden = { [page]: '---\npermalink: /about/\n---\n', 'index.html': '---\npublished: false\n---\n' };
    const isLookedAt = async (others: Files): Promise<boolean> =>
      checkedPaths(await siteWith({ ...hidden, ...others })).includes('index.html');
    assert.ok(await isLookedAt({}));
    assert.ok(await isLookedAt({ ...config('exclude: [index.html]'), 'index.html': '---\ntitle: Mei\n---\n' }));
    assert.ok(!(await isLookedAt({ [page]: '---\npermalink: /\n---\n' })));
    assert.ok(!(await isLookedAt({ 'index.html': '<p>Mei</p>\n' })));
  });

  it('takes what no page includes for no page: papers of others stand there that the template brought along', async () => {
    const site = await siteWith({
      ...files,
      '_pages/includes/pub.md': '# 📝 Publications\n\n- Ada Reed. "Old Lakes." *Journal of Lakes*, 2020.\n',
      '_pages/zh/about.md': '---\npermalink: /zh/\n---\n',
      '_pages/talks.md': 'Without front matter\n',
    });
    assert.deepEqual(pagePaths(site), [page, '_pages/talks.md', '_pages/zh/about.md', 'notes.md']);
  });
});

describe('diagnostics', () => {
  it('has nothing to say of the sample site', async () => {
    const site = await siteWith({});
    for (const path of checkedPaths(site)) assert.deepEqual(await problemsOf(path, {}), [], path);
  });

  it('gives the problems of all rules in the order of the text', async () => {
    const problems = await problemsOf(page, {
      [page]: '---\npermalink: /\nauthor_profile: "no"\n---\n\n# 🔥 News\n\n[a]()\n\n</div>\n\n[b]()\n',
    });
    assert.deepEqual(
      problems.map(({ ruleId, path }) => [ruleId, path]),
      [
        ['front-matter-schema', page],
        ['empty-link', page],
        ['html-structure', page],
        ['empty-link', page],
      ],
    );
  });

  it('tells of a problem of a piece in the piece, not in the page', async () => {
    const files = {
      [page]: '---\npermalink: /\n---\n\n# 🔥 News\n\n{% include_relative parts/news.md %}\n',
      '_pages/parts/news.md': '- [PDF]()\n',
    };
    assert.deepEqual(await problemsOf(page, files), []);
    const [problem] = await problemsOf('_pages/parts/news.md', files);
    assert.deepEqual([problem?.ruleId, problem?.range], ['empty-link', { start: 2, end: 9 }]);
  });

  it('says nothing of files that are no part of the site', async () => {
    assert.deepEqual(await problemsOf('README.md', { 'README.md': '[a]()\n' }), []);
  });

  it('looks at a page without a site', () => {
    const problems = problemsIn(undefined, 'about.md', '---\npermalink: /\n---\n\n[a]()\n');
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['empty-link'],
    );
  });
});

/** A generator of the linear congruential kind, so that the bytes are the same on every run. */
function bytes(seed: number, count: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

describe('diagnostics of anything', () => {
  const garbage = Array.from({ length: 40 }, (_, seed) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(seed, 20)),
  );
  const odd = [
    '',
    '\n',
    '---',
    '---\n',
    '---\n---',
    '---\npermalink',
    '\uFEFF',
    '{%',
    '{{',
    '<div',
    '<!--',
    '[[[[]()',
    '- \n-\t\n',
    '---\n- a\n---\n',
    '---\n"\n---\n',
    '&a [*a]',
    '# homepage-disable\n',
    '<!-- homepage-disable',
    '\u0000\uD800',
  ];

  for (const path of [page, '_config.yml', '_data/navigation.yml', '_data/other.yml']) {
    it(`never throws, and keeps ranges inside the text: ${path}`, async () => {
      for (const text of [...garbage, ...odd]) {
        for (const { range, fixes } of await problemsOf(path, { [path]: text })) {
          for (const { start, end } of [range, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.range))]) {
            assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify({ text, start, end }));
          }
        }
      }
    });
  }

  it('tells clearly of a configuration that is a list', async () => {
    const [problem] = await problemsOf('_config.yml', { '_config.yml': '- a\n- b\n' });
    assert.equal(
      problem?.message.text,
      '_config.yml must consist of keys, such as “title: …”: Jekyll stops here, and no page is built.',
    );
  });

  it('tells clearly of front matter without an end', async () => {
    const [problem] = await problemsOf(page, { [page]: '---\npermalink: /\n' });
    assert.equal(
      problem?.message.text,
      'The front matter has no closing “---”: Jekyll reads no key of it, and the page is not found at its address.',
    );
  });
});
