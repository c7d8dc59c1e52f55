import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { renderPage } from '../../../src/core/render/renderPage';
import { withFile } from '../../../src/core/site/store/updateSite';
import { now, printed, rendered, siteOf } from './sites';

describe('renderPage: from Liquid through Markdown to the layouts', () => {
  it('gives the page, and what it was after each step', async () => {
    const page = await rendered({
      'index.md': '---\ntitle: Moths\nlayout: page\n---\n# {{ page.title }}\n\nBy *night*.\n',
      '_layouts/page.html':
        '---\nlayout: bare\nkind: narrow\n---\n<main class="{{ layout.kind }}">{{ content }}</main>\n',
      '_layouts/bare.html': '<!doctype html>\n<title>{{ page.title }} | {{ site.title }}</title>\n{{ content }}',
      '_config.yml': 'title: The moth room\n',
    });
    assert.equal(page.markdown, '# Moths\n\nBy *night*.\n');
    assert.equal(page.content, '<h1 id="moths">Moths</h1>\n\n<p>By <em>night</em>.</p>\n');
    assert.equal(
      page.html,
      `<!doctype html>\n<title>Moths | The moth room</title>\n<main class="narrow">${page.content}</main>\n`,
    );
    assert.equal(page.url, '/');
    assert.deepEqual(page.problems, []);
    assert.deepEqual(
      [...page.dependencies.files],
      ['index.md', '_config.yml', '_layouts/page.html', '_layouts/bare.html'],
    );
  });

  it('takes the layout and other front matter from the config where the page has none', async () => {
    const page = await rendered(
      {
        '_config.yml':
          'include: [_pages]\ndefaults:\n  - scope: { path: _pages }\n    values: { layout: default, tone: calm }\n',
        '_pages/about.md': '---\npermalink: /\n---\n{{ page.tone }}',
        '_layouts/default.html': '<body>{{ content }}</body>',
      },
      '_pages/about.md',
    );
    assert.equal(page.html, '<body><p>calm</p>\n</body>');
    assert.equal(page.url, '/');
  });

  it('renders an HTML page without Markdown', async () => {
    const page = await rendered({ 'news.html': '---\n---\n# {{ "a" | upcase }} *b*' }, 'news.html');
    assert.equal(page.html, '# A *b*');
  });

  it('gives a page without front matter back as it is: Jekyll copies it', async () => {
    const page = await rendered({ 'plain.html': '{{ 1 }} {% nonsense %}' }, 'plain.html');
    assert.deepEqual([page.html, page.problems], ['{{ 1 }} {% nonsense %}', []]);
  });

  it('leaves Liquid alone where the page says render_with_liquid: false, which only Jekyll 4 knows', async () => {
    const files = { 'index.md': '---\nrender_with_liquid: false\n---\n`{{ "x" }}`' };
    const page = await rendered(files, 'index.md', { semantics: 'jekyll-4' });
    assert.match(page.html, /<code[^>]*>\{\{ "x" \}\}<\/code>/);
    assert.match((await rendered(files)).html, /<code[^>]*>x<\/code>/);
  });

  it('says so where there is no such page', async () => {
    const page = await rendered({ 'index.md': '---\n---\n' }, 'part.md');
    assert.deepEqual([page.html, page.problems.length], ['', 1]);
  });

  it('takes a text that is not yet saved in the place of the file, its front matter too', async () => {
    const files = { 'index.md': '---\ntitle: Old\n---\n{{ page.title }}' };
    const page = await rendered(files, 'index.md', { overrideText: '---\ntitle: New\n---\n{{ page.title }}!' });
    assert.equal(page.html, '<p>New!</p>\n');
  });
});

