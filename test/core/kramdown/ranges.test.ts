import assert from 'node:assert/strict';
import { parseKramdown } from '../../../src/core/kramdown/parse';
import type { KramdownElement, KramdownType } from '../../../src/core/kramdown/tree';
import { generate } from '../../fuzz/kramdown';
import { marked } from '../marked';

function all(element: KramdownElement): readonly KramdownElement[] {
  return [element, ...element.children.flatMap(all)];
}

function ofType(text: string, type: KramdownType): readonly KramdownElement[] {
  return all(parseKramdown(text).root).filter(element => element.type === type);
}

/** The marked ranges are those of the elements of `type`, in order. */
function assertRanges(document: string, type: KramdownType): void {
  const { text, ranges } = marked(document);
  const found = ofType(text, type).map(({ start, end }) => ({ start, end }));
  assert.deepEqual(
    found.map(range => text.slice(range.start, range.end)),
    ranges.map(range => text.slice(range.start, range.end)),
  );
  assert.deepEqual(
    found,
    ranges.map(({ start, end }) => ({ start, end })),
  );
}

/** As `assertRanges`, of the contents. */
function assertContents(document: string, type: KramdownType): void {
  const { text, ranges } = marked(document);
  assert.deepEqual(
    ofType(text, type).map(({ content }) => ({ ...content })),
    ranges.map(({ start, end }) => ({ start, end })),
  );
}

describe('kramdown: where elements are written', () => {
  it('headers, with their signs and attribute lists', () => {
    assertRanges('⟦# One⟧\n\n⟦Two\n---⟧\n\n⟦## Three ## {#x}\n{: .c}⟧\n\n⟦{: .d}\n# Four⟧\n', 'header');
    assertContents('# ⟦One⟧\n\n⟦Two⟧\n---\n\n## ⟦Three⟧ ## {#x}\n', 'header');
  });

  it('paragraphs, without the white space around them', () => {
    assertRanges('  ⟦one\ntwo⟧  \n\n⟦three⟧', 'p');
  });

  it('list items and what stands in them', () => {
    assertRanges('⟦- one\n\n  two⟧\n⟦- three\n  ⟦- four⟧⟧\n', 'li');
    assertRanges('- ⟦one⟧\n\n  ⟦two *three*\n  four⟧\n-\t⟦five⟧\n', 'p');
    assertRanges('- one\n\n  two *three*\n\n\t- five ⟦**six**⟧', 'strong');
  });

  it('text between line breaks, in items and behind escapes', () => {
    assertRanges('- ⟦one ⟧\\⟦\n  two ⟧\\⟦\n  three⟧\n', 'text');
    assertRanges('⟦a\\* b ⟧\\⟦\nc\\* d ⟧\\⟦\ne⟧\n', 'text');
    assertRanges('> - ⟦one ⟧\\⟦\n>   two⟧\n', 'text');
    assertRanges('- ⟦one ⟧\\\r⟦\n  two ⟧\\\r⟦\n  three⟧\r\n', 'text');
  });

  it('quotes in lists in quotes', () => {
    assertRanges('> - a\n>   > b ⟦`c`⟧\n', 'codespan');
  });

  it('HTML elements: from tag to tag, and what is between', () => {
    const document = '<div class="a">\n⟦<p>x</p>⟧\n<span>y</span>\n</div>\n';
    const { text, ranges } = marked(document);
    const [outer, inner] = ofType(text, 'html_element');
    assert.deepEqual({ start: outer?.start, end: outer?.end }, { start: 0, end: text.length - 1 });
    assert.deepEqual({ ...outer?.content }, { start: 15, end: text.indexOf('</div>') });
    assert.deepEqual({ start: inner?.start, end: inner?.end }, { start: ranges[0]?.start, end: ranges[0]?.end });
  });

  it('Markdown in HTML elements', () => {
    assertRanges('<div markdown="1">\n  ⟦text ⟦[a](b)⟧⟧\n</div>\n'.replace('⟦text ', 'text ').replace('⟧⟧', '⟧'), 'a');
  });

  it('links and images, their text and their target', () => {
    assertRanges('a ⟦[b](c "d"){: .e}⟧ ⟦[f][g]⟧ ⟦<https://h>⟧\n\n[g]: i', 'a');
    assertContents('a [⟦b⟧](c "d") [⟦f⟧][g] <⟦https://h⟧>\n\n[g]: i', 'a');
    const { text, ranges } = marked('[a](⟦b⟧) [c]( ⟦d e⟧ "t") [f](<⟦g⟧>) ![h](⟦i(j)⟧)');
    const targets = [...ofType(text, 'a'), ...ofType(text, 'img')].map(({ target }) => target);
    assert.deepEqual(
      targets,
      ranges.map(({ start, end }) => ({ start, end })),
    );
  });

  it('cells of tables', () => {
    assertContents('> | ⟦a⟧ | ⟦*b*⟧ |\n> | ⟦`c|d`⟧ | ⟦e⟧ |\n', 'td');
  });

  it('text with Windows line ends', () => {
    assertRanges('# One\r\n\r\n- two\r\n  ⟦**three**⟧\r\n', 'strong');
    assertContents('<hr>⟦⟧\r\n<div>⟦\r\ntext\r\n⟧</div>\r\n', 'html_element');
  });

  it('footnotes and definitions', () => {
    assertRanges('Term\n⟦: one\n\n    two⟧\n⟦: three⟧\n', 'dd');
    assertRanges('a⟦[^1]⟧\n\n[^1]: note', 'footnote');
  });
});

describe('kramdown: ranges in any text', () => {
  it('lie in the text and in each other', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const text = generate(seed);
      const { root, warnings } = parseKramdown(text);
      const check = (element: KramdownElement, from: number, to: number): void => {
        const { start, end, content } = element;
        assert.ok(
          from <= start && start <= end && end <= to,
          `${element.type} ${start}-${end} in ${from}-${to} of ${JSON.stringify(text)}`,
        );
        assert.ok(
          start <= content.start && content.start <= content.end && content.end <= end,
          `content of ${element.type} ${start}-${end} is ${content.start}-${content.end} in ${JSON.stringify(text)}`,
        );
        for (const child of element.children) check(child, start, end);
      };
      check(root, 0, text.length);
      for (const { start, end } of warnings) assert.ok(0 <= start && start <= end && end <= text.length);
    }
  });

  it('of a text without markup are where it is written', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const text = generate(seed);
      for (const element of all(parseKramdown(text).root)) {
        if (element.type !== 'text' || !/^[a-zA-Z0-9,中文，]+$/u.test(element.value)) continue;
        assert.equal(text.slice(element.start, element.end).replace(/^\\/, ''), element.value, JSON.stringify(text));
      }
    }
  });
});
