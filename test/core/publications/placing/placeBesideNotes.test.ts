import { page, paper, places } from './placing';

describe('Publications keep away from what stands beside others as theirs:', () => {
  const [ash, oak, elm] = [
    { title: 'Ashes of All the Lakes', year: 2022 },
    { title: 'Oaks of All the Lakes', year: 2021 },
    { title: 'Elms of All the Lakes', year: 2019 },
  ] as const;
  const oak19 = { ...oak, year: 2019 };
  const added = { title: 'New Work of 2020', year: 2020 };
  const works = [paper(2020, added.title, { type: 'article-journal', 'container-title': 'Journal of Ponds' })];
  type Named = typeof ash | typeof oak | typeof elm | typeof added | typeof oak19;
  const words = ({ title, year }: Named): string => `**${title}**  \nMei Lin, Ada Reed  \n*Journal of Ponds*, ${year}`;
  const linked = (paper: Named, host: string): readonly string[] => [
    `## ${paper.year}`,
    '',
    words(paper),
    '',
    `[PDF](https://${host}.example)`,
    '',
  ];
  const inHtml = ({ title, year }: Named): string =>
    `<b>${title}</b><br>Mei Lin, Ada Reed<br><em>Journal of Ponds</em>, ${year}`;

  places([
    {
      what: 'the picture above a paragraph',
      before: page('# Publications', '', '![](a.png)', '', words(ash), '', '![](b.png)', '', words(elm)),
      works,
      after: page(
        '# Publications',
        '',
        '![](a.png)',
        '',
        words(ash),
        '',
        words(added),
        '',
        '![](b.png)',
        '',
        words(elm),
      ),
    },
    {
      what: 'the honour above the first paragraph',
      before: page('# Publications', '', '**Best Paper Award**', '', words(oak19), '', words(elm)),
      works,
      after: page('# Publications', '', words(added), '', '**Best Paper Award**', '', words(oak19), '', words(elm)),
    },
    {
      what: 'the honour above the first paragraph in HTML',
      before: page(
        '# Publications',
        '',
        '<p>Best Paper Award</p>',
        `<p>${inHtml(oak19)}</p>`,
        '',
        `<p>${inHtml(elm)}</p>`,
      ),
      works,
      after: page(
        '# Publications',
        '',
        `<p>${inHtml(added)}</p>`,
        '',
        '<p>Best Paper Award</p>',
        `<p>${inHtml(oak19)}</p>`,
        '',
        `<p>${inHtml(elm)}</p>`,
      ),
    },
    {
      what: 'the links below a paragraph, also where a heading comes with the new one',
      before: page('# Publications', '', ...linked(ash, 'a'), ...linked(oak, 'b').slice(0, -1)),
      works,
      after: page('# Publications', '', ...linked(ash, 'a'), ...linked(oak, 'b'), '## 2020', '', words(added)),
    },
    {
      what: 'the picture above a paragraph in HTML',
      before: page(
        '# Publications',
        '',
        '<img src="a.png">',
        `<p>${inHtml(ash)}</p>`,
        '',
        '<img src="b.png">',
        `<p>${inHtml(elm)}</p>`,
      ),
      works,
      after: page(
        '# Publications',
        '',
        '<img src="a.png">',
        `<p>${inHtml(ash)}</p>`,
        '',
        `<p>${inHtml(added)}</p>`,
        '',
        '<img src="b.png">',
        `<p>${inHtml(elm)}</p>`,
      ),
    },
    {
      what: 'the links below a paragraph in HTML',
      before: page(
        '# Publications',
        '',
        `<p>${inHtml(elm)}</p>`,
        '<p><a href="https://b.example">PDF</a></p>',
        '',
        `<p>${inHtml(ash)}</p>`,
        '<p><a href="https://a.example">PDF</a></p>',
      ),
      works,
      after: page(
        '# Publications',
        '',
        `<p>${inHtml(elm)}</p>`,
        '<p><a href="https://b.example">PDF</a></p>',
        '',
        `<p>${inHtml(added)}</p>`,
        '',
        `<p>${inHtml(ash)}</p>`,
        '<p><a href="https://a.example">PDF</a></p>',
      ),
    },
    {
      what: 'the picture above a card, and the comment above that',
      before: page(
        '# Publications',
        '',
        '<!-- ASH -->',
        '<img src="a.png">',
        `<div class="card">${inHtml(ash)}</div>`,
        '',
        '<!-- ELM -->',
        '<img src="b.png">',
        `<div class="card">${inHtml(elm)}</div>`,
      ),
      works,
      after: page(
        '# Publications',
        '',
        '<!-- ASH -->',
        '<img src="a.png">',
        `<div class="card">${inHtml(ash)}</div>`,
        '',
        `<div class="card">${inHtml(added)}</div>`,
        '',
        '<!-- ELM -->',
        '<img src="b.png">',
        `<div class="card">${inHtml(elm)}</div>`,
      ),
    },
  ]);
});
