import assert from 'node:assert/strict';
import { definition } from '../../../../src/core/features/navigation/definition';
import type { Files } from '../../rules/sampleSite';
import { home, markedSite, menu, menuPath, page, withMarks } from './markedSite';

/** From the cursor to the marked places. */
async function leads(files: Files): Promise<void> {
  const site = await markedSite(files);
  const found = definition(site.reading, site.path, site.offset);
  assert.deepEqual(withMarks(site, found?.places ?? []), site.files);
}

/** From the cursor in `text` of the home page to the beginning of a file, or nowhere. */
async function opens(text: string, file: string | undefined, files: Files = {}): Promise<void> {
  const site = await markedSite({ ...files, [home]: page(text) });
  const found = definition(site.reading, site.path, site.offset);
  assert.deepEqual(
    found?.places.map(({ path, start, end }) => [path, start, end]),
    file === undefined ? undefined : [[file, 0, 0]],
  );
}

describe('go to definition', () => {
  it('leads from a menu item to its heading, by kramdown’s rule', async () => {
    await leads({ [menuPath]: menu('#-ne‸ws'), [home]: page('Text\n\n⟦# 🔥 News⟧\n\nMore') });
    await leads({ [menuPath]: menu('‸/#honors--awards'), [home]: page('⟦# Honors & Awards⟧') });
    await leads({ [menuPath]: menu('/cn/#%E6%96%B0%E9%97%BB‸'), '_pages/cn.md': page('⟦# 新闻⟧', '/cn/') });
    await leads({ [menuPath]: menu('#news-1‸'), [home]: page('# News\n\n⟦# News⟧') });
  });

  it('leads from a menu or piece that several pages share to the page of its language, else the home page, where that has the id', async () => {
    const cn = (body: string): string => page(body, '/cn/');
    await leads({ '_pages/a-cn.md': cn('# News'), [menuPath]: menu('#ne‸ws'), [home]: page('⟦# News⟧') });
    await leads({ '_pages/a-cn.md': cn('⟦# News⟧'), [menuPath]: menu('/cn/#ne‸ws'), [home]: page('# News') });
    await leads({ '_pages/a-cn.md': cn('⟦# Talks⟧'), [menuPath]: menu('#ta‸lks'), [home]: page('# News') });
    const menus = 'main:\n  - url: "#news"\nmain_zh:\n  - url: "#ne‸ws"\n';
    const zh = page('# News', '/a/').replace('permalink', 'lang: zh-CN\npermalink');
    await leads({ '_pages/a.md': zh.replace('# News', '⟦# News⟧'), [menuPath]: menus, [home]: page('# News') });
    await leads({ '_pages/a-zh.md': page('⟦# News⟧', '/zh/'), [menuPath]: menus, [home]: page('# News') });
    await leads({ '_pages/a.md': zh, [menuPath]: menus.replace('_zh', '_fr'), [home]: page('⟦# News⟧') });
    const piece = { '_includes/more.md': '[news](#ne‸ws)' };
    const body = '{% include more.md %}\n\n# News';
    await leads({ '_pages/a-cn.md': cn(body), ...piece, [home]: page(body.replace('# News', '⟦# News⟧')) });
    await leads({ '_pages/a-cn.md': cn('[a](#ne‸ws)\n\n⟦# News⟧'), [home]: page('# News') });
  });

  it('leads behind {{ base_path }} where that is the site, and nowhere where it is another host', async () => {
    const link = '[a]({{ base_path }}/cn/‸)';
    const files = { '_pages/cn.md': page('# News', '/cn/') };
    await opens(link, '_pages/cn.md', files);
    await opens(`{% assign base_path = "https://lakes.example" %}\n\n${link}`, undefined, files);
  });

  it('leads to an anchor, to both where two are of one name', async () => {
    await leads({
      [menuPath]: menu('#abo‸ut-me'),
      [home]: page("<span class='anchor' id='⟦about-me⟧'></span>\n\n# Me"),
    });
    await leads({ [menuPath]: menu('#me‸'), [home]: page('<a name="⟦me⟧"></a>\n\n⟦# Me⟧') });
    await leads({ [menuPath]: menu('#mine‸'), [home]: page('⟦# Me {#mine}⟧') });
    await leads({ [menuPath]: menu('#mine‸'), [home]: page('Text\n{: #⟦mine⟧}') });
  });

  it('leads from links of Markdown and HTML, within a page and to another', async () => {
    await leads({ [home]: page('[a](#ta‸lks)\n\n⟦# Talks⟧') });
    await leads({ [home]: page('<a href="#talks‸">a</a>\n\n⟦# Talks⟧') });
    await leads({ [home]: page('[a](/cn/#talks‸)\n\n# Talks'), '_pages/cn.md': page('⟦# Talks⟧', '/cn/') });
    await leads({ [home]: page('[a](cn.md#talks‸)'), '_pages/cn.md': page('⟦# Talks⟧', '/cn/') });
    await leads({ [home]: page('[a](/cn.md#talks‸)'), '_pages/cn.md': page('⟦# Talks⟧', '/cn/') });
    await leads({ [home]: page('[a](/_pages/cn.md#talks‸)'), '_pages/cn.md': page('⟦# Talks⟧', '/cn/') });
    await leads({ [home]: page('[a](%63n.md#talks‸)'), '_pages/cn.md': page('⟦# Talks⟧', '/cn/') });
    await leads({ [home]: page('[a][1]\n\n[1]: #talks‸\n\n⟦# Talks⟧') });
    await leads({ [home]: page('<a href="{{ site.baseurl }}/#talks‸">a</a>\n\n⟦# Talks⟧') });
    await leads({
      [home]: page(`<a href="{{ '/cn/#talks‸' | relative_url }}">a</a>`),
      '_pages/cn.md': page('⟦# Talks⟧', '/cn/'),
    });
  });

  it('leads from what an include is given to the file that it shows', async () => {
    const files = {
      'images/a.png': 'x',
      '_includes/figure.html': '<img src="{{ include.path | relative_url }}" alt="{{ include.alt }}">',
    };
    await opens('{% include figure.html path="images/‸a.png" %}', 'images/a.png', files);
    await opens('{% include figure.html alt="images/‸a.png" %}', undefined, files);
  });

  it('leads from a collection to its key', () =>
    leads({
      [home]: page('{% for t in site.ta‸lks %}{% endfor %}'),
      '_config.yml': 'title: a\nauthor:\n  name: Mei\ninclude: [_pages]\ncollections:\n  ⟦talks⟧:\n    output: true\n',
    }));

  it('leads from the tag to the page and from the id behind it to the heading', async () => {
    await leads({
      [home]: page('[a]({% link _pages/cn.md %}#tal‸ks)'),
      '_pages/cn.md': page('⟦# Talks⟧', '/cn/'),
    });
    await opens('[a]({% link _pages/c‸n.md %}#talks)', '_pages/cn.md', { '_pages/cn.md': page('# Talks', '/cn/') });
  });

  it('leads into and out of the pieces of a page', async () => {
    const parts = '{% include_relative parts/talks.md %}';
    await leads({ [home]: page(`[a](#talks‸)\n\n${parts}`), '_pages/parts/talks.md': '⟦# Talks⟧\n' });
    await leads({ [home]: page(`⟦# News⟧\n\n${parts}`), '_pages/parts/talks.md': '[a](#news‸)\n' });
  });

  it('leads from a layout to the page, and to a layout’s own ids', async () => {
    await leads({ '_layouts/default.html': '<a href="#top-news‸">x</a>{{ content }}', [home]: page('⟦# Top News⟧') });
    await leads({ '_layouts/default.html': '<main id="⟦main⟧">{{ content }}</main>', [menuPath]: menu('#main‸') });
    await leads({
      '_layouts/default.html': '---\nlayout: base/site\n---\n{{ content }}',
      '_layouts/base/site.html': '{% include_cached foot.html %}{{ content }}',
      '_includes/foot.html': '<p id=⟦contact-me⟧></p>',
      [menuPath]: menu('#contact-me‸'),
    });
  });

  it('opens includes, layouts, data and pages', async () => {
    await opens('{% include card‸.html title="x" %}', '_includes/card.html', { '_includes/card.html': 'x' });
    await opens('{% include_relative a/b‸.md %}', '_pages/a/b.md', { '_pages/a/b.md': 'x' });
    await opens('{% for p in site.data.pap‸ers %}{% endfor %}', '_data/papers.yml', { '_data/papers.yml': '- a\n' });
    await opens('[a](/cn‸/)', '_pages/cn.md', { '_pages/cn.md': page('x', '/cn/') });
    await opens('[a](/cn/#noth‸ing)', '_pages/cn.md', { '_pages/cn.md': page('x', '/cn/') });
    await opens('[a]({% link _pages/cn.md‸ %})', '_pages/cn.md', { '_pages/cn.md': page('x', '/cn/') });
    await leads({ [home]: '---\nlayout: wide‸\n---\n', '_layouts/wide.html': '⟦⟧{{ content }}' });
  });

  it('opens a file whose name the disk gives in another normal form, as macOS does', async () => {
    const files = { 'images/Mu\u0308ller.png': 'x' };
    await opens('<img src="images/M\u00fcller‸.png">', 'images/Mu\u0308ller.png', files);
    await opens('![a](images/M%C3%BCller.png‸)', 'images/Mu\u0308ller.png', files);
    await opens('![a](images/Muller.png‸)', undefined, files);
  });

  it('opens pictures and files, counted from the page’s address', async () => {
    const files = { 'images/a.png': 'x', 'files/cv.pdf': 'x', 'images/王 (1).png': 'x', 'cn/b.png': 'x' };
    await opens('<img src="images/a‸.png">', 'images/a.png', files);
    await opens('![a](/images/a.png‸)', 'images/a.png', files);
    await opens('[CV](files/cv.pdf?raw=1‸)', 'files/cv.pdf', files);
    await opens('![a](images/%E7%8E%8B%20%281%29.png‸)', 'images/王 (1).png', files);
    await leads({ ...files, '_pages/cn.md': page('<img src="b‸.png">', '/cn/'), 'cn/b.png': '⟦⟧x' });
    await leads({
      ...files,
      '_config.yml': 'author:\n  name: M\n  avatar: "images/a.png‸"\ninclude: [_pages]\n',
      'images/a.png': '⟦⟧x',
    });
  });

  it('finds the key of a value', async () => {
    await leads({ [home]: page('{{ site.data.navigation.ma‸in }}'), [menuPath]: '⟦main⟧:\n  - title: a\n' });
    await leads({
      [home]: page('{{ site.author.na‸me }}'),
      '_config.yml': 'author:\n  ⟦name⟧: M\ninclude: [_pages]\n',
    });
  });

  it('finds what each part of a path names', async () => {
    const config = 'author:\n  name: M\ninclude: [_pages]\n';
    await leads({ [home]: page('{{ site.aut‸hor.name }}'), '_config.yml': config.replace('author', '⟦author⟧') });
    await opens('{{ site.data.navi‸gation.main }}', menuPath);
    await opens('{{ si‸te.author.name }}', '_config.yml');
    const talks = { '_data/talks/oral.yml': '- a\n' };
    await opens('{% for t in site.data.ta‸lks.oral %}{% endfor %}', '_data/talks/oral.yml', talks);
  });

  it('leads from a variable of Liquid to each tag that may give it its value', async () => {
    await leads({ [home]: page('{% assign ⟦who⟧ = site.author %}{{ wh‸o.name }}') });
    await leads({ [home]: page('{% for ⟦t⟧ in site.pages %}{% if t‸.url %}{{ t.url }}{% endif %}{% endfor %}') });
    await leads({
      [home]: page('{% assign ⟦who⟧ = 1 %}{% if page.a %}{% assign ⟦who⟧ = 2 %}{% endif %}{{ 3 | plus: wh‸o }}'),
    });
    await leads({ [home]: page('# By {{ wh‸o }}') });
  });

  it('leads from page.title to the front matter', async () => {
    await leads({ [home]: '---\npermalink: /\n⟦tone⟧: red\n---\n\n{{ page.to‸ne }}\n' });
    await leads({
      [home]: '---\npermalink: /\nseo:\n  ⟦type⟧: Person\n---\n',
      '_layouts/default.html': '{{ page.seo.ty‸pe }}{{ content }}',
    });
  });

  it('leads from a parameter to where the include reads it, and from there to those that give it', async () => {
    await leads({
      [home]: page('{% include card.html ti‸tle="a title=b" %}'),
      '_includes/card.html': '<b>{{ include.⟦title⟧ }}</b>{{ include.title }}',
    });
    await leads({
      [home]: page('{% include card.html tone="title=" ⟦title⟧="a" %}\n\n{% include other.html title="b" %}'),
      '_includes/card.html': '<b>{{ include.tit‸le }}</b>',
    });
  });

  it('leads nowhere from other sites, missing things and what Liquid writes', async () => {
    await opens('[a](https://example.org/#news‸)\n\n# News', undefined);
    await opens('[a](#lakes‸)', undefined);
    await opens('![a](images/gone.png‸)', undefined);
    await opens('<img src="{{ x }}/a.png‸">', undefined, { 'a.png': 'x' });
    await opens('{% include gone.html‸ %}', undefined);
    await opens('<!-- [a](#news‸) -->\n\n# News', undefined);
    await opens('`[a](#news‸)`\n\n# News', undefined);
  });

  it('knows the folder a fork was published under', () =>
    leads({ [menuPath]: menu('/homepage/#-ne‸ws'), [home]: page('⟦# 🔥 News⟧') }));
});
