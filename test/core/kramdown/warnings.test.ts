import assert from 'node:assert/strict';
import { parseKramdown } from '../../../src/core/kramdown/parse';
import type { KramdownWarningCode } from '../../../src/core/kramdown/tree';
import { marked } from '../marked';

/** The document has these warnings, at its marked ranges. */
function assertWarnings(document: string, expected: readonly (readonly [KramdownWarningCode, string])[]): void {
  const { text, ranges } = marked(document);
  assert.deepEqual(
    parseKramdown(text).warnings.map(({ code, subject, start, end }) => [code, subject, text.slice(start, end), start]),
    expected.map(([code, subject], index) => {
      const range = ranges[index] ?? { start: -1, end: -1 };
      return [code, subject, text.slice(range.start, range.end), range.start];
    }),
  );
}

describe('kramdown: warnings', () => {
  it('an element that is never closed, at its start tag', () => {
    assertWarnings('a\n\n⟦<div class="x">⟧\n\n# b\n', [['unclosed-element', 'div']]);
    assertWarnings(
      '<section>\n⟦<div>⟧\n</section>\n'.replace('<section>', '⟦<section>⟧').replace('</section>', '⟦</section>⟧'),
      [
        ['unclosed-element', 'section'],
        ['unclosed-element', 'div'],
        ['stray-end-tag', 'section'],
      ],
    );
    assertWarnings('⟦<div markdown="1">⟧\ntext\n', [['unclosed-element', 'div']]);
    assertWarnings('a ⟦<b>⟧c\n\nd', [['unclosed-element', 'b']]);
  });

  it('an end tag without its element', () => {
    assertWarnings('a ⟦</b>⟧ c\n\n⟦</div>⟧\n\n<div>⟦</p>⟧</div>', [
      ['stray-end-tag', 'b'],
      ['stray-end-tag', 'div'],
      ['stray-end-tag', 'p'],
    ]);
  });

  it('a block in the middle of a text', () => {
    assertWarnings('a ⟦<p>⟧b⟦</p>⟧', [
      ['invalid-html', 'p'],
      ['stray-end-tag', 'p'],
    ]);
  });

  it('a link or a footnote to nowhere', () => {
    assertWarnings('⟦[a][b]⟧', [['missing-reference', 'b']]);
    assertWarnings('⟦[c]⟧ ⟦[^d]⟧', [
      ['missing-shortcut', 'c'],
      ['missing-footnote', 'd'],
    ]);
  });

  it('a name defined twice', () => {
    assertWarnings('[a]: b\n⟦[a]⟧: c\n', [['duplicate-reference', 'a']]);
  });

  it('a line with a pipe that became a table', () => {
    assertWarnings('- ⟦[Paper](a) | [Code](b)⟧\n', [['accidental-table', '']]);
    assertWarnings('| a | b |\n|---|---|\n| 1 | 2 |\n', []);
  });

  it('a table of separators only', () => {
    assertWarnings('⟦|---|⟧\n', [['table-without-body', '']]);
  });

  it('an attribute written twice', () => {
    assertWarnings('<div a="1" ⟦a⟧="2">b <i c="" ⟦c⟧>d</i></div>', [
      ['duplicate-attribute', 'a'],
      ['duplicate-attribute', 'c'],
    ]);
  });

  it('a note that nothing refers to', () => {
    assertWarnings('a\n\n⟦[^b]: c⟧\n', [['unused-footnote', 'b']]);
  });

  it('a line that is no block', () => {
    assertWarnings('⟦ \ta⟧\n', [['unclaimed-line', '']]);
  });

  it('an option that may not be set in a page', () => {
    assertWarnings('{::options ⟦template⟧="x" /}\n', [['forbidden-option', 'template']]);
  });

  it('options and extensions that do not exist', () => {
    assertWarnings('{::options ⟦nosuch⟧="1" /}\n', [['invalid-option', 'nosuch']]);
    assertWarnings('a ⟦{::nosuch}⟧b{:/nosuch}'.replace('{:/nosuch}', '⟦{:/nosuch}⟧'), [
      ['invalid-extension', 'nosuch'],
      ['invalid-extension', '/'],
    ]);
    assertWarnings('a⟦{: .b}⟧', [['invalid-extension', '.b']]);
  });

  it('said once, even where a text is read again', () => {
    assertWarnings('**a *b ⟦[c][d]⟧', [['missing-reference', 'd']]);
  });
});
