import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { entryItem } from '../../../src/core/publications/export/entryItem';
import { templateStyle, type EntryStyle } from '../../../src/core/publications/style/entryStyle';
import { formatEntry } from '../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../src/core/publications/style/learnEntryStyle';
import { entriesOf } from '../../../src/core/publications/entries/entriesOf';
import { displayName, isOthers, yearOf, type CslItem, type CslName } from '../../../src/core/publications/work';

/** The style of a page that lists these two. */
function styleOf(...entries: readonly string[]): EntryStyle {
  const text = `# Publications\n\n${entries.join('\n')}\n`;
  return learnEntryStyle(parsePage(text), text.indexOf(entries[0] ?? ''));
}

const doi = 'https://doi.org/10.5555/abc';
const styles: Readonly<Record<string, EntryStyle>> = {
  'a box': templateStyle,
  'an item with a linked title': styleOf(
    `- **[Rivers That Remember Every Delta](${doi})**, Ann Reed, **Mei Lin**. *Journal of Invented Rivers*, 2024.`,
    `- **[Deltas That Remember Every River](${doi}d)**, Ann Reed, **Mei Lin**. *Symposium on Invented Deltas*, 2023.`,
  ),
  'a reference': styleOf(
    `- Reed, A., **Lin, M.**, & Brook, T. (2024). Rivers that remember every delta. *Journal of Invented Rivers*, 12(3), 45–67. ${doi}`,
    `- Reed, A., & **Lin, M.** (2023). Deltas that remember every river. *Journal of Invented Deltas*, 2(3), 4–7. ${doi}d`,
  ),
};

const reed: CslName = { family: 'Reed', given: 'Ann' };
const brook: CslName = { family: 'Brook', given: 'Tom Q.' };
const unregistered = {
  id: 'a',
  type: 'article-journal',
  title: 'Lakes that remember their rivers',
  author: [reed, brook],
  page: '45-67',
  issued: { 'date-parts': [[2029]] },
} as const satisfies CslItem;
const bare = { ...unregistered, DOI: '10.5555/lakes' } as const;
const inJournal = { 'container-title': 'Journal of Invented Lakes', volume: '12', issue: '3' } as const;
const work = { ...bare, ...inJournal } as const;
/** Of more than forty the first ten are written. */
const many: readonly CslName[] = Array.from({ length: 41 }, (_, at) => ({
  family: `Doyle${String.fromCharCode(97 + (at % 26))}n`,
  given: at < 26 ? 'Ann' : 'Tom',
}));
const paper = { ...bare, type: 'paper-conference' } as const;

/** What real bibliographies hold, with invented words. */
const works: Readonly<Record<string, CslItem>> = {
  'one author': { ...work, author: [reed] },
  'one author with a middle initial': { ...work, author: [{ family: 'Roth', given: 'Christian J.' }] },
  'one author and no venue': { ...bare, author: [reed] },
  'initials with a hyphen': {
    ...work,
    author: [
      { family: 'Kim', given: 'E.-S.' },
      { family: 'An', given: 'S.-E.' },
      { family: 'Liao', given: 'K.-L.' },
    ],
  },
  'initials without stops': {
    ...work,
    author: [{ family: 'Amato', given: 'A' }, { family: 'Mukarram Hossain', given: 'A S Md' }, reed],
  },
  'initials before some of the names': {
    ...work,
    author: [
      { family: 'Tosi', given: 'D.' },
      { family: 'Venti', given: 'Salvatore' },
      { family: 'Mill', given: 'R.' },
    ],
  },
  'given names cut to two letters': {
    ...work,
    author: [
      { family: 'Förster', given: 'Ch.' },
      { family: 'Wall', given: 'W. A.' },
    ],
  },
  'a particle that is cut': { ...work, author: [reed, { family: 'v. Koch', given: 'Franz' }, brook] },
  'a country for a name': { ...work, author: [reed, { family: 'China', given: 'L.' }, brook] },
  'more authors than are written': { ...work, author: many },
  'a group behind the persons': { ...work, author: [reed, brook, { literal: 'the LAKE Study Group' }] },
  'a title of one word': { ...work, title: 'LakeNet' },
  'a title of two words': { ...work, title: 'Lake Ice' },
  'a title that reads like a list of names': { ...work, title: 'Lakes, Rivers, and Deltas' },
  'a title that lists with small words': { ...work, title: 'Improving Quality, Clarity, and Depth on Lake Platforms' },
  'a title with a year': { ...work, title: 'The vitality of lakes in 2020 and beyond' },
  'a title with a decimal': { ...work, title: 'Lake2.5: a model of what rivers remember' },
  'a title of two sentences': { ...work, title: 'Why do lakes matter. A review of what rivers remember' },
  'a title with an abbreviation': { ...work, title: 'Lakes vs. rivers in what both remember' },
  'a year that is a part of the venue': {
    ...paper,
    'container-title': 'Proceedings of the 2028 LCI Conference on Human Factors in Lakes',
  },
  'a year ahead in the venue': { ...paper, 'container-title': '2029 IEEE Conference on Invented Lakes' },
  'a year at the end of the venue': { ...paper, 'container-title': 'Proceedings of Invented Lakes, ISIL 2029' },
  'a venue with an acronym': { ...paper, 'container-title': 'International Conference on Invented Lakes (ICIL 2029)' },
  'a venue of the year before': { ...paper, 'container-title': 'Conference on Invented Lakes (ICIL 2028)' },
  'lecture notes': { ...paper, 'container-title': 'Lecture Notes in Lake Science' },
};

