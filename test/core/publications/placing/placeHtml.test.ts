import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placeEntry } from '../../../../src/core/publications/placing/placeEntry';
import { placeHtml } from '../../../../src/core/publications/placing/placeHtml';
import { applyEdits } from '../../../../src/core/text/edit';

/** Papers in HTML, each below a comment, with a new one where the cursor stands at the beginning of the first. */
function placed(...comments: readonly string[]): string {
  const papers = comments.map((comment, index) => `<!-- ${comment} -->\n<p>${index + 1}</p>\n`);
  const text = `# Papers of Lakes\n\n${papers.join('\n')}`;
  const edit = placeHtml(parsePage(text), text.indexOf('<p>'), ['<p>new</p>']);
  return edit === undefined ? '' : applyEdits(text, [edit]).replaceAll('\n', '');
}

describe('a row beside rows that a cell joins', () => {
  const work = (title: string): string =>
    `<td><b>${title} of All the Hills</b><br>Mei Lin, Ada Reed<br><em>PONDS</em></td></tr>`;
  const [first, second, third, added] = [
    `<tr><td rowspan="2">2029</td>${work('Lakes')}`,
    `<tr>${work('Rivers')}`,
    `<tr><td>2028</td>${work('Seas')}`,
    `<tr><td>2029</td>${work('Hills')}`,
  ] as const;
  const table = (...rows: readonly string[]): string => `# Publications\n\n<table>\n${rows.join('\n')}\n</table>\n`;
  const text = table(first, second, third);
  for (const [where, at, expected] of [
    ['stands above them from the start of the first', text.indexOf(first), table(added, first, second, third)],
    ['stands below them from within the first', text.indexOf('Lakes'), table(first, second, added, third)],
    ['stands below them from the start of the second', text.indexOf(second), table(first, second, added, third)],
    ['stands below them from within the second', text.indexOf('Rivers'), table(first, second, added, third)],
    ['stands below them from the start of the next', text.indexOf(third), table(first, second, added, third)],
    ['stands below the next from within that', text.indexOf('Seas'), table(first, second, third, added)],
  ] as const)
    it(where, () => {
      const edit = placeHtml(parsePage(text), at, [added]);
      assert.ok(edit);
      assert.equal(applyEdits(text, [edit]), expected);
    });
});

describe('a paper in a list in HTML with a loop of Liquid', () => {
  const loop =
    '{% for paper in site.data.papers %}\n<li><b>{{ paper.title }}</b><br>{{ paper.authors }}, {{ paper.year }}</li>\n{% endfor %}';
  const item = (title: string): string => `<li><b>${title}</b><br>Mei Lin, Ada Reed<br><em>PONDS</em>, 2029</li>`;
  const [lakes, seas, added] = [item('Lakes of All the Hills'), item('Seas of All the Hills'), item('New Hills')];
  const list = (...lines: readonly string[]): string => `# Publications\n\n<ul>\n${lines.join('\n')}\n</ul>\n`;
  for (const [where, before, expected] of [
    ['ahead of what follows the loop', list(loop, lakes, seas), list(loop, added, lakes, seas)],
    ['behind what is ahead of the loop', list(lakes, seas, loop), list(lakes, seas, added, loop)],
  ] as const)
    it(`stands ${where}, from each place within that`, () => {
      for (const at of ['<li><b>{{', '<b>{{', '{{ paper.year', '{% endfor'])
        assert.equal(applyEdits(before, [placeEntry(parsePage(before), before.indexOf(at), added)]), expected, at);
    });

  it('has no place where the loop shows all there is', () =>
    assert.equal(placeHtml(parsePage(list(loop)), list(loop).indexOf('<b>'), [added]), undefined));
});

describe('a paper in HTML before the one where the cursor stands', () => {
  it('stands above the comment that names this one', () => {
    for (const comment of ['Tides', 'CVPR 2029', 'Tides 2029'])
      assert.match(placed(comment, 'Boats', 'Nets'), new RegExp(`<p>new</p><!-- ${comment} --><p>1</p>`));
  });

  for (const comments of [
    ['Journals', 'Conferences', 'Workshops'],
    ['2029', '2028', '2027'],
    ['Selected Journal Papers', 'Conference Papers', 'Theses'],
    ['期刊论文', '会议论文', '专利'],
    ['Papers of Lakes', 'Preprints', '2027'],
  ] as const)
    it(`stands below one that heads a group: ${comments.join(', ')}`, () =>
      assert.match(placed(...comments), new RegExp(`<!-- ${comments[0]} --><p>new</p><p>1</p>`)));
});
