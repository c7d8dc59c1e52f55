import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { mark, marked } from '../marked';

describe('list entries', () => {
  it('have their text without markup, and their depth', () => {
    const source =
      '- *2031.02*: &nbsp;🎉 **One** paper [accepted](a)\n  - inner `x`\n- two\n  lines\n\n1. <b>three</b>\n';
    assert.deepEqual(
      parsePage(source).entries.map(({ depth, text }) => `${depth} ${text}`),
      ['0 2031.02: 🎉 One paper accepted', '1 inner x', '0 two lines', '0 three'],
    );
  });

  it('know their place', () => {
    const document = 'a\n\n⟦- b\n  c⟧\n⟦- d\n  ⟦- e⟧⟧\n\nf\n';
    const { text } = marked(document);
    assert.equal(
      mark(
        text,
        parsePage(text).entries.map(entry => entry.range),
      ),
      document,
    );
  });

  it('know where their own text lies', () => {
    const document = '- ⟦b\n  c⟧\n- ⟦d⟧\n  - ⟦e⟧\n';
    const { text } = marked(document);
    assert.equal(
      mark(
        text,
        parsePage(text).entries.map(entry => entry.content),
      ),
      document,
    );
  });

  it('are found in paper boxes', () => {
    const source = "<div class='paper-box'>\n<div class='paper-box-text' markdown='1'>\n\n- a\n</div>\n</div>\n";
    assert.deepEqual(
      parsePage(source).entries.map(entry => entry.text),
      ['a'],
    );
  });

  it('do not show what Liquid or a comment hides', () => {
    const source = '- a {% if x %}b{% endif %} <!-- c -->d {{ e }}\n<!-- - f -->\n';
    assert.deepEqual(
      parsePage(source).entries.map(entry => entry.text),
      ['a b d'],
    );
  });
});