describe('layouts that are not there', () => {
  it('a page whose layout is missing is shown without one, and Jekyll warns', async () => {
    const text = '---\ntitle: A\nlayout: nowhere\n---\ntext';
    const page = await rendered({ 'index.md': text });
    assert.equal(page.html, '<p>text</p>\n');
    const [problem] = page.problems;
    assert.equal(problem!.kind, 'layout');
    assert.match(problem!.message, /Layout 'nowhere' requested in index\.md does not exist/);
    assert.equal(text.slice(problem!.start, problem!.end), 'layout: nowhere');
  });

  it('a layout whose own layout is missing is the outermost, in silence', async () => {
    const page = await rendered({
      'index.md': '---\nlayout: default\n---\ntext',
      '_layouts/default.html': '---\nlayout: compress\n---\n<body>{{ content }}</body>',
    });
    assert.equal(page.html, '<body><p>text</p>\n</body>');
    assert.deepEqual(page.problems, []);
  });

  it('layout: none and layout: null are no layout; layouts in a circle are each used once', async () => {
    const layouts = {
      '_layouts/a.html': '---\nlayout: b\n---\n(a {{ content }})',
      '_layouts/b.html': '---\nlayout: a\n---\n(b {{ content }})',
    };
    assert.equal((await rendered({ ...layouts, 'index.html': '---\nlayout: none\n---\nx' }, 'index.html')).html, 'x');
    assert.equal((await rendered({ ...layouts, 'index.html': '---\nlayout: null\n---\nx' }, 'index.html')).html, 'x');
    assert.equal(
      (await rendered({ ...layouts, 'index.html': '---\nlayout: a\n---\nx' }, 'index.html')).html,
      '(b (a x))',
    );
  });

  it("layout.* of an inner layout wins over an outer one's", async () => {
    const page = await rendered({
      'index.md': '---\nlayout: inner\n---\n{{ layout.tone }}',
      '_layouts/inner.html': '---\nlayout: outer\ntone: soft\n---\n{{ content }}',
      '_layouts/outer.html': '---\ntone: loud\nsize: big\n---\n{{ layout.tone }} {{ layout.size }} {{ content }}',
    });
    assert.equal(page.html, 'soft big <p>soft</p>\n');
  });
});

describe('what a page can ask for', () => {
  const files = {
    '_config.yml':
      'title: T\nurl: https://moths.example\nbaseurl: /lab\ntimezone: Asia/Shanghai\nrepository: ada/moths\n',
    '_data/people.yml': '- { name: Bo, born: 1901-02-03 }\n- { name: Al }\n',
    '_data/lab/rooms.json': '{"a": {"floor": 2}}',
    'about.md': '---\ntitle: About\n---\nabout',
    '_posts/2023-01-02-first-light.md': '---\ntitle: First light\ncategory: notes\ntags: [old]\n---\nOne.\n\nTwo.',
    '_posts/2023-05-06-second.md': '---\ntags: [a, b]\n---\nThree.',
    '_posts/2099-01-01-later.md': '---\n---\nNot yet.',
    'images/moth.png': 'png',
  };
  const cases: readonly (readonly [template: string, output: string])[] = [
    ['{{ site.data.people | map: "name" | join: "," }} {{ site.data.lab.rooms.a.floor }}', 'Bo,Al 2'],
    ['{{ site.data.people[0].born }} {{ site.data.people[0].born | date: "%b %Y" }}', '1901-02-03 Feb 1901'],
    ['{{ site.pages | map: "url" | join: " " }}', '/about.html /'],
    ['{{ site.pages | where: "title", "About" | map: "name" | first }}', 'about.md'],
    ['{{ site.static_files | map: "path" | join: " " }}', '/images/moth.png'],
    ['{{ site.posts | map: "title" | join: ", " }}', 'Second, First Light'.replace('Light', 'light')],
    [
      '{{ site.posts[1].url }} {{ site.posts[1].date | date: "%F %z" }} {{ site.posts[1].excerpt | strip }}',
      '/notes/2023/01/02/first-light.html 2023-01-02 +0800 <p>One.</p>',
    ],
    ['{% for tag in site.tags %}{{ tag[0] }} {% endfor %}', 'old a b '],
    ['{{ page.previous.title }}{{ site.related_posts.size }}', ''],
    ['{{ site.tags.a.size }} {{ site.categories.notes.size }}', '1 1'],
    [
      '{% post_url 2023-01-02-first-light %} {% link about.md %} {% link images/moth.png %}',
      '/notes/2023/01/02/first-light.html /about.html /images/moth.png',
    ],
    ['{{ site.time | date: "%F %T %z" }} {{ "now" | date: "%Y" }}', '2023-11-15 06:13:20 +0800 2023'],
    [
      '{{ jekyll.environment }} {{ page.url }} {{ page.dir }} {{ page.name }} {{ page.path }}',
      'production / / index.html index.html',
    ],
    ['{{ "/a b.png" | relative_url }} {{ "a.png" | absolute_url }}', '/lab/a%20b.png https://moths.example/lab/a.png'],
    // what a git remote tells is in github.test.ts
    ['{{ site.github.url }}', ''],
  ];
  for (const [template, output] of cases) {
    it(template, async () => assert.equal(await printed(template, files), output));
  }

  it('a post, of the posts beside it', async () => {
    const posts = {
      '_posts/2021-01-01-oldest.md': '---\ntitle: Oldest\n---\n',
      '_posts/2022-01-01-middle.md':
        '---\ntitle: Middle\n---\n{{ page.previous.title }} < {{ page.next.title }}; {{ site.related_posts | map: "title" | join: ", " }}',
      '_posts/2023-01-01-newest.md': '---\ntitle: Newest\n---\n{{ page.previous.title }} < {{ page.next.title }}',
    };
    assert.equal((await rendered(posts, '_posts/2022-01-01-middle.md')).markdown, 'Oldest < Newest; Newest, Oldest');
    assert.equal((await rendered(posts, '_posts/2023-01-01-newest.md')).markdown, 'Middle < ');
  });

  it('a page knows what it was made of', async () => {
    const page = await rendered(
      {
        ...files,
        'index.md': '---\n---\n{{ site.data.people.size }}{% include card.html %}{% include_relative part.md %}',
        '_includes/card.html': 'card',
        'part.md': 'part',
      },
      'index.md',
    );
    assert.deepEqual([...page.dependencies.files].sort(), [
      '_config.yml',
      '_includes/card.html',
      'index.md',
      'part.md',
    ]);
    assert.ok(page.dependencies.questions.has('data'));
  });
});

