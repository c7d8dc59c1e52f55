import assert from 'node:assert/strict';
import type { KramdownElement } from '../../../src/core/kramdown/tree';
import { parsePage } from '../../../src/core/page/parsePage';
import { withoutFiller } from '../../../src/core/syntax/masks';

/** The tree as `p(text strong)`, with nothing of what stands for Liquid and nothing that prints nothing. */
function shape(element: KramdownElement): string {
  const inner = element.children
    .filter(
      ({ type, value }) =>
        !['blank', 'comment'].includes(type) && !(type === 'text' && withoutFiller(value).trim() === ''),
    )
    .map(shape)
    .filter((name, index, all) => name !== 'text' || all[index - 1] !== 'text');
  const name = element.type === 'html_element' ? element.value : element.type;
  return inner.length > 0 ? `${name}(${inner.join(' ')})` : name;
}

/** The page with Liquid must be read as the page that Liquid makes of it. */
function readsLike(source: string, afterLiquid: string): void {
  const [masked, real] = [source, afterLiquid].map(text => shape(parsePage(text).kramdown.root));
  assert.equal(masked, real, source);
}

describe('a page with Liquid is read as the page without', () => {
  it('where tags stand alone on their lines', () => {
    readsLike('a\n{% if x %}\n# B\n{% endif %}\nc\n', 'a\n\n# B\n\nc\n');
    readsLike('- a\n  {% if x %}\n  - b\n  {% endif %}\n- c\n', '- a\n\n  - b\n\n- c\n');
    readsLike('{% comment %}\n\na\n\n{% endcomment %}\nb\n', '\nb\n');
  });

  it('where a tag stands before or behind text', () => {
    readsLike('{% if x %}Text{% endif %}\n\nb\n', 'Text\n\nb\n');
    readsLike('Text{% if x %} more{% endif %}\nnext\n', 'Text more\nnext\n');
    readsLike('## {% if x %}A{% endif %} b\n', '## A b\n');
    readsLike('a **{% if x %}b{% endif %}** _{{ c }} d_ e\n', 'a **b** _c d_ e\n');
  });

  it('where a tag stands before a block', () => {
    readsLike('{% if x %}# A{% endif %}\n', '# A\n');
    readsLike('{% if x %}<div>a</div>{% endif %}\n\nb\n', '<div>a</div>\n\nb\n');
    readsLike('> {% if x %}a{% endif %}\n', '> a\n');
    readsLike('<ul>\n{% for i in y %}<li>a</li>{% endfor %}\n</ul>\n', '<ul>\n<li>a</li>\n</ul>\n');
  });

  it('where Liquid stands in a tag or a target', () => {
    readsLike("<div {% if x %}class='a'{% endif %}>\nb\n</div>\n", "<div class='a'>\nb\n</div>\n");
    readsLike('[a]({{ b }}) ![c]({% if x %}d{% endif %})\n', '[a](b) ![c](d)\n');
  });

  it('where Liquid stands in a comment', () => {
    readsLike('<!-- a {% if x %} {{ b }} -->\n\nc\n', '<!-- a -->\n\nc\n');
  });

  it('where a loop over nothing stands in a comment, with comments of its own', () => {
    const loop = (inner: string): string => `{% for i in nothing %}\n${inner}\n{% endfor %}`;
    readsLike(`<!--\n${loop('<li>\n<!-- a -->\n</li>')}\n- b\n-->\n\nc\n`, '<!--\n\n- b\n-->\n\nc\n');
    readsLike(`<!--\n${loop('<!-- a --><!-- {{ i }} -->')}\n${loop('b -->')}\n-->\n\nc\n`, '<!--\n-->\n\nc\n');
    readsLike(`<!--\n{% if x %}${loop('-->')}{% endif %}\n-->\n\nc\n`, '<!--\n-->\n\nc\n');
  });

  it('where a comment ends in the loop in which it begins, or is not closed again behind the loop', () => {
    readsLike('{% for i in y %}\n<!-- a -->\n{% endfor %}\n\nb -->\n', '<!-- a -->\n\nb -->\n');
    readsLike('<!--\n{% if x %}\n-->\n\na\n{% endif %}\n\nb\n', '<!--\n\n-->\n\na\n\n\nb\n');
    readsLike('<!--\n{% if x %}\n-->\n{% endif %}\n\nb\n\n<!-- c -->\n', '<!--\n\n-->\n\n\nb\n\n<!-- c -->\n');
  });
});
