import assert from 'node:assert/strict';
import { inMemory, smallSite, type InMemory } from '../../service/inMemory';

const page = `---
permalink: /
title: Rivers
---

# {{ page.title }} *a*

{% include list.md %}

- one
- two
{:.c}

<div class='anchor' id='x'>a</div>
<div markdown="1">

![A](images/a.png) <img src='images/none.png'> [b](https://b.example)

</div>
`;

const files = {
  ...smallSite,
  '_includes/list.md': '1. first\n2. second\n',
  '_pages/about.md': page,
  '_pages/broken.md': '---\npermalink: /broken/\n---\n\nFine *a*\n\n{% nonsense %}\n',
  '_pages/news.md': '---\npermalink: /news/\n---\n{% include_relative part/new.md %}\n',
  '_pages/part/new.md': 'New: {{ page.url }} *a*\n',
  '_posts/2026-01-02-post.md': 'no front matter',
  'images/a.png': new Uint8Array(3),
  'README.md': '# Read me\n\n* * *\n',
};

/** The HTML for VS Code's preview once the site has been read. */
async function shown({ service, uri }: InMemory, path: string): Promise<string | undefined> {
  await service.isHomepagePage(uri('_pages/about.md'));
  return service.markdownHtml(uri(path), file => `web:${file}?a&b`);
}

describe('what VS Code’s own Markdown preview shows', () => {
  it('of a page: its Markdown as kramdown reads it after Liquid, each block with its line', async () => {
    assert.equal(
      await shown(inMemory(files), '_pages/about.md'),
      `<h1 data-line="5" dir="auto" class="code-line" id="rivers-a">Rivers <em>a</em></h1>

<ol data-line="7" dir="auto" class="code-line">
  <li data-line="7" dir="auto" class="code-line">first</li>
  <li data-line="7" dir="auto" class="code-line">second</li>
</ol>

<ul data-line="9" dir="auto" class="code-line c">
  <li data-line="9" dir="auto" class="code-line">one</li>
  <li data-line="10" dir="auto" class="code-line">two</li>
</ul>

<div data-line="13" dir="auto" class="code-line anchor" id="x">a</div>
<div data-line="14" dir="auto" class="code-line">

  <p data-line="16" dir="auto" class="code-line"><img data-src="images/a.png" src="web:memory:/site/images/a.png?a&amp;b" alt="A" /> <img src="images/none.png" /> <a href="https://b.example">b</a></p>

</div>
`,
    );
  });

  it('of what is being typed', async () => {
    const site = inMemory(files);
    site.service.setDocument(site.uri('_pages/about.md'), '---\npermalink: /\n---\n**中文，**继续\n');
    assert.equal(
      await shown(site, '_pages/about.md'),
      '<p data-line="3" dir="auto" class="code-line"><strong>中文，</strong>继续</p>\n',
    );
  });

  it('of a page whose Liquid is broken: its tags as text', async () => {
    assert.equal(
      await shown(inMemory(files), '_pages/broken.md'),
      '<p data-line="4" dir="auto" class="code-line">Fine <em>a</em></p>\n\n<p data-line="6" dir="auto" class="code-line">{% nonsense %}</p>\n',
    );
  });

  it('of a fragment that a page includes: its Liquid as text', async () => {
    assert.equal(
      await shown(inMemory(files), '_pages/part/new.md'),
      '<p data-line="0" dir="auto" class="code-line">New: {{ page.url }} <em>a</em></p>\n',
    );
  });

  it('is VS Code’s own affair for every other file', async () => {
    const site = inMemory(files);
    for (const path of ['README.md', '_layouts/default.html', '_config.yml', 'none.md'])
      assert.equal(await shown(site, path), undefined, path);
    const otherSite = inMemory({ '_config.yml': 'title: a book\n', 'intro.md': '---\njupytext: {}\n---\n# A\n' });
    assert.equal(await shown(otherSite, 'intro.md'), undefined);
  });

  it('is not known before the site has been read', () => {
    const { service, uri } = inMemory(files);
    assert.equal(service.markdownHtml(uri('_pages/about.md')), undefined);
  });

  it('does not let the lines fall, for the preview looks them up by halving', async () => {
    const text =
      '---\npermalink: /\n---\n{% capture late %}\n\nlate\n{% endcapture %}\n\nearly\n\n{{ late }}\n\nlast\n';
    const html = await shown(inMemory({ ...files, '_pages/about.md': text }), '_pages/about.md');
    const lines = [...(html ?? '').matchAll(/data-line="(\d+)"/g)].map(match => Number(match[1]));
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
    assert.equal(lines.at(-1), 12);
  });
});