describe('Markdown engines', () => {
  it('takes the options of kramdown from the config', async () => {
    const page = await rendered({ '_config.yml': 'kramdown: { auto_ids: false }', 'index.md': '---\n---\n# A' });
    assert.equal(page.html, '<h1>A</h1>\n');
  });

  it('shows the text as it is for an engine it does not know, and says so', async () => {
    const page = await rendered({ '_config.yml': 'markdown: CommonMark', 'index.md': '---\n---\n# A & B' });
    assert.equal(page.html, '<pre># A &amp; B</pre>\n');
    assert.deepEqual(
      page.problems.map(({ kind }) => kind),
      ['markdown'],
    );
  });
});

describe('tags and categories of posts', () => {
  const post = (line: string): string => `---\n${line}\n---\nText`;

  it('that are numbers are no texts, and cannot be sorted with some', async () => {
    const files = {
      '_posts/2023-01-02-a.md': post('tags: [2024, ML]'),
      '_posts/2023-01-03-b.md': post('tags: ["2024", 2024, 2024-01-05]\ncategories: [1]'),
    };
    assert.equal(
      await printed('{% for tag in site.tags %}{{ tag[0] | jsonify }}:{{ tag[1].size }} {% endfor %}', files),
      '2024:2 "ML":1 "2024":1 "2024-01-05":1 ',
    );
    assert.equal(await printed('{{ site.tags["2024"].size }}{{ site.tags[2024].size }}', files), '12');
    assert.equal(await printed('{{ site.categories[1].size }}{{ site.categories["1"].size }}', files), '11');
    assert.match(await printed('{% assign tags = site.tags | sort %}', files), /comparison of Array with Array failed/);
  });
});

