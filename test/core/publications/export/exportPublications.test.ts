import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { exportFormats } from '../../../../src/core/publications/export/exportFormats';
import { exportPublications } from '../../../../src/core/publications/export/exportPublications';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { exportedItems } from './exportedItems';

const conference =
  '- **Mei Lin**\\*, Ada van der Reed<sup>1</sup>, and Bo Hale. "Saving Memory in Flood Models." In Proceedings of the 9th Symposium on Invented Floods, pp. 1-14, 2025. [[PDF](https://doi.org/10.5555/floods.1)]\n';
const article =
  '- Ada van der Reed, `Mei Lin`, et al. "Tides of Attention for Reading Lakes[J]." Journal of Lakes 12, no. 3 (2024): 163-179. (IF: 3) [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const preprint = '- Mei Lin, Bo Hale. "Weaving Large Looms." arXiv preprint arXiv:2101.00001 (2021).\n';
const chinese = '- 林梅，欧阳文澜. “虚构织机的线程调度方法研究”. 虚构学报, 2021, 44(1): 1-12.\n';
const box = `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CVPR 2024</div><img src='images/a.png' alt="a"></div></div>
<div class='paper-box-text' markdown="1">

[Kites That Wait for Wind](https://openaccess.thecvf.com/content/CVPR2024/html/Lin_Kites_CVPR_2024_paper.html)

**Mei Lin**, Bo Hale

</div>
</div>
`;

const items = (text: string, records: ReadonlyMap<string, Publication> = new Map()): readonly CslItem[] =>
  exportedItems([parsePage(text)], records);

const lin = { family: 'Lin', given: 'Mei' };
const hale = { family: 'Hale', given: 'Bo' };
const reed = { family: 'van der Reed', given: 'Ada' };

