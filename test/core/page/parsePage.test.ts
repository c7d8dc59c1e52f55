import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { mark, marked } from '../marked';

describe('parsePage', () => {
  it('masks front matter, Liquid and the inside of comments', () => {
    const source = '---\ntitle: "a"\n---\n{% if x %}\n# A {{ b }}\n{% endif %}\n<!-- c\nd -->\n`e`\n';
    assert.equal(
      parsePage(source).masked,
      '   \n          \n   \n          \n# A ꞏꞏꞏꞏꞏꞏꞏ\n           \n<!--  \n  -->\n`e`\n',
    );
  });

  it('finds comments, but not in code, scripts and Liquid', () => {
    const document =
      '⟦<!-- a -->⟧ b ⟦<!-- c\nd -->⟧\n\n⟦<!--\n\nd\n\n-->⟧\n\n`<!-- e -->`\n\n<div>\n⟦<!-- f -->⟧\n</div>\n\n' +
      '<script>// <!-- g -->\n</script>\n\n{% if x %}h{% endif %}\n\n<!-- never closed\n';
    const { text } = marked(document);
    assert.equal(mark(text, parsePage(text).comments), document);
  });

  it('reads Liquid in comments, where it runs too', () => {
    const { liquid, comments } = parsePage('<!-- {% foo %} -->\n');
    assert.deepEqual([liquid.length, comments.length], [1, 1]);
  });

  it('does not read Liquid in front matter', () => {
    assert.deepEqual(parsePage('---\ntitle: "{{ a }}"\n---\nb\n').liquid, []);
  });

  it('finds tags outside comments and code', () => {
    const document = '⟦<i>⟧a⟦</i>⟧ `<b>` <!-- <u> -->\n\n```\n<p>\n```\n\n⟦<div>⟧\n\n    ⟦<em>⟧x⟦</em>⟧\n⟦</div>⟧\n';
    const { text } = marked(document);
    assert.equal(
      mark(
        text,
        parsePage(text).tags.map(tag => tag.range),
      ),
      document,
    );
  });

  it('gives attributes with their Liquid, and none that Liquid writes', () => {
    const [tag] = parsePage('<img src="{{ a }}/b.png" {{ c }} {% if d %}alt="e"{% endif %}>\n').tags;
    assert.deepEqual(
      tag?.attributes.map(({ name, value }) => [name, value]),
      [
        ['src', '{{ a }}/b.png'],
        ['alt', 'e'],
      ],
    );
  });

  it('says which elements are left open and which end tags are astray', () => {
    const { unclosed, stray } = parsePage('<div>\n<div>a</div>\n\nb</i>\n');
    assert.deepEqual(
      unclosed.map(element => element.range.start),
      [0],
    );
    assert.deepEqual(
      stray.map(tag => tag.name),
      ['i'],
    );
  });

  it('reads the same from a page with CRLF', () => {
    const source = "---\ntitle: a\n---\n\n# B\n\n- *c* [d](e)\n- f\n  g\n\n<div class='paper-box'>\nh\n</div>\n";
    const [unix, windows] = [source, source.replace(/\n/g, '\r\n')].map(text => {
      const { sections, entries, links, boxes } = parsePage(text);
      const written = (range: { start: number; end: number }): string =>
        text.slice(range.start, range.end).replace(/\r/g, '');
      return {
        titles: sections.map(({ id, titleRange }) => [id, written(titleRange)]),
        entries: entries.map(entry => [entry.text, written(entry.content)]),
        links: links.map(link => [written(link.range), written(link.hrefRange)]),
        boxes: boxes.map(box => written(box.range)),
      };
    });
    assert.deepEqual(windows, unix);
    assert.equal(unix?.entries.length, 2);
  });

  it('takes anything', () => {
    const texts = [
      '',
      '\uFEFF',
      '\uFEFF---\na: b\n---\n# C\n',
      '---',
      '---\na: [',
      '\u0000\uD800<div \uDC00',
      '{{',
      '{%',
      '<',
      '<!--',
      '- ',
      '[',
      '`',
    ];
    for (const text of texts) assert.equal(parsePage(text).masked.length, text.length, JSON.stringify(text));
  });
});
