import assert from 'node:assert/strict';
import { box, page, paper, placed } from './placing';

describe('What is written looks like what stands beside it:', () => {
  it('the picture is in the folder of the others, also where that is written with the sign of another system', () => {
    const text = page('# Publications', '', box('Tides of All Lakes', 2024).replace('images/a.png', 'images\\a.png'));
    assert.match(placed(text, paper(2025)), /<img src='images\/lin2025work\.png'/);
  });

  it('a year is kept apart from the number of a preprint', () => {
    const text = page(
      '# Publications',
      '',
      '- **Mei Lin**, Ada Reed. Tides of All Lakes. *Symposium on Invented Ponds 2024*',
    );
    const preprint = paper(2025, 'Kites of All Winds', {
      type: 'article',
      genre: 'preprint',
      archive: 'arXiv',
      archive_location: '2501.00042',
    });
    assert.match(placed(text, preprint), /Kites of All Winds\. \*arXiv preprint arXiv:2501\.00042, 2025\*/);
  });
});
