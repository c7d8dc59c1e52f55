import assert from 'node:assert/strict';
import { countedAnew } from '../../../../src/core/features/entries/countedEntries';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import { numbersOf } from '../../../../src/core/features/entries/printedNumbers';
import { parsePage } from '../../../../src/core/page/parsePage';
import type { Described } from '../../../../src/core/publications/records/described';
import { acceptEntry } from '../../../../src/core/publications/accepting/acceptEntry';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { applyEdits } from '../../../../src/core/text/edit';
import { createRandom, pick } from '../../../fuzz/random';
import { rounds } from '../../../secondCircle';

const head = '---\npermalink: /\n---\n\n# Publications\n\n';

function paper(mark: string, name: string, year = 2024): string {
  return `${mark}**Mei Lin**, Ada Reed. "${name} of Lakes." *Journal of Lakes*, ${year}.`;
}

/** A paper that is to be written. */
function fresh(year: number, title = 'Nets of Lakes'): Described {
  const csl = {
    id: 'n',
    type: 'article-journal',
    title,
    author: [
      { given: 'Mei', family: 'Lin' },
      { given: 'Ada', family: 'Reed' },
    ],
    'container-title': 'Journal of Lakes',
    issued: { 'date-parts': [[year]] },
  } as const;
  return { csl, otherTitles: [], years: [], notices: [] };
}

/** What stands below the heading once a paper of a year is written there. */
function added(list: string, year = 2026): string {
  const page = parsePage(head + list);
  const edits = countedAnew(page, placePublications(page, [fresh(year)], { ownNames: ['Mei Lin'] }));
  return applyEdits(page.text, edits).slice(head.length);
}

/** The same once the paper under review is accepted. */
function accepted(list: string): string {
  const page = parsePage(head + list);
  const offset = page.text.indexOf('Nets of Lakes');
  const edits = acceptEntry(page, offset, { venue: 'Journal of Lakes', year: 2026 }, ['Mei Lin']);
  return applyEdits(page.text, countedAnew(page, edits)).slice(head.length);
}

