import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { mark, marked } from '../marked';

/** `#id Title` for each section. */
function outline(source: string): readonly string[] {
  return parsePage(source).sections.map(({ level, id, title }) => `${'#'.repeat(level)} ${title} → ${id ?? '?'}`);
}

describe('sections', () => {
  it('have the ids of kramdown and the title a reader sees', () => {
    assert.deepEqual(outline('# 🔥 News\n\n## Talks &amp; *Tutorials*\n\n# 📝 论文 `x`\n\n# A "b"...\n'), [
      '# 🔥 News → -news',
      '## Talks & Tutorials → talks--tutorials',
      '# 📝 论文 x → -论文-x',
      '# A “b”… → a-b',
    ]);
  });

  it('number ids that come twice', () => {
    assert.deepEqual(outline('# A\n\n# A\n'), ['# A → a', '# A → a-1']);
  });

  it('take an id the author wrote', () => {
    assert.deepEqual(outline('# About me {#me}\n\n# Talks\n{: #invited}\n'), ['# About me → me', '# Talks → invited']);
  });

  it('know their heading and its text', () => {
    const { text, ranges } = marked('a\n\n⟦## ⟦Open *Positions*⟧ ##⟧\n\nb\n');
    const [section] = parsePage(text).sections;
    assert.deepEqual([section?.heading, section?.titleRange], ranges);
  });

  it('reach to the next heading of their level or a higher one', () => {
    const document = '⟦# A\n\na\n\n⟦## B\n\nb\n\n⟧⟦## C\n\nc\n\n⟧⟧⟦# D\n\nd\n⟧';
    const { text } = marked(document);
    assert.equal(
      mark(
        text,
        parsePage(text).sections.map(section => section.range),
      ),
      document,
    );
  });

  it('do not reach out of the element that holds them', () => {
    const { text, ranges } = marked('<div markdown="1">\n⟦# A\n\na\n⟧</div>\n\ntext\n');
    const [section] = parsePage(text).sections;
    assert.deepEqual(section?.range, ranges[0]);
  });

  it('have no id here when Liquid writes the heading, but keep one written beside it', () => {
    assert.deepEqual(
      parsePage('# {{ page.title }}\n\n# {{ page.title }} {#top}\n\n# A\n').sections.map(section => section.id),
      [undefined, 'top', 'a'],
    );
  });

  it('are not made by comments, code, Liquid comments or raw HTML', () => {
    assert.deepEqual(
      outline('<!-- \n# A\n-->\n\n```\n# B\n```\n\n{% comment %}\n\n# C\n\n{% endcomment %}\n\n<div>\n# D\n</div>\n'),
      [],
    );
  });
});

describe('anchors', () => {
  const anchors = (source: string): readonly string[] =>
    parsePage(source).anchors.map(({ id, kind }) => `${kind} ${id}`);

  it('are headings, ids of HTML, names of <a> and ids of attribute lists', () => {
    const source = "<span class='anchor' id='about-me'></span>\n\n# A\n\n<a name=old></a> b\n\nc\n{: #par}\n";
    assert.deepEqual(anchors(source), ['element about-me', 'heading a', 'element old', 'element par']);
  });

  it('are not in comments and code, and not what Liquid writes', () => {
    assert.deepEqual(anchors('<!-- <i id="a"></i> -->\n\n`<i id="b">`\n\n<i id="{{ x }}"></i>\n'), []);
  });

  it('know where their id is written', () => {
    const { text, ranges } = marked("<i id='⟦a⟧'></i>\n\n# ⟦B c⟧\n\nd\n{: #⟦e⟧ .f}\n");
    assert.deepEqual(
      parsePage(text).anchors.map(anchor => anchor.range),
      ranges,
    );
  });
});