/** As far as a page prints it: neither acronyms in brackets nor a year at either end of the name. */
function venueName(name: string | undefined): string | undefined {
  return name
    ?.replace(/ \([A-Z]{3,}(?: \d{4})?\)$/, '')
    .replace(/(ISIL) \d{4}$/, '$1')
    .replace(/^\d{4} (?=IEEE)/, '');
}

/** `Ann Reed`; of references the initials. */
function nameOf(name: CslName, isCut: boolean): string {
  if (!isCut || name.given === undefined) return displayName(name);
  const initials = name.given.match(/(?<![\p{L}])\p{L}/gu)?.join(' ');
  return `${initials ?? ''} ${name.family ?? ''}`;
}

describe('a work that was written on a page', () => {
  for (const [how, style] of Object.entries(styles)) {
    it(`is read as a thesis with its university, from ${how}`, () => {
      const thesis = { ...bare, type: 'thesis', genre: 'PhD thesis', publisher: 'University of Lakeside' } as const;
      const entry = formatEntry({ csl: { ...thesis, author: [reed] } }, style);
      assert.ok(entry.includes('PhD thesis, University of Lakeside'), entry);
      const [found] = entriesOf(parsePage(`# Publications\n\n${entry}\n`));
      const item = found && entryItem(found, new Set());
      assert.deepEqual(
        [item?.type, item?.title, item?.genre, item?.publisher],
        ['thesis', thesis.title, thesis.genre, thesis.publisher],
        entry,
      );
    });
  }

  it('is a thesis of a Chinese university in its words', () => {
    const thesis = { ...bare, type: 'thesis', genre: 'PhD thesis', publisher: '湖滨大学' } as const;
    assert.ok(formatEntry({ csl: thesis }, templateStyle).includes('*湖滨大学博士学位论文*, 2029'));
  });

  for (const [how, style] of Object.entries(styles)) {
    for (const [what, csl] of Object.entries(works)) {
      it(`is read as it is, with ${what}, from ${how}`, () => {
        const others = ['Rivers Without Any Shore', 'Deltas Without Any Shore'].map(title =>
          formatEntry({ csl: { ...work, title, author: [brook, reed] } }, style),
        );
        const entry = formatEntry({ csl }, style);
        const glue = style.kind === 'box' ? '\n\n' : '\n';
        const page = parsePage(`# Publications\n\n${[others[0], entry, others[1]].join(glue)}\n`);
        assert.equal(entriesOf(page).length, 3, entry);
        const [, found] = entriesOf(page);
        const item = found && entryItem(found, new Set());
        const isCut = how === 'a reference';
        const names = csl.author?.map(name => nameOf(name, isCut)) ?? [];
        const read = item?.author?.filter(name => !isOthers(name)).map(name => nameOf(name, isCut)) ?? [];
        const isWhole = read.length === item?.author?.length;
        assert.deepEqual(
          [item?.title, read, venueName(item?.['container-title']), item && yearOf(item)],
          [csl.title, isWhole ? names : names.slice(0, 10), venueName(csl['container-title']), yearOf(csl)],
          entry,
        );
        assert.equal(isWhole, names.length <= 10);
      });
    }
  }
});

