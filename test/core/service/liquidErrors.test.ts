import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

const pagePath = '_pages/about.md';
const part = '_includes/profile.html';

const withBody = (body: string): string => `---\npermalink: /\ntitle: ""\n---\n\n# News\n\n${body}\n`;

const files = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...smallSite,
  '_layouts/default.html': '<html lang="en"><body>{% include profile.html %}{{ content }}</body></html>\n',
  [part]: '<h3>{{ site.author.name }}</h3>\n',
  '_includes/news.html': '<p>News</p>\n',
  ...more,
});

/** The file with ⟦ and ⟧ around what Liquid is told to stop at, and what is said of it. */
async function told(path: string, more: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { service, uri } = inMemory(files(more));
  const { text, problems } = await service.diagnostics(uri(path));
  return problems
    .filter(({ ruleId }) => ruleId === 'liquid-hazard')
    .map(({ range: { start, end }, message: { text: sentence, values } }) => {
      const said = sentence.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
      return `⟦${text.slice(start, end)}⟧ ${said.split(/(?<=”\)?|include|to): /)[0]}`;
    });
}

describe('what Liquid stops at', () => {
  for (const [body, expected] of [
    ['{% include nwes.html %}', '⟦{% include nwes.html %}⟧ There is no file “nwes.html” to include'],
    [
      '{% include_relative parts/a.md %}',
      '⟦{% include_relative parts/a.md %}⟧ There is no file “parts/a.md” to include',
    ],
    ['[a]({% link _pages/abuot.md %})', '⟦{% link _pages/abuot.md %}⟧ There is no page “_pages/abuot.md” to link to'],
    [
      '{% assign since 2019 %}',
      "⟦{% assign since 2019 %}⟧ Jekyll stops here (“Syntax Error in 'assign' - Valid syntax: assign [var] = [source]”)",
    ],
    ['{% if page.url = "/" %}x{% endif %}', '⟦{% if page.url = "/" %}⟧ Jekyll stops here (“Unknown operator =”)'],
    [
      '{{ site.title | replace "a" "b" }}',
      '⟦{{ site.title | replace "a" "b" }}⟧ Jekyll stops here (“wrong number of arguments (given 1, expected 2..3)”)',
    ],
  ] as const)
    it(`is told of ${body}`, async () =>
      assert.deepEqual(await told(pagePath, { [pagePath]: withBody(body) }), [expected]));

  it('is told of a link to a document that is not published', async () => {
    const more = {
      '_config.yml': `${smallSite['_config.yml']}\ncollections: { talks: { output: false } }\n`,
      '_talks/tides.md': '---\ntitle: Tides\n---\n',
      [pagePath]: withBody('[a]({% link _talks/tides.md %})'),
    };
    assert.match(
      (await told(pagePath, more))[0] ?? '',
      /^⟦\{% link _talks\/tides.md %\}⟧ Jekyll does not publish “_talks\/tides.md”, and stops at a link to it/,
    );
  });

  it('is told of a file in other letters, which GitHub alone does not find, and the name it has is written', async () => {
    const included = withBody('{% include News.html %}');
    assert.deepEqual(await told(pagePath, { [pagePath]: included }), [
      '⟦{% include News.html %}⟧ The file is called “_includes/news.html”, and GitHub, unlike Windows and macOS, tells upper and lower case apart: the site is not built, and the one on the web stays as it is.',
    ]);
    for (const [body, mended] of [
      ['{% include News.html %}', '{% include news.html %}'],
      ['[a]({% link _pages/About.md %})', '[a]({% link _pages/about.md %})'],
    ] as const) {
      const { service, uri } = inMemory(files({ [pagePath]: withBody(body) }));
      const { text, problems } = await service.diagnostics(uri(pagePath));
      const fixes = problems.flatMap(({ ruleId, fixes: found }) => (ruleId === 'liquid-hazard' ? found : []));
      assert.deepEqual(
        fixes.map(({ edits, safe }) => [applyEdits(text, edits), safe]),
        [[withBody(mended), true]],
      );
    }
    // the folder is what is called otherwise
    const part = withBody('{% include talks.html %}');
    assert.match(
      (await told(pagePath, { [pagePath]: part, '_Includes/talks.html': '<p>Talks</p>\n' }))[0] ?? '',
      /The file is called “_Includes\/talks\.html”/,
    );
  });

  it('is told in the include that has it, and not in the page that shows it', async () => {
    const more = { [part]: '<h3>{% if site.author %}{{ site.author.name }}</h3>\n' };
    assert.deepEqual(await told(part, more), [
      '⟦{% if site.author %}⟧ “{% if %}” has no “{% endif %}” in this file: the build stops, and the site stays as it was.',
    ]);
    assert.deepEqual(await told(pagePath, more), []);
  });

  for (const [path, text, expected] of [
    [
      'blog.html',
      '---\n---\n{% iff page.title %}\n',
      '⟦{% iff page.title %}⟧ Jekyll does not know the tag “{% iff %}”',
    ],
    [
      'blog.html',
      '---\ntitle: ""\n---\n{% include nwes.html %}\n',
      '⟦{% include nwes.html %}⟧ There is no file “nwes.html” to include',
    ],
    [
      'feed.xml',
      '---\n---\n{{ "a" | divided_by: 0 }}\n',
      '⟦{{ "a" | divided_by: 0 }}⟧ Jekyll stops here (“divided by 0”)',
    ],
    ['assets/css/main.scss', '---\n---\n{% endif %}\n', "⟦{% endif %}⟧ Jekyll stops here (“Unknown tag 'endif'”)"],
    [
      '_talks/lake.html',
      '---\n---\n{% include nwes.html %}\n',
      '⟦{% include nwes.html %}⟧ There is no file “nwes.html” to include',
    ],
  ] as const)
    it(`is told in ${path}, by the editor and with the whole site`, async () => {
      const more = { [path]: text, '_config.yml': `${smallSite['_config.yml'] ?? ''}collections: { talks: {} }\n` };
      assert.deepEqual(await told(path, more), [expected]);
      const { service } = inMemory(files(more));
      const checked = (await service.check('memory:/site')) ?? [];
      const errors = checked.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
      assert.deepEqual(
        errors.map(error => [error.path, error.ruleId]),
        [[path, 'liquid-hazard']],
      );
    });

  it('is nothing of a file without front matter', async () => {
    for (const path of ['plain.html', '_sass/_page.scss', '_data/talks.yml'])
      assert.deepEqual(await told(path, { [path]: '# {% iff page.title %}\n' }), [], path);
  });

  it('is told once where the page itself shows why', async () => {
    assert.equal((await told(pagePath, { [pagePath]: withBody('{% nonsense %} {% include nwes.html %}') })).length, 1);
  });

  it('is nothing of a site with plugins of its own, and of an include that no page shows', async () => {
    const body = withBody('{% bibliography %}{% include nwes.html %}');
    const own = { [pagePath]: body, '_config.yml': `${smallSite['_config.yml'] ?? ''}plugins: [jekyll-scholar]\n` };
    assert.deepEqual(await told(pagePath, own), []);
    assert.deepEqual(await told('_includes/old.html', { '_includes/old.html': '{% if x %}' }), []);
  });

  for (const [body, told] of [
    ['{% include ', 'This “{%” is never closed'],
    ['{{ site.title', 'This “{{” is never closed'],
    ['{% if page.title %}', '“{% if %}” has no “{% endif %}” in this file'],
  ] as const)
    it(`is told above the preview of “${body}” without the words of a program`, async () => {
      const { service, uri } = inMemory(files({ [pagePath]: withBody(body) }));
      const { problems } = await service.renderPage(uri(pagePath));
      const said = problems.map(
        ({ message: { text, values } }) => text.replaceAll('{0}', values[0] ?? '').split(': ')[0],
      );
      assert.deepEqual(said, [told]);
    });

  it('is told above the preview in the same words, and in Jekyll’s own where plugins may know better', async () => {
    const shown = async (config: string): Promise<readonly string[]> => {
      const { service, uri } = inMemory(
        files({ [pagePath]: withBody('{% include nwes.html %}'), '_config.yml': config }),
      );
      const { problems } = await service.renderPage(uri(pagePath));
      return problems.map(({ message }) =>
        (message.text.split(/:|\. /)[0] ?? '').replace('{0}', message.values[0] ?? ''),
      );
    };
    const config = smallSite['_config.yml'] ?? '';
    assert.deepEqual(await shown(config), ['There is no file “nwes.html” to include']);
    const [own] = await shown(`${config}plugins: [jekyll-scholar]\n`);
    assert.match(own ?? '', /^Could not locate the included file 'nwes\.html'/);
  });

  it('a layout, a dialect or a loop that the preview cannot follow is told above it in words of the author', async () => {
    const shown = async (page: string, config = ''): Promise<readonly string[]> => {
      const text = `${smallSite['_config.yml'] ?? ''}${config}`;
      const { service, uri } = inMemory(files({ [pagePath]: page, '_config.yml': text }));
      const { problems } = await service.renderPage(uri(pagePath));
      return problems.map(({ message }) => message.text.replace('{0}', message.values[0] ?? '').split(':')[0] ?? '');
    };
    const bare = '---\ntitle: About\npermalink: /\nlayout: wide\n---\n';
    assert.deepEqual(await shown(bare), ['There is no layout “wide” in _layouts']);
    assert.deepEqual(await shown(bare, 'theme: minima\n'), [
      'The layout “wide” belongs to the theme of this site, which is not part of its folder',
    ]);
    assert.deepEqual(await shown(withBody('text'), 'markdown: GFM\n'), [
      'The preview reads Markdown as kramdown does, and “markdown',
    ]);
    assert.deepEqual(await shown(withBody('{% for i in (1..1000000000) %}{{ i }}{% endfor %}')), [
      'This is more work than the preview does for one page',
    ]);
  });

  it('is mended by the name that was meant', async () => {
    for (const [body, mended] of [
      ['{% include nwes.html %}', '{% include news.html %}'],
      ['[a]({% link _pages/abuot.md %})', '[a]({% link _pages/about.md %})'],
    ] as const) {
      const { service, uri } = inMemory(files({ [pagePath]: withBody(body) }));
      const text = withBody(body);
      const actions = await service.codeActions(uri(pagePath), { start: 0, end: text.length });
      assert.equal(
        applyEdits(
          text,
          actions.flatMap(({ edits }) => edits),
        ),
        withBody(mended),
      );
    }
  });

  it('follows what is written: it goes when the file comes, and comes when the file goes', async () => {
    const { service, uri, workspace } = inMemory(files({ [pagePath]: withBody('{% include later.html %}') }));
    const count = async (): Promise<number> => (await service.diagnostics(uri(pagePath))).problems.length;
    assert.equal(await count(), 1);
    workspace.set('_includes/later.html', 'now');
    await service.fileChanged(uri('_includes/later.html'));
    assert.equal(await count(), 0);
    workspace.remove('_includes/later.html');
    await service.fileChanged(uri('_includes/later.html'));
    assert.equal(await count(), 1);
  });

  it('follows who builds the site: only Jekyll 4 takes a variable in a link', async () => {
    const link = '{% assign p = "_pages/about.md" %}[x]({% link {{ p }} %})';
    const settings: { builder: Semantics } = { builder: 'github-pages' };
    const { service, uri } = inMemory(files({ [pagePath]: withBody(link) }), settings);
    const count = async (): Promise<readonly number[]> => {
      const checked = (await service.check('memory:/site')) ?? [];
      return [await service.diagnostics(uri(pagePath)), ...checked.filter(({ path }) => path === pagePath)].map(
        ({ problems }) => problems.length,
      );
    };
    assert.deepEqual(await count(), [1, 1]);
    settings.builder = 'jekyll-4';
    assert.deepEqual(await count(), [0, 0]);
    settings.builder = 'github-pages';
    assert.deepEqual(await count(), [1, 1]);
  });

  it('is found with the whole site, in the file that has it', async () => {
    const more = {
      [part]: '{% endif %}',
      '_pages/talks.md': '---\npermalink: /talks/\n---\n\n{{ "a" | divided_by: 0 }}\n',
    };
    const { service } = inMemory(files(more));
    const checked = (await service.check('memory:/site')) ?? [];
    assert.deepEqual(
      checked.flatMap(({ path, problems }) =>
        problems.flatMap(({ ruleId }) => (ruleId === 'liquid-hazard' ? path : [])),
      ),
      [part, '_pages/talks.md'],
    );
  });
});
