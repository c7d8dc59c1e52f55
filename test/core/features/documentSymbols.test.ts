import assert from 'node:assert/strict';
import { documentSymbols, type OutlineItem } from '../../../src/core/features/documentSymbols';
import { parsePage } from '../../../src/core/page/parsePage';

/** The outline as indented lines: `kind name (detail)`. */
function outline(text: string): string {
  const lines = (items: readonly OutlineItem[], indent: string): readonly string[] =>
    items.flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(documentSymbols(parsePage(text)), '').join('\n');
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

  it('is empty for an empty page', () => assert.deepEqual(documentSymbols(parsePage('')), []));
});
