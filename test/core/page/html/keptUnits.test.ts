import assert from 'node:assert/strict';
import { htmlEntriesOf, type HtmlEntry } from '../../../../src/core/page/html/htmlEntries';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { pick, type Random } from '../../../fuzz/random';
import { rereadPages } from '../../../fuzz/rereadPages';
import { rounds, step } from '../../../secondCircle';

const pages = rounds(60);
const editsOfEach = 6;

describe('what a page lists in HTML, read again after an edit', () => {
  it('is what is read from scratch, after random edits', function () {
    this.timeout(300_000);
    let listed = 0;
    for (const { page, text, name } of rereadPages(pages, editsOfEach, randomPage)) {
      assert.deepEqual(entries(page), entries(parsePage(text)), name);
      if (page.pieces.length > 0 && htmlEntriesOf(page).some(({ draft }) => draft !== undefined)) listed++;
    }
    assert.ok(listed > pages / step(2), `only ${listed} pages were put together from pieces that list something`);
  });

  it('is kept of a piece that stands further behind now', () => {
    const list = '<ul>\n<li>Mei Lin, Ann Reed. <b>Lakes that remember their rivers</b>. PONDS 2029.</li>\n</ul>\n';
    const first = parsePage(`# News\n\nOne\n\n# Papers\n\n${list}`, parsePage('# News\n'));
    const second = parsePage(first.text.replace('One', 'One more'), first);
    const [before] = htmlEntriesOf(first);
    const [behind] = htmlEntriesOf(second);
    assert.ok(second.pieces.length > 1);
    assert.equal(behind?.draft?.title.range.start, second.text.indexOf('Lakes'));
    assert.equal(behind.draft.authors.names, before?.draft?.authors.names);
    assert.deepEqual(entries(second), entries(parsePage(second.text)));
    assert.equal(worksOf(second).length, 1);
  });

  it('is read where title and names stand in two pieces', () => {
    const text = `# Papers\n\n<h3>Lakes that remember their rivers</h3>\n\n<p>Mei Lin, Ann Reed. PONDS 2029.</p>\n\nMore\n`;
    const page = parsePage(`${text}x\n`, parsePage(text, parsePage(text)));
    assert.ok(page.pieces.length > 3);
    assert.deepEqual(
      htmlEntriesOf(page).map(({ draft }) => draft?.title.text),
      ['Lakes that remember their rivers'],
    );
    assert.deepEqual(entries(page), entries(parsePage(page.text)));
  });
});

/** Without functions and with where each line stands; of the element around a unit only its range. */
function entries(page: PageModel): unknown {
  return htmlEntriesOf(page).map(({ unit: { parent, ...unit }, draft }) => ({
    unit: { ...unit, parent: parent?.range },
    draft: draft && plainDraft(draft),
  }));
}

function plainDraft({ lines, titleSpan, authors, ...draft }: NonNullable<HtmlEntry['draft']>): unknown {
  const whole = lines.map(({ text, place }) => [text, place({ from: 0, to: text.length })]);
  const { line: ofTitle, ...title } = titleSpan;
  const { line: ofNames, ...names } = authors;
  return { ...draft, lines: whole, title, ofTitle: lines.indexOf(ofTitle), names, ofNames: lines.indexOf(ofNames) };
}

const papers = [
  'Mei Lin, Ann Reed. <b>Lakes that remember their rivers</b>. PONDS 2029.',
  '<a href="https://arxiv.org/abs/2901.01234">Rivers that forget their lakes</a><br>Ann Reed, <u>Mei Lin</u>, Bo Chen<br><i>ICML</i>, 2029',
  '2029.05: Mei Lin and Bo Chen. “Reeds in the wind of the lake.” <em>Wetlands</em>',
  '<h4>Ponds, Puddles and Pools of the Valley</h4><p>Mei Lin*, Ann Reed, 2028</p>',
  '<span class="title">Ice on small lakes in spring</span> Mei Lin <a href="a.pdf">PDF</a>',
  'Talk at the day of open lakes, 2029',
] as const;

const shapes: readonly [Shape, ...Shape[]] = [
  random => `<ul>\n${listOf(random, paper => `<li>${paper}</li>`)}\n</ul>`,
  random => `<ul>\n<li>2029\n<ul>\n${listOf(random, paper => `<li>${paper}</li>`)}\n</ul></li>\n</ul>`,
  random => `<table>\n${listOf(random, paper => `<tr><td><img src="a.png"></td><td>${paper}</td></tr>`)}\n</table>`,
  random => listOf(random, paper => `<div class="card"><img src="a.png"><div class="info">${paper}</div></div>`),
  random => `<dl>\n${listOf(random, paper => `<dt>[1]</dt><dd>${paper}</dd>`)}\n</dl>`,
  random => listOf(random, paper => `<p>${paper}</p>`),
  random => `<h3>Ponds, Puddles and Pools</h3>\n\n<p>${pick(random, papers)}</p>`,
  random => `## ${pick(random, ['Publications', 'News', '2029'])}`,
  random => `- ${pick(random, papers)}`,
  () => 'A paragraph.',
];

type Shape = (random: Random) => string;

function listOf(random: Random, item: (paper: string) => string): string {
  return Array.from({ length: 1 + random(3) }, () => item(pick(random, papers))).join('\n');
}

function randomPage(random: Random): string {
  const blocks = Array.from({ length: 3 + random(6) }, () => pick(random, shapes)(random));
  return `---\npermalink: /\n---\n# Papers\n\n${blocks.join('\n\n')}\n`;
}
