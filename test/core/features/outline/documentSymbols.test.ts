import assert from 'node:assert/strict';
import { besideEditor } from '../../../../src/core/features/outline/besideEditor';
import { documentSymbols } from '../../../../src/core/features/outline/documentSymbols';
import type { OutlineItem } from '../../../../src/core/features/outline/outlineItem';
import { parsePage } from '../../../../src/core/page/parsePage';

/** The outline as indented lines: `kind name (detail)`. */
function written(outline: readonly OutlineItem[], indent = ''): string {
  return outline
    .map(({ kind, name, detail, children }) =>
      [
        `${indent}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`,
        ...(children.length === 0 ? [] : [written(children, `${indent}  `)]),
      ].join('\n'),
    )
    .join('\n');
}

function outline(text: string): string {
  return written(documentSymbols(parsePage(text)));
}

function beside(text: string): string {
  return written(besideEditor(documentSymbols(parsePage(text))));
}

const box = `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICLD 2024</div><img src='a.png'></div></div>
<div class='paper-box-text' markdown="1">

[Lakes that remember](https://example.org)

**Mei Lin**, Ann Bo
- Oral
</div>
</div>`;

describe('documentSymbols', () => {
  it('nests sections by level, with their papers and entries', () => {
    assert.equal(
      outline(
        `---\npermalink: /\n---\n\n# 🔥 News\n\n- *2024.05*: A paper.\n  - with slides\n\n# 📝 Papers\n\n## Journals\n\n${box}\n\n- Mei Lin. "Rivers." 2023.\n\n## Talks\n\n# Awards\n`,
      ),
      [
        'section 🔥 News',
        '  entry 2024.05: A paper.',
        'section 📝 Papers',
        '  section Journals',
        '    paper Lakes that remember (ICLD 2024)',
        '    entry Mei Lin. “Rivers.” 2023.',
        '  section Talks',
        'section Awards',
      ].join('\n'),
    );
  });

  it('has papers of a page without headings', () =>
    assert.equal(outline(box), 'paper Lakes that remember (ICLD 2024)'));

  it('has papers in paragraphs and in HTML alone, one whose title is a heading once', () =>
    assert.equal(
      outline(
        '# Papers\n\nMei Lin, Ann Bo. "Lakes that remember their rivers." Journal of Lakes, 2029.\n\n' +
          '<ul>\n<li>Mei Lin, Ann Bo. "Counting gulls from the air." 2030.</li>\n<li>Sent: one more.</li>\n</ul>\n\n' +
          '<h3>Rivers that forget all they have seen</h3>\n<p>Mei Lin, Ann Bo, 2028</p>\n',
      ),
      [
        'section Papers',
        '  paper Lakes that remember their rivers',
        '  paper Counting gulls from the air',
        '  section Rivers that forget all they have seen',
      ].join('\n'),
    ));

  it('cuts long entries at a word', () => {
    const name = documentSymbols(parsePage(`- ${'river '.repeat(40)}\n`))[0]?.name ?? '';
    assert.match(name, /^(?:river )+river…$/);
    assert.ok(name.length <= 101);
  });

  it('keeps what a click selects inside the item, and names everything', () => {
    const check = (items: readonly OutlineItem[]): void => {
      for (const { name, range, selection, children } of items) {
        assert.ok(
          name !== '' &&
            selection.start >= range.start &&
            selection.end <= range.end &&
            selection.start <= selection.end,
          name,
        );
        check(children);
      }
    };
    for (const text of [
      '# \n\n- \n',
      '#\n',
      box,
      `${box}\n# News\n- a\n`,
      '- <img src="a.png">\n',
      "<div class='paper-box'>",
    ])
      check(documentSymbols(parsePage(text)));
  });

  it('names a list item that is a publication by its title, however deep it stands', () =>
    assert.equal(
      outline('# Papers\n\n- 2023\n  - Mei Lin, Ann Bo. "Rivers that rest." *ICLD*, 2023.\n  - more to come\n'),
      'section Papers\n  entry 2023\n  paper Rivers that rest',
    ));

  it('has headings of HTML as sections, which end with what holds them', () =>
    assert.equal(
      outline(
        `<h2>Journals</h2>\n\n${box}\n\n<div><h3>Talks <b>here</b></h3><ul><li>At night</li></ul></div>\n\n- a\n\n# Awards\n\n- b\n`,
      ),
      [
        'section Journals',
        '  paper Lakes that remember (ICLD 2024)',
        '  section Talks here',
        '  entry a',
        'section Awards',
        '  entry b',
      ].join('\n'),
    ));

  it('has no footnote that stands in a box of its own', () =>
    assert.equal(
      outline(`# Papers\n\n<div class='paper-box'>\n* Equal contribution\n</div>\n\n${box}\n`),
      'section Papers\n  paper Lakes that remember (ICLD 2024)',
    ));

  for (const [what, inside] of [
    [
      'a link to the paper',
      '\n[Lakes that remember](https://arxiv.org/abs/2901.01234)\\\n**Mei Lin**, Ann Bo\\\nISL 2029\n',
    ],
    ['a picture', "<img src='images/lakes.png'><p><a href='/lakes'>Lakes that remember</a><br>Mei Lin</p>"],
    ['a title in bold', '\n**Lakes that remember their rivers**\\\nMei Lin, Ann Bo\n'],
  ] as const)
    it(`has a box without the columns of the template that holds ${what}`, () =>
      assert.equal(outline(`# Papers\n\n<div class='paper-box'>\n${inside}\n</div>\n`), 'section Papers\n  paper …'));

  it('has no footnote in a box of its own that tells in bold what it is about', () =>
    assert.equal(
      outline("# Papers\n\n<div class='paper-box'>\n\n**Note**: [Ann Bo](/ann) shares the work equally\n</div>\n"),
      'section Papers',
    ));

  describe('has below a heading of HTML what stands below the element that is around it alone', () => {
    for (const [head, ...above] of [
      ['<div class="head">\n  <h2>Journals</h2>\n</div>', 'section Journals'],
      ['<div><h2>Journals</h2><p>All are <a href="/all">here</a></p></div>', 'section Journals'],
      ['<div class="head"><h2>Journals</h2> <button onclick="all()">Show all</button></div>', 'section Journals'],
      [
        '<section><div><p>Selected</p><h2>Journals</h2></div>\n<p><sup>*</sup> Equal share</p></section>',
        'section Journals',
      ],
      ['<h1 id="papers"></h1>\n<div><h2>Journals</h2></div>', 'section Journals'],
    ] as const)
      it(head, () =>
        assert.equal(outline(`${head}\n\n${box}\n`), [...above, '  paper Lakes that remember (ICLD 2024)'].join('\n')),
      );

    for (const more of [
      '<div><h2>Me</h2><ul><li>by a lake</li></ul></div>',
      `<div><h2>Me</h2><p>${'I row on lakes. '.repeat(9)}</p></div>`,
      '<div><h2>Me</h2><h3>By a lake</h3></div>',
    ])
      it(`and no more: ${more}`, () =>
        assert.equal(outline(`${more}\n\n${box}\n`).split('\n').at(-1), 'paper Lakes that remember (ICLD 2024)'));

    for (const [note, above] of [
      ['<div class="notice"><h4>Note</h4><p>* equal share</p></div>', '# Journals'],
      ['<div class="author"><h3>Ann Bo</h3><p>She rows on lakes</p></div>', '# Journals'],
      ['<div><h4>Legend</h4><span>Best paper</span> <a href="/a">More</a></div>', '<h2>Journals</h2>'],
    ] as const)
      it(`and not what stands below the heading above a note: ${note} below ${above}`, () =>
        assert.deepEqual(outline(`${above}\n\n${note}\n\n${box}\n`).split('\n').slice(-1), [
          '  paper Lakes that remember (ICLD 2024)',
        ]));

    for (const [head, above] of [
      ['<div><span>🔥</span><h2>Journals</h2> <a href="/all">All</a> | <button>Less</button></div>', '# Papers'],
      ['<div><p>Selected</p><h2>Journals</h2></div>', '# Me\n\n## News'],
      ['<div><h2>Journals</h2><p>Since 2020</p></div>', '<main>\n<h1>Me</h1>'],
    ] as const)
      it(`but also below another heading: ${head} below ${above.split('\n').join(' ')}`, () =>
        assert.deepEqual(outline(`${above}\n\n${head}\n\n${box}\n`).split('\n').slice(-2), [
          '  section Journals',
          '    paper Lakes that remember (ICLD 2024)',
        ]));

    it('unless it is the title of a publication', () =>
      assert.equal(
        outline(`<div>\n<h3>Rivers that forget all they have seen</h3>\n<p>Mei Lin, Ann Bo, 2028</p>\n</div>\n\n- a\n`),
        'section Rivers that forget all they have seen\nentry a',
      ));
  });

  it('takes the heading in a paper box for the title of the paper', () =>
    assert.equal(outline(box.replace('[Lakes', '<h3>Lakes</h3>\n\n[Lakes')).split('\n').length, 1));

  it('is empty for an empty page', () => assert.deepEqual(documentSymbols(parsePage('')), []));
});

