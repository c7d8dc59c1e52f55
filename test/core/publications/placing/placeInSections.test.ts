import assert from 'node:assert/strict';
import { item, page, paper, placed, places } from './placing';

describe('Publications go into the section for works of their kind:', () => {
  places([
    {
      what: 'an article that names its preprint, as BibTeX of INSPIRE does, among those of journals',
      before: page(
        '# Publications',
        '',
        '## Preprints',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, arXiv:2101.01234, 2021',
        '',
        '## Journal Papers',
        '',
        '- "Boats of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
      works: [
        paper(2025, 'An Article of 2025', {
          type: 'article-journal',
          'container-title': 'Journal of Ponds',
          archive: 'arXiv',
          archive_location: '2501.01234',
        }),
      ],
      after: page(
        '# Publications',
        '',
        '## Preprints',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, arXiv:2101.01234, 2021',
        '',
        '## Journal Papers',
        '',
        '- "An Article of 2025", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2025',
        '- "Boats of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
    },
    {
      what: 'a conference paper below the topic whose heading above names conferences, not below that of journals with more papers',
      before: page(
        '# Publications',
        '',
        '## Conference',
        '',
        '#### Shallow Lakes',
        '',
        item('Boats of All the Bridges', 2020),
        '',
        '## Journal',
        '',
        '#### Shallow Lakes',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '- "Tides of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
      works: [paper(2025)],
      after: page(
        '# Publications',
        '',
        '## Conference',
        '',
        '#### Shallow Lakes',
        '',
        item('New Work of 2025', 2025),
        item('Boats of All the Bridges', 2020),
        '',
        '## Journal',
        '',
        '#### Shallow Lakes',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '- "Tides of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
    },
    {
      what: 'below the bold line for their kind, where such lines are the headings of lists',
      before: page(
        '# Publications',
        '**Selected Journal**',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '',
        '__Selected Conference:__',
        '',
        item('Boats of All the Bridges', 2020),
        '',
        '<b>Theses</b>',
        '',
        '- "Ponds of All the Lakes", **Mei Lin**, Ada Reed, *University of Lakes*, 2019',
      ),
      works: [
        paper(2025),
        paper(2025, 'An Article of 2025', { type: 'article-journal', 'container-title': 'Journal of Ponds' }),
      ],
      after: page(
        '# Publications',
        '**Selected Journal**',
        '- "An Article of 2025", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2025',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '',
        '__Selected Conference:__',
        '',
        item('New Work of 2025', 2025),
        item('Boats of All the Bridges', 2020),
        '',
        '<b>Theses</b>',
        '',
        '- "Ponds of All the Lakes", **Mei Lin**, Ada Reed, *University of Lakes*, 2019',
      ),
    },
    {
      what: 'an article below “Journalartikel”, not among the more conference papers',
      before: page(
        '# Publications',
        '',
        '## Journalartikel',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '',
        '## Konferenzbeiträge',
        '',
        item('Boats of All the Bridges', 2023),
        item('Boats of All the Rivers', 2020),
      ),
      works: [paper(2025, 'An Article of 2025', { type: 'article-journal', 'container-title': 'Journal of Ponds' })],
      after: page(
        '# Publications',
        '',
        '## Journalartikel',
        '',
        '- "An Article of 2025", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2025',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '',
        '## Konferenzbeiträge',
        '',
        item('Boats of All the Bridges', 2023),
        item('Boats of All the Rivers', 2020),
      ),
    },
    {
      what: 'an article below “Journal Articles”, a conference paper below “Conference Papers”, a thesis where most papers are',
      before: page(
        '# Publications',
        '',
        '## Journal Articles',
        '',
        item('Article A of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      works: [
        paper(2025),
        paper(2025, 'An Article of 2025', { type: 'article-journal' }),
        paper(2020, 'A Thesis of the Year 2020', { type: 'thesis' }),
      ],
      after: page(
        '# Publications',
        '',
        '## Journal Articles',
        '',
        item('An Article of 2025', 2025),
        item('Article A of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
        item('A Thesis of the Year 2020', 2020),
        '',
        '## Conference Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    },
    {
      what: 'a conference paper among papers, not among talks that read like papers, though there are more of these',
      before: page(
        '# Talks',
        '',
        item('A Talk on Lakes', 2024),
        item('A Talk on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      works: [paper(2025)],
      after: page(
        '# Talks',
        '',
        item('A Talk on Lakes', 2024),
        item('A Talk on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    },
    {
      what: 'a preprint among working papers, a conference paper among papers, though there are fewer of these',
      before: page(
        '# Working Papers',
        '',
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      works: [paper(2025), paper(2026, 'A Preprint of 2026', { type: 'article', genre: 'preprint' })],
      after: page(
        '# Working Papers',
        '',
        item('A Preprint of 2026', 2026),
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    },
    {
      what: 'a conference paper below “Publications”, not below “Other Publications” with more papers',
      before: page(
        '# 📝 Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# 📝 Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      works: [paper(2025)],
      after: page(
        '# 📝 Publications',
        '',
        item('New Work of 2025', 2025),
        item('Article A of All Lakes', 2024),
        '',
        '# 📝 Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    },
    {
      what: 'a conference paper among conference papers below “论文”, not among more of them below “其他论文”',
      before: page(
        '# 论文',
        '',
        '## Conference Papers',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# 其他论文',
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      works: [paper(2025)],
      after: page(
        '# 论文',
        '',
        '## Conference Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article A of All Lakes', 2024),
        '',
        '# 其他论文',
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    },
    {
      what: 'a conference paper below “Other Publications” where the rest are a selection that the author makes',
      before: page(
        '# Selected Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      works: [paper(2025)],
      after: page(
        '# Selected Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# Other Publications',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    },
    {
      what: 'a preprint among preprints, a conference paper among papers, though there are fewer of these',
      before: page(
        '# Preprints',
        '',
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      works: [paper(2025), paper(2026, 'A Preprint of 2026', { type: 'article', genre: 'preprint' })],
      after: page(
        '# Preprints',
        '',
        item('A Preprint of 2026', 2026),
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    },
  ]);

  it('a conference paper among papers, not among more patents, which have neither a venue nor a year', () => {
    const patents = ['count gulls', 'weigh rivers', 'see lakes'].map(
      what => `- Mei Lin, Ada Reed. "A method to ${what}". [[HTML]](https://example.org/${what.slice(0, 3)})`,
    );
    const list = (...papers: readonly string[]): string =>
      page('# 📝 Publications', '', ...papers, '', '### Invention Patent', '', ...patents);
    assert.equal(
      placed(list(item('Article A of All Lakes', 2024)), paper(2025)),
      list(item('New Work of 2025', 2025), item('Article A of All Lakes', 2024)),
    );
  });

  it('a conference paper into a list of papers above all headings, not into the smaller sections of patents and of articles below it', () => {
    const listed = [item('Weaving Large Looms', 2028), item('Kites That Wait for Wind', 2027)];
    const patents = ['', '### Patents', '', '- Mei Lin, Ada Reed. A buoy that weighs rivers. CN000000001B', ''];
    const below = [...patents, '### Article', '', '- [How to read a lake](https://example.org/how)', ''];
    assert.equal(
      placed([...listed, ...below].join('\n'), paper(2029)),
      [item('New Work of 2029', 2029), ...listed, ...below].join('\n'),
    );
  });

  describe('a conference paper into the section with most papers, whose topic has the name of another kind of work in it:', () => {
    for (const title of [
      'Representation Learning',
      'Presentation Attack Detection',
      'Book Recommendation',
      'Lecture Capture',
      '医学报告生成',
      '学位制度',
    ])
      it(title, () => {
        const most = [item('Boats of All the Lakes', 2024), item('Kites of All the Seas', 2023)];
        const before = page(
          '# Publications',
          '',
          `## ${title}`,
          '',
          ...most,
          '',
          '## Rivers',
          '',
          item('Rivers', 2024),
        );
        const after = before.replace(most[0] ?? '', `${item('New Work of 2025', 2025)}\n${most[0] ?? ''}`);
        assert.equal(placed(before, paper(2025)), after);
      });
  });

  describe('a conference paper not among more works of another kind:', () => {
    for (const [title, ...works] of [
      ['Oral Presentations', item('Boats of All the Lakes', 2024), item('Kites of All the Seas', 2023)],
      ['Lectures and Talks', item('Boats of All the Lakes', 2024), item('Kites of All the Seas', 2023)],
      [
        'Book Chapters',
        '- "Boats of All the Lakes", **Mei Lin**, Ada Reed, *Handbook of Ponds*, Lake Press, 2024',
        '- "Kites of All the Seas", **Mei Lin**, Ada Reed, *Handbook of Ponds*, Lake Press, 2023',
      ],
      [
        'Thesis Work',
        '- "Boats of All the Lakes", **Mei Lin**, PhD thesis, Lake University, 2024',
        '- "Kites of All the Seas", **Mei Lin**, Master’s thesis, Lake University, 2023',
      ],
    ] as const)
      it(title, () => {
        const papers = item('Rivers of All the Hills', 2024);
        const before = page('# Publications', '', `## ${title}`, '', ...works, '', '## Rivers', '', papers);
        assert.equal(
          placed(before, paper(2025)),
          before.replace(papers, `${item('New Work of 2025', 2025)}\n${papers}`),
        );
      });
  });
});