describe('a work without an address', () => {
  const linked = {
    'a box': templateStyle,
    'an item with a linked title': styles['an item with a linked title'] ?? templateStyle,
    'an item with a linked title that is not bold': styleOf(
      `- [Rivers That Remember Every Delta](${doi}), Ann Reed, **Mei Lin**, *Journal of Invented Rivers*, 2024`,
      `- [Deltas That Remember Every River](${doi}d), Ann Reed, **Mei Lin**, *Symposium on Invented Deltas*, 2023`,
    ),
    'an item with a linked title behind the names': styleOf(
      `- Ann Reed, **Mei Lin**. [Rivers That Remember Every Delta](${doi}). *Journal of Invented Rivers*, 2024.`,
      `- Ann Reed, **Mei Lin**. [Deltas That Remember Every River](${doi}d). *Symposium on Invented Deltas*, 2023.`,
    ),
  };
  const titles = ['LakeNet', 'Lake Ice', 'Markov Chains', 'Deep Residual Learning', 'Über Seen', '湖冰研究进展综述'];
  for (const [how, style] of Object.entries(linked))
    for (const title of [...titles, bare.title, 'Tidal Lake Attention Networks', 'Lakes, Rivers, and Deltas'])
      for (const author of [[reed], [reed, brook]])
        it(`is read as it is, from ${how}: ${title} of ${author.length}`, () => {
          const csl = { ...unregistered, ...inJournal, title, author };
          const entry = formatEntry({ csl }, style, { ownNames: ['Ann Reed'] });
          const found = entriesOf(parsePage(`# Publications\n\n${entry}\n`));
          assert.deepEqual(
            found.map(({ work: { title, authors } }) => [title.text, authors.names.length]),
            [[title, author.length]],
            entry,
          );
        });

  it('has its title in quotation marks only where nothing else tells it', () => {
    const csl = { ...unregistered, ...inJournal };
    const entryOf = (title: string): string =>
      formatEntry({ csl: { ...csl, title } }, linked['an item with a linked title that is not bold'], {
        ownNames: ['Ann Reed'],
      });
    assert.match(entryOf('Lake Ice'), /^- "Lake Ice", \*\*Ann Reed\*\*, /);
    assert.match(entryOf(bare.title), /^- Lakes that remember their rivers, \*\*Ann Reed\*\*, /);
  });
});

describe('a title that ends with its own mark', () => {
  const links = (end: string): string => `[[PDF]](${doi}${end})`;
  const plain = (venue: (name: string) => string): EntryStyle =>
    styleOf(
      `- Ann Reed, **Mei Lin**, Tom Brook. Rivers that remember every delta. ${venue('Journal of Invented Rivers')}, 2024. ${links('')}`,
      `- Ann Reed, **Mei Lin**. Deltas that remember every river. ${venue('Symposium on Invented Deltas')}, 2023. ${links('d')}`,
    );
  const behind: Readonly<Record<string, EntryStyle>> = {
    'a slanted venue': plain(name => `*${name}*`),
    'a bold venue': plain(name => `**${name}**`),
    'a venue without marks': plain(name => `In ${name}`),
    'a marked title': styleOf(
      `- Ann Reed, **Mei Lin**. **Rivers that remember every delta**. *Journal of Invented Rivers*, 2024. ${links('')}`,
      `- Ann Reed, **Mei Lin**. **Deltas that remember every river**. *Symposium on Invented Deltas*, 2023. ${links('d')}`,
    ),
    'a reference': styles['a reference'] ?? templateStyle,
    'a venue in HTML': styleOf(
      `<p>Ann Reed, <b>Mei Lin</b>, Tom Brook. <b>Rivers that remember every delta</b>. <i>Journal of Invented Rivers</i>, 2024. <a href="${doi}">PDF</a></p>`,
      `<p>Ann Reed, <b>Mei Lin</b>. <b>Deltas that remember every river</b>. <i>Symposium on Invented Deltas</i>, 2023. <a href="${doi}d">PDF</a></p>`,
    ),
  };
  for (const [how, style] of Object.entries(behind)) {
    for (const mark of ['?', '!', '…']) {
      it(`is followed by no stop, and read as it is: ${mark} before ${how}`, () => {
        const title = `Do the lakes remember their rivers${mark}`;
        const entry = formatEntry({ csl: { ...work, title } }, style);
        assert.ok(entry.includes(title), entry);
        assert.doesNotMatch(entry, /rivers.(?:\*\*|<.b>)?[.。]/u);
        const others = ['Rivers Without Any Shore', 'Deltas Without Any Shore'].map(one =>
          formatEntry({ csl: { ...work, title: one } }, style),
        );
        const page = parsePage(`# Publications\n\n${[others[0], entry, others[1]].join('\n')}\n`);
        const items = entriesOf(page).map(found => entryItem(found, new Set()));
        assert.deepEqual(
          [items.length, items[1]?.title, items[1]?.['container-title'], items[1]?.issued],
          [3, title, work['container-title'], work.issued],
          entry,
        );
      });
    }
  }

  /** The stop is that of what stands between them. */
  for (const [how, entries, expected] of [
    [
      'the mark of its kind',
      [
        '- 任意, 李明. 深湖的冬季观测研究[J]. 计算机学报, 2024.',
        '- 任意, 王强. 浅湖的夏季观测研究[J]. 软件学报, 2023.',
      ],
      'rivers?[J]. Journal of Invented Lakes',
    ],
    [
      'marks that touch those of the venue',
      [
        '- Ann Reed, Mei Lin.**Rivers that remember every delta**.*Journal of Invented Rivers*, 2024.',
        '- Ann Reed, Mei Lin.**Deltas that remember every river**.*Symposium on Invented Deltas*, 2023.',
      ],
      'rivers?**.*Journal of Invented Lakes*',
    ],
    [
      'Chinese brackets',
      [
        '- 任意，李明。《深湖的冬季观测研究》。《计算机学报》，2024。',
        '- 任意，王强。《浅湖的夏季观测研究》。《软件学报》，2023。',
      ],
      'rivers?》。《Journal of Invented Lakes》',
    ],
  ] as const)
    it(`is followed by the stop behind ${how}`, () => {
      const entry = formatEntry(
        { csl: { ...work, title: 'Do the lakes remember their rivers?' } },
        styleOf(...entries),
      );
      assert.ok(entry.includes(expected), entry);
    });
});

