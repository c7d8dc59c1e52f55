import assert from 'node:assert/strict';
import { bibliographyFormat, readBibliography } from '../../../../src/core/publications/bibliography/readBibliography';

describe('reading a bibliography', () => {
  for (const [what, text, format] of [
    ['BibTeX', '% mine\n@article{a, title = {A}}', 'bibtex'],
    ['BibTeX that mentions RIS', '@book{a, title = {A},\nabstract = {\nTY  - JOUR}}', 'bibtex'],
    ['BibTeX that begins with a bracket', '[mine]\n@book(a, title = {A})', 'bibtex'],
    ['RIS', '\uFEFF\nTY  - BOOK\nTI  - A\nER  - \n', 'ris'],
    ['RIS that mentions BibTeX', 'TY  - BOOK\nTI  - A\nAB  - @article{a, x}\nER  - \n', 'ris'],
    ['CSL-JSON', '\uFEFF [ {"title": "A @article{a, TY  - x"} ]', 'csl-json'],
    ['one item of CSL-JSON', '{\n"title": "A"}', 'csl-json'],
  ] as const) {
    it(`takes ${what} for what it is`, async () => {
      const { entries, unread, format: read } = await readBibliography(text);
      assert.deepEqual([read, entries.map(({ csl }) => csl.title?.charAt(0)), unread], [format, ['A'], []]);
    });
  }

  it('reads names of people and journals in ordinary case that stand in capitals', async () => {
    for (const text of [
      '@article{a, Author = {LIN, MEI and REED, AE}, Title = {{Old Lakes}}, Journal = {{JOURNAL OF HYDROLOGY}}}',
      'TY  - JOUR\nAU  - LIN, MEI\nAU  - REED, AE\nTI  - Old Lakes\nJF  - JOURNAL OF HYDROLOGY\nER  - \n',
      '[{"type": "article-journal", "title": "Old Lakes", "container-title": "JOURNAL OF HYDROLOGY", "author": [{"family": "LIN", "given": "MEI"}, {"family": "REED", "given": "AE"}]}]',
    ]) {
      const { entries } = await readBibliography(text);
      const [csl] = entries.map(entry => entry.csl);
      assert.deepEqual(
        [csl?.['container-title'], csl?.author],
        [
          'Journal of Hydrology',
          [
            { family: 'Lin', given: 'Mei' },
            { family: 'Reed', given: 'AE' },
          ],
        ],
        text,
      );
    }
  });

  it('reads nothing from what is none', async () => {
    for (const text of [
      '',
      'mail me@example.org (home)',
      '# Publications\n- [A](b)',
      '10.5555/12345678',
      '{% include x %}',
    ])
      assert.equal(bibliographyFormat(text), undefined, text);
    assert.deepEqual(await readBibliography('Nothing'), { format: undefined, entries: [], unread: [] });
  });
});