describe('a paper that is added to publications numbered by hand', () => {
  const table = (...rows: readonly (readonly [number, string, number])[]): string =>
    `| # | Title | Authors | Venue | Year |\n|---|---|---|---|---|\n${rows
      .map(
        ([number, name, year]) =>
          `| ${number} | ${name} of Lakes | **Mei Lin**, Ada Reed | Journal of Lakes | ${year} |`,
      )
      .join('\n')}\n`;

  it('counts the rows of a table in Markdown up or down from it, unless they have gaps', () => {
    assert.equal(
      added(table([1, 'Tides', 2025], [2, 'Dunes', 2022])),
      table([1, 'Nets', 2026], [2, 'Tides', 2025], [3, 'Dunes', 2022]),
    );
    assert.equal(
      added(table([2, 'Tides', 2025], [1, 'Dunes', 2022]), 2024),
      table([3, 'Tides', 2025], [2, 'Nets', 2024], [1, 'Dunes', 2022]),
    );
    assert.equal(
      added(table([7, 'Tides', 2025], [3, 'Dunes', 2022]), 2020),
      table([7, 'Tides', 2025], [3, 'Dunes', 2022], [2, 'Nets', 2020]),
    );
  });

  for (const [form, numbered, apart] of [
    ['- [3]', (number: number) => `- [${number}] `, '\n'],
    ['- \\[3\\]', (number: number) => `- \\[${number}\\] `, '\n'],
    ['- **[3]**', (number: number) => `- **[${number}]** `, '\n'],
    ['- <b>[3]</b>', (number: number) => `- <b>[${number}]</b> `, '\n'],
    ['- [C3]', (number: number) => `- [C${number}] `, '\n'],
    ['- **J3.**', (number: number) => `- **J${number}.** `, '\n'],
    ['- `C3`', (number: number) => `- \`C${number}\` `, '\n'],
    ['- `A-J-3`', (number: number) => `- \`A-J-${number}\` `, '\n'],
    ['[3]', (number: number) => `[${number}] `, '\n\n'],
    ['**[3]**', (number: number) => `**[${number}]** `, '\n\n'],
    ['3\\.', (number: number) => `${number}\\. `, '\n\n'],
    ['（3）', (number: number) => `（${number}）`, '\n\n'],
    ['3.', (number: number) => `${number}. `, '\n'],
  ] as const) {
    const list = (...papers: readonly (readonly [number, string, number])[]): string =>
      `${papers.map(([number, name, year]) => paper(numbered(number), name, year)).join(apart)}\n`;

    it(`has the next number above “${form}”`, () => {
      assert.equal(
        added(list([3, 'Tides', 2025], [2, 'Boats', 2024], [1, 'Dunes', 2023])),
        list([4, 'Nets', 2026], [3, 'Tides', 2025], [2, 'Boats', 2024], [1, 'Dunes', 2023]),
      );
    });

    it(`has the first number where “${form}” is counted up, and the others go on from it`, () => {
      assert.equal(
        added(list([1, 'Tides', 2025], [2, 'Boats', 2024], [3, 'Dunes', 2023])),
        list([1, 'Nets', 2026], [2, 'Tides', 2025], [3, 'Boats', 2024], [4, 'Dunes', 2023]),
      );
    });

    it(`has a number between two with “${form}”`, () => {
      assert.equal(
        added(list([3, 'Tides', 2025], [2, 'Boats', 2024], [1, 'Dunes', 2022]), 2023),
        list([4, 'Tides', 2025], [3, 'Boats', 2024], [2, 'Nets', 2023], [1, 'Dunes', 2022]),
      );
    });
  }

  it('has a number below a heading of its own where the lists go on with each other’s', () => {
    const year = (heading: number, ...papers: readonly string[]): string => `## ${heading}\n\n${papers.join('\n')}\n`;
    const old = (first: number): string =>
      year(2024, paper(`- [${first}] `, 'Tides'), paper(`- [${first - 1}] `, 'Boats')) +
      `\n${year(2023, paper(`- [${first - 2}] `, 'Dunes', 2023))}`;
    assert.equal(added(old(3)), `${year(2026, paper('- [4] ', 'Nets', 2026))}\n${old(3)}`);
  });

  it('is counted in the lists of several sections, each from 1, though one holds one alone', () => {
    const journals = '## Journal Articles\n\n';
    const talks = `\n## Preprints\n\n${paper('1. ', 'Rivers', 2022)}\n`;
    assert.equal(
      added(`${journals}${paper('1. ', 'Tides', 2025)}\n${paper('2. ', 'Boats')}\n${talks}`),
      `${journals}${paper('1. ', 'Nets', 2026)}\n${paper('2. ', 'Tides', 2025)}\n${paper('3. ', 'Boats')}\n${talks}`,
    );
    assert.equal(
      added(`${journals}${paper('1. ', 'Tides', 2025)}\n`),
      `${journals}${paper('1. ', 'Nets', 2026)}\n${paper('2. ', 'Tides', 2025)}\n`,
    );
  });

  it('has the number 1 like all others of a list that leaves it to Jekyll to count', () => {
    const list = (...papers: readonly string[]): string => `${papers.join('\n')}\n`;
    const [tides, boats] = [paper('1. ', 'Tides', 2025), paper('1. ', 'Boats')];
    const preprints = `\n## Preprints\n\n${paper('1. ', 'Rivers', 2022)}\n`;
    assert.equal(
      added(list('## Journal Articles', '', tides, boats, preprints)),
      list('## Journal Articles', '', paper('1. ', 'Nets', 2026), tides, boats, preprints),
    );
  });

  it('has a number below a heading of its own, and so has the next of several years', () => {
    const page = parsePage(
      `${head}## 2025\n\n${paper('1. ', 'Tides', 2025)}\n\n## 2023\n\n${paper('2. ', 'Boats', 2023)}\n`,
    );
    const works = [2027, 2026, 2025, 2024].map((year, at) =>
      fresh(year, `Nets of ${['Hills', 'Fens', 'Seas', 'Bays'][at] ?? ''}`),
    );
    const edits = countedAnew(page, placePublications(page, works, { ownNames: ['Mei Lin'] }));
    const after = applyEdits(page.text, edits);
    assert.deepEqual(after.match(/^(?:## \d{4}|\d\. )/gm), [
      ...['## 2027', '1. ', '## 2026', '2. ', '## 2025', '3. ', '4. ', '## 2024', '5. ', '## 2023', '6. '],
    ]);
  });

  it('has none where not all others have one, where their marks close elsewhere, or where there is a gap', () => {
    for (const [one, other] of [
      ['- [2] ', '- '],
      ['- [3] ', '- [1] '],
      ['- ``RSS-25`` ', '- ``RSS-24`` '],
    ] as const) {
      const list = `${paper(one, 'Tides', 2025)}\n${paper(other, 'Boats')}\n`;
      assert.ok(added(list).endsWith(list), added(list));
    }
  });
});

describe('a paper that is added to a table numbered by hand', () => {
  const row = (number: number, name: string, year: number): string =>
    `<tr><td>${number}</td><td>${name} of Lakes</td><td>Mei Lin, Ada Reed</td><td>Journal of Lakes</td><td>${year}</td></tr>\n`;

  it('has the first number above rows that count up', () => {
    assert.equal(
      added(`<table>\n${row(1, 'Tides', 2025)}${row(2, 'Boats', 2024)}</table>\n`),
      `<table>\n${row(1, 'Nets', 2026)}${row(2, 'Tides', 2025)}${row(3, 'Boats', 2024)}</table>\n`,
    );
  });

  it('has the next number above rows that count down', () => {
    assert.equal(
      added(`<table>\n${row(2, 'Tides', 2025)}${row(1, 'Boats', 2024)}</table>\n`),
      `<table>\n${row(3, 'Nets', 2026)}${row(2, 'Tides', 2025)}${row(1, 'Boats', 2024)}</table>\n`,
    );
  });
});

describe('papers that are added to a long list numbered by hand', () => {
  it('change nothing but numbers, which have no gap then', () => {
    for (let seed = 0; seed < rounds(20); seed++) {
      const random = createRandom(seed);
      const count = 2 + random(20);
      const [before, behind] = pick<readonly [string, string]>(random, [
        ['- [', '] '],
        ['- **\\[', '\\]** '],
        ['- `C', '` '],
        ['', '. '],
      ]);
      const least = pick(random, [1, 1, 5]);
      const step = pick<1 | -1>(random, [1, -1]);
      const years = Array.from({ length: count }, () => 2000 + random(25)).sort((a, b) => b - a);
      const numberAt = (at: number, of: number): number => least + (step > 0 ? at : of - 1 - at);
      const list = years.map((year, at) => paper(before + String(numberAt(at, count)) + behind, `Tides ${at}`, year));
      const page = parsePage(`${head}${list.join('\n')}\n`);
      const works = Array.from({ length: 1 + random(4) }, (_, at) => fresh(2000 + random(27), `Nets ${at} of Lakes`));
      const now = applyEdits(page.text, countedAnew(page, placePublications(page, works, { ownNames: ['Mei Lin'] })));
      const lines = now.slice(head.length).trimEnd().split('\n');
      assert.equal(lines.length, count + works.length, now);
      for (const [at, line] of lines.entries()) {
        const mark = before + String(numberAt(at, lines.length)) + behind;
        assert.ok(line.startsWith(mark), `seed ${seed}: ${mark} in\n${now}`);
      }
      const words = lines.map(line => line.slice(line.indexOf('**Mei')));
      for (const one of list) assert.ok(words.includes(one.slice(one.indexOf('**Mei'))), `seed ${seed}\n${now}`);
    }
  });
});

describe('a paper that is accepted among publications numbered by hand', () => {
  const review = (mark: string): string => `${mark}**Mei Lin**, Ada Reed. "Nets of Lakes." Under review, 2026.`;

  it('is counted with them at its new place', () => {
    for (const numbered of [
      (number: number) => `[${number}] `,
      (number: number) => `- [${number}] `,
      (number: number) => `- [C${number}] `,
      (number: number) => `${number}. `,
    ]) {
      const apart = numbered(1).startsWith('[') ? '\n\n' : '\n';
      assert.equal(
        accepted(
          `${[paper(numbered(3), 'Tides', 2025), paper(numbered(2), 'Boats'), review(numbered(1))].join(apart)}\n`,
        ),
        `${[paper(numbered(3), 'Nets', 2026), paper(numbered(2), 'Tides', 2025), paper(numbered(1), 'Boats')].join(apart)}\n`,
      );
    }
  });

  it('goes from preprints to papers, and both are counted anew', () => {
    assert.equal(
      accepted(
        `## Preprints\n\n${review('- [2] ')}\n${review('- [1] ').replace('Nets', 'Ice')}\n\n## Journal Papers\n\n${paper('- [2] ', 'Tides')}\n${paper('- [1] ', 'Boats', 2023)}\n`,
      ),
      `## Preprints\n\n${review('- [1] ').replace('Nets', 'Ice')}\n\n## Journal Papers\n\n${paper('- [3] ', 'Nets', 2026)}\n${paper('- [2] ', 'Tides')}\n${paper('- [1] ', 'Boats', 2023)}\n`,
    );
  });

  for (const [what, former, number] of [
    ['a label', (of: number) => `- [P${of}] `, (of: number) => `- [C${of}] `],
    ['a label in marks', (of: number) => `- **P-${of}.** `, (of: number) => `- **J-${of}.** `],
    ['a number', (of: number) => `- [${of}] `, (of: number) => `- [C${of}] `],
    ['a label in place of a number', (of: number) => `- \`P${of}\` `, (of: number) => `- \`${of}\` `],
  ] as const)
    it(`has ${what} like those at its new place, whatever it had among preprints`, () => {
      const papers = `${paper(number(2), 'Tides')}\n${paper(number(1), 'Boats', 2023)}\n`;
      const page = (preprints: string, nets: string): string =>
        `## Preprints\n\n${preprints}## Journal Papers\n\n${nets}${papers}`;
      const now = `${paper(number(3), 'Nets', 2026)}\n`;
      const ice = (mark: string): string => `${review(mark).replace('Nets', 'Ice')}\n`;
      assert.equal(accepted(page(`${review(former(1))}\n\n`, '')), page('', now));
      assert.equal(accepted(page(`${review(former(2))}\n${ice(former(1))}\n`, '')), page(`${ice(former(1))}\n`, now));
      assert.equal(accepted(page(`${ice(former(2))}${review(former(1))}\n\n`, '')), page(`${ice(former(1))}\n`, now));
    });

  it('gets a number besides what stands there in other brackets', () => {
    const papers = `${paper('- [2] ', 'Tides')}\n${paper('- [1] ', 'Boats', 2023)}\n`;
    assert.equal(
      accepted(`## Preprints\n\n${review('- (3) ')}\n\n## Journal Papers\n\n${papers}`),
      `## Preprints\n\n## Journal Papers\n\n${paper('- [3] (3) ', 'Nets', 2026)}\n${papers}`,
    );
  });

  it('keeps its number among others that have none', () => {
    const papers = `## Journal Papers\n\n${paper('- ', 'Tides')}\n${paper('- ', 'Boats', 2023)}\n`;
    const ice = review('- [1] ').replace('Nets', 'Ice');
    assert.equal(
      accepted(`## Preprints\n\n${review('- [2] ')}\n${ice}\n\n${papers}`),
      `## Preprints\n\n${ice}\n\n${papers.replace('\n\n', `\n\n${paper('- [2] ', 'Nets', 2026)}\n`)}`,
    );
  });
});

describe('the number of an entry', () => {
  it('has its form from what stands around it', () => {
    const forms = (entry: string): readonly string[] => {
      const page = parsePage(`${head}${entry}\n`);
      return entryBlocks(page).flatMap(block => numbersOf(page, block).map(({ form }) => form));
    };
    assert.deepEqual(forms(paper('- `A-J-12` ', 'Nets')), ['`A-J-#`']);
    assert.deepEqual(forms(paper('2\\. ', 'Nets')), ['#\\.']);
    assert.deepEqual(forms(paper('- `RSS25` ', 'Nets')), []);
  });
});
