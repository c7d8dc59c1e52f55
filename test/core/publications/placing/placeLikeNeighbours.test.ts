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

  it('a venue is told in a list that tells it, also beside three that are on a server of preprints alone', () => {
    const written = (title: string, venue = ''): string =>
      `- [${title}](https://example.org/a), **Mei Lin**, Ada Reed${venue}`;
    const text = page(
      ...[
        '# Publications',
        '',
        written('Boats of All Bridges', ' (AAAI 26)'),
        written('Fens of All Moors', ' (ICML 26)'),
      ],
      ...[written('Looms of All Towns', ' (AAAI 26)'), written('Tides of All Lakes', ' (ICML 25)')],
      ...[written('Rivers of All Hills'), written('Kites of All Winds'), written('Dunes of All Seas')],
    );
    const after = placed(
      text,
      paper(2024, 'New Work', { type: 'article-journal', 'container-title': 'Journal of Lakes' }),
    );
    assert.match(after, /Dunes of All Seas\].*\n- "New Work", \*\*Mei Lin\*\*, Ada Reed \(Journal of Lakes 2024\)\n/);
  });

  it('an element around the venue is there once, also where beside that others have notes in it', () => {
    const written = (title: string, venue: string): string =>
      `<div class="pub">\n  <div class="title">${title}.</div>\n  <div class="names">Mei Lin, Ada Reed.</div>\n  <div class="meta">${venue}</div>\n</div>`;
    const venue = (name: string): string => `<span class="venue">${name}.</span>`;
    const noted = (name: string, note: string): string => `${venue(name)} <span class="tag">${note}</span>`;
    const text = page(
      ...['# Publications', '', written('The Boats of All Bridges', noted('Symposium on Invented Ponds', 'ISIP 2029'))],
      ...['', written('The Fens of All Moors', noted('Symposium on Invented Lakes', 'ISIL 2028'))],
      ...['', written('The Tides of All Lakes', `\n    ${venue('Journal of Lakes')}\n  `)],
    );
    const preprint = paper(2025, 'Kites of All Winds over the Moor', {
      type: 'article',
      genre: 'preprint',
      archive: 'arXiv',
      archive_location: '2501.00042',
    });
    const after = placed(text, preprint).split('Kites')[1] ?? '';
    assert.match(after, /<span class="venue">arXiv preprint arXiv:2501\.00042, 2025<\/span>/);
    assert.doesNotMatch(after, /<span class="venue"><span/);
  });

  it('the year stands behind the venue as in those that are read to their end, also beside such as have a coloured note within', () => {
    const written = (title: string, venue: string): string =>
      `- [${title}](https://example.org/a)  \n  **Mei Lin**, Ada Reed  \n  *Symposium on Invented Ponds (**ISIP**${venue}), 2025*`;
    const noted = ', **<font color="red">Oral</font>**';
    const text = page(
      ...['# Publications', '', '### 2025', '', written('Boats of All Bridges', noted)],
      ...[
        written('Fens of All Moors', noted),
        written('Tides of All Lakes', ''),
        written('Rivers of All Hills', noted),
      ],
    );
    const journal = paper(2025, 'Kites of All Winds', {
      type: 'article-journal',
      'container-title': 'Journal of Lakes',
    });
    assert.match(
      placed(text, journal),
      /### 2025\n\n- Kites of All Winds {2}\n {2}\*\*Mei Lin\*\*, Ada Reed {2}\n {2}\*Journal of Lakes, 2025\*\n/,
    );
  });

  it('what goes to the end of a list stands right below it, and the blank line above the next heading stays', () => {
    const written = (number: number, title: string, year: number): string =>
      `${number}. **Mei Lin**; Ada Reed; Tom Brook; and Jo Park. ${year}. ${title}. In Proceedings of the Symposium on Invented Ponds, 11-22`;
    const text = page(
      ...['# Publications', '', '#### **Safety**', '', written(1, 'Boats of All Bridges', 2027)],
      ...[written(2, 'Fens of All Moors and Hills', 2026), '', '#### **Lakes and Hills**', ''],
      ...['1. **Mei Lin**; Ada Reed; Tom Brook; Kites of All Winds, Journal of Lakes, 2021, 30(2): 1-22.'],
      ...[written(2, 'Rivers of All Hills', 2020), written(3, 'Tides of All Lakes', 2019)],
    );
    assert.match(placed(text, paper(2025)), /Fens.*\n3\. .*New Work of 2025.*\n\n#### \*\*Lakes/);
  });
});
