import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('kramdown-table-pipe', pagePath, page(body), files), page(body));
}

/** Also asks kramdown whether the text is one again. */
async function expectFixed(before: string, after: string): Promise<void> {
  const result = await fixed('kramdown-table-pipe', 'escape-bars', pagePath, page(before));
  assert.equal(result, page(after));
  assert.deepEqual(
    parsePage(result).kramdown.warnings.map(({ code }) => code),
    [],
  );
}

describe('kramdown-table-pipe', () => {
  it('finds a paragraph with a bar', async () => {
    await expectMarks('Text\n\n⟦[Paper](https://example.org/a) | [Code](https://example.org/b)⟧\n\nMore');
    await expectMarks('⟦**Email**: mei@example.org | **Office**: 2.1 | **Phone**: 1⟧');
    await expectMarks('⟦**[Download CV](docs/cv.pdf)** | [Email](mailto:mei@example.org) |⟧');
  });

  it('finds it in list items, quotes and paper boxes', async () => {
    await expectMarks('- ⟦2024 | Best paper⟧\n- Lakes');
    await expectMarks('> ⟦a | b⟧');
    await expectMarks(
      "<div class='paper-box-text' markdown=\"1\">\n\nLakes that remember\n\n⟦[Project](https://example.org) | <strong><span class='show_paper_citations' data='AAAAAAAAAAAJ:aaaaaaaaaaaC'></span></strong>⟧\n\n</div>",
    );
  });

  it('finds several lines that make no rows that fit together', () => expectMarks('⟦a | b\nc | d | e⟧'));

  it('finds a bar in mathematics and in the text of a link', async () => {
    await expectMarks('⟦We learn $p(x|y)$ from lakes.⟧');
    await expectMarks('⟦[Lakes | Rivers](https://example.org)⟧');
  });

  it('explains what else is said of its line where the bar parts a link, and leaves other lines alone', async () => {
    const explained = async (body: string): Promise<boolean> =>
      (await problemsOf(pagePath, { [pagePath]: page(body) })).every(({ ruleId }) => ruleId === 'kramdown-table-pipe');
    assert.equal(await explained('[Paper](https://example.org/a|b) and more'), true);
    assert.equal(await explained('[Lakes | Rivers](https://example.org)'), true);
    assert.equal(await explained('[Paper]() | [Code](https://example.org)'), false);
  });

  it('makes text of it, and nothing else', async () => {
    await expectFixed('A\n\n[P](a) | [C](b)|[D](c)  \n\nB', 'A\n\n[P](a) \\| [C](b)\\|[D](c)  \n\nB');
    await expectFixed('- a | b\r\n- c', '- a \\| b\r\n- c');
    await expectFixed('a | b\nc | d | e', 'a \\| b\nc \\| d \\| e');
  });

  it('leaves bars in code and in HTML tags as they are', async () => {
    await expectFixed('Run `a|b` | here', 'Run `a|b` \\| here');
    await expectFixed('x | <b title="p|q">y</b>', 'x \\| <b title="p|q">y</b>');
  });

  it('writes the bars of targets and formulas in their own ways', async () => {
    await expectFixed('[Map](https://example.org/?a=1|2) | x', '[Map](https://example.org/?a=1%7C2) \\| x');
    await expectFixed('Let $$p(x|y)$$ and $$p(1|2)$$ be | so', 'Let $$p(x\\vert y)$$ and $$p(1\\vert2)$$ be \\| so');
    await expectFixed('Let $p(x|y)$ be', 'Let $p(x\\|y)$ be');
  });
});

describe('kramdown-table-pipe: what is left alone', () => {
  for (const [why, body] of [
    ['a table', '| Year | Award |\n|---|---|\n| 2024 | Best paper |'],
    ['a table without outer bars', 'Year | Award\n--- | ---\n2024 | Best paper'],
    ['a table without a head, with bars around', '| 2024 | Best paper |\n| 2023 | Best poster |'],
    ['a row with bars around', '| [Paper](a) | [Code](b) |'],
    ['rows that fit together', '2024 | Best paper\n2023 | Best poster'],
    ['pictures side by side', '![a](a.png) | ![b](b.png)'],
    ['HTML pictures side by side', '<img src="a.png"> | text'],
    ['a bar that is escaped', '[Paper](a) \\| [Code](b)'],
    ['a bar in a line among others, which makes no table', 'We study\nlakes | rivers\nand more'],
    ['code', '`a | b`\n\n    a | b\n\n```\na | b\n```'],
    ['comments', '<!-- [Paper](a) | [Code](b) -->\n\n<!--\n\na | b\n\n-->'],
    ['raw HTML', '<div>\na | b\n</div>'],
    ['filters of Liquid', '{{ "/a" | relative_url }}\n\n{% assign b = a | size %}'],
    ['Liquid being typed', 'Text {{ site.title | upcase'],
    ['headings', '# Mei Lin | Lakes'],
    ['the full-width bar', '论文 ｜ 代码'],
  ] as const) {
    it(`is ${why}`, () => expectMarks(body));
  }
});