describe('works without an address that a new homepage lists', () => {
  const lin: CslName = { family: 'Lin', given: 'Mei' };
  /** As the starter site's page has them, before there is any neighbour. */
  const plain = styleOf(
    '- Rivers that remember every delta, Ann Reed, **Mei Lin**, *Journal of Invented Rivers*, 2024',
    '- Deltas that remember every river, Ann Reed, **Mei Lin**, *Symposium on Invented Deltas*, 2023',
  );
  const bareAlone = { id: 'a', type: 'article-journal', title: bare.title, issued: bare.issued } as const;
  const without = { ...bareAlone, 'container-title': 'Journal of Invented Lakes' };
  const alone: readonly CslItem[] = [
    { ...without, author: [lin] },
    { ...without, author: [lin], 'container-title': 'Lakes' },
    {
      ...bareAlone,
      type: 'thesis',
      genre: 'PhD thesis',
      publisher: 'University of Lakeside',
      author: [lin],
    },
    { ...without, author: [lin, reed] },
    { ...without, author: [reed, lin, brook], title: 'Tidal Lake Attention Networks' },
    { ...without, author: [lin, { literal: 'The LakeNet Team' }] },
    { ...without, author: [lin, { family: 'al-Malik', given: 'Sam ’Abd' }] },
    { ...without, author: [{ literal: '林梅' }], title: '面向湖泊与河流的记忆方法综述', 'container-title': '湖泊学报' },
  ];
  for (const csl of alone) {
    const entry = formatEntry({ csl }, plain, { ownNames: ['Mei Lin', '林梅'] });
    it(`are read where nothing else is listed: ${entry}`, () => {
      const [found, ...more] = entriesOf(parsePage(`# Publications\n\n${entry}\n`));
      assert.deepEqual(
        [found?.work.title.text, found?.work.authors.names.map(name => name.text), more],
        [csl.title, csl.author?.map(displayName), []],
      );
    });
  }

  it('are read with a short title beside another', () => {
    const short: CslItem = { ...without, author: [lin], title: 'Lakes and Boats' };
    const entries = [short, { ...without, author: [lin] }].map(csl =>
      formatEntry({ csl }, plain, { ownNames: ['Mei Lin'] }),
    );
    const page = parsePage(`# Publications\n\n${entries.join('\n')}\n`);
    assert.deepEqual(
      entriesOf(page).map(({ work: { title } }) => title.text),
      ['Lakes and Boats', without.title],
    );
  });
});
