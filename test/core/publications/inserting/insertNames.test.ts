import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { displayName, type CslItem, type CslName } from '../../../../src/core/publications/work';
import { cursor, vesper, conference, article, preprint, publication, inserted, lines } from './inserting';

describe('Inserting a publication: its names, in Chinese and others', () => {
  const habits: readonly (readonly [what: string, page: string, csl: CslItem, entry: string])[] = [
    [
      'bold title, underlined name, hard line breaks',
      lines(
        '# Papers',
        '',
        '- **How to Spin Very Long Threads** \\',
        '  <u>Odile Vesper</u>, Mo Yan \\',
        '  *Journal of Yarn*, 2022 \\',
        '  [[Paper]](https://press.example/spin) / [[Code]](https://code.example)‸',
      ),
      article,
      lines(
        '- **Patient Looms in Linear Time** \\',
        '  <u>Odile Vesper</u>, Ivo Brandt \\',
        '  *Journal of Invented Textiles*, 2024 \\',
        '  [[Paper]](https://doi.org/10.5555/weave.2024.017)',
      ),
    ],
    [
      'venue in front, in code',
      lines(
        '# Papers',
        '',
        '* `ISS 2022` [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '* `ISS 2025` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'initials, ampersand, curly quotes',
      lines(
        '# Papers',
        '',
        '1. __O. Vesper__, M. Yan & N. Keane. “How to Spin Very Long Threads”. *Journal of Yarn*, 2022. [PDF](https://press.example/spin.pdf) | [DOI](https://doi.org/10.5556/yarn.1)‸',
      ),
      conference,
      '2. M. Yan, __O. Vesper__ & P. O. Lindqvist. “KiteDB: Storing Wind in Columns”. *Proceedings of the 9th Symposium on Invented Storage*, 2025. [DOI](https://doi.org/10.5555/3600001.3600042)',
    ],
    [
      'bold link, paragraphs, no links behind',
      lines(
        '# Papers',
        '',
        '- **[How to Spin Very Long Threads](https://press.example/spin)**. Mo Yan, *Odile Vesper*. In ISS 2022.‸',
      ),
      conference,
      '- **[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)**. Mo Yan, *Odile Vesper*, Per Olof Lindqvist. In ISS 2025.',
    ],
    [
      'links in brackets, authors with links, footnote marks',
      lines(
        '# Papers',
        '',
        '- ***How to Spin Very Long Threads***\\',
        '  **Odile Vesper**\\*, [Mo Yan](https://yan.example)\\*, [Nuala Keane](https://keane.example) \\',
        '  *Journal of Yarn, 2022.* [[paper](https://press.example/spin)] [[arXiv](https://arxiv.org/abs/2002.00001)]‸',
      ),
      preprint,
      lines(
        '- ***Weaving Large Looms***\\',
        '  **Odile Vesper**, Mo Yan \\',
        '  *arXiv preprint arXiv:2101.00001, 2021* [[paper](https://arxiv.org/abs/2101.00001)] [[arXiv](https://arxiv.org/pdf/2101.00001)]',
      ),
    ],
    [
      'plain title on its own line',
      lines(
        '# Papers',
        '',
        '- How to Spin Very Long Threads \\\\',
        '  **Odile Vesper**, Mo Yan*, Nuala Keane \\\\',
        '  *Journal of Yarn*, 2022‸',
      ),
      article,
      lines(
        '- Patient Looms in Linear Time \\\\',
        '  **Odile Vesper**, Ivo Brandt \\\\',
        '  *Journal of Invented Textiles*, 2024',
      ),
    ],
    [
      'venue in front, in code, with its year behind it without a blank',
      lines(
        '# Papers',
        '',
        '- ``ISS2022`` [How to Spin Very Long Threads](https://press.example/spin) **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '- ``ISS2025`` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042) Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'venue in front, in brackets and bold',
      lines(
        '# Papers',
        '',
        '- [**ISS 2022**] [How to Spin Very Long Threads](https://press.example/spin) <span style="color:red">[A]</span> \\\\',
        '  **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      lines(
        '- [**ISS 2025**] [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042) \\\\',
        '  Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      ),
    ],
    [
      'venue in front, in a tag of its own; what is not accepted has another',
      lines(
        '# Papers',
        '',
        '- <span class="venue">ISS 2022</span> [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan',
        '- <span class="soon">arXiv</span> [Threads Without Any End at All](https://press.example/end), **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '- <span class="venue">ISS 2025</span> [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'a number of its own in code before the authors',
      lines(
        '# Papers',
        '',
        '- `J-2` **Odile Vesper**, Mo Yan and Nuala Keane, [How to Spin Very Long Threads](https://press.example/spin), *Journal of Yarn*, 2022.‸',
      ),
      article,
      '- **Odile Vesper** and Ivo Brandt, [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), *Journal of Invented Textiles*, 2024.',
    ],
    [
      'a name in two marks',
      lines(
        '# Papers',
        '',
        '- Mo Yan, _**Odile Vesper**_. [How to Spin Very Long Threads](https://press.example/spin). *Journal of Yarn*, 2022‸',
      ),
      article,
      '- _**Odile Vesper**_, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024',
    ],
    ...(
      [
        ['a name in bold, in a colour that has digits', '**<font color="#000000">', '</font>**'],
        ['a name in bold, in a colour that has none', '**<font color="red">', '</font>**'],
        ['a name in bold, in a tag of any kind', '**<span style="color:#224b8d">', '</span>**'],
        ['a name in a colour, in bold', '<font color="#000000">**', '**</font>'],
      ] as const
    ).map(([what, open, close]): (typeof habits)[number] => [
      what,
      lines(
        '# Papers',
        '',
        `- Mo Yan, ${open}Odile Vesper${close}, and Nuala Keane. [How to Spin Very Long Threads](https://press.example/spin). *Journal of Yarn*, 2022‸`,
      ),
      article,
      `- ${open}Odile Vesper${close} and Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024`,
    ]),
    [
      'a folded citation behind the title, then the venue, then the authors',
      lines(
        '# Papers',
        '',
        '- [How to Spin Very Long Threads](https://press.example/spin)',
        '  <div class="links">',
        '  <details>',
        '    <summary>[BibTeX]</summary>',
        '    <pre><code>@article{spin,',
        '  author={Vesper, Odile and Yan, Mo}',
        '  }</code></pre>',
        '  </details>',
        '  </div>',
        '',
        '  *Journal of Yarn*, 2022',
        '',
        '  **Odile Vesper**, Mo Yan‸',
      ),
      article,
      lines(
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
        '',
        '  *Journal of Invented Textiles*, 2024',
        '',
        '  **Odile Vesper**, Ivo Brandt',
      ),
    ],
    [
      'links behind some titles only: one that leads nowhere could not be read',
      lines(
        '# Papers',
        '',
        '- **Odile Vesper**, Mo Yan. Threads Without Any End at All. *Journal of Yarn*, 2023. [[Video]](https://video.example/1)',
        '- **Odile Vesper**, Mo Yan. How to Spin Very Long Threads. *Journal of Yarn*, 2022.‸',
      ),
      article,
      '- **Odile Vesper**, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024.',
    ],
    ...(
      [
        ['bold in quotation marks', '"**', '**"'],
        ['quotation marks in bold', '**"', '"**'],
        ['bold in quotation marks as entities', '&quot;**', '**&quot;'],
        ['typographic quotation marks as entities', '&ldquo;', '&rdquo;'],
        ['bold and a stop in quotation marks', '"**', '.**"'],
      ] as const
    ).map(([what, open, close]): (typeof habits)[number] => {
      const stop = close.includes('.') ? '' : '.';
      return [
        `${what} for titles that links follow`,
        lines(
          '# Papers',
          '',
          `- Mo Yan, Odile Vesper. ${open}How to Spin Threads${close}${stop} [[Paper](https://press.example/spin)]`,
          `- Mo Yan, Odile Vesper. ${open}Threads Without an End${close}${stop} [[Paper](https://press.example/end)]‸`,
        ),
        article,
        `- Odile Vesper, Ivo Brandt. ${open}Patient Looms in Linear Time${close}${stop} [[Paper](https://doi.org/10.5555/weave.2024.017)]`,
      ];
    }),
    [
      'a title of stars on both sides, which are not one pair',
      lines('# Papers', '', '- Mo Yan, Odile Vesper. "*Threads* and more than *Yarn*". *Journal of Yarn*, 2022.‸'),
      article,
      '- Odile Vesper, Ivo Brandt. "Patient Looms in Linear Time". *Journal of Invented Textiles*, 2024.',
    ],
    [
      'paragraphs, which a blank line divides',
      lines(
        '# Papers',
        '[How to Spin Very Long Threads](https://press.example/spin) \\\\',
        '<b>Odile Vesper</b>, Mo Yan.‸',
      ),
      article,
      lines(
        '',
        '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017) \\\\',
        '<b>Odile Vesper</b>, Ivo Brandt.',
      ),
    ],
    [
      'Chinese punctuation',
      lines(
        '# 论文',
        '',
        '- **魏思珀**，颜墨. 一种让很长很长的线永不打结的方法与系统研究. *虚构纺织学报*, 2022. [[网页]](https://press.example/1)‸',
      ),
      article,
      '- **Odile Vesper**，Ivo Brandt. Patient Looms in Linear Time. *Journal of Invented Textiles*, 2024. [[网页]](https://doi.org/10.5555/weave.2024.017)',
    ],
  ];
  for (const [what, page, csl, entry] of habits) {
    it(`follows the entries around: ${what}`, () => {
      const own = ['Odile Vesper'];
      assert.equal(inserted(page, csl, { ownNames: own }), `${page.replace(cursor, '')}\n${entry}\n`);
    });
  }

  it('puts a box beside boxes whose text cannot be taken apart, with a picture of its own and a column that reads Markdown', () => {
    const page = lines(
      '# Papers',
      '',
      "<div class='paper-box'>",
      `  <div class='paper-box-image'><div><div class="badge">ISS 2023</div><picture><source srcset="/images/loom.webp" type="image/webp"><img src="/images/loom.png" alt="A loom"></picture></div></div>`,
      "  <div class='paper-box-text'>",
      '    <b>It weaves.</b>',
      '  </div>',
      '</div>‸',
      '',
      '- [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan, *Journal of Yarn*, 2022',
      '',
    );
    const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
    assert.match(
      written,
      /<picture><img src="\/images\/vesper2024patient\.png" alt="Patient Looms in Linear Time"><\/picture><\/div><\/div>\n {2}<div class='paper-box-text' markdown="1">\n/,
    );
    assert.match(written, /\[Patient Looms in Linear Time\]\(https:\/\/doi\.org\/10\.5555\/weave\.2024\.017\)/);
  });

  describe('tells Chinese entries from others on a page that lists both', () => {
    const page = lines(
      '# Papers',
      '',
      '* Odile Vesper, Mo Yan. Lakes that remember their rivers. _Journal of Yarn_, 2024, 33(1): 957-971.',
      '',
      '* 颜墨，**魏思珀**，林湖. 一种让很长很长的线永不打结的方法与系统研究. _**虚构纺织学报**_, 2024, 51（11）： 205-212.‸',
      '',
      '* Mo Yan, Odile Vesper. Ponds without a shore of stone. _Journal of Yarn_, 2023, 12(2): 1-9.',
      '',
    );
    const added = (csl: CslItem): string | undefined =>
      inserted(page, csl, { ownNames: ['Odile Vesper', '魏思珀'] })
        .split('\n')
        .find(line => line.includes(csl.title ?? '-'));
    const third = { family: 'Lind', given: 'Per' };

    it('a work in English has no form of the Chinese one, though that is the nearest', () =>
      assert.equal(
        added({ ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, third] }),
        '* Odile Vesper, Mo Yan, Per Lind. Patient Looms in Linear Time. _Journal of Invented Textiles_, 2024, 12(3): 163-179.',
      ));

    it('a work in Chinese has that form', () =>
      assert.equal(
        added({
          ...article,
          title: '湖泊记忆的方法研究',
          author: [{ literal: '魏思珀' }, { literal: '颜墨' }, { literal: '林湖' }],
          'container-title': '虚构湖泊学报',
        }),
        '* **魏思珀**，颜墨，林湖. 湖泊记忆的方法研究. _**虚构湖泊学报**_, 2024, 12（3）： 163-179.',
      ));

    it('in HTML as well', () => {
      const item = (authors: string, title: string, venue: string): string =>
        `<li>${authors}. <a href="https://press.example/1">${title}</a>. ${venue}.</li>`;
      const listed = lines(
        '# Papers',
        '',
        '<ul>',
        item(
          'Odile Vesper, Mo Yan',
          'Lakes that remember their rivers',
          '<i>Journal of Yarn</i>, 2024, 33(1): 957-971',
        ),
        item(
          '颜墨，<b>魏思珀</b>，林湖',
          '一种让很长很长的线永不打结的方法与系统研究',
          '<i><b>虚构纺织学报</b></i>, 2024, 51（11）： 205-212',
        ) + cursor,
        '</ul>',
        '',
      );
      assert.match(
        inserted(listed, { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, third] }),
        /Mo Yan, Per Lind\. <a .*<i>Journal of Invented Textiles<\/i>, 2024, 12\(3\): 163-179\.<\/li>/,
      );
    });
  });

  it('puts a comma right behind each name, and the one that most names of a list have behind them', () => {
    for (const [list, written] of [
      ['`Odile Vesper` \\*, Mo Yan, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan , `Odile Vesper` , Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan \\*, `Odile Vesper` \\* and Nuala Keane', '`Odile Vesper`, Mo Yan and Ivo Brandt'],
      ['`Odile Vesper`, Mo Yan, Lin Wei,Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan;`Odile Vesper`, Nuala Keane, Lin Wei, and Per Wall', '`Odile Vesper`, Mo Yan, and Ivo Brandt'],
    ] as const) {
      const page = lines('# Papers', '', `- ${list}. "How to Spin Very Long Threads." *Journal of Yarn*, 2022.‸`);
      const csl = { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, { family: 'Brandt', given: 'Ivo' }] };
      const entry = inserted(page, csl, { ownNames: ['Odile Vesper'] });
      assert.ok(entry.includes(`- ${written}. "Patient Looms in Linear Time."`), entry);
    }
  });

  it('leaves the name of a publisher to the papers of that one', () => {
    const page = lines(
      '# Papers',
      '',
      '- **How to Spin Threads of Length 1**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022. [[IEEE](https://doi.org/10.1109/1)]',
      '- **How to Spin Threads of Length 2**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2021. [[IEEE](https://doi.org/10.1109/2)]',
      '- **How to Spin Threads of Length 3**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2020. [[Paper](https://doi.org/10.5556/3)]‸',
    );
    const linkIn = (text: string, csl: CslItem): string | undefined =>
      /\[\[[^[]*$/.exec(inserted(text, csl).trimEnd().split('\n').at(-1) ?? '')?.[0];
    assert.equal(linkIn(page, article), '[[Paper](https://doi.org/10.5555/weave.2024.017)]');
    const ofOne = page.replace('[[Paper](https://doi.org/10.5556/3)]', '[[IEEE](https://doi.org/10.1109/3)]');
    assert.equal(linkIn(ofOne, article), undefined);
    assert.equal(linkIn(ofOne, { ...article, DOI: '10.1109/4' }), '[[IEEE](https://doi.org/10.1109/4)]');
  });

  it('escapes what kramdown or Liquid would read as markup', () => {
    const csl: CslItem = {
      ...article,
      title: '2 * 3 | [draft] a_b `x` {{ y }} {: .z} <b> -- "q"',
      author: [{ literal: 'The *Group* [A|B]' }],
    };
    const page = '# P\n\n- "A Title of Many Words Here." Odile Vesper, Mo Yan. *Journal of Yarn*, 2022‸';
    assert.equal(
      inserted(page, csl).split('\n')[3],
      String.raw`- "2 \* 3 \| \[draft\] a\_b \`x\` &#123;{ y }} &#123;: .z} \<b> \-- 'q'." The \*Group\* \[A\|B\]. *Journal of Invented Textiles*, 2024`,
    );
    const box = formatEntry(publication(csl), learnEntryStyle(parsePage(''), 0, { kind: 'box' }), {
      badge: '<A & "B">',
    });
    assert.ok(box.includes('<div class="badge">&lt;A &amp; &quot;B&quot;&gt;</div>'));
    assert.ok(box.includes('alt="2 * 3 | [draft] a_b `x` &#123;{ y }} {: .z} &lt;b&gt; – &quot;q&quot;"'));
  });

  it('shortens a list of hundreds, but keeps the owner', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => ({
      family: `Name${String.fromCharCode(97 + (at % 26))}`,
      given: 'X',
    }));
    const entry = formatEntry(
      publication({ ...article, author: [...crowd, vesper] }),
      learnEntryStyle(parsePage(''), 0, { kind: 'box' }),
      { ownNames: ['Vesper, Odile'] },
    );
    assert.match(entry, /X Namej, \*\*Odile Vesper\*\*, et al\.\n/);
  });

  it('says that a list of authors goes on', () => {
    const authors = (...author: readonly CslName[]): string =>
      formatEntry(publication({ ...article, author }), learnEntryStyle(parsePage(''), 0, { kind: 'box' }), {
        ownNames: ['Vesper, Odile'],
      });
    assert.match(authors(vesper, { literal: 'others' }), /\n\*\*Odile Vesper\*\*, et al\.\n/);
    assert.match(authors({ family: '林', given: '梅' }, { literal: 'others' }), /\n林梅等\n/);
    assert.match(authors({ family: '김', given: '민지' }, { family: '이', given: '민수' }), /\n김민지, 이민수\n/);
    assert.match(authors({ family: '高橋', given: 'みなみ' }), /\n高橋みなみ\n/);
  });

  it('have initials that stand together or apart as beside', () => {
    const author = [
      { given: 'Jan Pieter', family: 'van der Berg' },
      { given: 'Mo', family: 'Yan' },
    ];
    for (const [beside, mark, written] of [
      ['JP Shang, OV Vesper, AB Lindqvane', '', 'JP van der Berg, M Yan'],
      ['J Shang, O Vesper', '', 'JP van der Berg, M Yan'],
      ['Shang J, Vesper O', '', 'van der Berg JP, Yan M'],
      ['Shang JP, Vesper O', '', 'van der Berg JP, Yan M'],
      ['Shang J P, Vesper O', '', 'van der Berg J P, Yan M'],
      ['Shang J, Vesper O', '[J]', 'van der Berg J P, Yan M'],
      ['J. Shang, O. Vesper', '', 'J. P. van der Berg, M. Yan'],
      ['LI Wei, WU Mei', '', 'VAN DER BERG Jan Pieter, YAN Mo'],
      ['LI Wei, YAN Suqiu, LV Ming', '', 'VAN DER BERG Jan Pieter, YAN Mo'],
      ['WU Bo, YAN Suqiu, LYU Ting', '', 'VAN DER BERG Jan Pieter, YAN Mo'],
      ['KIM Minsu, LEE Jisoo, AN Eun', '', 'VAN DER BERG Jan Pieter, YAN Mo'],
      ['VU Minh, NGO Lan, LÊ Hung', '', 'VAN DER BERG Jan Pieter, YAN Mo'],
      ['JY Shang, MA Vesper, SQ Lindqvane', '', 'JP van der Berg, M Yan'],
      ['Wei LI, Suqiu YAN, Ming LV', '', 'Jan Pieter VAN DER BERG, Mo YAN'],
      ['Odile REED, Mo LIN', '', 'Jan Pieter VAN DER BERG, Mo YAN'],
      ['J.Shang, O.Vesper, A.-B.Lindqvane', '', 'J. P. van der Berg, M. Yan'],
      ['J. SHANG, O. VESPER', '', 'J. P. VAN DER BERG, M. YAN'],
      ['van der Vesper O, de Shang J', '', 'van der Berg JP, Yan M'],
      ["J O'Shang, O McVesper", '', 'JP van der Berg, M Yan'],
      ['O. Vesper, Plato, J. Shang, Sokrates', '', 'J. P. van der Berg, M. Yan'],
      ['Mei LIN, Ann REED, Bo HALE', '', 'Jan Pieter VAN DER BERG, Mo YAN'],
      ['Mei LIN, Wei LIU, Fang YANG', '', 'Jan Pieter VAN DER BERG, Mo YAN'],
      // who can tell of all of these which names are those of families
      ['Wei LI, Ming WU, Mei LIN', '', 'Jan Pieter van der Berg, Mo Yan'],
      ['Reed MA, Hale JA', '', 'van der Berg JP, Yan M'],
      ['ODILE REED, MO LIN', '', 'Jan Pieter van der Berg, Mo Yan'],
      ['Shang JO, Vesper O, Reed A', '', 'van der Berg JP, Yan M'],
      ['MA Reed, JA Park, B Hale', '', 'JP van der Berg, M Yan'],
      ['AJ Reed, LA Park', '', 'JP van der Berg, M Yan'],
      ['JR Reed, RA Park, KE Hale', '', 'JP van der Berg, M Yan'],
      ['JP Reed, MA Park, LE Hale', '', 'JP van der Berg, M Yan'],
      ['DE Reed, RA Best', '', 'JP van der Berg, M Yan'],
      ['J-P Reed, X-M Li', '', 'JP van der Berg, M Yan'],
      ['LI Wei, HE Bo, MA Ming, JP Reed', '', 'Jan Pieter van der Berg, Mo Yan'],
    ] as const) {
      const page = (list: string): string =>
        `# Papers\n\n- ${list}. Looms in the Long Winter${mark}. *Water*, 2024, 3(4): 11-20.\n- ${list}. Threads in the Long Summer${mark}. *Water*, 2023, 2(4): 11-20.`;
      const after = inserted(`${page(beside)}${cursor}\n`, { ...article, author });
      assert.ok(after.includes(`- ${written}. Patient Looms`), `${beside}: ${after}`);
    }
  });

  it('are in the order of those beside, with the family name first in full as well', () => {
    const author = [
      { given: 'Mei', family: 'Lin' },
      { given: 'Mengfei', family: 'Liu' },
      { given: 'Ann', family: 'Reed' },
    ];
    for (const [beside, written] of [
      // Ann Reed would be read the wrong way round otherwise
      ['Liu Mengfei, **Lin Mei**, Wu Bolun', '**Lin Mei**, Liu Mengfei, Ann Reed'],
      ['Zhang Wei, **Lin Mei**, Li Qing', '**Lin Mei**, Liu Mengfei, Ann Reed'],
      ['LIU Mengfei, **LIN Mei**, WU Bolun', '**LIN Mei**, LIU Mengfei, REED Ann'],
      ['Liu, Mengfei; **Lin, Mei**; Wu, Bolun', '**Lin, Mei**; Liu, Mengfei; Reed, Ann'],
      ['Liu, Mengfei, **Lin, Mei**, and Wu, Bolun', '**Lin, Mei**, Liu, Mengfei, and Reed, Ann'],
      ['Liu, Mengfei and **Lin, Mei**', '**Lin, Mei**, Liu, Mengfei and Reed, Ann'],
      ['Liu, Mengfei and **Lin, Mei** and Wu, Bolun', '**Lin, Mei** and Liu, Mengfei and Reed, Ann'],
      ['Mengfei Liu, **Mei Lin**, Bolun Wu', '**Mei Lin**, Mengfei Liu, Ann Reed'],
    ] as const) {
      const item = (title: string): string => `- ${beside}. ${title}. *Water*, 2024, 3(4): 11-20.`;
      const page = lines('# Papers', '', item('Looms in the Long Winter'), item('Threads in the Long Summer') + cursor);
      const after = inserted(page, { ...article, author }, { ownNames: ['Mei Lin'] });
      assert.ok(after.includes(`- ${written}. Patient Looms`), `${beside}: ${after}`);
    }
  });

  it('are abbreviated as those beside are, though a longer list of another section has them in full and the other way round', () => {
    const page = lines(
      '# Papers',
      '',
      '## Conferences',
      '',
      '- Vesper, O., Yan, M. How to Spin Very Long Threads. *Symposium on Yarn*, 2023.‸',
      '',
      '## Journals',
      '',
      '- Mo Yan, **Odile Vesper**, Nuala Keane. A Loom That Never Tires. *Journal of Yarn*, 2022.',
    );
    assert.match(
      inserted(page, conference, { ownNames: ['Odile Vesper'] }),
      /\n- Yan, M\., \*\*Vesper, O\.\*\*, Lindqvist, P\. O\. KiteDB/,
    );
  });

  it('names as many authors as lists beside it do that are cut short, unless the owner is none of them', () => {
    const page = lines(
      '# Papers',
      '',
      '- Vesper O, Yan M, Keane N, et al. A Loom That Never Tires of Weaving[J]. Journal of Yarn, 2023, 12: 1-9.',
      '',
      '- Yan M, Vesper O, Keane N, et al. How to Spin Very Long Threads Indeed[J]. Journal of Yarn, 2022, 11: 1-9.',
      '',
      `- Vesper O, Yan M. Threads Without Any End at All[J]. Journal of Yarn, 2021, 10: 1-9.${cursor}`,
    );
    const more = ['Reed', 'Day', 'Fox'].map((family): CslName => ({ family, given: 'Ann' }));
    const written = (author: readonly CslName[]): string =>
      inserted(page, { ...article, author }, { ownNames: ['Odile Vesper'] });
    assert.match(written([vesper, ...more]), /Vesper O, Reed A, Day A, et al\. Patient Looms/);
    assert.match(written([vesper, ...more.slice(1)]), /Vesper O, Day A, Fox A\. Patient Looms/);
    assert.match(written([...more, vesper]), /Reed A, Day A, Fox A, Vesper O\. Patient Looms/);
  });

  it('names the first and the last authors where lists beside it have an ellipsis between them, unless the owner is none of those', () => {
    const [keane, reed, day] = ['Keane', 'Reed', 'Day'].map((family): CslName => ({ family, given: 'Ann' }));
    const written = (separator: string, last: string, author: readonly (CslName | undefined)[]): string => {
      const item = (names: readonly string[]): string =>
        `- ${names.join(separator)}${last}Nuala Keane. [A Loom That Never Tires](https://press.example/loom). *Journal of Yarn*, 2023.`;
      const page = lines(
        '# Papers',
        '',
        item(['**Odile Vesper**', 'Mo Yan', '...']) + cursor,
        item(['Mo Yan', '**Odile Vesper**', '...']),
      );
      const csl = { ...article, author: author.flatMap(name => name ?? []) };
      return inserted(page, csl, { ownNames: ['Odile Vesper'] });
    };
    const commas = (...author: readonly (CslName | undefined)[]): string => written(', ', ', ', author);
    assert.match(commas(vesper, reed, keane, day), /\n- \*\*Odile Vesper\*\*, Ann Reed, \.\.\., Ann Day\. \[Patient/);
    assert.match(commas(keane, reed, day, vesper), /\n- Ann Keane, Ann Reed, \.\.\., \*\*Odile Vesper\*\*\. \[Patient/);
    assert.match(commas(vesper, reed, day), /\n- \*\*Odile Vesper\*\*, Ann Reed, Ann Day\. \[Patient/);
    assert.match(
      commas(keane, reed, vesper, day),
      /\n- Ann Keane, Ann Reed, \*\*Odile Vesper\*\*, Ann Day\. \[Patient/,
    );
    const others = { literal: 'others' };
    assert.match(commas(vesper, reed, day, others), /\n- \*\*Odile Vesper\*\*, Ann Reed, Ann Day, et al\. \[Patient/);
    const joined = written(', ', ', and ', [vesper, reed, keane, day]);
    assert.match(joined, /\n- \*\*Odile Vesper\*\*, Ann Reed, \.\.\., and Ann Day\. \[Patient/);
  });

  it('names as many authors as lists in two languages do, behind 等 and before short titles as well', () => {
    const page = lines(
      '# 论文',
      '',
      `- 魏思珀, 颜墨, 林纳, 等. 织机研究[J]. 纱线学报, 2023, 12: 1-9.${cursor}`,
      '- 颜墨, 魏思珀, 林纳, 等. 纺线综述[J]. 纱线学报, 2022, 11: 1-9.',
      '- Yan M, Wei S, Keane N, et al. How to Spin Very Long Threads Indeed[J]. Journal of Yarn, 2021, 10: 1-9.',
    );
    const written = (csl: CslItem): string =>
      inserted(page, csl, { ownNames: ['魏思珀', 'Sipo Wei'] }).split('\n')[3] ?? '';
    const inChinese = [['魏', '思珀'], ...['白', '田', '江'].map(family => [family, '兰'])].map(
      ([family = '', given = '']): CslName => ({ family, given }),
    );
    const inEnglish = ['Wei', 'Reed', 'Day', 'Fox'].map((family): CslName => ({ family, given: 'Sipo' }));
    assert.match(
      written({ ...article, title: '线性时间内的耐心织机', author: inChinese }),
      /^- 魏思珀, 白兰, 田兰, 等\. 线性时间内的耐心织机\[J\]\. /,
    );
    assert.match(written({ ...article, author: inEnglish }), /^- Wei S, Reed S, Day S, et al\. Patient Looms/);
  });

  it('has its title behind the comma of a list of authors that was cut short, without the point of that', () => {
    for (const [others, joint] of [
      [', et al., ', ', '],
      [' et al., ', ', '],
      [', et al. ', '. '],
      [', et al.: ', ': '],
      // behind these the stop is the one of the sentence
      [', 等. ', '. '],
      [' 等. ', '. '],
      [', others. ', '. '],
    ] as const) {
      const page = `# Papers\n\n- **Odile Vesper**, Hale Tamsin${others}"A Loom That Never Tires," *ISS 2023*.${cursor}\n`;
      const entry = inserted(page, { ...conference, author: [vesper, { family: 'Yan', given: 'Mo' }] });
      assert.ok(entry.includes(`- **Odile Vesper**, Mo Yan${joint}"KiteDB`), entry);
    }
  });

  it('have a stop behind them where those beside end in one that is an initial’s', () => {
    const team = { ...article, author: [vesper, { literal: 'OpenLoom Team' }] };
    for (const [beside, entry] of [
      [
        '- **Vesper, O.**, Keane, N., Yan, M. How to Spin Long Threads. *Journal of Yarn*, 2023.',
        '- **Vesper, O.**, OpenLoom Team. Patient Looms in Linear Time. *Journal',
      ],
      [
        '- Keane, N., **Vesper, O.** How to Spin Long Threads. *Journal of Yarn*, 2023.',
        '- **Vesper, O.**, OpenLoom Team. Patient Looms in Linear Time. *Journal',
      ],
      [
        '<ul>\n<li><b>Vesper, O.</b>, Keane, N. How to Spin Long Threads. <em>Journal of Yarn</em>, 2023.</li>\n</ul>',
        '<li><b>Vesper, O.</b>, OpenLoom Team. Patient Looms in Linear Time. <em>Journal',
      ],
      // nothing runs together there
      [
        '- **Vesper, O.**, Keane, N. (2023). How to Spin Long Threads. *Journal of Yarn*.',
        '- **Vesper, O.**, OpenLoom Team (2024). Patient Looms',
      ],
      // how the others end is seen on the page
      [
        '- **Odile Vesper**, Bo Keane Jr. [How to Spin Long Threads](https://a.example/1). *Journal of Yarn*, 2023.\n' +
          '- **Odile Vesper**, Mo Yan [Looms That Never Tire](https://a.example/2). *Journal of Yarn*, 2022.',
        '- **Odile Vesper**, OpenLoom Team [Patient Looms',
      ],
    ] as const) {
      const page = inserted(`# Papers\n\n${beside}${cursor}\n`, team, { ownNames: ['Odile Vesper'] });
      assert.ok(page.includes(entry), page);
    }
    const [alone, ofInitials] = [
      '# Papers\n\n- **Vesper, O.**, Yan, M. How to Spin Long Threads. *Journal of Yarn*, 2023.‸\n',
      article,
    ];
    assert.match(inserted(alone, ofInitials), /Brandt, I\. Patient Looms/);
  });

  it('keep the year behind them, with a stop behind it or none', () => {
    for (const [year, written] of [
      ['(2023) ', '(2024) '],
      ['(2023). ', '(2024). '],
    ] as const)
      for (const journal of ['Journal of Yarn', '*Journal of Yarn*']) {
        const beside = `Vesper, O., Keane, N., Yan, M. ${year}How to Spin Long Threads. ${journal} 3(4): 11-20.`;
        const page = inserted(`# Papers\n\n- ${beside}\n- ${beside.replace('Threads', 'Ropes')}${cursor}\n`, article);
        assert.ok(page.includes(`- Vesper, O., Brandt, I. ${written}Patient Looms in Linear Time. `), page);
      }
  });

  it('says so in a Chinese list without a comma of another script', () => {
    const others = { literal: 'others' };
    const lin = { family: '林', given: '梅' };
    const crowd = Array.from({ length: 50 }, () => lin);
    for (const [separator, author, written] of [
      ['，', [vesper, others], '**Odile Vesper**，et al.，'],
      ['，', [vesper, lin, others], '**Odile Vesper**，林梅等，'],
      ['，', crowd, '，林梅等，'],
      ['、', [vesper, others], '**Odile Vesper**等，'],
      ['、', [lin, others], '林梅等，'],
      ['、', [...crowd, others], '、林梅等，'],
    ] as const) {
      const page = `# 论文\n\n- [一篇关于湖泊与芦苇的论文](https://doi.org/10.5555/lake.9)，林梅${separator}魏墨${separator}林秋，*湖泊学报*，2022‸`;
      const entry = inserted(page, { ...article, author }, { ownNames: ['Odile Vesper'], kind: 'item' });
      assert.ok(entry.includes(written), entry);
      const [work] = worksOf(parsePage(entry)).filter(({ title }) => !title.text.startsWith('一篇'));
      assert.deepEqual(
        work?.authors.names.map(({ text }) => text),
        author.slice(0, 10).flatMap(name => (name === others ? [] : [displayName(name)])),
      );
    }
  });

  describe('are all there where the last one beside has a mark', () => {
    const crew = {
      ...conference,
      title: 'Kite',
      author: [...(conference.author ?? []), { family: 'Reed', given: 'Ann' }],
    };
    const all = 'Mo Yan, **Odile Vesper**, Per Olof Lindqvist, Ann Reed';
    for (const mark of [
      '*',
      '&#42;',
      '&dagger;',
      '<sup>&#42;</sup>',
      '<span style="color:#FFA500">&#42;</span>',
      '[📧](mailto:odile@lake.example)',
      '<sup>[1](#equal)</sup>',
    ]) {
      it(`${mark} before a venue that is marked`, () => {
        const item = `- *How to Spin Very Long Threads*, Mo Yan, Nuala Keane, **Odile Vesper**${mark}. **ISL 2029**. [**Link**](https://press.example/spin)`;
        const after = inserted(`# Papers\n\n${cursor}${item}\n${item}\n`, crew, { ownNames: ['Odile Vesper'] });
        const entry = `- *Kite*, ${all}. **ISS 2025**. [**Link**](https://doi.org/10.5555/3600001.3600042)`;
        assert.equal(after.split('\n')[2], entry);
      });

      it(`${mark} before one that is not`, () => {
        const item = `- [How to Spin Very Long Threads](https://press.example/spin). **Odile Vesper**, Mo Yan${mark}. In ISL 2029.`;
        const after = inserted(`# Papers\n\n${cursor}${item}\n${item}\n`, crew, { ownNames: ['Odile Vesper'] });
        assert.equal(after.split('\n')[2], `- [Kite](https://doi.org/10.5555/3600001.3600042). ${all}. In ISS 2025.`);
      });
    }
  });

  it('are in full in a box as in the boxes around, however many entries of a list below have initials', () => {
    const box = (title: string): string =>
      lines(
        `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISL 2029</div><img src='images/a.png' alt="a"></div></div>`,
        `<div class='paper-box-text' markdown="1">`,
        '',
        `[${title}](https://press.example/loom)`,
        '',
        '**Odile Vesper**, Mo Yan, Nuala Keane',
        '</div>',
        '</div>',
        '',
      );
    const item =
      '- ``ISY 2028`` N. Keane, **O. Vesper** and M. Yan, "[How to Spin Threads](https://press.example/yarn)," *IEEE Weaving Letters*, 2028.';
    const page = lines(
      '# Papers',
      '',
      `${cursor}${box('A Loom That Never Tires')}`,
      box('A Loom That Never Sleeps'),
      ...Array.from({ length: 6 }, () => item),
      '',
    );
    const after = inserted(page, article, { ownNames: ['Odile Vesper'] });
    assert.ok(after.includes('\n**Odile Vesper**, Ivo Brandt\n'), after);
  });

  for (const [what, printed, others, written] of [
    [
      'in full beside others with initials, as in most lists',
      ['Odile Vesper', 'Odile Vesper', 'O. Vesper'],
      'N. Keane, A. Reed',
      'M. Yan, **Odile Vesper**, P. O. Lindqvist',
    ],
    [
      'with initials beside others in full, as in most lists',
      ['O. Vesper', 'O. Vesper', 'Odile Vesper'],
      'Nuala Keane, Ada Reed',
      'Mo Yan, **O. Vesper**, Per Olof Lindqvist',
    ],
    [
      'with initials as others, where but one list has it in full',
      ['Odile Vesper', 'O. Vesper', 'O. Vesper'],
      'N. Keane, A. Reed',
      'M. Yan, **O. Vesper**, P. O. Lindqvist',
    ],
    [
      'in full as others, where but one list has it with initials',
      ['O. Vesper', 'Odile Vesper', 'Odile Vesper'],
      'Nuala Keane, Ada Reed',
      'Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
  ] as const)
    it(`write the name of the owner ${what}`, () => {
      const titles = ['How to Spin Threads', 'A Loom That Never Tires', 'Nets for Quiet Looms'];
      const items = titles.map(
        (title, at) =>
          `- ${others}, **${printed[at] ?? ''}**, et al. [${title}](https://press.example/${at}). **ISS**, 2023.`,
      );
      const alone = '- **Odile Vesper**, et al. [Yarn of All the Looms](https://press.example/y). **ISL**, 2022.';
      const page = lines('# Papers', '', cursor + items.join('\n'), alone, '');
      const after = inserted(page, conference, { ownNames: ['Odile Vesper'] });
      assert.equal(/^- (.*?)\. \[/.exec(after.split('\n')[2] ?? '')?.[1], written, after);
    });

  it('stand on one line beside a list that a break divides, and their venue on the next', () => {
    for (const end of ['<br>', '  \n  ', '\n  ']) {
      const entry = `- **A Loom That Never Tires**|Mo Yan, Nuala Keane,|Odile Vesper|*ISS*, 2023`.replaceAll('|', end);
      assert.ok(
        inserted(lines('# Papers', '', cursor + entry, ''), conference).includes(
          `Mo Yan, Odile Vesper, Per Olof Lindqvist${end}*ISS*, 2025`,
        ),
        entry,
      );
    }
  });

  it('are parted as most lists part them where the nearest alone does it otherwise', () => {
    const entry = (names: string): string =>
      `- ${names}. [A Loom That Never Tires](https://press.example/1). *ISS*, 2023.`;
    const [one, others] = ['Mo Yan; Nuala Keane; Odile Vesper', 'Mo Yan, Nuala Keane, Odile Vesper'];
    const namesBeside = (...lists: readonly string[]): string | undefined =>
      inserted(lines('# Papers', '', cursor + lists.map(entry).join('\n'), ''), conference)
        .split('\n')[2]
        ?.split('. [')[0];
    assert.equal(namesBeside(one, others, others), '- Mo Yan, Odile Vesper, Per Olof Lindqvist');
    assert.equal(namesBeside(one, one, others), '- Mo Yan; Odile Vesper; Per Olof Lindqvist');
    assert.equal(namesBeside(one, others), '- Mo Yan; Odile Vesper; Per Olof Lindqvist');
  });
});
