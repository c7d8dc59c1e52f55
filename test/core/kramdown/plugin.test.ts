import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { renderKramdown } from '../../../src/core/kramdown/html';
import { kramdown } from '../../../src/core/kramdown/plugin';
import { generate } from '../../fuzz/kramdown';

describe('kramdown: the plugin for markdown-it', () => {
  it('makes tokens with the lines and offsets they come from', () => {
    const tokens = new MarkdownIt().use(kramdown).parse('# A *b*\n\n- c\n- d\n', {});
    assert.deepEqual(
      tokens.map(({ type, tag, map, level, meta }) => [type, tag, map, level, meta?.start, meta?.end]),
      [
        ['heading_open', 'h1', [0, 1], 0, 0, 7],
        ['inline', '', [0, 1], 1, 0, 7],
        ['heading_close', 'h1', [0, 1], 0, 0, 7],
        ['blank', 'blank', [1, 2], 0, 8, 9],
        ['bullet_list_open', 'ul', [2, 4], 0, 9, 16],
        ['list_item_open', 'li', [2, 3], 1, 9, 12],
        ['paragraph_open', 'p', [2, 3], 2, 11, 12],
        ['inline', '', [2, 3], 3, 11, 12],
        ['paragraph_close', 'p', [2, 3], 2, 11, 12],
        ['list_item_close', 'li', [2, 3], 1, 9, 12],
        ['list_item_open', 'li', [3, 4], 1, 13, 16],
        ['paragraph_open', 'p', [3, 4], 2, 15, 16],
        ['inline', '', [3, 4], 3, 15, 16],
        ['paragraph_close', 'p', [3, 4], 2, 15, 16],
        ['list_item_close', 'li', [3, 4], 1, 13, 16],
        ['bullet_list_close', 'ul', [2, 4], 0, 9, 16],
      ],
    );
    assert.deepEqual(
      tokens[1]?.children?.map(({ type }) => type),
      ['text', 'em_open', 'text', 'em_close'],
    );
  });

  it('prints what the tree prints', () => {
    const md = new MarkdownIt().use(kramdown);
    for (let seed = 0; seed < 400; seed++) {
      const text = generate(seed);
      assert.equal(md.render(text), renderKramdown(text), JSON.stringify(text));
    }
  });

  it('lets other plugins see the tokens', () => {
    const md = new MarkdownIt().use(kramdown);
    const headings: string[] = [];
    md.core.ruler.push('headings', state => {
      for (const token of state.tokens) if (token.type === 'heading_open') headings.push(String(token.attrGet('id')));
    });
    md.parse('# A\n\n## B', {});
    assert.deepEqual(headings, ['a', 'b']);
  });
});
