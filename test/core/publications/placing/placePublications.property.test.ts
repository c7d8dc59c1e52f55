import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { yearOrderOf } from '../../../../src/core/publications/placing/yearOrder';
import { applyEdits } from '../../../../src/core/text/edit';
import { createRandom, pick, type Random } from '../../../fuzz/random';
import { box, paper } from './placing';
import { rounds } from '../../../secondCircle';

describe('Publications that go onto random pages', () => {
  it('keep every byte of the page and the order of its papers', () => {
    const random = createRandom(20261125);
    for (let round = 0; round < rounds(30); round++) {
      const text = anyPage(random);
      const works = Array.from({ length: 1 + random(8) }, (_, at) =>
        paper(2012 + random(16), `New Work Number ${round} ${at}`),
      );
      const before = parsePage(text);
      const edits = placePublications(before, works, { ownNames: ['Mei Lin'] });
      const after = applyEdits(text, edits);
      assert.ok(
        edits.every(({ range }) => range.start === range.end),
        text,
      );
      const length = edits.reduce((sum, { newText }) => sum + newText.length, 0);
      assert.equal(after.length, text.length + length);
      const titles = worksOf(parsePage(after)).map(({ title }) => title.text);
      const known = worksOf(before).map(({ title }) => title.text);
      assert.deepEqual(
        titles.filter(title => known.includes(title)),
        known,
        after,
      );
      assert.deepEqual(
        titles.filter(title => !known.includes(title)).sort(),
        works.map(({ csl }) => csl.title).sort(),
        after,
      );
      const [orderBefore, orderAfter] = [text, after].map(one => yearOrderOf(yearsIn(one)));
      if (orderBefore !== 'none') assert.equal(orderAfter, orderBefore, `${text}\n=>\n${after}`);
    }
  });
});

/** The years of a page's papers, from the top, as `… 2024` at the end of their first line or in their badge. */
function yearsIn(text: string): readonly number[] {
  const papers = /# Publications([\s\S]*?)(?:\n# |$)/.exec(text)?.[1] ?? '';
  return [...papers.matchAll(/(?:PONDS\*?,? |\bPONDS )(\d{4})\b/g)].map(([, year]) => Number(year));
}

function anyPage(random: Random): string {
  const count = 2 + random(8);
  const order = pick(random, ['descending', 'ascending', 'none'] as const);
  const years = Array.from({ length: count }, () => 2014 + random(12));
  if (order !== 'none') years.sort((a, b) => (order === 'descending' ? b - a : a - b));
  const gap = pick(random, ['\n', '\n\n', '\n\n\n']);
  const headed = order !== 'none' && pick(random, [true, false]);
  const style = pick(random, ['## Y', '**Y**', '### 📅 Y年 {#yY}', 'Y\n----']);
  const marker = pick(random, ['- ', '* ', '-   ', 'box']);
  let text = '';
  let current = 0;
  for (const [at, year] of years.entries()) {
    if (headed && year !== current) text += `${at === 0 ? '' : '\n\n'}${style.replaceAll('Y', String(year))}\n\n`;
    else if (at > 0) text += gap;
    current = year;
    if (at > 0 && random(4) === 0) text += '<!-- not here -->\n\n';
    if (marker === 'box')
      text += `${text.endsWith('\n\n') || at === 0 ? '' : '\n'}${box(`Old Work Number ${at}`, year)}`;
    else text += `${marker}"Old Work Number ${at}", **Mei Lin**, Ada Reed, *PONDS*, ${year}`;
    if (marker !== 'box' && random(4) === 0) text += '\n    - A note on it.';
  }
  const eol = pick(random, ['\n', '\r\n']);
  const whole = `---\ntitle: x\n---\n${pick(random, ['', '\n'])}# News\n\n- *2024.02*: So.\n\n# Publications\n\n${text}${pick(random, ['\n', '\n\n# Talks\n\n- One\n', '  \n\n\n# Talks\n', ''])}`;
  return whole.replaceAll('\n', eol);
}
