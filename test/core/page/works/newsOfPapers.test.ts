import assert from 'node:assert/strict';
import { lakes, read } from './read';

const paper = `- **${lakes}.** Mei Lin, Ann Reed. CVPR 2029.`;
const titles = (...lines: readonly string[]): readonly string[] =>
  read(lines.join('\n')).map(work => work.split(' / ')[0] ?? '');

describe('what tells of papers is no paper of its own:', () => {
  for (const item of [
    '**Two papers accepted.** Mei Lin, Ann Reed. CVPR 2029.',
    '**Three papers are accepted by CVPR 2029**, Mei Lin, Ann Reed',
    '**Best Student Paper.** Mei Lin, Ann Reed. CVPR 2029.',
    '**Best Paper Finalist.** Mei Lin, Ann Reed. CVPR 2029.',
    'Congratulations on the new paper, Mei Lin, Ann Reed, CVPR 2029',
    'Congratulations to Mei Lin, Ann Reed and Tom Brook. CVPR 2029.',
  ])
    it(item, () => {
      for (const heading of ['# News', '# Publications', '# Awards'])
        assert.deepEqual(titles(`${heading}\n`, `- ${item}`, paper), [lakes], heading);
    });

  for (const title of [
    'Papers Accepted by Lakes and Their Reviewers',
    'Best Paper Awards and the Depth of Lakes',
    'Two Papers in Search of a Lake',
    'Congratulations in Letters of the North',
  ])
    it(`but a title that speaks of such is one: ${title}`, () =>
      assert.deepEqual(
        titles('# Publications\n', `- **${title}.** Mei Lin, Ann Reed. *Journal of Lakes*, 2029.`, paper),
        [title, lakes],
      ));

  for (const title of [
    'Congratulations on Social Media: Praise at Scale',
    'One Paper Accepted at a Time: A Study',
    'Few Papers Accepted in the North Are Read',
  ])
    it(`nor does it tell of one where it is printed itself: ${title}`, () => {
      for (const item of [
        `- **${title}.** Mei Lin, Ann Reed. *Journal of Lakes*, 2029.`,
        `- **${title}.** Mei Lin, Ann Reed. Journal of Lakes, 2029.`,
        `- Mei Lin, Ann Reed. "${title}." Journal of Lakes, 2029.`,
        `- **${title}**  \n  Mei Lin, Ann Reed  \n  *CVPR*, 2029`,
      ])
        assert.deepEqual(titles('# Publications\n', item, paper), [title, lakes], item);
      assert.deepEqual(titles('# Publications\n', `### ${title}\n\nMei Lin, Ann Reed\n\n*CVPR*, 2029\n`), [title]);
    });
});

describe('below “Software” and “Datasets”', () => {
  const items = [
    '- **LakeKit: A Tool for All the Lakes**, Mei Lin, Ann Reed',
    '- **PondSet: Ten Thousand Ponds of the North.** Mei Lin, Ann Reed. [Code](https://github.com/a/b)',
  ];
  it('programs and data that appeared nowhere are no publications', () => {
    for (const heading of ['# Software', '## Datasets', '<h3>Software</h3>', '# Software and Datasets'])
      assert.deepEqual(titles('# Publications\n', paper, '', `${heading}\n`, ...items), [lakes], heading);
  });

  it('what has a venue or a link to its paper is one, and so is everything below “Software Engineering”', () => {
    for (const item of [
      '- **LakeKit: A Tool for All the Lakes**, Mei Lin, Ann Reed, *Journal of Lakes*, 2029',
      '- **LakeKit: A Tool for All the Lakes**. Mei Lin, Ann Reed. CVPR 2029.',
      '- **LakeKit: A Tool for All the Lakes**, Mei Lin, Ann Reed. [Paper](https://arxiv.org/abs/2901.00001)',
    ])
      assert.deepEqual(titles('# Software\n', item), ['LakeKit: A Tool for All the Lakes'], item);
    for (const behind of ['Under review.', 'To appear in Scientific Data.', 'PNAS, 118(3), 2029.', 'PNAS, to appear.'])
      assert.deepEqual(
        titles(
          '# Publications\n',
          paper,
          '',
          '## Datasets\n',
          `- **PondSet: Ten Thousand Ponds of the North.** Mei Lin, Ann Reed. ${behind}`,
        ),
        [lakes, 'PondSet: Ten Thousand Ponds of the North'],
        behind,
      );
    assert.equal(titles('# Software Engineering\n', ...items).length, titles('# Publications\n', ...items).length);
  });
});

describe('a topic around several papers is none', () => {
  const [ice, snow] = [
    '**Lake Ice**, **Mei Lin**, Ann Reed. Under review.',
    '**Sea Ice**, **Mei Lin**, Ann Reed. CVPR 2029.',
  ];
  it('where it is a heading', () => {
    assert.deepEqual(titles('# Publications\n', '### Ice and Snow\n', `${ice}\n`, snow), []);
    assert.deepEqual(titles('# Publications\n', '### Ice and Snow\n', `- ${ice}`, `- ${snow}`), []);
  });
  it('where it is an item of a list', () =>
    assert.deepEqual(titles('# Publications\n', '- **Ice and Snow**', `  - ${ice}`, `  - ${snow}`), []));
  it('but a paper with two versions below it is one', () =>
    assert.deepEqual(
      titles(
        '# Publications\n',
        `### ${lakes}\n`,
        '**Mei Lin**, Ann Reed. CVPR 2029.\n',
        '**Mei Lin**, Ann Reed, Bo Day. TPAMI 2030.',
      ),
      [lakes],
    ));
  it('also where the first author of one version is another', () =>
    assert.deepEqual(
      titles(
        '# Publications\n',
        `### ${lakes}\n`,
        '**Mei Lin**, Ann Reed. CVPR 2029.\n',
        '**Ann Reed**, Mei Lin. TPAMI 2030.',
      ),
      [lakes],
    ));
});

it('“Current Students” is no title, however many of the headings beside it are titles of papers under review', () => {
  const headed = ['Lakes', 'Seas', 'Ponds', 'Rivers'].map(water => `${water} of All the Hills`);
  const below = (title: string): string => `### ${title}\n\nMei Lin, Ann Reed\n\nUnder review\n`;
  assert.deepEqual(titles('# Publications\n', ...headed.map(below), below('Current Students')), headed);
});
