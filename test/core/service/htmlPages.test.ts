import assert from 'node:assert/strict';
import type { PreviewResult } from '../../../src/core/features/preview/preview';
import { mark, marked } from '../marked';
import { article, publication } from '../publications/inserting/inserting';
import { inMemory, smallSite, type InMemory } from './inMemory';

const homePath = 'index.html';
const front = '---\ntitle: "Lakes"\n---\n';

/** A homepage of which a page is written in HTML. */
function siteWith(body: string, files: Readonly<Record<string, string>> = {}): InMemory {
  return inMemory({ ...smallSite, '_pages/papers.html': front + body, ...files });
}

const papers = '_pages/papers.html';

/** The page with marks around what is wrong in it, and what is said there. */
async function problemsOf(
  { service, uri }: InMemory,
  path = papers,
): Promise<{ document: string; rules: readonly string[] }> {
  const { text, problems } = await service.diagnostics(uri(path));
  return {
    document: mark(
      text,
      problems.map(({ range }) => range),
    ),
    rules: problems.map(({ ruleId }) => ruleId),
  };
}

describe('which files in HTML are pages of a homepage', () => {
  const files = {
    ...smallSite,
    [homePath]: `${front}<p>Lakes</p>\n`,
    '404.html': '---\npermalink: /404.html\n---\n<p>Not here</p>\n',
    '_pages/cv.html': `${front}{% include card.html %}\n`,
    '_includes/card.html': '<p>A card</p>\n',
    'demo/index.html': '<!doctype html>\n<p>A demo</p>\n',
    'feed.xml': '---\n---\n<feed></feed>\n',
    'files/hidden.html': '---\npublished: false\n---\n<p>Hidden</p>\n',
    '_layouts/plain.html': '---\nlayout: default\n---\n{{ content }}\n',
    '_layouts/default.html': '<html><body>{% include head.html %}{{ content }}</body></html>\n',
    '_includes/head.html': '<h1>{{ site.title }}</h1>\n',
  };

  for (const [path, isPage] of [
    [homePath, true],
    ['404.html', true],
    ['_pages/cv.html', true],
    // as a piece of Markdown: its preview is that of the page
    ['_includes/card.html', true],
    ['demo/index.html', false],
    ['feed.xml', false],
    ['files/hidden.html', false],
    ['_layouts/plain.html', false],
    ['_layouts/default.html', false],
    ['_includes/head.html', false],
  ] as const)
    it(`${path}: ${isPage ? 'is one' : 'is none'}`, async () => {
      const { service, uri } = inMemory(files);
      assert.equal(await service.isHomepagePage(uri(path)), isPage);
    });

  it('index.html of another repository: is none', async () => {
    const { service, uri } = inMemory({ [homePath]: `${front}<p>Lakes</p>\n`, 'package.json': '{}' });
    assert.equal(await service.isHomepagePage(uri(homePath)), false);
  });
});

