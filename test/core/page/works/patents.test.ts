import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { lakes, read } from './read';

describe('the patents of a page', () => {
  for (const [title, body, expected] of [
    [
      'are read with Chinese inventors before a plain title and a number',
      `- 林梅, \`王芦\`, 李湖.&nbsp;&nbsp;一种用于湖泊水位监测的浮标装置和方法, 2029, 202911182560.3. [[实审]]()`,
      '一种用于湖泊水位监测的浮标装置和方法 / 林梅, 王芦, 李湖 / ',
    ],
    [
      'are read with the title before the inventors and the number behind them',
      `- *2029.04*：一种薄冰湖面的拖曳装置。Tom Brook，**林梅**。CN&nbsp;000000002&nbsp;B`,
      '一种薄冰湖面的拖曳装置 / Tom Brook, 林梅 / ',
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('have numbers that end before the year behind them', () => {
    const numbers = worksOf(
      parsePage(
        [
          'WO2029123456, 2029',
          'US 10,123,456 B2, 2029',
          'US 10, 123, 456 B2, Jan. 2029',
          'US 9, 123, 456, 2029',
          'CN 000000002 B, 2029',
        ]
          .map((number, at) => `- Mei Lin, Ann Reed. "${lakes}, Part ${String(at)}," ${number}.\n`)
          .join(''),
      ),
    ).map(({ patent }) => patent?.number);
    assert.deepEqual(numbers, ['WO2029123456', 'US10123456B2', 'US10123456B2', 'US9123456', 'CN000000002B']);
  });

  it('are known by a number alone whose digits stand in groups with spaces', () =>
    assert.deepEqual(read(`- Mei Lin, Ann Reed. **${lakes}.** US 10, 123, 456 B2, Jan. 2029.`), [
      `${lakes} / Mei Lin, Ann Reed / `,
    ]));

  it('are known by their numbers and by the words “China Patent”', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}," No. CN2029104100144.`,
      `- Mei Lin, Ann Reed. "${lakes}," No. CN202910410014X.`,
      `- Mei Lin, Ann Reed. "${lakes}," Patent No. 202910410014X.`,
      `- Mei Lin, Ann Reed. "${lakes}," 专利号：202910410014X.`,
      `- Mei Lin, Ann Reed. **${lakes}**, China Patent, Jul. 29, 2029.`,
      `- Mei Lin, Ann Reed. "${lakes}." Journal of Lakes, 2029.`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ patent }) => patent),
      [
        { number: 'CN2029104100144' },
        { number: 'CN202910410014X' },
        { number: '202910410014X' },
        { number: '202910410014X' },
        { number: undefined },
        undefined,
      ],
    );
  });

  for (const [number, read] of [
    ['ZL202911182560.3', 'ZL202911182560.3'],
    ['CN 115691719 B', 'CN115691719B'],
    ['EP 3012345 B1', 'EP3012345B1'],
    ['GB2601234 A', 'GB2601234A'],
    ['FR 3012345 B1', 'FR3012345B1'],
    ['TW I123456 B', 'TWI123456B'],
    ['TWM123456U', 'TWM123456U'],
    ['TWI123456', 'TWI123456'],
    ['AU 2029201234 A1', 'AU2029201234A1'],
    ['CA 3012345 C', 'CA3012345C'],
    ['HK 1234567 A1', 'HK1234567A1'],
    ['IN 202911012345 A', 'IN202911012345A'],
    ['RU 2712345 C1', 'RU2712345C1'],
    ['SG 10202901234 A', 'SG10202901234A'],
    ['ES 2123456 T3', 'ES2123456T3'],
    ['PCT/CN2029/123456', 'PCT/CN2029/123456'],
    ['PCT/US29/12345', 'PCT/US29/12345'],
    ['KR 10-2029-0123456', 'KR10-2029-0123456'],
    ['KR 10-1234567 B1', 'KR10-1234567B1'],
    ['JP 2029-123456 A', 'JP2029-123456A'],
    ['特開2029-123456', '特開2029-123456'],
    ['特許第6123456号', '特許第6123456号'],
    ['GB2123456', 'GB2123456'],
    ['AU2029201234', 'AU2029201234'],
    ['BR 10 2029 012345 6', 'BR1020290123456'],
    ['IN 202941012345', 'IN202941012345'],
    ['CA 3,123,456', 'CA3123456'],
    ['U.S. Patent No. 10,123,456', 'US10123456'],
    ['US Patent 10,123,456 B2', 'US10123456B2'],
    ['US Patent App. 17/123,456', 'US17/123456'],
    ['U.S. Patent Application No. 17/123,456', 'US17/123456'],
    ['US Provisional Patent Application 63/123,456', 'US63/123456'],
    ['US Patent Application 2029/0123456 A1', 'US2029/0123456A1'],
    ['US Pat. 10,123,456', 'US10123456'],
    ['US patent 10,123,456', 'US10123456'],
    ['United States Patent 10,123,456', 'US10123456'],
    ['US Patent App. 20290123456', 'US20290123456'],
    ['U.S. patent application 20290123456 A1', 'US20290123456A1'],
    ['Korean Patent 10-1234567', 'KR10-1234567'],
    ['European Patent No. 3012345', 'EP3012345'],
    ['Japanese Patent No. 6123456', 'JP6123456'],
  ] as const)
    it(`are known by a number of any office, ${number}`, () =>
      assert.deepEqual(
        worksOf(parsePage(`- Mei Lin, Ann Reed. *${lakes}*. ${number}, 2029.`)).map(({ patent }) => patent),
        [{ number: read }],
      ));

  for (const words of [
    'Grant NO 1234567',
    'Report IN 2029',
    'AT 12345 Norrhavn',
    'ID 12345678',
    'BE 2029 A new start',
    'Chicago, IL 60601',
    'IN 1,234,567 lakes',
    'US 2029-2031',
    '10-2029-0123456',
  ])
    it(`are none by small words with a number, ${words}`, () =>
      assert.deepEqual(
        worksOf(parsePage(`- Mei Lin, Ann Reed. "${lakes}," *Journal of Lakes*, ${words}.`)).map(
          ({ patent }) => patent,
        ),
        [undefined],
      ));

  it('are none where a number like theirs is another’s', () => {
    const body = `- Mei Lin, Ann Reed. "${lakes}." Data: 202901011234X, *ICML*, 2029.`;
    assert.deepEqual(read(body), [`${lakes} / Mei Lin, Ann Reed / `]);
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ patent }) => patent),
      [undefined],
    );
  });

  it('are the entries below a heading of patents', () => {
    const entry = `- Mei Lin, Ann Reed. "${lakes}". [[HTML]](https://example.org/p)\n`;
    const arePatents = (...headings: readonly string[]): boolean =>
      worksOf(parsePage(`${headings.join('\n\n')}\n\n${entry}`)).every(({ patent }) => patent !== undefined);
    for (const title of [
      'Patents',
      '💡 Granted Patents',
      'Invention Patent',
      'Invention Grants (发明专利授权)',
      '专利',
      '发明专利',
    ])
      assert.ok(arePatents('# Publications', `## ${title}`), title);
    assert.ok(arePatents('# Patents', '## 2029'));
    for (const title of ['Papers', '论文专利', '论文与专利', 'Publications & Patents', 'Software Copyrights / Patents'])
      assert.ok(!arePatents(`# ${title}`), title);
    assert.ok(!arePatents('# Patents', '## Papers'));
    assert.ok(!arePatents('# Patents', '# Projects'));
  });

  it('do not include an application that is under examination: 在审', () =>
    assert.deepEqual(read('- 林梅, 王芦. 一种用于湖泊水位监测的浮标装置. 在审.'), []));

  it('have their number in brackets behind the title', () => {
    for (const title of ['一种湖泊水位的监测方法【CN000000002A】', '一种湖泊水位的监测方法 [CN 000000002 A]']) {
      const [work] = worksOf(parsePage(`# 专利\n\n- *2029.04.19*: &nbsp; ${title}；**林梅**，王芦，李湖\n`));
      assert.deepEqual([work?.title.text, work?.patent?.number], ['一种湖泊水位的监测方法', 'CN000000002A'], title);
    }
    assert.deepEqual(read(`- **${lakes} (US 10,123,456 B2)**, Mei Lin, Ann Reed, 2029`), [
      `${lakes} / Mei Lin, Ann Reed / `,
    ]);
  });

  it('have a dash between what they are and their slanted title', () => {
    for (const joint of [' — ', ' - ', ': '])
      assert.deepEqual(
        read(
          `# Patents\n\n- \`China Patent\`${joint}*A Float, Two Boats and a Lake*, Mei Lin, 2029. Application No.202923147747.9`,
        ),
        ['A Float, Two Boats and a Lake / Mei Lin / '],
        joint,
      );
  });
});

describe('a patent without inventors', () => {
  for (const title of [
    'Lake Analysis Model Training Method, Lake Analysis Method and Related Devices (Invention Patent)',
    'Lake Measuring Method, Device and Storage Medium, CN202911182560.3',
    'Lake Measuring Method and System, Electronic Equipment and Storage Medium, CN202911182560.3, 2029',
    'Lake Weighing Method, Electronic Device, and Readable Storage Medium. Patent CN202911182560.3',
  ])
    it(`has none in its title: ${title}`, () => {
      assert.deepEqual(read(`# Patents\n\n- ${title}\n`), []);
    });

  it('and one with them has no other', () => {
    assert.deepEqual(
      read('# Patents\n\n- Lake Measuring Method and System. Mei Lin, Ann Reed. Patent CN202911182560.3\n'),
      ['Lake Measuring Method and System / Mei Lin, Ann Reed / '],
    );
  });
});
