import assert from 'node:assert/strict';
import { renderKramdown } from '../../../src/core/kramdown/html';
import type { KramdownRender } from '../../../src/core/kramdown/incremental';
import { renderIncrementally } from '../../../src/core/kramdown/incremental';
import { defaultOptions } from '../../../src/core/kramdown/options';
import { definingPage, edited, longList, longPage, redefined } from '../../fuzz/edits';
import { createRandom } from '../../fuzz/random';
import { rounds, step } from '../../secondCircle';

/** Renders `before`, then `after` upon it: the HTML must be that of a whole render. Gives how many stretches were kept. */
function keptAfter(before: string, after: string): number {
  const first = renderIncrementally(before, defaultOptions);
  const second = renderIncrementally(after, defaultOptions, first);
  assert.equal(second.html, renderKramdown(after));
  return keptIn(first, second);
}

function keptIn(before: KramdownRender, after: KramdownRender): number {
  return after.stretches.filter(stretch => before.stretches.includes(stretch)).length;
}

const box = (title: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><img src='a.png'></div>\n` +
  `<div class='paper-box-text' markdown="1">\n\n[${title}](https://example.org)\n\n- **A. Author**, et al.\n</div>\n</div>\n\n`;

describe('incremental rendering: what an edit leaves alone is not read again', () => {
  it('any sequence of edits gives the bytes of a whole render', function () {
    this.timeout(300_000);
    let kept = 0;
    for (let seed = 0; seed < rounds(60); seed += step(2)) {
      const random = createRandom(seed);
      let text = longPage(random);
      let render = renderIncrementally(text, defaultOptions);
      assert.equal(render.html, renderKramdown(text), JSON.stringify({ seed, text }));
      for (let edit = 0; edit < 6; edit++) {
        text = edited(text, random);
        const next = renderIncrementally(text, defaultOptions, render);
        assert.equal(next.html, renderKramdown(text), JSON.stringify({ seed, edit, text }));
        kept += keptIn(render, next);
        render = next;
      }
    }
    assert.ok(kept > 120 / step(2), `only ${kept} stretches were ever kept`);
  });

  it('reads all of it again with other options', () => {
    const text = 'Tides of a\nlake\n\n# News\n\nA second\nparagraph\n';
    const options = { ...defaultOptions, hard_wrap: !defaultOptions.hard_wrap, auto_ids: !defaultOptions.auto_ids };
    const before = renderIncrementally(text, defaultOptions);
    const after = renderIncrementally(text, options, before);
    assert.notEqual(after.html, before.html);
    assert.equal(after.html, renderKramdown(text, options));
    assert.equal(keptIn(before, after), 0);
  });

  it('so does any sequence of edits in a long list, whose texts are kept', function () {
    this.timeout(300_000);
    for (let seed = 0; seed < rounds(10); seed++) {
      const random = createRandom(seed + 5000);
      let text = longList(random);
      let render: KramdownRender | undefined;
      for (let edit = 0; edit < 6; edit++) {
        render = renderIncrementally(text, defaultOptions, render);
        assert.equal(render.html, renderKramdown(text), JSON.stringify({ seed, edit, text }));
        text = edited(text, random);
      }
    }
  });

  it('so does any sequence of edits in a page that defines links, attributes and abbreviations', function () {
    this.timeout(300_000);
    let kept = 0;
    for (let seed = 0; seed < rounds(60); seed += step(2)) {
      const random = createRandom(seed + 9000);
      let text = definingPage(random);
      let render = renderIncrementally(text, defaultOptions);
      for (let edit = 0; edit < 8; edit++) {
        text = random(3) === 0 ? edited(text, random) : redefined(text, random);
        const next = renderIncrementally(text, defaultOptions, render);
        assert.equal(next.html, renderKramdown(text), JSON.stringify({ seed, edit, text }));
        kept += keptIn(render, next);
        render = next;
      }
    }
    assert.ok(kept > 600 / step(2), `only ${kept} stretches were ever kept`);
  });

  it('keeps all paper boxes but the one that is edited', () => {
    const page = (title: string): string => `# Papers\n\n${box('One')}${box(title)}${box('Three')}# News\n\nText.\n`;
    // the header, two boxes, the header below them and its text
    assert.equal(keptAfter(page('Two'), page('Two, revised')), 5);
  });

  it('keeps what follows an inserted box, and what follows a deleted one', () => {
    const [one, two, rest] = [box('One'), box('Two'), `${box('Three')}# News\n\nText.\n`];
    // the box behind an inserted one is read again, since it begins alike
    assert.equal(keptAfter(`${one}${rest}`, `${one}${two}${rest}`), 3);
    assert.equal(keptAfter(`${one}${two}${rest}`, `${one}${rest}`), 3);
  });

  it('numbers equal headers anew where one before them changes', () => {
    const first = renderIncrementally('# A\n\ntext\n\n# A\n\nmore\n', defaultOptions);
    const second = renderIncrementally('# B\n\ntext\n\n# A\n\nmore\n', defaultOptions, first);
    assert.match(first.html, /id="a-1"/);
    assert.match(second.html, /<h1 id="b">B<\/h1>[^]*<h1 id="a">A<\/h1>/);
    assert.equal(renderIncrementally('# A\n\ntext\n\n# A\n\nmore\n', defaultOptions, second).html, first.html);
  });

  it('reads only what looks a definition up when that changes', () => {
    // four stretches; the definition is in the last
    const page = (definition: string): string => `See [a].\n\nSee [b].\n\ntext\n{:r}\n\ntext\n\n${definition}\n`;
    for (const [before, after, kept] of [
      ['[a]: u', '[a]: v', 2],
      ['[a]: u', '[a]: u "title"', 2],
      ['[a]: u', '[b]: u', 1],
      ['[a]: u', '[c]: u', 2],
      ['[//]: # (draft)', '[//]: # (another)', 3],
      ['{:r: .c}', '{:r: .d}', 2],
      ['{:r: .c}', '{:s: .c}', 2],
      ['text', '[b]: u', 2],
    ] as const) {
      assert.equal(keptAfter(page(before), page(after)), kept, `${before} → ${after}`);
    }
  });

  it('reads everything again when an abbreviation changes: any text may have it', () => {
    assert.equal(keptAfter('*[HTML]: x\n\nHTML\n\nHTML\n', '*[HTML]: y\n\nHTML\n\nHTML\n'), 0);
  });

  it('reads the names of abbreviations once for all that may have them', function () {
    // read for each stretch they took half a minute
    this.timeout(10_000);
    const page = Array.from({ length: 12_000 }, (_, at) => `The AB${at} is.\n\n*[AB${at}]: Abbreviation\n`).join('\n');
    assert.equal(renderIncrementally(page, defaultOptions).html, renderKramdown(page));
  });

  it('remembers what a long list looked up, also where its items were taken from the one before', () => {
    const list = (last: string): string => `${'- item [a] and more words to fill the line\n'.repeat(200)}- ${last}\n`;
    const first = renderIncrementally(`${list('x')}\n[a]: u\n`, defaultOptions);
    const second = renderIncrementally(`${list('y')}\n[a]: u\n`, defaultOptions, first);
    const third = renderIncrementally(`${list('y')}\n[a]: v\n`, defaultOptions, second);
    assert.equal(third.html, renderKramdown(`${list('y')}\n[a]: v\n`));
  });

  it('adds attributes behind a link to those of its definition once only', () => {
    const page = (word: string): string => `${word} [a]{: .x}\n\nmore [a]\n\n[a]: u\n{: .c}\n`;
    keptAfter(page('one'), page('two'));
  });

  it('sees a fence, a comment and a tag that open above close far below', () => {
    const middle = 'a\n\nb\n\nc\n\n';
    for (const [open, close] of [
      ['```\n', '```\n'],
      ['<!-- x\n', '-->\n'],
      ["<div title='x\n", "'></div>\n"],
      ['$$\n', '$$\n'],
      ['{::comment}\n', '{:/comment}\n'],
    ] as const) {
      keptAfter(`${open}\n${middle}`, `${open}\n${middle}${close}`);
      keptAfter(`${open}\n${middle}${close}`, `${open}\n${middle}`);
    }
  });

  it('goes on with a list, a definition or a term behind an empty line', () => {
    for (const [before, after] of [
      ['- a\n\ntext\n', '- a\n\n- text\n'],
      ['- a\n\ntext\n', '- a\n\n  text\n'],
      ['term\n\ntext\n', 'term\n\n: text\n'],
      ['t\n: d\n\nu\nv\n', 't\n: d\n\nu\n: v\n'],
      ['    code\n\ntext\n', '    code\n\n    text\n'],
      ['text\n\nmore\n', 'text\n\n{: .c}\nmore\n'],
    ] as const) {
      keptAfter(before, after);
      keptAfter(after, before);
    }
  });

  it('renders pages with footnotes, contents or options of their own whole', () => {
    for (const text of [
      'a[^1]\n\nb\n\n[^1]: note\n',
      '* toc\n{:toc}\n\n# A\n',
      '{::options auto_ids="false" /}\n\n# A\n',
    ]) {
      const render = renderIncrementally(text, defaultOptions);
      assert.equal(render.html, renderKramdown(text));
      assert.equal(renderIncrementally(`x\n\n${text}`, defaultOptions, render).html, renderKramdown(`x\n\n${text}`));
    }
  });

  it('takes line ends of any kind', () => {
    keptAfter('a\r\n\r\n# B\r\n\r\nc', 'a\r\n\r\n# B\r\n\r\nc d');
    keptAfter('a\r\rb', 'a\n\nb\r');
  });

  it('leaves the render it builds upon as it is', () => {
    const first = renderIncrementally('# A\n\nx\n\n# A\n', defaultOptions);
    const { html } = first;
    renderIncrementally('# B\n\nx\n\n# A\n', defaultOptions, first);
    renderIncrementally('# C\n\nx\n\n# C\n\n# A\n', defaultOptions, first);
    assert.equal(first.html, html);
    assert.equal(renderIncrementally('# A\n\nx\n\n# A\n', defaultOptions, first).html, html);
  });
});
