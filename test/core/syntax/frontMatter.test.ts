import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readFrontMatter } from '../../../src/core/syntax/frontMatter';

describe('readFrontMatter', () => {
  it('finds the block, its YAML and the body', () => {
    const text = '---\npermalink: /\ntitle: Home\n---\n# Hi\n';
    const { state, range, content, yaml, bodyStart } = readFrontMatter(text);
    assert.equal(state, 'present');
    assert.equal(text.slice(range.start, range.end), '---\npermalink: /\ntitle: Home\n---\n');
    assert.equal(text.slice(content.start, content.end), 'permalink: /\ntitle: Home\n');
    assert.deepEqual(yaml.plain, { permalink: '/', title: 'Home' });
    assert.equal(text.slice(bodyStart), '# Hi\n');
  });

  it('takes blanks behind the dashes, dots as the end, CRLF, and no line break at the very end', () => {
    for (const text of ['--- \t\na: 1\n---  \nb', '---\na: 1\n...\nb', '---\r\na: 1\r\n---\r\nb', '---\na: 1\n---']) {
      const { state, yaml, bodyStart } = readFrontMatter(text);
      assert.deepEqual([state, yaml.plain], ['present', { a: 1 }], JSON.stringify(text));
      assert.equal(text.slice(bodyStart), text.endsWith('b') ? 'b' : '');
    }
  });

  it('swallows the blank lines below, as Jekyll does', () => {
    const text = '---\na: 1\n---\n\n \t\n\n  indented\n';
    const { range, bodyStart } = readFrontMatter(text);
    assert.equal(text.slice(bodyStart), '  indented\n');
    assert.equal(text.slice(range.start, range.end), '---\na: 1\n---\n');
  });

  it('may be empty', () => {
    const { state, content, yaml, bodyStart } = readFrontMatter('---\n---\nbody');
    assert.deepEqual([state, content, yaml.plain, bodyStart], ['present', { start: 4, end: 4 }, null, 8]);
  });

  it('is not closed by dashes that go on', () => {
    assert.deepEqual(readFrontMatter('---\na: |\n  x\n  ---\n----\n--- b\n').state, 'unclosed');
  });

  it('tells why there is none', () => {
    const states: readonly (readonly [string, string])[] = [
      ['', 'absent'],
      ['# Hi\n', 'absent'],
      ['----\na: 1\n---\n', 'absent'],
      ['--- # note\na: 1\n---\n', 'absent'],
      ['---\u00A0\na: 1\n---\n', 'absent'],
      ['text\n---\na: 1\n---\n', 'absent'],
      ['\uFEFF---\na: 1\n---\n', 'not-first'],
      ['\n\r\n ---\na: 1\n---\n', 'not-first'],
      ['\n---\n\nA rule above, nothing to close it.\n', 'absent'],
      ['---\na: 1\n', 'unclosed'],
      ['---\n', 'unclosed'],
    ];
    for (const [text, state] of states) assert.equal(readFrontMatter(text).state, state, JSON.stringify(text));
  });

  it('has nothing of a block that is none', () => {
    const { range, content, yaml, bodyStart } = readFrontMatter('\uFEFF---\na: 1\n---\n');
    const empty = { start: 0, end: 0 };
    assert.deepEqual(
      { range, content, plain: yaml.plain, bodyStart },
      { range: empty, content: empty, plain: null, bodyStart: 0 },
    );
  });

  it('reports faults of the YAML at their place in the page', () => {
    const text = '---\ntitle: Home\nbad: @x\n---\n';
    const [problem] = readFrontMatter(text).yaml.problems;
    assert.equal(text.slice(problem?.start, problem?.end), '@');
  });
});