describe('pages and documents that Jekyll stops at', () => {
  const config = 'collections: { talks: { output: true, permalink: "/:lang/:name/" } }';

  it('are no pages, and say what Jekyll says', async () => {
    const files = {
      '_config.yml': config,
      '_talks/a.md': '---\ntitle: A\ndate: 2024-06\n---\nText',
      '_talks/b.md': '---\ntitle: B\n---\nText',
    };
    const { html, problems } = await rendered(files, '_talks/a.md');
    const [problem] = problems;
    assert.equal(html, '');
    assert.equal(files['_talks/a.md'].slice(problem?.start, problem?.end), 'date: 2024-06');
    assert.equal(
      problem?.jekyll,
      "Invalid date '2024-06': Document '_talks/a.md' does not have a valid date in the YAML front matter.",
    );
    const other = await rendered(files, '_talks/b.md');
    assert.deepEqual(
      other.problems.map(({ path, jekyll }) => [path, jekyll]),
      [['_config.yml', "The URL template doesn't have lang keys. Check your permalink template!"]],
    );
    const page = await rendered({ '404.md': '---\npermalink: 404\n---\nText' }, '404.md');
    assert.deepEqual([page.html, page.problems[0]?.start], ['', 4]);
    const list = await rendered({ 'news.md': '---\n- lakes\n---\nText' }, 'news.md');
    assert.deepEqual([list.html, list.problems[0]?.jekyll], ['', 'Invalid YAML front matter in news.md']);
    const post = await rendered({ '_posts/2024-01-02-a.md': '---\nslug: 2024\n---\nText' }, '_posts/2024-01-02-a.md');
    assert.deepEqual(
      post.problems.map(({ start, end, jekyll }) => [start, end, jekyll]),
      [[4, 14, "undefined method `gsub' for an instance of Integer"]],
    );
  });

  it('are pages to Jekyll 4 where it knows the parts of their addresses', async () => {
    const path = '_posts/2024-01-05-a.md';
    const files = { [path]: '---\npermalink: /:week/a/\n---\nText' };
    assert.deepEqual(
      (await rendered(files, path)).problems.map(({ jekyll }) => jekyll),
      ["The URL template doesn't have week keys. Check your permalink template!"],
    );
    const { url, problems } = await rendered(files, path, { semantics: 'jekyll-4' });
    assert.deepEqual([url, problems], ['/01/a/', []]);
  });
});

describe('{% highlight %} of a site without a highlighter', () => {
  const files = {
    '_config.yml': 'highlighter: none',
    'index.html': '---\n---\n{% highlight ruby linenos %}\n  puts "a" < \'b\'\n{% endhighlight %}',
  };
  const figure = (code: string): string =>
    `<figure class="highlight"><pre><code class="language-ruby" data-lang="ruby">${code}</code></pre></figure>`;

  it('shows the code alone in Jekyll 4', async () => {
    const page = await rendered(files, 'index.html', { semantics: 'jekyll-4' });
    assert.equal(page.html, figure('puts &quot;a&quot; &lt; &#39;b&#39;'));
  });

  it('has Rouge all the same on GitHub Pages', async () => {
    const page = await rendered(files, 'index.html');
    assert.match(page.html, /<table class="rouge-table">.*<span class="nb">puts<\/span>/s);
  });
});

describe('one snapshot after another', () => {
  it('shows a change in an include, a layout and a data file, and nothing of the old ones', async () => {
    let site = await siteOf({
      'index.html': '---\nlayout: l\n---\n{% include i.html %} {{ site.data.d.x }}',
      '_includes/i.html': 'one',
      '_layouts/l.html': '<{{ content }}>',
      '_data/d.yml': 'x: 1',
    });
    const show = (): string =>
      renderPage(site, 'index.html', { now, environment: 'production', semantics: 'github-pages' }).html;
    assert.equal(show(), '<one 1>');
    site = withFile(site, '_includes/i.html', 'two');
    assert.equal(show(), '<two 1>');
    site = withFile(site, '_layouts/l.html', '[{{ content }}]');
    assert.equal(show(), '[two 1]');
    site = withFile(site, '_data/d.yml', 'x: 2');
    assert.equal(show(), '[two 2]');
    site = withFile(site, '_includes/i.html', undefined);
    assert.equal(show(), '');
  });
});