describe('what is said of a page in HTML', () => {
  it('is nothing of what would be wrong in Markdown alone', async () => {
    const body =
      '<div class="row">\n\n    <p>**Lakes** of $5 and $6 | [Rivers](rivers.md) | Reeds</p>\n\n# News\n\n- `</div>` \\[a\\]\n  <center>Gulls</center>\n\n</div>\n' +
      '<p>Mail me: <b>mei@lakes.example</b><p>Two\n<ul><li>One<li>Two</ul>\n<div class=wide id=news>Lakes</div>\n';
    assert.deepEqual((await problemsOf(siteWith(body.replace('`</div>`', '`div`')))).rules, []);
  });

  it('is that its front matter, its links and its pictures do not work', async () => {
    const document =
      '---\ntitle: "Lakes"\nlayout: ⟦defalt⟧\n---\n<p><a href="⟦/files/cv.pdf⟧">CV</a> ⟦<a href="">Slides</a>⟧ <a href="⟦#nws⟧">News</a></p>\n<img src="⟦/images/lake.png⟧" alt="A lake">\n<h2 id="news">News</h2>\n';
    const site = inMemory({ ...smallSite, [papers]: marked(document).text });
    const { document: found, rules } = await problemsOf(site);
    assert.equal(found, document);
    assert.deepEqual(rules, ['front-matter-fatal', 'asset-missing', 'empty-link', 'anchor-missing', 'asset-missing']);
  });

  it('is that an address leads to another paper than the words say', async () => {
    const item = (title: string): string =>
      `<li>Mei Lin, Ann Reed. <b>${title}</b>. Journal of Reeds, 2029. <a href="https://doi.org/10.5555/1234567">PDF</a></li>\n`;
    const { rules } = await problemsOf(
      siteWith(`<h2>Publications</h2>\n<ul>\n${item('Lakes that Remember')}${item('Rivers without Names')}</ul>\n`),
    );
    assert.deepEqual(rules, ['wrong-paper-link', 'wrong-paper-link']);
  });

  it('is that an element is not closed, and that an end tag closes nothing', async () => {
    const unclosed = `${front}<section>\n⟦<div class="row">⟧\n<p>Lakes\n</section>\n`;
    const stray = `${front}<p>Lakes</p>\n⟦</div>⟧\n`;
    for (const document of [unclosed, stray]) {
      const found = await problemsOf(inMemory({ ...smallSite, [papers]: marked(document).text }));
      assert.equal(found.document, document);
      assert.deepEqual(found.rules, ['html-structure']);
    }
  });

  it('is nothing of halves that Liquid or an include completes', async () => {
    const files = { '_includes/row.html': '<div class="row">\n', '_includes/end.html': '</div>\n' };
    const body = '{% if page.wide %}<div class="wide">{% else %}<div>{% endif %}<p>Lakes</p></div>\n';
    assert.deepEqual((await problemsOf(siteWith(body))).rules, []);
    const pieces = siteWith('{% include row.html %}<p>Lakes</p>{% include end.html %}\n', files);
    assert.deepEqual((await problemsOf(pieces)).rules, []);
    assert.deepEqual((await problemsOf(pieces, '_includes/row.html')).rules, []);
  });

  it('is as little of what it includes: that is HTML, too', async () => {
    const card = '    <p>$5 and $6 | *Lakes*</p>\n\n# News\n<img src="/images/lin.png">\n';
    const site = siteWith('{% include card.html %}\n', { '_includes/card.html': card, 'images/lin.png': 'a picture' });
    assert.deepEqual((await problemsOf(site, '_includes/card.html')).rules, ['image-hygiene']);
  });

  it('ends an element where the one around it ends, when its author wants it closed', async () => {
    const { service, uri } = siteWith('<section>\n  <div>\n<p>Lakes</p>\n</section>\n<p>Rivers</p>\n');
    const { problems } = await service.diagnostics(uri(papers));
    const [edit] = problems.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
    assert.ok(edit !== undefined);
    assert.deepEqual(edit.newText, '  </div>\n');
    assert.equal((await service.diagnostics(uri(papers))).text.slice(edit.range.start).startsWith('</section>'), true);
  });
});

