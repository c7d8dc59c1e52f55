import assert from 'node:assert/strict';
import { excerptOf } from '../../../src/core/render/excerpt';

/** Each as Jekyll 4.3's Excerpt cuts it. */
const cases: readonly (readonly [what: string, body: string, excerpt: string])[] = [
  ['is what stands before the separator', 'One\n\nTwo', 'One'],
  ['is the whole text without a separator', 'One\nTwo', 'One\nTwo'],
  ['ends before a separator at the end', 'One\n\n', 'One'],
  ['has an end for each block that the cut opens', '{% if a %}One\n\nTwo{% endif %}', '{% if a %}One\n{% endif %}'],
  [
    'closes the inner block first',
    '{% for x in y %}{%- unless x -%}One\n\nTwo',
    '{% for x in y %}{%- unless x -%}One\n{% endunless %}\n{% endfor %}',
  ],
  ['leaves tags alone that have no end', '{% include a.html %}One\n\nTwo', '{% include a.html %}One'],
  [
    'takes along the definitions of its links',
    'See [a].\n\n[a]: https://a.example\n[b]: https://b.example',
    'See [a].\n\n[a]: https://a.example',
  ],
];

describe('the excerpt of a page', () => {
  for (const [what, body, excerpt] of cases) it(what, () => assert.equal(excerptOf(body, '\n\n', 'jekyll-4'), excerpt));

  it('is the whole text with an empty separator', () => {
    assert.equal(excerptOf('One\n\nTwo', '', 'jekyll-4'), 'One\n\nTwo');
  });
});
