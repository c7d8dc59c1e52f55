import assert from 'node:assert/strict';
import type { CslItem } from '../../../../src/core/publications/work';
import { cursor, vesper, conference, article, preprint, inserted, lines, template, loomBox } from './inserting';

describe('Inserting a publication: its links', () => {
  const { DOI: doi = '', ...others } = article;

  describe('next to a box whose picture is a link', () => {
    const image = '<img src=\'images/500x300.png\' alt="sym" width="100%">';
    for (const [what, link, expected] of [
      [
        'to itself, leads to its own',
        '<a href="images/500x300.png" target="_blank">',
        `<a href="images/yan2025kitedb.png" target="_blank"><img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%"></a>`,
      ],
      [
        'to the other paper, makes none',
        '<a href="https://press.example/loom">',
        `<img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%">`,
      ],
    ] as const) {
      it(what, () => {
        const page = template.replace(image, `${link}${image}</a>`);
        const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        assert.ok(written.includes(`<div class="badge">ISS 2025</div>${expected}</div></div>`), written);
      });
    }
  });

  describe('has its links where the neighbours have them', () => {
    const links = '[**Project**](https://code.example/loom) / [**PDF**](https://arxiv.org/pdf/2101.00009)';
    const count = `<strong><span class='show_paper_citations' data='A:B'></span></strong>`;
    const link = '[**PDF**](https://arxiv.org/pdf/2101.00001)';
    for (const [what, body, written] of [
      [
        'between names and venue',
        [`${links} ${count}`, '', 'Symposium on Invented Storage (ISS 2023)'],
        [link, '', 'arXiv preprint arXiv:2101.00001 (2021)'],
      ],
      [
        'behind the venue',
        ['Symposium on Invented Storage (ISS 2023)', '', links],
        ['arXiv preprint arXiv:2101.00001 (2021)', '', link],
      ],
      [
        'behind the venue, where another stands before it',
        [
          '[**Project**](https://code.example/loom)',
          '',
          'Symposium on Invented Storage, 2023',
          '',
          '[**PDF**](https://arxiv.org/pdf/2101.00009)',
        ],
        ['arXiv preprint arXiv:2101.00001, 2021', '', link],
      ],
    ] as const)
      it(what, () => {
        const after = inserted(loomBox(...body), preprint, { ownNames: ['Odile Vesper'] });
        assert.ok(after.endsWith(lines('**Odile Vesper**, Mo Yan', '', ...written, '</div>', '</div>', '')), after);
      });
  });

  it('keeps what a box has before its title, and spaces its head as the neighbour does', () => {
    const page = lines(
      '# Papers',
      '',
      '<div class="paper-box">',
      '  <div class="paper-box-image">',
      '    <div class="badge">ISS</div>',
      '    <img src="/assets/spin.webp" alt="a loom">',
      '  </div>',
      '  <div class="paper-box-text" markdown="1">',
      '#### [How to Spin Very Long Threads](https://press.example/spin)',
      '',
      '**Odile Vesper**, Mo Yan.',
      '',
      '</div>',
      '</div>‸',
      '',
    );
    assert.equal(
      inserted(page, conference),
      lines(
        page.replace(cursor, ''),
        '<div class="paper-box">',
        '  <div class="paper-box-image">',
        '    <div class="badge">ISS</div>',
        '    <img src="/assets/yan2025kitedb.webp" alt="KiteDB: Storing Wind in Columns">',
        '  </div>',
        '  <div class="paper-box-text" markdown="1">',
        '#### [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)',
        '',
        'Mo Yan, **Odile Vesper**, Per Olof Lindqvist.',
        '',
        '</div>',
        '</div>',
        '',
      ),
    );
  });

  describe('leads with a label to its page where its title, in colour, begins the line: in an element that is a block there Markdown is no link', () => {
    const entry = (title: string, venue: string, label: string): string =>
      `<font color="red">${title}</font>\nMo Yan, **Odile Vesper**, *${venue}*.${label}\n`;
    const label = (words: string, target: string): string => ` [[${words}](${target})]`;
    const pdf = label('PDF', 'https://press.example/loom.pdf');
    const page = `# Papers\n\n${cursor}${entry('A Loom That Never Tires', 'ISL, 2024', pdf)}\n${entry('How to Spin Threads', 'ISY, 2023', pdf)}`;
    const written = (csl: CslItem): string | undefined =>
      / \[\[.*/.exec(inserted(page, csl, { ownNames: ['Odile Vesper'] }))?.[0];
    it('over its DOI', () => {
      assert.ok(
        inserted(page, article, { ownNames: ['Odile Vesper'] }).includes(
          `<font color="red">Patient Looms in Linear Time</font>\n**Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles, 2024*. [[DOI](https://doi.org/10.5555/weave.2024.017)]\n`,
        ),
      );
    });
    it('but where the label that its neighbours have opens it', () =>
      assert.equal(written(preprint), label('PDF', 'https://arxiv.org/pdf/2101.00001')));
    it('and keeps a link in what stands in a line, where Markdown is read', () => {
      const spans = page
        .replaceAll('<font color="red">', '<span style="color: red">')
        .replaceAll('</font>', '</span>,');
      assert.ok(
        inserted(spans, article, { ownNames: ['Odile Vesper'] }).includes(
          '<span style="color: red">[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)</span>,\n',
        ),
      );
    });
  });

  describe('leads with a label to where its title leads,', () => {
    const box = (title: string, number: string, labels: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">arXiv 2023</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://arxiv.org/abs/${number})\n\n**Odile Vesper**, Mo Yan\n\n${labels}\n</div>\n</div>\n`;
    const row = (number: string): string =>
      `[**Paper**](https://arxiv.org/abs/${number}) / [**Code**](https://code.example/${number})`;
    const [loom, thread, lake] = [
      box('A Loom That Never Tires', '2301.00001', row('2301.00001')),
      box('How to Spin Threads', '2301.00002', '[**Code**](https://code.example/2)'),
      box('Where Lakes Weave', '2301.00003', row('2301.00003')),
    ];
    const label = '[**Paper**](https://arxiv.org/abs/2101.00001)';

    it('where most of its neighbours do so', () => {
      const after = inserted(`# Papers\n\n${cursor}${loom}\n${thread}\n${lake}`, preprint);
      assert.ok(after.includes(`[Weaving Large Looms](https://arxiv.org/abs/2101.00001)`), after);
      assert.ok(after.includes(label), after);
    });

    it('that says arXiv, where there is one', () => {
      const named = loom.replace('[**Paper**]', '[**arXiv**]');
      const after = inserted(`# Papers\n\n${cursor}${named}\n${lake}`, preprint);
      assert.ok(after.includes('\n\n[**arXiv**](https://arxiv.org/abs/2101.00001)\n'), after);
    });

    it('and not where most do not', () => {
      const after = inserted(`# Papers\n\n${cursor}${loom}\n${thread}\n${thread.replace('How', 'Where')}`, preprint);
      assert.ok(!after.includes(label), after);
    });
  });

  it('leads over doi.org with the label that papers of several publishers have so', () => {
    const box = (title: string, link: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">POND 2023</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**Odile Vesper**, Mo Yan\n\n[[PDF](${link})]\n</div>\n</div>\n`;
    const page = (first: string, second: string): string =>
      inserted(
        `# Papers\n\n${cursor}${box('A Loom That Never Tires', first)}\n${box('How to Spin Threads', second)}`,
        article,
      );
    const own = '[[PDF](https://doi.org/10.5555/weave.2024.017)]';
    const over = page('https://doi.org/10.5556/loom.1', 'https://doi.org/10.5557/thread.1');
    assert.ok(over.includes(`**Patient Looms in Linear Time**\n\n`) && over.includes(own), over);
    // of another publisher the address of the file is not known
    const files = page('https://press.example/pdf/10.5556/loom.1', 'https://doi.org/10.5557/thread.1');
    assert.ok(!files.includes(own), files);
  });

  describe('has around and before its links what the others have:', () => {
    const arxiv = (title: string, number: string, more: string): string =>
      `- Odile Vesper, Mo Yan. [${title}](https://doi.org/10.5556/${number}). Journal of Yarn, vol. 12, 2023. [[arXiv](https://arxiv.org/abs/2301.0000${number})${more}]\n`;
    const bar = (title: string, number: string, joint: string, more: string): string =>
      `- Odile Vesper, Mo Yan. **${title}**. *ISS*, 2023${joint}[Paper](https://doi.org/10.5556/${number})${more}\n`;
    const code = ', [code](https://code.example/1)';
    for (const [what, entries, written] of [
      [
        'one pair of brackets for all',
        [arxiv('A Loom That Never Tires', '1', code), arxiv('How to Spin Long Threads', '2', code)],
        '2021. [[arXiv](https://arxiv.org/pdf/2101.00001)]',
      ],
      [
        'that, where the nearest has one link alone',
        [arxiv('A Loom That Never Tires', '1', ''), arxiv('How to Spin Long Threads', '2', code)],
        '2021. [[arXiv](https://arxiv.org/pdf/2101.00001)]',
      ],
      ...([' \\| ', ' · ', ' / '] as const).map(
        joint =>
          [
            `“${joint}” before one link`,
            [bar('A Loom That Never Tires', '1', joint, ''), bar('How to Spin Long Threads', '2', joint, '')],
            `*arXiv*, 2021${joint}[Paper](https://arxiv.org/abs/2101.00001)`,
          ] as const,
      ),
    ] as const)
      it(what, () => {
        const own = inserted(`# Papers\n\n${cursor}${entries.join('')}`, preprint)
          .split('\n')
          .find(line => line.includes('Weaving Large Looms'));
        assert.ok(own?.endsWith(written) === true, own);
      });

    it('a stop of the sentence where a note stands before it', () => {
      const noted = (title: string): string =>
        `- Odile Vesper, Mo Yan. [${title}](https://doi.org/10.5556/1). *ISS* 2023 (**Oral**, 5%).\n`;
      const after = inserted(
        `# Papers\n\n${cursor}${noted('A Loom That Never Tires')}${noted('How to Spin Long Threads')}`,
        conference,
      );
      assert.match(after, /\*ISS\* 2025\.\n/);
    });
  });

  it('leads to its publisher as others do for articles where it is one, and for chapters where it is one', () => {
    const [own, ofBook] = ['10.5556/s10489-029-1', '10.5556/978-3-031-00001-1_7'];
    const [file, part] = ['https://press.example/article/10.5556/', 'https://press.example/chapter/10.5556/'];
    const item = (title: string, address: string): string =>
      `- **${title}**. Odile Vesper, Mo Yan. *ISS*, 2023. [[PDF](${address})]\n`;
    const linkOf = (first: string, second: string, doi: string): string | undefined =>
      /Patient[^\n]*?\]\(([^()]*)\)/.exec(
        inserted(
          `# Papers\n\n${cursor}${item('A Loom That Never Tires', first)}${item('How to Spin Long Threads', second)}`,
          {
            ...article,
            DOI: doi,
          },
        ),
      )?.[1];
    const articles = [`${file}s10489-017-1`, `${file}s10489-018-1`] as const;
    const both = [articles[0], `${part}978-3-031-00002-1_7`] as const;
    assert.equal(linkOf(...articles, own), file + own.slice(8));
    assert.equal(linkOf(...articles, ofBook), `https://doi.org/${ofBook}`);
    assert.equal(linkOf(...both, own), file + own.slice(8));
    assert.equal(linkOf(...both, ofBook), part + ofBook.slice(8));
    assert.equal(linkOf(both[1], both[1], own), `https://doi.org/${own}`);
  });

  it('leads with a label to its DOI that others have so, and not with one that never does', () => {
    const item = (title: string, links: string): string =>
      `- **${title}**. Odile Vesper, Hale Tamsin. *ISS*, 2023. ${links}\n`;
    const page = (links: string, csl: typeof article): string | undefined =>
      /\[\[.*/.exec(
        inserted(`# Papers\n\n${cursor}${item('A Loom That Never Tires', links)}${item('How to Spin', links)}`, csl),
      )?.[0];
    for (const [links, published, unpublished] of [
      [
        '[[Paper](papers/1.pdf)] [[DOI](https://doi.org/10.5555/loom)]',
        '[[DOI](https://doi.org/10.5555/weave.2024.017)]',
        '[[Paper](https://arxiv.org/abs/2101.00001)]',
      ],
      [
        '[[Page](https://press.example/1)] [[Link](https://doi.org/10.5555/loom)]',
        '[[Link](https://doi.org/10.5555/weave.2024.017)]',
        '[[Link](https://arxiv.org/abs/2101.00001)]',
      ],
      [
        '[[DOI](https://doi.org/10.5555/loom)]',
        '[[DOI](https://doi.org/10.5555/weave.2024.017)]',
        '[[DOI](https://arxiv.org/abs/2101.00001)]',
      ],
    ] as const) {
      assert.equal(page(links, article), published);
      assert.equal(page(links, preprint), unpublished);
    }
  });

  it('opens the file of a work without a DOI with the label for files, and never with one for DOIs', () => {
    const inItem = (links: string, URL: string): string =>
      /Patient[^\n]*/.exec(
        inserted(`# Papers\n\n- **A Loom That Never Tires**. Odile Vesper, Mo Yan. *ISS*, 2023. ${links}${cursor}\n`, {
          ...others,
          URL,
        }),
      )?.[0] ?? '';
    const file = 'https://press.example/looms.pdf';
    const page = 'https://press.example/looms';
    const code = '[[Code](https://code.example/1)]';
    for (const [links, address, expected] of [
      [`[[PDF](https://press.example/1.pdf)] ${code}`, file, ` [[PDF](${file})]`],
      [`[[PDF](https://press.example/1.pdf)]`, `${file}?v=2`, ` [[PDF](${file}?v=2)]`],
      // the title leads there
      [`[[PDF](https://press.example/1.pdf)] ${code}`, page, ' 2024.'],
      ['[[arXiv](https://arxiv.org/pdf/2301.00001)]', file, ' 2024.'],
      ['[[DOI](https://doi.org/10.5556/loom)]', file, ' 2024.'],
      ['[[Paper](https://doi.org/10.5556/loom)]', file, ` [[Paper](${file})]`],
    ] as const) {
      const written = inItem(links, address);
      assert.ok(written.endsWith(expected), `${links}: ${written}`);
      assert.equal(written.includes(`Looms in Linear Time](${address})`), expected === ' 2024.', written);
    }
  });

  describe('prints its DOI in plain text as the others print theirs:', () => {
    const pageOf = (first: string, second: string): string =>
      `# Papers\n\n- **Vesper, O.**, & Yan, M. (2023). A Loom That Never Tires. *Journal of Yarn*, 3(1), 1-9${first}${cursor}\n- Yan, M., & **Vesper, O.** (2021). How to Spin Threads. *Journal of Yarn*, 2(1), 3-9${second}\n`;
    const unregistered = { ...others, URL: 'https://press.example/looms.html' };
    const entry = (page: string, csl: CslItem): string =>
      /.*Looms.*/.exec(inserted(page, csl).replace(/.*\(202[13]\)\. (?:A Loom|How).*/g, ''))?.[0] ?? '';
    for (const [form, expected] of [
      ['. https://doi.org/{}', `. https://doi.org/${doi}`],
      [', doi:{}', `, doi:${doi}`],
      ['. DOI: {}.', `. DOI: ${doi}.`],
      ['. doi: https://doi.org/{}', `. doi: https://doi.org/${doi}`],
      ['. [doi:{}]', `. [doi:${doi}]`],
      ['. (doi: {}).', `. (doi: ${doi}).`],
      ['. {}', `. ${doi}`],
      ['. doi:{} [[Code](https://code.example/1)]', `. doi:${doi}`],
      ['. [[Code](https://code.example/1)] doi:{}', `. doi:${doi}`],
      // a note is that entry's own
      ['. doi:{}. (SCI, IF 3.1)', `. doi:${doi}.`],
    ] as const)
      it(form, () => {
        const page = pageOf(form.replace('{}', '10.5556/yarn.2023_1'), form.replace('{}', '10.5557/yarn-2'));
        const written = entry(page, article);
        assert.equal(
          written,
          `- **Vesper, O.**, & Brandt, I. (2024). Patient Looms in Linear Time. *Journal of Invented Textiles*, 12(3), 163-179${expected}`,
        );
      });

    it('an address of what has no DOI, or of a preprint, where the others have one', () => {
      const page = pageOf('. https://doi.org/10.5556/yarn.1', '. https://doi.org/10.5556/yarn.2');
      assert.match(
        entry(page, unregistered),
        /Looms in Linear Time\. .*163-179\. https:\/\/press\.example\/looms\.html$/,
      );
      assert.match(entry(page, preprint), /Weaving Large Looms\. .* https:\/\/arxiv\.org\/abs\/2101\.00001$/);
    });

    it('and a title as link where the number of another stands alone', () => {
      const page = pageOf('. doi:10.5556/yarn.1', '. doi:10.5556/yarn.2');
      assert.match(entry(page, unregistered), /\[Patient Looms in Linear Time\]\(https:.*, 12\(3\), 163-179\.$/);
    });

    it('and such a link holds the title alone, not the comma that others have within their quotes', () => {
      const page = pageOf(', doi: 10.5556/yarn.1.', ', doi: 10.5556/yarn.2.').replace(
        /\. (A Loom That Never Tires|How to Spin Threads)\./g,
        ', "$1,"',
      );
      assert.match(entry(page, unregistered), /, "\[Patient Looms in Linear Time\]\(https:[^()]*\)," \*Journal/);
      assert.match(entry(page, article), /, "Patient Looms in Linear Time," \*Journal/);
    });

    it('with the stop of its sentence behind the venue of a work that has none', () => {
      const page = pageOf(', doi:10.5556/yarn.1.', ', doi:10.5556/yarn.2.');
      assert.ok(entry(page, unregistered).endsWith(', 163-179.'));
      assert.ok(entry(page, article).endsWith(`, 163-179, doi:${doi}.`));
    });

    it('where the nearest has none but most have', () => {
      const page = pageOf('.', '. doi:10.5556/yarn.2');
      assert.ok(entry(page, article).endsWith(`163-179. doi:${doi}`), entry(page, article));
    });

    describe('once', () => {
      const beside = (first: string, second: string, csl: CslItem): string => {
        const item = (title: string, end: string): string =>
          `- Odile Vesper and Mo Yan. 2023. ${title}. Journal of Yarn 12(3), 1-9. ${end}`;
        const plain = item('How to Spin Threads', first.replace('{}', '10.5557/yarn-2'));
        const page = lines(
          '# Papers',
          '',
          item('A Loom That Never Tires', first.replace('{}', '10.5556/yarn.2023_1')) + cursor,
          item('Ropes without an End', second.replaceAll('{}', '10.5558/yarn.9')),
          plain,
          '',
        );
        return /(?:Patient Looms|Weaving Large).*/.exec(inserted(page, csl))?.[0] ?? '';
      };
      const address = 'https://doi.org/{}';
      for (const [first, second, csl, expected] of [
        [address, '[https://doi.org/{}](https://doi.org/{})', article, `163-179. https://doi.org/${doi}`],
        [address, '[https://doi.org/{}](https://doi.org/{})', preprint, '. https://arxiv.org/abs/2101.00001'],
        [address, '[https://doi.org/{}](https://doi.org/{})', unregistered, '. https://press.example/looms.html'],
        ['doi:{}', '[DOI](https://doi.org/{})', article, `163-179. doi:${doi}`],
        ['doi:{}', 'DOI: [{}](https://doi.org/{})', article, `163-179. doi:${doi}`],
        ['doi:{}', '[Paper](https://doi.org/{})', article, `163-179. doi:${doi}`],
        // what a preprint has besides is another address
        ['doi:{}', '[arXiv](https://arxiv.org/abs/2301.00009)', preprint, ' [arXiv](https://arxiv.org/abs/2101.00001)'],
        // and both where an entry has both
        ['doi:{}', 'doi:{} [Paper](https://doi.org/{})', article, ` doi:${doi} [Paper](https://doi.org/${doi})`],
      ] as const)
        it(`of ${first} and ${second} for ${csl.title ?? ''}`, () => {
          const written = beside(first, second, csl);
          assert.ok(written.endsWith(expected), written);
          assert.equal(written.split(expected.trim().replace(/^.* /, '')).length, 2, written);
        });
    });

    describe('and loses no year', () => {
      for (const [first, second] of [
        ['doi:10.5556/yarn.1 (2023).', 'doi:10.5556/yarn.2 (2021).'],
        ['https://doi.org/10.5556/yarn.1 (2023)', 'https://doi.org/10.5556/yarn.2 (2021)'],
        ['doi:10.5556/yarn.1（2023）', 'doi:10.5556/yarn.2（2021）'],
        ['doi:10.5556/yarn.1. (May 2023)', 'doi:10.5556/yarn.2. (June 2021)'],
      ] as const)
        it(`behind ${first}`, () => {
          const page = `# Papers\n\n1. Odile Vesper, Mo Yan. A Loom That Never Tires. *Journal of Yarn*, 12(3), 1-9. ${first}${cursor}\n2. Odile Vesper, Mo Yan. How to Spin Threads. *Journal of Yarn*, 2(1), 3-9. ${second}\n`;
          for (const csl of [article, unregistered, preprint])
            assert.match(
              (/.*(?:Patient Looms|Weaving Large).*/.exec(inserted(page, csl))?.[0] ?? '').replace(
                /10\.\S*|arXiv:\S*/g,
                '',
              ),
              /20(?:24|21)/,
            );
        });

      it('but has none under headings of years, where another has it ahead', () => {
        const page = lines(
          '# Papers',
          '',
          '- Odile Vesper, Mo Yan. (2020). Ropes without an End. *Journal of Yarn*, 1(1), 1-9. https://doi.org/10.5556/yarn.9',
          '',
          '## 2024',
          '',
          `- Odile Vesper, Mo Yan. A Loom That Never Tires. *Journal of Yarn*, 3(1), 1-9. https://doi.org/10.5556/yarn.1${cursor}`,
          '- Odile Vesper, Mo Yan. How to Spin Threads. *Journal of Yarn*, 2(1), 3-9. https://doi.org/10.5556/yarn.2',
          '',
        );
        assert.ok(
          inserted(page, article).includes(`*Journal of Invented Textiles*, 12(3), 163-179. https://doi.org/${doi}\n`),
        );
      });

      it('where the nearest has it in its venue and another ahead', () => {
        const page = lines(
          '# Papers',
          '',
          `1. Odile Vesper; Mo Yan; and Ann Reed. A Loom That Never Tires: Comprehensive analysis. (ISSTA 2025)${cursor}`,
          '2. Odile Vesper; Mo Yan; and Ann Reed. 2024. How to Spin Threads. ACM Trans. Yarn Methodol. Just Accepted (December 2024). https://doi.org/10.5556/yarn.2',
          '',
        );
        for (const csl of [article, unregistered, preprint])
          assert.match(
            (/.*(?:Patient Looms|Weaving Large).*/.exec(inserted(page, csl))?.[0] ?? '').replace(
              /https:\S*|arXiv:\S*/g,
              '',
            ),
            /20(?:24|21)/,
          );
      });
    });

    it('and not where it stands among the words of a venue', () => {
      const page = pageOf(', doi:10.5556/yarn.1, June 2023.', ', doi:10.5556/yarn.2, May 2021.');
      assert.ok(!entry(page, article).includes('doi:'), entry(page, article));
    });

    it('in HTML', () => {
      const item = (title: string, doi: string): string =>
        `<li><b>${title}</b><br>Odile Vesper, Mo Yan<br><i>ISS</i>, 2023, doi: ${doi}</li>`;
      const after = inserted(
        `# Papers\n\n<ul>\n${item('A Loom That Never Tires', '10.5556/1')}${cursor}\n${item('How to Spin Threads', '10.5556/2')}\n</ul>\n`,
        article,
      );
      assert.ok(after.includes(`<i>Journal of Invented Textiles</i>, 2024, doi: ${doi}</li>`), after);
    });
  });

  it('makes no table in kramdown: a bar between links in the first line of an item is escaped', () => {
    const list = lines(
      '# Publications',
      '',
      '- **A Loom That Never Tires of Weaving**, Mo Yan, Odile Vesper, *Journal of Yarn*, 2022. [Paper](https://doi.org/10.5555/1.2)',
      '- **How to Spin Very Long Threads Indeed**,',
      '  Mo Yan, Odile Vesper, *Journal of Yarn*, 2020. [Paper](https://arxiv.org/abs/2001.00001) | [PDF](https://arxiv.org/pdf/2001.00001)',
      '',
    );
    assert.match(
      inserted(list.replace('- **A Loom', `${cursor}- **A Loom`), preprint),
      /\n- \*\*Weaving Large Looms\*\*, .*\[Paper\]\(https:\/\/arxiv\.org\/abs\/2101\.00001\) \\\| \[PDF\]\(https:\/\/arxiv\.org\/pdf\/2101\.00001\)\n/,
    );
  });

  it('has the links of a closing phrase where its neighbours have them so', () => {
    const preprint = { ...conference, archive: 'arXiv', archive_location: '2401.00001' };
    for (const [behind, written] of [
      [', see [paper](https://doi.org/10.5555/loom)', ' [paper](https://doi.org/'],
      ['. Available at [arXiv](https://arxiv.org/abs/2301.00001)', ' [arXiv](https://arxiv.org/abs/2401.00001)'],
      [
        '. Read on [arXiv](https://arxiv.org/abs/2301.00001) or via [PDF](https://arxiv.org/pdf/2301.00001)',
        ' [arXiv](https://arxiv.org/abs/2401.00001) [PDF](https://arxiv.org/pdf/2401.00001)',
      ],
    ] as const) {
      const entry = inserted(
        `# Papers\n\n- **A Loom That Never Tires**, Odile Vesper, Hale Tamsin. ISS 2023${behind}.${cursor}\n`,
        preprint,
      );
      assert.match(entry, /\n- \*\*KiteDB/);
      assert.ok(entry.includes(written), entry);
    }
  });

  describe('with a label that says what it opens, says what its own opens:', () => {
    const written = (label: string, csl: CslItem): string =>
      inserted(`# Papers\n\n- **Odile Vesper**, Mo Yan. A Loom That Never Tires. *ISS*, 2023. ${label}${cursor}\n`, csl)
        .split('\n')
        .at(-2) ?? '';
    const printed = 'doi:10.5556/loom.2023.1';
    const unregistered = { ...others, URL: 'https://press.example/looms.html' };
    for (const [label, csl, expected] of [
      [`[${printed}](https://doi.org/10.5556/loom.2023.1)`, article, ` [doi:${doi}](https://doi.org/${doi})`],
      [`[[${printed}]](https://doi.org/10.5556/loom.2023.1)`, article, ` [[doi:${doi}]](https://doi.org/${doi})`],
      // an address that is another one stands around no number of its own
      [`[${printed}](https://press.example/loom)`, article, ` [doi:${doi}](https://doi.org/${doi})`],
      [`[10.5556/loom.1](https://doi.org/10.5556/loom.1)`, article, ` [${doi}](https://doi.org/${doi})`],
      [`DOI: [10.5556/loom.1](https://doi.org/10.5556/loom.1)`, article, `. DOI: [${doi}](https://doi.org/${doi})`],
      [
        '[[arXiv:2301.00001]](https://arxiv.org/abs/2301.00001)',
        preprint,
        ' [[arXiv:2101.00001]](https://arxiv.org/abs/2101.00001)',
      ],
      [
        '[arXiv:2301.00001](https://arxiv.org/pdf/2301.00001)',
        preprint,
        ' [arXiv:2101.00001](https://arxiv.org/pdf/2101.00001)',
      ],
      ['<https://doi.org/10.5556/loom.1>', article, ` <https://doi.org/${doi}>`],
      ['<https://doi.org/10.5556/loom.2023.12345.6789012>', article, ` <https://doi.org/${doi}>`],
      ['<https://doi.org/10.5556/loom.1>', preprint, ' <https://arxiv.org/abs/2101.00001>'],
      ['<https://doi.org/10.5556/loom.1>', unregistered, ' <https://press.example/looms.html>'],
      [
        '[https://doi.org/10.5556/loom.1](https://doi.org/10.5556/loom.1)',
        article,
        ` [https://doi.org/${doi}](https://doi.org/${doi})`,
      ],
      [
        '<a href="https://doi.org/10.5556/loom.1">https://doi.org/10.5556/loom.1</a>',
        article,
        ` <a href="https://doi.org/${doi}">https://doi.org/${doi}</a>`,
      ],
      [
        '[https://press.example/a.pdf](https://press.example/a.pdf)',
        preprint,
        ' [https://arxiv.org/pdf/2101.00001](https://arxiv.org/pdf/2101.00001)',
      ],
    ] as const)
      it(`${label}, ${csl.title ?? ''}`, () => {
        const entry = written(label, csl);
        assert.ok(entry.endsWith(expected), entry);
      });

    // the title leads there instead
    for (const [label, csl] of [
      [`[${printed}](https://doi.org/10.5556/loom.2023.1)`, unregistered],
      ['[[arXiv:2301.00001]](https://arxiv.org/abs/2301.00001)', article],
      ['[https://press.example/a.pdf](https://press.example/a.pdf)', article],
      ['<https://code.example/loom>', article],
    ] as const)
      it(`none where it has none: ${label}`, () => {
        const entry = written(label, csl);
        assert.ok(entry.includes('[Patient Looms in Linear Time](https://') && entry.endsWith('2024.'), entry);
      });

    it('in HTML', () => {
      const item = (address: string): string =>
        `<li><b>A Loom That Never Tires</b><br>Odile Vesper, Mo Yan<br><i>ISS</i>, 2023 <a href="${address}">${address}</a></li>`;
      const page = `# Papers\n\n<ul>\n${item('https://doi.org/10.5556/loom.1')}${cursor}\n</ul>\n`;
      const after = inserted(page, { ...article, DOI: '10.5555/weave&loom' });
      assert.ok(
        after.includes('<a href="https://doi.org/10.5555/weave%26loom">https://doi.org/10.5555/weave%26loom</a></li>'),
        after,
      );
    });
  });

  it('has its title behind a colon that touches it', () => {
    const entry = inserted(
      `# Papers\n\n- Odile Vesper, Hale Tamsin et al.:A Loom That Never Tires. *ISS*, 2023.${cursor}\n`,
      { ...conference, author: [vesper, { family: 'Yan', given: 'Mo' }] },
    );
    assert.match(entry, /- Odile Vesper, Mo Yan:KiteDB/);
  });
});
