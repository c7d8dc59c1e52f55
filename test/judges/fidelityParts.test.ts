import assert from 'node:assert/strict';
import { compareCss, cssDeclarations } from './fidelity/cssDeclarations';
import { compareTrees } from './fidelity/domDifference';
import { DomReader } from './fidelity/domTree';
import { firstDifference } from './fidelity/pageResult';
import { fileOf } from './fidelity/publishedFiles';

function compared(jekyll: string, ours: string): ReturnType<typeof compareTrees> {
  const reader = new DomReader();
  return compareTrees(reader.read(jekyll), reader.read(ours));
}

describe('how pages are compared', () => {
  it('equal trees have all nodes equal; attributes may stand in any order', () => {
    const { nodes, equal, differences } = compared('<p id=a class=b>x', '<p class="b" id="a">x</p>');
    assert.deepEqual([nodes, equal, differences], [6, 6, []]);
  });

  it('an attribute, a text, white space and a comment count', () => {
    for (const [a, b] of [
      ['<p id=a>x', '<p id=b>x'],
      ['<p>x', '<p>y'],
      ['<p>x </p>', '<p>x</p>'],
      ['<p>x</p><!--a-->', '<p>x</p><!--b-->'],
      ['<!doctype html><p>', '<p>'],
    ] as const)
      assert.equal(compared(a, b).differences.length > 0, true, `${a} ${b}`);
  });

  it('one node that is missing leaves the others equal', () => {
    const { nodes, equal, differences } = compared(
      '<ul><li>a</li><li>b</li><li>c</li></ul>',
      '<ul><li>a</li><li>c</li></ul>',
    );
    assert.deepEqual(
      [nodes - equal, differences.map(({ jekyll, ours }) => [jekyll, ours])],
      [2, [['<li> … 1 inside', '(nothing)']]],
    );
  });

  it('the first line that differs is shown', () => {
    assert.deepEqual(firstDifference('a\nb\nc', 'a\nx\nc'), { line: 2, jekyll: 'b', ours: 'x' });
    assert.equal(firstDifference('a', 'a'), undefined);
  });
});

describe('how styles are compared', () => {
  it('the way of writing does not count', () => {
    const written = '@charset "utf-8";/* c */ .a > .b , p{color:WHITE;margin:0.50em  auto}';
    const compressed = '.a>.b,p{color:#fff;margin:.5em auto}';
    assert.deepEqual(cssDeclarations(written), cssDeclarations(compressed));
    assert.deepEqual(cssDeclarations(compressed), ['.a>.b,p | color: #ffffff', '.a>.b,p | margin: 0.5em auto']);
  });

  it('a colour may be written in numbers', () => {
    assert.equal(compareCss('a{color:#3eb7f0}', 'a { color: rgb(62, 183, 240); }').firstDifference, undefined);
    assert.notEqual(compareCss('a{color:#3eb7f0}', 'a{color:rgb(62,183,241)}').firstDifference, undefined);
  });

  it('order, place and value do', () => {
    for (const [a, b] of [
      ['a{b:c;d:e}', 'a{d:e;b:c}'],
      ['@media print{a{b:c}}', 'a{b:c}'],
      ['a{b:1px}', 'a{b:2px}'],
      ['a{b:url(X)}', 'a{b:url(x)}'],
      ['a{b:c}', 'a{}'],
    ] as const)
      assert.notEqual(compareCss(a, b).firstDifference, undefined, `${a} ${b}`);
  });
});

describe('where a server finds a page', () => {
  it('by its address', () => {
    const addresses = ['/', '/zh/', '/news', '/a.html', '/%E4%B8%AD/'];
    assert.deepEqual(addresses.map(fileOf), ['index.html', 'zh/index.html', 'news.html', 'a.html', '中/index.html']);
  });
});
