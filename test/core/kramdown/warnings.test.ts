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
    assertWarnings('⟦[a][b]⟧ [c] ⟦[^d]⟧', [
      ['missing-reference', 'b'],
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
