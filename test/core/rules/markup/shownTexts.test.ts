import assert from 'node:assert/strict';
import type { KramdownElement } from '../../../../src/core/kramdown/tree';
import { parsePage } from '../../../../src/core/page/parsePage';
import { shownAt, shownTexts } from '../../../../src/core/rules/markup/shownTexts';

describe('what visitors read as it stands', () => {
  it('is told of each character of a page', () => {
    const text = '# Reeds\n\nMei *Lin* `code` <b>and</b> [lakes](/lakes/)\n\n<pre>kept</pre>\n';
    const isShown = shownAt(parsePage(text).kramdown.root);
    assert.equal(
      Array.from(text, (sign, at) => (isShown(at) ? sign : '·')).join(''),
      `··Reeds··Mei ·Lin· ······ ···and···· ·lakes${'·'.repeat(28)}`,
    );
  });

  it('comes in the order of the page, without what footnotes say', () => {
    const blocks = [
      '[^1]: said before\n',
      '* contents\n{:toc}\n',
      '# Reeds\n',
      'Mei[^2] reads HTML[^1] *of* ![a lake](a.png) [reeds](/reeds/)\n',
      '[^2]: said *behind*\n',
      '| one | two |\n|---|---|\n| three | four |\n|===|\n| five | six |\n',
      'term\n: seven\n',
      '<table><tr>eight<td>nine</td></tr></table>\n',
      '*[HTML]: a language\n',
    ];
    const texts = [...shownTexts(parsePage(blocks.join('\n')).kramdown.root)].map(({ text }) => text);
    const words = texts.map(({ value }) => value.trim()).filter(value => value !== '');
    assert.equal(
      words.join('|'),
      'contents|Reeds|Mei|reads|of|reeds|one|two|three|four|five|six|term|seven|eight|nine',
    );
    assert.ok(texts.every(({ start }, at) => start >= (texts[at - 1]?.end ?? 0)));
  });

  // fails where each text is asked: a page of nothing but marks of comments took a minute
  it('is found among thousands of texts without looking at each', () => {
    const root = parsePage('a').kramdown.root;
    let looks = 0;
    const children = Array.from({ length: 4096 }, (_, at): KramdownElement => {
      const element = { ...root, type: 'text' as const, children: [], end: 2 * at + 1 };
      return Object.defineProperty({ ...element, start: 0 }, 'start', { get: () => (looks++, 2 * at) });
    });
    const isShown = shownAt({ ...root, children });
    looks = 0;
    assert.deepEqual([isShown(4096), isShown(4097)], [true, false]);
    assert.ok(looks < 40, `${looks} looks`);
  });
});
