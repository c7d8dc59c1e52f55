import type { CslItem } from '../../../../src/core/publications/work';

/** An entry of a kind that is met in the wild, and what it is. Works and persons are invented. */
export interface GnarlyEntry {
  readonly what: string;
  readonly bibtex: string;
  readonly csl: CslItem;
}

const year = (...parts: number[]): CslItem['issued'] & object => ({ 'date-parts': [parts] });

export const gnarlyEntries: readonly GnarlyEntry[] = [
  {
    what: 'accents in every spelling, ı under an accent',
    bibtex: String.raw`@article{accents,
  author = {M{\"u}ller-Stra{\ss}e, J{\"{o}}rg and {\AA}ngstr\"om, {\v{C}}en\v ek and Garc{\'\i}a, Na{\"\i}ma and \L{}uk\'asz, \c{C}elik},
  title = {{\"U}ber den na\"\i ven Webstuhl f{\"u}r Sm\o rrebr\o d},
  journal = {Zeitschrift f\"ur erfundene Gewebe},
  year = 2021
}`,
    csl: {
      id: 'accents',
      type: 'article-journal',
      title: 'Über den naïven Webstuhl für Smørrebrød',
      author: [
        { family: 'Müller-Straße', given: 'Jörg' },
        { family: 'Ångström', given: 'Čeněk' },
        { family: 'García', given: 'Naïma' },
        { family: 'Łukász', given: 'Çelik' },
      ],
      issued: year(2021),
      'container-title': 'Zeitschrift für erfundene Gewebe',
    },
  },
  {
    what: 'nested braces that keep capitals',
    bibtex: String.raw`@inproceedings{braces, author = {Odile Vesper}, title = {{{K}ite{DB}}: {An {Invented} {D}atabase for {{\textbf{L}}ooms}}}, booktitle = {{Proc. {ISS}}}, year = {2024}}`,
    csl: {
      id: 'braces',
      type: 'paper-conference',
      title: 'KiteDB: An Invented Database for Looms',
      author: [{ family: 'Vesper', given: 'Odile' }],
      issued: year(2024),
      'container-title': 'Proc. ISS',
    },
  },
  {
    what: 'an organisation with “and” in it',
    bibtex: String.raw`@techreport{org, author = {{Research \& Survey Group for Spindles and Looms} and Tamsin Reed}, title = {Counting}, institution = {Office of Invented Standards}, number = {TR-7}, year = {2019}}`,
    csl: {
      id: 'org',
      type: 'report',
      title: 'Counting',
      author: [{ literal: 'Research & Survey Group for Spindles and Looms' }, { family: 'Reed', given: 'Tamsin' }],
      issued: year(2019),
      number: 'TR-7',
      publisher: 'Office of Invented Standards',
    },
  },
  {
    what: 'von, de la and Jr. on either side of the comma',
    bibtex: String.raw`@book{von, author = {van der Linde, Jr., Hale and Odile de la Cour and {d'Arvor}, Bran}, title = {Weft}, publisher = {Invented Press}, address = {Nowhere}, edition = {2}, isbn = {978-0-00-000000-2}, year = {1998}}`,
    csl: {
      id: 'von',
      type: 'book',
      title: 'Weft',
      author: [
        { family: 'van der Linde', given: 'Hale', suffix: 'Jr.' },
        { family: 'de la Cour', given: 'Odile' },
        { family: "d'Arvor", given: 'Bran' },
      ],
      issued: year(1998),
      publisher: 'Invented Press',
      'publisher-place': 'Nowhere',
      ISBN: '978-0-00-000000-2',
      edition: '2',
    },
  },
  {
    what: 'Chinese names with “and”, with a comma and with a blank',
    bibtex: `@article{林2021虚构, author = {林梅 and 欧阳文澜 and 王, 小明 and 司徒 静}, title = {虚构织机的线程调度方法研究}, journal = {虚构学报}, year = {2021}, volume = {44}, number = {1}, pages = {1--12}}`,
    csl: {
      id: '林2021虚构',
      type: 'article-journal',
      title: '虚构织机的线程调度方法研究',
      author: [
        { family: '林', given: '梅' },
        { family: '欧阳', given: '文澜' },
        { family: '王', given: '小明' },
        { family: '司徒', given: '静' },
      ],
      issued: year(2021),
      'container-title': '虚构学报',
      volume: '44',
      issue: '1',
      page: '1-12',
    },
  },
  {
    what: 'formulas',
    bibtex: String.raw`@article{math, author = {Reed, Tamsin}, title = {Sorting threads in $\mathcal{O}(n \log n)$ with $k^{2}$ spindles, H$_2$O and $\alpha \leq 1$}, journal = {J. Inv. Text.}, year = {2020}}`,
    csl: {
      id: 'math',
      type: 'article-journal',
      title: 'Sorting threads in O(n log n) with k² spindles, H₂O and α≤1',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2020),
      'container-title': 'J. Inv. Text.',
    },
  },
  {
    what: 'no year',
    bibtex: `@unpublished{undated, author = {Reed, Tamsin}, title = {Work in Progress}, note = {Submitted}}`,
    csl: {
      id: 'undated',
      type: 'document',
      title: 'Work in Progress',
      author: [{ family: 'Reed', given: 'Tamsin' }],
    },
  },
  {
    what: 'a missing comma between two fields',
    bibtex: `@inproceedings{comma,
  title={Patient Kites}
  author={Vesper, Odile and Reed, Tamsin},
  booktitle={Proceedings of Invented Systems}
  year={2024}
}`,
    csl: {
      id: 'comma',
      type: 'paper-conference',
      title: 'Patient Kites',
      author: [
        { family: 'Vesper', given: 'Odile' },
        { family: 'Reed', given: 'Tamsin' },
      ],
      issued: year(2024),
      'container-title': 'Proceedings of Invented Systems',
    },
  },
  {
    what: '@string and # (defined behind the entry), months',
    bibtex: `@article{strings, author = vesper # { and Reed, Tamsin}, title = "Looms" # { at Work}, journal = jit # " (Supplement)", month = "9~" # mar, year = 2023}
@string{jit = "Journal of Invented " # {Textiles}}
@STRING(vesper = "Vesper, Odile")`,
    csl: {
      id: 'strings',
      type: 'article-journal',
      title: 'Looms at Work',
      author: [
        { family: 'Vesper', given: 'Odile' },
        { family: 'Reed', given: 'Tamsin' },
      ],
      issued: year(2023, 3, 9),
      'container-title': 'Journal of Invented Textiles (Supplement)',
    },
  },
  {
    what: '@comment, @preamble, a line that is commented out, an e-mail address between',
    bibtex: String.raw`Exported for mail@journal(x) on Monday
@comment{jabref-meta: @article{no, title = {No}};}
@preamble{"\newcommand{\loom}{Loom}"}
% @article{neither, title = {Neither}}
@misc(round, title = {Round (Brackets)}, author = "Reed, Tamsin", year = "2001")`,
    csl: {
      id: 'round',
      type: 'document',
      title: 'Round (Brackets)',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2001),
    },
  },
  {
    what: 'DBLP: long lines, biburl, timestamp, CoRR',
    bibtex: `@article{DBLP:journals/corr/abs-2101-00001,
  author       = {Odile Vesper and
                  Hale van der Linde},
  title        = {Threads that
                  Wait},
  journal      = {CoRR},
  volume       = {abs/2101.00001},
  year         = {2021},
  eprinttype    = {arXiv},
  eprint       = {2101.00001},
  timestamp    = {Thu, 21 Jan 2021 14:42:30 +0100},
  biburl       = {https://dblp.example/rec/journals/corr/abs-2101-00001.bib},
  bibsource    = {dblp computer science bibliography, https://dblp.example}
}`,
    csl: {
      id: 'DBLP:journals/corr/abs-2101-00001',
      type: 'article',
      title: 'Threads that Wait',
      author: [
        { family: 'Vesper', given: 'Odile' },
        { family: 'van der Linde', given: 'Hale' },
      ],
      issued: year(2021),
      number: 'arXiv:2101.00001',
      publisher: 'arXiv',
      genre: 'preprint',
      URL: 'https://arxiv.org/abs/2101.00001',
      archive: 'arXiv',
      archive_location: '2101.00001',
    },
  },
  {
    what: 'Crossref: one line, entities, blanks before the first field',
    bibtex: ` @article{Vesper_2024, title={KiteDB &amp; Looms}, volume={12}, ISSN={1234-5678}, url={http://dx.doi.org/10.5555/weave.2024.017}, DOI={10.5555/weave.2024.017}, number={3}, journal={Journal of Invented Textiles}, publisher={Invented Press}, author={Vesper, Odile}, year={2024}, month=mar, pages={163–179} }`,
    csl: {
      id: 'Vesper_2024',
      type: 'article-journal',
      title: 'KiteDB & Looms',
      author: [{ family: 'Vesper', given: 'Odile' }],
      issued: year(2024, 3),
      'container-title': 'Journal of Invented Textiles',
      volume: '12',
      issue: '3',
      page: '163-179',
      publisher: 'Invented Press',
      DOI: '10.5555/weave.2024.017',
      URL: 'http://dx.doi.org/10.5555/weave.2024.017',
      ISSN: '1234-5678',
    },
  },
  {
    what: 'HTML in a title, with the blanks it swallowed, and signs that are no HTML',
    bibtex: String.raw`@article{html, author = {Reed, Tamsin}, title = {Growth of<i>Fungus inventus</i>on looms (p < 0.05) \textless{}and\textgreater{} CO<sub>2</sub>}, journal = {J. Inv. Text.}, year = {2018}}`,
    csl: {
      id: 'html',
      type: 'article-journal',
      title: 'Growth of Fungus inventus on looms (p < 0.05) <and> CO₂',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2018),
      'container-title': 'J. Inv. Text.',
    },
  },
  {
    what: '“and others”',
    bibtex: `@article{others, author={Vesper, Odile and others}, title={Many Hands}, journal={arXiv preprint arXiv:2105.00002}, year={2021}}`,
    csl: {
      id: 'others',
      type: 'article',
      title: 'Many Hands',
      author: [{ family: 'Vesper', given: 'Odile' }, { literal: 'others' }],
      issued: year(2021),
      number: 'arXiv:2105.00002',
      publisher: 'arXiv',
      genre: 'preprint',
      URL: 'https://arxiv.org/abs/2105.00002',
      archive: 'arXiv',
      archive_location: '2105.00002',
    },
  },
  {
    what: 'BibLaTeX: date, journaltitle, eventtitle, location, a stretch of time',
    bibtex: `@inproceedings{latex, author = {given=Hale, family=Linde, prefix=van der}, title = {Waiting}, subtitle = {A Study}, booktitle = {Proceedings of the 3rd Symposium}, eventtitle = {Symposium on Invented Systems}, venue = {Nowhere}, date = {2024-06-03/2024-06-05}, location = {Somewhere}, publisher = {ACM and Friends}, series = {ISS ’24}, langid = {english}, urldate = {2024-07-01}, url = {https://a.example/x}}`,
    csl: {
      id: 'latex',
      type: 'paper-conference',
      title: 'Waiting: A Study',
      author: [{ family: 'van der Linde', given: 'Hale' }],
      issued: {
        'date-parts': [
          [2024, 6, 3],
          [2024, 6, 5],
        ],
      },
      accessed: year(2024, 7, 1),
      'container-title': 'Proceedings of the 3rd Symposium',
      'collection-title': 'ISS ’24',
      'event-title': 'Symposium on Invented Systems',
      'event-place': 'Nowhere',
      publisher: 'ACM and Friends',
      'publisher-place': 'Somewhere',
      URL: 'https://a.example/x',
      language: 'en',
    },
  },
  {
    what: 'crossref: the volume gives the rest, but not its DOI',
    bibtex: `@inproceedings{child, crossref = {Parent}, author = {Reed, Tamsin}, title = {Child}, pages = {7--9}}
@proceedings{parent, title = {Proceedings of Parents}, editor = {Vesper, Odile}, year = 1999, publisher = {Invented Press}, doi = {10.5555/parent}}`,
    csl: {
      id: 'child',
      type: 'paper-conference',
      title: 'Child',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      editor: [{ family: 'Vesper', given: 'Odile' }],
      issued: year(1999),
      'container-title': 'Proceedings of Parents',
      page: '7-9',
      publisher: 'Invented Press',
    },
  },
  {
    what: 'an address with %, _ and ~, a thesis, \\url in howpublished',
    bibtex: String.raw`@mastersthesis{address, author = {Reed, Tamsin}, title = {100\% Wool}, school = {University of Nowhere}, year = {2015}, howpublished = {\url{https://a.example/~reed/thesis_final%20(1).pdf?x=1&y=2#page=3}}, doi = {https://doi.org/10.5555/thesis\_1}}`,
    csl: {
      id: 'address',
      type: 'thesis',
      title: '100% Wool',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2015),
      publisher: 'University of Nowhere',
      genre: 'Master’s thesis',
      DOI: '10.5555/thesis_1',
      URL: 'https://a.example/~reed/thesis_final%20(1).pdf?x=1&y=2#page=3',
    },
  },
  {
    what: 'no key',
    bibtex: `@article{, author = {Reed, Tamsin}, title = {Nameless Looms}, journal = {J. Inv. Text.}, year = {2011}}`,
    csl: {
      id: 'reed2011nameless',
      type: 'article-journal',
      title: 'Nameless Looms',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2011),
      'container-title': 'J. Inv. Text.',
    },
  },
  {
    what: 'a key that another entry has',
    bibtex: `@article{Accents, author = {Reed, Tamsin}, title = {A Second One}, journal = {J. Inv. Text.}, year = {2012}}`,
    csl: {
      id: 'Accents',
      type: 'article-journal',
      title: 'A Second One',
      author: [{ family: 'Reed', given: 'Tamsin' }],
      issued: year(2012),
      'container-title': 'J. Inv. Text.',
    },
  },
  {
    what: 'CNKI: blanks in braces, names with semicolons, the mark behind the title',
    bibtex: `@article{LINM202101001,
author = { 林梅;欧阳文澜;等 },
title = { 面向虚构织机的"线程"调度[J] },
journal = { 虚构学报 },
volume = {44},
number = {01},
pages = {1-12},
year = {2021},
issn = {1000-0000},
language = {中文}
}`,
    csl: {
      id: 'LINM202101001',
      type: 'article-journal',
      title: '面向虚构织机的"线程"调度',
      author: [{ family: '林', given: '梅' }, { family: '欧阳', given: '文澜' }, { literal: 'others' }],
      issued: year(2021),
      'container-title': '虚构学报',
      volume: '44',
      issue: '01',
      page: '1-12',
      ISSN: '1000-0000',
      language: 'zh',
    },
  },
];
