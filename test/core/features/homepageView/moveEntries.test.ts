import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import type { EntryFile } from '../../../../src/core/features/entries/entryFile';
import { numbersOf, seriesOf } from '../../../../src/core/features/entries/printedNumbers';
import {
  changePublications,
  type PublicationChange,
} from '../../../../src/core/features/homepageView/changePublications';
import {
  copyEntryInto,
  moveEntry,
  sortEntries,
  type EntryTarget,
} from '../../../../src/core/features/homepageView/moveEntries';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import { readListFile } from '../../../../src/core/page/data/dataFile';
import { parsePage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';
import { entryList } from '../../../fuzz/entryList';
import { createRandom, type Random } from '../../../fuzz/random';
import { isSecondCircle, rounds } from '../../../secondCircle';
import { stepEntry } from './stepEntry';

const path = '_pages/about.md';
/** Publications of a page on which random ones are moved. */
const many = isSecondCircle() ? 200 : 80;

function fileOf(text: string): EntryFile {
  return { path, page: parsePage(text) };
}

function textAfter(file: EntryFile, change: SiteChange): string {
  if (change.kind === 'refused') return file.page.text;
  return applyEdits(file.page.text, change.files.find(one => one.path === file.path)?.edits ?? []);
}

/** What the entries say but for their numbers, sorted. One of a single line may be indented as the list it comes to. */
function entries(file: EntryFile): readonly string[] {
  const { page } = file;
  return entryBlocks(page)
    .map(block => {
      let text = page.text.slice(0, block.range.end);
      for (const { range } of [...numbersOf(page, block)].reverse())
        text = `${text.slice(0, range.start)}#${text.slice(range.end)}`;
      return text.slice(block.range.start).trimStart();
    })
    .sort();
}

/** The text without entries and without the blanks around them: what no move may touch. */
function rest({ page }: EntryFile): string {
  let { text } = page;
  for (const { range } of [...entryBlocks(page)].reverse()) text = text.slice(0, range.start) + text.slice(range.end);
  return text.replace(/\s+/g, '\n');
}

describe('moving publications of a data file', () => {
  it('never puts an alias above what it names, where it has no value', () => {
    const list = '_data/papers.yml';
    const page = readListFile(
      '- title: Lakes of All\n  authors: Mei Lin\n  code: &code https://lakes.example\n- title: Gulls of All\n  authors: Mei Lin\n  code: *code\n',
    );
    const [, second] = entryBlocks(page);
    const change = stepEntry([{ path: list, page }], { path: list, key: second?.key ?? '' }, 'up');
    assert.ok(change.kind === 'refused');
    assert.match(change.message.text, /would stand before “&\{1\}”, which it repeats/);
    assert.deepEqual(change.message.values, ['Gulls of All', 'code']);
  });

  it('never puts an alias below another anchor of its name, which has another value', () => {
    const list = '_data/papers.yml';
    const page = readListFile(
      '- title: Lakes of All\n  authors: Mei Lin\n  code: &code https://lakes.example\n- title: Reeds of All\n  authors: Mei Lin\n  code: &code https://reeds.example\n- title: Gulls of All\n  authors: Mei Lin\n  code: *code\n',
    );
    const keys = entryBlocks(page).map(({ key }) => key);
    for (const [at, towards] of [
      [2, 'up'],
      [1, 'up'],
    ] as const)
      assert.equal(stepEntry([{ path: list, page }], { path: list, key: keys[at] ?? '' }, towards).kind, 'refused');
  });
});

describe('a publication of another page', () => {
  it('is written byte for byte at its place by year among entries of its kind', () => {
    const file = fileOf(
      '# Papers\n\n- [Tides of Lakes](https://doi.org/10.5555/a.1), Mei Lin, Ada Reed, *ISSI*, 2029\n- [Nets of Lakes](https://doi.org/10.5555/a.2), Mei Lin, Ada Reed, *ISSI*, 2025\n\n# News\n',
    );
    const own = '- [Gulls of Lakes](https://doi.org/10.5555/a.3), Mei Lin, Ada Reed, *ISSI*, 2027\n  - Best paper\n';
    const other = parsePage(`# Papers\n\n${own}`);
    const [block] = entryBlocks(other);
    assert.ok(block);
    const edits = copyEntryInto([file], { page: other, block }, { kind: 'section', path, offset: 0 });
    assert.ok(edits);
    const written = applyEdits(file.page.text, edits);
    assert.equal(written, file.page.text.replace('- [Nets', `${own}- [Nets`));
  });
});

describe('moving publications', () => {
  for (let seed = 1; seed <= rounds(1); seed++)
    it(`keeps ${many} of them byte for byte, by drag, step, sort and into sections (${seed})`, () => {
      const random = createRandom(seed);
      let file = fileOf(entryList(random, many));
      const texts = entries(file);
      const other = rest(file);
      assert.ok(texts.length >= 0.9 * many, `${texts.length} entries are read`);
      let made = 0;
      for (let turn = 0; turn < 18; turn++) {
        const [change, touched] = anyChange(random, file);
        const after = fileOf(textAfter(file, change));
        if (after.page.text !== file.page.text) made++;
        assert.deepEqual(entries(after), texts, `turn ${turn}`);
        assert.equal(rest(after), other, `turn ${turn}`);
        if (touched !== undefined) assertOutside(file.page.text, after.page.text, touched);
        file = after;
      }
      assert.ok(made >= 5, `${made} changes were made`);
    });

  it('moves an entry whole, with what nobody can read in it', () => {
    const file = fileOf(page`
# Publications

- [Tides of Lakes](https://doi.org/10.5555/a.1), Mei Lin, Ada Reed, *ISSI*, 2020
- {{ site.data.unknown <b>[Nets, **Mei Lin
  - Best paper {% include badge.html %}
  <!-- the
       camera-ready copy -->
- [Boats of Lakes](https://doi.org/10.5555/a.2), Mei Lin, Ada Reed, *ISSI*, 2018
`);
    const [, odd] = entryBlocks(file.page);
    const change = stepEntry([file], { path, key: odd?.key ?? '' }, 'up');
    assert.equal(
      textAfter(file, change),
      page`
# Publications

- {{ site.data.unknown <b>[Nets, **Mei Lin
  - Best paper {% include badge.html %}
  <!-- the
       camera-ready copy -->
- [Tides of Lakes](https://doi.org/10.5555/a.1), Mei Lin, Ada Reed, *ISSI*, 2020
- [Boats of Lakes](https://doi.org/10.5555/a.2), Mei Lin, Ada Reed, *ISSI*, 2018
`,
    );
  });

  const headed = (title: string, year: number, anchor = `<a id="${title}"></a>\n\n`): string =>
    `${anchor}## ${title} of the Northern Lakes\n\nMei Lin, Ada Reed\n\n*Journal of Lakes*, ${year}\n\n\`\`\`bibtex\n@article{${title}}\n\`\`\``;
  const papers = (...all: readonly string[]): string => `# Publications\n\n${all.join('\n\n')}\n\n# Talks\n\nNone.\n`;

  it('takes the anchor and the BibTeX of a paper whose title is a heading along', () => {
    const [nets, boats, gulls] = [headed('Nets', 2029), headed('Boats', 2028), headed('Gulls', 2027)];
    const file = fileOf(papers(nets, boats, gulls));
    const [, second, third] = entryBlocks(file.page).map(({ key }) => ({ path, key }));
    assert.ok(second && third);
    assert.equal(textAfter(file, stepEntry([file], second, 'down')), papers(nets, gulls, boats));
    assert.equal(textAfter(file, stepEntry([file], third, 'up')), papers(nets, gulls, boats));
    const remove = changePublications([file], { kind: 'remove', entry: second });
    assert.equal(textAfter(file, remove), papers(nets, gulls));
    const copied = changePublications([file], { kind: 'duplicate', entry: second });
    assert.equal(
      textAfter(file, copied),
      papers(nets, boats, headed('Boats', 2028, ''), gulls),
      'the anchor stands once',
    );
  });

  it('puts it in its place by year among others of a section', () => {
    const [nets, boats, own] = [headed('Nets', 2029), headed('Boats', 2027), headed('Herons', 2028)];
    const file = fileOf(`${papers(nets, boats)}\n# Other Publications\n\n${own}\n\n${headed('Gulls', 2026)}\n`);
    const key = entryBlocks(file.page).find(({ title }) => title.startsWith('Herons'))?.key ?? '';
    const change = moveEntry([file], { path, key }, { kind: 'section', path, offset: 0 });
    assert.equal(
      textAfter(file, change),
      `${papers(nets, own, boats)}\n# Other Publications\n\n${headed('Gulls', 2026)}\n`,
    );
  });

  it('cuts and pastes where all gaps are alike, and leaves a comment between two entries where it is', () => {
    const file = fileOf(page`
# Papers

${item('Tides', 2018)}
${item('Boats', 2020)}
<!-- submitted -->
${item('Nets', 2024)}
`);
    assert.equal(
      textAfter(file, sortEntries([file])),
      page`
# Papers

${item('Nets', 2024)}
${item('Boats', 2020)}
<!-- submitted -->
${item('Tides', 2018)}
`,
    );
    const key = entryBlocks(file.page)[1]?.key ?? '';
    const change = stepEntry([file], { path, key }, 'up');
    assert.ok(change.kind === 'edits');
    assert.deepEqual(
      change.files[0]?.edits.map(({ newText }) => newText),
      ['', `\n${item('Tides', 2018)}`],
    );
  });

  for (const heading of [
    '## Vision',
    '## 2024',
    '# Journal Papers',
    '## Conference',
    '## International',
    '## Metric Learning',
  ])
    it(`takes back the last publication that has left “${heading}”`, () => {
      const text = page`
# Publications

## Sentiment

${item('Tides', 2024)}
${item('Boats', 2023)}

${heading}

${item('Nets', 2024)}

# Honors

- Lake Prize, 2022
`;
      const before = fileOf(text);
      const key = 'Nets of Lakes';
      const left = fileOf(textAfter(before, stepEntry([before], { path, key }, 'up')));
      assert.equal(titles(left.page.text).join(), 'Tides of Lakes,Boats of Lakes,Nets of Lakes');
      const back = textAfter(left, stepEntry([left], { path, key }, 'down'));
      assert.equal(back.replace(/\n{3,}/g, '\n\n'), text);
    });

  for (const heading of [
    ...['## Patents', '## Invited Talks', '# Vision', '## Grants', '## Datasets', '## Ongoing Projects', '## 科研项目'],
    ...['## Google Scholar', '## Citation Metrics', '## Contact', '## Legend:', '## 联系方式', '## 谷歌学术'],
  ])
    it(`does not leave its section for the empty “${heading}”`, () => {
      const file = fileOf(page`
# Publications

${item('Tides', 2024)}

${heading}

# Honors
`);
      assert.equal(stepEntry([file], { path, key: 'Tides of Lakes' }, 'down').kind, 'refused');
    });

  it('keeps entries of one year in their order, and those without a year at their places', () => {
    const file = fileOf(page`
# Papers

${item('Tides', 2018)}
- [Old Nets](https://a.example/n), Mei Lin, Ada Reed
${item('Boats', 2024)}
${item('Dunes', 2024)}
`);
    assert.deepEqual(titles(textAfter(file, sortEntries([file]))), [
      'Boats of Lakes',
      'Old Nets',
      'Dunes of Lakes',
      'Tides of Lakes',
    ]);
  });

  it('puts an entry into another section at its place by year', () => {
    const file = fileOf(page`
# Selected Publications

${item('Tides', 2021)}

## Further Papers

${item('Boats', 2024)}
${item('Nets', 2019)}

# Preprints

Nothing yet.
`);
    const key = entryBlocks(file.page)[0]?.key ?? '';
    const offset = file.page.text.indexOf('## Further');
    assert.equal(
      textAfter(file, moveEntry([file], { path, key }, { kind: 'section', path, offset })),
      page`
# Selected Publications

## Further Papers

${item('Boats', 2024)}
${item('Tides', 2021)}
${item('Nets', 2019)}

# Preprints

Nothing yet.
`,
    );
    const empty = file.page.text.indexOf('# Preprints');
    const moved = textAfter(file, moveEntry([file], { path, key }, { kind: 'section', path, offset: empty }));
    assert.ok(moved.endsWith(`Nothing yet.\n\n${item('Tides', 2021)}\n`), moved);
  });

  it('puts no box into one that holds several papers', () => {
    const box = (text: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n${text}\n</div>\n</div>`;
    const line = (name: string): string =>
      `Lin M, Reed A, et al. ${name} of the northern lakes[J]. Journal of Lakes, 2029.`;
    const file = fileOf(page`
# Papers

${box(`[Tides of Lakes](a)\n\nMei Lin, Ann Reed`)}

${box(`[1] ${line('Boats')}\n<p></p>\n[2] ${line('Nets')}`)}
`);
    assert.deepEqual(titles(file.page.text), [
      'Tides of Lakes',
      'Boats of the northern lakes',
      'Nets of the northern lakes',
    ]);
    assert.equal(stepEntry([file], { path, key: 'Tides of Lakes' }, 'down').kind, 'refused');
    const moved = textAfter(file, stepEntry([file], { path, key: 'Nets of the northern lakes' }, 'up'));
    assert.ok(moved.includes(`[2] ${line('Nets')}\n<p></p>\n[1] ${line('Boats')}`), moved);
  });

  it('moves the lines of one paragraph, and leaves the line breaks where they are', () => {
    const line = (name: string): string => `Mei Lin, Ann Reed. "${name} of lakes and rivers", Journal of Lakes, 2029.`;
    const file = fileOf(page`
# Papers

${line('Tides')}<br>
${line('Boats')} <br>
${line('Nets')}
`);
    const moved = textAfter(file, stepEntry([file], { path, key: 'Nets of lakes and rivers' }, 'up'));
    assert.equal(
      moved,
      file.page.text.replace(line('Boats'), 'NETS').replace(line('Nets'), line('Boats')).replace('NETS', line('Nets')),
    );
  });

  for (const [what, row, table] of [
    [
      'in Markdown',
      (name: string): string => `| 2029 | ${name} of lakes and rivers | Mei Lin, Ann Reed | Journal of Lakes |`,
      (...rows: readonly string[]): string =>
        ['| Year | Title | Authors | Journal |', '|---|---|---|---|', ...rows].join('\n'),
    ],
    [
      'in HTML',
      (name: string): string =>
        `<tr><td>2029</td><td>${name} of lakes and rivers</td><td>Mei Lin, Ann Reed</td><td>Journal of Lakes</td></tr>`,
      (...rows: readonly string[]): string => ['<table>', ...rows, '</table>'].join('\n'),
    ],
  ] as const) {
    const [tides, boats, nets] = [row('Tides'), row('Boats'), row('Nets')];

    it(`moves rows of a table ${what} within it`, () => {
      const file = fileOf(`# Papers\n\n${table(tides, boats, nets)}\n`);
      const moved = textAfter(file, stepEntry([file], { path, key: 'Nets of lakes and rivers' }, 'up'));
      assert.equal(moved, `# Papers\n\n${table(tides, nets, boats)}\n`);
    });

    it(`moves no row of a table ${what} out of it`, () => {
      const file = fileOf(`# Papers\n\n${table(tides, boats)}\n\n# Preprints\n\nMore to come.\n`);
      const change = moveEntry(
        [file],
        { path, key: 'Tides of lakes and rivers' },
        { kind: 'section', path, offset: file.page.text.indexOf('# Preprints') },
      );
      assert.equal(change.kind, 'refused');
    });
  }

  it('moves paragraphs that are papers with the list of their links below', () => {
    const paragraph = (name: string): string =>
      `**${name} of Lakes and Rivers**<br>\n**Mei Lin**, Ann Reed<br>\nSymposium on Lakes (**ISLD**), 2029. <br>\n- [Paper](https://a.example/${name}) \\| [Code](b)`;
    const [tides, boats] = [paragraph('Tides'), paragraph('Boats')];
    const file = fileOf(page`
# Papers

${tides}

${boats}

- Lakes are wide.
`);
    assert.equal(
      textAfter(file, stepEntry([file], { path, key: 'Boats of Lakes and Rivers' }, 'up')),
      file.page.text.replace(`${tides}\n\n${boats}`, `${boats}\n\n${tides}`),
    );
  });

  it('moves paragraphs that are papers, with the blank line between them', () => {
    const paragraph = (name: string): string =>
      `[${name} of Lakes](https://a.example/${name}) \\\\\n<b>Mei Lin</b>, Ann Reed<sup>#</sup>.`;
    const [tides, boats] = [paragraph('Tides'), paragraph('Boats')];
    const file = fileOf(page`
# Papers
${tides}

${boats}

Supported by the rain.
`);
    assert.deepEqual(titles(file.page.text), ['Tides of Lakes', 'Boats of Lakes']);
    assert.equal(
      textAfter(file, stepEntry([file], { path, key: 'Boats of Lakes' }, 'up')),
      page`
# Papers
${boats}

${tides}

Supported by the rain.
`,
    );
  });

  it('steps past a heading to the near end of the next section, and back', () => {
    const before = page`
# Highlights

${item('Tides', 2021)}

# Papers

${item('Boats', 2024)}
${item('Nets', 2019)}
`;
    const after = page`
# Highlights

# Papers

${item('Tides', 2021)}
${item('Boats', 2024)}
${item('Nets', 2019)}
`;
    const file = fileOf(before);
    const step = (of: EntryFile, at: number, by: 'up' | 'down'): string =>
      textAfter(of, stepEntry([of], { path, key: entryBlocks(of.page)[at]?.key ?? '' }, by));
    assert.equal(step(file, 0, 'down'), after);
    assert.deepEqual(titles(step(file, 1, 'up')), ['Tides of Lakes', 'Boats of Lakes', 'Nets of Lakes']);
    const inHtml = fileOf(before.replace('# Papers', '<h3>2024</h3>'));
    assert.equal(step(inHtml, 0, 'down'), after.replace('# Papers', '<h3>2024</h3>'), 'of a heading in HTML');
    assert.ok(step(file, 1, 'up').includes(`${item('Tides', 2021)}\n${item('Boats', 2024)}\n\n# Papers`));
  });

  it('steps back into the section whose last publication it was, past what is none for publications', () => {
    const before = page`
# Selected Papers

${item('Tides', 2021)}

# News

- A talk

# Papers

${item('Boats', 2024)}
`;
    const after = page`
# Selected Papers

# News

- A talk

# Papers

${item('Tides', 2021)}
${item('Boats', 2024)}
`;
    const step = (text: string, key: string, by: 'up' | 'down'): string => {
      const file = fileOf(text);
      return textAfter(file, stepEntry([file], { path, key }, by));
    };
    assert.equal(step(before, 'Tides of Lakes', 'down'), after);
    assert.equal(step(after, 'Tides of Lakes', 'up'), before);
    const anchored = after.replace('# News', "<span class='anchor' id='news'></span>\n\n# News");
    assert.equal(
      step(anchored, 'Tides of Lakes', 'up'),
      before.replace('# News', "<span class='anchor' id='news'></span>\n\n# News"),
    );
    // what is called after papers and is none of their places, or holds something
    for (const held of [
      '# Paper Awards',
      '# Papers\n\n## (* equal contribution)',
      '# Preprints\n\n{% include preprints.md %}',
      '# Preprints\n\nSoon.',
    ]) {
      const change = stepEntry(
        [fileOf(after.replace('# Selected Papers', held))],
        { path, key: 'Tides of Lakes' },
        'up',
      );
      assert.equal(
        change.kind === 'refused' ? change.message.text : '',
        'This is the first publication of the page.',
        held,
      );
    }
    const first = fileOf(page`
# Papers

## 2024

${item('Boats', 2024)}
`);
    assert.equal(stepEntry([first], { path, key: 'Boats of Lakes' }, 'up').kind, 'refused');
  });

  it('stays in its language on a page that holds two and shows one', () => {
    const list = (language: string, ...names: readonly string[]): string =>
      `<div class="lang-${language}" markdown="1">\n\n## ${language === 'en' ? '2024' : '2024 年'}\n\n${names.map(name => item(name, 2024)).join('\n')}\n\n</div>\n`;
    const text = (first: string, last: string): string =>
      `# Papers\n\n${list('zh', 'Nets')}\n${first}\n${list('zh', 'Gulls')}\n${last}`;
    const file = fileOf(text(list('en', 'Tides', 'Boats'), list('en', 'Dunes', 'Locks')));
    const by = (title: string, to: 'up' | 'down'): SiteChange =>
      stepEntry([file], { path, key: `${title} of Lakes` }, to);
    assert.equal(by('Tides', 'up').kind, 'refused');
    assert.equal(textAfter(file, by('Dunes', 'up')), text(list('en', 'Tides', 'Boats', 'Dunes'), list('en', 'Locks')));
    assert.equal(by('Gulls', 'down').kind, 'refused');
  });

  it('moves between a page and a piece of it', () => {
    const piece = {
      path: '_pages/includes/more.md',
      page: parsePage(`${item('Nets', 2019)}\n${item('Dunes', 2017)}\n`),
    };
    const file = fileOf(page`
# Papers

${item('Tides', 2021)}
${item('Boats', 2020)}

{% include_relative includes/more.md %}
`);
    const key = entryBlocks(file.page)[1]?.key ?? '';
    const change = stepEntry([file, piece], { path, key }, 'down');
    assert.deepEqual(titles(textAfter(file, change)), ['Tides of Lakes']);
    assert.deepEqual(titles(textAfter(piece, change)), ['Nets of Lakes', 'Boats of Lakes', 'Dunes of Lakes']);
  });

  it('leaves files alone that hold one paper each: the tags that include them are in their order', () => {
    const lone = (name: string): EntryFile => ({
      path: `_includes/${name}.md`,
      page: parsePage(`${item(name, 2024)}\n`),
    });
    const [tides, boats] = [lone('Tides'), lone('Boats')];
    const file = fileOf(page`
# Papers

{% include Tides.md %}

{% include Boats.md %}
`);
    const change = stepEntry([file, tides, boats], { path: tides.path, key: 'Tides of Lakes' }, 'down');
    assert.ok(change.kind === 'refused');
    assert.deepEqual(change.message.values, ['Tides of Lakes', '_includes/Tides.md']);
  });

  it('does not move a box that is left open: where it ends is not known', () => {
    const file = fileOf(page`
# Papers

<div class='paper-box'><div class='paper-box-text' markdown="1">

[Tides of Lakes](https://a.example/t)

Mei Lin, Ada Reed
</div>

- [Boats of Lakes](https://a.example/b), Mei Lin, Ada Reed, 2020
`);
    const change = stepEntry([file], { path, key: entryBlocks(file.page)[0]?.key ?? '' }, 'down');
    assert.equal(change.kind, 'refused');
  });
});

function page(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return `---\npermalink: /\n---\n${String.raw({ raw: parts }, ...values)}`;
}

function item(name: string, year: number): string {
  return `- [${name} of Lakes](https://doi.org/10.5555/${name.toLowerCase()}), Mei Lin, Ada Reed, *ISSI*, ${year}`;
}

function titles(text: string): readonly string[] {
  return entryBlocks(parsePage(text)).map(({ title }) => title);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two texts are the same before a stretch of the first and behind it. */
function assertOutside(before: string, after: string, { start, end }: Stretch): void {
  const behind = before.length - end;
  assert.equal(after.slice(0, start), before.slice(0, start));
  assert.equal(after.slice(after.length - behind), before.slice(end));
}

/** A change with the stretch of the text that it may touch; `undefined` for one that may touch all. */
function anyChange(random: Random, file: EntryFile): readonly [SiteChange, Stretch | undefined] {
  const { page: model } = file;
  const blocks = entryBlocks(model);
  const at = random(blocks.length);
  // one nearby is more often of its kind
  const [one, two] = [blocks[at], blocks[random(2) === 0 ? Math.max(0, at - random(6)) : random(blocks.length)]];
  assert.ok(one !== undefined && two !== undefined);
  const entry = { path, key: one.key };
  const kind = random(9);
  const change = (asked: PublicationChange): SiteChange => changePublications([file], asked);
  if (kind === 0) return [change({ kind: 'sort' }), undefined];
  if (kind === 1) {
    const { range } = model.sections[random(model.sections.length)] ?? { range: one.range };
    const done = change({ kind: 'sort', within: { path, ...range } });
    return [done, { start: range.start, end: model.text.length }];
  }
  if (kind < 4) return [change({ kind: 'move', entry, to: kind === 2 ? 'up' : 'down' }), undefined];
  if (kind < 6) {
    const offset = model.sections[random(model.sections.length)]?.heading.start ?? 0;
    return [change({ kind: 'move', entry, to: { kind: 'section', path, offset } }), undefined];
  }
  const to: EntryTarget = { kind: random(2) === 0 ? 'before' : 'after', entry: { path, key: two.key } };
  const done = change({ kind: 'move', entry, to });
  if (seriesOf(file).length > 0) return [done, undefined];
  const last = Math.max(one.range.end, two.range.end);
  const gap = /^\s*/.exec(model.text.slice(last))?.[0].length ?? 0;
  return [done, { start: Math.min(one.range.start, two.range.start), end: last + gap }];
}
