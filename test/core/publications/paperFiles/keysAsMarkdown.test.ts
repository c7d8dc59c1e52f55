import assert from 'node:assert/strict';
import { renderKramdown } from '../../../../src/core/kramdown/html';
import { readListFile } from '../../../../src/core/page/data/dataFile';
import { placeInData } from '../../../../src/core/publications/placing/placeInData';
import { decodeRepeatedly } from '../../../../src/core/publications/notation/entities';
import { applyEdits } from '../../../../src/core/text/edit';
import { article, placed, valueOf, type Files } from './placedPapers';

const files: Files = {
  '_publications/2021-ice.md': `---
title: "Ice of the Lakes"
authors: "Ann Reed, Bo Day"
venue: 'Journal of Ice'
year: 2021
citation: 'Reed, Ann, and Bo Day. (2021). &quot;Ice of the Lakes.&quot; <i>Journal of Ice</i>. 1(4).'
---
`,
};
const keys = ['title', 'authors', 'venue', 'citation'];

/** A value that stands in a page in HTML. */
const inHtml = (value: unknown): string => decodeRepeatedly(String(value).replace(/<\/?i>/g, ''));

/** As `markdownify` makes it, without its paragraph. */
const inMarkdown = (value: unknown): string =>
  decodeRepeatedly(
    renderKramdown(String(value))
      .replace(/<\/?(?:p|i)>/g, '')
      .trim(),
  ).replace(/[“”]/g, '"');

describe('a value that a site reads as Markdown, too', () => {
  for (const title of [
    'C*-algebras and W*-algebras of Lakes',
    'Estimating P(Y|X) and P(X|Y) in Rivers',
    'The __init__ of Lakes',
    'snake_case_ and _names_ in a_1_b',
    '1984. A Year of Lakes',
    '# Lakes',
    '- Lakes -- and Rivers',
    '+ Lakes ~~ and Rivers',
    ': Lakes',
    'A `code` of $$x$$ and \\alpha',
    'List<Dune> of {{ dunes }} & {% raw %}',
    'Lakes ![a](x){: onclick=alert(1)} and [b](javascript:alert(2))',
    '[^1]: Lakes',
    '*[LAKES]: Lakes',
    '{::nomarkdown}<b>x</b>{:/} <img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
  ])
    it(`is a title as it is registered in both: ${title}`, () => {
      const csl = { ...article, title, 'container-title': title, author: [{ literal: title }] };
      const [file] = placed(files, [csl], [], keys);
      assert.ok(file);
      for (const key of ['title', 'authors', 'venue']) {
        assert.equal(inHtml(valueOf(file, key)), title, key);
        assert.equal(inMarkdown(valueOf(file, key)), title, key);
      }
      const citation = valueOf(file, 'citation');
      assert.equal(inMarkdown(citation), inHtml(citation));
      assert.ok(inHtml(citation).includes(title), inHtml(citation));
    });

  it('keeps its signs under a key that the site prints as HTML alone', () => {
    const [file] = placed(files, [{ ...article, title: 'C*-algebras [1] of a|b' }], [], ['venue']);
    assert.ok(file);
    assert.equal(valueOf(file, 'title'), 'C*-algebras [1] of a|b');
  });

  it('is one in the items of a data file as well', () => {
    const text = '- title: Ice of the Lakes\n  authors: [Ann Reed]\n  year: 2021\n';
    const work = { csl: { ...article, title: 'C*-algebras of Lakes' }, otherTitles: [], years: [], notices: [] };
    const written = (asMarkdown: ReadonlySet<string>): string =>
      applyEdits(text, placeInData(readListFile(text), [work], [], asMarkdown));
    assert.match(written(new Set(['title'])), /^- title: "?C&#42;-algebras of Lakes"?$/m);
    assert.match(written(new Set()), /^- title: "?C\*-algebras of Lakes"?$/m);
  });
});
