import assert from 'node:assert/strict';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { citationKey, writeBibtex } from '../../../../src/core/publications/bibliography/bibtex';
import { readRis } from '../../../../src/core/publications/bibliography/readRis';
import { writeRis } from '../../../../src/core/publications/bibliography/ris';
import { writeCslJson } from '../../../../src/core/publications/bibliography/cslJson';
import type { CslItem } from '../../../../src/core/publications/work';

const article: CslItem = {
  id: '10.5555/weave.2024.017',
  type: 'article-journal',
  title: 'KiteDB & Looms: 100% of O(n^2) Threads_in_{Braces} for $5',
  author: [
    { family: 'Vesper', given: 'Odile' },
    { family: 'van der Linde', given: 'Hale', suffix: 'Jr.' },
    { literal: 'The Spindle & Loom Group' },
    { family: '欧阳', given: '文澜' },
  ],
  issued: { 'date-parts': [[2024, 3, 9]] },
  'container-title': 'Journal of Invented Textiles',
  volume: '12',
  issue: '3',
  page: '163-179',
  publisher: 'Invented Press',
  DOI: '10.5555/weave_2024.017',
  URL: 'https://doi.org/10.5555/weave_2024.017',
};

describe('BibTeX', () => {
  it('of an article: escapes, capitals kept, organisation in double braces, UTF-8', () => {
    assert.equal(
      writeBibtex([article]),
      [
        '@article{vesper2024kitedb,',
        '  author = {Vesper, Odile and van der Linde, Jr., Hale and {The Spindle \\& Loom Group} and 欧阳, 文澜},',
        '  title = {{KiteDB} \\& Looms: 100\\% of O(n\\textasciicircum{}2) Threads\\_in\\_\\{Braces\\} for \\$5},',
        '  journal = {Journal of Invented Textiles},',
        '  publisher = {Invented Press},',
        '  year = {2024},',
        '  month = mar,',
        '  day = {9},',
        '  volume = {12},',
        '  number = {3},',
        '  pages = {163--179},',
        '  doi = {10.5555/weave_2024.017},',
        '  url = {https://doi.org/10.5555/weave_2024.017},',
        '}',
        '',
      ].join('\n'),
    );
  });

  for (const [title, written] of [
    [
      'Cooperative Multi-Agent Learning for 3D Lakes over 5G with a Self-Supervised BERT',
      'Cooperative Multi-Agent Learning for {3D} Lakes over {5G} with a Self-Supervised {BERT}',
    ],
    [
      'Q-Learning by a BERT-Based McKay, GPT-4 and H2 at Type-B Lakes',
      '{Q}-Learning by a {BERT}-Based {McKay}, {GPT}-4 and {H2} at Type-{B} Lakes',
    ],
    [
      'A Lake in 2029: iLake, Web3, the 1990s and État-Major',
      'A Lake in 2029: {iLake}, Web3, the 1990s and État-Major',
    ],
    ['基于BERT的3D织机', '基于{BERT}的{3D}织机'],
    ['联合Gabor滤波器的U-Net研究', '联合{Gabor}滤波器的{U}-{Net}研究'],
    ['基于改进Faster R-CNN的水獭检测方法', '基于改进{Faster} {R}-{CNN}的水獭检测方法'],
  ] as const) {
    it(`keeps the capitals of ${title}`, async () => {
      const text = writeBibtex([{ id: 'a', type: 'book', title }]);
      assert.match(text, new RegExp(`title = \\{${written.replace(/[{}]/g, '\\$&')}\\},`));
      assert.equal((await readBibtex(text)).entries[0]?.csl.title, title);
    });
  }

  it('says each month by its macro, as styles of BibTeX and BibLaTeX print it, and reads it again', async () => {
    for (const [at, macro] of 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').entries()) {
      const issued = { 'date-parts': [[2029, at + 1]] };
      const text = writeBibtex([{ id: 'a', type: 'book', title: 'A', issued }]);
      assert.match(text, new RegExp(`\\n  month = ${macro},\\n`));
      assert.deepEqual((await readBibtex(text)).entries[0]?.csl.issued, issued);
    }
  });

  it('puts an organisation that is the only author in double braces', () => {
    assert.match(
      writeBibtex([{ id: 'x', type: 'report', title: 'Count', author: [{ literal: 'Research and Survey Group' }] }]),
      /author = \{\{Research and Survey Group\}\},/,
    );
  });

  it('of a conference paper, a preprint, a thesis and a report', () => {
    const text = writeBibtex([
      { id: 'a', type: 'paper-conference', title: 'A', 'container-title': 'Proceedings of X' },
      { id: 'b', type: 'article', title: 'B', archive: 'arXiv', archive_location: '2101.00001', publisher: 'arXiv' },
      { id: 'c', type: 'thesis', title: 'C', publisher: 'A University' },
      { id: 'd', type: 'report', title: 'D', publisher: 'An Office', number: '7' },
    ]);
    assert.match(text, /@inproceedings\{[^]*booktitle = \{Proceedings of X\}/);
    assert.match(text, /@misc\{[^]*eprint = \{2101.00001\},\n {2}archiveprefix = \{arXiv\}/);
    assert.match(text, /@phdthesis\{[^]*school = \{A University\}/);
    assert.match(text, /@techreport\{[^]*institution = \{An Office\}[^]*number = \{7\}/);
  });

  it('names the venue where styles print it, of works that they print as @misc, and reads it again as one', async () => {
    for (const [type, venue] of [
      ['document', 'ISSI'],
      ['document', 'Lake Press'],
      ['document', 'Symposium on Looms'],
      ['webpage', 'bioRxiv'],
      ['speech', 'Symposium on Looms'],
      ['dataset', 'Records of Looms'],
    ] as const) {
      const item: CslItem = { id: 'a', type, title: 'A', 'container-title': venue };
      const text = writeBibtex([item]);
      assert.match(text, new RegExp(`\\n  howpublished = \\{${venue}\\},\\n`));
      assert.deepEqual((await readBibtex(text)).entries[0]?.csl, item, text);
    }
    const talk: CslItem = { id: 'a', type: 'speech', title: 'A', 'event-title': 'Symposium on Looms' };
    assert.match(writeBibtex([talk]), /\n {2}howpublished = \{Symposium on Looms\},\n/);
    assert.deepEqual((await readBibtex(writeBibtex([talk]))).entries[0]?.csl, talk);
    for (const type of ['article-journal', 'paper-conference', 'chapter', 'thesis'] as const)
      assert.doesNotMatch(writeBibtex([{ ...talk, type, 'container-title': 'Looms' }]), /howpublished/);
    assert.doesNotMatch(writeBibtex([{ id: 'a', type: 'document', title: 'A' }]), /howpublished/);
  });

  it('gives the same work the same key, and no two works one', () => {
    assert.equal(citationKey(article), 'vesper2024kitedb');
    assert.deepEqual(
      [...writeBibtex([article, article, article]).matchAll(/@article\{(.*),/g)].map(match => match[1]),
      ['vesper2024kitedb', 'vesper2024kitedbb', 'vesper2024kitedbc'],
    );
  });

  it('makes keys of what there is', () => {
    const key = (item: Partial<CslItem>): string => citationKey({ id: '10.5555/x.1', type: 'document', ...item });
    assert.equal(
      key({ author: [{ family: 'Müller-Straße', given: 'Ö' }], title: 'On the Naïve Loom' }),
      'mullerstrassenaive',
    );
    assert.equal(
      key({ author: [{ family: '欧阳', given: '文澜' }], title: '虚构织机的线程调度方法研究' }),
      '欧阳虚构织机的线程调度方法研究',
    );
    assert.equal(key({ author: [{ literal: 'The Spindle Group' }] }), 'spindle');
    assert.equal(key({}), '105555x1');
  });
});

describe('RIS', () => {
  it('ends a list of authors that goes on as reference managers do, and reads it again', () => {
    for (const [name, written] of [
      [{ family: 'Vesper', given: 'Odile' }, 'AU  - Vesper, Odile\r\nAU  - et al.,\r\n'],
      [{ family: '魏', given: '思珀' }, 'AU  - 魏, 思珀\r\nAU  - 等,\r\n'],
    ] as const) {
      const author = [name, { literal: 'others' }];
      const text = writeRis([{ id: 'a', type: 'article-journal', title: 'A', author }]);
      assert.ok(text.includes(written), text);
      assert.deepEqual(readRis(text).entries[0]?.csl.author, author);
    }
  });
});

describe('CSL-JSON', () => {
  it('is a list, with nothing that is not in the standard', () => {
    const text = writeCslJson([article]);
    assert.deepEqual(JSON.parse(text), [article]);
    assert.equal(text.endsWith(']\n'), true);
  });
});
