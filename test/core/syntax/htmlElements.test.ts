import assert from 'node:assert/strict';
import type { HtmlElement } from '../../../src/core/syntax/htmlElements';
import { readTags } from '../../../src/core/syntax/html';
import { nestElements, walkElements } from '../../../src/core/syntax/htmlElements';
import { marked } from '../marked';

function nest(source: string): ReturnType<typeof nestElements> {
  return nestElements(readTags(source), source.length);
}

/** `div(p span)`: names and nesting. */
function shape(elements: readonly HtmlElement[]): string {
  return elements.map(({ name, children }) => (children.length > 0 ? `${name}(${shape(children)})` : name)).join(' ');
}

function isShaped(source: string, expected: string, unclosed = '', stray = ''): void {
  const result = nest(source);
  assert.equal(shape(result.elements), expected);
  assert.equal(result.unclosed.map(element => element.name).join(' '), unclosed, 'unclosed');
  assert.equal(result.stray.map(tag => tag.name).join(' '), stray, 'stray');
}

describe('nestElements', () => {
  it('nests', () => isShaped('<div><p>a <b>c</b></p></div><i></i>', 'div(p(b)) i'));
  it('closes void and self-closing elements at once', () =>
    isShaped('<p><br><img src=a>x<span/>y</p>', 'p(br img span)'));

  it('knows the whole and the inside of an element', () => {
    const { text, ranges } = marked('a ⟦<div>⟦<p>⟦b⟧</p>⟧</div>⟧');
    const div = nest(text).elements[0];
    const p = div?.children[0];
    assert.deepEqual([div?.range, div?.content, p?.content], [ranges[0], ranges[1], ranges[2]]);
    assert.equal(p?.parent, div);
  });

  it('lets end tags be left out where HTML lets them', () => {
    isShaped('<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'ul(li li(ul(li)) li)');
    isShaped('<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td td) tr(td))');
    isShaped('<p>a<p>b', 'p p');
    isShaped('<a href=x>a <a href=y>b</a>', 'a a', 'a');
  });

  it('reports what is never closed, to the end of its parent', () => {
    isShaped('<div><div>a</div>', 'div(div)', 'div');
    const { text, ranges } = marked('<div>⟦<b>x⟧</div>y');
    const { unclosed } = nest(text);
    assert.deepEqual(
      unclosed.map(element => element.range),
      ranges,
    );
  });

  it('reports end tags that close nothing', () => isShaped('a</div><p></b></p>', 'p', '', 'div b'));

  it('finds the nearest open element when tags cross', () => {
    isShaped('<div><span></div></span>', 'div(span)', 'span', 'span');
    isShaped('<b><div>x</b>y</div></b>', 'b(div)', '', 'b');
  });

  it('does not let a stray </li> close the list around', () => {
    isShaped('<ul><li><ul></li><li>b</li></ul></li></ul>', 'ul(li(ul(li)))', '', 'li');
  });

  it('walks all elements in the order of the text', () => {
    const names = Array.from(walkElements(nest('<a><b></b><i><u></u></i></a><p>').elements), element => element.name);
    assert.equal(names.join(' '), 'a b i u p');
  });

  it('nests deeper than any stack of calls', () => {
    const depth = 100_000;
    const { elements, unclosed } = nest('<div>'.repeat(depth) + '</div>'.repeat(depth - 1));
    assert.equal(Array.from(walkElements(elements)).length, depth);
    assert.equal(unclosed.length, 1);
  });
});