describe('the preview of a page in HTML', () => {
  async function rendered(
    { service, uri }: InMemory,
    path = papers,
  ): Promise<Extract<PreviewResult, { kind: 'page' }>> {
    const result = await service.renderPage(uri(path));
    assert.ok(result.kind === 'page', JSON.stringify(result));
    return result;
  }

  const layout = '<html><body><main>{{ content }}</main></body></html>\n';

  it('is the page as Jekyll makes it: Liquid is run, and nothing else is changed', async () => {
    const body = '<h2>{{ page.title }}</h2>\n\n    <p>*Lakes*</p>\n{% for n in (1..2) %}<i>{{ n }}</i>{% endfor %}\n';
    const { html } = await rendered(siteWith(body, { '_layouts/default.html': layout }));
    assert.equal(
      html,
      '<html><body><main><h2>Lakes</h2>\n\n    <p>*Lakes*</p>\n<i>1</i><i>2</i>\n</main></body></html>\n',
    );
  });

  it('leads from a letter to where it is written, and from what Liquid has filled in to the value', async () => {
    const { text, ranges } = marked(
      '---\ntitle: "⟦Lakes⟧"\n---\n<h2>{{ page.title }}</h2>\n<p class="a">⟦R⟧ivers</p>\n{% for n in (1..2) %}<i>⟦{{ n }}⟧</i>{% endfor %}\n',
    );
    const page = await rendered(inMemory({ ...smallSite, '_layouts/default.html': layout, [papers]: text }));
    const source = (words: string): string | undefined => {
      const place = page.source.letterAt(page.html.indexOf(words));
      return place && mark(text, [place]);
    };
    assert.equal(
      source('Lakes'),
      mark(
        text,
        ranges.slice(0, 1).map(({ start }) => ({ start, end: start + 1 })),
      ),
    );
    assert.equal(source('Rivers'), mark(text, ranges.slice(1, 2)));
    assert.equal(source('1</i>'), mark(text, ranges.slice(2, 3)));
  });

  it('has a place for each of its lines, and for the cursor', async () => {
    const { text, offsets } = marked(`${front}<div>\n<p>One</p>\n\n<p>T‸wo</p>\n<!-- Thr‸ee -->\n</div>\n`);
    const { service, uri } = inMemory({ ...smallSite, '_layouts/default.html': layout, [papers]: text });
    const page = await rendered({ service, uri } as InMemory);
    const lines = page.source.linesOf(uri(papers));
    const shownAt = (line: string): number => page.html.indexOf(line);
    assert.deepEqual([lines[3], lines[4], lines[6]], [shownAt('<div>'), shownAt('<p>One'), shownAt('<p>Two')]);
    // in a comment it is at what stands before that
    const cursors = offsets.map(offset => page.source.cursorOf(uri(papers), offset)[0]?.start);
    assert.deepEqual(cursors, [shownAt('wo</p>'), shownAt('>\n<!--')]);
  });

  it('follows what is typed in it, in its layout, in what that includes and in its data', async () => {
    const site = inMemory({
      ...smallSite,
      '_layouts/default.html': '{% include masthead.html %}<main>{{ content }}</main>\n',
      '_includes/masthead.html': '<h1>A</h1>\n',
      '_includes/card.html': '<b>A</b>',
      '_data/papers.yml': '- A\n',
      [papers]: `${front}<p>A</p>{% include card.html %}{{ site.data.papers | join: "," }}\n`,
    });
    const told: string[] = [];
    site.service.onDidChangeSite(root => told.push(root));
    await rendered(site);
    for (const [path, text] of [
      [papers, `${front}<p>B</p>{% include card.html %}{{ site.data.papers | join: "," }}\n`],
      ['_layouts/default.html', '{% include masthead.html %}<main id="b">{{ content }}</main>\n'],
      ['_includes/masthead.html', '<h1>B</h1>\n'],
      ['_includes/card.html', '<b>B</b>'],
      ['_data/papers.yml', '- B\n'],
    ] as const) {
      const before = told.length;
      site.service.setDocument(site.uri(path), text);
      assert.equal(told.length, before + 1, path);
      await rendered(site);
    }
    assert.equal((await rendered(site)).html, '<h1>B</h1>\n<main id="b"><p>B</p><b>B</b>B\n</main>\n');
  });

  it('shows what is half typed as browsers do, and ends a comment and blocks of Liquid where their author writes', async () => {
    const written = async (document: string): Promise<string> => {
      const { text, offsets } = marked(front + document);
      const site = inMemory({ ...smallSite, '_layouts/default.html': layout, [papers]: text });
      const result = await site.service.renderWritten(site.uri(papers), offsets[0] ?? 0);
      return result.kind === 'page' ? result.html : JSON.stringify(result.problems);
    };
    assert.match(await written('<div><p>Lak‸\n<p>Rivers</p>\n'), /<div><p>Lak\n<p>Rivers<\/p>/);
    assert.match(await written('<!-- Lak‸\n\n<p>Rivers</p>\n'), /<!-- Lak -->\n\n<p>Rivers<\/p>/);
    assert.match(await written('{% if page.title %}<p>Lak‸es</p>\n\n<p>Rivers</p>\n'), /<p>Lakes<\/p>[^]*<p>Rivers/);
  });
});

describe('a new publication for a page in HTML', () => {
  const markdown =
    '---\npermalink: /\n---\n\n# Publications\n\n- **A Loom**, Odile Vesper, *Journal of Yarn*, 2023.\n- **A Needle**, Odile Vesper, *Journal of Yarn*, 2022.\n';
  const placed = async (body: string, about = markdown): Promise<readonly string[]> => {
    const { service, uri } = siteWith(body, { '_pages/about.md': about });
    const found = await service.placePublications(uri(papers), [publication(article)]);
    return [found?.uri ?? '', ...(found?.edits ?? []).map(({ newText }) => newText)];
  };

  it('is written as its neighbours are', async () => {
    const item = (title: string, year: number): string =>
      `  <li><a href="https://press.example/${year}">${title}</a>, Odile Vesper, Mo Yan, <em>Journal of Yarn</em>, ${year}.</li>\n`;
    const body = `<h2>Publications</h2>\n<ul>\n${item('A Loom That Never Tires', 2023)}${item('How to Spin Threads', 2022)}</ul>\n`;
    assert.deepEqual(await placed(body, '---\npermalink: /\n---\n\n# News\n'), [
      'memory:/site/_pages/papers.html',
      '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>, Odile Vesper, Ivo Brandt, <em>Journal of Invented Textiles</em>, 2024.</li>\n  ',
    ]);
  });

  it('goes to the page that lists others, where this one has none: what Markdown writes is no HTML', async () => {
    const [where] = await placed('<h2>Lakes</h2>\n<p>I study lakes.</p>\n');
    assert.equal(where, 'memory:/site/_pages/about.md');
  });

  it('goes nowhere where no page has some', async () => {
    const news = '---\npermalink: /\n---\n\n# News\n';
    assert.deepEqual(await placed('<h2>Lakes</h2>\n<p>I study lakes.</p>\n', news), ['']);
    assert.deepEqual(await placed('', news), ['']);
  });
});
