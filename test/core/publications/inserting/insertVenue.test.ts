import assert from 'node:assert/strict';
import { cslItem, type CslItem } from '../../../../src/core/publications/work';
import { cursor, conference, article, preprint, inserted, lines, loomBox } from './inserting';

describe('Inserting a publication: its venue', () => {
  describe('takes a paragraph below the authors for a venue only where it reads like one', () => {
    for (const [what, below, written] of [
      [
        'an abstract is none, whatever it names',
        'Looms of the IEEE have been shown to weave considerable amounts of cloth in 2029, which no one had expected of them before. We study what they need for it, how long they can go on without a pause, and who is going to wear all of it once it is winter again.',
        '**Odile Vesper**, Ivo Brandt\n</div>',
      ],
      ['nor is a sentence on it', 'A loom that weaves on its own.', '**Odile Vesper**, Ivo Brandt\n</div>'],
      [
        'a name and a year',
        '*Yarn Today*, 2023',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*, 2024\n</div>',
      ],
      [
        'a name alone',
        '*Nature Weaving Letters*',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*\n</div>',
      ],
      [
        'words in italics, though nothing tells that they are a name',
        '*Automatica*',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*\n</div>',
      ],
      [
        'a name of few words',
        'Phys. Rev. Lett.',
        '**Odile Vesper**, Ivo Brandt\n\nJournal of Invented Textiles.\n</div>',
      ],
      [
        'with its volume',
        'Optica 12, 33',
        '**Odile Vesper**, Ivo Brandt\n\nJournal of Invented Textiles 12, 163-179\n</div>',
      ],
      ['a note in italics is none', '*Co-First Authors*', '**Odile Vesper**, Ivo Brandt\n</div>'],
      ['nor is a sentence', '*A loom that weaves on its own.*', '**Odile Vesper**, Ivo Brandt\n</div>'],
      ['nor is one of few words', 'Oral Presentation', '**Odile Vesper**, Ivo Brandt\n</div>'],
      [
        'a known acronym, though nobody is known to call the new one by its initials',
        '**TPAMI**',
        '**Odile Vesper**, Ivo Brandt\n\n**Journal of Invented Textiles**\n</div>',
      ],
    ] as const)
      it(what, () => {
        const after = inserted(loomBox(below), article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.endsWith(`\n\n${written}\n</div>\n`), after);
      });
  });

  it('is the number of a report beside who made it, and of a thesis whose mark says its kind the university', () => {
    const report = cslItem(
      { id: 'r', type: 'report' },
      {
        title: article.title,
        author: article.author,
        issued: article.issued,
        genre: 'Technical Report',
        publisher: 'Loom House',
        number: 'TR-12',
      },
    );
    const starred = `# Papers\n\n- **Odile Vesper**, Mo Yan. "A Loom That Never Tires." *Journal of Yarn*, 12: 1-9, 2023.${cursor}\n`;
    assert.match(inserted(starred, report), /\*Loom House, Technical Report TR-12\*, 2024/);
    const marked = `# Papers\n\n[1] Vesper O, Yan M. A Loom That Never Tires[J]. Journal of Yarn, 2023.${cursor}\n`;
    const thesis = cslItem(
      { id: 't', type: 'thesis' },
      {
        title: article.title,
        author: article.author,
        issued: article.issued,
        genre: 'PhD thesis',
        publisher: 'University of Looms',
      },
    );
    assert.match(inserted(marked, thesis), /\[D\]\. University of Looms, 2024/);
  });

  it('is in the line of its own where a conference has its year behind the hyphen of its acronym alone', () => {
    const box = loomBox(
      '- **Odile Vesper**, Mo Yan, Nuala Keane',
      '- In The 39th Annual AAAI Conference on Artificial Intelligence (AAAI-25)',
      '- [[arXiv]](https://arxiv.org/abs/2412.00001)',
    ).replace('\n**Odile Vesper**, Mo Yan, Nuala Keane\n', '');
    const after = inserted(box, conference, { ownNames: ['Odile Vesper'] });
    assert.ok(after.includes('\n- In Proceedings of the 9th Symposium on Invented Storage\n'), after);
  });

  describe('does not take a note behind the names for a venue', () => {
    for (const [what, entry, written] of [
      [
        'where that stands in code before the title',
        '- `IEEE Weaving Letters` [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (JCR Q2, CCF-C)',
        '- `Journal of Invented Textiles` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt',
      ],
      [
        'where that follows it',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (joint first authors), *Journal of Yarn*, 2023',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*, 2024',
      ],
      [
        'where the parentheses hold one: that is none',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (TPAMI)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (Journal of Invented Textiles)',
      ],
      [
        'where they hold a name of few words',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (eLife)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (Journal of Invented Textiles)',
      ],
      [
        'or words in italics',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (*Automatica*)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (*Journal of Invented Textiles*)',
      ],
      [
        'and no word on how it was presented',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (Spotlight)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt',
      ],
      [
        'nor the names behind a marked footnote',
        '<ul>\n<li><a href="https://press.example/loom">A Loom That Never Tires</a><div class="author">Mo Yan,* <b>Odile Vesper</b>,<b>*</b> Nuala Keane (*=Equal contribution)</div><div class="periodical"><em>Journal of Yarn, 2023.</em></div></li>',
        '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a><div class="author"><b>Odile Vesper</b>, Ivo Brandt</div><div class="periodical"><em>Journal of Invented Textiles, 2024</em></div></li>',
      ],
      [
        'where that stands in an element of its own',
        '<ul>\n<li><a href="https://press.example/loom">A Loom That Never Tires</a><div class="author">Mo Yan*, <b>Odile Vesper</b>* (*=Equal contribution)</div><div class="periodical"><em>Journal of <b>Yarn</b>, 2023.</em></div></li>',
        '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a><div class="author"><b>Odile Vesper</b>, Ivo Brandt</div><div class="periodical"><em>Journal of Invented Textiles, 2024</em></div></li>',
      ],
    ] as const)
      it(what, () => {
        const end = entry.startsWith('<ul>') ? '\n</ul>' : '';
        const after = inserted(`# Papers\n\n${entry}${cursor}${end}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`\n${written}\n`), after);
      });
  });

  describe('has a venue where the page prints no year behind those of its entries', () => {
    const title = '[A Loom That Never Tires](https://press.example/loom)';
    const work = '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)';
    for (const [entry, written] of [
      [
        `${title}, **Odile Vesper**, Mo Yan, *ICML*`,
        `${work}, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        `${title}, **Odile Vesper** and Mo Yan, *ICML*`,
        `${work}, **Odile Vesper** and Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        `${title}, Mo Yan, **Odile Vesper**, *ACM MM*`,
        `${work}, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        `${title}, **Odile Vesper**, Mo Yan, **NeurIPS**`,
        `${work}, **Odile Vesper**, Ivo Brandt, **Journal of Invented Textiles**`,
      ],
      [`${title}, Mo Yan, Odile Vesper, *ISTI*`, `${work}, Odile Vesper, Ivo Brandt, *Journal of Invented Textiles*`],
      [
        `${title}, **Odile Vesper**, Mo Yan, *Automatica*`,
        `${work}, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        `${title}, **Odile Vesper**, Mo Yan, *Signal Processing*`,
        `${work}, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        `${title}, **Odile Vesper**, Mo Yan, *Journal of Yarn*`,
        `${work}, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*`,
      ],
      [
        '**A Loom That Never Tires**, Mo Yan, Nuala Keane, **Odile Vesper**, *ICML*, [[paper]](https://press.example/loom)',
        '**Patient Looms in Linear Time**, **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*, [[paper]](https://doi.org/10.5555/weave.2024.017)',
      ],
      // a note is none, nor is a name of one word
      [`${title}, **Odile Vesper**, Mo Yan, *Oral*`, `${work}, **Odile Vesper**, Ivo Brandt`],
      [`${title}, Mo Yan, **Vesper**`, `${work}, **Odile Vesper**, Ivo Brandt`],
    ] as const)
      it(entry, () => {
        const after = inserted(`# Papers\n\n- ${entry}${cursor}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`\n- ${written}\n`), after);
      });
  });

  describe('has a venue where a year in marks ends the names', () => {
    for (const [year, written] of [
      ['`2023`', '`Journal of Invented Textiles`, 2024'],
      ['**[2023]**', '**[Journal of Invented Textiles]**, 2024'],
    ] as const)
      it(year, () => {
        const entry = `- [A Loom That Never Tires](https://press.example/loom). **Odile Vesper**, Mo Yan ${year} Yarn`;
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`, Ivo Brandt ${written}\n`), after);
      });
  });

  describe('keeps a colour in the marks of the venue', () => {
    for (const [what, entry, written] of [
      [
        'and the sign before the links that parts them, too',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan, **<font color = "#224B8D">ISS 2023</font>** \\| [arXiv](https://arxiv.org/abs/2101.00009) \\| [Code](https://code.example/loom)',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, **<font color = "#224B8D">arXiv 2021</font>** \\| [arXiv](https://arxiv.org/pdf/2101.00001)',
      ],
      [
        'but not that of a prize ahead of it',
        '- [A Loom That Never Tires](https://press.example/loom). **Odile Vesper**, Mo Yan. <font color="red">Oral</font> *ISS 2023* [[PDF](https://arxiv.org/pdf/2101.00009)]',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001). **Odile Vesper**, Mo Yan, *arXiv 2021* [[PDF](https://arxiv.org/pdf/2101.00001)]',
      ],
      [
        'between the title and the names, without a year',
        '- [A Loom That Never Tires](https://press.example/loom), **<font color=navy>Journal of Yarn</font>**, Lakeside [[Code]](https://code.example/loom)\\\\\n  **Odile Vesper**, Mo Yan',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **<font color=navy>arXiv preprint arXiv:2101.00001</font>**\\\\\n  **Odile Vesper**, Mo Yan',
      ],
    ] as const)
      it(what, () => {
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, preprint, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`\n${written}\n`), after);
      });
  });

  describe('takes no footnote of a name for the marks of the venue', () => {
    for (const [note, venue, written] of [
      ['**<sup>*</sup>**', 'CVPR 2023', 'CVPR 2025'],
      ['**<sup>1,a</sup>**', '*CVPR 2023*', '*CVPR 2025*'],
      ['*<sup>&dagger;</sup>*', 'CVPR 2023', 'CVPR 2025'],
      ['**<sub>a</sub>**', 'CVPR 2023', 'CVPR 2025'],
      ['<sup>*</sup>', '**CVPR**, 2023', '**CVPR**, 2025'],
      ['<sup>a</sup>', 'CVPR 2023', 'CVPR 2025'],
      ['<strong>*</strong>', 'CVPR 2023', 'CVPR 2025'],
    ] as const)
      it(`${note} before ${venue}`, () => {
        const entry = (title: string): string =>
          `- **${title}**, Odile Vesper, Mo Yan${note}. ${venue} [[PDF](https://press.example/loom)]`;
        const page = lines('# Papers', '', `${entry('A Loom That Never Tires')}${cursor}`, entry('A Kite at Rest'), '');
        const after = inserted(page, { ...conference, 'container-title': 'CVPR', 'container-title-short': 'CVPR' });
        assert.ok(after.includes(`Per Olof Lindqvist. ${written}\n`), after);
      });
  });

  describe('keeps the marks of the venue whose tag says of what language or which thing it is', () => {
    for (const [venue, written] of [
      ['<em lang="en">CVPR</em> 2023', '<em>CVPR</em> 2025'],
      ['<b id="loom" itemprop="isPartOf">CVPR</b> 2023', '<b>CVPR</b> 2025'],
      ['<i lang="en" class="venue">CVPR</i> 2023', '<i class="venue">CVPR</i> 2025'],
    ] as const)
      it(venue, () => {
        const entry = (title: string): string =>
          `- Odile Vesper, Mo Yan. **${title}**. ${venue}. [[Paper](https://press.example/loom)]`;
        const page = lines('# Papers', '', `${entry('A Loom That Never Tires')}${cursor}`, entry('A Kite at Rest'), '');
        const after = inserted(page, { ...conference, 'container-title': 'CVPR', 'container-title-short': 'CVPR' });
        assert.ok(after.includes(`**KiteDB: Storing Wind in Columns**. ${written}. [[Paper]`), after);
      });
  });

  describe('takes no address and no title of another venue with the marks of the venue', () => {
    for (const [what, venue, written] of [
      ['which link to its site', '*<a href="https://cvpr.example">CVPR 2023</a>*', '*CVPR 2025*'],
      ['which spell it out', '<abbr title="Symposium on Shuttles">CVPR</abbr> 2023', 'CVPR 2025'],
      [
        'which also say how it looks',
        '<abbr class="venue" title="Shuttles" style="color: red">CVPR</abbr> 2023',
        '<abbr class="venue" style="color: red">CVPR</abbr> 2025',
      ],
    ] as const)
      it(what, () => {
        const entry = (title: string): string =>
          `- Odile Vesper, Mo Yan. **${title}**. ${venue}. [[Paper](https://press.example/loom)]`;
        const page = lines('# Papers', '', `${entry('A Loom That Never Tires')}${cursor}`, entry('A Kite at Rest'), '');
        const after = inserted(page, { ...conference, 'container-title': 'CVPR', 'container-title-short': 'CVPR' });
        assert.ok(after.includes(`**KiteDB: Storing Wind in Columns**. ${written}. [[Paper]`), after);
      });
  });

  describe('has a short venue before its title and its venue in full below, where its neighbours have both', () => {
    const entry = (tag: string, title: string, venue: string): string =>
      lines(
        `- ${tag} **${title}**.`,
        '  Mo Yan, **Odile Vesper**, and Nuala Keane.',
        `  In *Proceedings of the Symposium on ${venue}`,
        '  [[Paper](https://loom.example/1.pdf)]',
        '  [[DOI](https://doi.org/10.5555/loom.1)]',
      );
    for (const [what, open, close, end, written] of [
      ['in code', '`', '`', '*, 2024.', '*, 2025'],
      ['in bold brackets', '[**', '**]', '*, 2024.', '*, 2025'],
      ['in brackets that are bold', '**[', ']**', '*, 2024.', '*, 2025'],
      ['in round ones', '**(', ')**', '*, 2024.', '*, 2025'],
      ['in brackets in code', '`[', ']`', '*, 2024.', '*, 2025'],
      ['in brackets in colour', '<span style="color:red">[', ']</span>', '*, 2024.', '*, 2025'],
      ['with a note in colour behind', '`', '`', '*, 2024. (<span style="color:red">Oral</span>)', '*, 2025'],
      ['with a month', '`', '`', ' (ISY)*, December, 2024.', ' (ISS)*, 2025'],
    ] as const)
      it(what, () => {
        const page = `# Papers\n\n${cursor}${entry(`${open}ISL'24${close}`, 'A Loom That Never Tires', `Looms${end}`)}\n${entry(`${open}ISY'23${close}`, 'How to Spin Threads', `Yarn${end}`)}\n`;
        const after = (csl: CslItem): string =>
          inserted(page, csl, { ownNames: ['Odile Vesper'] })
            .split('\n')
            .slice(2, 6)
            .join('\n');
        assert.equal(
          after(conference),
          lines(
            `- ${open}ISS'25${close} **KiteDB: Storing Wind in Columns**.`,
            '  Mo Yan, **Odile Vesper**, and Per Olof Lindqvist.',
            `  In *Proceedings of the 9th Symposium on Invented Storage${written}.`,
            '  [[DOI](https://doi.org/10.5555/3600001.3600042)]',
          ),
        );
        const unprinted = after(preprint);
        assert.ok(unprinted.startsWith(`- ${open}arXiv'21${close} **Weaving`), unprinted);
        assert.match(
          unprinted,
          /\n {2}\*arXiv preprint arXiv:2101\.00001\*, 2021\.\n {2}\[\[Paper\]\(https:\/\/arxiv\.org\/abs\/2101\.00001\)\]$/,
        );
      });
  });

  describe('has its venue behind its names, where the neighbours have it there, too, beside a badge', () => {
    for (const [badge, venue, written] of [
      [
        'NeurIPS 2025',
        '*Advances in Neural Information Processing Systems*, 2025.',
        '*Journal of Invented Textiles*, 2024.',
      ],
      ['Nature 2025', '*Nature*, 2025.', '*Journal of Invented Textiles*, 2024.'],
      ['NC 2025', 'Nature Communications, 2025.', 'Journal of Invented Textiles, 2024.'],
      ['NC 2025', '*Nature Communications*.', '*Journal of Invented Textiles*.'],
      ['NIPS 2025', '*Neural Information Processing Systems*, to appear', '*Journal of Invented Textiles*'],
      // slanted in the place of a venue
      ['LW 2025', '*Looms and Weavers*, 2025.', '*Journal of Invented Textiles*, 2024.'],
      ['ECCV 2025', '*Computer Vision – ECCV 2025*, 2025.', '*Journal of Invented Textiles*, 2024.'],
      ['AEM 2025', '_Advanced Energy Materials_, 12(3), 2025', '_Journal of Invented Textiles_, 12(3), 2024'],
      // and what is none
      ['ISS 2025', '*Oral*, 2025.', ''],
      ['ISS 2025', '*Best Paper*', ''],
      ['ISS 2025', '**Oral** (Top 5%)', ''],
      ['ISS 2025', '**CCF-A**, **Best Paper Award 2025**', ''],
    ] as const)
      it(`${badge}: ${venue}`, () => {
        const page = `# Papers\n\n- \`${badge}\` Mo Yan, **Odile Vesper**, and Nuala Keane. [A Loom That Never Tires](https://press.example/loom). ${venue}\n${cursor}`;
        const after = inserted(page, article, { ownNames: ['Odile Vesper'] });
        const title =
          '**Odile Vesper** and Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)';
        assert.equal(
          after.split('\n').find(line => line.includes('Patient')),
          written === '' ? `- \`Journal of Invented Textiles 2024\` ${title}` : `- \`JIT 2024\` ${title}. ${written}`,
        );
      });
  });

  describe('begins with its venue and year in brackets, where the others do,', () => {
    const loom = 'A Loom That Never Tires';
    const looms = 'Patient Looms in Linear Time';
    const link = '[[Paper](https://doi.org/10.5555/weave.2024.017)]';
    for (const [what, entry, expected] of [
      [
        'before the title',
        `[ISL'23] *${loom}*. **Odile Vesper**, Mo Yan. [[Paper](https://doi.org/10.5556/1)]`,
        `[JIT'24] *${looms}*. **Odile Vesper**, Ivo Brandt. ${link}`,
      ],
      [
        'before the names',
        `[ISL 2023] **Odile Vesper**, Mo Yan. *${loom}*. [[Paper](https://doi.org/10.5556/1)]`,
        `[JIT 2024] **Odile Vesper**, Ivo Brandt. *${looms}*. ${link}`,
      ],
      [
        'escaped',
        `\\[ISL'23\\] **Odile Vesper**, Mo Yan. *${loom}*. [[Paper](https://doi.org/10.5556/1)]`,
        `\\[JIT'24\\] **Odile Vesper**, Ivo Brandt. *${looms}*. ${link}`,
      ],
      [
        'round ones',
        `(ISL 2023) **${loom}**. **Odile Vesper**, Mo Yan. [[Paper](https://doi.org/10.5556/1)]`,
        `(JIT 2024) **${looms}**. **Odile Vesper**, Ivo Brandt. ${link}`,
      ],
      [
        'and the venue behind',
        `[ISL'23] **Odile Vesper**, Mo Yan. *${loom}*. In ISL, 2023. [[Paper](https://doi.org/10.5556/1)]`,
        `[JIT'24] **Odile Vesper**, Ivo Brandt. *${looms}*. JIT, 2024. ${link}`,
      ],
      [
        'but not with a number in them that is the others’ own',
        `[C1] **Odile Vesper**, Mo Yan. *${loom}*. *Journal of Yarn*, 2023. [[Paper](https://doi.org/10.5556/1)]`,
        `**Odile Vesper**, Ivo Brandt. *${looms}*. *Journal of Invented Textiles*, 2024. ${link}`,
      ],
    ] as const)
      it(what, () => {
        const page = `# Papers\n\n- ${entry}${cursor}\n- ${entry.replace(loom, 'How to Spin Threads')}\n`;
        const written = inserted(page, { ...article, 'container-title-short': 'JIT' }).split('\n')[3];
        assert.equal(written, `- ${expected}`);
      });
  });

  describe('has a badge with its year, where nothing else of the neighbours tells theirs', () => {
    const title = '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)';
    for (const [what, neighbours, written] of [
      [
        'beside what is in early access, with its title in quotation marks that hold a comma',
        [
          '- ``IEEE IoTJ 2025`` N. Keane, **O. Vesper**, M. Yan and P. Lindqvist, "[A Loom That Never Tires](https://press.example/loom),"  IEEE Internet Things J., early access, doi: 10.5555/JIOT.2025.3588060. ',
          '- ``IEEE TWC 2025`` N. Keane, **O. Vesper** and M. Yan, "[How to Spin Threads](https://press.example/yarn),"  IEEE Trans. Wireless Commun., early access, doi: 10.5555/TWC.2025.3588061. ',
        ],
        `- \`\`JIT 2024\`\` **O. Vesper** and I. Brandt, "${title},"  Journal of Invented Textiles, doi: 10.5555/weave.2024.017.`,
      ],
      [
        'beside a venue that is abbreviated',
        [
          '- `ISL 2025` N. Keane, **O. Vesper**, M. Yan and P. Lindqvist, "[A Loom That Never Tires](https://press.example/loom)," IEEE Internet Things J.',
          '- `ISY 2025` N. Keane, **O. Vesper** and M. Yan, "[How to Spin Threads](https://press.example/yarn)," IEEE Wireless Commun. Lett.',
        ],
        `- \`JIT 2024\` **O. Vesper** and I. Brandt, "${title}," Journal of Invented Textiles.`,
      ],
      [
        'beside a title without its link',
        [
          '- `ISL 2025` N. Keane, **O. Vesper**, M. Yan and P. Lindqvist, "A Loom That Never Tires," IEEE Internet Things J.',
          '- `ISY 2025` N. Keane, **O. Vesper** and M. Yan, "How to Spin Threads," IEEE Wireless Commun. Lett.',
        ],
        '- `JIT 2024` **O. Vesper** and I. Brandt, "Patient Looms in Linear Time," Journal of Invented Textiles.',
      ],
      [
        'and ends its title with a stop, where nothing follows that',
        [
          '- `ISL 2025` N. Keane, **O. Vesper**, M. Yan and P. Lindqvist, "[A Loom That Never Tires](https://press.example/loom),"',
          '- `ISY 2025` N. Keane, **O. Vesper** and M. Yan, "[How to Spin Threads](https://press.example/yarn),"',
        ],
        `- \`JIT 2024\` **O. Vesper** and I. Brandt, "${title}."`,
      ],
    ] as const)
      it(what, () => {
        const page = `# Papers\n\n${neighbours.join('\n')}\n${cursor}`;
        const after = inserted(page, article, { ownNames: ['Odile Vesper'] });
        assert.equal(
          after.split('\n').find(line => line.includes('Patient')),
          written,
        );
      });
  });

  describe('has its year in brackets behind a stop, as the neighbours, where it has no numbers between', () => {
    const chapter: CslItem = { ...conference, type: 'chapter', 'container-title': 'Handbook of Yarn' };
    const unpaged: CslItem = { ...chapter };
    Reflect.deleteProperty(unpaged, 'page');
    for (const [what, csl, written] of [
      ['a preprint', preprint, '**arXiv preprint arXiv:2101.00001**. (2021)'],
      ['a chapter', unpaged, '**Handbook of Yarn**. (2025)'],
      ['a chapter with pages', chapter, '**Handbook of Yarn**, 1-14. (2025)'],
      ['an article', article, '**Journal of Invented Textiles**, 12(3), 163-179. (2024)'],
    ] as const)
      it(what, () => {
        const page = `# Papers\n\n- Mo Yan, Nuala Keane, _**Odile Vesper**_. [A Loom That Never Tires.](https://press.example/loom) **Nature Yarn**, 12(3), 34. (2023)\n${cursor}`;
        const after = inserted(page, csl, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`) ${written}\n`), after);
      });
  });

  describe('has the marks of what has appeared and not those of preprints, where these have their own', () => {
    for (const [what, ahead, behind] of [
      ['colours', ['<span class="prep">', '</span>'], ['<span class="conf">', '</span>']],
      ['bold or code', ['**', '**'], ['`', '`']],
    ] as const)
      it(what, () => {
        const item = (around: readonly string[], venue: string): string =>
          `- ${around.join(venue)} [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan`;
        const page = `# Papers\n\n${cursor}${item(ahead, 'Arxiv 2025')}\n${item(ahead, 'Arxiv 2025')}\n${item(behind, 'NeurIPS 2024')}\n${item(behind, 'ICLR 2023')}\n`;
        const tag = (csl: CslItem): string | undefined =>
          /- (.*) \[/.exec(inserted(page, csl, { ownNames: ['Odile Vesper'] }))?.[1];
        assert.equal(tag(article), behind.join('Journal of Invented Textiles 2024'));
        assert.equal(tag(conference), behind.join('ISS 2025'));
        assert.equal(tag(preprint), ahead.join('Arxiv 2021'));
      });
  });

  it('puts the year of a preprint as its neighbours do that have appeared, where both are written short', () => {
    const item = (venue: string): string =>
      `- \`${venue}\` [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan`;
    const after = inserted(`# Papers\n\n${cursor}${item("ISL'24")}\n${item("ISY'23")}\n`, preprint);
    assert.match(after, /\n- `arXiv'21` \[Weaving/);
  });

  it('has its links between the venue and the names below, where the neighbours have both behind the title', () => {
    const item = (venue: string): string =>
      `- [A Loom That Never Tires](https://press.example/loom), **${venue}** [[arXiv]](https://arxiv.org/abs/2101.00009)\\\\\n  **Odile Vesper**, Mo Yan`;
    const after = inserted(`# Papers\n\n${item('Journal of Yarn, 2023')}${cursor}\n`, preprint, {
      ownNames: ['Odile Vesper'],
    });
    const written =
      '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **arXiv preprint arXiv:2101.00001, 2021** [[arXiv]](https://arxiv.org/pdf/2101.00001)\\\\\n  **Odile Vesper**, Mo Yan';
    assert.ok(after.includes(`\n${written}\n`), after);
  });

  it('puts no comma between the venue in code and the title, where the neighbours have further labels there', () => {
    const box = (title: string, label: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge"></div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n\`\`ISS 2024\`\`  \`\`${label}\`\` [${title}](https://press.example/loom), **Odile Vesper**, Mo Yan.\n</div>\n</div>\n`;
    const page = `# Papers\n\n${cursor}${box('A Loom That Never Tires', 'Looms')}\n${box('How to Spin Threads', 'Yarn')}`;
    const written = inserted(page, { ...conference, 'container-title': 'ISS', 'container-title-short': 'ISS' });
    const first = written.slice(0, written.indexOf('A Loom'));
    assert.match(first, /<div class="badge"><\/div>/);
    assert.match(first, /\n``ISS 2025`` \[KiteDB/);
  });

  it('has the year in the label before its authors, as the items around, whatever the boxes above them say', () => {
    const box = (title: string, venue: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${venue} 2024</div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://press.example/loom)\n\n**Odile Vesper**, Mo Yan\n\n_Journal of ${venue}_\n</div>\n</div>\n`;
    const item = (title: string, label: string): string =>
      `- \`\`${label}\`\` **Odile Vesper**, Mo Yan. [${title}](https://press.example/spin). _Symposium on Yarn_.\n`;
    const page = `# Papers\n\n${box('A Loom That Never Tires', 'Looms')}\n${box('How to Spin Threads', 'Threads')}\n${cursor}${item('Where to Spin Threads', 'ISY 2025')}${item('When to Spin Threads', 'ISY 2024')}`;
    assert.match(
      inserted(page, article, { ownNames: ['Odile Vesper'] }),
      /\n- ``JIT 2024`` \*\*Odile Vesper\*\*, Ivo Brandt\. \[Patient Looms[^\n]*\. _Journal of Invented Textiles_\.\n/,
    );
  });

  describe('writes title and venue as the neighbours', () => {
    const paperBox = (body: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JIT 2024</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n${body}\n\n</div>\n</div>\n`;
    for (const [who, before, expected] of [
      [
        'have them, of which the slanted is the venue and nothing marks the title',
        '* Ivo Brandt, **Odile Vesper**, Mo Yan, Compound Weakly Supervised Clustering, _Journal of Invented Lakes_, 2024, 33(1): 957-971.\n',
        '* **Odile Vesper**, Ivo Brandt, Patient Looms in Linear Time, _Journal of Invented Textiles_, 2024, 12(3): 163-179.',
      ],
      [
        'have them, whose title is a link in HTML',
        paperBox(
          '<a href="https://a.b/1">Slow Water in Old Rivers</a> \\\\\n*Journal of Invented Lakes, 2024* \\\\\nIvo Brandt, **Odile Vesper**',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a> \\\\\n*Journal of Invented Textiles, 2024* \\\\\n**Odile Vesper**, Ivo Brandt',
      ],
      [
        'have them, whose title is a link in HTML with a class',
        paperBox(
          '<a href="https://a.b/1" class="paper-title">Slow Water in Old Rivers</a>\n\nIvo Brandt, **Odile Vesper**\n\n*Journal of Invented Lakes, 2024*',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017" class="paper-title">Patient Looms in Linear Time</a>\n\n**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles, 2024*\n',
      ],
      [
        'have them, whose links alone are in HTML',
        paperBox(
          '**Slow Water in Old Rivers**\n\nIvo Brandt, **Odile Vesper**\n\n*Journal of Invented Lakes, 2024*\n\n<a href="https://doi.org/10.5555/weave.2024.001" class="paper-link">Paper</a> | <a href="https://a.b/2" class="paper-link">Code</a>',
        ),
        '**Patient Looms in Linear Time**\n\n**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles, 2024*\n\n<a href="https://doi.org/10.5555/weave.2024.017" class="paper-link">Paper</a>\n',
      ],
      [
        'have them, whose title is bold in a link in HTML',
        paperBox(
          '<a href="https://a.b/1"><b>Slow Water in Old Rivers</b></a> \\\\\n*Journal of Invented Lakes, 2024* \\\\\nIvo Brandt, **Odile Vesper**',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017"><b>Patient Looms in Linear Time</b></a> \\\\\n*Journal of Invented Textiles, 2024* \\\\\n**Odile Vesper**, Ivo Brandt',
      ],
    ] as const) {
      it(who, () => {
        const after = inserted(`# Publications\n\n${before}${cursor}`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(expected), after);
      });
    }

    it('without slanting the title, where that of the neighbour cannot be told from a name', () => {
      const before = '* Ivo Brandt, Mo Yan, Compound Clustering, _Journal of Invented Lakes_, 33(1): 957-971, 2024.\n';
      const after = inserted(`# Publications\n\n${before}${cursor}`, article);
      assert.ok(after.includes('*Journal of Invented Textiles*') && !after.includes('_Patient'), after);
    });
  });

  it('ends with a stop where the names end it and most entries that they end have one', () => {
    const item = (names: string, at: number): string =>
      `- \`ISS 2023\` [A Loom That Never Tires of ${at + 1} Threads](https://press.example/${at}), ${names}`;
    for (const [lists, end] of [
      [['**Odile Vesper**, Mo Yan.', 'Mo Yan, **Odile Vesper**.', '**Odile Vesper**, Nuala Keane'], '.'],
      [['**Odile Vesper**, Mo Yan.', 'Mo Yan, **Odile Vesper**', '**Odile Vesper**, Nuala Keane'], ''],
      [['**Odile Vesper**, Mo Yan, et al.', 'Mo Yan, **Odile Vesper**'], ''],
    ] as const) {
      const after = inserted(`# Papers\n\n${lists.map(item).join('\n')}${cursor}\n`, conference, {
        ownNames: ['Odile Vesper'],
      });
      const written = 'Mo Yan, **Odile Vesper**, Per Olof Lindqvist';
      assert.ok(after.endsWith(`${written}${end}\n`), after);
    }
  });

  describe('is called by less than its name in a sentence only where others call it so', () => {
    for (const [name, written] of [
      ['Proceedings of the 9th Symposium on Invented Storage', 'Symposium on Invented Storage'],
      ['International Conference on Hydroinformatics', 'International Conference on Hydroinformatics'],
      ['Proceedings of the ACM Workshop on River Memory', 'ACM Workshop on River Memory'],
      ['2025 41st Chinese Control Conference', 'Chinese Control Conference'],
      [
        'Proceedings of the National Academy of Wind and Water',
        'Proceedings of the National Academy of Wind and Water',
      ],
      ['2025 IEEE/CVF International Conference on Computer Vision (ICCV)', 'ICCV'],
    ] as const)
      it(name, () => {
        const { 'container-title-short': short, ...paper } = { ...conference, 'container-title': name };
        assert.equal(short, "ISS '25");
        const page = `# Papers\n\n- [A Loom That Never Tires](https://press.example/loom). Mo Yan, Odile Vesper. *ISS*, 2023.${cursor}\n`;
        assert.ok(inserted(page, paper).endsWith(`*${written}*, 2025.\n`), inserted(page, paper));
      });
  });

  describe('is called as a badge calls it in a tag, which no sentence is', () => {
    const symposium: CslItem = {
      ...conference,
      'container-title': '2025 4th International Conference on Invented Yarns and Threads',
      'container-title-short': 'Int. Conf. Inv. Yarns Threads',
    };
    const item = (tag: string, title: string): string =>
      `- ${tag} [${title}](https://press.example/loom), Mo Yan, **Odile Vesper**`;
    for (const [first, second, ofArticle, ofSymposium] of [
      ['`ISL2024`', '`ISY2023`', '`JIT2024`', '`ICIYT2025`'],
      ['`ISL 2024`', '`ISY 2023`', '`JIT 2024`', '`ICIYT 2025`'],
      ["[ISL'24]", "[ISY'23]", "[JIT'24]", "[ICIYT'25]"],
      ['**[ISL 2024]**', '**[ISY 2023]**', '**[JIT 2024]**', '**[ICIYT 2025]**'],
    ] as const)
      it(first, () => {
        const page = `# Papers\n\n${cursor}${item(first, 'A Loom That Never Tires')}\n${item(second, 'How to Spin Threads')}\n`;
        const tag = (csl: CslItem): string | undefined =>
          /- (.*?) \[(?:Kite|Patient)/.exec(inserted(page, csl, { ownNames: ['Odile Vesper'] }))?.[1];
        assert.equal(tag(article), ofArticle);
        assert.equal(tag(symposium), ofSymposium);
      });
  });

  describe('is called so in what stands before title and names, in whatever marks', () => {
    const symposium: CslItem = {
      ...conference,
      'container-title': 'Proceedings of the 2025 International Symposium on Hydrology',
      'container-title-short': 'Proc. 2025 Int. Symp. Hydrol.',
    };
    const written = (first: string, second: string): string => {
      const item = (tag: string): string =>
        `- ${tag} [A Loom That Never Tires](https://press.example/loom), Mo Yan, **Odile Vesper**`;
      const page = `# Papers\n\n${cursor}${item(first)}\n${item(second)}\n`;
      return /- (.*?) \[Kite/.exec(inserted(page, symposium, { ownNames: ['Odile Vesper'] }))?.[1] ?? '';
    };
    for (const [open, close] of [
      ['**', '**'],
      ['**', '**,'],
      ['*', '*'],
      ['(', ')'],
      ['<b>', '</b>'],
      ['<span class="badge">', '</span>'],
      ['<font color="red">', '</font>'],
      ['**<font color="red">', '</font>**'],
      ['**[', ']**'],
    ] as const)
      it(`${open}…${close}`, () => {
        assert.equal(written(`${open}ICLR 2025${close}`, `${open}CVPR 2024${close}`), `${open}ISH 2025${close}`);
        assert.equal(written(`${open}ISL 2025${close}`, `${open}TPAMI 2024${close}`), `${open}ISH 2025${close}`);
      });

    it('and with two digits of the year as they have', () =>
      assert.equal(written("**ICLR'25**", "**CVPR'24**"), "**ISH'25**"));
  });

  it('stands behind the comma and the “In” before the marks of its neighbour', () => {
    for (const [around, venue] of [
      [', In *CVPR*, 2024', ', In *Symposium on Invented Storage*, 2025'],
      [', In: *CVPR*, 2024', ', In: *Symposium on Invented Storage*, 2025'],
      [
        ', In *Symposium on Looms*, pages 1-9, 2025.',
        ', In *Proceedings of the 9th Symposium on Invented Storage*, pages 1-14, 2025.',
      ],
      ['，In **CVPR**, 2024', '，In **Symposium on Invented Storage**, 2025'],
    ] as const) {
      const page = `# Papers\n\n- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan${around}${cursor}\n`;
      const paper = { ...conference, 'container-title-short': 'Proc. 9th Symp. Inv. Storage' };
      const after = inserted(page, paper, { ownNames: ['Odile Vesper'] });
      assert.ok(after.includes(`Per Olof Lindqvist${venue}\n`), after);
    }
  });

  it('has its year in full behind a name of words beside acronyms with a short one', () => {
    const item = (title: string, venue: string): string =>
      `- Mo Yan, **Odile Vesper**. [${title}](https://press.example/loom). ${venue}.`;
    const page = `# Papers\n\n${cursor}${item('A Loom That Never Tires', "*ISL'24*")}\n${item('How to Spin Threads', "*ISY'23*")}\n`;
    const venue = (csl: CslItem): string | undefined =>
      /\. (\*.*)/.exec(inserted(page, csl, { ownNames: ['Odile Vesper'] }))?.[1];
    assert.equal(venue(article), '*Journal of Invented Textiles, 2024*.');
    assert.equal(venue({ ...article, 'container-title': '虚构纺织学报' }), '*虚构纺织学报, 2024*.');
    assert.equal(venue(conference), "*ISS'25*.");
  });

  it('has the year once, where its name begins with it and the page prints it behind', () => {
    const paper = { ...conference, 'container-title': '2025 IEEE/CVF Conference on Looms and Yarn' };
    const written = (venue: string): string =>
      inserted(
        `# Papers\n\n- [A Loom That Never Tires](https://press.example/loom). Mo Yan, Odile Vesper. ${venue}.${cursor}\n`,
        paper,
      );
    for (const venue of ['Conference on Wind and Water, 2023', '2023 Conference on Wind and Water'])
      assert.ok(written(venue).endsWith('. IEEE/CVF Conference on Looms and Yarn, 2025.\n'), written(venue));
    assert.ok(
      written('In *Conference on Wind and Water*').endsWith('. In *2025 IEEE/CVF Conference on Looms and Yarn*.\n'),
    );
  });

  it('ends with the stop of the entry beside it, below which a picture or a list stands', () => {
    for (const below of ['![](images/loom.png)', '- Best paper', '<img src="images/loom.png">']) {
      const page = `# Papers\n\n- Mo Yan, Odile Vesper. [A Loom That Never Tires](https://press.example/loom). *ISS*, 2023.\n  ${below}${cursor}\n`;
      const written = inserted(page, { ...conference, 'container-title': 'ISS' });
      assert.ok(written.endsWith('*ISS*, 2025.\n'), written);
    }
  });

  it('writes an acronym behind the name once, whether its year or who holds the conference is written into it or not', () => {
    const page = lines(
      '# Papers',
      '',
      '- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving**. In Proc. of the Symposium on Wind (SOW 2023).‸',
    );
    for (const [name, written] of [
      ['Symposium on Invented Storage (ISS)', 'Symposium on Invented Storage (ISS 2025)'],
      ['Symposium on Invented Storage (ISS 25)', 'Symposium on Invented Storage (ISS 2025)'],
      ['Symposium on Invented Storage (USENIX ISS ’25)', 'Symposium on Invented Storage (USENIX ISS 2025)'],
    ] as const) {
      const paper = { ...conference, 'container-title': name, 'container-title-short': 'Proc. 9th Symp. Inv. Storage' };
      const entry = inserted(page, paper).trimEnd().split('\n').at(-1) ?? '';
      assert.ok(entry.endsWith(`. In ${written}.`), entry);
    }
  });

  it('ends in English as the English entries beside it, and with a stop of English where there are Chinese ones alone', () => {
    const loom = '- 魏思珀, 颜墨. 面向虚构织机的线程调度方法研究. 虚构学报, 2023, 44(1): 1-12。\n';
    const yarn = (stop: string): string =>
      `- Odile Vesper, Mo Yan. How to Spin Very Long Threads Indeed. Journal of Yarn, 2022, 31(2): 3-9${stop}\n`;
    for (const [beside, stop] of [
      ['', '.'],
      [yarn('.'), '.'],
      [yarn('。'), '。'],
      [yarn(''), ''],
    ] as const)
      assert.match(
        inserted(`# 论文\n\n${cursor}${loom}${beside}`, article),
        new RegExp(
          `\\n- Odile Vesper[^\\n]* Journal of Invented Textiles, 2024, 12\\(3\\): 163-179${stop.replace('.', '\\.')}\\n`,
        ),
      );
    const chinese = inserted(`# 论文\n\n${cursor}${loom}`, { ...article, title: '线性时间内的耐心织机' });
    assert.match(chinese, /163-179。\n/);
  });

  for (const [what, first, second, end] of [
    ['behind a Chinese word', '《虚构学报》, 2023年。', '《织物学报》, 2022年。', ', 2024年。'],
    [
      'behind marks of Chinese',
      '虚构学报，2023，44（1）：1-12。',
      '织物学报，2022，31（2）：3-9。',
      '，2024，12（3）：163-179。',
    ],
    ['behind marks of Chinese around the name', '《虚构学报》, 2023。', '《织物学报》, 2022。', '》, 2024。'],
    [
      'behind those of English',
      '虚构学报, 2023, 44(1): 1-12。',
      '织物学报, 2022, 31(2): 3-9。',
      ', 2024, 12(3): 163-179.',
    ],
  ] as const) {
    it(`ends in a list of Chinese ones alone as what stands before the stop is written: ${what}`, () => {
      const [loom, yarn] = [
        `魏思珀, 颜墨. 面向虚构织机的线程调度方法研究. ${first}`,
        `颜墨. 长线纺织的方法研究. ${second}`,
      ];
      const entry = inserted(`# 论文\n\n${cursor}- ${loom}\n- ${yarn}\n`, article).split('\n')[2] ?? '';
      assert.ok(entry.startsWith('- Odile Vesper') && entry.endsWith(end), entry);
    });
  }

  for (const [loom, yarn, written, more] of [
    ['，《虚构学报》2023年第3期。', '，《织物学报》2022年第1期。', '，《软线学报》2024年第3期。', {}],
    [
      '，《虚构学报》，2023年第3期，第12—28页。',
      '，《织物学报》，2022年第1期，第3—9页。',
      '，《软线学报》，2024年第3期，第163—179页。',
      {},
    ],
    ['，《虚构学报》（2023年第3期）。', '，《织物学报》（2022年第1期）。', '，《软线学报》（2024年第3期）。', {}],
    [
      '，《虚构学报》（2023年第3期）。',
      '，《织物学报》（2022年第1期）。',
      '，《软线学报》（2024年）。',
      { issue: undefined },
    ],
    [
      '，《虚构学报》2023年第3期。',
      '，《织物学报》2022年第1期。',
      '，《软线学报》2024年第3期。',
      { volume: undefined },
    ],
    ['，《虚构学报》2023年第44卷第3期。', '，《织物学报》2022年第31卷第1期。', '，《软线学报》2024年第12卷第3期。', {}],
    // what cannot be told apart is no model for leaving the venue out
    ['，织物论丛第三辑（虚构出版社2023年版）。', '，见内部通讯之二，2022年冬。', '，软线学报，2024。', {}],
    ['。', '。', '', {}],
  ] as const)
    it(`has its numbers with the words that they have in Chinese, ${loom}${written}`, () => {
      const list =
        `- 魏思珀、颜墨：《面向虚构织机的线程调度方法研究》${loom}\n` +
        `- 颜墨、魏思珀：《长线纺织的方法研究与应用》${yarn}\n`;
      const item = cslItem(
        { id: article.id, type: article.type },
        {
          ...{ ...article, title: '线性时间内的耐心织机', 'container-title': '软线学报', ...more },
          author: [
            { family: '魏', given: '思珀' },
            { family: '林', given: '梅' },
          ],
        },
      );
      const entry = inserted(`# 论文\n\n${cursor}${list}`, item).split('\n')[2];
      assert.equal(entry, `- 魏思珀、林梅：《线性时间内的耐心织机》${written}`);
    });

  it('has the mark of its kind, its stops and its dash in full width where others have them', () => {
    const list =
      '- 魏思珀，颜墨．面向虚构织机的线程调度方法研究［J］．虚构学报，2023，44（1）：1－12．\n' +
      '- 颜墨，魏思珀．长线纺织的方法研究与应用［J］．织物学报，2022，31（2）：3－9．\n';
    const written = (csl: CslItem): string => inserted(`# 论文\n\n${cursor}${list}`, csl).split('\n')[2] ?? '';
    const author = [
      { family: '魏', given: '思珀' },
      { family: '林', given: '梅' },
    ];
    const chinese = { ...article, title: '线性时间内的耐心织机', 'container-title': '软线学报', author };
    assert.equal(written(chinese), '- 魏思珀，林梅．线性时间内的耐心织机［J］．软线学报，2024，12（3）：163－179．');
    assert.match(
      written({ ...conference, title: '线性时间内的耐心织机', author }),
      /．线性时间内的耐心织机［C］\/\/Proc/,
    );
  });

  it('of a journal in English in marks of Chinese has its year right behind them', () => {
    const list =
      '- 魏思珀、颜墨：《面向虚构织机的线程调度方法研究》，《虚构学报》2023年第3期。\n' +
      '- 颜墨、魏思珀：《长线纺织的方法研究与应用》，《织物学报》2022年第1期。\n';
    assert.match(
      inserted(`# 论文\n\n${cursor}${list}`, article),
      /《Patient Looms in Linear Time》，《Journal of Invented Textiles》2024年第3期。/,
    );
  });

  it('keeps the stop of Chinese behind a name alone where the parts are joined in Chinese', () => {
    const list = '- 魏思珀，颜墨。面向虚构织机的线程调度方法研究。虚构学报。\n- 颜墨。长线纺织的方法研究。织物学报。\n';
    assert.match(
      inserted(`# 论文\n\n${cursor}${list}`, article),
      /\n- Odile Vesper[^\n]*Journal of Invented Textiles[^\n]*。\n/,
    );
  });

  it('has its stop and its commas behind a Chinese list that was cut short', () => {
    const listed = '- 任意，李明，等。**深湖的冬季观测研究**。*湖泊学报*，2022。';
    const entry = inserted(`# 论文\n\n${listed}${cursor}\n`, {
      ...article,
      author: [
        { family: '林', given: '梅' },
        { family: '魏', given: '墨' },
      ],
    });
    assert.match(entry, /- 林梅，魏墨。\*\*/);
  });

  for (const [what, others, transactions, symposium] of [
    ['full names', ['Journal of Yarn, 12(23): 49-94, 2023'], 'IEEE Transactions on Weaving, 12(3): 163-179, 2024', ''],
    ['acronyms', ['TIP, 12(23): 49-94, 2023'], 'TW, 12(3): 163-179, 2024', ''],
    ['no other', [], 'IEEE Transactions on Weaving, 12: 163-179, 2024', 'Symposium on Invented Storage: 1-14, 2025'],
  ] as const)
    it(`writes venues in the form of ${what} beside a journal whose short name is the full one`, () => {
      const entries = ['IEEE Access, 8: 581-591, 2027', 'IEEE Access, 7: 81-91, 2026', ...others].map(
        (venue, at) => `- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving ${'IVX'.charAt(at)}**. ${venue}.`,
      );
      const page = lines('# Papers', '', `${cursor}${entries.join('\n')}`, '');
      const csl = { ...article, 'container-title': 'IEEE Transactions on Weaving' };
      assert.ok(
        inserted(page, csl).includes(`**Patient Looms in Linear Time**. ${transactions}.\n`),
        inserted(page, csl),
      );
      assert.match(
        inserted(page, preprint),
        what === 'acronyms' ? /\*\*\. arXiv, 2021\./ : /\*\*\. arXiv preprint arXiv:2101\.00001, 2021\./,
      );
      if (symposium !== '') assert.ok(inserted(page, conference).includes(symposium), inserted(page, conference));
    });

  it('writes the pages of proceedings behind a comma beside journals with a colon between volume and pages', () => {
    const entries = ['*Journal of Looms* 12(3):81-91, 2027', '*Journal of Threads* 7(1):1-9, 2026'].map(
      (venue, at) => `- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving ${'IV'.charAt(at)}**. ${venue}.`,
    );
    const page = lines('# Papers', '', `${cursor}${entries.join('\n')}`, '');
    assert.match(inserted(page, conference), /\*Proceedings of the 9th Symposium on Invented Storage\*, 1-14, 2025\./);
    assert.match(inserted(page, article), /\*Journal of Invented Textiles\* 12\(3\):\d/);
  });

  it('takes the rank of a venue for none: beside an entry whose badge is not read the new one has that of the others', () => {
    const page = lines(
      '# Papers',
      '',
      `${cursor}- \`\`JOY\`\` [A Loom That Never Tires](https://doi.org/10.5556/1), **Odile Vesper**, Mo Yan. **(CCF-B, SCI Q1)**`,
      '- ``ISSI 2023`` [How to Spin Threads](https://doi.org/10.5556/2), Mo Yan, **Odile Vesper**, Nuala Keane. **(CCF-C)**',
      '- ``SOW 2022`` [Where Lakes Weave](https://doi.org/10.5556/3), Mo Yan, Nuala Keane, **Odile Vesper**. **(CCF-A)**',
      '',
    );
    assert.match(
      inserted(page, conference),
      /\n- ``ISS 2025`` \[KiteDB: Storing Wind in Columns\]\([^()]*\), Mo Yan, \*\*Odile Vesper\*\*, Per Olof Lindqvist\n/,
    );
    assert.match(
      inserted(page, article),
      /\n- ``[^`]* 2024`` \[Patient Looms in Linear Time\]\([^()]*\), \*\*Odile Vesper\*\*, Ivo Brandt\n/,
    );
  });

  for (const [what, entry, written] of [
    [
      'behind a comma',
      (title: string, year: number) => `- Odile Vesper, Mo Yan. [${title}](https://doi.org/10.5556/${year}), ${year}.`,
      '- Odile Vesper, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), Journal of Invented Textiles, 2024.',
    ],
    [
      'in brackets',
      (title: string, year: number) => `- Odile Vesper, Mo Yan. [${title}](https://doi.org/10.5556/${year}) (${year}).`,
      '- Odile Vesper, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), Journal of Invented Textiles (2024).',
    ],
    [
      'behind the names',
      (title: string, year: number) => `- [${title}](https://doi.org/10.5556/${year}). Odile Vesper, Mo Yan. ${year}`,
      '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). Odile Vesper, Ivo Brandt. Journal of Invented Textiles, 2024',
    ],
  ] as const) {
    it(`names the venue before the year in a list that has years alone: ${what}`, () => {
      const list = [entry('A Loom That Never Tires', 2023), entry('How to Spin Threads', 2022)].join('\n');
      assert.equal(
        inserted(lines('# Papers', '', `${cursor}${list}`, ''), article),
        lines('# Papers', '', written, list, ''),
      );
    });

    it(`follows what names its venue rather than a year alone: ${what}`, () => {
      const named = entry('How to Spin Threads', 2022).replace(/([,.]?) (\(?2022.*)$/, '$1 *Yarn Letters* $2');
      const list = [entry('A Loom That Never Tires', 2023), named].join('\n');
      assert.match(
        inserted(lines('# Papers', '', `${cursor}${list}`, ''), article),
        /\*Journal of Invented Textiles\*,? \(?2024/,
      );
    });
  }

  for (const [what, entry, written] of [
    [
      'has its stop',
      (title: string, year: number) => `- Odile Vesper, Mo Yan, "${title}." (${year})`,
      '- Odile Vesper, Ivo Brandt, "Patient Looms in Linear Time." Journal of Invented Textiles (2024)',
    ],
    [
      'has its stop in a mark',
      (title: string, year: number) => `- Odile Vesper, Mo Yan, **${title}.** ${year}.`,
      '- Odile Vesper, Ivo Brandt, **Patient Looms in Linear Time.** Journal of Invented Textiles, 2024.',
    ],
    [
      'has its stop in a link',
      (title: string, year: number) =>
        `- Odile Vesper, Mo Yan, ["${title}."](https://doi.org/10.5556/${year}) ${year}.`,
      '- Odile Vesper, Ivo Brandt, ["Patient Looms in Linear Time."](https://doi.org/10.5555/weave.2024.017) Journal of Invented Textiles, 2024.',
    ],
    [
      'has its comma',
      (title: string, year: number) => `- Odile Vesper, Mo Yan, "${title}," ${year}.`,
      '- Odile Vesper, Ivo Brandt, "Patient Looms in Linear Time," Journal of Invented Textiles, 2024.',
    ],
    [
      'has neither, where others end with a sign of their own',
      (title: string, year: number) => `- Odile Vesper, Mo Yan, "${title}?" (${year})`,
      '- Odile Vesper, Ivo Brandt, "Patient Looms in Linear Time", Journal of Invented Textiles (2024)',
    ],
    [
      'stands between commas of Chinese',
      (title: string, year: number) => `- 魏思珀，颜墨，《${title}》 ${year}`,
      '- Odile Vesper，Ivo Brandt，《Patient Looms in Linear Time》，Journal of Invented Textiles，2024',
    ],
    [
      'stands between commas of Chinese, the year behind one as well',
      (title: string, year: number) => `- 魏思珀，颜墨，《${title}》，${year}`,
      '- Odile Vesper，Ivo Brandt，《Patient Looms in Linear Time》，Journal of Invented Textiles，2024',
    ],
    [
      'stands between commas of Chinese, the year with its word',
      (title: string, year: number) => `- 魏思珀，颜墨，**${title}**，${year}年。`,
      '- Odile Vesper，Ivo Brandt，**Patient Looms in Linear Time**，Journal of Invented Textiles，2024年。',
    ],
    [
      'stands between commas of Chinese, the year with its word in brackets',
      (title: string, year: number) => `- 魏思珀，颜墨，**${title}**（${year}年）。`,
      '- Odile Vesper，Ivo Brandt，**Patient Looms in Linear Time**，Journal of Invented Textiles（2024年）。',
    ],
    [
      'stands between commas of Chinese, the year in brackets behind one as well',
      (title: string, year: number) => `- 魏思珀，颜墨，**${title}**，（${year}年）。`,
      '- Odile Vesper，Ivo Brandt，**Patient Looms in Linear Time**，Journal of Invented Textiles（2024年）。',
    ],
    [
      'stands between commas of Chinese, beside journals with the year in brackets',
      (title: string, year: number) => `- 魏思珀，颜墨，**${title}**，《织造学报》（${year}年）。`,
      '- Odile Vesper，Ivo Brandt，**Patient Looms in Linear Time**，《Journal of Invented Textiles》（2024年）。',
    ],
  ] as const) {
    it(`joins the venue in a list that has years alone as the title asks for, which ${what}`, () => {
      const titles = what.includes('Chinese')
        ? ['面向虚构织机的线程调度方法研究', '长线纺织的方法研究']
        : ['A Loom That Never Tires', 'How to Spin Very Long Threads'];
      const list = titles.map((title, at) => entry(title, 2023 - at)).join('\n');
      assert.equal(
        inserted(lines('# Papers', '', `${cursor}${list}`, ''), article),
        lines('# Papers', '', written, list, ''),
      );
    });
  }

  it('has its year within the marks of the badge beside a badge without one, where others have it there', () => {
    const page = lines(
      '# Papers',
      '',
      `${cursor}- \`\`TIP\`\` [A Loom That Never Tires](https://doi.org/10.5556/1), **Odile Vesper**, Mo Yan.`,
      '- ``ISSI 2023`` [How to Spin Threads](https://doi.org/10.5556/2), Mo Yan, **Odile Vesper**, Nuala Keane.',
      '- ``SOW 2022`` [Where Lakes Weave](https://doi.org/10.5556/3), Mo Yan, Nuala Keane, **Odile Vesper**.',
      '',
    );
    assert.match(inserted(page, article), /\n- ``[^`]* 2024`` \[Patient Looms in Linear Time\]/);
  });

  it('stands in a tag as long as those beside, however much that says of its looks', () => {
    const looks = `color:white; ${'text-shadow:0.5px 0.5px 1px rgba(0,0,0,0.2); '.repeat(4)}`;
    const tag = (venue: string): string => `<span style="${looks}">${venue}</span>`;
    const item = (venue: string): string =>
      `- ${tag(venue)} *A Loom That Never Tires*, Mo Yan, **Odile Vesper**. [**Link**](https://press.example/loom)`;
    const page = lines(
      '# Papers',
      '',
      cursor + item('CVPR'),
      item('IEEE Transactions on Multimedia'),
      item('AAAI'),
      '',
    );
    const after = inserted(page, { ...article, 'container-title': 'IEEE Access' }, { ownNames: ['Odile Vesper'] });
    assert.ok(after.includes(`\n- ${tag('IEEE Access')} *Patient Looms in Linear Time*, **Odile Vesper**, Ivo`), after);
  });

  describe('has its acronym in brackets as most names in full beside have it', () => {
    const [name, journal] = [
      'Conference on Computer Vision and Pattern Recognition',
      'IEEE Transactions on Medical Imaging',
    ];
    const vision: CslItem = {
      id: 'vision',
      type: 'paper-conference',
      title: 'Kites in Columns',
      DOI: '10.5555/1',
      issued: { 'date-parts': [[2025]] },
      'container-title': name,
    };
    const imaging: CslItem = { ...vision, type: 'article-journal', 'container-title': journal };
    const written = (venues: readonly string[], csl: CslItem): string => {
      const items = venues.map(
        venue => `- Mo Yan, **Odile Vesper**. [A Loom That Never Tires](https://press.example/loom). ${venue}`,
      );
      const page = lines('# Papers', '', cursor + items.join('\n'), '');
      const entry = inserted(page, csl, { ownNames: ['Odile Vesper'] }).split('\n')[2] ?? '';
      return entry.slice(entry.indexOf('). ') + 3);
    };
    const [looms, weaving] = ['International Conference on Looms', 'IEEE Transactions on Weaving'];
    for (const [open, close] of [
      ['', ' (ACR), YEAR.'],
      ['', ' (**ACR**), YEAR.'],
      ['', ' **(ACR)**, YEAR.'],
      ['*', '* (**ACR**), YEAR.'],
      ['*In ', " (**ACR'SHORT**), YEAR*"],
    ] as const)
      it(`${open}…${close}`, () => {
        const put = (full: string, acronym: string, year: number): string =>
          open +
          full +
          close
            .replace('ACR', acronym)
            .replace('YEAR', `${year}`)
            .replace('SHORT', `${year % 100}`);
        const venues = [put(looms, 'ICL', 2029), put(weaving, 'TW', 2028), put(looms, 'ICL', 2027)];
        assert.equal(written(venues, vision), put(name, 'CVPR', 2025));
        assert.equal(written(venues, imaging), put(journal, 'TMI', 2025));
        const named = { ...vision, 'container-title': `${name} (CVPR)` };
        assert.equal(written(venues, named), put(name, 'CVPR', 2025));
        const unknown = { ...imaging, 'container-title': 'Journal of Invented Textiles' };
        assert.doesNotMatch(written(venues, unknown), /\(/);
      });

    it('but none where conferences alone have it, or a single one', () => {
      const apart = [`${looms} (ICL), 2029.`, `${weaving}, 2028.`];
      assert.equal(written(apart, imaging), `${journal}, 2025.`);
      assert.equal(written(apart, vision), `${name} (CVPR), 2025.`);
      const single = [`${looms} (ICL), 2029.`, `${looms}, 2028.`, `${looms}, 2027.`];
      assert.equal(written(single, vision), `${name}, 2025.`);
    });
  });

  it('has no word in Chinese before it that the journals of a page in Chinese have, where it is a conference', () => {
    const page = lines(
      '# 论文',
      '',
      `${cursor}- 李青, **林梅**. [冬季的湖泊](https://doi.org/10.5555/w.1). 发表于 *湖泊学报*, 2022.`,
      '- 李青, **林梅**. [夏季的湖泊](https://doi.org/10.5555/w.2). 发表于 *湖泊学报*, 2021.',
      '',
    );
    const entry = inserted(page, cslItem({ id: 'c', type: conference.type }, conference)).split('\n')[2] ?? '';
    assert.match(entry, /[.”] \*?Proceedings of the 9th Symposium/, entry);
  });

  describe('has the words before it that those of its kind have, with the blank and the marks behind them:', () => {
    for (const [open, close] of [
      ['发表于 *', '*'],
      ['发表于 **', '**'],
      ['发表于 ', ''],
      ['发表于*', '*'],
      ['刊于《', '》'],
      ['Published in *', '*'],
      ['Appeared in **', '**'],
    ] as const)
      it(`${open}…${close}`, () => {
        const page = lines(
          '# 论文',
          '',
          `${cursor}- Mo Yan, **Odile Vesper**. [A Loom That Never Tires](https://press.example/1). ${open}International Conference on Looms${close}, 2022.`,
          `- Mo Yan, **Odile Vesper**. [How to Spin Long Threads](https://press.example/2). ${open}Journal of Yarn${close}, 2021.`,
          '',
        );
        for (const [csl, venue] of [
          [{ ...conference, type: 'paper-conference' }, 'Proceedings of the 9th Symposium on Invented Storage'],
          [{ ...article, type: 'article-journal' }, article['container-title']],
        ] as const) {
          const entry = inserted(page, cslItem({ id: 'c', type: csl.type }, csl)).split('\n')[2] ?? '';
          assert.ok(entry.includes(`. ${open}${venue}${close}, `), entry);
        }
      });

    it('those of conferences that are said of journals as well', () => {
      const page = lines(
        '# 论文',
        '',
        `${cursor}- Mo Yan, **Odile Vesper**. [A Loom That Never Tires](https://press.example/1). 发表于 *International Conference on Looms*, 2022.`,
        '- Mo Yan, **Odile Vesper**. [How to Spin Long Threads](https://press.example/2). 发表于 *International Conference on Yarn*, 2021.',
        '',
      );
      const entry = inserted(page, cslItem({ id: 'c', type: article.type }, article)).split('\n')[2] ?? '';
      assert.ok(entry.includes('. 发表于 *Journal of Invented Textiles*'), entry);
    });

    it('the words in Chinese are parted by a blank from a name in Latin letters', () => {
      const page = lines(
        '# 论文',
        '',
        `${cursor}- Mo Yan, **Odile Vesper**. [A Loom That Never Tires](https://press.example/1). 发表于纺织学报, 2022.`,
        '- Mo Yan, **Odile Vesper**. [How to Spin Long Threads](https://press.example/2). 发表于纺织学报, 2021.',
        '',
      );
      const entry = inserted(page, cslItem({ id: 'c', type: article.type }, article)).split('\n')[2] ?? '';
      assert.ok(entry.includes('. 发表于 Journal of Invented Textiles'), entry);
    });
  });

  for (const [first, second, written] of [
    ['**AAAI-2026**.', '**CVPR-2025**.', '**ISS-2025**'],
    ['`TPAMI-2026`', '`CVPR-2025`', '`ISS-2025`'],
    ['*AAAI-26*.', '*CVPR-25*.', '*ISS-25*'],
  ] as const)
    it(`has the hyphen before its year that others have: ${first}, ${second}`, () => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}- [A Loom That Never Tires](https://press.example/1). **Odile Vesper**, Mo Yan. ${first}`,
        `- [How to Spin Long Threads](https://press.example/2). **Odile Vesper**, Mo Yan. ${second}`,
        '',
      );
      const entry = inserted(page, cslItem({ id: 'c', type: conference.type }, conference)).split('\n')[2] ?? '';
      assert.ok(entry.includes(written), entry);
    });

  describe('has its acronym before a year of two digits, or the year in full beside `(ISL 23)`', () => {
    const page = lines(
      '# Papers',
      '',
      `${cursor}- O. Vesper and M. Yan. "A Loom That Never Tires." *In Proceedings of the 13th International Symposium on Looms (ISL'24).*`,
      `- O. Vesper and M. Yan. "How to Spin Long Threads." *In Proceedings of the 12th International Symposium on Looms (ISL'23).*`,
      '',
    );
    for (const [what, venue, written] of [
      ['a known series', 'IEEE/CVF Conference on Computer Vision and Pattern Recognition', " (CVPR'25)"],
      ['another', 'International Conference on Water and Weaving', ' (2025)'],
    ] as const)
      it(what, () => {
        const csl = {
          ...conference,
          'container-title': `Proceedings of the ${venue}`,
          'container-title-short': undefined,
        };
        const entry = inserted(page, cslItem({ id: 'c', type: csl.type }, csl)).split('\n')[2] ?? '';
        assert.ok(entry.includes(venue + written), entry);
      });
  });

  it('has a blank before the year of a chapter beside `AAAI-23`', () => {
    const page = lines(
      '# Papers',
      '',
      `${cursor}- [A Loom That Never Tires](https://doi.org/10.5555/w.1) <br> **O. Vesper**, M. Yan <br> **AAAI-23**`,
      '- [How to Spin Long Threads](https://doi.org/10.5555/w.2) <br> **O. Vesper**, M. Yan <br> **IJCAI-22**',
      '',
    );
    const { title, author, issued } = conference;
    const chapter = { title, author, issued, 'container-title': 'Handbook of Water Weaving' };
    const entry = inserted(page, cslItem({ id: 'c', type: 'chapter' }, chapter)).split('\n')[2] ?? '';
    assert.match(entry, /\*\*Handbook of Water Weaving 20\d\d\*\*/, entry);
  });

  describe('has the `in` before it that all journals of the page have', () => {
    const page = lines(
      '# Papers',
      '',
      `${cursor}- O. Vesper and M. Yan, "A Loom That Never Tires," in *Journal of Yarn*, vol. 54, pp. 1–9, 2024.`,
      '- O. Vesper and M. Yan, "How to Spin Long Threads," in *Weaving Letters*, vol. 53, pp. 3–7, 2023.',
      '',
    );
    const thesis: CslItem = { ...article, type: 'thesis', genre: 'PhD thesis', publisher: 'University of Lakeside' };
    for (const [what, csl, written] of [
      ['a paper of a conference', conference, '," in *Proceedings of the 9th Symposium on Invented Storage*, '],
      ['a thesis has none', { ...thesis, 'container-title': undefined }, '," *PhD thesis, University of Lakeside*, '],
      ['nor a preprint', preprint, '," *arXiv preprint arXiv:2101.00001*, 2021.'],
    ] as const)
      it(what, () => {
        const entry = inserted(page, cslItem({ id: csl.id, type: csl.type }, csl)).split('\n')[2] ?? '';
        assert.ok(entry.includes(written), entry);
      });
  });
});
