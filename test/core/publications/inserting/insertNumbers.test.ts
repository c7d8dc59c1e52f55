import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { type CslItem } from '../../../../src/core/publications/work';
import { cursor, vesper, conference, article, preprint, publication, inserted, lines, chinese } from './inserting';

describe('Inserting a publication: its badge, numbers and form of publication', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`follows it: an article as an item, with volume, issue and pages (${name})`, () => {
      const page = chinese(eol);
      assert.equal(
        inserted(page, article),
        page.replace(
          `${cursor}${eol}`,
          `${eol}${eol}- \`Odile Vesper\` and Ivo Brandt. "Patient Looms in Linear Time." Journal of Invented Textiles 12, no. 3 (2024): 163-179.${eol}[[网页]](https://doi.org/10.5555/weave.2024.017) [[预览]](https://dl.example.org/doi/pdf/10.5555/weave.2024.017)${eol}`,
        ),
      );
    });
  }

  it('follows it: a preprint', () => {
    const page = chinese('\n');
    assert.match(
      inserted(page, preprint),
      /\n- `Odile Vesper` and Mo Yan\. "Weaving Large Looms\." arXiv preprint arXiv:2101\.00001 \(2021\)\.\n\[\[网页\]\]\(https:\/\/arxiv\.org\/abs\/2101\.00001\)/,
    );
  });

  describe('begins with a badge that shields.io draws, where its neighbours have their venues and years so', () => {
    const written = (badge: string, csl: CslItem, entry: string): string => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}${badge}${entry}`,
        '',
        `${badge}${entry.replace('Loom', 'Thread')}`,
        '',
      );
      return inserted(page, csl, { ownNames: ['Odile Vesper'] }).split('\n\n')[1] ?? '';
    };
    const quoted =
      'Mo Yan<sup>*</sup>, <strong>Odile Vesper</strong>.  &quot;**A Loom That Never Tires**&quot;.  [[Paper](https://press.example/loom)]';

    it('a picture in HTML on a line of its own', () =>
      assert.equal(
        written('<img src="https://img.shields.io/badge/ISS-2023-blue?style=flat-square"> \n', conference, quoted),
        '<img src="https://img.shields.io/badge/ISS-2025-blue?style=flat-square"> \nMo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist.  &quot;**KiteDB: Storing Wind in Columns**&quot;.  [[Paper](https://doi.org/10.5555/3600001.3600042)]',
      ));

    it('a picture in Markdown, whose address has signs of its own for blanks and hyphens', () =>
      assert.equal(
        written(
          '![](https://img.shields.io/badge/ISS-2023-blue) ',
          { ...conference, 'container-title': 'Lake-Par B', 'container-title-short': 'Lake-Par B' },
          '[A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan',
        ),
        '![](https://img.shields.io/badge/Lake--Par_B-2025-blue) [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      ));

    for (const [badge, now] of [
      [
        '<img alt="TL" src="https://img.shields.io/badge/TL-2023-blue">',
        '<img alt="ISS" src="https://img.shields.io/badge/ISS-2025-blue">',
      ],
      [
        '<img src="https://img.shields.io/badge/Thread_Days-2023-blue" alt="Thread Days 2023">',
        '<img src="https://img.shields.io/badge/ISS-2025-blue" alt="ISS 2025">',
      ],
      ['![TL](https://img.shields.io/badge/TL-2023-blue)', '![ISS](https://img.shields.io/badge/ISS-2025-blue)'],
      ['![badge](https://img.shields.io/badge/TL-2023-blue)', '![badge](https://img.shields.io/badge/ISS-2025-blue)'],
    ] as const)
      it(`read out as what it says: ${now}`, () => {
        const entry = '[A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan';
        assert.ok(written(`${badge} `, conference, entry).startsWith(`${now} [KiteDB`));
      });

    it('that of a preprint with its own number, and none of what is not at arXiv', () => {
      const badge = '<img src="https://img.shields.io/badge/arXiv-2001.00001-B31B1B?style=flat-square">\n';
      assert.ok(written(badge, preprint, quoted).startsWith(badge.replace('2001', '2101')));
      assert.match(written(badge, conference, quoted), /^Mo Yan, <strong>/);
    });

    it('none of a work without a year', () => {
      const undated: CslItem = { ...conference, issued: { 'date-parts': [] } };
      assert.match(
        written('<img src="https://img.shields.io/badge/ISS-2023-blue">\n', undated, quoted),
        /^Mo Yan, <strong>/,
      );
    });
  });

  it('puts the venue below the authors, where the neighbours have drawn badges between those and the title', () => {
    const badges =
      '![CCF A](https://img.shields.io/badge/CCF-A-red) <a href="loom.pdf">![PDF](https://img.shields.io/badge/PDF-blue)</a>   ';
    const entry = (title: string, venue: string): string =>
      `- [${title}](https://press.example/loom) ${badges}\n  **Odile Vesper**, Mo Yan  \n  *${venue}, 2025*\n`;
    const page = `# Papers\n\n${cursor}${entry('A Loom That Never Tires', 'In Proc. of the Symposium on Threads')}\n${entry('How to Spin Threads', 'Journal of Yarn')}`;
    const written = (csl: CslItem): string | undefined =>
      inserted(page, csl, { ownNames: ['Odile Vesper'] }).split('\n\n')[1];
    assert.equal(
      written(article),
      lines(
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)   ',
        '  **Odile Vesper**, Ivo Brandt  ',
        '  *Journal of Invented Textiles, 2024*',
      ),
    );
    assert.match(written(conference) ?? '', /\n {2}Mo Yan, \*\*Odile Vesper\*\*, Per Olof Lindqvist {2}\n {2}\*In /);
  });

  describe('does not take the kind of a work in code before the title for a venue', () => {
    for (const [kind, other] of [
      ['`Journal Paper`', '`Conference Paper`'],
      ['``Master’s Thesis``', '``Ph.D. Dissertation``'],
      ['`硕士学位论文`', '`博士学位论文`'],
    ] as const)
      it(kind, () => {
        const item = (label: string, title: string): string =>
          `- ${label} [${title}](https://press.example/loom), **Odile Vesper**, Mo Yan`;
        const items = `${item(kind, 'A Loom That Never Tires')}${cursor}\n${item(other, 'How to Spin Threads')}`;
        const after = inserted(`# Papers\n\n${items}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes('\n- [Patient Looms in Linear Time]('), after);
      });
  });

  describe('gives an article the numbers that entries of its kind have, though the nearest has fewer', () => {
    const yarn = 'Journal of Yarn';
    for (const [what, nearest, others, expected] of [
      [
        'an issue that the nearest journal has not',
        `${yarn} 119 (2022): 104394`,
        [`${yarn} 34, no. 2 (2022): 163-179`, `${yarn} 82, no. 23 (2023): 36303-36323`],
        'Journal of Invented Textiles 12, no. 3 (2024): 163-179',
      ],
      [
        'a volume of one that was in print',
        `***${yarn}*** (2025): 1-27`,
        [`***${yarn}*** 97 (2022): 101845`],
        '***Journal of Invented Textiles*** 12 (2024): 163-179',
      ],
      [
        'all of one that had a year only',
        `*${yarn}*, 2025`,
        [`*${yarn}*, 12(3), 1-9, 2024`, `*${yarn}*, 11(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 12(3), 163-179, 2024',
      ],
      [
        'what more of them have, where no one has all',
        `*${yarn}*, (2025)`,
        [`*${yarn}*, 12(3), (2024)`, `*${yarn}*, 11, 1-9, (2023)`, `*${yarn}*, 10, 1-9, (2022)`],
        '*Journal of Invented Textiles*, 12, 163-179, (2024)',
      ],
      [
        'all of one that was accepted only, where as many have them as have not',
        `${yarn}, 2025, Accepted`,
        [`${yarn}, 2024, 12(3): 1-9`],
        'Journal of Invented Textiles, 2024, 12(3): 163-179',
      ],
      [
        'pages where others have numbers of articles with letters',
        `*${yarn}*, 2025`,
        [`*${yarn}*, 12(3), fcaf083, 2024`, `*${yarn}*, 11(2), e102071, 2023`],
        '*Journal of Invented Textiles*, 12(3), 163-179, 2024',
      ],
      [
        'pages where the nearest has a number of an article with letters behind its volume',
        `*${yarn}*, 24, L032101, 2025`,
        [`*${yarn}*, 2024`],
        '*Journal of Invented Textiles*, 12, 163-179, 2024',
      ],
      [
        'without the stop of an abbreviated name before them',
        'J. Yarn Mech., vol. 73, no. 5, pp. 7-22, May 2022',
        [],
        'Journal of Invented Textiles, vol. 12, no. 3, pp. 163-179, 2024',
      ],
      [
        'none where most have a year only',
        `*${yarn}*, 2025`,
        [`*${yarn}*, 2024`, `*${yarn}*, 12(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 2024',
      ],
      [
        'none of one with other marks',
        `*${yarn}*, 2025`,
        [`**${yarn}**, 12(3), 1-9, 2024`, `**${yarn}**, 11(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 2024',
      ],
    ] as const) {
      it(what, () => {
        const items = [nearest, ...others].map(
          (venue, at) => `- **Odile Vesper**, Mo Yan. "How to Spin Threads of Length ${at + 1}." ${venue}.`,
        );
        const entry = inserted(lines('# Papers', '', `${cursor}${items[0] ?? ''}`, ...items.slice(1), ''), article, {
          ownNames: ['Odile Vesper'],
        });
        assert.equal(
          entry.split('\n')[2],
          `- **Odile Vesper**, Ivo Brandt. "Patient Looms in Linear Time." ${expected}.`,
        );
      });
    }
  });

  describe('puts volume, issue and pages behind the year as lists of medicine have them:', () => {
    for (const [model, expected] of [
      ['*Journal of Yarn*. 2023;3(1):1-9.', '*Journal of Invented Textiles*. 2024;12(3):163-179.'],
      ['*J Yarn*. 2023 Mar;3(1):1-9.', '*Journal of Invented Textiles*. 2024;12(3):163-179.'],
      ['J Yarn 2023; 3: 1–9.', 'Journal of Invented Textiles 2024; 12: 163–179.'],
      ['*Journal of Yarn*; 2023; 3(1): 1-9', '*Journal of Invented Textiles*; 2024; 12(3): 163-179'],
    ] as const)
      it(model, () => {
        const page = `# Papers\n\n- **Vesper O**, Yan M. A Loom That Never Tires. ${model} [DOI](https://doi.org/10.5556/1)${cursor}\n`;
        const written = inserted(page, article).split('\n').at(-2);
        assert.equal(
          written,
          `- **Vesper O**, Brandt I. Patient Looms in Linear Time. ${expected} [DOI](https://doi.org/10.5555/weave.2024.017)`,
        );
      });
  });

  describe('gives the numbers of a venue the marks that they have there', () => {
    for (const [what, venues, expected] of [
      [
        'a volume in italics, of which one has an issue',
        ['*Journal of Yarn*, *12*, 100234.', '*Threads*, *3*(1), 1–9.'],
        '*Journal of Invented Textiles*, *12*(3), 163–179.',
      ],
      [
        'a volume in italics with its name',
        ['*Journal of Yarn*, *12*(3), 1-9.', '*Threads*, *3*(1), 1-9.'],
        '*Journal of Invented Textiles*, *12*(3), 163-179.',
      ],
      [
        'a year in bold and a volume in italics',
        ['*Yarn* **2023**, *15*(2), 12.', '*Threads* **2022**, *14*(9), 3.'],
        '*Journal of Invented Textiles* **2024**, *12*(3), 163-179.',
      ],
      [
        'a volume in bold',
        ['*Yarn* **612**(7939), 12-20 (2023).', '*Threads* **610**(7930), 3-9 (2022).'],
        '*Journal of Invented Textiles* **12**(3), 163-179 (2024).',
      ],
      [
        'tags',
        ['<i>Yarn</i>, <b>612</b>(7939), 12-20, 2023.', '<i>Threads</i>, <b>610</b>(7930), 3-9, 2022.'],
        '<i>Journal of Invented Textiles</i>, <b>12</b>(3), 163-179, 2024.',
      ],
      [
        'none of a year that stands in the marks of the name',
        ['**Yarn 2023**', '**Threads 2022**'],
        '**Journal of Invented Textiles 2024**',
      ],
    ] as const)
      it(what, () => {
        const items = venues.map(
          (venue, at) => `- **Odile Vesper**, Mo Yan. "How to Spin Threads of Length ${at + 1}." ${venue}`,
        );
        const written = inserted(lines('# Papers', '', `${cursor}${items.join('\n')}`, ''), article, {
          ownNames: ['Odile Vesper'],
        });
        assert.equal(
          written.split('\n')[2],
          `- **Odile Vesper**, Ivo Brandt. "Patient Looms in Linear Time." ${expected}`,
        );
      });
  });

  it('puts the comma between names that most lists have, where the nearest has two kinds, none of its blanks or another that no list has', () => {
    const others = [
      '`Odile Vesper`, Mo Yan, Lin Wei, Nuala Keane',
      'Mo Yan, `Odile Vesper`, Nuala Keane',
      'Lin Wei, Mo Yan, `Odile Vesper`, Per Wall',
    ];
    for (const [nearest, written] of [
      ['`Odile Vesper`,Mo Yan, Lin Wei, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`,Mo Yan', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`;Mo Yan, Lin Wei, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`,Mo Yan and Lin Wei', '`Odile Vesper`, Mo Yan and Ivo Brandt'],
      ['`Odile Vesper`; Mo Yan; Lin Wei', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
    ] as const) {
      const entries = [...others, nearest].map(
        (list, at) => `- ${list}. "How to Spin ${at + 1} Very Long Threads." *Journal of Yarn*, 2022.`,
      );
      const csl = { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, { family: 'Brandt', given: 'Ivo' }] };
      const page = lines('# Papers', '', `${entries.join('\n')}‸`);
      const entry = inserted(page, csl, { ownNames: ['Odile Vesper'] });
      assert.ok(entry.includes(`- ${written}. "Patient Looms in Linear Time."`), entry);
    }
  });

  it('leads to arXiv where nothing else is known of a published work than its number there', () => {
    const bare: CslItem = {
      id: 'yan2025kite',
      type: 'paper-conference',
      title: 'KiteDB: Storing Wind in Columns',
      author: [{ family: 'Yan', given: 'Mo' }, vesper],
      issued: { 'date-parts': [[2025]] },
      'container-title': 'Proceedings of the 9th Symposium on Invented Storage (ISS)',
      archive: 'arXiv',
      archive_location: '2401.00001',
    };
    const entry = '- [**ISS 2023**] [A Loom That Never Tires](https://arxiv.org/abs/2301.00001), Odile Vesper, Mo Yan.';
    assert.match(
      inserted(`# Papers\n\n${entry}${cursor}\n`, bare),
      /\n- \[\*\*ISS 2025\*\*\] \[KiteDB: Storing Wind in Columns\]\(https:\/\/arxiv\.org\/abs\/2401\.00001\), Mo Yan/,
    );
  });

  it('calls what is known by its number at arXiv alone neither DOI, nor the paper where “arXiv” says what it is', () => {
    const bare: CslItem = {
      id: 'yan2025kite',
      type: 'paper-conference',
      title: 'KiteDB: Storing Wind in Columns',
      author: [{ family: 'Yan', given: 'Mo' }, vesper],
      'container-title': 'ISS',
      archive: 'arXiv',
      archive_location: '2401.00001',
    };
    for (const [links, expected] of [
      ['[[Paper](https://press.example/1)]', '[[Paper](https://arxiv.org/abs/2401.00001)]'],
      [
        '[[Paper](https://press.example/1)] [[arXiv](https://arxiv.org/abs/2301.00001)] [[PDF](files/1.pdf)]',
        '[[arXiv](https://arxiv.org/abs/2401.00001)] [[PDF](https://arxiv.org/pdf/2401.00001)]',
      ],
      ['[[DOI](https://doi.org/10.5555/loom)] [[PDF](files/1.pdf)]', '[[PDF](https://arxiv.org/pdf/2401.00001)]'],
    ] as const) {
      const entry = `- Odile Vesper, Mo Yan. **A Loom That Never Tires**. *ISS*, 2023. ${links}`;
      const after = inserted(`# Papers\n\n${entry}${cursor}\n`, bare);
      assert.ok(after.includes(`*ISS*. ${expected}\n`), after);
    }
  });

  it('writes a published paper as one, though its preprint is known', () => {
    const entry = formatEntry(
      publication({ ...article, archive: 'arXiv', archive_location: '2101.00001' }),
      learnEntryStyle(parsePage(''), 0, { kind: 'box' }),
    );
    assert.match(entry, /Journal of Invented Textiles/);
    assert.match(entry, /doi\.org\/10\.5555\/weave\.2024\.017/);
    assert.doesNotMatch(entry, /arXiv preprint/);
  });

  it('writes issue and dash as the neighbours that have them, whose titles may end with a digit', () => {
    const entries = [
      '- Vesper, O., & Yan, M. (2026). Looms as cached weaving for patient hands. *Weaving Sciences, 49*, e144.',
      '- Vesper, O., & Yan, M. (2026). Measuring five looms by other forms of LFI-2. *Journal of Looms, 108*(2), 250–271.',
    ];
    const after = inserted(`# Papers\n\n${entries[0] ?? ''}${cursor}\n${entries[1] ?? ''}\n`, article);
    assert.match(after, /\*Journal of Invented Textiles, 12\*\(3\), 163–179\./);
  });

  describe('has its year twice where the neighbour has, and its volume in neither place', () => {
    const behind = (venue: string, ...others: readonly string[]): string | undefined => {
      const page = ['# Papers', '', `- Vesper, Odile, and Mo Yan. "A Loom That Never Tires." ${venue}`, cursor, ''];
      return inserted(lines(...page, ...others), article)
        .split('\n')
        .find(line => line.includes('Patient Looms'))
        ?.split('." ')[1];
    };
    for (const [venue, written] of [
      ['Annals of Looms, 2023, 9(1): 1414605. (2023).', 'Journal of Invented Textiles, 2024, 12(3): 163-179. (2024).'],
      ['Annals of Looms. 2023, 9(1): 1-8 (2023).', 'Journal of Invented Textiles. 2024, 12(3): 163-179 (2024).'],
      ['Annals of Looms, 2023, 9: 1414605. (2023).', 'Journal of Invented Textiles, 2024, 12: 163-179. (2024).'],
    ] as const)
      it(venue, () => assert.equal(behind(venue), written));

    it('with an issue in the place that GB/T 7714 has for it, where another entry has one in another form', () =>
      assert.equal(
        behind(
          'Annals of Looms, 2023, 9: 1414605. (2023).',
          '- Vesper, Odile, and Mo Yan. "Thread by Thread." Annals of Looms 8, no. 2 (2022): 1-9.',
        ),
        'Journal of Invented Textiles, 2024, 12(3): 163-179. (2024).',
      ));

    for (const [venue, written] of [
      // a journal whose volumes are called by their years
      ['Annals of Looms 2023, no. 5 (2023): 1-8.', 'Journal of Invented Textiles 12, no. 3 (2024): 163-179.'],
      ['Annals of Looms 2023 (2023): 1-8.', 'Journal of Invented Textiles 12 (2024): 163-179.'],
      [
        'Annals of Looms, vol. 2023, no. 5, pp. 1-8, 2023.',
        'Journal of Invented Textiles, vol. 12, no. 3, pp. 163-179, 2024.',
      ],
      ['Annals of Looms, 2023(5): 1-8, 2023.', 'Journal of Invented Textiles, 12(3): 163-179, 2024.'],
      ['Annals of Looms, 2023, 2023: 363.', 'Journal of Invented Textiles, 12, 2024: 163-179.'],
    ] as const)
      it(`as the volume: ${venue}`, () => assert.equal(behind(venue), written));
  });

  it('writes “pp.” before several pages where the neighbour has one', () => {
    const entries = [
      '- Odile Vesper, Mo Yan. **A Loom That Never Tires at Night**. *Journal of Looms*, vol. 13, p. 109, 2023.',
      '- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Loom Conference*, pp. 1–9, 2023.',
    ];
    const after = inserted(`# Papers\n\n${entries[0] ?? ''}${cursor}\n${entries[1] ?? ''}\n`, article);
    assert.match(after, /\*Journal of Invented Textiles\*, vol\. 12, pp\. 163–179, 2024\./);
  });

  describe('writes of one page no word for several, where the neighbours have several pages:', () => {
    for (const [word, page, written] of [
      ['pp. ', '163-179', 'pp. 163-179'],
      ['pp. ', '163', 'p. 163'],
      ['pp.', '163', 'p.163'],
      ['pp. ', '104567', '104567'],
      ['pp. ', 'e1012854', 'e1012854'],
    ] as const)
      it(`${word}${page}`, () => {
        const entry = `- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Journal of Looms*, 14(3), ${word}11-22, 2023.`;
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, { ...article, page });
        assert.ok(after.includes(`*Journal of Invented Textiles*, 12(3), ${written}, 2024.`), after);
      });

    for (const word of ['p. ', 'page '])
      it(`and of an article number none, where the neighbour has one page: ${word}`, () => {
        const entry = `- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Journal of Looms*, 14(3), ${word}13, 2023.`;
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, { ...article, page: '104567' });
        assert.ok(after.includes('*Journal of Invented Textiles*, 12(3), 104567, 2024.'), after);
      });

    it('of an article number as the neighbour has it', () => {
      const entry =
        '- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Journal of Looms*, 14(3), pp. 104321, 2023.';
      const after = inserted(`# Papers\n\n${entry}${cursor}\n`, { ...article, page: '104567' });
      assert.ok(after.includes('*Journal of Invented Textiles*, 12(3), pp. 104567, 2024.'), after);
    });
  });

  it('takes the dash that most entries have, where the neighbour has no pages', () => {
    const entries = [
      '- Odile Vesper, Mo Yan. **A Loom That Never Tires at Night**. *Journal of Looms*, 3(2), 2023.',
      '- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Yarn Letters*, 7(1), 101–122, 2022.',
      '- Odile Vesper, Mo Yan. **How to Spin Long Threads**. *Yarn Letters*, 6(1), 11-22, 2021.',
      '- Odile Vesper, Mo Yan. **Threads Without Any End**. *Yarn Letters*, 5(1), 1-9, 2020.',
    ];
    const [first, ...others] = entries;
    const after = inserted(lines('# Papers', '', `${first ?? ''}${cursor}`, ...others, ''), article);
    assert.match(after, /\*Journal of Invented Textiles\*, 12\(3\), 163-179, 2024\./);
  });

  describe('has its numbers among records of DBLP of which none is an article, and is read as one of them', () => {
    const item = (words: string): string => `- Odile Vesper, Mo Yan: ${words}`;
    const inPrint: CslItem = { ...article };
    for (const key of ['volume', 'issue', 'page']) Reflect.deleteProperty(inPrint, key);
    for (const [of, csl, expected] of [
      ['an article', article, 'Journal of Invented Textiles 12(3): 163-179 (2024)'],
      ['one in print', inPrint, 'Journal of Invented Textiles (2024)'],
    ] as const)
      it(of, () => {
        const page = lines(
          '# Papers',
          '',
          `${item('A Loom That Never Tires. ISL 2025: 13-19')}${cursor}`,
          item('How to Spin Long Threads. CoRR abs/2401.00001 (2024)'),
          '',
        );
        const after = inserted(page, csl);
        assert.ok(after.includes(`: Patient Looms in Linear Time. ${expected}\n`), after);
        assert.equal(worksOf(parsePage(after)).length, 3);
      });
  });

  for (const [what, first] of [
    ['the neighbour', 'vol. 3, no 2, p. 11-22'],
    ['others', 'vol. 3, no 2, p. 109'],
  ] as const)
    it(`writes “p.” before several pages where ${what} do: as lists in French and those by ISO 690 have it`, () => {
      const entries = [
        `- Odile Vesper, Mo Yan. **A Loom That Never Tires at Night**. *Journal of Looms*, ${first}, 2023.`,
        '- Odile Vesper, Mo Yan. **A Loom That Never Sleeps**. *Yarn Letters*, vol. 7, no 1, p. 101-122, 2022.',
      ];
      const after = inserted(lines('# Papers', '', `${entries[0] ?? ''}${cursor}`, entries[1] ?? '', ''), article);
      assert.match(after, /\*Journal of Invented Textiles\*, vol\. 12, no 3, p\. 163-179, 2024\./);
    });
});
