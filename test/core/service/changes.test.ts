import assert from 'node:assert/strict';
import type { Clock } from '../../../src/core/ports';
import { inMemory, smallSite } from './inMemory';

const withLink = (name: string): string => `---\npermalink: /\n---\n# News\n\n[${name}]()\n`;

/** A clock by which each rule takes long, so that others are let in; `then` is what they do, once. */
function busyClock(then: () => void): Clock {
  let time = Date.UTC(2026, 0, 1);
  let isDone = false;
  return {
    now: () => new Date((time += 20)),
    sleep() {
      if (!isDone) then();
      isDone = true;
      return Promise.resolve();
    },
  };
}

describe('the language service', () => {
  it('renders the page with its layout', async () => {
    const { service, uri } = inMemory(smallSite);
    const result = await service.renderPage(uri('_pages/about.md'));
    assert.equal(result.kind, 'page');
    assert.match(result.html, /<title>Lin Qiu<\/title>/);
    assert.match(result.html, /<h1 id="news">News<\/h1>/);
    assert.equal(result.url, '/');
  });

  for (const [what, text, start] of [
    ['a quote in it is missing', '---\npermalink: /\ntitle: "a\n---\n# News\n', 24],
    ['nothing ends it', '---\npermalink: /\n\n# News\n', 0],
  ] as const)
    it(`renders a page whose front matter cannot be read as Jekyll does, and says where: ${what}`, async () => {
      const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
      const result = await service.renderPage(uri('_pages/about.md'));
      assert.ok(result.kind === 'page' && result.isHalfRead);
      assert.equal(result.url, '/_pages/about.html');
      assert.deepEqual(
        result.problems.map(({ path, start: at }) => [path, at]),
        [['_pages/about.md', start]],
      );
    });

  it('takes a line of dashes at the beginning of a text for one', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': '---\n\nA note: lakes\n' });
    const result = await service.renderPage(uri('_pages/about.md'));
    assert.ok(result.kind === 'page' && !result.isHalfRead && result.problems.length === 0);
  });

  it('knows where the files of a page lie without rendering it, also of one that cannot be rendered', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/broken.md': '---\npermalink: /broken/\n---\n{% if %}\n',
    });
    const page = await service.renderPage(uri('_pages/about.md'));
    assert.ok(page.kind === 'page');
    assert.equal(await service.resourcesOf(uri('_pages/about.md')), page.resources);
    assert.equal((await service.renderPage(uri('_pages/broken.md'))).kind, 'broken');
    assert.equal(await service.resourcesOf(uri('_pages/broken.md')), page.resources);
  });

  it('renders unsaved text in the place of the file, and the file again when the document is closed', async () => {
    const { service, uri } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    await service.renderPage(page);
    service.setDocument(page, '---\npermalink: /\n---\n# Unsaved\n');
    const unsaved = await service.renderPage(page);
    assert.ok(unsaved.kind === 'page' && unsaved.html.includes('Unsaved'));
    await service.closeDocument(page);
    const saved = await service.renderPage(page);
    assert.ok(saved.kind === 'page' && !saved.html.includes('Unsaved'));
  });

  it('takes unsaved text that came before the site was read', async () => {
    const { service, uri } = inMemory(smallSite);
    service.setDocument(
      uri('_config.yml'),
      smallSite['_config.yml']?.replace('title: "Lin Qiu"', 'title: "Somebody"') ?? '',
    );
    const result = await service.renderPage(uri('_pages/about.md'));
    assert.ok(result.kind === 'page' && result.html.includes('<title>Somebody</title>'));
  });

  it('finds the problems of the text as it is in the end, typed on meanwhile or not', async () => {
    const { service, uri } = inMemory(smallSite, {}, undefined, busyClock(typeOn));
    const page = uri('_pages/about.md');
    function typeOn(): void {
      service.setDocument(page, withLink('b'));
    }
    service.setDocument(page, withLink('a'));
    const { text, problems } = await service.diagnostics(page);
    assert.equal(text, withLink('b'));
    assert.deepEqual(
      problems.map(({ ruleId, range }) => `${ruleId} ${text.slice(range.start, range.end)}`),
      ['empty-link [b]()'],
    );
  });

  it('looks for no more problems once nobody wants them', async () => {
    const wanted = new AbortController();
    const { service, uri } = inMemory(
      smallSite,
      {},
      undefined,
      busyClock(() => wanted.abort()),
    );
    assert.equal(await service.diagnostics(uri('_pages/about.md'), wanted.signal), undefined);
  });

  it('tells of each change of a site, once', async () => {
    const { service, uri, workspace } = inMemory(smallSite);
    const told: string[] = [];
    const stop = service.onDidChangeSite(root => void told.push(root));
    const page = uri('_pages/about.md');
    await service.renderPage(page);
    service.setDocument(page, '---\npermalink: /\n---\n# A\n');
    service.setDocument(page, '---\npermalink: /\n---\n# A\n');
    assert.equal(told.length, 1);
    workspace.set('_data/extra.yml', 'a: 1\n');
    await service.fileChanged(uri('_data/extra.yml'));
    assert.equal(told.length, 2);
    stop();
    service.setDocument(page, '---\npermalink: /\n---\n# B\n');
    assert.equal(told.length, 2);
  });

  it('does not let a file on disk overrule a document that is open', async () => {
    const { service, uri, workspace } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    service.setDocument(page, '---\npermalink: /\n---\n# Typed\n');
    await service.renderPage(page);
    workspace.set('_pages/about.md', '---\npermalink: /\n---\n# From disk\n');
    await service.fileChanged(page);
    const result = await service.renderPage(page);
    assert.ok(result.kind === 'page' && result.html.includes('Typed'));
  });

  it('shows the page that includes a fragment when asked for the fragment', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': '---\npermalink: /\n---\n{% include_relative includes/news.md %}\n',
      '_pages/includes/news.md': '# News from a fragment\n',
    });
    const result = await service.renderPage(uri('_pages/includes/news.md'));
    assert.ok(result.kind === 'page' && result.html.includes('News from a fragment'));
    assert.equal(await service.isHomepagePage(uri('_pages/includes/news.md')), true);
  });

  it('shows the home page when asked for a layout or an include, not the page of errors before it', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_layouts/default.html': '<body>{% include author-profile.html %}{{ content }}</body>',
      '_pages/404.md': '---\npermalink: /404.html\n---\n\n# Not here\n',
      '_pages/about-zh.md': '---\npermalink: /zh/\n---\n\n# 动态\n',
    });
    for (const path of ['_layouts/default.html', '_includes/author-profile.html']) {
      const result = await service.renderPage(uri(path));
      assert.equal(result.kind === 'page' && result.url, '/', path);
    }
  });

  it('says why a file is no page', async () => {
    const { service, uri } = inMemory({ ...smallSite, 'README.md': '# About this repository\n' });
    const result = await service.renderPage(uri('README.md'));
    assert.equal(result.kind, 'broken');
    assert.match(result.problems[0]?.message.text ?? '', /not published as a page/);
    assert.equal(await service.isHomepagePage(uri('README.md')), false);
    assert.deepEqual((await service.diagnostics(uri('README.md'))).problems, []);
  });

  it('says of one with front matter that it is passed over', async () => {
    const page = '---\npermalink: /lakes/\n---\n\nLakes\n';
    const { service, uri } = inMemory({ ...smallSite, '_lakes/lakes.md': page });
    const result = await service.renderPage(uri('_lakes/lakes.md'));
    assert.equal(result.kind, 'broken');
    const text = result.problems[0]?.message.text ?? '';
    assert.match(text, /not published as a page: .*Jekyll skips it because of its name or place/);
    assert.doesNotMatch(text, /front matter/);
  });

  it('finds the page behind a link', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/zh.md': '---\npermalink: /zh/\n---\n# 新闻\n' });
    for (const url of ['/zh/', '/zh', '/zh/index.html']) {
      assert.equal(await service.pageAt(uri('_pages/about.md'), url), uri('_pages/zh.md'));
    }
    assert.equal(await service.pageAt(uri('_pages/zh.md'), '/'), uri('_pages/about.md'));
    assert.equal(await service.pageAt(uri('_pages/zh.md'), '/nowhere/'), undefined);
  });

  it('finds the page behind a link that Jekyll publishes under an address with percent signs', async () => {
    const files = { '_pages/关于.md': '---\n---\n# 关于\n', '_pages/My Page.md': '---\n---\n# Mine\n' };
    const { service, uri } = inMemory({ ...smallSite, ...files });
    const page = await service.renderPage(uri('_pages/关于.md'));
    assert.equal(page.kind === 'page' && page.url, '/_pages/%E5%85%B3%E4%BA%8E.html');
    for (const url of ['/_pages/关于.html', '/_pages/%E5%85%B3%E4%BA%8E.html', '/_pages/关于']) {
      assert.equal(await service.pageAt(uri('_pages/about.md'), url), uri('_pages/关于.md'));
    }
    assert.equal(await service.pageAt(uri('_pages/about.md'), '/_pages/My Page.html'), uri('_pages/My Page.md'));
  });

  it('finds a document without a date under the year it is built in', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_config.yml': 'collections: { talks: { output: true, permalink: "/talks/:year/:name/" } }\n',
      '_talks/flood.md': '---\ntitle: Flood\n---\nText\n',
    });
    assert.equal(await service.pageAt(uri('_pages/about.md'), '/talks/2026/flood/'), uri('_talks/flood.md'));
  });

  it('keeps the last good styles while the SCSS is broken, and says where', async () => {
    const scss = '---\n---\n@import "colours";\nbody { color: $ink; }\n';
    const { service, uri } = inMemory({
      ...smallSite,
      'assets/css/main.scss': scss,
      '_sass/_colours.scss': '$ink: #123456;\n',
    });
    const page = uri('_pages/about.md');
    const good = await service.renderStyles(page);
    assert.deepEqual(good.problems, []);
    assert.match(good.styles[0]?.css ?? '', /#123456/);
    service.setDocument(uri('_sass/_colours.scss'), '$paper: white;\n$ink: #1234\n$x: 5;');
    const broken = await service.renderStyles(page);
    assert.deepEqual(broken.styles, good.styles);
    const [problem] = broken.problems;
    assert.equal(problem?.path, '_sass/_colours.scss');
    assert.equal(problem.text.slice(problem.start).split('\n')[0], '$ink: #1234', 'the line that lacks its semicolon');
    assert.match(problem.message.text, /^The “;” at the end of this line is missing/);
    service.setDocument(uri('_sass/_colours.scss'), '$ink: #abcdef;\n');
    const mended = await service.renderStyles(page);
    assert.deepEqual(mended.problems, []);
    assert.match(mended.styles[0]?.css ?? '', /#abcdef/);
  });

  it('takes an include without an extension for text, also when it changes', async () => {
    const { service, uri, workspace } = inMemory({
      ...smallSite,
      '_layouts/default.html': '<html><body>{% include base_path %}{{ content }}</body></html>',
      '_includes/base_path': 'first',
    });
    const first = await service.renderPage(uri('_pages/about.md'));
    assert.ok(first.kind === 'page' && first.html.includes('first'));
    workspace.set('_includes/base_path', 'second');
    await service.fileChanged(uri('_includes/base_path'));
    const second = await service.renderPage(uri('_pages/about.md'));
    assert.ok(second.kind === 'page' && second.html.includes('second'));
  });

  it('knows by the git remote where the site is published, whatever `repository` says', async () => {
    const site = { ...smallSite, '_data/navigation.yml': 'main:\n  - title: "News"\n    url: "/homepage/#news"\n' };
    const git = '[remote "origin"]\n\turl = git@github.com:lin-qiu/homepage.git\n';
    const menu = '_data/navigation.yml';
    const without = inMemory(site);
    assert.deepEqual(
      (await without.service.diagnostics(without.uri(menu))).problems.map(({ ruleId }) => ruleId),
      ['nav-root-on-project-site'],
    );
    const withRemote = inMemory({ ...site, '.git/config': git });
    assert.deepEqual((await withRemote.service.diagnostics(withRemote.uri(menu))).problems, []);
  });

  describe('of the git remote', () => {
    const named = (repository: string): string =>
      (smallSite['_config.yml'] ?? '').replace(/^repository.*\n/m, repository && `repository: ${repository}\n`);
    const git = (repository: string): string => `[remote "origin"]\n\turl = git@github.com:${repository}.git\n`;

    it('knows where a site is published once it is pushed somewhere', async () => {
      const { service, workspace, uri } = inMemory({ ...smallSite, '_config.yml': named('') });
      const published = async (): Promise<string> => {
        const page = await service.publishedPage(uri('_pages/about.md'));
        return page.kind === 'address' ? page.address : page.kind;
      };
      assert.equal(await published(), 'no-url');
      workspace.set('.git/config', git('lin-qiu/homepage'));
      // of a folder that came whole, its own name alone is told
      await service.fileChanged(uri('.git'));
      assert.equal(await published(), 'https://lin-qiu.github.io/homepage/');
    });

    it('has no problem any more that a change of it has solved, and tells of that', async () => {
      const { service, workspace, uri } = inMemory({
        ...smallSite,
        '_config.yml': named('lin-qiu/homepage'),
        '_includes/author-profile.html': '{{ site.repository }}\n',
        '.git/config': git('lin-qiu/other'),
      });
      const problems = async (): Promise<readonly string[]> =>
        (await service.diagnostics(uri('_config.yml'))).problems.map(({ ruleId }) => ruleId);
      const before = await problems();
      assert.ok(before.includes('repository-mismatch'), before.join(', '));
      const told: string[] = [];
      service.onDidChangeSite(root => told.push(root));
      workspace.set('.git/config', git('lin-qiu/homepage'));
      await service.fileChanged(uri('.git/config'));
      assert.deepEqual(told, ['memory:/site']);
      assert.deepEqual(
        await problems(),
        before.filter(ruleId => ruleId !== 'repository-mismatch'),
      );
    });

    it('tells of nothing where it stays the same', async () => {
      const { service, workspace, uri } = inMemory({ ...smallSite, '.git/config': git('lin-qiu/homepage') });
      await service.diagnostics(uri('_config.yml'));
      service.onDidChangeSite(root => assert.fail(root));
      workspace.set('.git/config', `${git('lin-qiu/homepage')}[branch "main"]\n`);
      for (const path of ['.git/config', '.git/index', '.git']) await service.fileChanged(uri(path));
    });

    it('runs Liquid and styles anew, which may read it', async () => {
      const { service, workspace, uri } = inMemory({
        ...smallSite,
        '_includes/lin-qiu.html': 'Rivers\n',
        '_sass/_lin-qiu.scss': 'a { color: teal; }\n',
        '_pages/about.md': '---\npermalink: /\n---\n\n{% include {{ site.github.owner_name }}.html %}\n',
        'assets/main.scss': '---\n---\n@import "{{ site.github.owner_name }}";\n',
        '.git/config': git('bo-li/homepage'),
      });
      const problems = async (): Promise<readonly string[]> => [
        ...(await service.diagnostics(uri('_pages/about.md'))).problems.map(({ ruleId }) => ruleId),
        ...(await service.diagnostics(uri('assets/main.scss'))).problems.map(({ ruleId }) => ruleId),
      ];
      assert.deepEqual(await problems(), ['liquid-hazard', 'scss-fatal']);
      workspace.set('.git/config', git('lin-qiu/homepage'));
      await service.fileChanged(uri('.git/config'));
      assert.deepEqual(await problems(), []);
    });
  });

  it('has nothing to say of a Jekyll site that is no homepage', async () => {
    const { service, uri } = inMemory({ '_config.yml': 'title: A shop\n', 'index.md': '---\n---\n[x]()\n' });
    assert.deepEqual((await service.diagnostics(uri('index.md'))).problems, []);
    assert.equal(await service.isHomepagePage(uri('index.md')), false);
  });
});
