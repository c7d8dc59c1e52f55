import assert from 'node:assert/strict';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { textOf, readPieces } from '../../../../src/core/page/pageText';
import { createPageModels, readModel } from '../../../../src/core/page/pageModels';
import { worksOf } from '../../../../src/core/page/works/works';
import { walkElements } from '../../../../src/core/syntax/htmlElements';
import { applyEdits } from '../../../../src/core/text/edit';
import { mark, marked } from '../../marked';

const front = '---\ntitle: Lakes\n---\n';

/** The model of a page in HTML. */
function pageOf(body: string): PageModel {
  return readModel('index.html', front + body);
}

/** The tree as `div(p("Lakes"), comment)`, blanks at the ends of texts left out. */
function treeOf({ kramdown }: PageModel): string {
  const told = (element: PageModel['kramdown']['root']): string => {
    if (element.type === 'text' || element.type === 'raw') return element.value.trim() && `"${element.value.trim()}"`;
    const inside = element.children
      .map(told)
      .filter(text => text !== '')
      .join(', ');
    const name = element.type === 'html_element' ? element.value : element.type;
    return inside === '' ? name : `${name}(${inside})`;
  };
  return told(kramdown.root);
}

describe('a page in HTML', () => {
  it('has its elements and texts, and nothing of Markdown', () => {
    const page = pageOf('    <p>* Lakes *and* gulls</p>\n\n# Rivers\n\n- Reeds | [a](b)\n\n<ul><li>One</li></ul>\n');
    assert.equal(treeOf(page), 'root(p("* Lakes *and* gulls"), "# Rivers\n\n- Reeds | [a](b)", ul(li("One")))');
    assert.deepEqual(
      [page.sections, page.entries, page.links, page.images, page.kramdown.warnings],
      [[], [], [], [], []],
    );
  });

  it('ends its elements where browsers do', () => {
    assert.equal(
      treeOf(pageOf('<ul><li>Lakes<li>Rivers</ul><p>Reeds')),
      'root(ul(li("Lakes"), li("Rivers")), p("Reeds"))',
    );
    const trees = [
      ['<p>Lakes<h2>Rivers</h2>Reeds', 'root(p("Lakes"), h2("Rivers"), "Reeds")'],
      ['<div><p>Lakes <b>and</b><hr>Rivers<p>Reeds</div>', 'root(div(p("Lakes", b("and")), hr, "Rivers", p("Reeds")))'],
      ['<p>Lakes<ul><li><p>Rivers<li>Reeds</ul>', 'root(p("Lakes"), ul(li(p("Rivers")), li("Reeds")))'],
      ['<p>Lakes\n<a id="r"></a>\n<h2>Rivers</h2>', 'root(p("Lakes"), a, h2("Rivers"))'],
      ['<p>Lakes <a id="r">Reeds</a> <h2>Rivers</h2>', 'root(p("Lakes", a("Reeds")), h2("Rivers"))'],
      // with an end tag it is what its author has in mind, and the tag none that closes nothing
      ['<p>Lakes<ul><li>Rivers</ul></p>', 'root(p("Lakes", ul(li("Rivers"))))'],
    ];
    for (const [body = '', tree] of trees) {
      const page = pageOf(body);
      assert.equal(treeOf(page), tree);
      assert.deepEqual([page.unclosed, page.stray], [[], []]);
    }
    assert.equal(treeOf(pageOf('<div><img src="a.png">Lakes<br>Rivers')), 'root(div(img, "Lakes", br, "Rivers"))');
  });

  it('has paragraphs without end tags, which end with their words', () => {
    const { text, ranges } = marked(`${front}<main>⟦<p>Lakes⟧ <!-- Reeds -->\n\n<h2>Rivers</h2>⟦<p>Gulls⟧\n</main>`);
    const page = readModel('index.html', text);
    const paragraphs = [...walkElements(page.elements)].filter(({ name }) => name === 'p');
    assert.equal(
      mark(
        text,
        paragraphs.map(({ range }) => range),
      ),
      mark(text, ranges),
    );
  });

  it('goes on behind empty lines, and what is indented is no code', () => {
    const page = pageOf('<div>\n\n    <a href="lakes.html">Lakes</a>\n\n</div>\n');
    assert.deepEqual(
      page.links.map(({ text, href }) => `${text} → ${href}`),
      ['Lakes → lakes.html'],
    );
  });

  it('has comments that hide what is in them, and none in scripts', () => {
    const body = '⟦<!-- <a href="old.html">Old</a> -->⟧<script>"<!--"</script><p>Lakes</p>⟦<!---->⟧';
    const { text, ranges } = marked(front + body);
    const page = readModel('index.html', text);
    assert.equal(mark(text, page.comments), mark(text, ranges));
    assert.equal(treeOf(page), 'root(comment, script(""<!--""), p("Lakes"), comment)');
    assert.deepEqual(page.links, []);
  });

  it('has Liquid, which is no text, around and in its tags', () => {
    const body =
      '{% for post in site.posts %}<a class="{{ post.kind }}" href="{{ post.url }}">{{ post.title }} here</a>{% endfor %}';
    const page = pageOf(body);
    assert.equal(textOf(readPieces(page.masked, page.kramdown.root)), 'here');
    assert.deepEqual(
      page.links.map(({ href }) => href),
      ['{{ post.url }}'],
    );
    assert.deepEqual([page.unclosed, page.stray], [[], []]);
  });

  it('has the texts of its links and pictures where they stand', () => {
    const { text, ranges } = marked(
      `${front}<a href="⟦/cv.pdf⟧"><b>My</b> CV</a>\n<img src="⟦a.png⟧" alt="A lake">\n<h2 id="⟦news⟧">News</h2>`,
    );
    const { links, images, anchors } = readModel('_pages/cv.html', text);
    assert.deepEqual(
      [links[0]?.text, links[0]?.hrefRange, images[0]?.alt, images[0]?.srcRange, anchors[0]?.id, anchors[0]?.range],
      ['My CV', ranges[0], 'A lake', ranges[1], 'news', ranges[2]],
    );
  });

  it('lists publications as Markdown with the same HTML does', () => {
    const list =
      '<ul>\n<li><b>Mei Lin</b>, Ann Reed. <a href="https://doi.org/10.5555/1234567">Lakes that Remember</a>. Journal of Reeds, 2029.</li>\n' +
      '<li>Mei Lin. <a href="https://doi.org/10.5555/7654321">Rivers without a Name</a>. <i>Proceedings of Gulls</i>, 2028.</li>\n</ul>\n';
    const told = (page: PageModel): readonly string[] =>
      worksOf(page).map(({ title, links }) => `${title.text} → ${links.map(({ href }) => href).join(', ')}`);
    assert.deepEqual(told(pageOf(list)), [
      'Lakes that Remember → https://doi.org/10.5555/1234567',
      'Rivers without a Name → https://doi.org/10.5555/7654321',
    ]);
    assert.deepEqual(told(pageOf(list)), told(readModel('about.md', front + list)));
  });

  it('is told by its name and its front matter: what is included has none, and becomes a part of Markdown', () => {
    const markups = ['index.html', '404.HTML', '_pages/a.htm', 'b.xhtml', '_pages/about.md', 'feed.xml'].map(
      path => readModel(path, `${front}# A\n`).markup,
    );
    assert.deepEqual(markups, ['html', 'html', 'html', 'html', 'markdown', 'markdown']);
    assert.equal(readModel('_includes/bio.html', '**Lakes**\n').markup, 'markdown');
    assert.equal(createPageModels()({ path: '_includes/bio.html', text: '**Lakes**\n' }, 'html').markup, 'html');
  });

  it('may be anything: what is no tag of an element is text, in its order', () => {
    for (const body of [
      '<',
      '<div',
      '<a href="',
      '</div></p>',
      '<b><div></b></div>',
      '<!-- <p>',
      '<p><table><td>a<td><li>',
      '<textarea><b>',
      '<div/>a<br/>',
      '<p>a<!---->b',
      '<p>a<!--b--> <div>c</div>d<p>e<a id="f"></a><h2>g<p>',
    ]) {
      const { kramdown, elements } = pageOf(body);
      const own = [...walkElements(elements)].flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
      const tags = own.map(({ range }) => ({ range, newText: '' })).sort((a, b) => a.range.start - b.range.start);
      assert.equal(leavesOf(kramdown.root), applyEdits(front + body, tags).slice(front.length), body);
    }
  });
});

/** The values of texts and comments, in order. */
function leavesOf({ type, value, children }: PageModel['kramdown']['root']): string {
  return type === 'html_element' || type === 'root' ? children.map(leavesOf).join('') : value;
}
