import assert from 'node:assert/strict';
import { copiedPage } from './copiedPage';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('fact-consistency', pagePath, page(body)), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('fact-consistency', kind, pagePath, page(before)), page(after));
}

describe('fact-consistency', () => {
  it('finds all slips of a page made by copying, and nothing else', async () => {
    const problems = await problemsOf(pagePath, { [pagePath]: copiedPage }, 'fact-consistency');
    assert.deepEqual(
      problems.map(({ range }) => copiedPage.slice(range.start, range.end)),
      ['Rui, Wen', '42st', '209910575871.4', 'ISLD 2024', '2027.6 - 2031.1'],
    );
  });

  it('has no safe fix but for ordinals', async () => {
    const problems = await problemsOf(pagePath, { [pagePath]: copiedPage }, 'fact-consistency');
    const safe = problems.flatMap(({ fixes }) => fixes.filter(fix => fix.safe).map(fix => fix.kind));
    assert.deepEqual(safe, ['correct-ordinal']);
  });
});

describe('fact-consistency: ordinals', () => {
  it('are found in what a reader unfolds, too', () =>
    expectMarks('<details markdown="1">\n<summary>More</summary>\n\nThe ⟦33th⟧ symposium.\n\n</details>'));

  it('finds endings that do not belong to their number', () =>
    expectMarks('The ⟦42st⟧ conference, the **⟦22th⟧**, the 28th-⟦43th⟧, the ⟦11st⟧, ⟦112nd⟧ and [⟦3th⟧](x).'));

  it('puts the right one in', () =>
    expectFixed('correct-ordinal', 'The 42st, 22th, 11st, 13rd and 1th.', 'The 42nd, 22nd, 11th, 13th and 1st.'));

  for (const [why, body] of [
    ['right ones', '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th'],
    ['parts of words and numbers', 'v2st A42st 2.1th 1,002th 42sth x_3th 42ST'],
    [
      'code, comments and addresses',
      '`42st` <code>42st</code> <kbd>22th</kbd> <!-- 42st --> [a](https://example.org/42st) <a href="42st">b</a>\n\n    42st',
    ],
    ['what Liquid writes', '{{ "42st" }}'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});

describe('fact-consistency: commas in names', () => {
  const entry = (names: string): string => `- ${names}. "Lakes that remember their rivers." 2029.`;

  it('finds a comma inside a name', () =>
    expectMarks(entry('`Mei Lin`, ⟦Rui, Wang⟧, Ann Reed, Tom Brook, and Dan Marsh')));

  it('takes the comma out', () =>
    expectFixed(
      'drop-comma',
      entry('Mei Lin, Rui, Wang, Ann Reed, and Dan Marsh'),
      entry('Mei Lin, Rui Wang, Ann Reed, and Dan Marsh'),
    ));

  it('turns the name of the site’s owner round, as the site has it, in the owner’s mark or half of it', async () => {
    for (const [names, turned] of [
      ['Ann Reed, Tom Brook, **Lin, Mei**, and Dan Marsh', 'Ann Reed, Tom Brook, **Mei Lin**, and Dan Marsh'],
      ['Ann Reed, **Lin**, Mei, Tom Brook, and Dan Marsh', 'Ann Reed, **Mei** Lin, Tom Brook, and Dan Marsh'],
    ] as const)
      await expectFixed('turn-name', entry(names), entry(turned));
  });

  it('says whose name it is', async () => {
    const text = page(entry('Ann Reed, Tom Brook, **Lin, Mei**, and Dan Marsh'));
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'fact-consistency');
    assert.deepEqual(problem?.message.values, ['Lin', 'Mei', 'Mei Lin']);
    assert.deepEqual(problem.fixes[0]?.title.values, ['Mei Lin']);
  });

  it('leaves the order where the other names have it so, and that of others', async () => {
    await expectFixed(
      'drop-comma',
      entry('Ann Reed, Brook T, Lin, Mei, and Dan Marsh'),
      entry('Ann Reed, Brook T, Lin Mei, and Dan Marsh'),
    );
    await expectFixed(
      'drop-comma',
      entry('Ann Reed, Tom Brook, Mei, Lin, and Dan Marsh'),
      entry('Ann Reed, Tom Brook, Mei Lin, and Dan Marsh'),
    );
  });

  it('knows a name that the site has changed', async () => {
    const text = page(entry('Ann Reed, Tom Brook, **Wang, Rui**, and Dan Marsh'));
    const config = (name: string): string => `title: "${name}"\nauthor:\n  name: "${name} (王芮)"\n`;
    const kinds: (string | undefined)[] = [];
    for (const name of ['Mei Lin', 'Rui Wang']) {
      const [problem] = await problemsOf(
        pagePath,
        { [pagePath]: text, '_config.yml': config(name) },
        'fact-consistency',
      );
      kinds.push(problem?.fixes[0]?.kind);
    }
    assert.deepEqual(kinds, ['drop-comma', 'turn-name']);
  });

  for (const [why, names] of [
    ['a first author with the family name first', 'Lin, Mei, Ann Reed, Tom Brook, and Dan Marsh'],
    ['family names alone', 'Lin, Reed, Brook, Marsh and Berg'],
    ['one name of one word', 'Mei Lin, Plato, Ann Reed, Tom Brook, and Dan Marsh'],
    ['initials behind family names', 'Lin M, Reed A, Brook T, Marsh D'],
    ['a place at the end', 'Mei Lin, Ann Reed, Tom Brook, Lakeside, Finland'],
    ['Chinese names', '林梅，王芦，李湖，赵沼，陈滩'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(entry(names)));
  }
});

describe('fact-consistency: patent numbers', () => {
  it('finds one number under two patents', () =>
    expectMarks(
      '- 林梅, 王芦. 一种面向湖泊的全维度压缩方法和系统, 2029, 202911182560.3.\n- 林梅, 王芦. 一种芦苇生长的高效预测算法, 2030, ⟦202911182560.3⟧.\n- 林梅. 沼泽水位的弹性合并方法, CN999035280B.\n- 林梅. 海鸥数量的自动统计方法, ⟦CN999035280B⟧.',
    ));

  it('finds it with the check letter X, with its stop and without', () =>
    expectMarks(
      '- 林梅. 沼泽水位的弹性合并方法, CN202999035280X.\n- 林梅, 王芦. 海鸥数量的自动统计方法, ⟦CN202999035280.X⟧.',
    ));

  for (const [one, other] of [
    ['US 11,222,333 B2', 'US11222333B2'],
    ['EP3012345B1', 'EP 3012345 B1'],
    ['WO2029123456A1', 'WO2029123456A1'],
    ['WO 2029/123456', 'WO2029123456'],
    ['JP7123456B2', 'JP7123456B2'],
    ['KR 102345678 B1', 'KR102345678B1'],
    ['DE 102029123456 A1', 'DE102029123456A1'],
    ['GB2601234 A', 'GB2601234A'],
    ['TWI123456B', 'TW I123456 B'],
    ['特願2029-123456', '特願2029-123456'],
    ['特開2029-123456', 'JP 2029-123456 A'],
    ['CN999035280A', 'CN999035280B'],
  ] as const)
    it(`finds it of any office, ${one}`, () =>
      expectMarks(
        `- *Device for a gauge of rivers*, Mei Lin, ${one}, 2029\n- *Boats for lakes and weather*, Mei Lin, ⟦${other}⟧, 2029`,
      ));

  it('points at the other one', async () => {
    const text = page('- 林梅. 沼泽水位的弹性合并方法, CN999035280B.\n- 林梅. 海鸥数量的自动统计方法, CN999035280B.');
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'fact-consistency');
    assert.deepEqual(problem?.message.values, ['CN999035280B', '沼泽水位的弹性合并方法']);
    assert.equal(problem.related[0]?.range.start, text.indexOf('CN999035280B'));
  });

  for (const [why, body] of [
    [
      'a patent listed twice',
      '- 林梅. 沼泽水位的弹性合并方法, CN999035280B.\n- 林梅, 王芦. 沼泽水位的弹性合并方法及系统, CN999035280B.',
    ],
    [
      'a patent in two languages',
      '- 林梅. 沼泽水位的弹性合并方法, CN999035280B.\n- Mei Lin. Elastic merging of water levels, CN999035280B.',
    ],
    [
      'a patent named again elsewhere',
      '- 林梅. 沼泽水位的弹性合并方法, CN999035280B.\n\n# 项目\n\n- 成果：中国发明专利授权一项, CN999035280B.',
    ],
    [
      'two series of an office',
      '- *Device for a gauge of rivers*, TWI123456B\n- *Boats for lakes and weather*, TWM123456U',
    ],
    ...[
      ['特願2029-123456', '特開2029-123456'],
      ['特願2029-123456', 'JP 2029-123456 A'],
      ['特開2029-123456', '特表2029-123456'],
      ['JP 2029-123456', '特開2029-123456'],
      ['KR 10-2029-0123456', 'KR 10-2029-0123456 A'],
    ].map(([one, other]) => [
      `an application and what was laid open, ${one} and ${other},`,
      `- *Device for a gauge of rivers*, Mei Lin, ${one}, 2029\n- *Boats for lakes and weather*, Mei Lin, ${other}, 2029`,
    ]),
    ['other numbers', '- 湖泊研究所的第一个项目, 62912345678.\n- 芦苇研究院的第二个课题, 62912345678.'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});

describe('fact-consistency: dates', () => {
  it('finds a month without its zero among others that have it', () =>
    expectMarks('- *2028.05 - 2030.02*, Lakes\n- *2030.11.25 - 2030.12.02*, Reeds\n- *⟦2027.6 - 2031.1⟧*, Marsh'));

  it('finds another separator, once a list', () =>
    expectMarks('- 2028.05: a\n- 2028.04: b\n- ⟦2028/03⟧: c\n- 2028.02: d\n- 2028-01: e\n- 2027.12: f\n- 2027.11: g'));

  it('writes them alike', async () => {
    await expectFixed(
      'same-dates',
      '- *2028.05 - 2030.02*, Lakes\n- *2030.11*, Reeds\n- *2027.6 - 2031.1*, Marsh\n- *2027.05*, Shore',
      '- *2028.05 - 2030.02*, Lakes\n- *2030.11*, Reeds\n- *2027.06 - 2031.01*, Marsh\n- *2027.05*, Shore',
    );
    await expectFixed(
      'same-dates',
      '- 2028.05: a\n- 2028.04: b\n- 2028/3: c',
      '- 2028.05: a\n- 2028.04: b\n- 2028.03: c',
    );
  });

  for (const [why, body] of [
    ['years among months', '- 2028.05: a\n- 2027: b\n- 2026 - 2027: c'],
    [
      'spans of years',
      '- *2028.11*, a\n- *2028.05*, b\n- *2022-2023*, c\n- *2022-23*, d\n- *2022/23*, e\n- *2021–22*, f',
    ],
    ['days among months', '- 2028.05.12: a\n- 2028.04: b'],
    ['a list that has two habits', '- 2028.05: a\n- 2028.4: b\n- 2028.3: c\n- 2028.02: d'],
    ['other lists', '- 2028.05: a\n- 2028.04: b\n\n# More\n\n- 2028/3: c'],
    ['months above nine', '- 2028.05: a\n- 2028.11: b\n- 2028.12 (now): c'],
    [
      'two series of an office',
      '- *Device for a gauge of rivers*, TWI123456B\n- *Boats for lakes and weather*, TWM123456U',
    ],
    ['other numbers', '- 2028.05: a\n- 2028.04: b\n- 3.5 kg: c\n- 1000/2: d'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});

describe('fact-consistency: dates that cannot be', () => {
  it('finds those that no calendar has', async () => {
    await expectMarks('- *⟦2026.13⟧*: A talk.\n- *⟦2026.02.30⟧*: A walk.\n- *2025.11*: A visit.');
    await expectMarks('- ⟦2026/04/31⟧, a lake.\n- *⟦2026/00/12⟧*, a pond.');
    await expectMarks('- ⟦2026年13月⟧: A talk.');
    await expectMarks('- **⟦2026-13-01⟧** A prize.');
  });

  it('finds spans that end before they begin', () =>
    expectMarks(
      '- *⟦2024.09 - 2023.06⟧*, Master\n- ⟦2022.06–2022.05⟧, Visitor\n\nText.\n\n- ⟦2024-09-10 to 2024-09-08⟧ A visit',
    ));

  for (const [why, body] of [
    ['days of all months', '- 2024.02.29: a\n- 2026.12.31: b\n- 2026.04.30: c\n- 2026.01 - 2026.01: d'],
    ['two years', '- 2022-23, Teacher\n- 2021/22, Teacher\n- 2022–23 - 2020, x\n- 2024 - 2020, years'],
    ['numbers', '- 2025.13 metres of water\n- A lake of 2026.02.30\n\nText.\n\n- 2026.02.300 is one'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('fact-consistency: years of another century', () => {
  it('finds them among dates of this one', () =>
    expectMarks(
      '- *2023-01*: A paper.\n- *⟦2202-12⟧*: A prize.\n- [⟦2202.09⟧] A talk.\n- *2022-08*: A visit.\n- *2022-07*: A walk.\n- *2022-06*: A lake.',
    ));

  it('finds those of the last where the others say which year was meant', () =>
    expectMarks('- *2025.01*: A paper.\n- *⟦1924.07⟧*: A prize.\n- *2024.02*: A visit.'));

  for (const [why, body] of [
    ['where half of them are such', '- *2023-01*: A paper.\n- *2202-12*: A prize.'],
    ['of the century before', '- *2001-01*: A paper.\n- *1999-12*: A prize.\n- *1999-11*: A visit.'],
    ['of a long life', '- *2025.01*: A lake is named.\n- *2001.03*: A visit.\n- *1943.07*: Born.'],
    ['of a long life among few', '- *2025.01*: A paper.\n- *1924.07*: Born.'],
    ['that are none', '- *2023-01*: A paper.\n- *2022-12*: A prize.\n- 2202-1234 is a number.\n- 2304: one more.'],
  ] as const)
    it(`leaves those ${why} alone`, () => expectMarks(body));
});

describe('fact-consistency: years of events', () => {
  it('finds a paper that was accepted after its conference', () =>
    expectMarks(
      '- *2030.02*: &nbsp;🎉 One paper is accepted to ⟦CVPR 2029⟧.\n- *2029-09-12* “Counting gulls” accepted by **⟦ICRA2027⟧**!',
    ));

  for (const item of [
    'Paper accepted at ⟦CVPR 2029⟧',
    'Paper accepted at ⟦ACCV 2029⟧',
    '🎉 Two papers accepted to ⟦CVPR 2029⟧!',
    'Our paper “Counting gulls” has been accepted by ⟦CVPR 2029⟧. See you in Oslo!',
    'We are glad that our paper got accepted to ⟦CVPR 2029⟧.',
    'Our paper was accepted to ⟦CVPR 2029⟧ (oral, 2%). Congratulations to Mei Lin!',
    'Great news! Our paper was accepted to ⟦CVPR 2029⟧!',
    'Our paper is accepted by ⟦CVPR 2029⟧ as an oral.',
    'Our paper is accepted by ⟦CVPR 2029⟧ as a spotlight in Oslo.',
    'Our paper was accepted to ⟦CVPR 2029⟧ in Lake City, Norrland!',
    'Thrilled! One paper was accepted to ⟦CVPR 2029⟧!',
    'Dr. Reed’s paper was accepted to ⟦CVPR 2029⟧.',
    'LakeNet vs. SeaNet was accepted to ⟦CVPR 2029⟧.',
    '"What is a Lake?" was accepted to ⟦CVPR 2029⟧.',
    '“Lakes. A History” was accepted to ⟦CVPR 2029⟧.',
  ])
    it(`finds it where that is what the item tells: ${item}`, () => expectMarks(`- *2030.02*: ${item}`));

  for (const item of [
    'Paper (accepted at CVPR 2029) can be read now.',
    'Paper (which was accepted at CVPR 2029) is now on arXiv.',
    'Project page of LakeNet (accepted by CVPR 2029) is online!',
    'We open-source the model accepted by CVPR 2029.',
    'I defended my thesis; its last part was accepted to CVPR 2029.',
    'Gave a tutorial based on our paper accepted at CVPR 2029.',
    'LakeNet, which was accepted by CVPR 2029, is used in Oslo.',
    'I read a paper accepted to CVPR 2029.',
    'Our paper accepted to CVPR 2029 is read in Oslo.',
    'I joined Lake Lab as a research assistant. My undergraduate work was accepted to CVPR 2029.',
    'I received my PhD. My last paper was accepted to CVPR 2029.',
    'I joined Lake Lab, and my last paper was accepted to CVPR 2029.',
    '我加入了湖泊实验室。LakeNet was accepted to CVPR 2029.',
    'I will join Lake Inc. as an intern. LakeNet was accepted to CVPR 2029.',
    'Our paper was accepted to CVPR 2029 and is now in Lake News.',
    'Our paper was accepted to CVPR 2029. I moved to Oslo.',
    'Our paper was accepted to CVPR 2029 in Oslo. I moved there.',
    'Our paper was accepted to CVPR 2029 as an oral and is now in Lake News.',
    'I moved to Oslo! My last paper was accepted to CVPR 2029.',
    'Graduated! My last paper was accepted to CVPR 2029.',
    'I joined "Lake Lab". My last paper was accepted to CVPR 2029.',
    'Dr. Reed joined us. Her last paper was accepted to CVPR 2029.',
  ])
    it(`leaves one alone of which the item tells something else: ${item}`, () => expectMarks(`- *2030.02*: ${item}`));

  for (const [why, body] of [
    [
      'of the conference to come',
      '- *2029.02*: One paper is accepted to CVPR 2029.\n- *2029.09*: Accepted to WACV 2030.',
    ],
    ['told of in January', '- *2030.01*: One paper is accepted to NeurIPS 2029.'],
    ['in a journal', '- *2030.02*: One paper is accepted by TPAMI 2029.'],
    ['that won something later', '- *2030.02*: Our paper accepted to CVPR 2029 won a prize.'],
    ['beside another year', '- *2030.02*: Our paper accepted to CVPR 2028 has a sequel in CVPR 2030.'],
    ['with a year alone before it', '- 2030: One paper is accepted to CVPR 2029.'],
  ] as const)
    it(`leaves a paper ${why} alone`, () => expectMarks(body));

  it('finds an event that was years before', () =>
    expectMarks(
      '- *2030.06*, 第十九届国际湖泊会议 (⟦ISLD 2024⟧), 江苏南京\n- *2030.05*, International Lake Symposium (⟦ILS 2027⟧), Oslo',
    ));

  it('finds a paper whose venue and year differ', () =>
    expectMarks(
      `- Mei Lin, Ann Reed. "Lakes that remember." 2030. In Proceedings of the European Conference on Lakes (⟦EuroLake'31⟧, CCF-B)`,
    ));

  for (const [why, body] of [
    ['events that fit', '- *2030.06*, 国际湖泊会议 (ISLD 2030)\n- *2030.01*, International Lake Symposium (ILS 2029)'],
    [
      'spans of years',
      [
        '- *2022 - 2030.02*, Lake Symposium (ILS 2025)',
        '- *2020.01 - 2030.02*, Lake Symposium (ILS 2025)',
        '- *2021-2025*, International Lake Symposium (ILS 2025)',
        '- *2021-25*, International Lake Symposium (ILS 2025)',
        '- *2008–12*, International Lake Symposium (ILS 2012)',
        '- *1998–02*, International Lake Symposium (ILS 2002)',
      ].join('\n'),
    ],
    [
      'papers, prizes and service',
      '- *2030.06*, Award for our paper at the Lake Symposium (ILS 2025)\n- *2030.06*, 湖泊会议 (ILS 2025) 审稿人\n- *2030.06*, Paper accepted by Lake Conference (ILC 2033)',
    ],
    ['years in other places', '- *2030.06*, Lakes (ISLD 2024)\n- A talk at the Lake Symposium (ILS 2025)'],
    ['papers that agree', `- Mei Lin, Ann Reed. "Lakes that remember." 2030. In Proceedings of Lakes (ISLD'30)`],
    [
      'papers of two years',
      `- Mei Lin, Ann Reed. "Lakes that remember." Journal of Lakes, online 2029, 2030. (ISLD'31)`,
    ],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});

describe('fact-consistency: repeated items', () => {
  const prize = '- *2028.12* 获得 全国芦苇工程训练竞赛 `二等奖`';

  it('finds an item that stands in its list twice', () =>
    expectMarks(
      '- *2030.06*, 国际湖泊会议, 江苏南京, 海报\n- ⟦*2030.06*, 国际湖泊会议, 江苏南京, 海报⟧\n- *2029.06*, 芦苇会议, Oral',
    ));

  it('finds a prize that stands there three times, and removes the copies', async () => {
    await expectMarks(`${prize}\n- ⟦${prize.slice(2)}⟧\n${prize}`);
    await expectFixed(
      'drop-copies',
      `Prizes:\n\n${prize}\n${prize}\n- Another prize\n${prize}\n\nMore.`,
      `Prizes:\n\n${prize}\n- Another prize\n\nMore.`,
    );
  });

  for (const [why, body] of [
    ['a prize won twice', `${prize}\n${prize}`],
    ['short items', '- Reviewer\n- Reviewer'],
    ['the same item in two lists', '- A talk about the lakes\n\n# More\n\n- A talk about the lakes'],
    ['items with another link', '- A talk about the lakes [video](a)\n- A talk about the lakes [video](b)'],
    ['the template’s sample text', '- *2022.02*: Lorem ipsum dolor sit amet\n- *2022.02*: Lorem ipsum dolor sit amet'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
