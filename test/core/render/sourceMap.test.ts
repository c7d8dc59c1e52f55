import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { sourceAt } from '../../../src/core/render/sourceMap';
import { rendered } from './sites';

/** The first letters at each place that the annotated page tells, by file. */
async function places(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { content } = await rendered(files, 'index.md', { annotate: true });
  const attributes = content.matchAll(/<([a-z0-9]+) data-source="(\d+)"(?: data-source-path="([^"]*)")?/g);
  return Array.from(attributes, ([, tag, offset, path = 'index.md']) => {
    const text = files[path]!.slice(Number(offset));
    return `${tag} ${path} ${text.slice(0, 12).split('\n')[0]}`;
  });
}

describe('where the blocks of a page came from', () => {
  it('text of the page, below its front matter and between its tags', async () => {
    const files = {
      'index.md':
        '---\ntitle: A\n---\n{% assign a = 1 %}\n# Head\n\nOne {{ a }}.\n\n{% if a %}\n- x\n- y\n{% endif %}\n\nLast\n',
    };
    assert.deepEqual(await places(files), [
      'h1 index.md # Head',
      'p index.md One {{ a }}.',
      'ul index.md - x',
      'li index.md - x',
      'li index.md - y',
      'p index.md Last',
    ]);
  });

  it('each turn of a loop tells the same line', async () => {
    const files = { 'index.md': '---\n---\n{% for i in (1..2) %}\n## No {{ i }}\n{% endfor %}' };
    assert.deepEqual(await places(files), ['h2 index.md ## No {{ i }', 'h2 index.md ## No {{ i }']);
  });

  it('a fragment tells its own file', async () => {
    const files = { 'index.md': '---\n---\nA\n\n{% include_relative part.md %}\n\nZ\n', 'part.md': '# Part\n\nof it' };
    assert.deepEqual(await places(files), ['p index.md A', 'h1 part.md # Part', 'p part.md of it', 'p index.md Z']);
  });

  it('what a tag printed tells the tag', async () => {
    const files = { 'index.md': '---\n---\n{% capture t %}x{% endcapture %}A\n\n{{ t }} y\n' };
    assert.deepEqual(await places(files), ['p index.md A', 'p index.md {{ t }} y']);
  });

  it('nothing else of the page changes', async () => {
    const files = { 'index.md': '---\n---\n# A\n\n- b\n\n> c\n\n<div markdown="1">\nd\n</div>\n\n| e | f |\n' };
    const plain = await rendered(files);
    const annotated = await rendered(files, 'index.md', { annotate: true });
    assert.notEqual(annotated.html, plain.html);
    assert.equal(annotated.html.replace(/ data-source(?:-path)?="[^"]*"/g, ''), plain.html);
  });

  it('nothing printed, nothing known', () => assert.equal(sourceAt([], 3), undefined));
});
