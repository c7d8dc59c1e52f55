import assert from 'node:assert/strict';
import { rendered } from './sites';

const layouts = {
  '_layouts/default.html': 'default {{ page.title }}: {{ content }}',
  '_layouts/page.html': 'page {{ page.title }}: {{ content }}',
};

/** What GitHub Pages, or Jekyll 4 alone, makes of a file. */
async function made(
  path: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
  semantics: 'github-pages' | 'jekyll-4' = 'github-pages',
): Promise<string> {
  const page = await rendered({ ...files, [path]: text }, path, { semantics });
  return page.html.trim();
}

describe('what GitHub Pages makes of Markdown by the plugins it always loads', () => {
  it('text without front matter is a page', async () => {
    assert.equal(await made('notes.md', 'A {{ "page" }}'), '<p>A page</p>');
    assert.equal(await made('notes.md', 'A {{ "page" }}', {}, 'jekyll-4'), 'A {{ "page" }}');
  });

  it('front matter behind a byte order mark counts', async () => {
    assert.equal(await made('a.md', '\uFEFF---\ntitle: T\n---\n{{ page.title }}'), '<p>T</p>');
  });

  it('the version of Jekyll is that which makes it', async () => {
    assert.equal(await made('a.html', '---\n---\n{{ jekyll.version }}'), '3.10.0');
    assert.equal(await made('a.html', '---\n---\n{{ jekyll.version }}', {}, 'jekyll-4'), '4.3.4');
  });

  it('files about the repository stay as they are, unless they are included', async () => {
    assert.equal(await made('LICENSE.md', '*me*'), '*me*');
    assert.equal(await made('README.md', '*me*', { 'index.md': '---\n---\n' }), '*me*');
    assert.equal(await made('README.md', '*me*', { '_config.yml': 'include: [README.md]' }), '<p><em>me</em></p>');
  });

  it('a README is the index of a folder that has no other, with title and layout as any page', async () => {
    assert.equal(
      await made('demos/README.md', '# Lakes\n\n{{ page.url }}', layouts),
      'page Lakes: <h1 id="lakes">Lakes</h1>\n\n<p>/demos/</p>',
    );
    assert.equal(await made('README.md', '{{ page.url }}'), '<p>/</p>');
    assert.equal(await made('a.html', '---\n---\n{% link demos/README.md %}', { 'demos/README.md': 'x' }), '/demos/');
    for (const others of [
      { 'demos/index.html': 'x' },
      { 'demos/Index.htm': '---\n---\n' },
      { 'a.md': '---\npermalink: /demos/\n---\n' },
      { '_config.yml': 'readme_index: { enabled: false }' },
    ])
      assert.equal(await made('demos/README.md', '*me*', others as Readonly<Record<string, string>>), '*me*');
    assert.equal(await made('demos/README.md', '*me*', {}, 'jekyll-4'), '*me*');
  });

  it('nothing is a page where the site requires front matter', async () => {
    assert.equal(await made('a.md', '*a*', { '_config.yml': 'require_front_matter: true' }), '*a*');
  });

  it('a page that names no layout has `page`, or `default`', async () => {
    assert.equal(await made('a.md', '---\ntitle: T\n---\nx', layouts), 'page T: <p>x</p>');
    assert.equal(await made('a.md', '---\nlayout: ~\n---\nx', layouts), '<p>x</p>');
    const { '_layouts/default.html': only } = layouts;
    assert.equal(await made('a.md', '---\ntitle: T\n---\nx', { '_layouts/default.html': only }), 'default T: <p>x</p>');
  });

  it('a page without a title has that of the heading it begins with', async () => {
    assert.match(await made('a.md', '---\n---\n# The *first*[^1]\n', layouts), /^page The first:/);
    assert.match(await made('a.md', '---\n---\nThe first\n===\n', layouts), /^page The first:/);
    assert.match(await made('a.md', '---\n---\nText\n\n# Later\n', layouts), /^page :/);
    assert.match(await made('a.md', '---\ntitle: ""\n---\n# Not it\n', layouts), /^page :/);
  });

  it('a rule below empty lines is a heading that says nothing', async () => {
    const title = '{{ page.title | inspect }}';
    assert.match(await made('a.md', `\n---\n${title}`), /<p>""<\/p>/);
    assert.match(await made('a.md', `---\n---\n---\n${title}`), /<p>nil<\/p>/);
  });

  it('a no-break space ends no sign of a heading', async () => {
    assert.match(await made('a.md', '---\n---\n#\u00A0No\n', layouts), /^page :/);
  });

  it('the heading is left out of the text where that is asked for', async () => {
    const config = { '_config.yml': 'titles_from_headings: { strip_title: true }', ...layouts };
    assert.equal(await made('a.md', '---\n---\n\n# A *b*\n\nText\n', config), 'page A b: <p>Text</p>');
    assert.equal(await made('a.md', 'A\n-\n\nText\n', config), 'page A: <p>Text</p>');
    assert.equal(
      await made('a.md', '---\ntitle: Mine\n---\n# A\n\nText', config),
      'page Mine: <h1 id="a">A</h1>\n\n<p>Text</p>',
    );
    assert.match(await made('a.md', '---\nstrip_title: false\n---\n# A\n\nText', config), /^page A: <h1/);
    assert.equal(await made('a.md', '---\nstrip_title: true\n---\n# A\n\nText', layouts), 'page A: <p>Text</p>');
  });

  it('text without a heading loses the blanks around it where headings are left out', async () => {
    const code = '---\nstrip_title: true\n---\n    no code\n\n{{ page.content | size }}\n\n';
    assert.equal(await made('a.md', code), '<p>no code</p>\n\n<p>34</p>');
  });

  it('other pages see it without its heading', async () => {
    const files = { 'a.md': '---\nstrip_title: true\n---\n# A\n\n*text*\n' };
    const template = (name: string): string =>
      `{% assign a = site.pages | where: "name", "a.md" | first %}${name}: {{ a.content | strip }}`;
    assert.equal(await made('b.html', `---\n---\n${template('b')}`, files), 'b: <p><em>text</em></p>');
    assert.equal(await made('_posts/2020-01-01-c.html', `---\n---\n${template('c')}`, files), 'c: *text*');
  });

  it('documents have their titles of their headings where that is asked for, whatever they are called', async () => {
    const files = {
      '_config.yml': 'titles_from_headings: { collections: true }\ncollections: { talks: { output: true }, kept: {} }',
      '_posts/2020-01-01-one.md': '---\ntitle: Called otherwise\n---\n# One',
      '_posts/2020-01-02-two.md': 'No heading',
      '_talks/one.md': '---\n---\n# A talk',
      '_kept/one.md': '---\n---\n# Unseen',
    };
    const titles = '---\n---\n{{ site.documents | map: "title" | join: ", " }}';
    assert.equal(await made('a.html', titles, files), 'One, Two, A talk, One');
    assert.equal(
      await made('a.html', titles, { ...files, '_config.yml': 'collections: { talks: {}, kept: {} }' }),
      'Called otherwise, Two, One, One',
    );
  });

  it('the excerpt of a post is that of the text below its heading, that of another document is not', async () => {
    const text = '---\n---\n# Heading\n\nText\n\nMore';
    const files = {
      '_config.yml': [
        'titles_from_headings: { collections: true, strip_title: true }',
        'collections: { talks: { output: true } }',
      ].join('\n'),
      '_posts/2020-01-01-one.md': text,
      '_talks/one.md': text,
    };
    const excerpts =
      '---\n---\n{% for d in site.documents %}{{ d.excerpt | strip }} of {{ d.content | size }}. {% endfor %}';
    assert.equal(await made('a.html', excerpts, files), '<p>Text</p> of 25. <h1 id="heading">Heading</h1> of 25.');
  });

  it('a post with a layout of the plugin has its neighbours, and shows the layouts of the others', async () => {
    const files = {
      '_layouts/post.html': '{{ page.previous.title }}<{{ page.title }}<{{ page.next.title }}',
      '_posts/2020-01-01-one.md': '',
      '_posts/2020-01-03-three.md': '',
    };
    assert.equal(await made('_posts/2020-01-02-two.md', 'Text', files), 'One<Two<Three');
    assert.equal(await made('a.html', '---\n---\n{{ site.posts | map: "layout" | join }}', files), 'post post');
  });

  it('the tag of jekyll-gist is known, whatever plugins the site names', async () => {
    const text = '---\n---\n{% gist ada/1234567 %}';
    assert.match(await made('a.html', text), /gist\.github\.com\/ada\/1234567/);
    assert.equal(await made('a.html', text, {}, 'jekyll-4'), '');
  });
});
