import assert from 'node:assert/strict';
import type { LiquidRegion } from '../../../src/core/syntax/liquid';
import { readLiquid } from '../../../src/core/syntax/liquid';
import { mark, marked } from '../marked';

const all = (): boolean => true;

/** `⟦` and `⟧` stand around the regions that `keep` selects. */
function finds(document: string, kinds: string, keep: (region: LiquidRegion) => boolean = all): void {
  const { text } = marked(document);
  const regions = readLiquid(text).filter(keep);
  assert.equal(
    mark(
      text,
      regions.map(region => region.range),
    ),
    document,
  );
  assert.equal(regions.map(region => region.kind).join(' '), kinds);
}

describe('readLiquid', () => {
  it('finds outputs and tags', () => {
    finds('a ⟦{{ page.title }}⟧ b ⟦{% if x %}⟧c⟦{% endif %}⟧', 'output tag tag');
  });

  it('gives the expression of an output without dashes and blanks', () => {
    const { text, ranges } = marked('{{- ⟦site.url | append: "-"⟧ -}}');
    const [output] = readLiquid(text);
    assert.deepEqual(output?.kind === 'output' && output.expression, ranges[0]);
  });

  it('gives the name and markup of a tag, on one line or several', () => {
    for (const document of [
      '{% assign ⟦url = base | append: "/"⟧ %}',
      '{%-assign\n  ⟦url = base\n  | append: "/"⟧\n-%}',
    ]) {
      const { text, ranges } = marked(document);
      const [tag] = readLiquid(text);
      assert.equal(tag?.kind === 'tag' && tag.name, 'assign');
      assert.deepEqual(tag?.kind === 'tag' && tag.markup, ranges[0]);
    }
  });

  it('knows the inline comment and a tag without a name', () => {
    const names = readLiquid('{%# note %} {% %} {% "x" %}').map(region => region.kind === 'tag' && region.name);
    assert.deepEqual(names, ['#', '', '']);
  });

  it('ends an output at the first brace, quotes or not, as Liquid does', () => {
    finds('⟦{{ "}}⟧" }}', 'output');
    finds('⟦{{ "}⟧" }}', 'unclosed');
    finds('a ⟦{{{ x }}⟧} b', 'output');
  });

  it('ends a tag at the first %}, quotes or not', () => {
    finds('⟦{% assign x = "%}⟧" %}', 'tag');
    finds('⟦{% assign x = "{%" %}⟧', 'tag');
  });

  it('takes an output that ends with one brace for unclosed: Liquid stops the build there', () => {
    finds('$\\frac⟦{{a}⟧{b}}$', 'unclosed');
  });

  it('ends what is never closed with its line', () => {
    finds('a ⟦{{ si⟧\nb', 'unclosed');
    finds('a ⟦{% if x⟧\r\nb', 'unclosed');
    finds('a ⟦{{ x⟧', 'unclosed');
  });

  it('lets an unfinished token not swallow the next lines', () => {
    finds('⟦{% if x }⟧\ntext\n⟦{% endif %}⟧', 'unclosed tag');
    finds('⟦{{ si⟧\n\n⟦{{ site.url }}⟧', 'unclosed output');
  });

  it('keeps the inside of raw as text', () => {
    finds('⟦{% raw %}⟧⟦{{ x }} {% y %} {{ ⟧⟦{% endraw %}⟧z', 'tag raw tag');
    finds('⟦{% raw %}⟧ never closed ⟦{{ x }}⟧', 'tag output');
  });

  it('keeps comments whole, nested ones too', () => {
    finds('⟦{% comment %}⟧⟦a {{ b }}⟧⟦{% endcomment %}⟧ c', 'tag comment tag');
    finds(
      '{% comment %}⟦a {{ b }} {% comment %}c{% endcomment %} d⟧{% endcomment %} e',
      'comment',
      region => region.kind === 'comment',
    );
  });

  it('sees no end of a comment inside raw', () => {
    finds(
      '{% comment %}⟦{% raw %}{% endcomment %}{% endraw %}⟧{% endcomment %}',
      'comment',
      region => region.kind === 'comment',
    );
  });

  it('gives only the tag of a comment that is never closed', () => {
    finds('⟦{% comment %}⟧ text ⟦{{ x }}⟧', 'tag output');
  });

  it('starts where it is told', () => {
    assert.deepEqual(
      readLiquid('{{ a }}{{ b }}', 7).map(region => region.range),
      [{ start: 7, end: 14 }],
    );
  });

  it('passes over braces that are no Liquid', () => {
    finds('a { b } { { c } } %} }} {', '');
  });
});
