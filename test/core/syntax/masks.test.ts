import assert from 'node:assert/strict';
import { readLiquid } from '../../../src/core/syntax/liquid';
import { liquidMasks } from '../../../src/core/syntax/liquidMasks';
import { maskText, withoutFiller } from '../../../src/core/syntax/masks';

/** The masked text with `·` for each space, so that they can be counted. */
function masked(source: string): string {
  return maskText(source, liquidMasks(source, readLiquid(source))).replace(/ /g, '·');
}

describe('maskText', () => {
  it('keeps length and line breaks', () => {
    const text = 'ab\r\ncd\ne';
    assert.equal(maskText(text, [{ range: { start: 1, end: 7 }, filler: 'spaces' }]), 'a \r\n  \ne');
    assert.equal(maskText(text, [{ range: { start: 1, end: 7 }, filler: 'letters' }]), 'aꞏ\r\nꞏꞏ\ne');
  });

  it('leaves the marks of a hollow comment', () => {
    const text = '<!-- a\nb -->c';
    assert.equal(maskText(text, [{ range: { start: 0, end: 12 }, filler: 'hollow' }]), '<!--  \n  -->c');
  });

  it('passes over a region inside the one before', () => {
    const regions = [
      { range: { start: 0, end: 3 }, filler: 'letters' },
      { range: { start: 1, end: 2 }, filler: 'spaces' },
    ] as const;
    assert.equal(maskText('abcd', regions), 'ꞏꞏꞏd');
  });

  it('is undone, but for white space, by withoutFiller', () => {
    assert.equal(withoutFiller('a ꞏꞏꞏ b<!--ꞏꞏ\nꞏ--><!-- own -->'), 'a  b<!-- own -->');
  });
});

describe('liquidMasks', () => {
  it('makes a line of tags a blank line', () => {
    assert.equal(masked('a\n{% if x %}\nb'), 'a\n··········\nb');
    assert.equal(masked('{% if x %} {% endif %}\n'), '······················\n');
    assert.equal(masked('  {% include a.html %}\r\n'), '·······················'.slice(1) + '\r\n');
  });

  it('makes an output a word', () => {
    assert.equal(masked('a {{ b }} c'), 'a·ꞏꞏꞏꞏꞏꞏꞏ·c');
    assert.equal(masked('{{ b }}'), 'ꞏꞏꞏꞏꞏꞏꞏ');
    assert.equal(masked('<a href="{{ b }}x">'), '<a·href="ꞏꞏꞏꞏꞏꞏꞏx">');
  });

  it('makes an insertion beside text a word', () => {
    assert.equal(masked('[a]({% link b.md %})'), '[a](ꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏ)');
    assert.equal(masked('a {% icon %}'), 'a·ꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏ');
  });

  it('makes a silent tag beside text a comment', () => {
    assert.equal(masked('{% if x %}Text{% endif %}\n'), '<!--ꞏꞏꞏ-->Text<!--ꞏꞏꞏꞏ-->\n');
    assert.equal(masked('{% if x %}{{ y }}'), '<!--ꞏꞏꞏ-->ꞏꞏꞏꞏꞏꞏꞏ');
    assert.equal(masked('a {% comment %}b{% endcomment %}'), `a·<!--${'ꞏ'.repeat(23)}-->`);
  });

  it('takes indentation by which HTML would be code away where a tag alone on its line does', () => {
    assert.equal(masked('a\n{%- if x -%}\n\n    <div>'), 'a\n············\n·\n···<div>');
    assert.equal(masked('{%- if x -%}\r\n      <div>'), '············' + '····\n···<div>');
    assert.equal(masked('    {%- if x -%}\n\t<div>'), '················' + '·\n<div>');
    // without one of the dashes, where it is no code, before text, in a comment
    assert.equal(masked('{%- if x %}\n    <div>'), '···········\n····<div>');
    assert.equal(masked('{%- if x -%}\n  <div>'), '············\n··<div>');
    assert.equal(masked('{%- if x -%}\n    text'), '············\n····text');
    assert.equal(masked('<!--\n{%- if x -%}\n    <div>-->'), '<!--\n············\n····<div>-->');
  });

  it('makes a silent tag inside an HTML tag or comment spaces', () => {
    assert.equal(masked('<div {% if x %}id="a"{% endif %}>'), '<div···········id="a"···········>');
    assert.equal(masked('<a href="{% if x %}b{% endif %}">'), '<a·href="··········b···········">');
    assert.equal(masked('<!-- a {% if x %} b -->'), '<!--·a············b·-->');
  });

  it('makes a silent tag in a link target letters', () => {
    assert.equal(masked('[a]({% if x %}b{% endif %}) c{% if y %}'), '[a](ꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏbꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏꞏ)·c<!--ꞏꞏꞏ-->');
  });

  it('takes code with the tags around it', () => {
    const blank = (source: string): string => source.replace(/[^\n]/g, '·');
    for (const code of [
      '{% highlight html %}\n<div>\n\n[CV]()\n{% endhighlight %}',
      '  {%- highlight html -%}\n  {% raw %}\n```\n{{ a }}\n{% endraw %}\n  {% endhighlight %}',
      '{% highlight html %}\n{% if x %}\n<!-- {{ a }}\n{% comment %} b {% endcomment %}\n{% endhighlight %}',
    ])
      assert.equal(masked(`a\n${code}\nb`), `a\n${blank(code)}\nb`);
    assert.equal(masked('a {% highlight js %}b{% endhighlight %} c'), `a·${'ꞏ'.repeat(37)}·c`);
    // where its end is not known
    assert.equal(masked('{% highlight js %}\n[CV]()'), `${'·'.repeat(18)}\n[CV]()`);
    assert.equal(
      masked('{% highlight a %}\nb\n{% highlight c %}\nd\n{% endhighlight %}'),
      `${'·'.repeat(17)}\nb\n${'·'.repeat(17)}\n·\n${'·'.repeat(18)}`,
    );
  });

  it('leaves the inside of raw and what is never closed', () => {
    assert.equal(masked('{% raw %}\n{{ a }}\n{% endraw %}'), '·········\n{{·a·}}\n············');
    assert.equal(masked('a {{ b\nc'), 'a·{{·b\nc');
  });
});
