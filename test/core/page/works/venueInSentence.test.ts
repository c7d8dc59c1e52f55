import assert from 'node:assert/strict';
import { lakes, read } from './read';

const names = 'Mei Lin, Ann Reed';
const under = (heading: string, entry: string): readonly string[] => read(`# ${heading}\n\n- ${entry}\n`);

describe('a title behind names that end with a stop', () => {
  for (const venue of [
    ...['Journal of Lakes, 2029.', 'Journal of Lakes, 2029. (Oral)', 'Journal of Lakes, 12(3), 1-9, 2029.'],
    ...['Proceedings of the Lake Conference, Norrhavn, Norway, 2029.', 'Journal of Lakes, under review.'],
    ...['CVPR 2029.', 'CVPR, 2029.', 'in CVPR 2029.', 'Pattern Recognition, 2029.', 'Neurocomputing (2029).'],
    ...['2029, under review.', 'IEEE Transactions on Lakes, 2029, Under Review.'],
  ])
    it(`may have its venue behind a comma, in one sentence: ${venue}`, () => {
      assert.deepEqual(under('Publications', `${names}. ${lakes}, ${venue}`), [`${lakes} / ${names} / `]);
      assert.deepEqual(under('Students', `${names}. ${lakes}, ${venue}`), []);
    });

  it('may have links behind that', () => {
    assert.deepEqual(under('Publications', `${names}. ${lakes}, Journal of Lakes, 2029. [PDF](a)`), [
      `${lakes} / ${names} / a`,
    ]);
  });

  for (const title of [
    'Reading lakes, IEEE and rivers in 2029',
    'Reading lakes, IEEE and rivers, 2029',
    'Restoring lakes, rivers, and ponds',
  ])
    it(`keeps its commas where its venue is behind a stop: ${title}`, () => {
      assert.deepEqual(under('Publications', `${names}. ${title}. Journal of Lakes, 2029.`), [
        `${title} / ${names} / `,
      ]);
    });

  it('needs no heading behind names by their initials, which only references have', () => {
    const entry = `M. Lin, A. Reed. ${lakes}, Journal of Lakes, 2029.`;
    for (const heading of ['Publications', 'About'])
      assert.deepEqual(under(heading, entry), [`${lakes} / M. Lin, A. Reed / `], heading);
  });

  it('is none that reads like the names behind a title', () => {
    assert.deepEqual(under('Publications', `**Deep Lakes and Rivers**. ${names}. Journal of Lakes, to appear.`), []);
  });

  it('is not known before a year alone', () => {
    assert.deepEqual(under('Publications', `${names}. ${lakes}, 2029.`), []);
  });

  for (const venue of [
    ...['Neurocomputing, 2029.', 'Frontiers in Lake Science, 2029.', 'Northern Lake Studies, 2029.'],
    ...[
      'Journal of Lakes, to appear.',
      'Journal of Lakes, accepted',
      'In Proceedings of the Lake Conference, in press.',
    ],
    ...['Northern Water, 2029, Accepted.', 'Northern Water, 2029, in press', 'Northern Water, 2029 (to appear).'],
  ])
    it(`may stand before the name of a journal, that no word tells, or before one without a year: ${venue}`, () => {
      assert.deepEqual(under('Publications', `${names}. ${lakes}. ${venue}`), [`${lakes} / ${names} / `]);
    });

  it('may stand before a journal in Chinese that has taken the work', () => {
    const title = '湖泊水位与河流记忆的关系研究';
    assert.deepEqual(under('论文', `林梅，王芦. ${title}. 湖泊学报, 录用.`), [`${title} / 林梅, 王芦 / `]);
    assert.deepEqual(under('新闻', `林梅，王芦. ${title}. 湖泊学报, 录用.`), []);
  });

  it('stands before a venue of any name where one of the authors is marked', () => {
    const entry = `**Mei Lin**, Ann Reed. ${lakes}. Northern Water, 2029.`;
    assert.deepEqual(under('Publications', entry), [`${lakes} / ${names} / `]);
    for (const heading of ['Talks', 'Projects', 'Students', 'Awards', 'News', 'Teaching'])
      assert.deepEqual(under(heading, entry), [], heading);
  });

  for (const venue of ['*Journal of Lakes*.', '*CVPR*.', 'In *Proceedings of CVPR*.', '*Neurocomputing*. [PDF](a)'])
    it(`may stand before a slanted venue without a year, as in lists by years: ${venue}`, () => {
      const found = [`${lakes} / ${names} / ${venue.includes('(a)') ? 'a' : ''}`];
      assert.deepEqual(read(`# Publications\n\n## 2029\n\n- ${names}. ${lakes}. ${venue}\n`), found);
      assert.deepEqual(read(`# Publications\n\n- 2029\n  - ${names}. ${lakes}. ${venue}\n`), found);
      for (const heading of ['Talks', 'News', 'Awards'])
        assert.deepEqual(under(heading, `${names}. ${lakes}. ${venue}`), [], heading);
    });

  for (const entry of [
    `**Mei Lin**, Ann Reed. ${lakes}. Norrhavn, 2029.`,
    `**Mei Lin**, Ann Reed. ${lakes}. Lake University, 2029.`,
    `**Mei Lin**, Ann Reed. ${lakes}. Norrland Council, 2029.`,
    `Mei Lin, Ann Reed. ${lakes}. Northern Water, 2029.`,
  ])
    it(`is not known before a place that may be any other: ${entry}`, () => {
      assert.deepEqual(under('Publications', entry), []);
    });

  for (const [heading, entry] of [
    ['Awards', 'Mei Lin, Ann Reed. Best poster among many posters, CVPR 2029.'],
    ['News', 'Mei Lin, Ann Reed. Congratulations on the new paper on lakes, CVPR 2029.'],
    ['Service', 'Mei Lin, Ann Reed. We review papers for journals. Neurocomputing, 2029.'],
  ] as const)
    it(`is none in what is written so below ${heading}`, () => {
      assert.deepEqual(under(heading, entry), []);
    });
});
