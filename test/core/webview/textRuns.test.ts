import assert from 'node:assert/strict';
import { textRunsIn } from '../../../src/webview/textRuns';

describe('the texts between tags', () => {
  const runs = (html: string): readonly string[] =>
    textRunsIn(html, 0, html.length, reference => (reference === '&lt;' ? '<' : reference)).map(({ text }) => text);

  for (const [html, texts] of [
    ['<p>a <b>c</b> d</p>', ['a ', 'c', ' d']],
    ['a &lt; b', ['a < b']],
    ['a<!-- no --> b', ['a', ' b']],
    ['a<!-- never ends, b', ['a']],
    ['a<!-- <!-- <!-- b', ['a']],
    ['a<!DOCTYPE html>b<?php c ?>d', ['a', 'b', 'd']],
    ['a<!never ends', ['a']],
    ['<script>no</script>a', ['a']],
  ] as const)
    it(`of ${html} are ${JSON.stringify(texts)}`, () => {
      assert.deepEqual(runs(html), texts);
    });

  it('say of each letter where it is written', () => {
    const [run] = textRunsIn('<p>a&lt;b</p>', 0, 13, () => '<');
    assert.deepEqual(run, { text: 'a<b', offsets: [3, 4, 8, 9] });
  });
});
