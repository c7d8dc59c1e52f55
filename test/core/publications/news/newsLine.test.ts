import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { writeNews } from '../../../../src/core/publications/news/newsLine';
import { applyEdits } from '../../../../src/core/text/edit';

const day = new Date(2027, 4, 3);

/** The page with a line of news in it. */
function told(page: string, text = 'A paper is accepted.'): string {
  const edit = writeNews(parsePage(page), text, day);
  return edit === undefined ? page : applyEdits(page, [edit]);
}

/** Lines of news, and the one that is written above them on 3 May 2027. */
const styles: readonly (readonly [name: string, lines: string, written: string])[] = [
  [
    'the template’s',
    '- *2026.10*: &nbsp;🎉🎉 Two talks.\n- *2025.02*: &nbsp;🎉🎉 A visit.',
    '- *2027.05*: &nbsp;🎉🎉 A paper is accepted.',
  ],
  [
    'with the sign that most lines have, not that of the nearest',
    '- *2026.10*: &nbsp;🎓 A degree.\n- *2026.03*: &nbsp;🎉 Two talks.\n- *2025.02*: &nbsp;🎉 🔥 A visit.\n- *2025.01*: &nbsp;🎉 A talk.',
    '- *2027.05*: &nbsp;🎉 A paper is accepted.',
  ],
  [
    'without signs on most',
    '- *2026.10*: &nbsp;🎉 Two talks.\n- *2026.02*: A visit.\n- *2025.02*: A trip.',
    '- *2027.05*: &nbsp;A paper is accepted.',
  ],
  ['in brackets', '* [2026-10] Two talks.\n* [2025-12] A visit.', '* [2027-05] A paper is accepted.'],
  ['with days', '- **2026/10/21** Two talks.', '- **2027/05/03** A paper is accepted.'],
  ['without zeros', '- 2026.10: Two talks.\n- 2026.9: More.', '- 2027.5: A paper is accepted.'],
  [
    'names of months',
    '- **[Oct. 2026]** Two talks.\n- **[Feb. 2026]** A visit.',
    '- **[May 2027]** A paper is accepted.',
  ],
  [
    'in bold as a whole',
    '- **[10/2026] Two talks.**\n- **[02/2025] A visit.**',
    '- **[05/2027] A paper is accepted.**',
  ],
  [
    'with the place of each in their brackets',
    '- <span style="width:9em;"><strong>[Oct 2026, Lakeside]</strong></span>Two talks.\n- <span style="width:9em;"><strong>[Feb 2026]</strong></span>A visit.',
    '- <span style="width:9em;"><strong>[May 2027]</strong></span>A paper is accepted.',
  ],
  ['whole names', '- October 21, 2026: Two talks.', '- May 03, 2027: A paper is accepted.'],
  ['month and year', '- [10/2026] Two talks.', '- [05/2027] A paper is accepted.'],
  ['Chinese', '- *2026年10月*：两场报告。\n- *2025年2月*：访问。', '- *2027年5月*：A paper is accepted.'],
  ['in escaped brackets', '- \\[2026/10\\]: Two talks.', '- \\[2027/05\\]: A paper is accepted.'],
  [
    'in a paragraph in HTML',
    "- <p style='text-align:justify'><i>2026.10</i>: &nbsp; Two talks.</p>",
    "- <p style='text-align:justify'><i>2027.05</i>: &nbsp; A paper is accepted.</p>",
  ],
  [
    'with the day before the month',
    '- [03/04/2026] Two talks.\n- [26/01/2026] A visit.',
    '- [03/05/2027] A paper is accepted.',
  ],
  [
    'with the month before the day, as the nearest line shows',
    '- [03/04/2026] Two talks.\n- [01/26/2026] A visit.\n- [26/01/2025] A trip.',
    '- [05/03/2027] A paper is accepted.',
  ],
  ['with a day of two meanings', '- [03/04/2026] Two talks.\n- [01/02/2026] A visit.', '- A paper is accepted.'],
  [
    'with one number for both',
    '- 11/11/2026: Two talks.\n- 11/13/2025: A visit.',
    '- 05/03/2027: A paper is accepted.',
  ],
  [
    'with the year alone',
    '- *2026*: &nbsp;🎉🎉 Two talks.\n- *2025*: &nbsp;🎉🎉 A visit.',
    '- *2027*: &nbsp;🎉🎉 A paper is accepted.',
  ],
  ['with the year alone, of which there is one', '- [2026] Two talks.', '- [2027] A paper is accepted.'],
  [
    'with months, though the nearest has none',
    '- *2026*: Two talks.\n- *2025.02*: A visit.\n- *2025.01*: A trip.',
    '- *2027.05*: A paper is accepted.',
  ],
  [
    'but for a period',
    '- *2026.05 - 2026.08*: A visit.\n- *2026.06* – *2026.07*: A stay.\n- *2026.01*: Two talks.',
    '- *2027.05*: A paper is accepted.',
  ],
  ['in capitals', '- [OCT 2026] Two talks.\n- [FEB. 2025] A visit.', '- [MAY 2027] A paper is accepted.'],
  ['with years of two digits', "- [Oct '26] Two talks.\n- [Feb '25] A visit.", "- [May '27] A paper is accepted."],
  ['with two numbers of two digits', '- *10/26*: Two talks.\n- *02/26*: A visit.', '- *05/27*: A paper is accepted.'],
  ['with days, of which no year is told', '- *10/20*: Two talks.\n- *02/04*: A visit.', '- A paper is accepted.'],
  ['with a year that is no date', '- *2026 Prize* for us.\n- 2025 talks in all.', '- A paper is accepted.'],
  ['without dates', '- Two talks.\n- A visit.', '- A paper is accepted.'],
];