describe('the publications of a page', () => {
  for (const [address, type] of [
    // with the number of the proceedings
    ['https://doi.org/10.1109/ISLC98397.2029.19218291', 'paper-conference'],
    ['https://doi.org/10.1109/isl.2029.9568099', 'article-journal'],
    // before 2020 those of conferences had no such number
    ['https://doi.org/10.1109/ISL.2017.7952132', 'document'],
    ['https://doi.org/10.1109/ISL.2029.12', 'document'],
  ] as const)
    it(`are what the DOI of the IEEE says where the letters of their venue say nothing: ${address}`, () => {
      const [item] = items(`# Publications\n\n- \`ISLC 2029\` [Tides of Lakes](${address}), **Mei Lin**, Bo Hale.\n`);
      assert.deepEqual([item?.type, item?.['container-title']], [type, 'ISLC']);
    });

  it('have the address that ACM gives papers of others, which is no DOI', () => {
    const address = 'https://dl.acm.org/doi/abs/10.5555/9545946.9598705';
    const [item] = items(`# Publications\n\n- \`AAMAS 2029\` [Tides of Lakes](${address}), **Mei Lin**, Bo Hale.\n`);
    assert.deepEqual([item?.DOI, item?.URL], [undefined, address]);
  });

  it('have no venue of the words of a link to their text in a line of its own, but its number at arXiv', () => {
    const [item] = items(
      '# Publications\n\n**Lin, M.** and Hale, B., Wang, A. (2019). Tides: A framework for small lakes. \\\n[Full text](https://arxiv.org/abs/1908.00001).\n',
    );
    assert.deepEqual(
      [item?.title, item?.['container-title'], item?.issued, item?.number],
      ['Tides: A framework for small lakes', undefined, { 'date-parts': [[2019]] }, 'arXiv:1908.00001'],
    );
  });

  it('have in a table what stands in the columns that its head names', () => {
    const head = ['No.', 'Title', 'Authors', 'Rank', 'Venue', 'Year'];
    const cells = ['2', 'Lakes That Weigh Their Rivers', 'Mei Lin, Bo Hale', 'CCF A', 'ISL', '2029'];
    const inHtml = (name: string, some: readonly string[]): string =>
      `<tr>${some.map(cell => `<${name}>${cell}</${name}>`).join('')}</tr>\n`;
    const bars = (some: readonly string[]): string => `| ${some.join(' | ')} |\n`;
    for (const table of [
      `<table>\n${inHtml('th', head)}${inHtml('td', cells)}</table>\n`,
      `${bars(head)}|---|---|---|---|---|---|\n${bars(cells)}`,
    ])
      assert.deepEqual(
        items(`# Publications\n\n${table}`).map(item => [
          item.title,
          item.author,
          item['container-title'],
          item.issued,
        ]),
        [['Lakes That Weigh Their Rivers', [lin, hale], 'ISL', { 'date-parts': [[2029]] }]],
      );
  });

  it('have no address of their preprint beside its number where one of two lists knows the venue', () => {
    const work = '[Lakes That Weigh Their Rivers](https://arxiv.org/pdf/2901.00001) **Mei Lin**, Bo Hale, Ann Reed';
    const [item, ...more] = items(`- ${work} **Under Review**\n# All\n\n- \`\`ISL2029\`\` ${work}.\n`);
    assert.deepEqual([item?.archive_location, item?.URL, more], ['2901.00001', undefined, []]);
  });

  for (const [behind, expected] of [
    [
      'In: Berg O. (Eds.). Handbook of the Lakes. Springer.',
      { type: 'chapter', 'container-title': 'Handbook of the Lakes', publisher: 'Springer' },
    ],
    [
      'In: Berg O., Moe Casal J (Eds.). Foro of the Lakes. 22: 257-264.',
      { type: 'article-journal', 'container-title': 'Foro of the Lakes', volume: '22', page: '257-264' },
    ],
    ['In: Young researchers, 47-51.', { type: 'document', 'container-title': 'Young researchers', page: '47-51' }],
  ] as const)
    it(`have what stands behind names that a year parts from the title: ${behind}`, () => {
      const [item] = items(
        `# Publications\n\n* _"Tides of lakes: calm or storm?"_ (2029) Lin, M.; Reed, A. ${behind}\n`,
      );
      const { id, title, author, editor, ...told } = item ?? { id: '' };
      assert.deepEqual(told, { ...expected, issued: { 'date-parts': [[2029]] } });
      assert.deepEqual([id.slice(0, 7), title, author?.length], ['lin2029', 'Tides of lakes: calm or storm?', 2]);
      assert.equal(editor?.[0]?.family, behind.includes('Eds') ? 'Berg' : undefined);
    });

  for (const [behind, expected] of [
    ['. Lin, M; Reed, A; Day, B. Journal of Lakes, 22(3): 257-264.', 'Journal of Lakes'],
    ['. Mei Lin, Ann Reed, Bo Day. In Proceedings of ISL.', 'Proceedings of ISL'],
    [' Lin M, Reed A, Day B. Journal of Lakes, 22(3): 257-264.', 'Journal of Lakes'],
    [' Lin, M; Reed, A; Day, B. *Journal of Lakes* 22: 257-264.', 'Journal of Lakes'],
    [' Mei Lin, Ann Reed, Bo Day. Lake Letters.', 'Lake Letters'],
  ] as const)
    it(`are of the year between the title and the names: (2029)${behind}`, () => {
      const [item] = items(`# Publications\n\n* *Ferries between small islands* (2029)${behind}\n`);
      assert.deepEqual(
        [item?.title, item?.author?.length, item?.['container-title'], item?.issued],
        ['Ferries between small islands', 3, expected, { 'date-parts': [[2029]] }],
      );
    });

  for (const [venue, name, page, type] of [
    ['*Ecological Modelling*, pp. 11–29, 2025', 'Ecological Modelling', '11-29', 'document'],
    ['*Ecological Modelling*, 11–29, 2025', 'Ecological Modelling', '11-29', 'document'],
    ['*Ecological Modelling*, 110045, 2025', 'Ecological Modelling', '110045', 'article-journal'],
    ['*Limnology & Oceanography*, 11–29, 2025', 'Limnology & Oceanography', '11-29', 'document'],
    ['*Handbook of Lakes*: 11–29, 2025', 'Handbook of Lakes', '11-29', 'chapter'],
  ] as const)
    it(`have the slanted venue ahead of pages without a volume: ${venue}`, () => {
      const [item] = items(`- [Old Ice in Lakes](https://doi.org/10.5555/a4), **Mei Lin**, Ann Reed, ${venue}\n`);
      assert.deepEqual(
        [item?.author?.map(({ family }) => family), item?.['container-title'], item?.page, item?.type],
        [['Lin', 'Reed'], name, page, type],
      );
    });

  it('have appeared where one of two lists says so', () => {
    const work = (venue: string): string =>
      `- [Lakes That Weigh Their Rivers](https://arxiv.org/abs/2901.00001), Mei Lin, Bo Hale, ${venue}\n`;
    for (const lists of [
      [work('**Under review**'), work('*ISL*, 2029')],
      [work('*ISL*, 2029'), work('**Under review**')],
    ])
      assert.deepEqual(
        items(lists.join('\n# All\n\n')).map(item => item['container-title']),
        ['ISL'],
      );
  });

  it('have the DOI of one of two that is fuller without it, but none of a preprint', () => {
    const full = '- Mei Lin, Bo Hale. "Weaving Large Looms." Journal of Looms 12, no. 3 (2021): 163-179.\n';
    const linked = (doi: string): string =>
      `- Mei Lin, Bo Hale. "Weaving Large Looms." Journal of Looms, 2021. [[PDF]](https://doi.org/${doi})\n`;
    assert.deepEqual(
      ['10.5555/looms.1', '10.48550/arXiv.2101.00001'].map(doi =>
        items(`## Selected\n\n${linked(doi)}\n## All\n\n${full}`).map(({ volume, DOI }) => [volume, DOI]),
      ),
      [[['12', '10.5555/looms.1']], [['12', undefined]]],
    );
  });

  it('are two where both have one title, and a DOI and an author of their own', () => {
    const work = (names: string, doi: string): string =>
      `- [Waves of the Lakes](https://doi.org/10.5555/${doi}), ${names}, *Journal of Lakes*, 2029\n`;
    const count = (...lines: readonly string[]): number => items(lines.join('')).length;
    assert.equal(count(work('**Mei Lin**, Ann Reed', '1'), work('**Mei Lin**, Bo Hale', '2')), 2);
    assert.equal(count(work('**Mei Lin**, Ann Reed', '1'), work('**Mei Lin**, Ann Reed', '2')), 1);
    assert.equal(count(work('**Mei Lin**, Ann Reed', '1'), work('**M. Lin**, A. Reed, B. Hale', '2')), 1);
  });

  it('are two where one is a patent of the same title, whatever the other is', () => {
    for (const venue of ['*Journal of Lakes*, 2029', '*Lake Waters*, 2029', '*Expert Systems with Applications*, 2029'])
      assert.deepEqual(
        items(
          `# Papers\n- [Waves of the Lakes](a), **Mei Lin**, Bo Hale, ${venue}\n\n# Patents\n- Waves of the Lakes  \n  Mei Lin, **Bo Hale**  \n  *Invention Patent* | 202910945885.1\n`,
        ).map(({ type }) => type === 'patent'),
        [false, true],
        venue,
      );
    assert.equal(
      items(
        '# Selected\n- **Waves of the Lakes**, **Mei Lin**, Bo Hale, 2029\n\n# Patents\n- **Waves of the Lakes**, **Mei Lin**, Bo Hale, China Patent, 2029\n',
      ).length,
      1,
    );
  });

  it('have the name of their venue in full where one of two lists has it', () => {
    const work = (venue: string): string => `- Mei Lin, Bo Hale. "Saving Memory in Flood Models." ${venue}, 2029.\n`;
    const full = '*SIGKDD Conference on Knowledge Discovery and Data Mining*';
    for (const lists of [
      [work('**KDD**'), work(full)],
      [work(full), work('**KDD**')],
    ])
      assert.deepEqual(
        items(lists.join('\n# All\n\n')).map(item => item['container-title']),
        [full.slice(1, -1)],
      );
  });

  it('have the journal that stands above the title, though it reads like two names', () => {
    const [work] = items(
      box
        .replace('CVPR 2024', '2024')
        .replace(
          /\[Kites[^)]*\)/,
          'Harbours and Floating Structures\n\n[Kites That Wait for Wind](https://doi.org/10.1016/j.haf.2024.105098)',
        ),
    );
    assert.deepEqual(
      [work?.type, work?.['container-title'], work?.author],
      ['article-journal', 'Harbours and Floating Structures', [lin, hale]],
    );
  });

  it('have appeared where one of two lists has their journal without a year, and the other a number of arXiv', () => {
    const preprint = box.replace('CVPR 2024', 'arXiv').replace(/https[^)]*/, 'https://arxiv.org/abs/2910.01234');
    const listed =
      '- [Kites That Wait for Wind](https://kites.example/), **Mei Lin**, Bo Hale, **IEEE Transactions on Kite Processing**\n';
    for (const lists of [
      [preprint, listed],
      [listed, preprint],
    ])
      assert.deepEqual(
        items(lists.join('\n# All\n\n')).map(item => [item.type, item['container-title']]),
        [['article-journal', 'IEEE Transactions on Kite Processing']],
      );
  });

  it('have the year of the list that says what they are, not that of a label', () => {
    const [item, ...more] = items(
      '- **Mei Lin**, Bo Hale. "Weighing Fog at Night." *Journal of Lakes*, 2029.\n\n# Selected\n\n' +
        '- [Weighing Fog at Night](https://arxiv.org/abs/2905.12090), **Mei Lin**, Bo Hale, Popular Article of IEEE RBLE. Reads all that was seen since 2019.\n',
    );
    assert.deepEqual([item?.issued?.['date-parts'], more.length], [[[2029]], 0]);
  });

  it('have appeared where one of two entries has a DOI, not in a talk of the same title', () => {
    const paper =
      '- Mei Lin and Bo Hale. "Rain in Lakes at Night". *Lakes and Waters* (2029). [DOI](https://doi.org/10.5555/rain.1)\n';
    const talk = '- M. Lin, B. Hale, "Rain in Lakes at Night", International Conference on Lakes, 2027.\n';
    for (const lists of [
      [paper, talk],
      [talk, paper],
    ])
      assert.deepEqual(
        items(lists.join('\n# Talks\n\n')).map(item => [item.DOI, item.author, item.issued?.['date-parts']]),
        [['10.5555/rain.1', [lin, hale], [[2029]]]],
      );
  });

  it('are two where a journal and a conference have one title and each its own year or DOI', () => {
    const titled = (venue: string, link = 'https://lakes.example/'): string =>
      `- [Tides under Thin Ice of Lakes](${link}), **Mei Lin**, Bo Hale, ${venue}\n`;
    const journal = '*IEEE Transactions on Lakes*';
    const conference = 'In *Proceedings of the 9th Symposium on Invented Floods*, 2027.';
    const kinds = (...lists: readonly string[]): readonly string[] =>
      items(lists.join('\n# All\n\n')).map(({ type }) => type);
    const two = ['article-journal', 'paper-conference'];
    assert.deepEqual(kinds(titled(`${journal}, 2029`), titled(conference)), two);
    assert.deepEqual(kinds(titled(journal, 'https://doi.org/10.5555/tides.1'), titled(conference)), two);
    // an issue may hold the papers of a conference
    assert.deepEqual(kinds(titled(`${journal}, 2027`), titled(conference)), two.slice(0, 1));
    const found = kinds(titled(`${journal}, 2029`), titled(conference), titled(`${journal}, 2029`), titled(conference));
    assert.deepEqual(found, two);
  });

  it('are one where a paper of a journal was shown at a conference of the year before or behind', () => {
    const titled = (venue: string): string => `- **Mei Lin**, Bo Hale. "Tides under Thin Ice of Lakes." ${venue}\n`;
    const kinds = (...lists: readonly string[]): readonly string[] =>
      items(lists.join('\n# All\n\n')).map(({ type }) => type);
    const letter = titled('*IEEE Robotics and Automation Letters*, 14(3), 1-9, 2029.');
    for (const year of [2028, 2030]) {
      const paper = titled(`*International Conference on Invented Robots*, ${year}.`);
      assert.deepEqual(kinds(paper, letter), ['article-journal']);
      assert.deepEqual(kinds(letter, paper), ['article-journal']);
    }
    const printed = titled('*Proceedings of the International Conference on Invented Robots*, pp. 4-8, 2028.');
    assert.deepEqual(kinds(printed, letter), ['paper-conference', 'article-journal']);
  });

  it('have the DOI of the article, not that of its preprint beside it, unless their venue is the preprint server', () => {
    const [article, posted] = ['10.5555/lakes.1', '10.1101/2028.01.01.123456'] as const;
    const work = (venue: string, ...dois: readonly string[]): string =>
      `- Mei Lin, Bo Hale. "Lakes That Weigh Their Rivers." *${venue}*, 2029. ${dois.map(doi => `[Link](https://doi.org/${doi})`).join(' ')}\n`;
    for (const [entry, expected] of [
      [work('Journal of Lakes', posted, article), article],
      [work('Journal of Lakes', article, posted), article],
      [work('bioRxiv', article, posted), posted],
      [work('Journal of Lakes', article, '10.5555/lakes.2'), undefined],
    ] as const)
      assert.deepEqual(
        items(entry).map(item => item.DOI),
        [expected],
      );
  });

  it('are two where a patent has the title of an article', () => {
    const lists =
      '- 林梅，王芦. 湖泊水位的快速测量方法. 虚构学报, 2029, 44(1): 1-12.\n' +
      '\n# 专利\n\n- 林梅，王芦. 湖泊水位的快速测量方法. 发明专利, ZL202911182560.3, 2029.\n';
    assert.deepEqual(
      items(lists).map(({ type }) => type),
      ['article-journal', 'patent'],
    );
  });

  it('are two of one title and year where their numbers, journals or issues say so', () => {
    const title = 'Guest Editorial: Learning for Lakes';
    const listed = (venue: string): string => `- M. Lin and B. Hale, "${title}," ${venue}, 2029.\n`;
    for (const [one, other] of [
      [listed('*Journal of Lakes*, vol. 58, no. 3, pp. 1-9'), listed('*IEEE Transactions on Floods*, vol. 9, pp. 2-3')],
      [listed('*Journal of Lakes*, vol. 58, no. 3, pp. 1-9'), listed('*Journal of Lakes*, vol. 58, no. 4, pp. 1-5')],
      [
        '- 林梅, 王芦. 一种湖泊流速测量装置: CN112345678A[P]. 2029-05-06.\n',
        '- 林梅, 王芦. 一种湖泊流速测量装置: CN212345999U[P]. 2029-05-06.\n',
      ],
    ] as const) {
      assert.equal(items(`${one}${other}`).length, 2, other);
      assert.equal(items(`${one}\n# All\n\n${one}`).length, 1, one);
    }
  });

  it('are one where a list names the article ahead of print, or a conference in full', () => {
    const listed = (venue: string): string =>
      `- Mei Lin, Ann Reed. "What Lakes Remember of Winter." *${venue.replace('|', '*')}.\n`;
    for (const [one, other] of [
      [
        'IEEE Transactions on Lakes|, vol. PP, no. 99, pp. 1-1, 2028',
        'IEEE Transactions on Lakes|, vol. 12, no. 3, pp. 1234-1247, 2029',
      ],
      [
        'IEEE Transactions on Lakes|, no. 99, pp. 1-14, 2029',
        'IEEE Transactions on Lakes|, vol. 12, no. 3, pp. 1234-1247, 2029',
      ],
      ['SIGKDD|, 2029', 'Conference on Knowledge Discovery and Data Mining|, 2029'],
      ['ECML 2029|', 'Machine Learning and Knowledge Discovery in Databases - European Conference|, pp. 1-10, 2029'],
    ] as const)
      assert.equal(items(`${listed(one)}\n# All\n\n${listed(other)}`).length, 1, one);
  });

  it('are what the ranking beside their venue says, where its name does not', () => {
    const kind = (venue: string): string | undefined =>
      items(`- [Lakes That Weigh Their Rivers](https://lakes.example/), **Mei Lin**, Bo Hale. ${venue}\n`)[0]?.type;
    for (const rank of ['SCI Q1 Top', '北大核心', 'CSCD', 'IF: 8.6', 'CCF-C Journal', '中科院1区'])
      assert.equal(kind(`*Waters of the North*, 2029. (${rank})`), 'article-journal', rank);
    assert.equal(kind('*Waters of the North*, 2029. (CCF-C Conference)'), 'paper-conference');
    for (const rank of ['CCF-C', 'EI', 'Oral'])
      assert.equal(kind(`*Waters of the North*, 2029. (${rank})`), 'document', rank);
    assert.equal(kind('*Symposium on Lakes*, 2029. (SCI)'), 'paper-conference');
    assert.equal(kind('*SSCI*, 2029'), 'document');
    // below it in a box
    const text = '<b>Lakes That Weigh Their Rivers</b><br>\n<i>Waters of the North, 2029</i><br>\n(SCI Q2)<br>\n';
    const inBox = box.replace(/\[Kites[^\n]*\n/, text).replace('CVPR 2024', '');
    assert.deepEqual(
      items(inBox).map(({ type }) => type),
      ['article-journal'],
    );
  });

  it('have the number of arXiv that their link opens where the printed one is that of another', () => {
    const listed =
      '- Mei Lin, Bo Hale. "Weighing Fog at Night." arXiv preprint arXiv:2101.00001 (2021).\n' +
      '- Mei Lin, Bo Hale. "Counting Kites by Day." _arXiv preprint: abs/2101.00001_ [[PDF](https://arxiv.org/abs/2102.00002)]\n';
    assert.equal(items(listed)[1]?.archive_location, '2102.00002');
  });

  it('keep the number of arXiv that their link opens where another printed it beside its own link', () => {
    const listed = [
      '- Mei Lin, Bo Hale. "Weighing Fog at Night." *Journal of Lakes*, 2021. [[PDF](https://arxiv.org/abs/2101.00001)]\n',
      '- Mei Lin, Bo Hale. "Counting Kites by Day." _arXiv preprint: abs/2101.00001_ [[PDF](https://arxiv.org/abs/2102.00002)]\n',
    ];
    const numbers = (text: string): readonly (string | undefined)[] => items(text).map(item => item.archive_location);
    assert.deepEqual(numbers(listed.join('')), ['2101.00001', '2102.00002']);
    assert.deepEqual(numbers([...listed].reverse().join('')), ['2102.00002', '2101.00001']);
    // whose a number is that two link cannot be told
    const both = listed
      .join('')
      .replace(/2102.00002/g, '2101.00001')
      .replace('_arXiv preprint: abs/2101.00001_', '*Kites*, 2021.');
    assert.deepEqual(numbers(both), [undefined, undefined]);
  });

  it('have the formulas of their title as characters, in their key too', () => {
    for (const [written, title] of [
      ['$\\mathbf{\\Phi}$-GAN: Weighing Fog $x^2$', 'Φ-GAN: Weighing Fog x²'],
      ['Weighing $$\\alpha$$-Fog', 'Weighing α-Fog'],
      ['Fog from $100 to $200', 'Fog from $100 to $200'],
    ] as const) {
      const [item] = items(`- [${written}](https://doi.org/10.5555/fog.1), **Mei Lin**, Bo Hale, *ISL*, 2029\n`);
      assert.equal(item?.title, title);
      assert.doesNotMatch(item.id, /math|alpha/);
    }
  });

  it('have their year where it stands behind the hyphen of a conference, also in the badge', () => {
    const [listed, boxed] = items(
      `- [Lakes That Weigh Their Rivers](https://lakes.example/), **Mei Lin**, Bo Hale, **AAAI-29**\n\n${box.replace('CVPR 2024', 'IJCAI-24')}`,
    );
    assert.deepEqual(
      [listed, boxed].map(item => [item?.author, item?.['container-title'], item?.issued?.['date-parts']]),
      [
        [[lin, hale], 'AAAI', [[2029]]],
        [[lin, hale], 'IJCAI', [[2024]]],
      ],
    );
  });

  it('have their venue in one of two labels in code, and of two the name and the year', () => {
    const venueBehind = (labels: string): readonly unknown[] => {
      const [item] = items(
        `- ${labels} [Lakes That Weigh Their Rivers](https://lakes.example/), **Mei Lin**, Bo Hale\n`,
      );
      return [item?.type, item?.['container-title'], item?.issued?.['date-parts'][0]?.[0]];
    };
    for (const labels of [
      '`REVIEW` `CVPR 2029`',
      '`CVPR 2029` `Oral`',
      '`CVPR` `2029`',
      '`2029` `CVPR`',
      '`CVPR 2029`',
    ])
      assert.deepEqual(venueBehind(labels), ['paper-conference', 'CVPR', 2029], labels);
    assert.deepEqual(venueBehind('`ISL` `2029`'), ['document', 'ISL', 2029]);
    assert.deepEqual(venueBehind('`REVIEW` `LR 2029`'), ['document', undefined, 2029]);
    for (const label of ['Submitted 2029', 'Under Review 2029', 'Preprint 2029', '在审 2029'])
      assert.deepEqual(venueBehind(`\`${label}\` \`CVPR\``).slice(0, 2), ['document', undefined], label);
  });

  for (const [what, venue, doi, expected] of [
    ['proceedings, where the venue is an acronym', '**ISLV 2029**', '10.1007/978-3-031-00000-3_12', 'paper-conference'],
    ['proceedings, with their number', '*ISLV-12, 2029*', '10.1007/978-3-031-00000-3_12', 'paper-conference'],
    [
      'a book, which may be no proceedings, where it has a name',
      '*Waters of the North, 2029*',
      '10.1007/978-3-031-00000-3_12',
      'document',
    ],
    ['nothing more, where it is that of the whole volume', '**ISLV 2029**', '10.1007/978-3-031-00000-3', 'document'],
  ] as const)
    it(`are by the DOI of a chapter in ${what}`, () => {
      const [item] = items(
        `- [Lakes That Weigh Their Rivers](https://doi.org/${doi})  \n**Mei Lin**, Bo Hale, ${venue}\n`,
      );
      assert.equal(item?.type, expected);
    });

  it('have their year where it stands in full beside the number of a conference', () => {
    const found = items(
      '- [Lakes That Weigh Their Rivers](https://lakes.example/), Mei Lin, Bo Hale. In MICRO-36, 2003.\n- [Lakes That Weigh Hills](https://hills.example/), Mei Lin, Bo Hale. In COLING-28, Norrhavn, 2020.\n',
    );
    assert.deepEqual(
      found.map(item => [item.author, item.issued?.['date-parts']]),
      [
        [[lin, hale], [[2003]]],
        [[lin, hale], [[2020]]],
      ],
    );
  });

  it('have no authors where a name in small letters breaks the list behind one, and none of them is a venue', () => {
    const [item] = items(
      '- **Lakes That Remember Their Rivers**, Mei Lin, ann reed, Bo Hale, Journal of Lakes, 2029.\n',
    );
    assert.deepEqual(
      { title: item?.title, author: item?.author, venue: item?.['container-title'] },
      { title: 'Lakes That Remember Their Rivers', author: undefined, venue: 'Journal of Lakes' },
    );
    for (const behind of ['technical report, Norrhavn University', 'book chapter, Norrhavn Press'])
      assert.deepEqual(
        items(`- [Lakes That Remember Their Rivers](https://lakes.example/), Mei Lin, ${behind}, 2029.\n`),
        [],
      );
  });

  it('are articles where a journal is known by its name, and what their heading says where no word of the venue does', () => {
    const typesOf = (heading: string, ...venues: readonly string[]): readonly string[] =>
      items(
        `## ${heading}\n\n` +
          venues
            .map((venue, at) => `- Mei Lin, Bo Hale. "Lakes That Weigh ${'All '.repeat(at)}Rivers". ${venue}\n`)
            .join(''),
      ).map(({ type }) => type);
    const [article, paper, unknown] = ['article-journal', 'paper-conference', 'document'];
    assert.deepEqual(
      typesOf(
        'Papers',
        '*Neurocomputing*, 2029.',
        '*Nature*, 2029.',
        '*Scientific Reports*, 2029.',
        '*PLOS ONE*, 2029.',
      ),
      [article, article, article, article],
    );
    assert.deepEqual(typesOf('Papers', '*Reliability Engineering & System Safety*, 2029.', '*Quiet Lakes*, 2029.'), [
      article,
      unknown,
    ]);
    assert.deepEqual(typesOf('Journal Papers', '*Quiet Lakes*, 2029.', '*CVPR*, 2029.'), [article, paper]);
    assert.deepEqual(
      typesOf('Journal Papers', '*Proceedings of the Lake Society*, 2029.', '*Proc. Lakes Conf.*, 2029.'),
      [article, paper],
    );
    assert.deepEqual(typesOf('会议论文', '*Quiet Lakes*, 2029.', '*Neurocomputing*, 2029.', '2029.'), [
      paper,
      article,
      unknown,
    ]);
    assert.deepEqual(typesOf('Journal Papers', '*Quiet Lakes*, to appear.', '*Quiet Lakes*, in press.'), [
      article,
      article,
    ]);
    for (const heading of [
      'Journals\n\n### 2029',
      'Journals\n\n### Services Computing',
      'Journals\n\n### Award-winning Papers',
      'Journals\n\n### Review Articles',
      'Peer-Reviewed Journal Articles',
      'Peer reviewed journal papers',
      'Journal Papers (peer-reviewed)',
      'Refereed Journal Articles',
      'Reviewed Journal Articles',
    ])
      assert.deepEqual(typesOf(heading, '*Quiet Lakes*, 2029.'), [article], heading);
    for (const heading of ['Peer-Reviewed Conference Papers', 'Refereed Conference Papers'])
      assert.deepEqual(typesOf(heading, '*Quiet Lakes*, 2029.'), [paper], heading);
    for (const heading of [
      'Journals and Conferences',
      'Journals\n\n### Preprints',
      'Journals\n\n### Datasets',
      'Journals\n\n### Software',
      'Conference Tutorials',
      'Conference Presentations',
      '会议报告',
      'Journal Club',
      'Journal Reviews',
      'Journals Reviewed',
      'Journals reviewed for',
      'Journals\n\n### Working Papers',
      'Papers',
    ])
      assert.deepEqual(typesOf(heading, '*Quiet Lakes*, 2029.'), [unknown], heading);
    for (const elsewhere of ['bioRxiv', 'SSRN', 'Zenodo', 'Handbook of Lakes', 'GitHub'])
      assert.deepEqual(typesOf('Journal Papers', `*${elsewhere}*, 2029.`), [unknown], elsewhere);
  });

  it('keep their venue and its numbers before what they have won', () => {
    const venueOf = (prize: string): string => {
      const [item] = items(
        `- "Turning Lakes via Rivers". Mei Lin, Bo Hale. *IEEE Transactions on Lakes*, 2029, 14(4): 1778-1792${prize}\n`,
      );
      return `${item?.['container-title'] ?? ''} ${item?.volume ?? ''}(${item?.issue ?? ''}): ${item?.page ?? ''}`;
    };
    for (const prize of [
      '',
      '. **Best Paper Award**',
      '. **Best Paper**',
      ' 🏆 Best Paper Award',
      '. 🏆 Best Paper Award.',
      '. [Best Paper]',
      ', Best Paper Award',
      '. *Best Student Paper*',
      ' (Best Paper Award Runner-up)',
      '. Outstanding Paper Award',
      '. **ESI Highly Cited Paper**',
      '. **最佳论文奖**',
    ])
      assert.equal(venueOf(prize), 'IEEE Transactions on Lakes 14(4): 1778-1792', prize);
  });

  it('have no year that their abstract tells of', () => {
    const yearOf = (told: string, venue = '*Lake Review*'): number | undefined =>
      items(
        `- [Lakes that remember their rivers well](https://a.example/5.pdf). Mei Lin, Bo Hale and Ann Reed. ${venue}.\n\n  ${told}\n`,
      )[0]?.issued?.['date-parts'][0]?.[0];
    for (const told of ['Abstract: ', '**Abstract**: ', 'Abstract. ', 'Résumé : ', '摘要：', 'TL;DR: '])
      assert.equal(yearOf(`${told}The water rose in 2018 to 12 000 and more than that.`), undefined, told);
    assert.equal(yearOf('Abstract: The water rose in 2018.', '*Lake Review*, 2029'), 2029);
    assert.equal(yearOf('Lake Review, 2029.'), 2029);
  });

  it('have the year and the venue of a row that begins with a link to their abstract, or with the word alone', () => {
    const read = (row: string): string => {
      const [item] = items(
        `[Lakes that remember their rivers well](https://a.example/5.pdf)\\\n**Mei Lin**, Bo Hale\\\n${row}\n`,
      );
      return `${item?.['container-title'] ?? ''} ${item?.issued?.['date-parts'][0]?.[0] ?? ''}`;
    };
    for (const [row, told] of [
      ['[Abstract](https://b.example) - [PDF](https://c.example) - *ICML*, 2029', / 2029$/],
      ['Abstract - In *Proceedings of the Conference on Quiet Lakes*, 2029', /Conference on Quiet Lakes 2029$/],
      [
        'Abstract: In *Proceedings of the 4th International Conference on Quiet Lakes*, 2029',
        /Conference on Quiet Lakes 2029$/,
      ],
      ['Abstract: EGU General Assembly 2029', /EGU General Assembly 2029$/],
      ['Summary – *ICML* 2029 – [PDF](https://c.example)', / 2029$/],
      ['Abstract: *ICML*, 2029. [PDF](https://c.example)', /ICML 2029$/],
    ] as const)
      assert.match(read(row), told, row);
  });

  it('have the venue that a tag before their authors names, also where the title stands in quotation marks', () => {
    for (const [tag, names = '**Mei Lin**, Bo Hale'] of [
      ['**[ACL 2029]**'],
      ['**ACL 2029**'],
      ['`ACL 2029`'],
      ['ACL 2029'],
      ['[ACL 2029]', '[Mei Lin](https://lin.example), Bo Hale'],
      ['**[ACL 2029]**', '[**Mei Lin**](https://lin.example), Bo Hale'],
    ] as const) {
      const [item] = items(`- ${tag} ${names}. "Lakes That Weigh Their Rivers".\n`);
      assert.deepEqual(
        [item?.title, item?.type, item?.['container-title'], item?.issued?.['date-parts'][0]?.[0]],
        ['Lakes That Weigh Their Rivers', 'paper-conference', 'ACL', 2029],
        `${tag} ${names}`,
      );
    }
  });

  it('have the venue that is a link, where nothing but its announcement stands before it', () => {
    const venueOf = (written: string): string => {
      const [item] = items(
        `- **Lakes That Weigh Their Rivers**. Mei Lin, Bo Hale. ${written} [Code](https://c.example)\n`,
      );
      return `${item?.type ?? ''}: ${item?.['container-title'] ?? ''} ${item?.issued?.['date-parts'][0]?.[0] ?? ''}`;
    };
    assert.equal(venueOf('In [CVPR 2029](https://a.example).'), 'paper-conference: CVPR 2029');
    assert.equal(venueOf('Accepted by [ICML 2029](https://a.example).'), 'paper-conference: ICML 2029');
    assert.equal(venueOf('*[ICML 2029](https://a.example)*'), 'paper-conference: ICML 2029');
    assert.equal(
      venueOf('In [Symposium on Quiet Lakes (SQL)](https://a.example), 2029.'),
      'paper-conference: Symposium on Quiet Lakes 2029',
    );
    assert.equal(
      venueOf('Accepted to <a href="https://a.example"><strong>Transactions on Lakes (TOL)</strong></a>.'),
      'article-journal: Transactions on Lakes ',
    );
    // what says what it opens, and what another work is in
    assert.equal(venueOf('[Paper](https://a.example)'), 'document:  ');
    assert.equal(venueOf('[ACL](https://a.example)'), 'document:  ');
    assert.equal(venueOf('Extends [ICML 2028](https://a.example).'), 'document:  ');
    for (const opened of ['slides', 'talk', 'video', 'paper', 'Poster', 'Challenge', '论文'])
      assert.equal(venueOf(`[ICML 2029 ${opened}](https://a.example).`), 'document:  ');
    assert.equal(venueOf('In [Code 2029](https://a.example).'), 'document:  ');
    assert.equal(venueOf('[CVPR 2029 (Oral)](https://a.example).'), 'paper-conference: CVPR 2029');
    assert.equal(
      venueOf('In [Symposium on Video and Data](https://a.example), 2029.'),
      'paper-conference: Symposium on Video and Data 2029',
    );
    assert.equal(
      venueOf('*Journal of Lakes*, 2029. [ICML 2028](https://a.example)'),
      'article-journal: Journal of Lakes 2029',
    );
  });

  it('are in a journal that is called after a meeting', () => {
    const typeOf = (venue: string): string | undefined =>
      items(`- **Lakes That Weigh Their Rivers**. Mei Lin, Bo Hale. *${venue}, 12(3), 2029*\n`)[0]?.type;
    assert.equal(typeOf('Journal of the Annual Meeting of Lakes'), 'article-journal');
    assert.equal(typeOf('Bulletin of the Annual Meeting of Lakes'), 'article-journal');
    assert.equal(typeOf('Annual Meeting of the Lake Society'), 'paper-conference');
  });

  it('have the venue and the year of a badge that shields.io draws', () => {
    const venueOf = (badge: string): string => {
      const picture = `<img src="https://img.shields.io/badge/${badge}">`;
      const [item] = items(
        `- ${picture} [**Lakes That Weigh Their Rivers**](https://a.example)<br>**Mei Lin**, Bo Hale\n`,
      );
      return `${item?.['container-title'] ?? ''} ${item?.issued?.['date-parts'][0]?.[0] ?? ''}`;
    };
    assert.equal(venueOf('ECCV-2029-blue'), 'ECCV 2029');
    assert.equal(venueOf('USENIX_ATC-2029-blue?style=flat-square'), 'USENIX ATC 2029');
    assert.equal(venueOf('Lake%20Letters-2029-green'), 'Lake Letters 2029');
    assert.equal(venueOf('Medical%20Image%20Analysis-2029-pink'), 'Medical Image Analysis 2029');
    // which the entry prints as well
    const printed = (words: string): readonly unknown[] =>
      items(
        `- [![Northern Water 2029](https://img.shields.io/badge/Northern%20Water-2029-pink)](https://a.example) [Lakes That Weigh](https://a.example), **Mei Lin**, Bo Hale. ${words}\n`,
      ).map(item => [item['container-title'], item.issued?.['date-parts'][0]?.[0]]);
    assert.deepEqual(printed('*Northern Water. (Impact factor=14.7)*'), [['Northern Water', 2029]]);
    assert.deepEqual(printed('*Northern Waters of the Lakes*'), [['Northern Waters of the Lakes', undefined]]);
    // what is no venue, or none yet
    for (const other of ['Last_Update-2029-red', 'PDF-2029-red', 'CCF_A-2029-red', 'arXiv-2029-red', 'ECCV-2029'])
      assert.equal(venueOf(other), ' ');
    // what may as well be software or hardware
    for (const other of ['LakeTorch-2029-red', 'GPU-2029-red', 'ISL-2029-red', 'Code_ICML-2029-red'])
      assert.equal(venueOf(other), ' ');
    // what says of which kind a work is, or who prints it
    for (const other of [
      'Journal',
      'Conference_Paper',
      'International_Conference',
      'Workshop',
      'Proceedings',
      'IEEE',
      'Springer',
      'ACM%20Journal',
    ])
      assert.equal(venueOf(`${other}-2029-blue`), ' ');
    assert.equal(venueOf('IEEE_Access-2029-blue'), 'IEEE Access 2029');
    // what the words say goes before
    const written = `- ![](https://img.shields.io/badge/ISL-2028-red) **Lakes That Weigh Their Rivers**. Mei Lin, Bo Hale. *Journal of Lakes*, 2029.\n`;
    assert.equal(items(written)[0]?.['container-title'], 'Journal of Lakes');
  });

  it('have it of a venue that nobody knows where most badges of the page name one that is known', () => {
    const venues = (...badges: readonly string[]): string[] =>
      items(
        badges
          .map(
            (badge, at) =>
              `- ![](https://img.shields.io/badge/${badge}-2029-blue) **Lakes That Weigh ${'ABCDEF'.charAt(at)} Rivers**. Mei Lin, Bo Hale\n`,
          )
          .join(''),
      ).map(item => item['container-title'] ?? '');
    assert.deepEqual(venues('ICCV', 'Lake--ParB', 'ICML', 'ACCV').sort(), ['ACCV', 'ICCV', 'ICML', 'Lake-ParB']);
    assert.deepEqual(venues('ICCV', 'LakeTorch', 'WaveTorch', 'RainTorch').sort(), ['', '', '', 'ICCV']);
  });

  it('have the DOI that their link opens, whatever DOI its words say', () => {
    const listed =
      '- Mei Lin, Bo Hale. "Weighing Fog at Night." *Journal of Lakes*, 2029. [10.5555/fog.2](https://doi.org/10.5555/fog.1)\n';
    assert.deepEqual(
      items(listed).map(({ DOI }) => DOI),
      ['10.5555/fog.1'],
    );
  });

  it('have no identifier of what they extend, which is linked in the title', () => {
    const inTitle = (link: string): string =>
      `<div>\n<h3>Lakes That Weigh Their Rivers (extended version of <a href="${link}">ISL 2028</a>)</h3>\n<p><b>Mei Lin</b>, Bo Hale<br>Journal of Lakes, 2029</p>\n</div>\n`;
    const link = 'https://doi.org/10.5555/isl.28';
    assert.deepEqual(
      items(inTitle(link)).map(({ DOI }) => DOI),
      [undefined],
    );
    // behind the title it opens the paper
    assert.deepEqual(
      items(`- **Lakes That Weigh Their Rivers**. Mei Lin, Bo Hale. [ISL 2028](${link})\n`).map(({ DOI }) => DOI),
      ['10.5555/isl.28'],
    );
  });

  it('have the venue in brackets within the link of their title', () => {
    const [item] = items(`- [What the Lakes Keep (NeurIPS 2029).](a)\\\n  Mei Lin, Bo Hale\n`);
    assert.deepEqual(
      [item?.title, item?.['container-title'], item?.issued],
      ['What the Lakes Keep', 'NeurIPS', { 'date-parts': [[2029]] }],
    );
  });

  it('have the year in their address in proceedings where they name none themselves', () => {
    const link = 'https://aclanthology.org/2029.findings-acl.458/';
    const [item] = items(`- [What the Lakes Keep](${link}).\nMei Lin, Bo Hale. In Findings of the ACL\n`);
    assert.deepEqual([item?.issued, item?.URL], [{ 'date-parts': [[2029]] }, link]);
  });

  it('have the year of the heading above them where they name none themselves', () => {
    const years = (text: string): readonly (number | undefined)[] =>
      items(text).map(({ issued }) => issued?.['date-parts'][0]?.[0]);
    const work = (title: string, rest = ''): string => `- [${title}](a), Mei Lin, Bo Hale${rest}\n`;
    const [lakes, tides, looms] = [work('What the lakes keep'), work('Tides that read lakes'), work('Looms of flax')];
    assert.deepEqual(years(`# Papers\n\n## 2029\n\n${lakes}${tides}\n## 📅 2028年\n\n${looms}`), [2029, 2029, 2028]);
    assert.deepEqual(years(`# Papers\n\n**2029**\n\n${lakes}\n<h3>2028</h3>\n\n${looms}`), [2029, 2028]);
    assert.deepEqual(years(`## 2029\n\n${work('What the lakes keep', ', *Journal of Lakes*, 2028')}`), [2028]);
    assert.deepEqual(years(`# Papers\n\n## 2029\n\n${lakes}\n## Preprints\n\n${looms}`), [2029, undefined]);
    assert.deepEqual(years(`# Papers\n\n**2029**\n\n${lakes}\n# Books\n\n${looms}`), [2029, undefined]);
    assert.deepEqual(years(`# Since 2029\n\n${lakes}`), [undefined]);
    const unfolded = `<details markdown="1">\n<summary>2029</summary>\n\n${lakes}\n</details>\n`;
    assert.deepEqual(years(`# Papers\n\n${unfolded}\n${looms}`), [2029, undefined]);
  });

  it('have their venue behind what says how they were presented, in the title or behind it', () => {
    const venues = [
      '**Lakes That Weigh Their Rivers (Oral)**, Mei Lin, Bo Hale, *ISL*, 2029',
      '**Lakes That Weigh Their Rivers** (Oral), Mei Lin, Bo Hale, *ISL*, 2029',
      '[Lakes That Weigh Their Rivers](https://a.example) [Best Paper Award], Mei Lin, Bo Hale, ISL 2029',
    ].map(entry => items(`- ${entry}\n`)[0]);
    assert.deepEqual(
      venues.map(item => [item?.title, item?.['container-title']]),
      venues.map(() => ['Lakes That Weigh Their Rivers', 'ISL']),
    );
  });

  it('have their venue behind authors that are linked', () => {
    const venueOf = (behind: string): unknown =>
      items(
        `- [Lakes That Weigh Their Rivers](https://a.example), Mei Lin, [Bo Hale](https://hale.example)${behind}\n`,
      )[0]?.['container-title'];
    assert.equal(venueOf(', 2029 IEEE Lake Systems (**ILS 2029**)'), '2029 IEEE Lake Systems');
    assert.equal(venueOf(', *Journal of Lakes*, 2029. [PDF](b)'), 'Journal of Lakes');
    assert.equal(venueOf('. [PDF](b). *Journal of Lakes*, 2029'), undefined);
  });

  it('have their title below a venue that stands in a line of its own', () => {
    const [item] = items(
      `<div class='paper-box'><div class='paper-box-image'><img src='a.png' alt="a"></div><div class='paper-box-text' markdown="1">\n\n<p>Quiet Lake Computing and River-Assisted Rowing (QLCR2029)</p>\n\n<p>Lakes That Weigh Their Rivers</p>\n\n<p>Mei Lin, Bo Hale</p>\n\n</div></div>\n`,
    );
    assert.deepEqual(
      [item?.title, item?.author, item?.['container-title'], item?.issued],
      [
        'Lakes That Weigh Their Rivers',
        [lin, hale],
        'Quiet Lake Computing and River-Assisted Rowing',
        { 'date-parts': [[2029]] },
      ],
    );
  });

  it('have the address of the paper, not that of its slides', () => {
    const address = (links: string): string | undefined =>
      items(`- [What the Lakes Keep](https://arxiv.org/abs/2901.00001) ${links}, Mei Lin, Bo Hale. *Lakes*, 2029\n`)[0]
        ?.URL;
    assert.equal(address('<a href="https://a.example/keep.pdf">![Slides](badge)</a>'), undefined);
    assert.equal(address('[![Poster](badge)](https://a.example/keep.pdf)'), undefined);
    assert.equal(address('<a href="https://a.example/keep.pdf"><img src="badge" alt="Talk"></a>'), undefined);
    assert.equal(address('[![Paper](badge)](https://a.example/keep.pdf)'), 'https://a.example/keep.pdf');
    assert.equal(address('[![A map of lakes](map)](https://a.example/keep.pdf)'), 'https://a.example/keep.pdf');
  });

  it('are patents below a heading of patents, which need not say so themselves', () => {
    const entry = (title: string): string => `- Mei Lin, Bo Hale. "${title}". 2029. [[HTML]](https://example.org/b)\n`;
    const types = items(
      `# Papers\n\n${entry('What the Lakes Keep')}\n## Invention Patents\n\n${entry('Buoys That Weigh Rivers')}`,
    ).map(({ type }) => type);
    assert.equal(types[1], 'patent');
    assert.notEqual(types[0], 'patent');
  });

  it('may be books with the month in which they appeared, which is no town', () => {
    const line = (behind: string): string =>
      `# Publications\n\n* <b>M. Lin</b>, B. Hale.  <br>[Lakes That Weigh Their Rivers](https://example.org/book)<br><em> Northern Lake Press, ${behind}.</em>\n`;
    const book = (behind: string): object => {
      const [item] = items(line(behind));
      return [item?.type, item?.publisher, item?.['publisher-place'], item?.issued?.['date-parts']];
    };
    assert.deepEqual(book('May 2029'), ['book', 'Northern Lake Press', undefined, [[2029]]]);
    assert.deepEqual(book('Lakeside, May 2029'), ['book', 'Northern Lake Press', 'Lakeside', [[2029]]]);
    assert.deepEqual(book('Mayville, 2029'), ['book', 'Northern Lake Press', 'Mayville', [[2029]]]);
  });

  it('may be reports, with who gives them out and their number, which is no volume', () => {
    const reports: readonly (readonly [string, object])[] = [
      ['Lake Lab, TR-12', { publisher: 'Lake Lab', number: 'TR-12' }],
      ['Lake Lab, Technical Report 2029-12', { publisher: 'Lake Lab', genre: 'Technical Report', number: '2029-12' }],
      [
        'Lake Foundation, Technical Report LF-CS-12',
        { publisher: 'Lake Foundation', genre: 'Technical Report', number: 'LF-CS-12' },
      ],
      ['Lake Lab, Technical Report', { publisher: 'Lake Lab', genre: 'Technical Report' }],
    ];
    for (const [written, parts] of reports) {
      const [item] = items(`- What the Lake Told, **Mei Lin**, *${written}*, 2029\n`);
      const common = { id: '', title: 'What the Lake Told', author: [lin], issued: { 'date-parts': [[2029]] } };
      assert.deepEqual({ ...item, id: '' }, { ...common, type: 'report', ...parts }, written);
    }
    const [journal] = items(
      '- What the Lake Told, **Mei Lin**, *IEEE Trans. Lakes, vol. SMC-12, no. 3, pp. 1-9*, 2029\n',
    );
    assert.deepEqual([journal?.type, journal?.volume], ['article-journal', 'SMC-12']);
  });

  for (const [written, publisher, genre, number] of [
    ['NBER Working Paper No. 12345', 'NBER', 'Working Paper', '12345'],
    ['*NBER Working Paper* 12345', 'NBER', 'Working Paper', '12345'],
    ['NBER Working Paper No. 12345, May', 'NBER', 'Working Paper', '12345'],
    ['World Bank Policy Research Working Paper 1234', 'World Bank', 'Policy Research Working Paper', '1234'],
    ['IZA Discussion Paper No. 1234', 'IZA', 'Discussion Paper', '1234'],
    ['BIS Working Papers No 1234', 'BIS', 'Working Paper', '1234'],
    ['IMF Working Paper WP/29/123', 'IMF', 'Working Paper', 'WP/29/123'],
    ['Federal Reserve Bank of Lakes Staff Report No. 123', 'Federal Reserve Bank of Lakes', 'Staff Report', '123'],
    ['RAND Report RR-1234', 'RAND', 'Report', 'RR-1234'],
    ['Lake Research, LR-TR-2029-12', 'Lake Research', undefined, 'LR-TR-2029-12'],
    ['Technical Report TR-2029-12, Lake University', 'Lake University', 'Technical Report', 'TR-2029-12'],
    [
      'Tech. Rep. TR-12, Department of Lakes, Lake University',
      'Department of Lakes, Lake University',
      'Technical Report',
      'TR-12',
    ],
    ['Tech. Rep. TR-12', undefined, 'Technical Report', 'TR-12'],
    ['(Working Paper No. 12). Lake University', 'Lake University', 'Working Paper', '12'],
    ['(LEB Working Paper No. 12). Lake Economics Bureau', 'Lake Economics Bureau', 'LEB Working Paper', '12'],
    ['Working Paper, Lake University', 'Lake University', 'Working Paper', undefined],
    ['White Paper, Lake Foundation', 'Lake Foundation', 'White Paper', undefined],
    [
      'Working Paper, University of Norrland at Norrhavn',
      'University of Norrland at Norrhavn',
      'Working Paper',
      undefined,
    ],
    ['LAKES2029 Challenge, Technical Report', 'LAKES2029 Challenge', 'Technical Report', undefined],
    ['Lab 126, Technical Report 12', 'Lab 126', 'Technical Report', '12'],
    ['Department of Lakes (LU), Technical Report TR-12', 'Department of Lakes (LU)', 'Technical Report', 'TR-12'],
    ['ACM, Technical Report 12', 'ACM', 'Technical Report', '12'],
    ['LakeAI, Technical Report', 'LakeAI', 'Technical Report', undefined],
    ['Lake Team, Technical Report', 'Lake Team', 'Technical Report', undefined],
    ['Media Lab, Technical Report 12', 'Media Lab', 'Technical Report', '12'],
    ['Working Paper, Best Institute for Lakes', 'Best Institute for Lakes', 'Working Paper', undefined],
    ['Working Paper, Università degli Laghi', 'Università degli Laghi', 'Working Paper', undefined],
    ['Working Paper, Universiteit te Norra', 'Universiteit te Norra', 'Working Paper', undefined],
    ['Working Paper, Institute of Lakes at Norra', 'Institute of Lakes at Norra', 'Working Paper', undefined],
  ] as const)
    it(`may be reports and working papers in the order of their trade: ${written}`, () => {
      const [item] = items(`- Mei Lin, Bo Hale. "What the Lake Told". ${written}, 2029.\n`);
      assert.deepEqual(
        [item?.type, item?.publisher, item?.genre, item?.number, item?.['container-title'], item?.volume],
        ['report', publisher, genre, number, undefined, undefined],
      );
    });

  for (const written of [
    'Working Paper, 2029',
    'Working Paper, under review at Lake University Press, 2029',
    'NBER Working Paper 12345. Revise and Resubmit, Econometrica, 2029',
    'NBER Working Paper 12345, forthcoming in Journal of Lakes, 2029',
    '*Journal of Lakes*, 12(3), 1-9, 2029 (NBER Working Paper 12345)',
    'Also NBER Working Paper 12345, 2029',
    'IMF Staff Papers, 56(1), 1-9, 2029',
    'Technical report, arXiv, 2029',
    'Technical Report, CVPR, 2029',
    'Working Paper, Presented at Lake University, 2029',
    'Working Paper, Funded by Lake Foundation, 2029',
    'Working Paper, Winner of the Bank Prize, 2029',
    'Working Paper. Best Paper Award, Lake Foundation, 2029',
    'Working Paper. Media coverage: Lake Bank, 2029',
    'Working Paper. Draft available from Lake University, 2029',
    'Working Paper, Reject and Resubmit at Research Policy, 2029',
    'Available as NBER Working Paper 12345, 2029',
    'Featured in World Bank Policy Brief, 2029',
    'Presented as Working Paper 12, Lake University, 2029',
    ...['May 2029', 'Spring 2029', 'Preprint', 'PDF', 'Code', 'Oral', 'Norrhavn', 'Norrhavn, Norway'].map(
      ahead => `${ahead}, Technical Report`,
    ),
    ...[
      'Equal contribution',
      'Equal Contribution',
      'Core contributor',
      'Project lead',
      'Long version',
      'Full Paper',
    ].map(ahead => `${ahead}, Technical Report, 2029`),
    ...[
      'Over 100 citations',
      'Top 3',
      'First Place',
      'Won the Lake Challenge',
      'Extended version of the ISL paper',
    ].map(ahead => `${ahead}, Technical Report, 2029`),
    ...['Journal of Lakes', 'CVPR 2029 Workshop'].map(ahead => `${ahead}, Technical Report 12, 2029`),
    'Technical Report, 1st Place in the Lake Challenge, 2029',
  ])
    it(`are no reports where they say that they have appeared elsewhere, or nobody who gives them out: ${written}`, () => {
      const [item] = items(`- Mei Lin, Bo Hale. "What the Lake Told". ${written}.\n`);
      assert.notEqual(item?.type, 'report');
      assert.equal(item?.title, 'What the Lake Told');
    });

  it('may be patents, theses and books', () => {
    const patent = '- *2029.04*：一种薄冰湖面的拖曳装置。Mei Lin，**林梅**。CN&nbsp;000000002&nbsp;B\n';
    const granted =
      '- Mei Lin, Bo Hale. **Buoys That Weigh Rivers**, China Patent CN115691719B, Jul. 29, 2025. (Authorized)\n';
    const thesis = '- **Mei Lin**. "What the River Said." PhD thesis, University of the North, 2023.\n';
    const book = '- Mei Lin. **What the River Kept**. Lakeside: Northern Lake Press, 2024.\n';
    assert.deepEqual(
      items(patent + granted + thesis + book).map(item => ({ ...item, id: '' })),
      [
        {
          id: '',
          type: 'patent',
          title: '一种薄冰湖面的拖曳装置',
          author: [lin, { family: '林', given: '梅' }],
          issued: { 'date-parts': [[2029]] },
          number: 'CN000000002B',
        },
        {
          id: '',
          type: 'patent',
          title: 'Buoys That Weigh Rivers',
          author: [lin, hale],
          issued: { 'date-parts': [[2025]] },
          number: 'CN115691719B',
        },
        {
          id: '',
          type: 'thesis',
          title: 'What the River Said',
          author: [lin],
          issued: { 'date-parts': [[2023]] },
          publisher: 'University of the North',
          genre: 'PhD thesis',
        },
        {
          id: '',
          type: 'book',
          title: 'What the River Kept',
          author: [lin],
          issued: { 'date-parts': [[2024]] },
          publisher: 'Northern Lake Press',
          'publisher-place': 'Lakeside',
        },
      ],
    );
  });

  it('are read with all that an entry says for certain', () => {
    assert.deepEqual(items(conference), [
      {
        id: 'lin2025saving',
        type: 'paper-conference',
        title: 'Saving Memory in Flood Models',
        author: [lin, reed, hale],
        issued: { 'date-parts': [[2025]] },
        'container-title': 'Proceedings of the 9th Symposium on Invented Floods',
        page: '1-14',
        DOI: '10.5555/floods.1',
      },
    ]);
    assert.deepEqual(items(article), [
      {
        id: 'vanderreed2024tides',
        type: 'article-journal',
        title: 'Tides of Attention for Reading Lakes',
        author: [reed, lin, { literal: 'others' }],
        issued: { 'date-parts': [[2024]] },
        'container-title': 'Journal of Lakes',
        volume: '12',
        issue: '3',
        page: '163-179',
        DOI: '10.5555/lakes.1',
      },
    ]);
    assert.deepEqual(items(preprint), [
      {
        id: 'lin2021weaving',
        type: 'article',
        title: 'Weaving Large Looms',
        author: [lin, hale],
        issued: { 'date-parts': [[2021]] },
        number: 'arXiv:2101.00001',
        publisher: 'arXiv',
        genre: 'preprint',
        URL: 'https://arxiv.org/abs/2101.00001',
        archive: 'arXiv',
        archive_location: '2101.00001',
      },
    ]);
  });

  it('are read from boxes, with their badge and the address of the paper', () => {
    assert.deepEqual(items(box), [
      {
        id: 'lin2024kites',
        type: 'paper-conference',
        title: 'Kites That Wait for Wind',
        author: [lin, hale],
        issued: { 'date-parts': [[2024]] },
        'container-title': 'CVPR',
        URL: 'https://openaccess.thecvf.com/content/CVPR2024/html/Lin_Kites_CVPR_2024_paper.html',
      },
    ]);
  });

  it('are read in Chinese', () => {
    assert.deepEqual(items(chinese), [
      {
        id: '林2021虚构织机的线程调度方法研究',
        type: 'article-journal',
        title: '虚构织机的线程调度方法研究',
        author: [
          { family: '林', given: '梅' },
          { family: '欧阳', given: '文澜' },
        ],
        issued: { 'date-parts': [[2021]] },
        'container-title': '虚构学报',
        volume: '44',
        issue: '1',
        page: '1-12',
      },
    ]);
  });

  it('appeared where their words say, whatever the link to arXiv; in full where an acronym stands beside', () => {
    const link = 'https://arxiv.org/abs/2401.0000';
    const page = `- [Counting Ferries on Lakes](${link}1), Mei Lin, Bo Hale. In Proc. of the Symposium on Lakes (ISL 2025)
- ISL'24 [Weaving Large Looms Slowly](${link}2), Mei Lin, Bo Hale. In Symposium on Lakes, 2024.
- [What the River Said at Sea](${link}3), Mei Lin, Bo Hale, *arXiv 2026*
`;
    assert.deepEqual(
      items(page).map(({ type, issued, genre, ...item }) => [
        type,
        genre,
        item['container-title'],
        item['container-title-short'],
        issued?.['date-parts'][0]?.[0],
      ]),
      [
        ['paper-conference', undefined, 'Proc. of the Symposium on Lakes', 'ISL', 2025],
        ['paper-conference', undefined, 'Symposium on Lakes', undefined, 2024],
        ['article', 'preprint', undefined, undefined, 2026],
      ],
    );
  });

  it('have the numbers of a journal behind a quoted title and a year before it', () => {
    const page = '- Lin, Mei, and Bo Hale. 2029. “What the River Said.” *Quarterly Journal of Rivers* 12 (3): 1–9.\n';
    assert.deepEqual(
      items(page).map(({ volume, issue, page, issued, ...item }) => [
        ...[item['container-title'], volume, issue, page, issued?.['date-parts'][0]?.[0]],
      ]),
      [['Quarterly Journal of Rivers', '12', '3', '1-9', 2029]],
    );
  });

  for (const [where, entry] of [
    ['a name', 'Mei Lin*, **Bo Hale**, Ann Reed. [How Rivers Talk to Lakes](a). *ISLD*, 2029.'],
    [
      'a name, in a line above',
      '[How Rivers Talk to Lakes](a)\\\\\n  Mei Lin*, **Bo Hale**, Ann Reed\\\\\n  *ISLD*, 2029.',
    ],
    ['a name, raised', 'Mei Lin<sup>*</sup>, **Bo Hale**, Ann Reed. [How Rivers Talk to Lakes](a). *ISLD*, 2029.'],
    ['the last name', 'Mei Lin, **Bo Hale**, Ann Reed*. [How Rivers Talk to Lakes](a). *ISLD*, 2029.'],
  ] as const) {
    it(`have their venue, though its asterisk is paired with one behind ${where}`, () => {
      const [item] = items(`- ${entry}\n`);
      assert.deepEqual(
        [item?.['container-title'], item?.issued?.['date-parts'][0]?.[0], item?.author?.length],
        ['ISLD', 2029, 3],
      );
    });
  }

  it('have others among their authors where the list has a gap', () => {
    for (const list of [
      'Ann Reed, ..., **Mei Lin**, Bo Hale',
      'Ann Reed, **Mei Lin**, …, Bo Hale',
      'Ann Reed, ⋯, **Mei Lin**, ..., Bo Hale',
      'Ann Reed, **Mei Lin**, Bo Hale, ⋯',
    ]) {
      const [item] = items(`- [What the River Said](a), ${list}. *ISLD*, 2029\n`);
      assert.deepEqual(item?.author, [{ family: 'Reed', given: 'Ann' }, lin, hale, { literal: 'others' }], list);
      assert.equal(item['container-title'], 'ISLD', list);
    }
  });

  it('of a journal appeared in the year of their volume, where a tag before the title has another', () => {
    const page = `<h3>[TPAMI 2028] What the River Said</h3>\n<p>Mei Lin, Bo Hale<br>IEEE Transactions on Lakes, 2029, 44(10): 602-624</p>\n`;
    assert.deepEqual(
      items(page).map(({ title, issued, volume, ...item }) => [title, item['container-title'], volume, issued]),
      [['What the River Said', 'IEEE Transactions on Lakes', '44', { 'date-parts': [[2029]] }]],
    );
  });

  it('have the year of their badge where the words name none', () => {
    const page = box.replace('Bo Hale', 'Bo Hale\n\n*IEEE/CVF Conference on Kites (CVPR)*');
    assert.deepEqual(
      items(page).map(({ issued, ...item }) => [item['container-title'], issued?.['date-parts'][0]?.[0]]),
      [['IEEE/CVF Conference on Kites', 2024]],
    );
  });

  it('have no venue of their badge where the words say that they are under review there', () => {
    for (const words of ['*CVPR 2024 (Under Review).*', '*Under review*', '*Submitted to CVPR 2024.*']) {
      const [item] = items(box.replace('Bo Hale', `Bo Hale\n\n${words}`));
      assert.deepEqual([item?.type, item?.['container-title']], ['document', undefined], words);
    }
  });

  it('have the venue behind their authors also where links stand between these and the title', () => {
    for (const links of [
      '[中文版](b)',
      '[中文](b)',
      '([中文版](b))',
      '[English version](b)',
      '[[PDF]](b) [[Code]](c)',
      '[PDF](b)',
    ]) {
      const [item] = items(
        `- [What the River Said](https://lakes.example/) ${links}, Mei Lin, Bo Hale. *Journal of Lakes*, 2029. [Slides](d)\n`,
      );
      assert.deepEqual(
        [item?.type, item?.author, item?.['container-title'], item?.issued?.['date-parts']],
        ['article-journal', [lin, hale], 'Journal of Lakes', [[2029]]],
        links,
      );
    }
  });

  it('have their venue without the label of the names before it, or its own', () => {
    for (const rest of [
      'Authors: Bo Hale, **Mei Lin**. *Journal of Lakes*, 2029',
      'Authors: Bo Hale, **Mei Lin**.<br>Published in: *Journal of Lakes*, 2029',
    ])
      assert.deepEqual(
        items(`- **Waves of the Lakes**<br>${rest}\n`).map(item => item['container-title']),
        ['Journal of Lakes'],
        rest,
      );
  });

  it('have no year of a venue that they were only sent to', () => {
    const yearOf = (words: string): unknown =>
      items(`- Mei Lin, Bo Hale. [What the River Said](https://lakes.example/). ${words}\n`)[0]?.issued?.[
        'date-parts'
      ][0]?.[0];
    for (const words of [
      'Submitted to *CSCW 2027*.',
      "*AAAI'27 (under review)*.",
      'Under review at the International Conference on Lakes 2027.',
      'Submitted to the 2027 IEEE Conference on Lakes.',
      'AAAI 2027, under review.',
      'Under review, AAAI 2027.',
      'Submitted to ACM MM 2027 (under review).',
    ])
      assert.equal(yearOf(words), undefined, words);
    // the year of the manuscript
    for (const words of [
      'Submitted to *Journal of Lakes*, 2027.',
      '*Under Review 2027*.',
      'Submitted in May 2027.',
      'Norrhavn University 2027, under review.',
      'Technical Report 2027, under review.',
      'Master Thesis 2027, under review.',
      'Job Market Paper 2027, under review.',
      ...['SSRN', 'OpenReview', 'CoRR', 'arXiv', 'bioRxiv'].map(server => `${server} 2027 (under review).`),
      'Under review at CVPR 2027, 2027.',
      // another work, and this one has appeared
      'CVPR 2027 accepted, under review.',
      'ICRA 2027 (accepted), extended version submitted to ICRA 2027.',
      'ICRA 2027 (accepted), extended version submitted to TRO 2027.',
      'ICML 2027 Workshop on Lakes (under review at TMLR).',
      'CVPR 2027 (under review at TPAMI).',
    ])
      assert.equal(yearOf(words), 2027, words);
  });

  it('have venue and pages where DBLP says between acronym and year which book of the proceedings they are in', () => {
    const [item] = items('- Mei Lin, Bo Hale: What the River Said to the Lake. ECCV (1) 2029: 13-19\n');
    assert.equal(item?.type, 'paper-conference');
    assert.equal(item['container-title'], 'ECCV');
    assert.equal(item.page, '13-19');
    assert.deepEqual(item.issued, { 'date-parts': [[2029]] });
  });

  it('have the year of their number where they are preprints of arXiv, and it is no other', () => {
    const yearOf = (number: string, words: string): unknown =>
      items(`- Mei Lin, Bo Hale. [What the River Said](https://arxiv.org/abs/${number}). ${words}\n`)[0]?.issued?.[
        'date-parts'
      ][0]?.[0];
    assert.equal(yearOf('2905.12090', ''), 2029);
    assert.equal(yearOf('2905.12090', 'arXiv'), 2029);
    assert.equal(yearOf('hep-th/9901001', 'arXiv preprint'), 1999);
    assert.equal(yearOf('2905.12090', '*AAAI 2030 (Under Review)*.'), 2029);
    assert.equal(yearOf('2905.12090', 'arXiv, 2030.'), 2030);
    assert.equal(yearOf('2905.12090', 'Submitted to ICML 2029, arXiv:2905.12090.'), 2029);
    assert.equal(yearOf('2905.12090', '*Journal of Lakes*.'), undefined);
  });

  describe('on two pages in two languages', () => {
    const english =
      '- Mei Lin, Bo Hale. [What the River Said](https://arxiv.org/abs/2905.12090). Journal of Lakes, 2029.\n' +
      '- Mei Lin, Bo Hale. [Lakes that Remember Floods](https://doi.org/10.5555/lakes.1). Journal of Lakes 12, no. 3 (2029): 1-9.\n';
    const translated =
      '- Mei Lin, Bo Hale. [河流所言：面向湖泊的时序方法](https://arxiv.org/abs/2905.12090). Journal of Lakes, 2029.\n' +
      '- Mei Lin, Bo Hale. [记得洪水的湖泊及其观测方法](https://doi.org/10.5555/lakes.1). Journal of Lakes 12, no. 3 (2029): 1-9.\n';
    const exported = (...texts: readonly string[]): readonly (readonly [string | undefined, string | undefined])[] =>
      exportedItems(texts.map(text => parsePage(`# Publications\n\n${text}`))).map(item => [
        item.title,
        item.DOI ?? item.archive_location,
      ]);
    const own = [
      ['What the River Said', '2905.12090'],
      ['Lakes that Remember Floods', '10.5555/lakes.1'],
    ];

    it('are each there once, with their addresses, in the language of the first', () => {
      assert.deepEqual(exported(english), own);
      assert.deepEqual(exported(english, translated), own);
    });

    it('are two where one page has both: the address was copied', () =>
      assert.deepEqual(
        exported(english + translated).map(([, address]) => address),
        [undefined, undefined, undefined, undefined],
      ));

    it('are two where other authors or another year show that the address was copied', () => {
      for (const other of [
        translated.replaceAll('Bo Hale', 'Bo Hale, Ada Reed'),
        translated.replaceAll('2029', '2027'),
      ])
        assert.equal(exported(english, other).length, 4);
    });
  });

  it('have no DOI that another entry has, or that another publisher registers', () => {
    const copied = conference + article.replace('lakes.1', 'floods.1');
    assert.deepEqual(
      items(copied).map(({ DOI }) => DOI),
      [undefined, undefined],
    );
    // works of one series have much of their titles in common
    const series = ['spring', 'winter and in ice'].map(
      season =>
        `- Mei Lin, Bo Hale. "[Lakes that remember floods in ${season}](https://doi.org/10.5555/1)." Journal of Lakes, 2029.\n`,
    );
    assert.deepEqual(
      items(series.join('')).map(({ DOI }) => DOI),
      [undefined, undefined],
    );
    const elsewhere = conference
      .replace('Proceedings of', 'Proceedings of IEEE')
      .replace('10.5555/floods.1', '10.3390/w14172736');
    const { text, notes } = exportPublications(
      [parsePage(elsewhere.replace('IEEE the 9th Symposium', 'the IEEE Symposium'))],
      'bibtex',
    );
    assert.doesNotMatch(text, /doi|url/);
    assert.match(notes[0]?.text ?? '', /^The DOI of these works is registered by a different publisher/);
    assert.deepEqual(notes[0]?.values, ['“Saving Memory in Flood Models”']);
    for (const journal of ['Science China Information Sciences', 'Science China -Information Sciences']) {
      const exported = exportPublications(
        [parsePage(article.replace('Journal of Lakes', journal).replace('10.5555', '10.1007'))],
        'bibtex',
      );
      assert.match(exported.text, /doi = \{10\.1007\/lakes\.1\}/);
      assert.deepEqual(exported.notes, []);
    }
  });

  it('name the works whose links stand under other titles, too, where they have no other address', () => {
    const copied = conference + article.replace('lakes.1', 'floods.1');
    const noted = (text: string, records?: ReadonlyMap<string, Publication>): unknown =>
      exportPublications([parsePage(text)], 'bibtex', records).notes.map(({ text: told, values }) => [
        told.slice(0, 64),
        values,
      ]);
    const told = 'The links of these works also stand under other titles, or lead ';
    assert.deepEqual(noted(copied), [
      [told, ['“Saving Memory in Flood Models”, “Tides of Attention for Reading Lakes”']],
    ]);
    assert.deepEqual(noted(copied + preprint.replace('(2021).', '(2021). [[PDF](https://doi.org/10.5555/floods.1)]')), [
      [told, ['“Saving Memory in Flood Models”, “Tides of Attention for Reading Lakes”']],
    ]);
    const other = article.replace('lakes.1)', 'lakes.1) [[PDF]](https://doi.org/10.5555/floods.1)');
    assert.deepEqual(noted(conference + other), [[told, ['“Saving Memory in Flood Models”']]]);
  });

  it('have no authors where it cannot be told where a name ends, and say so', () => {
    const unclear = article.replace('Ada van der Reed, `Mei Lin`, et al.', 'Lin, Ada van der Reed, Mei, and Bo Hale.');
    const exported = exportPublications([parsePage(unclear + preprint)], 'bibtex');
    assert.deepEqual(
      [exported.count, exported.notes.map(({ values }) => values)],
      [2, [['“Tides of Attention for Reading Lakes”']]],
    );
    assert.match(exported.notes[0]?.text ?? '', /^The authors of these works/);
    assert.doesNotMatch(exported.text, /Reed/);
  });

  it('have no year where the entry names two', () => {
    const two = article.replace('(2024): 163-179.', '(2024). Extended in 2025.');
    const exported = exportPublications([parsePage(two)], 'csl-json');
    assert.match(exported.notes[0]?.text ?? '', /^The year of these works/);
    assert.deepEqual(exported.notes[0]?.values, ['“Tides of Attention for Reading Lakes”']);
  });

  it('stand once, though the page lists one among the selected and in full', () => {
    const short = '- **Mei Lin**, Ada van der Reed, Bo Hale. "Saving Memory in Flood Models". 2025.\n';
    assert.deepEqual(items(`# Selected\n\n${short}\n# All\n\n${conference}`), items(conference));
  });

  it('stand once, as the list has them whose venue says what they are, where both say equally much', () => {
    const [unsure = '', sure = ''] = ['Quiet Waters', 'Journal of Lakes'].map(
      venue => `- **Mei Lin**, Bo Hale. "Saving Memory in Flood Models". *${venue}*, 2025.\n`,
    );
    assert.deepEqual(items(`# Selected\n\n${unsure}\n# All\n\n${sure}`), items(sure));
  });

  it('do not count what a comment hides', () => {
    assert.deepEqual(items(`<!--\n${conference}\n-->\n\n${preprint}`).length, 1);
  });

  describe('whose record is known', () => {
    const record: Publication = {
      csl: {
        id: '10.5555/floods.1',
        type: 'paper-conference',
        title: 'Saving Memory in Flood Models',
        author: [lin, { family: 'Reed', given: 'Ada' }, hale],
        issued: { 'date-parts': [[2025, 6, 3]] },
        publisher: 'Invented Press',
        DOI: '10.5555/floods.1',
      },
      otherTitles: [],
      years: [2025],
      source: { registry: 'crossref', url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' },
      notices: [],
    };
    const records = new Map([['10.5555/floods.1', record]]);

    it('are written as the record has them', () => {
      assert.deepEqual(items(conference, records), [record.csl]);
      assert.match(
        exportPublications([parsePage(conference)], 'bibtex', records).text,
        /publisher = \{Invented Press\}/,
      );
    });

    it('are written as the page has them, without the DOI, where the record is of another paper', () => {
      const copied = article.replace('lakes.1', 'FLOODS.1');
      const [item] = items(copied, records);
      assert.deepEqual([item?.title, item?.DOI], ['Tides of Attention for Reading Lakes', undefined]);
      assert.deepEqual(
        exportPublications([parsePage(copied)], 'bibtex', records).notes.map(({ values }) => values),
        [['“Tides of Attention for Reading Lakes”']],
      );
    });

    it('are written as the page has them, without the DOI, where the record is of a notice about them', () => {
      const title = 'Retraction: Saving Memory in Flood Models';
      const [item] = items(conference, new Map([['10.5555/floods.1', { ...record, csl: { ...record.csl, title } }]]));
      assert.deepEqual([item?.title, item?.DOI], ['Saving Memory in Flood Models', undefined]);
    });

    it('are written as the record has them where its title is in another script, and authors and year agree', () => {
      const translated = conference.replace('Saving Memory in Flood Models', '洪水模型如何节省内存');
      assert.deepEqual(items(translated, records), [record.csl]);
      const [item] = items(translated.replace('2025', '2021'), records);
      assert.deepEqual([item?.title, item?.DOI], ['洪水模型如何节省内存', '10.5555/floods.1']);
    });
  });

  const starts: Readonly<Record<(typeof exportFormats)[number], RegExp>> = {
    bibtex: /^@inproceedings\{lin2025saving,\n {2}author = \{Lin, Mei and van der Reed, Ada and Hale, Bo\},/,
    'csl-json': /^\[\n {2}\{\n {4}"id": "lin2025saving",/,
    ris: /^TY {2}- CONF\r\nAU {2}- Lin, Mei\r\n/,
    gbt7714: /^\[1\] LIN M, VAN DER REED A, HALE B\. Saving Memory in Flood Models\[C\]\/\/Proceedings/,
    apa: /^Lin, M\., van der Reed, A\., & Hale, B\. \(2025\)\. Saving Memory/,
    ieee: /^\[1\] M\. Lin, A\. van der Reed, and B\. Hale, “Saving Memory in Flood Models,” in Proc\. 9th Symp\./,
  };

  for (const format of exportFormats) {
    it(`are written as ${format}`, () => {
      const { text, count } = exportPublications([parsePage(conference + article)], format);
      assert.equal(count, 2);
      assert.match(text, starts[format]);
      assert.match(text, /Tides of Attention[^]*\n$/);
    });
  }

  it('have no authors where their list ends at what may be a name, with others behind it', () => {
    for (const entry of [
      '- Mei Lin, ann reed, Bo Hale. "Tides That Weigh Lakes." *Journal of Lakes* 12 (2029): 1.\n',
      '- [Tides That Weigh Lakes](https://doi.org/10.5555/lakes.1). Mei Lin, Bo Hale, ann reed, Carl Day. *Tides*, 2029.\n',
    ]) {
      const { count, notes } = exportPublications([parsePage(entry)], 'bibtex');
      assert.deepEqual([count, notes.map(({ values }) => values)], [1, [['“Tides That Weigh Lakes”']]]);
      assert.deepEqual(items(entry)[0]?.author, undefined);
    }
    for (const rest of [
      'in Oceans, Cape Town, 2029.',
      'technical report, Northern Water, 2029.',
      'book chapter, Lake Handbook, Norrhavn, 2029.',
      'extended version, Northern Water, 2029.',
      'cover article, Northern Water, 2029.',
    ])
      assert.deepEqual(items(`- [Tides That Weigh Lakes](a). Mei Lin, Bo Hale, ${rest}\n`)[0]?.author, [lin, hale]);
  });

  it('have no authors where only those beside the owner are named', () => {
    for (const entry of [
      '- **Tides That Weigh Old Lakes** (with Mei Lin and Bo Hale), *Journal of Lakes*, 12(3): 1-9, 2029.\n',
      '- "Tides That Weigh Old Lakes" (joint with Mei Lin). *Journal of Lakes*, 12(3): 1-9, 2029.\n',
      '<div class="card"><div><b>Tides That Weigh Old Lakes</b></div><div>with Mei Lin, et al.</div><div>Journal of Lakes, 12(3): 1-9, 2029.</div></div>\n',
    ]) {
      const { notes } = exportPublications([parsePage(entry)], 'bibtex');
      assert.deepEqual(
        notes.map(({ values }) => values),
        [['“Tides That Weigh Old Lakes”']],
      );
      assert.deepEqual(
        items(entry).map(({ author, volume, ...item }) => [item.type, item['container-title'], author, volume]),
        [['article-journal', 'Journal of Lakes', undefined, '12']],
      );
    }
    for (const entry of [
      '- **Lake toolbox** (with Mei Lin and Bo Hale): a talk in Norrhavn\n',
      '- **Tides That Weigh Old Lakes** with Mei Lin and Bo Hale in the garden\n',
      '- **Lakes and Their Boats** (with Applications to Rivers), 2029\n',
      '<h2 class="title">Reading Lakes and Their Boats<br>with Tidal Models</h2><p>CVPR 2029</p>\n',
      '<p class="title">Reading Lakes and Their Boats<br>with Tidal Models</p><p>CVPR 2029</p>\n',
    ])
      assert.deepEqual(items(entry), []);
  });

  it('are articles where the DOI or the address is one of an article, and nothing else says what they are', () => {
    const typesOf = (address: string, venue: string): readonly unknown[] =>
      items(`- \`${venue}\` [Tides That Weigh Lakes](${address}), Mei Lin, Bo Hale\n`).map(item => [
        item.type,
        item['container-title'],
      ]);
    for (const address of [
      'https://link.springer.com/article/10.1007/s11071-029-11168-2',
      'https://doi.org/10.1121/10.0020000',
      'https://www.sciencedirect.com/science/article/pii/S0010482529300001',
      'https://doi.org/10.1016/j.lake.2029.101111',
      'https://doi.org/10.1080/10494820.2029.2300000',
      'https://iopscience.iop.org/article/10.1088/1361-6501/ad1234',
      'https://doi.org/10.1155/2029/8812345',
      'https://doi.org/10.1016/j.procbio.2029.101111',
      'https://doi.org/10.1016/j.cropro.2029.05.021',
      'https://doi.org/10.1016/j.protis.2029.05.021',
      'https://doi.org/10.3390/pr12010001',
      'https://doi.org/10.3389/flake.2029.00001',
      'https://doi.org/10.1371/journal.plake.1000001',
    ])
      assert.deepEqual(typesOf(address, 'Lake Dyn 2029'), [['article-journal', 'Lake Dyn']]);
    for (const address of [
      'https://doi.org/10.1007/978-3-031-12345-6_7',
      'https://www.sciencedirect.com/science/article/pii/B9780128000000000011',
      'https://doi.org/10.5555/lakes.1',
      // series that print papers of conferences, numbered like journals
      'https://doi.org/10.1016/j.procs.2029.01.001',
      'https://doi.org/10.1016/j.egypro.2029.01.001',
      'https://doi.org/10.1016/j.prostr.2029.01.001',
      'https://doi.org/10.1016/j.ifacol.2029.01.001',
      'https://doi.org/10.1016/S1474-6670(17)30000-1',
      'https://doi.org/10.1016/S1571-0661(04)00001-1',
      'https://www.sciencedirect.com/science/article/pii/S1877050929300001',
      'https://doi.org/10.3390/proceedings2029040001',
      'https://doi.org/10.3390/engproc2029040001',
      'https://doi.org/10.3390/books978-3-03921-000-1',
      'https://doi.org/10.3389/conf.fnlak.2029.01.00001',
      'https://doi.org/10.1088/1742-6596/1234/1/012001',
      'https://doi.org/10.1088/1757-899X/123/1/012001',
    ])
      assert.deepEqual(typesOf(address, 'Lake Dyn 2029'), [['document', 'Lake Dyn']], address);
    assert.deepEqual(typesOf('https://doi.org/10.1016/j.lake.2029.1', 'CVPR 2029'), [['paper-conference', 'CVPR']]);
  });

  it('have what the digital library of the ACM gives to be cited', () => {
    const told = ['type', 'container-title', 'publisher', 'event-place', 'volume', 'issue'] as const;
    const of = (venue: string): readonly unknown[] =>
      items(`- Mei Lin and Ann Reed. 2029. **Reading Lakes There**. ${venue} https://doi.org/10.5555/1.5\n`).map(item =>
        told.map(key => item[key]),
      );
    for (const name of [
      'Proceedings of the 2029 ACM Symposium on Lakes',
      '*Proceedings of the 2029 ACM Symposium on Lakes*',
    ])
      assert.deepEqual(of(`In ${name} (ISL '29), May 1-4, 2029, Norrhavn, Norway. ACM, New York, NY, USA, 12 pages.`), [
        [
          'paper-conference',
          'Proceedings of the 2029 ACM Symposium on Lakes',
          'ACM',
          'Norrhavn, Norway',
          undefined,
          undefined,
        ],
      ]);
    for (const name of ['Proc. ACM Interact. Mob. Lakes', '*Proc. ACM Interact. Mob. Lakes*'])
      assert.deepEqual(of(`${name} 8, CSCW1, Article 12 (April 2029), 30 pages.`), [
        ['article-journal', 'Proc. ACM Interact. Mob. Lakes', undefined, undefined, '8', 'CSCW1'],
      ]);
  });

  it('have the number of an article beside its pages, in a field of its own', () => {
    const listed =
      '- Mei Lin, Bo Hale. "How Lakes Sleep." *ACM Transactions on Lakes*, vol. 43, no. 4, pp. 1-15, 2029, Art. no. 12.\n';
    assert.match(
      exportPublications([parsePage(listed)], 'bibtex').text,
      /number = \{4\},\n {2}pages = \{1--15\},\n {2}eid = \{12\},/,
    );
  });

  it('have their journal, and nothing of the reference in another language behind it', () => {
    const [item] = items(
      '- 林梅,王芦.[虚构湖泊的管理方法研究](https://lakes.example/a.pdf)[J].*虚构学报*,2029,41(11):27-37. （**北大核心、CSSCI**）[Lin, M., Wang, L. How Invented Lakes Are Kept. *Journal of Lakes*, 2029, 41(11): 27-37.]\n',
    );
    assert.deepEqual(
      [item?.type, item?.['container-title'], item?.volume, item?.issue, item?.page],
      ['article-journal', '虚构学报', '41', '11', '27-37'],
    );
  });

  it('have the venue that stands slanted and alone behind them, in small letters as well', () => {
    const venueOf = (venue: string): readonly unknown[] => {
      const [item] = items(
        `## 2029\n\n- [Patient Lakes in Linear Time](https://lakes.example/a), Mei Lin, Ann Reed, ${venue}.\n`,
      );
      return [item?.type, item?.['container-title'], item?.issued?.['date-parts'][0]?.[0]];
    };
    for (const [venue, type, name] of [
      ['**<i>optics and laser technology</i>**', 'article-journal', 'optics and laser technology'],
      ['*lake boats and their shores*', 'document', 'lake boats and their shores'],
      ['*湖泊的实践与认识*', 'document', '湖泊的实践与认识'],
      ['<u>Frontiers of Lake Boats.</u>', 'document', 'Frontiers of Lake Boats'],
      ['<u> WWW demo.</u>', 'paper-conference', 'WWW'],
      [
        '*2029 6th international conference on quiet lakes, boats and shores (ICQ)*',
        'paper-conference',
        '2029 6th international conference on quiet lakes, boats and shores',
      ],
    ] as const)
      assert.deepEqual(venueOf(venue), [type, name, 2029], venue);
    for (const other of [
      '*equal contribution*',
      '*research assistant*',
      '*best paper award*',
      '*we weigh lakes. A boat helps*',
      '*code*',
      '<u>Equal contribution</u>',
      '<u> System demo.</u>',
    ])
      assert.deepEqual(venueOf(other), ['document', undefined, 2029], other);
  });
  for (const [entry, expected] of [
    [
      '林梅. 湖泊水体的分割方法研究[D]. 湖城: 湖泊大学, 2029.',
      { type: 'thesis', title: '湖泊水体的分割方法研究', publisher: '湖泊大学', 'publisher-place': '湖城' },
    ],
    [
      '林梅, 王芦. 湖泊遥感的原理与应用［M］．2版．湖城：虚构出版社，2029．',
      {
        ...{ type: 'book', title: '湖泊遥感的原理与应用', edition: '2' },
        ...{ publisher: '虚构出版社', 'publisher-place': '湖城' },
      },
    ],
    [
      '林梅, 王芦. 湖泊遥感的原理与应用[M]. 虚构出版社,2029.',
      { type: 'book', title: '湖泊遥感的原理与应用', publisher: '虚构出版社' },
    ],
    [
      '林梅. 第三章 湖泊遥感的方法[M]//王芦, 李湖. 遥感导论. 湖城: 虚构出版社, 2029: 50-80.',
      {
        ...{ type: 'chapter', title: '第三章 湖泊遥感的方法', 'container-title': '遥感导论', page: '50-80' },
        editor: [
          { family: '王', given: '芦' },
          { family: '李', given: '湖' },
        ],
        ...{ publisher: '虚构出版社', 'publisher-place': '湖城' },
      },
    ],
    [
      '林梅, 王芦. 湖泊文本的分析研究[C]//第九届虚构湖泊大会论文集. 湖城: 虚构湖泊学会, 2029: 100-110.',
      {
        ...{ type: 'paper-conference', title: '湖泊文本的分析研究', 'container-title': '第九届虚构湖泊大会论文集' },
        ...{ page: '100-110', publisher: '虚构湖泊学会', 'publisher-place': '湖城' },
      },
    ],
    // the DOI, the address and the day of the look stand behind all
    ...['[D]. 湖城: 湖泊大学, 2029. DOI:10.5555/d.cnki.2029.', '[D].湖城:湖泊大学,2029.DOI:10.5555/d.cnki.2029.'].map(
      rest =>
        [
          `林梅. 湖泊水体的分割方法研究${rest}`,
          {
            ...{ type: 'thesis', title: '湖泊水体的分割方法研究', DOI: '10.5555/d.cnki.2029' },
            ...{ publisher: '湖泊大学', 'publisher-place': '湖城' },
          },
        ] as const,
    ),
    [
      '林梅, 王芦. 湖泊文本的分析研究[J/OL]. 湖泊科学, 2029-03-04 [2029-05-06]. http://lakes.example/1.html',
      {
        ...{ type: 'article-journal', title: '湖泊文本的分析研究', 'container-title': '湖泊科学' },
        ...{ URL: 'http://lakes.example/1.html', accessed: { 'date-parts': [[2029, 5, 6]] } },
      },
    ],
    ...['2029-03-04[2029-05-06].', '2029[2029-05-06].'].map(
      rest =>
        [
          `林梅, 王芦. 湖泊文本的分析研究[J/OL]. 湖泊科学, ${rest}`,
          { type: 'article-journal', title: '湖泊文本的分析研究', 'container-title': '湖泊科学' },
        ] as const,
    ),
    // who holds a conference is no person, and none of its name
    ...(
      [
        [
          '湖泊学会. 第九届虚构湖泊大会论文集. 湖城: 虚构出版社, 2029: 10-19.',
          '湖泊学会',
          '第九届虚构湖泊大会论文集',
          '湖城',
        ],
        [
          '虚构湖泊学会. 2029年湖泊大会论文集. 虚构出版社, 2029: 10-19.',
          '虚构湖泊学会',
          '2029年湖泊大会论文集',
          undefined,
        ],
      ] as const
    ).map(
      ([rest, body, name, place]) =>
        [
          `林梅, 王芦. 湖泊文本的分析研究[C]//${rest}`,
          {
            ...{ type: 'paper-conference', title: '湖泊文本的分析研究', 'container-title': name, page: '10-19' },
            ...{ editor: [{ literal: body }], publisher: '虚构出版社' },
            ...(place === undefined ? {} : { 'publisher-place': place }),
          },
        ] as const,
    ),
    [
      '林梅, 王芦. 湖泊文本的分析研究[C]//虚构湖泊学会. 虚构湖泊大会论文集, 2029: 10-19.',
      {
        ...{ type: 'paper-conference', title: '湖泊文本的分析研究', 'container-title': '虚构湖泊大会论文集' },
        ...{ page: '10-19', editor: [{ literal: '虚构湖泊学会' }] },
      },
    ],
    ...(['论文集. 湖城, 2029', '论文集. 湖城, 2029: 10-19', '年会. 湖城, 2029: 10-19'] as const).map(
      rest =>
        [
          `林梅, 王芦. 湖泊文本的分析研究[C]//第九届虚构湖泊大会${rest}.`,
          {
            ...{ type: 'paper-conference', title: '湖泊文本的分析研究' },
            'container-title': `第九届虚构湖泊大会${rest.split('.')[0] ?? ''}`,
            ...{ 'publisher-place': '湖城' },
            ...(rest.includes(':') ? { page: '10-19' } : {}),
          },
        ] as const,
    ),
    // what stands ahead may be an editor
    [
      '林梅, 王芦. 湖泊文本的分析研究[C]//虚构湖泊学会. 湖泊论丛, 2029: 10-19.',
      {
        ...{ type: 'paper-conference', title: '湖泊文本的分析研究', 'container-title': '湖泊论丛' },
        ...{ page: '10-19', editor: [{ literal: '虚构湖泊学会' }] },
      },
    ],
    ...(
      [
        ['载王芦主编《湖泊研究》，湖城：虚构出版社，2029年。', '湖城', undefined],
        ['载王芦主编：《湖泊研究》，湖城：虚构出版社，2029年，第1—9页。', '湖城', '1-9'],
        ['收入王芦编《湖泊研究》，虚构出版社2029年版，第1-9页。', undefined, '1-9'],
      ] as const
    ).map(
      ([rest, place, page]) =>
        [
          `林梅：《静湖的测量方法与应用》，${rest}`,
          {
            ...{ type: 'chapter', title: '静湖的测量方法与应用', 'container-title': '湖泊研究' },
            editor: [{ family: '王', given: '芦' }],
            ...{ publisher: '虚构出版社' },
            ...(place === undefined ? {} : { 'publisher-place': place }),
            ...(page === undefined ? {} : { page }),
          },
        ] as const,
    ),
    [
      '林梅：《静湖的测量方法与应用》，载《湖泊研究》，湖城：虚构出版社，2029年。',
      {
        ...{ type: 'chapter', title: '静湖的测量方法与应用', 'container-title': '湖泊研究' },
        ...{ publisher: '虚构出版社', 'publisher-place': '湖城' },
      },
    ],
    [
      '林梅：《静湖的测量方法与应用》，载《湖泊学报》2029年第3期。',
      {
        ...{ type: 'article-journal', title: '静湖的测量方法与应用', 'container-title': '湖泊学报', issue: '3' },
      },
    ],
    ...(
      [
        ['European conference on lake vision', 'Springer'],
        ['International Conference on Lake Data', 'IEEE'],
        ['Symposium on Ponds and Privacy', 'IEEE'],
        ['International Conference on Lake Learning', 'PMLR'],
      ] as const
    ).map(
      ([name, publisher]) =>
        [
          `Lin M, Reed A. Lakes under the wind[C]//${name}. ${publisher}, 2029: 11-22.`,
          {
            ...{ type: 'paper-conference', title: 'Lakes under the wind', 'container-title': name },
            ...{ page: '11-22', publisher },
          },
        ] as const,
    ),
    [
      '林梅, 王芦. 湖泊治理要有新的思路[N]. 湖泊日报, 2029-03-01(5).',
      {
        ...{ type: 'article-newspaper', title: '湖泊治理要有新的思路', 'container-title': '湖泊日报', page: '5' },
        issued: { 'date-parts': [[2029, 3, 1]] },
      },
    ],
    ...['：CN202911182560A[P]. 2029-08-09.', ': 中国, CN202911182560A[P]. 2029-08-09.'].map(
      rest =>
        [
          `林梅, 王芦. 一种湖泊边界的提取方法${rest}`,
          {
            ...{ type: 'patent', title: '一种湖泊边界的提取方法', number: 'CN202911182560A' },
            issued: { 'date-parts': [[2029, 8, 9]] },
          },
        ] as const,
    ),
    [
      '林梅, 王芦. 一种湖泊边界的提取方法:ZL202911182560.3[P]. 2029.',
      { type: 'patent', title: '一种湖泊边界的提取方法', number: 'ZL202911182560.3' },
    ],
    ...['TWI123456B', 'US10,123,456B2', 'GB2601234', 'AU2029201234A1'].map(
      number =>
        [
          `林梅, 王芦. 一种湖泊边界的提取方法: ${number}[P]. 2029-08-09.`,
          {
            ...{ type: 'patent', title: '一种湖泊边界的提取方法', number: number.replaceAll(',', '') },
            issued: { 'date-parts': [[2029, 8, 9]] },
          },
        ] as const,
    ),
    // as the standard prints it
    ...['202911182560.3', '２０２９１１１８２５６０.３'].map(
      number =>
        [
          `林梅. 一种湖泊边界的提取方法: ${number}[P]. 2029-08-09.`,
          { type: 'patent', title: '一种湖泊边界的提取方法', number: '202911182560.3' },
        ] as const,
    ),
    [
      '林梅, 王芦. 湖泊文本的分析研究[J/OL]. 湖泊科学, 2029: 1-12[2029-06-01]. https://lakes.example/1.html.',
      {
        ...{ type: 'article-journal', title: '湖泊文本的分析研究', 'container-title': '湖泊科学', page: '1-12' },
        ...{ URL: 'https://lakes.example/1.html', accessed: { 'date-parts': [[2029, 6, 1]] } },
      },
    ],
    [
      '林梅, 王芦. 湖泊水位的观测数据[DS/OL]. 湖泊数据中心, 2029. https://lakes.example/2.html',
      {
        ...{ type: 'dataset', title: '湖泊水位的观测数据', publisher: '湖泊数据中心' },
        URL: 'https://lakes.example/2.html',
      },
    ],
    [
      '林梅, 王芦. 湖泊水位的观测数据[DS/OL]. 2029. https://doi.org/10.5555/lakes.data.1.',
      { type: 'dataset', title: '湖泊水位的观测数据', DOI: '10.5555/lakes.data.1' },
    ],
    [
      '林梅, 王芦. 一种静湖方法：中国，CN115123456A[P]. 2029年公开. 2029-08-09.',
      {
        ...{ type: 'patent', title: '一种静湖方法', number: 'CN115123456A' },
        issued: { 'date-parts': [[2029, 8, 9]] },
      },
    ],
    ['林梅. 静湖器: 99112345.X[P]. 2029-08-09.', { type: 'patent', title: '静湖器', number: '99112345.X' }],
    [
      '湖泊遥感的原理与方法，**林梅**，*虚构出版社*，2029',
      { type: 'book', title: '湖泊遥感的原理与方法', publisher: '虚构出版社' },
    ],
    ...[
      ['，湖城：虚构出版社，2029年。', '虚构出版社'],
      ['，湖城：虚构出版社2029年版。', '虚构出版社'],
      ['，湖城：湖岸书局，2029年10月。', '湖岸书局'],
      ['（湖城：湖岸印书馆，2029年）。', '湖岸印书馆'],
      ['，虚构出版社，湖城，2029年。', '虚构出版社'],
    ].map(
      ([rest = '', publisher]) =>
        [
          `林梅、王芦：《湖泊与人们的日常生活》${rest}`,
          { type: 'book', title: '湖泊与人们的日常生活', publisher, 'publisher-place': '湖城' },
        ] as const,
    ),
    [
      'Mei Lin and Ann Reed. **How to Read Lakes from Far Away**. Northern Lakes Press, Norrhavn, 2029.',
      {
        ...{ type: 'book', title: 'How to Read Lakes from Far Away', publisher: 'Northern Lakes Press' },
        'publisher-place': 'Norrhavn',
      },
    ],
    [
      'Mei Lin and Ann Reed. **How to Read Lakes from Far Away**. Northern Lakes Press, 2029.',
      { type: 'book', title: 'How to Read Lakes from Far Away', publisher: 'Northern Lakes Press' },
    ],
  ] as const)
    it(`are what the mark of GB/T 7714 and the words behind it say: ${entry}`, () => {
      const [item] = items(`- ${entry}\n`);
      const { id, author, issued, ...rest } = { id: '', ...item };
      assert.deepEqual('issued' in expected ? { ...rest, issued } : rest, expected);
      assert.equal(issued?.['date-parts'][0]?.[0], 2029);
      assert.ok((author ?? []).length > 0, id);
    });

  for (const date of ['2029.05: ', '2029-05 ', '*2029/05/12* ', '[May 2029] ', '[2029, May] ', '(2029.5) '])
    it(`have the year of the date that they begin with where they name no other: ${date}`, () => {
      const [item] = items(
        `- ${date}**Mei Lin**, Bo Hale. [Lakes That Weigh Their Rivers](https://lakes.example/). CVPR.\n`,
      );
      assert.deepEqual([item?.author, item?.issued?.['date-parts']], [[lin, hale], [[2029]]]);
    });

  for (const [rest, address] of [
    [
      '1-12[2029-06-01]. https://lakes.example/1.html. 代码: https://lakes.example/code',
      'https://lakes.example/1.html',
    ],
    ['1-12. 代码: https://lakes.example/code', undefined],
    ['1-12. [PDF](a.pdf) https://lakes.example/code', undefined],
  ] as const)
    it(`have the address right behind the numbers, and not that of the code: ${rest}`, () => {
      const [item] = items(`- 林梅, 王芦. 湖泊文本的分析研究[J/OL]. 湖泊科学, 2029, 41(3): ${rest}\n`);
      assert.deepEqual([item?.['container-title'], item?.URL], ['湖泊科学', address]);
    });

  for (const [rest, year, page] of [
    ['[J]. 湖泊科学, 2029-03.', 2029, undefined],
    ['[J/OL]. 湖泊科学, 2029-12.', 2029, undefined],
    ['[J/OL]. 湖泊科学, 2029-3-4.', 2029, undefined],
    ['[J]. 湖泊科学, 2029-2036.', undefined, '2029-2036'],
  ] as const)
    it(`have the year and the month behind a Chinese journal for a date, and no pages: ${rest}`, () => {
      const [item] = items(`- 林梅, 王芦. 湖泊文本的分析研究${rest}\n`);
      assert.deepEqual(
        [item?.type, item?.['container-title'], item?.issued?.['date-parts'][0]?.[0], item?.page],
        ['article-journal', '湖泊科学', year, page],
      );
    });

  it('are of the journal behind its mark, whatever numbers stand behind that', () => {
    for (const numbers of ['2029, 第四辑: 甲12.', '2029, 38(3): 上册 12.', '（录用）2029.'])
      for (const mark of ['[J]', '[J/OL]', '［J］']) {
        const [item] = items(`- 林梅, 王芦. 湖泊文本的分析研究${mark}. 湖泊科学, ${numbers}\n`);
        assert.deepEqual([item?.type, item?.['container-title']], ['article-journal', '湖泊科学'], mark + numbers);
      }
  });

  for (const [written, host] of [
    ['林梅, 王芦. 湖泊与城市的关系[EB/OL]. (2029-05-01)[2030-06-01]. https://lakes.example/1', undefined],
    ['林梅, 王芦. 湖泊与城市的关系[EB/OL]. 湖泊网, (2029-05-01)[2030-06-01]. https://lakes.example/1', '湖泊网'],
    ['林梅, 王芦. 湖泊与城市的关系[J/OL]. 湖泊学报, (2029-05-01)[2030-06-01]. https://lakes.example/1', '湖泊学报'],
    ['林梅, 王芦. 湖泊与城市的关系[J/OL]. 湖泊学报, 2029, 12(3): 1-9 (2030-05-01)[2030-06-01].', '湖泊学报'],
    ['LIN M, REED A. Lakes that remember rivers[EB/OL]. bioRxiv, (2029-05-01)[2030-06-01].', 'bioRxiv'],
    ['LIN M, REED A. Lakes that remember rivers[R/OL]. (2029-05-01) [2030-06-01]. https://lakes.example/1', undefined],
  ])
    it(`have the year of their change where no other is printed: ${written}`, () => {
      const [item] = items(`- ${written}\n`);
      assert.deepEqual([item?.issued?.['date-parts'][0]?.[0], item?.['container-title']], [2029, host]);
    });

  for (const written of [
    '*2029.05*: Mei Lin, Ann Reed. Lakes that remember rivers. *Journal of Lakes*.',
    '**2029.05** Mei Lin, Ann Reed. [Lakes that remember rivers](a). *Journal of Lakes*.',
    '[2029/05/12] Mei Lin, Ann Reed. "Lakes that remember rivers". *Journal of Lakes*.',
    '12 May 2029: Mei Lin, Ann Reed. [Lakes that remember rivers](a). *Journal of Lakes*.',
    'Spring 2029 - Mei Lin, Ann Reed. [Lakes that remember rivers](a). *Journal of Lakes*.',
    '05/2029: Mei Lin, Ann Reed. [Lakes that remember rivers](a). *Journal of Lakes*.',
    'May ’29: Mei Lin, Ann Reed. [Lakes that remember rivers](a). *Journal of Lakes*.',
  ])
    it(`have the year of the date ahead of all where no other is printed: ${written}`, () => {
      const [item] = items(`# Publications\n\n- ${written}\n`);
      assert.deepEqual(
        [item?.title, item?.issued, item?.['container-title']],
        ['Lakes that remember rivers', { 'date-parts': [[2029]] }, 'Journal of Lakes'],
      );
    });

  for (const date of ['12 May 2029: ', 'Spring 2029: ', '05/2029 - '])
    it(`have no venue of the words of the date ahead of all: ${date}`, () => {
      const [item] = items(`# Publications\n\n- ${date}Mei Lin, Ann Reed. [Lakes that remember rivers](a).\n`);
      assert.deepEqual([item?.issued, item?.['container-title']], [{ 'date-parts': [[2029]] }, undefined]);
    });

  it('have no year where only the day of the look is printed', () => {
    const [item] = items(
      '- 林梅, 王芦. 湖泊文本的分析研究[J/OL].湖泊科学,1-12[2029-05-06].https://doi.org/10.5555/2029.0301.\n',
    );
    assert.deepEqual(
      [item?.type, item?.['container-title'], item?.page, item?.issued],
      ['article-journal', '湖泊科学', '1-12', undefined],
    );
  });

  it('have their numbers where those are in full width', () => {
    const entry = '- 林梅，王芦. 湖泊水位的快速测量方法［Ｊ］. 虚构学报，２０２９，１４（３）：１１－２２.\n';
    const [item] = items(entry);
    assert.deepEqual(
      [item?.type, item?.['container-title'], item?.volume, item?.issue, item?.page, item?.issued],
      ['article-journal', '虚构学报', '14', '3', '11-22', { 'date-parts': [[2029]] }],
    );
  });

  it('have the venue of the badge whatever a list below the title remarks', () => {
    const place = (badge: string, line: string, remark: string): unknown => {
      const head = badge === '' ? '' : `<div class="badge">${badge}</div>`;
      const [item] = items(
        `<div class='paper-box'><div class='paper-box-image'><div>${head}<img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[Kites That Wait for Wind](https://a.org/1.pdf)\n\n**Mei Lin**, Bo Hale\n\n${line}\n\n- ${remark}\n\n</div>\n</div>\n`,
      );
      return [item?.type, item?.['container-title'], item?.issued?.['date-parts'][0]?.[0]];
    };
    for (const remark of [
      '**Winner** of the Lake Removal Challenge 2029.',
      'Finalist of the Lake Robotics Competition 2030.',
      'Extended version of our work at the International Conference on Lakes 2027.',
      'We also organized a tutorial at the International Conference on Lakes 2030.',
      'Presented at the International Conference on Lakes 2030.',
      '1st place in the Lake Removal Challenge 2029.',
      '**Runner-up of the Lake Challenge 2029**',
      'Cited by the Journal of Lakes, 2030.',
      '[Talk](https://a.org) at the Symposium on Rivers 2030',
    ]) {
      assert.deepEqual(place('CVPR 2029', '', remark), ['paper-conference', 'CVPR', 2029], remark);
      assert.deepEqual(
        place('', '**CVPRW 2029** \\| [Paper](https://a.org/1.pdf)', remark),
        ['paper-conference', 'CVPRW', 2029],
        remark,
      );
    }
    // what is no venue is none without a badge either
    for (const remark of ['**Winner** of the Lake Removal Challenge 2029.', 'Cited by the Journal of Lakes, 2029.'])
      assert.deepEqual(place('', '', remark), ['document', undefined, 2029], remark);
    const full = '*IEEE/CVF Conference on Computer Vision and Pattern Recognition*, 2029';
    assert.deepEqual(place('CVPR 2029', '', full), ['paper-conference', full.slice(1, -7), 2029]);
    assert.deepEqual(place('arXiv 2028', '', 'Accepted by CVPR 2029'), ['paper-conference', 'CVPR', 2029]);
    assert.deepEqual(place('', '', full), ['paper-conference', full.slice(1, -7), 2029]);
  });

  it('have the volume and the pages that a list below the title names, whatever the badge says', () => {
    for (const [badge, remark, expected] of [
      ['Neurocomputing 2029', '*Neurocomputing*, 612, 1-9, 2029', ['article-journal', 'Neurocomputing', '612', '1-9']],
      ['Science 2029', '*Science*, 381(6658), 1-9, 2029', ['article-journal', 'Science', '381', '1-9']],
      [
        'IEEE TIP 2029',
        '*IEEE Transactions on Image Processing*, 12(3), 1-9, 2029',
        ['article-journal', 'IEEE Transactions on Image Processing', '12', '1-9'],
      ],
      ['PRL 2029', '*Phys. Rev. Lett.* 121, 012001 (2029)', ['article-journal', 'Phys. Rev. Lett.', '121', '012001']],
      ['CVPR 2029', 'CVPR 2029, pp. 1-9', ['paper-conference', 'CVPR', undefined, '1-9']],
      [
        'ACM MM 2029',
        'In *Proceedings of the ACM International Conference on Multimedia*, pp. 1-9, 2029',
        ['paper-conference', 'Proceedings of the ACM International Conference on Multimedia', undefined, '1-9'],
      ],
      [
        'SIGGRAPH 2029',
        '*ACM Transactions on Graphics*, 43(4), 1-9, 2029',
        ['article-journal', 'ACM Transactions on Graphics', '43', '1-9'],
      ],
    ] as const) {
      const [item] = items(
        `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[Kites That Wait for Wind](https://a.org/1.pdf)\n\n**Mei Lin**, Bo Hale\n\n- ${remark}\n- Winner of the Lake Challenge 2030\n\n</div>\n</div>\n`,
      );
      assert.deepEqual([item?.type, item?.['container-title'], item?.volume, item?.page], expected, remark);
      assert.equal(item?.issued?.['date-parts'][0]?.[0], 2029, remark);
    }
  });

  it('have the name in full behind an acronym of two words', () => {
    const [item] = items(
      "- `USENIX Sec'29` **LakeGuard: Towards Real-Time Detection of Lakes**.  \n  Mei Lin, Bo Hale.  \n  In *Proceedings of the 38th USENIX Security Symposium (USENIX Sec)*, August, 2029.\n",
    );
    assert.deepEqual(
      [item?.['container-title'], item?.['container-title-short']],
      ['Proceedings of the 38th USENIX Security Symposium', 'USENIX Sec'],
    );
  });

  it('are articles where the ranking of their venue says that it is a journal', () => {
    const [item] = items('- 林梅，王芦. 虚构湖泊的水位测量方法. _**湖泊应用**_, 2029, 录用. (CCF T2级中文期刊)\n');
    assert.deepEqual([item?.type, item?.['container-title']], ['article-journal', '湖泊应用']);
  });

  it('have a slanted journal before its volume or what became of the work for their venue, and for no author', () => {
    for (const [name, behind] of [
      ['J. Lake Mech.', ' 945, A3, **2029**'],
      ['J. Lake Mech.', ', in press'],
      ['Acta Lacustra', ' 12(3), **2029**'],
      ['Inland Waters', ' 12(3): 1-9, 2029'],
      ['Acta Lacustra', ' 12, 2029'],
    ] as const) {
      const [item] = items(
        `- [Forthcoming Lakes of the World](https://doi.org/10.5555/x.1), **Mei Lin**, Bo Hale, *${name}*${behind}\n`,
      );
      assert.deepEqual([item?.author, item?.['container-title']], [[lin, hale], name], name + behind);
    }
    for (const [authors, name] of [
      ['Mei Lin, Bo Hale', 'Lake Mechanics'],
      ['Mei Lin and Bo Hale', 'Inland Waters'],
      ['Mei Lin, Bo Hale', 'Acta Lacustra'],
      ['M. Lin, B. Hale', 'Inland Waters'],
    ] as const) {
      const [item] = items(
        `- [Forthcoming Lakes of the World](https://a.org/1.pdf). ${authors}, *${name}*, in press\n`,
      );
      assert.deepEqual([item?.author?.length, item?.['container-title']], [2, name], authors);
    }
    // with no venue yet the owner is slanted
    for (const behind of [', to appear.', ', accepted.', ', Accepted, 2029', ', in press'])
      for (const [ahead, count] of [
        ['. Bo Hale', 2],
        ['. Ann Reed, Bo Hale', 3],
        ['.\n  Ann Reed, Bo Hale', 3],
      ] as const) {
        const [item] = items(`- [Forthcoming Lakes of the World](https://a.org/1.pdf)${ahead}, *Mei Lin*${behind}\n`);
        const { author = [] } = item ?? {};
        assert.deepEqual(
          [author.length, author.at(-1), item?.['container-title']],
          [count, lin, undefined],
          ahead + behind,
        );
      }
    for (const behind of [', accepted by CVPR 2029', ', to appear in CVPR 2029']) {
      const [item] = items(
        `- [Forthcoming Lakes of the World](https://doi.org/10.5555/x.1), **Mei Lin**, *Bo Hale*${behind}\n`,
      );
      assert.deepEqual([item?.author, item?.['container-title']], [[lin, hale], 'CVPR'], behind);
    }
  });

  it('have the address of the data or the program that their title links, as long as nothing says that they are papers', () => {
    const place = (href: string, venue: string): unknown => {
      const [item] = items(`- [Levels of the Northern Lakes](${href}), Mei Lin, Bo Hale, ${venue}\n`);
      return item?.DOI ?? item?.URL;
    };
    assert.equal(place('https://doi.org/10.5281/zenodo.1234567', '**Zenodo 2029**'), '10.5281/zenodo.1234567');
    for (const name of ['gulls', 'gulls2'])
      assert.equal(
        place(`https://doi.org/10.32614/CRAN.package.${name}`, '*R package version 1.2*, 2029'),
        `10.32614/CRAN.package.${name}`,
      );
    assert.equal(place('https://github.com/mei/lakes', '2029'), 'https://github.com/mei/lakes');
    assert.equal(place('https://github.com/mei', '2029'), undefined);
    assert.equal(place('https://github.com/mei/lakes', '*CVPR*, 2029'), undefined);
    assert.equal(place('https://doi.org/10.5281/zenodo.1234567', '*Journal of Lakes*, 2029'), undefined);
  });

  it('have no rest of names that cannot be read in the name of their venue', () => {
    const [item] = items(
      '- "State of the Lakes", World Lake Organization, Barnes and Noble, Inc., *Lake Board*, **2029**\n',
    );
    assert.equal(item?.['container-title'], 'Lake Board');
  });

  it('have the venue behind a remark in brackets, and behind names in brackets', () => {
    const title = '**Forthcoming Lakes of the World**';
    for (const remark of ['(in Chinese)', '(extended version)', '(invited paper)', '[short paper]', '（通讯作者）'])
      for (const entry of [
        `${title} ${remark}. Mei Lin, Bo Hale. *Journal of Lakes*, 12(3), 1-9, 2029`,
        `${title} ${remark}, Mei Lin, Bo Hale, *Journal of Lakes*, 12(3), 1-9, 2029`,
      ]) {
        const [item] = items(`- ${entry}\n`);
        assert.deepEqual(
          [item?.author, item?.['container-title'], item?.volume, item?.issue, item?.page],
          [[lin, hale], 'Journal of Lakes', '12', '3', '1-9'],
          entry,
        );
      }
    const [behindAuthors] = items(`- Mei Lin, Bo Hale. ${title} (in Chinese). *Journal of Lakes*, 12(3), 2029\n`);
    assert.deepEqual([behindAuthors?.['container-title'], behindAuthors?.volume], ['Journal of Lakes', '12']);
    for (const names of ['Mei Lin, Bo Hale', 'Mei Lin (Lakeside), Bo Hale']) {
      const [item] = items(`- ${title} (${names}), *Journal of Lakes*, 12(3), 2029\n`);
      assert.deepEqual(
        [item?.author, item?.['container-title'], item?.volume],
        [[lin, hale], 'Journal of Lakes', '12'],
        names,
      );
    }
    const [sent] = items(`- ${title} (under review) Mei Lin, Bo Hale. ISL 2029\n`);
    assert.deepEqual([sent?.author, sent?.['container-title']], [[lin, hale], undefined]);
    for (const remark of ['(invited talk)', '(finished project)', '(graduate course)'])
      assert.deepEqual(
        items(`- [Physics of deep lakes](https://a.org/) ${remark}, Mei Lin, Bo Hale, 2029\n`),
        [],
        remark,
      );
  });

  it('have no journal with an “and” in its Chinese name for authors', () => {
    for (const venue of [
      '\n  审计与湖泊研究, 2029, 35(04): 47-57.',
      '\n  审计与湖泊研究, 2029.',
      ', 审计与湖泊研究, 2029.',
      ...['湖泊与决策', '机械与湖岸', '金融与湖泊', '静水和减灾'].flatMap(name => [
        `，${name}，2029.`,
        `. ${name}, 2029年第3期.`,
        `，${name}，36(5): 88-95，2029年.`,
        `\n  ${name}, 2029.`,
        `，${name}，2029. 核心期刊.`,
        `，${name}，2029, 12(3): 1-9. 中文核心期刊.`,
      ]),
    ])
      assert.deepEqual(items(`- [虚构湖泊的管理方法研究](https://doi.org/10.5555/a)${venue}\n`), [], venue);
  });

  it('of a page that lists none are none', () => {
    const { text, count, notes } = exportPublications(
      [parsePage('# News\n\n- 2024: A paper was accepted.\n')],
      'csl-json',
    );
    // why is told by who asked: a page or a site
    assert.deepEqual([text, count, notes.length], ['', 0, 0]);
  });
});
