import assert from 'node:assert/strict';
import { readLiquid } from '../../../src/core/syntax/liquid';
import { liquidBlocksAround } from '../../../src/core/syntax/liquidBlocks';

describe('blocks of Liquid around a place', () => {
  for (const [marked, expected] of [
    ['a‸ {% if x %}b{% endif %}', []],
    ['{% if x %}b‸{% endif %} c', ['{% if x %} in {% if x %}b{% endif %}']],
    ['{% if x %}b{% else %}‸c{% endif %}', ['{% else %} in {% if x %}b{% else %}c{% endif %}']],
    ['{% if x %}b{% endif %}‸ {% for y in z %}c{% endfor %}', []],
    [
      '{% if x %}{% capture y %}‸{% if z %}{% else %}{% endif %}{% endcapture %}{% endif %}',
      [
        '{% if x %} in {% if x %}{% capture y %}{% if z %}{% else %}{% endif %}{% endcapture %}{% endif %}',
        '{% capture y %} in {% capture y %}{% if z %}{% else %}{% endif %}{% endcapture %}',
      ],
    ],
    ['{% if x %}‸b', ['{% if x %} in {% if x %}b']],
    ['{% endif %}{% else %}‸b', []],
  ] as const)
    it(marked, () => {
      const offset = marked.indexOf('‸');
      const text = marked.replace('‸', '');
      const found = liquidBlocksAround(readLiquid(text), offset);
      assert.deepEqual(
        found.map(({ branch, range }) => {
          const tag = text.slice(branch, text.indexOf('%}', branch) + 2);
          return `${tag} in ${text.slice(range.start, range.end)}`;
        }),
        expected,
      );
    });
});
