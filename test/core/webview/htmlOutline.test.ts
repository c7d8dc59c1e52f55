import assert from 'node:assert/strict';
import { readOutline } from '../../../src/webview/htmlOutline';

/** The elements as `name(children)`, or `irregular`. */
function outline(html: string): string {
  const { elements, regular } = readOutline(html);
  const written = (of: (typeof elements)[number]): string =>
    of.children.length === 0 ? of.name : `${of.name}(${of.children.map(written).join(' ')})`;
  return regular
    ? elements
        .filter(({ parent }) => parent === undefined)
        .map(written)
        .join(' ')
    : 'irregular';
}

describe('the outline of HTML', () => {
  for (const [html, expected] of [
    ['<p>a<br>b <b>c</b></p>', 'p(br b)'],
    ['<IMG src=a><Div></DIV>', 'img div'],
    ['<a href="x > y" title=\'</a>\'>t</a>', 'a'],
    ['<a href=x/>t</a>', 'a'],
    ['a < b && c <3 <p>x</p>', 'p'],
    ['<!-- <p> --><p></p><!--> <b> --></b>', 'p b'],
    ['<!doctype html><html><head><title>a <b></title></head><body></body></html>', 'html(head(title) body)'],
    ['<script>if (a < b) "</p>"</script><p></p>', 'script p'],
    ['<textarea><p></textarea >', 'textarea'],
    ['<svg><path d="M0"/><title>t</title></svg>', 'svg(path title)'],
    ['<p/>x</p>', 'p'],
    [
      '<html><head><meta><head><base></head><link></head><body><p></p></body></html>',
      'html(head(meta base link) body(p))',
    ],
    ['<html><head><head><base></head><body></body></html>', 'irregular'],
    ['<html><head></head></head><body></body></html>', 'irregular'],
    ['<p>open', 'irregular'],
    ['<b><i></b></i>', 'irregular'],
    ['</br>', 'irregular'],
    ['<p class="a', 'irregular'],
    ['<!-- open', 'irregular'],
    ['<script>x', 'irregular'],
    ['<script><!-- <script> --></script>', 'irregular'],
    ['</ p>', 'irregular'],
    ['<template><p></p></template>', 'irregular'],
  ] as const) {
    it(`of ${html} is ${expected}`, () => assert.equal(outline(html), expected));
  }

  it('tells where each tag begins and ends', () => {
    const [p, b] = readOutline('x<p a="1">y<b>z</b></p>', 100).elements;
    const places = [p, b].map(one => one && [one.start, one.contentStart, one.contentEnd, one.end]);
    assert.deepEqual(places, [
      [101, 110, 119, 123],
      [111, 114, 115, 119],
    ]);
  });
});
