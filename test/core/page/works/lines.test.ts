import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('the lines and paragraphs of a publication', () => {
  it('may be broken in the source, which a reader does not see', () => {
    for (const [written, authors = 'Mei Lin, Ann Reed, Tom Brook'] of [
      ['[Lakes that\n  remember their rivers](a), **Mei Lin**, Ann Reed, Tom Brook. *Tides*, 2029'],
      ['**Lakes that\n  remember their rivers** [PDF](a) <br> Mei Lin, Ann Reed, Tom Brook. *Tides*, 2029'],
      [`[${lakes}](a), **Mei Lin**, Ann Reed,\n  Tom Brook. *Tides*, 2029`],
      [`[${lakes}](a), Ann Reed,\n  **Mei Lin**, Tom Brook. *Tides*, 2029`, 'Ann Reed, Mei Lin, Tom Brook'],
      [`[${lakes}](a), **Mei Lin**, Ann Reed,\n  and Tom Brook. *Tides*, 2029`],
      [
        `**Mei Lin**, Ann Reed, Tom\n  Brook, Ola Berg. [${lakes}](a). *Tides*, 2029`,
        'Mei Lin, Ann Reed, Tom Brook, Ola Berg',
      ],
      ['**Mei Lin**, Ann Reed, Tom Brook. "Lakes that\n  remember their rivers." *Tides*, 2029. [PDF](a)'],
      ['**Mei Lin**, Ann Reed, Tom Brook. Lakes that\n  remember their rivers. *Tides*, 2029. [PDF](a)'],
    ] as const)
      assert.deepEqual(read(`- ${written}`), [`${lakes} / ${authors} / a`], written);
  });

  it('may have each name on its own line of the source', () => {
    for (const [names, authors = 'Mei Lin, Ann Reed, Tom Brook'] of [
      ['Mei Lin,|Ann Reed,|Tom Brook.'],
      ['**Mei Lin**,|Ann Reed,|Tom Brook.'],
      ['<u>Mei Lin</u>,|Ann Reed, Tom Brook.'],
      ['Mei Lin,|Ann Reed and Tom Brook.'],
      ['Mei Lin,|Ann Reed,|Tom Brook|and 6 more authors.'],
      ['Mei Lin<sup>1</sup>,|Ann Reed<sup>2</sup>,|Tom Brook<sup>1</sup>.', 'Mei Lin1, Ann Reed2, Tom Brook1'],
      ['Lin, M.,|Reed, A.,|Brook, T.', 'Lin, M., Reed, A., Brook, T.'],
      ['Lin M,|Reed A,|Brook T.', 'Lin M, Reed A, Brook T.'],
      ['M. Lin,|A. Reed,|T. Brook.', 'M. Lin, A. Reed, T. Brook'],
      ['Mei Lin,|Ann Reed, Tom Brook (2029).'],
    ] as const)
      for (const rest of [
        `"${lakes}." *Tides*, 2029`,
        `${lakes}. *Tides*, 2029`,
        `*${lakes}.* Journal of Tides, 2029`,
        `**${lakes}**. *Tides*, 2029`,
      ])
        for (const marker of ['- ', '']) {
          const item = `${names}|${rest}`.replaceAll('|', marker === '' ? '\n' : '\n  ');
          assert.deepEqual(read(`# Papers\n\n${marker}${item}`), [`${lakes} / ${authors} / `], item);
        }
    assert.deepEqual(read('# 论文\n\n- 林梅，\n  王芦，\n  陈石. 湖泊水位测量方法研究. 湖泊学报, 2029.'), [
      '湖泊水位测量方法研究 / 林梅, 王芦, 陈石 / ',
    ]);
    // ahead of names with a venue behind them it is the title
    assert.deepEqual(read('# Papers\n\n- Great Lakes,\n  Mei Lin,\n  Ann Reed,\n  *Journal of Lakes*, 2029.'), [
      'Great Lakes / Mei Lin, Ann Reed / ',
    ]);
    assert.deepEqual(read('# Papers\n\n- **ISL 2029**,\n  Mei Lin, Ann Reed. "Lakes that remember their rivers."'), [
      `${lakes} / Mei Lin, Ann Reed / `,
    ]);
  });

  it('may break a list of names, though a reader sees the break', () => {
    for (const [written, authors = 'Mei Lin, Ann Reed, Tom Brook'] of [
      [`**${lakes}**|Mei Lin, Ann Reed,|Tom Brook|*Tides*, 2029`],
      [`**${lakes}**|Mei Lin, Ann Reed,|**Tom Brook**.|Lake Letters, 2029`],
      [`**${lakes}**|Mei Lin,|Ann Reed,|Tom Brook|*Tides*, 2029`],
      [`**${lakes}**|Mei Lin, Ann Reed|and Tom Brook|*Tides*, 2029`],
      [`**${lakes}**|Mei Lin, Ann Reed, and|Tom Brook|*Tides*, 2029`],
      [`**${lakes}**|Mei Lin, Ann Reed,|Tom Brook, *Tides*, 2029`],
      [`**${lakes}**|Mei Lin, Ann Reed,|Tom Brook\\*, Bo Day|*Tides*, 2029`, 'Mei Lin, Ann Reed, Tom Brook*, Bo Day'],
      [`Mei Lin, Ann Reed,|Tom Brook. **${lakes}**. *Tides*, 2029`],
      [`Lin, M., Reed, A.,|Brook, T. (2029). ${lakes}. *Tides*, 3(2), 1-9.`, 'Lin, M., Reed, A., Brook, T.'],
      // venues, places and bodies are no names
      [`**${lakes}**|Mei Lin, Ann Reed,|Lake Letters, 2029`, 'Mei Lin, Ann Reed'],
      [`**${lakes}**|Mei Lin, Ann Reed,|Water Research|2029`, 'Mei Lin, Ann Reed'],
      [`**${lakes}**|Mei Lin, Ann Reed,|*Northern Waters*|2029`, 'Mei Lin, Ann Reed'],
      [`**${lakes}**|Mei Lin, Ann Reed,|Lakeside Institute, Lake Lab|2029`, 'Mei Lin, Ann Reed'],
    ] as const)
      for (const end of ['<br>', '<br>\n  ', '  \n  ', '\n  ']) {
        const item = written.replaceAll('|', end);
        assert.deepEqual(read(`# Papers\n\n- ${item}`), [`${lakes} / ${authors} / `], item);
      }
    for (const end of ['<br>', '<br />\n'])
      assert.deepEqual(
        read(
          `# Papers\n\n<ul><li><b>${lakes}</b>|Mei Lin, <b>Ann Reed</b>,|Tom Brook|<i>Tides</i>, 2029</li></ul>`.replaceAll(
            '|',
            end,
          ),
        ),
        [`${lakes} / Mei Lin, Ann Reed, Tom Brook / `],
      );
    assert.deepEqual(read('# 论文\n\n- **湖泊水位测量方法研究**<br>林梅，王芦，<br>陈石<br>湖泊学报，2029'), [
      '湖泊水位测量方法研究 / 林梅, 王芦, 陈石 / ',
    ]);
  });

  it('may be three for a quoted title', () =>
    assert.deepEqual(
      read(
        '- M. Lin, A. Reed, and T. Brook, "Lakes that Remember\n   their Rivers With Application to the Northern \n   Seas," in *Tides*, 2029. [PDF](a)',
      ),
      ['Lakes that Remember their Rivers With Application to the Northern Seas / M. Lin, A. Reed, T. Brook / a'],
    ));

  it('go with a title in colour ahead of them, of which kramdown makes a block where it begins a line', () => {
    for (const [open, close] of [
      ['<span style="color:red">**', '**</span>'],
      ['<span style="color:red">', '</span>'],
      ['**<font color="red">', '</font>**'],
      ['<font color="red">', '</font>'],
      ['<font color="red">', '\n</font>'],
    ] as const)
      for (const end of ['  \\\n', '<br>\n'])
        assert.deepEqual(
          read(`# Papers\n\n${open}${lakes}${close}${end}Mei Lin, Ann Reed${end}*Tides*, 2029. [PDF](a)`),
          [`${lakes} / Mei Lin, Ann Reed / a`],
          `${open}${close}${end}`,
        );
    assert.deepEqual(
      read(`# Papers\n\n<font color="red"><a href="b">${lakes}</a></font>\nMei Lin, Ann Reed. *Tides*, 2029. [PDF](a)`),
      [`${lakes} / Mei Lin, Ann Reed / b a`],
    );
    assert.deepEqual(read(`<font color="red">${lakes}</font>\n\nMei Lin joined us in May, as did Ann Reed.`), []);
  });

  it('stand alone where what is in colour ahead of them is a tag, a mark or a name', () => {
    const linked = `[${lakes}](https://lakes.example/1)`;
    for (const [coloured, rest, authors = 'Mei Lin, Ann Reed'] of [
      ['CVPR 2029', ` Mei Lin, Ann Reed, ${linked}.`],
      ['[CVPR 2029]', ` Mei Lin, Ann Reed, ${linked}.`],
      ['(Oral)', ` ${linked}, Mei Lin, Ann Reed, *Tides*, 2029.`],
      ['Oral', `\nMei Lin, Ann Reed. ${linked}, *Tides*, 2029.`],
      ['Best Paper Award', ` Mei Lin, Ann Reed. ${linked}, *Tides*, 2029.`],
      ['CCF-A', ` Mei Lin, Ann Reed. ${linked}, *Tides*, 2029.`],
      ['2029', ` Mei Lin, Ann Reed. ${linked}, *Tides*, 2029.`],
      ['Mei Lin', `, Ann Reed, Tom Brook. ${linked}. *Tides*, 2029.`, 'Ann Reed, Tom Brook'],
    ] as const)
      assert.deepEqual(
        read(`# Papers\n\n<font color="red">${coloured}</font>${rest}`),
        [`${lakes} / ${authors} / https://lakes.example/1`],
        coloured,
      );
  });

  it('have no title in what is in colour ahead of them and says something else', () => {
    for (const [coloured, rest] of [
      ['Talk on Lakes in Norrhavn', ' Mei Lin, Ann Reed, and Tom Brook, CVPR, 2029.'],
      ['A Day on the Northern Lakes', ' Mei Lin, Ann Reed, and Tom Brook, CVPR, 2029.'],
      ['Best Paper Award of CVPR', `\nMei Lin, Ann Reed. "${lakes}", *Tides*, 2029.`],
      ['My work on lakes and rivers:', `\nMei Lin, Ann Reed. ${lakes}. *Tides*, 2029.`],
      ['我的湖泊研究工作：', `\nMei Lin, Ann Reed. ${lakes}. *Tides*, 2029.`],
      ['What the lakes have told us', `\nMei Lin, Ann Reed. **${lakes}**. *Tides*, 2029.`],
    ] as const)
      assert.ok(
        !read(`# Papers\n\n<font color="red">${coloured}</font>${rest}`).some(work => work.startsWith(coloured)),
        coloured,
      );
  });

  it('stand for its title, its names and its venue otherwise', () => {
    for (const written of [
      `[${lakes}](a)\nMei Lin, Ann Reed\n*Tides*, 2029`,
      `[${lakes}](a),\nMei Lin, Ann Reed,\nLake Letters, 2029`,
      `\`ISLD 2029\` ${lakes}\nMei Lin, Ann Reed [PDF](a)`,
      `**${lakes}**\n**Mei Lin**, Ann Reed\nin Tides, 2029. [PDF](a)`,
      // a quotation mark that nothing closes
      `**“${lakes}**\n**Mei Lin**, Ann Reed\nin Tides, 2029. [PDF](a)`,
    ])
      assert.deepEqual(read(`- ${written}`), [`${lakes} / Mei Lin, Ann Reed / a`], written);
  });

  it('are lines of their own where they begin small below a title in small letters', () => {
    const title = 'Tidal networks for lakes';
    for (const [below, authors] of [
      ['de Vries, A., Lin, M.\n*Tides*, 2029', 'de Vries, A., Lin, M.'],
      ['accepted by Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['in Proceedings of Tides, 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['to appear in Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['submitted to Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['under review\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
    ] as const)
      assert.deepEqual(read(`# Papers\n\n- ${title}\n${below}`), [`${title} / ${authors} / `], below);
  });

  it('may be a plain title above the authors, with or without links behind these', () => {
    for (const [behind, addresses] of [
      ['', ''],
      [' [DOI](a)', 'a'],
      [' [arXiv:2029.00001](a)', 'a'],
      [' [[PDF]](a) \\| [[Code]](b)', 'a b'],
      [', et al. [Project Page](a).', 'a'],
    ] as const)
      assert.deepEqual(
        read(`- \`\`ISLD 2029\`\` ${lakes}\n  Mei Lin, Ann Reed and Tom Brook\\*${behind}`),
        [`${lakes} / Mei Lin, Ann Reed, Tom Brook* / ${addresses}`],
        behind,
      );
  });

  for (const [title, body, expected] of [
    [
      'may be a bold title above a list with the authors and the links',
      `- **${lakes}**\n  - Mei Lin, Ann Reed\n  - [PDF](a)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'may be a linked title above a folded citation, its buttons, the venue and the authors',
      `- [${lakes}](a)\n  <div class="links">\n  <details>\n    <summary>[BibTeX]</summary>\n    <pre><code>@ARTICLE{lin,\n  author={Lin, Mei and Reed, Ann},\n  year={2029}\n}</code></pre>\n  </details>\n  <a href="b" class="link">[PDF]</a>\n  </div>\n\n  *Journal of Lakes **(JoL)***\n\n  Mei Lin, **Ann Reed**, Tom Brook\n`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a b`,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('may be a paragraph with the title above the names, or a picture, names and the title', () => {
    assert.deepEqual(
      read(
        `# Papers\n[${lakes}](a) \\\\\n<b>Mei Lin</b>, Ann Reed<sup>#</sup>.\n\n[${lakes}, again](b) \\\\\nAnn Reed, <b>Mei Lin</b>.`,
      ),
      [`${lakes} / Mei Lin, Ann Reed# / a`, `${lakes}, again / Ann Reed, Mei Lin / b`],
    );
    assert.deepEqual(
      read(
        `[![Paper](https://badge.example/ISLD-2029)](a) Mei Lin, <u>Ann Reed</u>✉, "**${lakes}**". In *Proceedings of the 3rd Symposium on Lakes*, 2029.`,
      ),
      [`${lakes} / Mei Lin, Ann Reed✉ / a`],
    );
  });

  for (const [mark, links] of [
    ['📧', ''],
    ['✉\uFE0F', ''],
    ['🖂', ''],
    ['<sup>[📩](mailto:ann@lakes.example)</sup>', 'mailto:ann@lakes.example mailto:ann@lakes.example'],
  ] as const)
    it(`has ${mark} behind those who answer letters, as it has ✉`, () => {
      const found = read(
        `# Papers\n\n- Mei Lin, Ann Reed${mark}, Tom Brook${mark}. ${lakes}. *Journal of Lakes*, 2029.`,
      );
      assert.deepEqual(
        found.map(work => work.replace(/✉+/g, '✉')),
        [`${lakes} / Mei Lin, Ann Reed✉, Tom Brook✉ / ${links}`],
      );
    });

  it('may be a paragraph with a list of links right below', () =>
    assert.deepEqual(
      read(
        `**${lakes}**<br>\nMei Lin, Ann Reed<br>\nSymposium on Lakes, 2029.\n- [Paper](a) \\| [Code](b)\n\n- [Elsewhere](c)`,
      ),
      [`${lakes} / Mei Lin, Ann Reed / a b`],
    ));

  it('may be the lines of one paragraph that holds several, or the parts of one', () => {
    assert.deepEqual(
      read(
        `1、Mei Lin, Ann Reed. "${lakes}", Journal of Lakes, 2029. [PDF](a)<br>\n2、Ann Reed, Mei Lin. "Counting gulls from the air", Journal of Birds, 2028. <br>\n3、Mei Lin, Tom Brook."Rivers that forget where they were", 2027.`,
      ),
      [
        `${lakes} / Mei Lin, Ann Reed / a`,
        'Counting gulls from the air / Ann Reed, Mei Lin / ',
        'Rivers that forget where they were / Mei Lin, Tom Brook / ',
      ],
    );
    assert.deepEqual(read(`**${lakes}**<br>\nMei Lin, Ann Reed<br>\n*Journal of Lakes*, 2029<br>\n[PDF](a)`), [
      `${lakes} / Mei Lin, Ann Reed / a`,
    ]);
  });

  it('may be a short paragraph in Chinese, and one by a single author where the kind of the work is told', () =>
    assert.deepEqual(
      read(
        [
          '# 论文',
          '[1] 王芦, 林梅. 湖泊测量方法综述[J]. 湖泊学报, 2029, 35(2): 501-520.',
          '林梅, 王芦. 面向湖泊水位的测量方法. 湖泊学报, 2029, 35(2): 501-520.',
          '林梅. 湖泊水体的分割方法[D]. 湖城: 湖城大学, 2029.',
          '林梅. 湖泊导论[M]. 湖城: 湖泊出版社, 2029.',
          '林梅. 湖泊水体的分割方法. 湖城大学, 2029.',
        ].join('\n\n'),
      ),
      [
        '湖泊测量方法综述 / 王芦, 林梅 / ',
        '面向湖泊水位的测量方法 / 林梅, 王芦 / ',
        '湖泊水体的分割方法 / 林梅 / ',
        '湖泊导论 / 林梅 / ',
      ],
    ));

  it('are none where a paragraph tells of works in a sentence', () => {
    for (const told of [
      `Together with Mei Lin, Ann Reed and Tom Brook I have written [${lakes}](a), which won a prize in 2029.`,
      'I read lakes with **Mei Lin**, Ann Reed and Tom Brook. [A page about all the lakes that we read](b).',
      `[${lakes}](a) is what I work on, together with Mei Lin, Ann Reed and Tom Brook.`,
    ])
      assert.deepEqual(read(told), [], told);
  });

  it('keep their own links where one publication stands inside another', () =>
    assert.deepEqual(
      read(
        `- Mei Lin, Ann Reed. "${lakes}." [PDF](a)\n  - Mei Lin, Ann Reed. "Water and memory in the north." [PDF](b)`,
      ),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Water and memory in the north / Mei Lin, Ann Reed / b'],
    ));
});

describe('a publication whose title, names and venue are a paragraph each', () => {
  const paper = (title: string, venue = '*ISL*, 2029'): string => [title, '**Mei Lin**, Ann Reed', venue].join('\n\n');
  for (const [title, link] of [
    [`[${lakes}](a)`, 'a'],
    [`**${lakes}**`, ''],
    [`**${lakes}** [PDF](b.pdf)`, 'b.pdf'],
  ] as const)
    it(`is read with each of its like in a column of text: ${title}`, () => {
      const papers = [paper(title), paper(title.replace(lakes, 'Counting Gulls from the Air'))].join('\n\n');
      assert.deepEqual(read(`# Papers\n\n<div class='paper-box-text' markdown="1">\n\n${papers}\n\n</div>`), [
        `${lakes} / Mei Lin, Ann Reed / ${link}`,
        `Counting Gulls from the Air / Mei Lin, Ann Reed / ${link}`,
      ]);
    });

  it('is none where the third says no year, or more than where it appeared, below another heading, and in no element', () => {
    const told = `We measured lakes from 2024 on, ${'and the rivers that run into them, '.repeat(6)}until 2029.`;
    const inColumn = (text: string): string => `<div class='paper-list' markdown="1">\n\n${text}\n\n</div>`;
    for (const body of [
      `# Papers\n\n${inColumn(paper(`**${lakes}**`, 'Lake Lab'))}`,
      `# Papers\n\n${inColumn(paper(`**${lakes}**`, told))}`,
      `# Projects\n\n${inColumn(paper(`**${lakes}**`))}`,
      `# Papers\n\n${paper(`**${lakes}**`)}`,
    ])
      assert.deepEqual(read(body), []);
    assert.equal(read(`# Papers\n\n${inColumn(paper(`**${lakes}**`))}`).length, 1);
  });
});
