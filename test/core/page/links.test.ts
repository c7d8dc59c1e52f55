import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { mark, marked } from '../marked';

/** `text → href` for each link. */
function linksOf(source: string): readonly string[] {
  return parsePage(source).links.map(({ text, href }) => `${text} → ${href}`);
}

describe('links', () => {
  it('are read from Markdown and HTML, in order', () => {
    assert.deepEqual(linksOf('[a *b*](c.pdf) and <a href="d">e <b>f</b></a>, [[g]](h)\n'), [
      'a b → c.pdf',
      'e f → d',
      '[g] → h',
    ]);
  });

  it('without text have the other words of their pictures', () => {
    const { links } = parsePage(
      '[![Slides](a)](b) <a href="c"><img src="d" alt="Poster"> ![now](e)</a> [f ![g](h)](i)\n',
    );
    assert.deepEqual(
      links.map(({ alt }) => alt),
      ['Slides', 'Poster now', undefined],
    );
  });

  it('may be empty', () => {
    assert.deepEqual(linksOf('[a]() <a href="">b</a> [[c]()] <a href>d</a>\n'), ['a → ', 'b → ', 'c → ', 'd → ']);
  });

  it('have their target at the definition when they refer to one', () => {
    const { text, ranges } = marked('[a][b], [B][] and [c d][]\n\n[b]: ⟦https://example.org/b⟧ "t"\n[c d]: <⟦e f⟧>\n');
    const { links } = parsePage(text);
    assert.deepEqual(
      links.map(link => link.hrefRange),
      [ranges[0], ranges[0], ranges[1]],
    );
    assert.deepEqual(
      links.map(link => link.href),
      ['https://example.org/b', 'https://example.org/b', 'e f'],
    );
  });

  it('may be addresses in angle brackets', () => {
    const { text, ranges } = marked('see <⟦https://example.org/⟧>\n');
    const [link] = parsePage(text).links;
    assert.deepEqual([link?.href, link?.hrefRange], ['https://example.org/', ranges[0]]);
  });

  it('know the places of the whole, the text and the target', () => {
    const document = '- x ⟦[⟦a **b**⟧](⟦c d.pdf⟧ "t")⟧{: .e} ⟦<a id="q" href=\'⟦r⟧\'>⟦s⟧</a>⟧\n';
    const { text } = marked(document);
    const ranges = parsePage(text).links.flatMap(({ kind, range, textRange, hrefRange }) => [
      kind === 'markdown' ? { start: range.start, end: text.indexOf('{:') } : range,
      textRange,
      hrefRange,
    ]);
    assert.equal(mark(text, ranges), document);
  });

  it('keep the Liquid of their target', () => {
    assert.deepEqual(linksOf(`[a]({{ '/cv.pdf' | relative_url }}) [b]({% link b.md %}) <a href="{{ c }}/d">e</a>\n`), [
      `a → {{ '/cv.pdf' | relative_url }}`,
      'b → {% link b.md %}',
      'e → {{ c }}/d',
    ]);
  });

  it('are read inside raw HTML and Markdown in HTML', () => {
    assert.deepEqual(linksOf('<div>\n<a href="a">b</a> [no](c)\n</div>\n\n<div markdown="1">\n[d](e)\n</div>\n'), [
      'b → a',
      'd → e',
    ]);
  });

  it('are not in comments, code, scripts and Liquid comments', () => {
    assert.deepEqual(
      linksOf(
        '<!-- [a](b) <a href="c">d</a> -->\n\n`[e](f) <a href="g">`\n\n<script>"<a href=\'h\'>"</script>\n\n' +
          '{% comment %}[i](j){% endcomment %}\n\nk <!-- [l](m) --> n\n',
      ),
      [],
    );
  });

  it('are not what has no href or no target', () => {
    assert.deepEqual(linksOf('<a name="x">a</a> [CCF-A] and [b] [c]\n'), []);
  });
});

describe('images', () => {
  const imagesOf = (source: string): readonly string[] =>
    parsePage(source).images.map(({ kind, src, alt }) => `${kind} ${src} ${alt ?? '(none)'}`);

  it('are read from Markdown and HTML, in order', () => {
    assert.deepEqual(imagesOf('![a b](c.png){: width="25"} <img src="d.png"> <img src=e.png alt="">\n'), [
      'markdown c.png a b',
      'html d.png (none)',
      'html e.png ',
    ]);
  });

  it('are found inside links', () => {
    const source = '[![a](b.png)](c) <a href="d"><img src="{{ url }}/e"></a>\n';
    assert.deepEqual(imagesOf(source), ['markdown b.png a', 'html {{ url }}/e (none)']);
    assert.deepEqual(linksOf(source), [' → c', ' → d']);
  });

  it('know the place of their source', () => {
    const { text, ranges } = marked("![a](⟦b.png⟧) <img alt='c' src='⟦d.png⟧'>\n");
    assert.deepEqual(
      parsePage(text).images.map(image => image.srcRange),
      ranges,
    );
  });

  it('are not in comments', () => assert.deepEqual(imagesOf('<!-- <img src="a"> ![b](c) -->\n'), []));
});
