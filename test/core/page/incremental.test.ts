import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { KramdownElement } from '../../../src/core/kramdown/tree';
import type { PageModel } from '../../../src/core/page/pageModel';
import type { HtmlElement } from '../../../src/core/syntax/htmlElements';
import { parsePage } from '../../../src/core/page/parsePage';
import type { Work } from '../../../src/core/page/drafts/listedWork';
import { worksOf } from '../../../src/core/page/works/works';
import { longPage } from '../../fuzz/edits';
import { page as shapedPage } from '../../fuzz/kramdownPage';
import { pick, type Random } from '../../fuzz/random';
import { rereadPages } from '../../fuzz/rereadPages';
import { rounds, step } from '../../secondCircle';
import { scrapPage } from '../../fuzz/scraps';

const pages = rounds(40);
const editsOfEach = 12;

describe('a page read again after an edit', () => {
  it('is the page read from scratch, after random edits', function () {
    this.timeout(600_000);
    let composed = 0;
    for (const { page, text, name } of rereadPages(pages, editsOfEach, randomPage)) {
      if (page.pieces.length > 0) composed++;
      assert.deepEqual(plain(page), plain(parsePage(text)), name);
    }
    assert.ok(composed > pages / step(2), `only ${composed} pages were put together from pieces`);
  });

  it('is that page in every field, for all pages among the fixtures', function () {
    this.timeout(300_000);
    const files = fixtures.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:md|html|txt)$/.test(name))
        .map(name => `${folder}/${name}`),
    );
    const composed = files.filter((file, at) => {
      if (at % step(3) !== 0) return false;
      const text = readFileSync(file, 'utf8');
      const page = parsePage(`${text}\n\nx`, parsePage(text, parsePage(text)));
      assertReadAnew(page, file);
      return page.pieces.length > 0;
    });
    assert.ok(
      composed.length > 50 / step(3),
      `only ${composed.length} of ${files.length} pages were put together from pieces`,
    );
  });

  it('keeps what only some of its parts have', () => {
    const text = `# Publications\n\n${everyPart.join('\n\n')}\n`;
    const page = parsePage(text, parsePage(text));
    assert.equal(page.pieces.length, everyPart.length + 1);
    assert.deepEqual(
      page.links.map(({ alt }) => alt),
      [undefined, 'Slides', 'Code', undefined],
    );
    assertReadAnew(page, text);
  });

  it('reads titles and names that stand in two of its parts', () => {
    const paper = (title: string, behind: string): string =>
      `[**${title}**](https://example.org/a), ICML, 2029.\n\nMei Lin, Ann Reed, Bo Chen†\n${behind}`;
    const text = `# Papers\n\n## Co-authored papers\n\n${paper('Lakes that remember', '\n')}${paper('Rivers that forget', '- [Code](https://example.org/c)\n')}`;
    const page = parsePage(text, parsePage(`${text}\nx\n`, parsePage(text)));
    assert.ok(page.pieces.length > 2);
    assert.equal(worksOf(page).length, 2);
    assertReadAnew(page, text);
  });

  it('shares the pieces that the edit has not touched', () => {
    const text = '# One\n\nA [a](b)\n\n# Two\n\nA [c](d)\n\n# Three\n\nA [e](f)\n';
    const first = parsePage(text, parsePage(text));
    const second = parsePage(text.replace('[c](d)', '[longer](d)'), first);
    const shared = second.pieces.filter(({ model }) => first.pieces.some(other => other.model === model));
    assert.equal(first.pieces.length, 6);
    assert.equal(shared.length, 5);
    assert.deepEqual(
      second.links.map(({ range }) => range),
      parsePage(second.text).links.map(({ range }) => range),
    );
  });

  it('numbers headings of one name through the page', () => {
    const text = '# News\n\nText\n\n# News\n\nText\n\n# News\n';
    const page = parsePage(`${text}more\n`, parsePage(text));
    assert.ok(page.pieces.length > 1);
    assert.deepEqual(
      page.sections.map(({ id }) => id),
      ['news', 'news-1', 'news-2'],
    );
  });

  it('is read as a whole where something reaches over the page', () => {
    for (const text of ['Text[^1]\n\n[^1]: Note\n\nText\n', '[a]: b\n\n[a]\n\nText\n'])
      assert.equal(parsePage(text, parsePage(text)).pieces.length, 0, text);
  });
});

const fixtures = ['test/fixtures', 'media/starter'] as const;

const everyPart = [
  '- Mei Lin. "Lakes." *PONDS*, 2029. [PDF](a.pdf) [![Slides](https://img.shields.io/badge/Slides-blue)](s.pdf)',
  '<a href="c"><img src="https://img.shields.io/badge/Code-blue" alt="Code"></a> <img src="d.png"> ![e](f.png)',
  `<div class='paper-box' markdown="1"><div class='paper-box-image'><div><div class="badge">PONDS 2029</div><img src='images/w.png' alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Rivers](https://example.org/r)

**Mei Lin**, Ann Reed

<strong><span class='show_paper_citations' data='A:B'></span></strong>
</div>
</div>`,
  '## Notes\n{: #notes}\n\n<b id="here" hidden>open',
] as const;

function assertReadAnew(page: PageModel, message: string): void {
  const anew = parsePage(page.text);
  assert.deepEqual(plain(page), plain(anew), message);
  assert.deepEqual(values(worksOf(page)), values(worksOf(anew)), message);
}

/** Without functions, and of a span of text only where it lies. */
function values(works: readonly Work[]): unknown {
  return JSON.parse(JSON.stringify(works, (key, value: unknown) => (key === 'mark' ? undefined : value)));
}

function randomPage(random: Random): string {
  const body = pick(random, [longPage, scrapPage, shapedPage])(random);
  const head = random(3) === 0 ? '---\npermalink: /\n---\n' : '';
  const text = head + body;
  return random(4) === 0 ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** All of a model as plain values; `parent` is checked and left out. */
function plain({ kramdown, elements, boxes, unclosed, ...rest }: PageModel): unknown {
  return {
    ...rest,
    pieces: undefined,
    elements: elements.map(element => plainElement(element, undefined)),
    unclosed: unclosed.map(element => element.range),
    boxes: boxes.map(({ element, imageColumn, textColumn, badge, image, citation, ...box }) => ({
      ...box,
      element: element.range,
      imageColumn: imageColumn?.range,
      textColumn: textColumn?.range,
      badge: badge && [badge.text, badge.element.range],
      image: image && { ...image, element: image.element.range },
      citation: citation?.range,
    })),
    tree: plainTree(kramdown.root),
    warnings: kramdown.warnings,
    options: kramdown.options,
  };
}

function plainElement({ parent, children, ...element }: HtmlElement, around: HtmlElement | undefined): unknown {
  assert.equal(parent, around);
  const own = children[0]?.parent;
  return { ...element, children: children.map(child => plainElement(child, own)) };
}

function plainTree({ type, value, start, end, content, attributes, details, children }: KramdownElement): unknown {
  const shown = { ...details, note: undefined };
  return {
    type,
    value,
    start,
    end,
    content,
    attributes: [...attributes],
    details: shown,
    children: children.map(plainTree),
  };
}