describe('a line of news', () => {
  for (const [name, lines, written] of styles) {
    it(`is written like those ${name}, above them`, () => {
      const page = `# About\n\nWords.\n\n# 🔥 News\n\n${lines}\n\n# Papers\n\n- One.\n`;
      assert.equal(
        told(page),
        page.replace(lines, () => `${written}\n${lines}`),
      );
    });
  }

  for (const [name, heading, dates, written] of [
    ['month and day', (year: number) => `### ${year}`, ['05.20', '01.10', '11.01'], '05.03'],
    ['names of months', (year: number) => `**${year}**`, ['Oct', 'Feb.', 'Nov.'], 'May'],
    ['names and days', (year: number) => `### 📅 ${year}`, ['Oct 5', 'Feb 10', 'Nov 1'], 'May 3'],
    ['months in Chinese', (year: number) => `### ${year}年`, ['10月5日', '2月10日', '11月1日'], '5月3日'],
    ['whole dates', (year: number) => `### ${year}`, ['YEAR.10', 'YEAR.02', 'YEAR.11'], '2027.05'],
  ] as const) {
    const list = (year: number, ...rows: readonly string[]): string =>
      `${heading(year)}\n\n${rows.map(date => `- *${date.replace('YEAR', String(year))}*: A visit.\n`).join('')}\n`;
    const line = `- *${written}*: A paper is accepted.\n`;
    const page = (news: string): string => `# News\n\n${news}# Papers\n\n- One.\n`;
    const older = list(2025, dates[2]);
    it(`stands below the heading of its year, with ${name} as there`, () => {
      const own = list(2027, dates[0], dates[1]);
      assert.equal(told(page(own + older)), page(own.replace('- ', `${line}- `) + older));
    });
    it(`stands below a heading of its own before another year, with ${name} as there`, () => {
      const other = list(2026, dates[0], dates[1]) + older;
      assert.equal(told(page(other)), page(`${heading(2027)}\n\n${line}\n${other}`));
    });
    it(`stands below a heading of its own behind the other years, with ${name}, where the oldest is the first`, () => {
      const other = older + list(2026, dates[1], dates[0]);
      assert.equal(told(page(other)), page(`${other}${heading(2027)}\n\n${line}\n`));
    });
  }

  it('stands in a fold of its own before that of another year', () => {
    const fold = (open: string, year: number, rows: string): string =>
      `<details${open}>\n<summary>${String(year)} 📣 📣</summary>\n<div markdown="1">\n\n${rows}\n</div>\n</details>\n\n`;
    const older =
      fold(' open', 2026, '- *2026.5*: Two talks.\n\n- *2026.1*: A visit.\n') +
      fold('', 2025, '- *2025.11*: A stay.\n');
    const page = (news: string): string => `# News\n${news}# Papers\n`;
    assert.equal(told(page(older)), page(fold(' open', 2027, '- *2027.5*: A paper is accepted.\n') + older));
    const own = fold(' open', 2027, '- *2027.1*: A visit.\n') + older;
    assert.equal(told(page(own)), page(own.replace('- ', '- *2027.5*: A paper is accepted.\n- ')));
  });

  it('stands before a condition in which the first line is', () => {
    const lines = '{% if site.hires %}- *2026.10*: We hire.\n{% endif %}- *2025.02*: A visit.';
    const page = `# News\n\n${lines}\n`;
    assert.equal(told(page), page.replace(lines, `- *2027.05*: A paper is accepted.\n${lines}`));
  });

  it('stands in a list in HTML as HTML, like those there', () => {
    const list = (row: string): string =>
      `# News\n\n<style>\n  .box { overflow-y: scroll; }\n</style>\n\n<div class="box">\n  <ul>\n${row}    <li><strong>2026.10</strong>: <span class="emoji">🎉🎉</span> Two talks.</li>\n    <li><strong>2025.02</strong>: <span class="emoji">🎉🎉</span> A visit.</li>\n  </ul>\n</div>\n\n# Papers\n`;
    assert.equal(
      told(list(''), '[Lakes](https://a.example/b?c=1&d=2) by **us** is accepted.'),
      list(
        '    <li><strong>2027.05</strong>: <span class="emoji">🎉🎉</span> <a href="https://a.example/b?c=1&amp;d=2">Lakes</a> by <strong>us</strong> is accepted.</li>\n',
      ),
    );
  });

  for (const [name, row] of [
    [
      'a date and words beside each other',
      (date: string, sign: string, words: string) =>
        `  <div style="display:flex; gap:8px;">\n    <span style="display:inline-flex; padding:0px 4px; background:#224b8d; border-radius:5px; font-weight:700; min-width:64px;">${date}</span>\n    <div style="flex:1;">\n      <span style="margin-right:2px;">${sign}</span>\n      ${words}\n    </div>\n  </div>\n`,
    ],
    [
      'a date and words',
      (date: string, sign: string, words: string) => `  <div class="row"><b>${date}</b>: ${sign} ${words}</div>\n`,
    ],
  ] as const)
    it(`stands as a row among rows in HTML that have ${name}`, () => {
      const old = row('05 / 2026', '✨', 'Two <b>talks</b>.') + row('11 / 2025', '🏆', 'A visit, <em>at last</em>');
      const page = (rows: string): string => `# News\n\n<div class="rows">\n${rows}</div>\n\n# Papers\n`;
      assert.equal(
        told(page(old), '“Lakes” is *accepted*.'),
        page(row('05 / 2027', '✨', '“Lakes” is <em>accepted</em>.') + old),
      );
      const alone = (rows: string): string => `# News\n\n${rows}\n# Papers\n`;
      assert.equal(told(alone(old), 'A prize.'), alone(row('05 / 2027', '✨', 'A prize.') + old));
    });

  for (const [name, row] of [
    [
      'a date and words in spans',
      (date: string, words: string) =>
        `<div class="row"><span class="date">${date}</span><span class="text">${words}</span></div>\n`,
    ],
    [
      'spans on lines of their own',
      (date: string, words: string) =>
        `<div class="row">\n  <span class="date">${date}</span>\n  <span class="text">${words}</span>\n</div>\n`,
    ],
    [
      'a sign in a span of its own',
      (date: string, words: string) =>
        `<div class="row"><span class="date">${date}</span> <span class="text"><span>🎉</span> ${words}</span></div>\n`,
    ],
    [
      'words on a line of their own',
      (date: string, words: string) => `<div class="row">\n  <span class="date">${date}</span>\n  ${words}\n</div>\n`,
    ],
    ['all in bold', (date: string, words: string) => `<div class="row"><b>${date}: ${words}</b></div>\n`],
  ] as const)
    it(`stands as a row among rows and items that have ${name}`, () => {
      const old = row('05/2026', 'Two <span class="lake">talks</span>') + row('11/2025', '<span>A</span> visit');
      const page = (rows: string): string => `# News\n\n${rows}\n# Papers\n`;
      assert.equal(
        told(page(old), '“Lakes” is *accepted*.'),
        page(row('05/2027', '“Lakes” is <em>accepted</em>.') + old),
      );
      const listed = (rows: string): string =>
        `# News\n\n<ul>\n${rows.replace(/<div class="row">/g, '<li>').replace(/<\/div>/g, '</li>')}</ul>\n\n# Papers\n`;
      assert.equal(told(listed(old), 'A prize.'), listed(row('05/2027', 'A prize.') + old));
    });

  for (const [name, head, row, foot] of [
    ['paragraphs in HTML', '', (date: string, words: string) => `<p><b>${date}</b>: ${words}</p>\n`, ''],
    [
      'rows of a table in HTML',
      '<table>\n<tr><th>Date</th><th>What</th></tr>\n',
      (date: string, words: string) => `<tr><td class="d">${date}</td><td>${words}</td></tr>\n`,
      '</table>\n',
    ],
    [
      'rows of a table on lines of their own',
      '<table>\n<tbody>\n',
      (date: string, words: string) => `  <tr>\n    <td><b>${date}</b></td>\n    <td>${words}</td>\n  </tr>\n`,
      '</tbody>\n</table>\n',
    ],
    ['terms in HTML', '<dl>\n', (date: string, words: string) => `<dt>${date}</dt><dd>${words}</dd>\n`, '</dl>\n'],
  ] as const)
    it(`stands among ${name}, as they do`, () => {
      const old = row('2026.05', 'Two <b>talks</b>.') + row('2026.01', 'A visit.');
      const page = (rows: string): string => `# News\n\n${head}${rows}${foot}\n# Papers\n`;
      assert.equal(
        told(page(old), '“Lakes” is *accepted*.'),
        page(row('2027.05', '“Lakes” is <em>accepted</em>.') + old),
      );
    });

  for (const [name, head, row] of [
    ['rows of a table', '| Date | What |\n|---|---|\n', (date: string, words: string) => `| ${date} | ${words} |\n`],
    ['rows of a table without a head', '', (date: string, words: string) => `| **${date}** | ${words} |\n`],
    ['terms', '', (date: string, words: string) => `${date}\n: ${words}\n\n`],
    ['terms in bold', '', (date: string, words: string) => `**${date}**\n: ${words}\n\n`],
  ] as const)
    it(`stands among ${name} in Markdown, as they do`, () => {
      const old = row('2026.05', 'Two *talks*.') + row('2026.01', 'A visit.');
      const page = (rows: string): string => `# News\n\n${head}${rows}\n# Papers\n`;
      assert.equal(told(page(old)), page(row('2027.05', 'A paper is accepted.') + old));
      const crlf = page(old).replace(/\n/g, '\r\n');
      assert.equal(told(crlf), page(row('2027.05', 'A paper is accepted.') + old).replace(/\n/g, '\r\n'));
    });

  it('does not end the cell of its table', () => {
    const page = (row: string): string => `# News\n\n${row}| 2026.05 | Two talks. |\n`;
    assert.equal(told(page(''), 'Lakes | Rivers.'), page('| 2027.05 | Lakes \\| Rivers. |\n'));
  });

  it('stands as a paragraph among paragraphs that begin with a date, not above a sample in a comment', () => {
    const page = (line: string): string =>
      `# News\n<!-- - *2022.02*: &nbsp;Words. -->\n\n${line}*2026.06*: &nbsp;👾 Two talks,\nin a lake.\n\n*2026.05*: &nbsp;🌐 A visit.\n\n# Papers\n`;
    assert.equal(told(page('')), page('*2027.05*: &nbsp;👾 A paper is accepted.\n\n'));
    const crlf = (line: string): string => page(line).replace(/\n/g, '\r\n');
    assert.equal(told(crlf('')), crlf('*2027.05*: &nbsp;👾 A paper is accepted.\n\n'));
  });

  it('is such a paragraph beside one, and behind words that are no news', () => {
    const page = (line: string): string => `# News\n\nWhat I did.\n\n${line}[2026/06] Two talks.\n`;
    assert.equal(told(page('')), page('[2027/05] A paper is accepted.\n\n'));
  });

  for (const [name, end] of [
    ['two blanks', '  '],
    ['two backslashes', ' \\\\'],
    ['a tag', '<br>'],
  ] as const)
    it(`stands as a line of a paragraph whose lines begin with a date and end with ${name}`, () => {
      const page = (line: string): string => `# News\n\n${line}**2026.06** Two talks.${end}\n**2026.05** A visit.\n`;
      assert.equal(told(page('')), page(`**2027.05** A paper is accepted.${end}\n`));
    });

  it('is an item where no paragraph begins with a date, or one with a period', () => {
    for (const words of [
      'What I did in 2026 and *2027*.',
      'Sep.2025-Jun.2026 A visit.',
      '2024.05 – present: A visit.',
    ]) {
      const page = `# News\n\n${words}\n\n# Papers\n`;
      assert.equal(told(page), page.replace('News\n', 'News\n\n- *2027.05*: &nbsp;A paper is accepted.\n'));
    }
  });

  it('stands below those of a list that has its oldest line first', () => {
    const page = '# News\n\n- 2025.01: One.\n\n- 2026.02: Two.\n\n# Papers\n';
    assert.equal(told(page), page.replace('Two.\n', 'Two.\n\n- 2027.05: A paper is accepted.\n'));
  });

  it('is the first of an empty section, in the form of the template', () => {
    assert.equal(
      told('# 近期动态\n\n# Papers\n'),
      '# 近期动态\n\n- *2027.05*: &nbsp;A paper is accepted.\n\n# Papers\n',
    );
  });

  describe('has the date of the template above what stands there until there are news', () => {
    for (const [placeholder, written] of [
      ['- Coming soon.', '- *2027.05*: &nbsp;A paper is accepted.'],
      ['* 🚧 _More to come_ ...', '* *2027.05*: &nbsp;A paper is accepted.'],
      ['- TBA', '- *2027.05*: &nbsp;A paper is accepted.'],
      ['- 敬请期待！', '- *2027.05*: &nbsp;A paper is accepted.'],
      ['<ul>\n<li>Stay tuned!</li>\n</ul>', '<li><em>2027.05</em>: A paper is accepted.</li>'],
    ] as const)
      it(placeholder, () =>
        assert.equal(
          told(`# News\n\n${placeholder}\n`),
          `# News\n\n${placeholder.startsWith('<') ? placeholder.replace('<li>', `${written}\n<li>`) : `${written}\n${placeholder}`}\n`,
        ),
      );

    it('and none above lines without dates', () =>
      assert.equal(
        told('# News\n\n- A talk coming soon by the lake.\n'),
        '# News\n\n- A paper is accepted.\n- A talk coming soon by the lake.\n',
      ));
  });

  it('keeps the line breaks of its page', () => {
    assert.equal(
      told('# News\r\n\r\n- 2026.01: One.\r\n'),
      '# News\r\n\r\n- 2027.05: A paper is accepted.\r\n- 2026.01: One.\r\n',
    );
  });

  it('has no place in a page without news', () => {
    assert.equal(writeNews(parsePage('# Papers\n\n- One.\n'), 'A paper.', day), undefined);
  });
});
