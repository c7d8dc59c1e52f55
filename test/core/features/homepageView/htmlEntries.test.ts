import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import type { EntryFile } from '../../../../src/core/features/entries/entryFile';
import { duplicateEntry } from '../../../../src/core/features/homepageView/duplicateEntry';
import { moveEntry, sortEntries, type EntryTarget } from '../../../../src/core/features/homepageView/moveEntries';
import { removeEntry } from '../../../../src/core/features/homepageView/removeEntry';
import { publicationsView } from '../../../../src/core/features/homepageView/publicationsView';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import { parsePage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';
import { stepEntry } from './stepEntry';

const path = '_pages/about.md';

describe('publications in HTML alone', () => {
  it('of a list in HTML are shown with year and record, those that nobody can read too', () => {
    assert.deepEqual(shown(list), [
      '2024 Tides of All the Lakes https://doi.org/10.5555/t.1',
      '2026 Boats of All the Bridges https://doi.org/10.5555/b.2',
      '- A poster, soon -',
      '2022 Nets for All the Rivers -',
    ]);
  });

  it('of a list have their versions and abstracts in them, also below a heading, and another goes into an item of its own', () => {
    const cite = (title: string, year: number): string =>
      `Mei Lin, Ann Reed. <b>${title} of the Northern Lakes</b>. <i>Journal of Lakes</i>, ${year}.`;
    for (const rest of [
      `<p>Conference version: ${cite('Early Tides', 2028)}</p>`,
      `<p>${cite('Early Tides', 2028)}</p>`,
      '<details><summary>More</summary><h2>Abstract</h2><p>Lakes have tides.</p></details>',
    ]) {
      const item = (title: string, year: number, behind: string): string =>
        `<li><p>${cite(title, year)}</p>\n${behind}</li>\n`;
      const [tides, boats] = [item('Tides', 2029, rest), item('Boats', 2027, '<p>Code is below the bridge.</p>')];
      const file = fileOf(page`<ul>\n${tides}${boats}</ul>\n`);
      assert.deepEqual(shown(file.page.text), [
        '2029 Tides of the Northern Lakes -',
        '2027 Boats of the Northern Lakes -',
      ]);
      const moved = after(file, stepEntry([file], { path, key: 'Tides of the Northern Lakes' }, 'down'));
      assert.equal(moved, page`<ul>\n${boats}${tides}</ul>\n`);
    }
    const both = [cite('Tides', 2029), cite('Boats', 2028)].map(
      (words, at) => `<li><p>${words}</p>\n<p>Preprint: ${cite('Reeds', 2026 - at)}</p></li>`,
    );
    assert.equal(shown(page`<ul>\n${both.join('\n')}\n</ul>\n`).length, 2);
  });

  it('of a list take along what stands between them and the next item, but no heading and no other list', () => {
    const item = (title: string, year: number): string =>
      `<li>Mei Lin, Ann Reed. <b>${title} of the Northern Lakes</b>. <i>Journal of Lakes</i>, ${year}.</li>\n`;
    const abstract = '<p style="text-align: justify"><b>Abstract:</b> Lakes have tides, which nobody sees.</p>\n';
    const key = 'Tides of the Northern Lakes';
    const [tides, boats] = [item('Tides', 2029), item('Boats', 2027)];
    const file = fileOf(page`<ol>\n${tides}${abstract}${boats}</ol>\n`);
    assert.equal(after(file, stepEntry([file], { path, key }, 'down')), page`<ol>\n${boats}${tides}${abstract}</ol>\n`);
    assert.equal(after(file, removeEntry([file], { path, key })), page`<ol>\n${boats}</ol>\n`);
    const apart = fileOf(page`<ol>\n${tides}${abstract}<br>\n${boats}</ol>\n`);
    assert.equal(
      after(apart, stepEntry([apart], { path, key }, 'down')),
      page`<ol>\n<br>\n${boats}${tides}${abstract}</ol>\n`,
    );
    for (const other of ['<h3>2027</h3>\n', '<p>2027</p>\n', `<ul>\n${item('Nets', 2028)}</ul>\n`]) {
      const parted = fileOf(page`<ol>\n${tides}${other}${boats}</ol>\n`);
      assert.equal(after(parted, removeEntry([parted], { path, key })), page`<ol>\n${other}${boats}</ol>\n`);
    }
  });

  it('of a list are those of an item with several, below a year, behind each other or below headings', () => {
    const cite = (title: string): string => `<p>Mei Lin, Ann Reed. <b>${title}</b>. <i>Journal of Lakes</i>, 2029.</p>`;
    const first = (title: string): string =>
      `<p><b>${title}</b><br>Mei Lin, Ann Reed<br><i>Journal of Lakes</i>, 2029.</p>`;
    const inBlock = (title: string): string =>
      `<div class="paper"><b>${title}</b><br>Mei Lin, Ann Reed<br><i>Journal of Lakes</i>, 2029.</div>`;
    const headed = (title: string, level: number): string =>
      `<h${level}>${title}</h${level}>\n<p>Mei Lin, Ann Reed</p>\n<p><i>Journal of Lakes</i>, 2029.</p>`;
    const [tides, nets, boats] = [
      'Tides of the Northern Lakes',
      'Nets for All the Boats',
      'Boats of the Southern Rivers',
    ];
    for (const label of ['<h3>2029</h3>', '<b>2029</b>', '2029', '2029年', '<h4>On Lakes</h4>'])
      for (const paper of [cite, first, inBlock, (title: string) => first(`LakeNet: ${title}`)]) {
        const year = (...papers: readonly string[]): string => `<li>${label}\n${papers.map(paper).join('\n')}\n</li>\n`;
        const found = titles(page`<ul>\n${year(tides, nets)}${year(boats)}</ul>\n`);
        assert.deepEqual(
          found.map(title => title.replace('LakeNet: ', '')),
          [tides, nets, boats],
          label,
        );
        // the one that is left is the item with its year
        const file = fileOf(page`<ul>\n${year(tides, nets)}${year(boats)}</ul>\n`);
        const key = found[0] ?? '';
        const left = page`<ul>\n${year(nets)}${year(boats)}</ul>\n`;
        assert.equal(after(file, removeEntry([file], { path, key })), left);
        assert.deepEqual(titles(left), found.slice(1));
      }
    for (const level of [2, 3]) {
      const tab = (...papers: readonly string[]): string =>
        `<li>\n${papers.map(one => headed(one, level)).join('\n')}\n</li>\n`;
      assert.deepEqual(titles(page`<ul>\n${tab(tides, nets)}${tab(boats)}</ul>\n`), [tides, nets, boats]);
    }
    const talks = page`<ul>\n<li>\n${cite(tides)}\n<h2>Talks</h2>\n<p>Words</p></li>\n<li>${cite(nets)}</li>\n</ul>\n`;
    const file = fileOf(talks);
    assert.equal(after(file, removeEntry([file], { path, key: tides })), talks.replace(`${cite(tides)}\n`, ''));
  });

  it('of a list with an item for each year leave the year where it is, unless the last of its papers is removed', () => {
    const cite = (title: string, year: number): string =>
      `<p>Mei Lin, Ann Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, ${year}.</p>\n`;
    const [tides, boats, nets] = [cite('Tides', 2029), cite('Boats', 2028), cite('Nets', 2028)];
    const entry = { path, key: 'Tides of the Lakes' };
    for (const [label, papers] of [
      ['<h3>YEAR</h3>', boats],
      ['<h3>YEAR</h3>', boats + nets],
      ['<b>YEAR</b>', boats + nets],
    ] as const) {
      const item = (year: number, below: string): string => `<li>${label.replace('YEAR', `${year}`)}\n${below}</li>\n`;
      const text = (...items: readonly string[]): string => page`<ul>\n${items.join('')}</ul>\n`;
      const file = fileOf(text(item(2029, tides), item(2028, papers)));
      assert.equal(
        after(file, duplicateEntry([file], entry)).replace(/\n+/g, '\n'),
        text(item(2029, tides + tides), item(2028, papers)).replace(/\n+/g, '\n'),
      );
      assert.equal(
        after(file, stepEntry([file], entry, 'down')).replace(/\n+/g, '\n'),
        text(item(2029, ''), item(2028, boats + tides + papers.slice(boats.length))).replace(/\n+/g, '\n'),
      );
      assert.equal(after(file, removeEntry([file], entry)), text(item(2028, papers)));
    }
  });

  it('whose title is a heading below the year of an item are duplicated and moved without the year, too', () => {
    const paper = (title: string, year: number): string =>
      `<h4>${title} of the Lakes</h4>\n<p>Mei Lin, Ada Reed</p>\n<p><i>Journal of Lakes</i>, ${year}</p>\n`;
    const [tides, boats, nets] = [paper('Tides', 2029), paper('Boats', 2029), paper('Nets', 2028)];
    const text = (one: string, two: string): string =>
      page`<ul>\n<li><h3>2029</h3>\n${one}</li>\n<li><h3>2028</h3>\n${two}</li>\n</ul>\n`;
    const file = fileOf(text(tides + boats, nets));
    const changed = (change: SiteChange): string => after(file, change).replace(/\n+(?=[^\n])/g, '\n');
    const wanted = (one: string, two: string): string => text(one, two).replace(/\n+(?=[^\n])/g, '\n');
    const entry = { path, key: 'Nets of the Lakes' };
    assert.equal(changed(duplicateEntry([file], entry)), wanted(tides + boats, nets + nets));
    assert.equal(changed(stepEntry([file], entry, 'up')), wanted(tides + nets + boats, ''));
    const lower = { path, key: 'Boats of the Lakes' };
    assert.equal(changed(stepEntry([file], lower, 'down')), wanted(tides, nets + boats));
    assert.equal(
      after(file, removeEntry([file], entry)),
      page`<ul>\n<li><h3>2029</h3>\n${tides}${boats}</li>\n</ul>\n`,
    );
  });

  it('below an item for each year take along what stands behind them, links, abstracts and versions', () => {
    const cite = (title: string, year: number): string =>
      `Mei Lin, Ada Reed. "${title} of the Lakes." <i>Journal of Lakes</i>, ${year}.`;
    const link = '<a href="https://lakes.example/NAME.pdf">PDF</a>';
    const label = (year: number): string => `<h3>${year}</h3>`;
    for (const behind of [
      `<div class="links">${link}</div>`,
      `<p>${link}</p>`,
      `<ul><li>${link}</li></ul>`,
      `[${link}]`,
      `<div class="links">${link.replace('PDF', 'Paper')}</div>`,
      `<p>We study the tides of NAME, which come and go.</p>\n<p>${link}</p>`,
      '<h4>Abstract</h4>\n<p>We study the tides of NAME.</p>',
      `<p>Preprint: ${cite('Early NAME', 2020)}</p>`,
    ])
      for (const [open, close] of [
        ['<p>', '</p>'],
        ['<div class="meta"><span>', '</span></div>'],
        ['<div class="card"><p>', '</p></div>'],
      ] as const) {
        // below elements with a class only such are looked for
        if (open.includes('meta') && behind.includes('<p>')) continue;
        const paper = (title: string, year: number): string =>
          `${open}${cite(title, year)}${close}\n${behind.replaceAll('NAME', title)}\n`;
        const [tides, boats, nets] = [paper('Tides', 2029), paper('Boats', 2028), paper('Nets', 2028)];
        const item = (year: number, below: string): string => `<li>${label(year)}\n${below}</li>\n`;
        const text = (...items: readonly string[]): string =>
          page`<ul>\n${items.join('')}</ul>\n`.replace(/\n+(?=[^\n])/g, '\n');
        const files = [boats, boats + nets].map(below => fileOf(text(item(2029, tides), item(2028, below))));
        for (const [at, file] of files.entries()) {
          const entry = { path, key: 'Tides of the Lakes' };
          const below = at === 0 ? boats : boats + nets;
          const changed = (change: SiteChange): string => after(file, change).replace(/\n+(?=[^\n])/g, '\n');
          assert.equal(titles(file.page.text).length, at + 2, behind);
          assert.equal(changed(removeEntry([file], entry)), text(item(2028, below)), behind);
          assert.equal(
            changed(duplicateEntry([file], entry)),
            text(item(2029, tides + tides), item(2028, below)),
            behind,
          );
          assert.equal(
            changed(stepEntry([file], entry, 'down')),
            text(item(2029, ''), item(2028, boats + tides + below.slice(boats.length))),
            behind,
          );
          if (at === 1)
            assert.equal(
              changed(removeEntry([file], { path, key: 'Boats of the Lakes' })),
              text(item(2029, tides), item(2028, nets)),
              behind,
            );
        }
      }
  });

  it('that are paragraphs beside each other take along what stands below them, in HTML as in Markdown', () => {
    const cite = (title: string): string =>
      `<p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, 2029.</p>\n`;
    const headed = (title: string): string =>
      `<h4>${title} of the Lakes</h4>\n<p>Mei Lin, Ada Reed</p>\n<p><i>Journal of Lakes</i>, 2029</p>\n`;
    const marked = (title: string): string =>
      `**${title} of the Lakes**\\\nMei Lin, Ada Reed. *Journal of Lakes*, 2029.\n\n`;
    const link = '<a href="https://lakes.example/NAME.pdf">PDF</a>';
    const entry = { path, key: 'Tides of the Lakes' };
    const isRight = (
      paper: (title: string) => string,
      note: string,
      [open, close]: readonly [string, string],
    ): void => {
      const written = (title: string): string => `${paper(title)}${note.replaceAll('NAME', title)}\n`;
      const [tides, gulls] = [written('Tides'), written('Gulls')];
      const text = (...papers: readonly string[]): string =>
        close === '' ? page`${open}${papers.join('\n')}` : page`${open}${papers.join('')}${close}`;
      const file = fileOf(text(tides, gulls));
      const changed = (change: SiteChange): string => after(file, change).replace(/\n+/g, '\n');
      const wanted = (...papers: readonly string[]): string => text(...papers).replace(/\n+/g, '\n');
      assert.equal(titles(file.page.text).length, 2, note);
      assert.equal(changed(stepEntry([file], entry, 'down')), wanted(gulls, tides), note);
      assert.equal(changed(duplicateEntry([file], entry)), wanted(tides, tides, gulls), note);
      assert.equal(changed(removeEntry([file], entry)), wanted(gulls), note);
    };
    const notes = [
      `<div class="links">${link}</div>`,
      link,
      `[${link}]`,
      `<ul><li>${link}</li></ul>`,
      '<details><summary>Abstract</summary><p>We study NAME.</p></details>',
      '<pre>@article{NAME, title={NAME}}</pre>',
    ];
    for (const around of [
      ['<h3>2029</h3>\n', '\n'],
      ['<section>\n<h3>2029</h3>\n', '</section>\n'],
      ['<div class="papers">\n', '</div>\n'],
      ['## 2029\n\n', '\n'],
    ] as const) {
      for (const note of [`<p>${link}</p>`, '<p>We study the tides of NAME, which come and go.</p>', ...notes])
        isRight(cite, note, around);
      for (const note of notes) isRight(headed, note, around);
    }
    for (const note of [
      '[PDF](https://lakes.example/NAME.pdf) | [Code](https://lakes.example/NAME)\n',
      'We study NAME.\n',
    ])
      isRight(marked, note, ['## 2029\n\n', '']);
  });

  it('take along what praises them, and stay where praise stands ahead of the first', () => {
    const inHtml = (title: string): string =>
      `<p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, 2029.</p>\n\n`;
    const headed = (title: string): string =>
      `<h4>${title} of the Lakes</h4>\n<p>Mei Lin, Ada Reed</p>\n<p><i>Journal of Lakes</i>, 2029</p>\n\n`;
    const marked = (title: string): string =>
      `**${title} of the Lakes**\\\nMei Lin, Ada Reed. *Journal of Lakes*, 2029.\n\n`;
    const praises = [
      'Best Paper Award',
      '🏆 Outstanding Paper',
      'Oral, ISL 2029',
      'Oral',
      'Top 10% of accepted papers',
      '最佳论文奖',
      'ESI Highly Cited Paper',
      'Cited by 12',
      'Selected as a cover article',
      'Highlighted in Lake News',
      'Featured by the Lake Times, 2029',
      'Awarded the Prize of Lakes 2029',
      'Most cited paper of the year',
      'Editor’s choice.',
      '荣获湖泊学会优秀论文奖',
    ];
    const [first, last] = ['Tides of the Lakes', 'Gulls of the Lakes'].map(key => ({ path, key }));
    const trimmed = (text: string): string => text.replace(/\n+/g, '\n').trimEnd();
    const isBelow = (paper: (title: string) => string, note: string): void => {
      const [tides, gulls] = [paper('Tides'), paper('Gulls')];
      const changed = (text: string, change: (file: EntryFile) => SiteChange): string =>
        trimmed(after(fileOf(text), change(fileOf(text))));
      const below = page`${tides}${note}\n\n${gulls}`;
      assert.equal(titles(below).length, 2, note);
      assert.ok(first !== undefined && last !== undefined, 'there are two');
      const moved = changed(below, file => stepEntry([file], first, 'down'));
      assert.equal(moved, trimmed(page`${gulls}${tides}${note}`), note);
      assert.equal(
        changed(below, file => removeEntry([file], first)),
        trimmed(page`${gulls}`),
        note,
      );
      const atEnd = page`${tides}${gulls}${note}\n`;
      assert.equal(
        changed(atEnd, file => stepEntry([file], last, 'up')),
        trimmed(page`${gulls}${note}\n${tides}`),
        note,
      );
    };
    const isRight = (paper: (title: string) => string, note: string): void => {
      isBelow(paper, note);
      assert.ok(first !== undefined, 'there is one');
      const ahead = fileOf(page`${note}\n\n${paper('Tides')}${note}\n\n${paper('Gulls')}`);
      // what stands below a heading belongs to that
      if (paper !== headed) assert.equal(removeEntry([ahead], first).kind, 'refused', note);
      // ahead of the first alone it may be called so with those behind
      const isGroup = /^\W{0,3}(?:<p>)?Oral(?!,)/.test(note);
      const alone = fileOf(page`${note}\n\n${paper('Tides')}${paper('Gulls')}`);
      assert.equal(removeEntry([alone], first).kind, isGroup ? 'edits' : 'refused', note);
    };
    for (const praise of praises) {
      for (const paper of [inHtml, headed]) isRight(paper, `<p>${praise}</p>`);
      for (const note of [praise, `**${praise}**`, `${praise}\n{: .award}`]) isRight(marked, note);
    }
    for (const paper of [inHtml, headed, marked]) {
      isBelow(paper, '<ul><li>Best Paper Award</li></ul>');
      isBelow(paper, '<details><summary>Most cited paper of 2029</summary>\nWe were glad.\n</details>');
      isBelow(paper, "<span class='show_paper_citations' data='kZ:1'></span>");
      isBelow(paper, "<strong><span class='show_paper_citations' data='kZ:1'></span></strong>");
    }
    for (const note of ['- Best Paper Award, ISL 2029', '> Oral, ISL 2029', '> 🏆 **Best Paper Award**'])
      isBelow(marked, note);
    const oral = '<h5>Oral</h5>\n';
    const [tides, gulls, nets] = [headed('Tides'), headed('Gulls'), inHtml('Nets')];
    const below = fileOf(page`${tides}${oral}${gulls}`);
    assert.ok(first !== undefined && last !== undefined, 'there are two');
    assert.equal(trimmed(after(below, removeEntry([below], first))), trimmed(page`${gulls}`));
    // what may be the name of a group stays
    for (const name of [
      oral,
      ...['Spotlight Papers', '高被引论文', '获奖论文', 'Selected Papers'].map(words => `<p>${words}</p>\n`),
    ]) {
      const group = fileOf(page`${inHtml('Tides')}${name}${inHtml('Gulls')}${nets}`);
      const left = trimmed(after(group, removeEntry([group], first)));
      assert.equal(left, trimmed(page`${name}${inHtml('Gulls')}${nets}`));
    }
  });

  it('are whole cards with what praises them in a heading below', () => {
    const card = (title: string, note = ''): string =>
      `<div class="paper"><p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, 2029.</p>\n${note}</div>\n`;
    for (const note of ['<h5>Best Paper Award</h5>\n', '<h6>Oral, <b>ISL 2029</b></h6>\n']) {
      const file = fileOf(page`${card('Tides', note)}${card('Gulls')}${card('Nets')}`);
      const moved = after(file, stepEntry([file], { path, key: 'Tides of the Lakes' }, 'down'));
      assert.equal(moved, page`${card('Gulls')}${card('Tides', note)}${card('Nets')}`);
    }
  });

  it('stay where they are while nobody can tell whose words stand between them', () => {
    const cite = (title: string): string =>
      `<p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, 2029.</p>\n`;
    const text = page`${cite('Tides')}<p>Words about lakes.</p>\n${cite('Gulls')}${cite('Nets')}`;
    const file = fileOf(text);
    const said = (change: SiteChange): string => (change.kind === 'refused' ? change.message.text : 'edits');
    const entry = { path, key: 'Tides of the Lakes' };
    const why = 'whether what stands beside it belongs to it or to another publication cannot be told.';
    assert.equal(said(removeEntry([file], entry)), `“{0}” cannot be removed: ${why} Remove it in the text.`);
    assert.equal(said(duplicateEntry([file], entry)), `“{0}” cannot be duplicated: ${why} Copy it in the text.`);
    assert.equal(said(stepEntry([file], entry, 'down')), `“{0}” cannot be moved: ${why} Move it in the text.`);
    assert.match(
      said(stepEntry([file], { path, key: 'Gulls of the Lakes' }, 'up')),
      /^“\{0\}” cannot go beside “\{1\}”/,
    );
    const removed = after(file, removeEntry([file], { path, key: 'Gulls of the Lakes' }));
    assert.equal(removed, text.replace(cite('Gulls'), ''));
    // below the last nothing tells that
    const last = fileOf(page`${cite('Tides')}${cite('Gulls')}<p>More in my CV.</p>\n`);
    const left = after(last, removeEntry([last], { path, key: 'Gulls of the Lakes' }));
    assert.equal(left, page`${cite('Tides')}<p>More in my CV.</p>\n`);
  });

  it('that begin with a picture take it along, and leave what is no note of theirs', () => {
    const cite = (title: string, year = 2029): string =>
      `<p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, ${year}.</p>\n`;
    const link = (title: string): string => `<p><a href="https://lakes.example/${title}.pdf">PDF</a></p>\n`;
    const entry = { path, key: 'Tides of the Lakes' };
    const pictured = (title: string, year?: number): string =>
      `<img src="images/${title}.png" alt="${title}">\n${cite(title, year)}${link(title)}`;
    const [tides, gulls, nets] = [pictured('Tides'), pictured('Gulls'), pictured('Nets', 2028)];
    const text = (...papers: readonly string[]): string =>
      page`<ul>\n<li><h3>2029</h3>\n${papers.join('')}</li>\n<li><h3>2028</h3>\n${nets}</li>\n</ul>\n`;
    const file = fileOf(text(tides, gulls));
    assert.equal(after(file, removeEntry([file], entry)), text(gulls));
    assert.equal(after(file, duplicateEntry([file], entry)), text(tides, tides, gulls));
    assert.equal(after(file, stepEntry([file], entry, 'down')), text(gulls, tides));
    for (const others of [
      '<p>Gulls at Night, under review</p>\n<p>Lin: Terns, their young. Lake Press 2029</p>\n',
      '<p><b>Talks</b></p>\n<p>On gulls, Norrhavn, May 2029</p>\n',
      '<p><b>Invited Talks</b></p>\n<ul><li>On gulls, Norrhavn, May 2029</li></ul>\n',
      '<p>(*: equal contribution)</p>\n',
      '<p><a href="#top">Back to top</a></p>\n',
    ]) {
      const year = (papers: string): string =>
        page`<ul>\n<li><h3>2029</h3>\n${papers}${others}</li>\n<li><h3>2028</h3>\n${cite('Nets', 2028)}</li>\n</ul>\n`;
      const [own, other] = [cite('Tides') + link('Tides'), cite('Boats') + link('Boats')];
      const before = fileOf(year(other + own));
      assert.equal(after(before, removeEntry([before], entry)), year(other), others);
      assert.equal(after(before, duplicateEntry([before], entry)), year(other + own + own), others);
    }
  });

  it('that are cards take the picture above them along where each has one', () => {
    const pictured = (title: string): string =>
      `<img src="images/${title}.png" alt="${title}">\n<div class="card"><b>${title} of All the Lakes</b><br>Mei Lin, Ada Reed<br><em>Journal of Lakes</em>, 2029</div>\n\n`;
    const [tides, gulls, nets] = ['Tides', 'Gulls', 'Nets'].map(pictured);
    const text = (...papers: readonly (string | undefined)[]): string => page`${papers.join('')}`.trimEnd() + '\n';
    const file = fileOf(text(tides, gulls, nets));
    const entry = { path, key: 'Tides of All the Lakes' };
    assert.equal(after(file, removeEntry([file], entry)), text(gulls, nets));
    assert.equal(after(file, stepEntry([file], entry, 'down')), text(gulls, tides, nets));
    // one ahead of the first alone may be of all
    const bare = (papers: string): string => papers.replace(/<img.*\n/, '');
    const lab = '<img src="images/lab.png" alt="our lab">\n';
    const [first = '', ...others] = [tides, gulls, nets].map(paper => bare(paper ?? ''));
    const together = fileOf(text(lab, first, ...others));
    assert.equal(after(together, removeEntry([together], entry)), text(lab, '\n', ...others));
  });

  it('of which two stand in an element or below a year are removed, one as the other', () => {
    const cite = (title: string): string =>
      `<p>Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, 2029.</p>\n`;
    const headed = (title: string): string =>
      `<h4>${title} of the Lakes</h4>\n<p>Mei Lin, Ada Reed</p>\n<p><i>Journal of Lakes</i>, 2029</p>\n`;
    for (const [open, close] of [
      ['<div class="papers">\n', '</div>\n'],
      ['<ul>\n<li><h3 id="y2029"><a href="#y2029">2029</a> (2 papers)</h3>\n', '</li>\n</ul>\n'],
    ] as const)
      for (const paper of [cite, headed]) {
        const file = fileOf(page`${open}${paper('Tides')}${paper('Gulls')}${close}`);
        for (const [key, left] of [
          ['Tides', 'Gulls'],
          ['Gulls', 'Tides'],
        ] as const)
          assert.equal(
            after(file, removeEntry([file], { path, key: `${key} of the Lakes` })),
            page`${open}${paper(left)}${close}`,
          );
      }
  });

  it('in a list, a table or an element behind a paragraph of an item for a year are no notes of that', () => {
    const cite = (title: string, year = 2029): string =>
      `Mei Lin, Ada Reed. <b>${title} of the Lakes</b>. <i>Journal of Lakes</i>, ${year}.`;
    const [gulls, terns] = ['Gulls', 'Terns'].map(title => cite(title));
    const tides = `<p>${cite('Tides')}</p>\n`;
    for (const others of [
      `<ul><li>${gulls}</li><li>${terns}</li></ul>`,
      `<table><tr><td>${gulls}</td></tr><tr><td>${terns}</td></tr></table>`,
      `<details><summary>More papers</summary><p>${gulls}</p><p>${terns}</p></details>`,
      `<section><p>${gulls}</p><p>${terns}</p></section>`,
      `<div class="row"><div class="col"><p>${gulls}</p></div><div class="col"><p>${terns}</p></div></div>`,
    ]) {
      const text = page`<ul>\n<li><h3>2029</h3>\n${tides}${others}\n</li>\n<li><h3>2028</h3>\n<p>${cite('Nets', 2028)}</p>\n</li>\n</ul>\n`;
      assert.deepEqual(
        titles(text),
        ['Tides', 'Gulls', 'Terns', 'Nets'].map(title => `${title} of the Lakes`),
        others,
      );
      const file = fileOf(text);
      const left = after(file, removeEntry([file], { path, key: 'Tides of the Lakes' }));
      assert.equal(left, text.replace(tides, ''));
    }
  });

  it('of a list with an item for each year in words are removed where the year keeps one', () => {
    const cite = (title: string, year: number): string =>
      `<p>Mei Lin, Ada Reed. "${title} of Lakes." <i>ISSI</i>, ${year}.</p>`;
    const [tides, nets, boats] = [cite('Tides', 2029), cite('Nets', 2028), cite('Boats', 2028)];
    const text = (below: string): string => page`<ul>\n<li>2029 ${tides}</li>\n<li>2028 ${below}</li>\n</ul>\n`;
    const file = fileOf(text(nets + boats));
    assert.equal(after(file, removeEntry([file], { path, key: 'Nets of Lakes' })), text(boats));
    assert.equal(after(file, removeEntry([file], { path, key: 'Boats of Lakes' })), text(nets));
    assert.deepEqual(titles(text(nets)), ['Tides of Lakes', 'Nets of Lakes']);
  });

  it('are no loop that Liquid fills with those of a data file', () => {
    const loop =
      '{% for p in site.data.papers %}\n<li><a href="{{ p.url }}">{{ p.title }}</a>. {{ p.authors }}.</li>\n{% endfor %}';
    const text = page`<ul>
${loop}
${item('Tides', 2024)}
${item('Boats', 2024)}
</ul>
`;
    assert.deepEqual(shown(text), ['2024 Tides of Lakes -', '2024 Boats of Lakes -']);
  });

  it('of a list in HTML are sorted and moved, byte for byte', () => {
    const file = fileOf(list);
    const [tides, boats, poster, nets] = list.split('\n').filter(line => line.startsWith('  <li>'));
    assert.deepEqual(linesOf(after(file, sortEntries([file])), '  <li>'), [boats, tides, poster, nets]);
    const moved = after(file, stepEntry([file], { path, key: 'A poster, soon' }, 'up'));
    assert.deepEqual(linesOf(moved, '  <li>'), [tides, poster, boats, nets]);
    assert.equal(moved.length, list.length);
  });

  it('written in one line are moved inside it', () => {
    const [one, two, three] = ['Tides', 'Boats', 'Nets'].map(name => item(name, 2024));
    const file = fileOf(page`<ul>${one ?? ''}${two ?? ''}${three ?? ''}</ul>`);
    const key = 'Nets of Lakes';
    assert.equal(
      after(file, moveEntry([file], { path, key }, { kind: 'before', entry: { path, key: 'Tides of Lakes' } })),
      page`<ul>${three ?? ''}${one ?? ''}${two ?? ''}</ul>`,
    );
  });

  it('below an item for each year are entries of their own, and the items of the years none', () => {
    const text = page`<ul>
<li>2024
<ul>
  ${item('Tides', 2024)}
  ${item('Boats', 2024)}
</ul>
</li>
<li>2023
<ul>
  ${item('Nets', 2023)}
  ${item('Dunes', 2023)}
</ul>
</li>
</ul>`;
    const file = fileOf(text);
    assert.deepEqual(titles(text), ['Tides of Lakes', 'Boats of Lakes', 'Nets of Lakes', 'Dunes of Lakes']);
    const moved = after(file, stepEntry([file], { path, key: 'Boats of Lakes' }, 'down'));
    assert.deepEqual(linesOf(moved, '  <li>'), [
      `  ${item('Tides', 2024)}`,
      `  ${item('Nets', 2023)}`,
      `  ${item('Boats', 2024)}`,
      `  ${item('Dunes', 2023)}`,
    ]);
  });

  it('of headings with paragraphs, or of elements around them, are moved whole', () => {
    const text = page`${paper('Tides', 2021)}

${paper('Boats', 2025)}

<div class="publication">
<p><strong>Nets of Lakes</strong><br>Mei Lin, Ada Reed<br><em>ISSI</em>, 2026</p>
</div>
`;
    const file = fileOf(text);
    assert.deepEqual(titles(text), ['Tides of Lakes', 'Boats of Lakes', 'Nets of Lakes']);
    const moved = after(file, stepEntry([file], { path, key: 'Nets of Lakes' }, 'up'));
    assert.deepEqual(titles(moved), ['Tides of Lakes', 'Nets of Lakes', 'Boats of Lakes']);
    assert.ok(moved.includes(`${paper('Boats', 2025)}\n`), moved);
    assert.deepEqual([...linesOf(moved, '<')].sort(), [...linesOf(text, '<')].sort());
  });

  it('of cards are moved with their pictures, badges and buttons', () => {
    const [tides, boats] = [card('Tides', 'tides.png'), card('Boats', 'boats.mp4')];
    const text = page`<div class="cards">
${tides}

${boats}
</div>
`;
    const file = fileOf(text);
    assert.deepEqual(shown(text), [
      '2024 Tides of Lakes https://doi.org/10.5555/Tides.1',
      '2024 Boats of Lakes https://doi.org/10.5555/Boats.1',
    ]);
    const moved = after(file, stepEntry([file], { path, key: 'Boats of Lakes' }, 'up'));
    assert.equal(moved, text.replace(tides, '…').replace(boats, tides).replace('…', boats));
  });

  for (const [name, [open, close]] of [
    ['a card around its body', ['<div class="card mb-3">\n  <div class="card-body">', '  </div>\n</div>']],
    ['a column around its card', ['<div class="col-md-6">\n<div class="card">', '</div>\n</div>']],
    ['an article without a class', ['<article>', '</article>']],
  ] as const)
    it(`in ${name} alone are moved, duplicated and removed with it`, () => {
      const [tides, boats, nets] = ['Tides', 'Boats', 'Nets'].map(
        title =>
          `${open}\n<h5>${title} of the Northern Lakes</h5>\n<p>Mei Lin, Ada Reed</p>\n<p><i>ISSI</i>, 2029</p>\n${close}`,
      );
      const text = (...cards: readonly (string | undefined)[]): string =>
        page`<div class="row">\n${cards.join('\n')}\n</div>\n`;
      const [one, two, three] = [fileOf(text(tides)), fileOf(text(tides, boats)), fileOf(text(tides, boats, nets))];
      const key = 'Tides of the Northern Lakes';
      assert.equal(after(three, stepEntry([three], { path, key }, 'down')), text(boats, tides, nets));
      assert.equal(after(two, duplicateEntry([two], { path, key })), text(tides, tides, boats));
      assert.equal(after(three, removeEntry([three], { path, key })), text(boats, nets));
      assert.equal(after(two, removeEntry([two], { path, key: 'Boats of the Northern Lakes' })), one.page.text);
    });

  it('in groups with one of each year are moved and duplicated without the group', () => {
    const [tides, boats] = ['Tides', 'Boats'].map(
      title => `<div class="pub"><h4>${title} of Lakes</h4><p>Mei Lin, Ada Reed</p><p><i>ISSI</i>, 2029</p></div>`,
    );
    const text = (one: string, two: string): string =>
      page`<h3>2029</h3>\n<div class="group">\n${one}</div>\n<h3>2028</h3>\n<div class="group">\n${two}</div>\n`;
    const file = fileOf(text(`${tides}\n`, `${boats}\n`));
    const entry = { path, key: 'Tides of Lakes' };
    assert.equal(after(file, duplicateEntry([file], entry)), text(`${tides}\n\n${tides}\n`, `${boats}\n`));
    const moved = after(file, moveEntry([file], entry, { kind: 'before', entry: { path, key: 'Boats of Lakes' } }));
    assert.equal(moved, text('', `${tides}\n\n${boats}\n`));
  });

  it('written once for wide and once for narrow screens have the wrapper of each', () => {
    const written = (title: string): string =>
      ['wide', 'narrow']
        .map(
          name =>
            `<div class="${name}">\n<div class="pub"><h4>${title} of Lakes</h4><p>Mei Lin, Ada Reed</p><p><i>ISSI</i>, 2029</p></div>\n</div>\n`,
        )
        .join('');
    const { text } = fileOf(page`${written('Tides')}${written('Boats')}`).page;
    assert.deepEqual(
      entryBlocks(parsePage(text)).map(({ range }) => text.slice(range.start, range.start + 18)),
      ['<div class="wide">', '<div class="narrow', '<div class="wide">', '<div class="narrow'],
    );
  });

  it('in cards with a body are moved and removed with the card, whatever stands between', () => {
    const [tides, boats] = ['Tides', 'Boats'].map(
      title =>
        `<div class="card mb-3">\n<div class="card-body">\n<h5>${title} of Lakes</h5>\n<p>Mei Lin, Ada Reed</p>\n<p><i>ISSI</i>, 2029</p>\n</div>\n</div>`,
    );
    for (const [one, two] of [
      ['<h3>2029</h3>', '<h3>2028</h3>'],
      ['', '<p class="note">Selected for an oral presentation.</p>'],
      ['[1]', '[2]'],
    ] as const) {
      const text = (first: string, second: string): string => page`${one}\n${first}${two}\n${second}`;
      const file = fileOf(text(`${tides}\n`, `${boats}\n`));
      const entry = { path, key: 'Tides of Lakes' };
      assert.equal(after(file, duplicateEntry([file], entry)), text(`${tides}\n\n${tides}\n`, `${boats}\n`));
      assert.equal(after(file, removeEntry([file], entry)), text('', `${boats}\n`));
    }
  });

  it('in two columns with some in one of them are moved without the column', () => {
    const [tides, boats, nets] = ['Tides', 'Boats', 'Nets'].map(
      title => `<div class="pub">${paper(title, 2029)}</div>`,
    );
    const columns = (one: string, two: string): string =>
      page`<div class="column">\n${one}\n</div>\n<div class="column">\n${two}\n</div>\n`;
    const file = fileOf(columns(tides ?? '', `${boats}\n${nets}`));
    assert.equal(
      after(
        file,
        moveEntry([file], { path, key: 'Boats of Lakes' }, { kind: 'before', entry: { path, key: 'Tides of Lakes' } }),
      ),
      columns(`${boats}\n\n${tides}`, nets ?? ''),
    );
  });

  it('do not mix with lists in Markdown, and an item stays in a list', () => {
    const file = fileOf(page`<ul>
  ${item('Tides', 2024)}
  ${item('Boats', 2023)}
</ul>

- [Nets of Lakes](https://a.example/n), Mei Lin, Ada Reed, 2022
- [Dunes of Lakes](https://a.example/d), Mei Lin, Ada Reed, 2021

${paper('Floods', 2020)}

# Patents
`);
    const attempts: readonly (readonly [string, EntryTarget])[] = [
      ['Tides of Lakes', { kind: 'after', entry: { path, key: 'Nets of Lakes' } }],
      ['Nets of Lakes', { kind: 'before', entry: { path, key: 'Tides of Lakes' } }],
      ['Floods of Lakes', { kind: 'before', entry: { path, key: 'Boats of Lakes' } }],
      ['Floods of Lakes', { kind: 'before', entry: { path, key: 'Dunes of Lakes' } }],
      ['Tides of Lakes', { kind: 'section', path, offset: file.page.text.indexOf('# Patents') }],
    ];
    for (const [key, to] of attempts) {
      const change = moveEntry([file], { path, key }, to);
      assert.equal(change.kind, 'refused', `${key} ${to.kind}`);
    }
    const patents = after(
      file,
      moveEntry(
        [file],
        { path, key: 'Floods of Lakes' },
        { kind: 'section', path, offset: file.page.text.indexOf('# Patents') },
      ),
    );
    assert.ok(patents.endsWith(`# Patents\n\n${paper('Floods', 2020)}\n`), patents);
  });

  it('are duplicated below themselves, as far in as they are', () => {
    const file = fileOf(list);
    const changed = after(file, duplicateEntry([file], { path, key: 'Nets for All the Rivers' }));
    const [line] = linesOf(list, '  <li>').slice(-1);
    assert.ok(changed.includes(`${line ?? ''}\n${line ?? ''}\n</ol>`), changed);
  });

  it('in a paper box or below an entry in Markdown are parts of that', () => {
    assert.deepEqual(
      titles(page`- [Nets of Lakes](https://a.example/n), Mei Lin, Ada Reed, 2022
  <ul><li>Ada Reed, Mei Lin. "A Remark on Nets." 2022</li></ul>
`),
      ['Nets of Lakes'],
    );
  });
});

const list = page`<ol>
  <li><a href="https://doi.org/10.5555/t.1">Tides of All the Lakes</a>, <b>Mei Lin</b>, Ada Reed, <i>Journal of Lakes</i>, 2024.</li>
  <li><a href="https://doi.org/10.5555/b.2">Boats of All the Bridges</a>, <b>Mei Lin</b>, Ada Reed, <i>Journal of Lakes</i>, 2026.</li>
  <li>A poster, <em>soon</em></li>
  <li>Mei Lin, Ada Reed. "Nets for All the Rivers." <i>ISSI</i>, 2022.</li>
</ol>
`;

function page(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return `---\npermalink: /\n---\n\n# Publications\n\n${String.raw({ raw: parts }, ...values)}`;
}

function card(name: string, picture: string): string {
  return `<div class="card">
  <div class="card-media"><img src="images/${picture}" alt=""></div>
  <div class="card-text">
    <div class="badges"><span class="venue">ISSI 2024</span><a href="https://trend.example/${name}">#1 in Trending of All</a></div>
    <h3 class="title">${name} of Lakes</h3>
    <p class="names"><span class="me">Mei Lin</span>, Ada Reed, et al.</p>
    <div class="buttons"><a href="https://doi.org/10.5555/${name}.1">Paper</a></div>
  </div>
</div>`;
}

function item(name: string, year: number): string {
  return `<li>Mei Lin, Ada Reed. "${name} of Lakes." <i>Journal of Lakes</i>, ${year}.</li>`;
}

function paper(name: string, year: number): string {
  return `<h3><a href="https://a.example/${name}">${name} of Lakes</a></h3>\n<p>Mei Lin, Ada Reed, <em>ISSI</em>, ${year}</p>`;
}

function fileOf(text: string): EntryFile {
  return { path, page: parsePage(text) };
}

function after({ page: { text } }: EntryFile, change: SiteChange): string {
  assert.ok(change.kind === 'edits', 'it is done');
  return applyEdits(text, change.files[0]?.edits ?? []);
}

function linesOf(text: string, start: string): readonly string[] {
  return text.split('\n').filter(line => line.startsWith(start));
}

function titles(text: string): readonly string[] {
  return entryBlocks(parsePage(text)).map(({ title }) => title);
}

function shown(text: string): readonly string[] {
  const file = {
    ...fileOf(text),
    problems: [],
    verified: [],
    around: () => undefined,
    onPage: (start: number) => start,
  };
  const view = publicationsView([file], 'section');
  return view.groups.flatMap(({ items }) =>
    items.map(({ year, title, record }) => `${year ?? '-'} ${title} ${record ?? '-'}`),
  );
}
