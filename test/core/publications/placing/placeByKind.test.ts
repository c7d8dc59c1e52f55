import assert from 'node:assert/strict';
import type { CslItem } from '../../../../src/core/publications/work';
import { item, page, paper, placed } from './placing';

/** A work that is no paper, the heading that it belongs below, and an entry there. */
const kinds: readonly [type: CslItem['type'], heading: string, entry: string][] = [
  ['chapter', 'Book Chapters', '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018'],
  [
    'chapter',
    '📚 Books and Chapters in Edited Volumes (2)',
    '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018',
  ],
  ['chapter', 'Books', '- *Old Ice*, **Mei Lin**, Lake Press, 2018'],
  ['chapter', '专著章节', '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018'],
  ['book', 'Monographs', '- *Old Ice*, **Mei Lin**, Lake Press, 2018'],
  ['thesis', 'Theses', '- "Old Ice", **Mei Lin**, PhD thesis, Lake University, 2018'],
  ['thesis', '学位论文', '- "Old Ice", **Mei Lin**, PhD thesis, Lake University, 2018'],
  ['report', 'Technical Reports', '- "Old Ice", **Mei Lin**, Technical Report 12, Lake Institute, 2018'],
  ['dataset', 'Datasets', '- "Old Ice", **Mei Lin**, *Zenodo*, 2018'],
  ['dataset', 'Data and Software', '- "Old Ice", **Mei Lin**, *Zenodo*, 2018'],
  ['software', 'Software', '- lakepy, which reads gauges of lakes'],
];

describe('A work that is no paper goes', () => {
  const articles = ['## Journal Articles', '', item('A Work of 2024', 2024), item('A Work of 2023', 2023)];
  const below = (text: string): string => {
    const at = text.indexOf('New Work of 2025');
    return [...text.slice(0, at).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';
  };

  for (const [type, heading, entry] of kinds)
    it(`below the heading of its kind, beside those of articles: ${type}, ${heading}`, () => {
      const before = page('# Publications', '', ...articles, '', `## ${heading}`, '', entry);
      assert.equal(below(placed(before, paper(2025, undefined, { type }))), heading);
    });

  it('below that heading, where nothing stands there yet', () => {
    const before = page('# Publications', '', ...articles, '', '## Book Chapters', '', '# Awards', '', '- none');
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'chapter' }))), 'Book Chapters');
  });

  it('below a bold line of its kind', () => {
    const [, , ...list] = articles;
    const chapters = ['**Book Chapters**', '', '- "Old Ice", **Mei Lin**, Ada Reed, *Handbook of Seas*, 2018'];
    const before = page('# Publications', '', '**Journal Articles**', '', ...list, '', ...chapters);
    const after = placed(before, paper(2025, undefined, { type: 'chapter' }));
    assert.ok(after.indexOf('**Book Chapters**') < after.indexOf('New Work of 2025'), after);
  });

  it('to a list of no kind rather than to one of another kind', () => {
    const before = page('# Publications', '', ...articles, '', '## Further Work', '', item('A Work of 2018', 2018));
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'chapter' }))), 'Further Work');
  });

  it('to the largest list where the only one of no kind is for some works alone', () => {
    for (const heading of ['Selected', 'Under Review', 'Invited Talks', 'Workshop Papers']) {
      const some = [`## ${heading}`, '', item('A Work of 2018', 2018)];
      const conference = ['## Conference Papers', '', item('A Work of 2022', 2022)];
      const before = page('# Publications', '', ...some, '', ...articles, '', ...conference);
      assert.equal(below(placed(before, paper(2025, undefined, { type: 'thesis' }))), 'Journal Articles', heading);
    }
  });

  it('below the heading of the closest kind, also where nothing stands there yet', () => {
    const chapters = ['## Conference Papers and Book Chapters', '', item('A Work of 2022', 2022)];
    const before = page(
      '# Publications',
      '',
      ...articles,
      '',
      ...chapters,
      '',
      '## Books',
      '',
      '# Awards',
      '',
      '- none',
    );
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'book' }))), 'Books');
  });

  it('not below a topic that has the name of its kind in it', () => {
    const topic = ['## Software Engineering', '', item('A Work of 2018', 2018)];
    const before = page('# Publications', '', '## Lakes', '', ...articles.slice(2), '', ...topic);
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'software' }))), 'Lakes');
  });
});
