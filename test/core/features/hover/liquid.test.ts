import assert from 'node:assert/strict';
import { hoverText, png } from './hoverText';

const about = '_pages/about.md';
const inPage = (text: string): string => `---\npermalink: /\n---\n\n${text}\n`;

describe('hover over Liquid', () => {
  it('tells what an expression prints on this page', async () => {
    assert.equal(await hoverText(about, inPage('By ⟦{{ site.author.na‸me }}⟧.')), 'Mei Lin');
    assert.equal(await hoverText(about, inPage('{{ site.ti‸tle | upcase }}')), 'MEI LIN');
    assert.equal(await hoverText(about, inPage('{% assign a = "x" %}{{ ‸a }}')), 'x');
    assert.equal(await hoverText(about, inPage('{{ page.noth‸ing }}')), 'Empty here.');
  });

  it('shows by an example what a filter does', async () =>
    assert.equal(
      await hoverText(about, inPage('{{ site.title | ⟦upc‸ase⟧ | append: "!" }}')),
      "{{ 'news' | upcase }}\n→ NEWS",
    ));

  it('tells each value of a loop, and nothing of a branch that is not taken', async () => {
    const files = { '_data/years.yml': '- 2023\n- 2024\n- 2024\n' };
    assert.equal(
      await hoverText(about, inPage('{% for y in site.data.years %}{{ ‸y }} {% endfor %}'), files),
      '2023\n2024\nReached 3 times while the page is built.',
    );
    assert.equal(await hoverText(about, inPage('{% if false %}{{ si‸te.title }}{% endif %}')), '');
  });

  it('tells the value of a path in a tag', async () => {
    assert.equal(await hoverText(about, inPage('{% if ⟦site.author.na‸me⟧ %}a{% endif %}')), '"Mei Lin"');
    assert.equal(
      await hoverText(about, inPage('{% for a in ⟦site.data.navigation.ma‸in⟧ %}{% endfor %}')),
      '[{"title":"News","url":"#-news"}]',
    );
    assert.equal(await hoverText(about, inPage('{% assign ⟦na‸me⟧ = site.title | upcase %}')), '"MEI LIN"');
    assert.equal(await hoverText(about, inPage('{% for p in site.pa‸ges %}{% endfor %}')), '1');
  });

  it('tells the value of the part of a path under the cursor', async () => {
    assert.equal(await hoverText(about, inPage('{{ ⟦site.au‸thor⟧.name }}')), '{"name":"Mei Lin"}');
    assert.equal(await hoverText(about, inPage('{{ "!" | prepend: ⟦site.au‸thor⟧.name }}')), '{"name":"Mei Lin"}');
    assert.equal(await hoverText(about, inPage('{% if ⟦site.author‸⟧.name %}a{% endif %}')), '{"name":"Mei Lin"}');
    assert.equal(await hoverText(about, inPage('{% if ⟦si‸te.title⟧ %}a{% endif %}')), '"Mei Lin"');
    assert.equal(await hoverText(about, inPage('⟦{{ si‸te.title }}⟧')), 'Mei Lin');
  });

  it('says nothing of names that a tag makes, of words of Liquid, of texts and of objects that hold all', async () => {
    for (const text of [
      '{% for ‸a in site.data.navigation.main %}{% endfor %}',
      '{% for a i‸n site.data.navigation.main %}{% endfor %}',
      '{% if a == "si‸te" or b %}{% endif %}',
      '{% if si‸te %}{% endif %}',
    ])
      assert.equal(await hoverText(about, inPage(text)), '', text);
  });

  it('evaluates includes and layouts in a page that shows them', async () => {
    assert.equal(await hoverText('_includes/author-profile.html', '<h3>{{ site.author.na‸me }}</h3>'), 'Mei Lin');
    assert.equal(await hoverText('_layouts/default.html', '<title>{{ site.ti‸tle }}</title>{{ content }}'), 'Mei Lin');
    assert.equal(await hoverText('_includes/unused.html', '{{ site.ti‸tle }}'), '');
  });

  it('evaluates them in the home page first, not in the page of errors, whose path comes before it', async () => {
    const files = {
      '_pages/404.md': '---\npermalink: /404.html\ntitle: "Page not found"\n---\n\n# Not here\n',
      '_pages/about-zh.md': '---\npermalink: /zh/\ntitle: "主页"\n---\n\n{% include_relative parts/news.md %}\n',
      [about]: '---\npermalink: /\ntitle: "Rivers"\n---\n\n{% include_relative parts/news.md %}\n',
      '_pages/parts/news.md': '# News\n',
    };
    assert.equal(
      await hoverText('_layouts/default.html', '<title>{{ page.ti‸tle }}</title>{{ content }}', files),
      'Rivers',
    );
    assert.equal(await hoverText('_pages/parts/news.md', '# News of {{ page.ti‸tle }}\n', files), 'Rivers');
    // and each page in itself
    assert.equal(await hoverText('_pages/404.md', '---\ntitle: "Gone"\n---\n\n{{ page.ti‸tle }}\n', files), 'Gone');
  });

  it('goes on to another page where the home page does not reach the place, to the page of errors last', async () => {
    const files = {
      '_pages/404.md': '---\npermalink: /404.html\ntitle: "Page not found"\n---\n\n# Not here\n',
      '_pages/talks.md': '---\npermalink: /talks/\ntitle: "Talks"\n---\n\n# Talks\n',
      [about]: '---\npermalink: /\ntitle: "Rivers"\n---\n\n# News\n',
    };
    const onPages = (url: string): Promise<string> =>
      hoverText(
        '_layouts/default.html',
        `{% if page.url == "${url}" %}{{ page.ti‸tle }}{% endif %}{{ content }}`,
        files,
      );
    assert.equal(await onPages('/talks/'), 'Talks');
    assert.equal(await onPages('/404.html'), 'Page not found');
    assert.equal(await onPages('/nowhere/'), '');
    assert.equal(
      await hoverText('_layouts/default.html', '{% if page.url != "/" %}{{ page.ti‸tle }}{% endif %}', files),
      'Talks',
    );
  });

  it('shows the picture that an expression names', async () =>
    assert.equal(
      await hoverText(about, inPage('<img src="{{ \'/images/m‸e.png\' | relative_url }}">'), {
        'images/me.png': png(3, 2),
      }),
      '/images/me.png\n[picture images/me.png]\n3 × 2 pixels, 24 B',
    ));

  it('tells what an include brings', async () => {
    const files = { '_includes/card.html': '<b>{{ include.title }}</b>\n' };
    assert.equal(
      await hoverText(about, inPage('{% include ⟦card‸.html⟧ title="a" %}'), files),
      '# _includes/card.html\nParameters: title\n<b>{{ include.title }}</b>',
    );
    assert.equal(await hoverText(about, inPage('{% include gone‸.html %}'), files), '');
  });

  it('says nothing where the page cannot be built, and never fails', async () => {
    for (const text of [
      '{{ a | divided_by: 0 ‸}}',
      '{% if ‸',
      '{{ ‸',
      '{% endfor ‸%}',
      '{{ site.a‸uthor.name }}{% nonsense %}',
      '{% raw %}{{ a‸ }}{% endraw %}',
    ])
      assert.equal(await hoverText(about, inPage(text)), '', text);
  });
});
