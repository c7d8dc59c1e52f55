import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placeHtml } from '../../../../src/core/publications/placing/placeHtml';
import { applyEdits } from '../../../../src/core/text/edit';

/** Papers in HTML, each below a comment, with a new one where the cursor stands at the beginning of the first. */
function placed(...comments: readonly string[]): string {
  const papers = comments.map((comment, index) => `<!-- ${comment} -->\n<p>${index + 1}</p>\n`);
  const text = `# Papers of Lakes\n\n${papers.join('\n')}`;
  const edit = placeHtml(parsePage(text), text.indexOf('<p>'), ['<p>new</p>']);
  return edit === undefined ? '' : applyEdits(text, [edit]).replaceAll('\n', '');
}

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
