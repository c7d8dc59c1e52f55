import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { templateStyle } from '../../../../src/core/publications/style/entryStyle';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { unitsOf } from '../../../../src/core/publications/entries/pageUnits';
import { placeEntry } from '../../../../src/core/publications/placing/placeEntry';
import { applyEdits } from '../../../../src/core/text/edit';
import {
  cursor,
  conference,
  article,
  preprint,
  vesper,
  publication,
  inserted,
  lines,
  template,
  chinese,
} from './inserting';

describe('Inserting a publication', () => {
  it('next to a list item makes an item like it', () => {
    const page = template.replace(cursor, '').replace('**ISS 2022**', `**ISS 2022**${cursor}`);
    assert.equal(
      inserted(page, conference, { ownNames: ['Odile Vesper'] }),
      page.replace(
        cursor,
        '\n- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist, **ISS 2025**',
      ),
    );
  });

  it('marks the owner in full, and nobody who shares the initials', () => {
    const author = [{ family: 'Vesper', given: 'O.' }, { family: 'Vesper', given: 'Otto' }, vesper];
    const page = template.replace(cursor, '').replace('**ISS 2022**', `**ISS 2022**${cursor}`);
    assert.match(
      inserted(page, { ...conference, author }, { ownNames: ['Odile Vesper'] }),
      /, O\. Vesper, Otto Vesper, \*\*Odile Vesper\*\*, \*\*ISS 2025\*\*/,
    );
  });

  it('at the start of an entry goes before it', () => {
    const page = template.replace(cursor, '').replace('- [How to', `${cursor}- [How to`);
    assert.equal(
      inserted(page, preprint),
      page.replace(
        cursor,
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, **arXiv 2021**\n',
      ),
    );
  });

  it('in a page without publications is an item of a list, which needs no picture', () => {
    assert.equal(
      inserted('# Publications\n\n‸\n\n# Talks\n', article, { ownNames: ['Odile Vesper'] }),
      lines(
        '# Publications',
        '',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*, 2024',
        '',
        '# Talks',
        '',
      ),
    );
  });

  describe('where there is no paper yet', () => {
    const song = lines(
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">Live</div><img src='images/music/slow.jpg' alt="sym" width="100%"></div></div>`,
      `<div class='paper-box-text' markdown="1">`,
      '  ',
      '',
      '[Slow Water](https://songs.example/1)',
      '',
      'Ada Song',
      '',
      '<audio controls></audio>',
      '',
      '</div>',
      '</div>',
    );
    const ownBox = lines(
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JIT 2024</div><img src='images/vesper2024patient.png' alt="Patient Looms in Linear Time" width="100%"></div></div>`,
      `<div class='paper-box-text' markdown="1">`,
      '',
      '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
    );

    for (const [what, section] of [
      ['boxes of songs are no models', '# 🎼 Favourite Music'],
      ['nor are those of projects', '# Projects'],
    ] as const)
      it(what, () => {
        const page = lines('# 📝 Publications', cursor, '', section, '', song, '');
        const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
        assert.ok(written.includes(ownBox), written);
      });

    for (const [what, section] of [
      ['boxes in a section for papers are, though they cannot be read', '# Selected Papers'],
      ['and those beside the cursor, whatever the section is called', `# Woven${cursor}`],
    ] as const)
      it(what, () => {
        const page = lines('# 📝 Publications', section.includes(cursor) ? '' : cursor, '', section, '', song, '');
        const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
        assert.match(written, /<img src='images\/music\/vesper2024patient\.jpg'/);
      });

    it('the picture begins as one that can be cut out of the paper where those around are drawings', () => {
      const page = lines(`# Woven${cursor}`, '', song.replace('slow.jpg', 'slow.svg'), '');
      const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
      assert.match(written, /<img src='images\/music\/vesper2024patient\.png'/);
    });
  });

  for (const [marker, other] of [
    ['- ', '- '],
    ['* ', '* '],
    ['1. ', '2. '],
  ] as const) {
    it(`in a section for papers whose items cannot be read makes an item, behind “${marker.trim()}”`, () => {
      const page = lines(
        '# 📝 论文‸',
        '',
        `${marker}织机之一`,
        `${other}织机之二`,
        '',
        '# 奖励',
        '',
        '- *2021.10* 虚构奖',
        '',
      );
      const csl = { ...article, title: '耐心的织机', author: [{ family: '魏', given: '思珀' }] };
      const entry = `${marker}[耐心的织机](https://doi.org/10.5555/weave.2024.017), 魏思珀, *Journal of Invented Textiles*, 2024`;
      assert.equal(
        inserted(page, csl),
        lines(
          '# 📝 论文',
          '',
          entry,
          '',
          `${marker}织机之一`,
          `${other}织机之二`,
          '',
          '# 奖励',
          '',
          '- *2021.10* 虚构奖',
          '',
        ),
      );
    });
  }

  it('in a page without publications can make an item', () => {
    assert.equal(
      inserted('# Publications\n‸', preprint, { ownNames: ['Odile Vesper'], kind: 'item' }),
      '# Publications\n\n- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, *arXiv preprint arXiv:2101.00001*, 2021 [**PDF**](https://arxiv.org/pdf/2101.00001)\n',
    );
  });

  for (const [what, above, below, expected] of [
    ['behind `1.`, `2.`', ['1', '2'], [], '3'],
    ['between items that all have `1.`', ['1', '1'], ['1'], '1'],
    ['above `1.`, `2.`, where it is the first', [], ['1', '2'], '1'],
    ['above `3.`, `2.`', [], ['3', '2'], '4'],
    ['below `2.`, `1.`', ['3', '2'], ['1'], '1'],
    ['behind `9.`', ['8', '9'], [], '10'],
  ] as const) {
    it(`gives a number that goes on: ${what}`, () => {
      const item = (number: string, at: number): string =>
        `${number}. **How to Spin Threads of Length ${at + 1}**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022.`;
      const [first, second] = [above.map(item), below.map(item)];
      const page = lines('# Papers', '', ...first, ...second, '');
      const offset = first.length > 0 ? lines('# Papers', '', ...first).length : page.indexOf(second[0] ?? '');
      const marked = `${page.slice(0, offset)}${cursor}${page.slice(offset)}`;
      const entry = `${expected}. **Patient Looms in Linear Time**. Odile Vesper, Ivo Brandt. *Journal of Invented Textiles*, 2024.`;
      assert.equal(
        inserted(marked, article, { ownNames: ['Odile Vesper'] }),
        lines('# Papers', '', ...first, entry, ...second, ''),
      );
    });
  }

  it('does not take news, prizes, projects and patents for publications', () => {
    for (const item of [
      '*2024.02*: &nbsp;🎉 A paper, a talk and a prize were accepted.',
      '*2022 - present*: [An Invented Laboratory](https://lab.example), Uppsala, Mentors: [Per Lindqvist](https://l.example) and [Mo Yan](https://y.example).',
      '2021.06: **Outstanding Graduate of Uppsala University** (award), Uppsala University',
      '*2021.10* A prize, a medal and a very long sentence about it.',
      '颜墨, `魏思珀`.&nbsp;&nbsp;一种面向虚构织机的线程调度方法和系统, 2024, 202400000000.1. [[实审]]()',
    ]) {
      const page = parsePage(`# P\n\n- ${item}\n`);
      assert.deepEqual(learnEntryStyle(page, 5, { kind: 'box' }), { ...templateStyle }, item);
    }
  });

  it('leaves out what is not registered', () => {
    const entry = formatEntry(
      publication({ id: '10.5555/x', type: 'document', DOI: '10.5555/x' }),
      learnEntryStyle(parsePage(''), 0, { kind: 'item' }),
    );
    assert.equal(entry, '- [10.5555/x](https://doi.org/10.5555/x)');
  });

  it('keeps a paragraph apart from the items of another list', () => {
    const papers =
      '**A Loom That Never Tires of Weaving**<br>\nOdile Vesper, Mo Yan<br>\nISS, 2023. [Paper](https://doi.org/10.5555/1.2)';
    const page = lines(
      '# Education',
      '',
      `- Lakeside University${cursor}`,
      '- Reed College',
      '',
      '# Papers',
      '',
      papers,
      '',
    );
    const after = inserted(page, conference);
    assert.match(after, /- Lakeside University\n\n\*\*KiteDB[^]*\n\n- Reed College\n/);
  });

  for (const lineBreak of ['<br>', '<br>\n  ', '  \n  ', '\\\\\n  ']) {
    const br = lineBreak.replace('<br>', ' <br/>');
    for (const [what, entry] of [
      ['a year behind the names', (a, t, v, y) => `- ${a} (${y})${br}**${t}**${br}*${v}*`],
      ['the venue first', (a, t, v, y) => `- *${v}*, ${y}${br}**${t}**${br}${a}`],
      ['a title without marks', (a, t, v, y) => `- ${a}${br}${t}${br}*${v}*, ${y}`],
      ['the venue behind such a title', (a, t, v, y) => `- ${a}.${br}${t}.${br}*${v}*, ${y}.`],
    ] as readonly (readonly [string, (...parts: readonly [string, string, string, number]) => string])[]) {
      it(`keeps the line breaks of the entries beside it, ${JSON.stringify(br)}, with ${what}`, () => {
        const loom = entry('Odile Vesper, Mo Yan', 'A Loom That Never Tires of Weaving', 'Symposium on Storage', 2023);
        const spin = entry('Mo Yan, Odile Vesper', 'How to Spin Very Long Threads Indeed', 'Symposium on Yarn', 2022);
        const added = entry(
          'Odile Vesper, Ivo Brandt',
          'Patient Looms in Linear Time',
          'Journal of Invented Textiles',
          2024,
        );
        const list = `${loom}\n${spin}\n`;
        assert.equal(inserted(`# Papers\n\n${cursor}${list}`, article), `# Papers\n\n${added}\n${list}`);
      });
    }
  }

  it('keeps the line break behind a note that belongs to one entry', () => {
    const page =
      '# Papers\n\n' +
      `${cursor}- Odile Vesper, Mo Yan (equal contribution)<br>**A Loom That Never Tires of Weaving**<br>*Symposium on Storage*, 2023 (oral)<br>[[PDF]](https://doi.org/10.5556/1)\n`;
    assert.match(
      inserted(page, article),
      /\n- Odile Vesper, Ivo Brandt<br>\*\*Patient Looms in Linear Time\*\*<br>\*Journal of Invented Textiles\*, 2024<br>\[\[PDF/,
    );
  });

  it('does not write into front matter, comments or other blocks', () => {
    const page = '---\ntitle: a\n---\n<!-- one\n\ntwo -->\n\n<style>\n.a { }\n\n.b { }\n</style>\n';
    const entry = '- entry';
    const at = (needle: string): string => applyEdits(page, [placeEntry(parsePage(page), page.indexOf(needle), entry)]);
    assert.equal(at('itle: a'), page.replace('---\n<!--', '---\n\n- entry\n\n<!--'));
    assert.equal(at('\ntwo'), page.replace('two -->\n', 'two -->\n\n- entry\n'));
    assert.equal(at('\n.b'), page.replace('</style>\n', '</style>\n\n- entry\n'));
  });

  it('anywhere in a page adds one entry, keeps the others, and can be taken out again', () => {
    for (const page of [template.replace(cursor, ''), chinese('\r\n').replace(cursor, '')]) {
      const model = parsePage(page);
      const entriesOf = (text: string): readonly string[] =>
        unitsOf(parsePage(text)).map(({ range }) => text.slice(range.start, range.end));
      const others = entriesOf(page);
      for (let offset = 0; offset <= page.length; offset += 37) {
        const edit = placeEntry(model, offset, formatEntry(publication(conference), learnEntryStyle(model, offset)));
        const after = applyEdits(page, [edit]);
        const { start } = edit.range;
        assert.equal(
          after.slice(0, start) + after.slice(start + edit.newText.length),
          page,
          `taken out again from ${offset}`,
        );
        const entries = entriesOf(after);
        assert.deepEqual(
          entries.filter(entry => !entry.includes('KiteDB')),
          others,
          `the others, after an insertion at ${offset}`,
        );
        assert.equal(entries.length, others.length + 1, `one more, after an insertion at ${offset}`);
        assert.ok(
          after.startsWith(page.slice(0, model.frontMatter.range.end)),
          `front matter, after an insertion at ${offset}`,
        );
        assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(page), `line ends, after an insertion at ${offset}`);
      }
    }
  });

  it('reads pages of hostile entries', () => {
    for (const piece of [
      '[',
      '- [a](',
      '**',
      '- "',
      '`',
      '<u>',
      '- A, B. ',
      '{{',
      '<div class="paper-box">',
      '\\[',
      '& and ',
      '<ul><li>a, b</li>',
      '<h3><p>',
      '<div class="a"><p>A. B, C. D</p>',
      '</li><li><a href="',
      'Vesper, O., ',
      '[J]. ',
      '_a',
    ]) {
      const page = parsePage(`# P\n\n- ${piece.repeat(500)}\n`);
      const style = learnEntryStyle(page, 5);
      assert.equal(typeof placeEntry(page, 5, formatEntry(publication(article), style)).newText, 'string', piece);
    }
  });
});
