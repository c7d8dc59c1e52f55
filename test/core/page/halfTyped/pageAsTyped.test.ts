import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { unendedTags, pageAsTyped } from '../../../../src/core/page/halfTyped/pageAsTyped';
import { worksOf } from '../../../../src/core/page/works/works';
import { longPage, edited } from '../../../fuzz/edits';
import { createRandom } from '../../../fuzz/random';

const box =
  "<div class='paper-box'><div class='paper-box-image'><img src='images/a.png' alt='A'></div>\n<div class='paper-box-text' markdown=\"1\">\n\n[Deep Lakes](https://example.com/)\n\n</div>\n</div>\n";

/** Sections and boxes behind what is half typed. */
const below = `\n# News\n\n- A lake.\n\n# Papers\n\n${box}`;

describe('a page in which a tag is half typed', () => {
  for (const typed of [
    '<d>',
    '<s>\n\n<sp>',
    '<p>',
    '<spa',
    '<div class="note">',
    '<div class="note" markdown="1">',
    'A lake.\n<di>',
    "<div class='paper-box'><div class='paper-box-image'>",
    "<div class='paper-box'><div class='paper-box-image'></div>\n<div class='paper-box-text' markdown=\"1\">\n\nA paper",
    '<table>\n<tr><td>A',
    '<div>\nA lake.</div>',
    '<div {% if page.wide %}class="wide"{% endif %}>',
  ])
    it(`keeps what stands below: ${JSON.stringify(typed)}`, () => {
      const text = `---\npermalink: /\n---\n\n# About\n\n${typed}\n${below}`;
      const page = pageAsTyped(parsePage(text));
      assert.equal(page.text, text);
      assert.deepEqual(
        page.sections.map(({ title, heading }) => [title, text.slice(heading.start, heading.end).trim()]),
        ['About', 'News', 'Papers'].map(title => [title, `# ${title}`]),
      );
      assert.equal(page.boxes.length, 1);
      assert.equal(text.slice(page.boxes[0]?.range.start, page.boxes[0]?.range.end), box.trim());
    });

  for (const typed of [
    '[Deep Lakes](htt‸',
    '[Deep Lakes](h‸, Lin Qiu, *CLES 2026*',
    '[Deep Lakes](‸, Lin Qiu, *CLES 2026*',
    '[Deep Lakes](https://doi.‸',
    '[Deep Lakes](https://doi.org/10.5555/lakes‸, Lin Qiu (2026)',
    '[湖鸥与湖泊之间的关系研究](https://doi.o‸，林梅，李青，湖泊学报，2029',
    '[湖鸥与湖泊之间的关系研究](https://doi.o‸。林梅、李青。《湖泊学报》，2029年第3期',
    '[湖鸥与湖泊之间的关系研究](‸，林梅，李青，湖泊学报，2029',
    '[Deep Lakes](https://doi.o‸，林梅，李青',
    '[湖鸥与湖泊之间的关系研究](https://doi.o‸，林梅，李青，湖泊学报，42(11)：2080',
    '[湖鸥与湖泊之间的关系研究](files/论文（终稿）.pdf‸, 林梅，李青，湖泊学报，2029',
  ])
    it(`reads a link that is not closed yet: ${typed}`, () => {
      const around = (line: string): string => `---\npermalink: /\n---\n\n# Papers\n\n- ${line}\n${below}`;
      const text = around(typed.replace('‸', ''));
      const page = pageAsTyped(parsePage(text));
      assert.equal(page.text, text);
      assert.deepEqual(
        worksOf(page).map(({ title }) => title.text),
        worksOf(parsePage(around(typed.replace('‸', ')')))).map(({ title }) => title.text),
      );
    });

  it('ends the address of such a link before a comma of Chinese', () => {
    const page = pageAsTyped(parsePage(`# Papers\n\n- [Deep Lakes](https://doi.o，林梅\n${below}`));
    assert.equal(page.links[0]?.href, 'https://doi.');
    const [work] = worksOf(
      pageAsTyped(parsePage('- [湖鸥与湖泊之间的关系研究](https://doi.o，林梅，李青，湖泊学报，2029\n')),
    );
    assert.deepEqual(
      work?.authors.names.map(({ text }) => text),
      ['林梅', '李青'],
    );
  });

  it('is itself where links are whole, or none', () => {
    for (const line of [
      '[Lakes](a.html "A page")',
      '[Lakes](a.html\n"A page")',
      'The interval [0, 1](see below)',
      '`[a](b` and $[0](x$',
      '\\[a](b or [a\\](b',
      '[a](b(c',
      '[湖泊](files/湖泊，河流.pdf)',
      '[湖泊](files/湖泊，城市(1).pdf) 和河流',
      '[湖泊](https://lakes.example/湖泊、河(地理))，林梅',
    ]) {
      const page = parsePage(`# About\n\n${line}\n${below}`);
      assert.equal(pageAsTyped(page), page, line);
    }
  });

  it('is itself where each tag ends', () => {
    for (const text of [`# About\n\nA <d> lake.\n${below}`, `- <div>a</div>\n- <p>b\n${below}`, 'A\n']) {
      const page = parsePage(text);
      assert.equal(pageAsTyped(page), page);
    }
  });

  it('is read at each key as it is when it is read first', () => {
    const random = createRandom(7);
    const base = longPage(random);
    let page = parsePage(base, parsePage(base));
    for (const typed of ['<', '<d', '<d>', '<di>', '<div>', '<div>a', '<div>a</div>', '<div>a</div>\n\n<p>']) {
      const text = edited(`${base.slice(0, 200)}\n\n${typed}\n\n${base.slice(200)}`, random);
      page = parsePage(text, page);
      const [again, first] = [pageAsTyped(page), pageAsTyped(parsePage(text))];
      assert.deepEqual(
        [again.sections, again.entries, again.boxes.map(({ range }) => range)],
        [first.sections, first.entries, first.boxes.map(({ range }) => range)],
      );
    }
  });
});

describe('the tags that may swallow a page', () => {
  /** Those between ⟦ and ⟧, in any order. */
  const tagsOf = (marked: string): void => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const places = new Set(unendedTags(parsePage(text)).map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual([...places].sort(), [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, tag]) => tag).sort());
  };

  it('are those without an end', () => {
    tagsOf('⟦<div class="a">⟧\n\n# News\n');
    tagsOf('A lake.\n\n⟦<p>⟧\n\n# News\n');
  });
  it('are end tags without a beginning, too, where something is swallowed', () => {
    tagsOf('⟦<div>⟧\nA lake.\n⟦</di>⟧\n\n# News\n');
    tagsOf('A lake.</di>\n\n# News\n');
  });
  it('are none that end with their paragraph or their item', () => {
    tagsOf('A <small>lake.\n\n# News\n');
    tagsOf('- <div>a\n\n# News\n');
  });
});
