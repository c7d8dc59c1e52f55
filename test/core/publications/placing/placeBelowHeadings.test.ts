import { page, paper, places } from './placing';

const headed = (title: string, venue: string): readonly string[] => [
  `### **${title}**  `,
  '**Mei Lin**, Ada Reed  ',
  venue,
  '',
];

const bibtex = (key: string): readonly string[] => ['```bibtex', `@article{${key}}`, '```', ''];

describe('publications whose titles are headings', () => {
  places([
    {
      what: 'take others among them in their form, by year',
      before: page(
        '## Preprints',
        ...headed('Tides of the Northern Lakes', '[[Paper]](https://arxiv.org/abs/2901.00001)'),
        '## Publications',
        ...headed('Nets of the Northern Lakes', 'In *Journal of Lakes*, 2028.'),
        ...headed('Boats of the Northern Lakes', 'In *Journal of Lakes*, 2024.'),
        '## Teaching',
        'None.',
      ),
      works: [paper(2026, 'Reeds of the Northern Lakes')],
      after: page(
        '## Preprints',
        ...headed('Tides of the Northern Lakes', '[[Paper]](https://arxiv.org/abs/2901.00001)'),
        '## Publications',
        ...headed('Nets of the Northern Lakes', 'In *Journal of Lakes*, 2028.'),
        ...headed('Reeds of the Northern Lakes', 'In *PONDS*, 2026.'),
        ...headed('Boats of the Northern Lakes', 'In *Journal of Lakes*, 2024.'),
        '## Teaching',
        'None.',
      ),
    },
    {
      what: 'also below those of years',
      before: page(
        '## Publications',
        '',
        '### 2028',
        '',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*').map(line => line.replace('###', '####')),
        '### 2024',
        '',
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024').map(line => line.replace('###', '####')),
      ),
      works: [paper(2024, 'Reeds of the Northern Lakes')],
      after: page(
        '## Publications',
        '',
        '### 2028',
        '',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*').map(line => line.replace('###', '####')),
        '### 2024',
        '',
        ...headed('Reeds of the Northern Lakes', '*PONDS*, 2024').map(line => line.replace('###', '####')),
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024').map(line => line.replace('###', '####')),
      ),
    },
    {
      what: 'behind the BibTeX of the paper above them',
      before: page(
        '## Publications',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*, 2028'),
        ...bibtex('nets'),
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024'),
        ...bibtex('boats'),
        '## Teaching',
      ),
      works: [paper(2022, 'Reeds of the Northern Lakes')],
      after: page(
        '## Publications',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*, 2028'),
        ...bibtex('nets'),
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024'),
        ...bibtex('boats'),
        ...headed('Reeds of the Northern Lakes', '*PONDS*, 2022'),
        '## Teaching',
      ),
    },
    {
      what: 'below the heading of a new year, behind the BibTeX of the last paper of the year above',
      before: page(
        '## Publications',
        '### 2028',
        '',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*, 2028').map(line => line.replace('###', '####')),
        ...bibtex('nets'),
        '### 2024',
        '',
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024').map(line => line.replace('###', '####')),
        ...bibtex('boats'),
        '## Teaching',
      ),
      works: [paper(2022, 'Reeds of the Northern Lakes')],
      after: page(
        '## Publications',
        '### 2028',
        '',
        ...headed('Nets of the Northern Lakes', '*Journal of Lakes*, 2028').map(line => line.replace('###', '####')),
        ...bibtex('nets'),
        '### 2024',
        '',
        ...headed('Boats of the Northern Lakes', '*Journal of Lakes*, 2024').map(line => line.replace('###', '####')),
        ...bibtex('boats'),
        '### 2022',
        '',
        ...headed('Reeds of the Northern Lakes', '*PONDS*, 2022').map(line => line.replace('###', '####')),
        '## Teaching',
      ),
    },
  ]);
});
