import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { yearAheadOf } from '../../../../src/core/page/works/dateAhead';
import { worksOf } from '../../../../src/core/page/works/works';
import { lakes, read } from './read';

const entries = [
  [`Mei Lin, Ann Reed, and Ola Berg. ${lakes}. IEEE Transactions on Lakes, 2029.`, 'Mei Lin, Ann Reed, Ola Berg'],
  [`Mei Lin, Ann Reed. **${lakes}**. *IEEE Transactions on Lakes*, 2029.`, 'Mei Lin, Ann Reed'],
  [`Mei Lin, Ann Reed. "${lakes}". IEEE Transactions on Lakes, 2029.`, 'Mei Lin, Ann Reed'],
  [`**${lakes}**. Mei Lin, Ann Reed. IEEE Transactions on Lakes, 2029.`, 'Mei Lin, Ann Reed'],
  [`*${lakes}*. Mei Lin, Ann Reed. IEEE Transactions on Lakes, 2029.`, 'Mei Lin, Ann Reed'],
] as const;

describe('a date that a publication begins with', () => {
  for (const date of [
    '*2029* ',
    '**2029** ',
    '2029 ',
    '2029: ',
    '*2029.09*: ',
    '*2029/09/12* ',
    '2029-09 ',
    '*2029 Sep*: ',
    '**Sept. 2029** ',
    '[2029.09] ',
    '(2029) ',
    '*2029*, ',
    '12 May 2029: ',
    'May 12, 2029: ',
    'May 12th, 2029 ',
    '05/2029: ',
    '05.2029: ',
    '12.05.2029: ',
    '2029.05 - ',
    '*2029* – ',
    'Spring 2029: ',
    'Mai 2029: ',
    'août 2029 : ',
    'May ’29: ',
    '2029年5月，',
    '[2029年5月12日] ',
    '2029 (May) ',
    '2029-30: ',
  ])
    for (const [entry, names] of entries)
      it(`is passed over: ${date}${entry}`, () => {
        assert.deepEqual(read(`# Publications\n\n- ${date}${entry}`), [`${lakes} / ${names} / `]);
      });

  for (const [date, year] of [
    ['12 May 2029: ', 2029],
    ['05/2029 - ', 2029],
    ['Spring 2028: ', 2028],
    ['May ’27: ', 2027],
  ] as const)
    it(`gives its year: ${date}`, () => {
      const [work] = worksOf(parsePage(`# Publications\n\n- ${date}Mei Lin, Ann Reed. [${lakes}](a). ISL.\n`));
      assert.equal(work && yearAheadOf(work)?.year, year);
    });

  for (const name of ['Marie Curie', 'Jun Li', 'May Chen'])
    it(`leaves a name that begins like a month behind a year: ${name}`, () => {
      assert.deepEqual(read(`# Publications\n\n- 2029 ${name}, Ann Reed. "${lakes}." *Journal of Lakes*.`), [
        `${lakes} / ${name}, Ann Reed / `,
      ]);
    });

  it('does not hide the first name before a linked title', () => {
    assert.deepEqual(
      read(`# Publications\n\n- **2029** **Mei Lin**, Ann Reed. [${lakes}](a). IEEE Transactions on Lakes, 2029.`),
      [`${lakes} / Mei Lin, Ann Reed / a`],
    );
  });

  it('is one of the words of the publication all the same', () => {
    const page = parsePage(
      `# Publications\n\n- *2029* Mei Lin, Ann Reed. **${lakes}**. *IEEE Transactions on Lakes*.\n`,
    );
    assert.deepEqual(
      worksOf(page).map(({ lines }) => lines.map(({ text }) => text)),
      [[`2029 Mei Lin, Ann Reed. ${lakes}. IEEE Transactions on Lakes.`]],
    );
  });

  for (const [what, body, ...others] of [
    ['news', `# News\n\n- *2029.09*: Mei Lin, Ann Reed. ${lakes}. IEEE Transactions on Lakes, 2029.`],
    ['what somebody did', '# Publications\n\n- *2029*: Ann Reed, **Mei Lin**. We won the Lake Cup (LCC 2029).'],
    ['a stay', `# Publications\n\n- 2028.09 - 2029.07 Mei Lin, Ann Reed. **${lakes}**. *Lake Lab*, 2029.`],
    ...['2028 – Fall 2029 ', '2028 - May 2029 ', '2028.09 – now ', '05/2028 – 07/2029 ', '2028年9月 - 至今 '].map(
      time =>
        [
          `what took from ${time}`,
          `# Publications\n\n- ${time}Mei Lin, Ann Reed. **${lakes}**. *Lake Lab*, 2029.`,
        ] as const,
    ),
    ['what goes on', `# Publications\n\n- 2029 - Present Mei Lin, Ann Reed. **${lakes}**. *Lake Lab*, 2029.`],
    ['news of an accepted paper', '# 最新成果\n\n- 2029.05：论文“湖泊与城市的研究”被《湖泊学报》录用。'],
    ['news of the paper of two', '# 论文\n\n- 2029.05：林梅，王芦的论文《湖泊与城市的研究》被《湖泊学报》录用。'],
    ...['’s “What lakes remember of boats” accepted by', ' will present “What lakes remember of boats” at'].map(
      told =>
        ['news of somebody', `# Publications\n\n- 2029.05: Ann Reed, Mei Lin${told} *Journal of Lakes*.`] as const,
    ),
    [
      'a prize beside other lines',
      [
        '# Awards\n',
        '- 2024: **Best Paper of Lakes and Boats**, Ann Reed, Mei Lin, *CVPR*',
        `- Mei Lin, Ann Reed. **What rivers know of the lakes they meet**. *Journal of Lakes*, 2029.`,
      ].join('\n'),
      'What rivers know of the lakes they meet / Mei Lin, Ann Reed / ',
    ],
    ['a talk', `# Publications\n\n- *2029.05*: Northern Forum, Lakeside. *${lakes}*. Mei Lin and Ann Reed.`],
  ] as const)
    it(`makes no publication of ${what}`, () => {
      assert.deepEqual(read(body), others);
    });

  for (const news of [
    `Mei Lin, Ann Reed. [${lakes}](a) is accepted by ISL 2029.`,
    `Mei Lin, Ann Reed, Tom Brook. [${lakes}](a) wins the best paper award!`,
    'Ann Reed, Mei Lin. [Talk slides of the lakes](a).',
  ])
    it(`makes no publication of what may be news on a page without headings: ${news}`, () => {
      const listed = `- Mei Lin, Ann Reed. [${lakes}](a). ISL 2029.`;
      assert.deepEqual(read(`I study lakes.\n\n**News**\n\n- 2029.05: ${news}\n\n**Publications**\n\n${listed}`), [
        `${lakes} / Mei Lin, Ann Reed / a`,
      ]);
    });

  it('makes no publication of a course, which has a season for its date, on a page without headings', () => {
    assert.deepEqual(
      read('- Spring 2029: **Introduction to lakes and rivers**, Mei Lin, Ann Reed, *Lake University*'),
      [],
    );
  });

  for (const entry of [`[${lakes}](a). Mei Lin, Ann Reed. ISL 2029.`, `Mei Lin, Ann Reed. [${lakes}](a). ISL 2029.`])
    it(`leaves a publication with a season and a link one there: ${entry}`, () => {
      assert.deepEqual(read(`- Spring 2029: ${entry}`), [`${lakes} / Mei Lin, Ann Reed / a`]);
    });

  it('leaves a publication of a page without headings one', () => {
    assert.deepEqual(read(`- 2029.05: Mei Lin, Ann Reed. [${lakes}](a). ISL 2029.`), [
      `${lakes} / Mei Lin, Ann Reed / a`,
    ]);
  });

  it('leaves a publication one on a page for papers, though nothing stands behind it', () => {
    const page = parsePage(`---\ntitle: Publications\n---\n\n- 2029.05: Mei Lin, Ann Reed. [${lakes}](a).\n`);
    assert.deepEqual(
      worksOf(page).map(({ title }) => title.text),
      [lakes],
    );
  });

  for (const title of ['2029 census of lakes and rivers', '2029: a year of lakes and rivers'])
    it(`may be the beginning of a title: ${title}`, () => {
      assert.deepEqual(
        read(`# Publications\n\n- **${title}**, Mei Lin, Ann Reed. *IEEE Transactions on Lakes*, 2029.`),
        [`${title} / Mei Lin, Ann Reed / `],
      );
      assert.deepEqual(
        read(`# Publications\n\n- ${title}, Mei Lin, Ann Reed, *IEEE Transactions on Lakes*, 2029.`),
        [],
      );
    });
});