describe('the outline beside that of VS Code', () => {
  it('has papers with their section as detail, and neither headings nor other items', () =>
    assert.equal(
      beside(
        `# News\n\n- *2024.05*: A paper.\n\n# Papers\n\n## Journals\n\n${box}\n\n- Mei Lin, Ann Bo. "Rivers that rest." *ICLD*, 2023.\n`,
      ),
      'paper Lakes that remember (ICLD 2024 · Journals)\npaper Rivers that rest (Journals)',
    ));

  it('keeps headings that VS Code does not know, with their papers', () =>
    assert.equal(
      beside(`# Papers\n\n<h2>Journals</h2>\n\n${box}\n`),
      ['section Journals (Papers)', '  paper Lakes that remember (ICLD 2024)'].join('\n'),
    ));

  it('keeps a heading behind the tag of an HTML block', () =>
    assert.equal(beside('<div markdown="1">\n# Talks\n</div>\n'), 'section Talks'));

  for (const [what, text] of [
    ['a heading behind a blank line in an HTML block', '<div markdown="1">\n\n# Talks\n\n</div>\n'],
    ['an underlined heading', 'Talks\n=====\n'],
    ['a heading behind an unclosed tag in code', '```\n<div>\n```\n# Talks\n'],
    ['a heading behind a comment', '<!-- a\n\nb -->\n\n# Talks\n'],
    ['a heading behind a tag in a paragraph', 'a\n<span>\n\n# Talks\n'],
  ] as const)
    it(`leaves out ${what}`, () => assert.equal(beside(text), ''));
});
