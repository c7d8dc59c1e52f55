import { pick, type Random } from './random';

const scraps: readonly [string, ...string[]] = [
  '@article{a,',
  '@book(b,',
  '@string{x = ',
  '@comment{',
  '@preamble{"',
  '@',
  ...[
    'author = {',
    'title = "',
    'year = 2024',
    'doi = {10.5555/a_b}',
    'month = mar # "~3"',
    'crossref = {a}',
    'eprint={2101.00001}',
  ],
  ...[
    '{',
    '}',
    '"',
    ',',
    '#',
    '=',
    '\\',
    '%',
    '$',
    '&',
    '~',
    '^',
    '_',
    '(',
    ')',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    ' and ',
    'others',
  ],
  ...[
    '\\"{o}',
    '\\v c',
    '\\frac{1}',
    '\\begin{x}',
    '\\end{x}',
    '\\verb|',
    '\\newcommand{\\a}{\\a}',
    '\\url{',
    '$\\mathcal{O}(n^2)$',
    '\\i ',
    '<i>',
    '</i>',
    '<math>',
  ],
  ...['TY  - JOUR\n', 'AU  - Lin, Mei\n', 'TI  - ', 'PY  - 2024///\n', 'SP  - 1\n', 'ER  - \n', 'TY  - '],
  ...[
    '[',
    ']',
    '{"id":',
    '"title": "A"',
    '"issued": {"date-parts": [[',
    ']]}',
    '"author": [{"family":',
    'null',
    '1e999',
    '\\u0000',
    '\ud800',
  ],
  ...['林梅', '欧阳文澜', '，', '；', '虚构', '😀', '\ufeff', 'naïve', '10.5555/x', '2024', 'Lin'],
];

type Format = 'bibtex' | 'ris' | 'csl-json';

/** Pieces of bibliographies of all formats in any order, half of them in the frame of an entry of `format`. */
export function bibliographyText(random: Random, format: Format): string {
  const some = (most: number): string => Array.from({ length: random(most) }, () => pick(random, scraps)).join('');
  const field = (): string =>
    random(3) === 0 ? some(6) : pick(random, ['Lin, Mei', 'Tides of Lakes', '{\\"o}', '2024']);
  const parts = Array.from({ length: 1 + random(4) }, () => (random(2) === 0 ? some(12) : framed[format](field)));
  return parts.join(format === 'csl-json' ? ',\n' : '\n');
}

const framed: Readonly<Record<Format, (field: () => string) => string>> = {
  bibtex: field => `@article{k${field()},\n  title = {${field()}},\n  author = "${field()}",\n  year = {${field()}}\n}`,
  ris: field => `TY  - JOUR\nTI  - ${field()}\nAU  - ${field()}\nPY  - ${field()}\nUR  - ${field()}\nER  - `,
  'csl-json': field =>
    JSON.stringify({
      id: field(),
      title: field(),
      author: [{ family: field(), given: field() }, field()],
      issued: field(),
    }),
};
