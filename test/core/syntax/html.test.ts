import assert from 'node:assert/strict';
import { attributeOf, hasClass, readTags } from '../../../src/core/syntax/html';
import { mark, marked } from '../marked';

/** `⟦` and `⟧` stand around every tag. */
function tagsOf(document: string): void {
  const { text } = marked(document);
  assert.equal(
    mark(
      text,
      readTags(text).map(tag => tag.range),
    ),
    document,
  );
}

function attributesOf(source: string): readonly string[] {
  const [tag] = readTags(source);
  assert.ok(tag);
  return tag.attributes.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
}

describe('readTags', () => {
  it('finds start and end tags', () => {
    tagsOf("⟦<div class='paper-box'>⟧⟦<div>⟧a⟦</div>⟧⟦</div >⟧ ⟦<br>⟧ ⟦<br/>⟧ ⟦<papertitle>⟧");
  });

  it('gives names in lower case and says what closes itself', () => {
    const tags = readTags('<DIV><img />').map(({ name, kind, selfClosing }) => [name, kind, selfClosing]);
    assert.deepEqual(tags, [
      ['div', 'start', false],
      ['img', 'start', true],
    ]);
  });

  it('reads a tag over several lines', () => {
    tagsOf('⟦<img\n  src="a.png"\n  alt=\'b\'\n>⟧');
  });

  it('reads quoted, unquoted and valueless attributes', () => {
    assert.deepEqual(attributesOf(`<img src="a>b.png" ALT='say "x"' width=100% hidden>`), [
      'src=a>b.png',
      'alt=say "x"',
      'width=100%',
      'hidden',
    ]);
    assert.deepEqual(attributesOf('<a href=https://a.b/c/>'), ['href=https://a.b/c/']);
    assert.deepEqual(attributesOf('<a href = "x" / b>'), ['href=x', 'b']);
  });

  it('knows where the name and the value of an attribute lie', () => {
    const { text, ranges } = marked('<a ⟦href⟧="⟦x y⟧" ⟦id⟧=⟦q⟧ ⟦download⟧>');
    const attributes = readTags(text)[0]?.attributes ?? [];
    const [href, id, download] = attributes;
    assert.deepEqual([href?.nameRange, href?.valueRange, id?.nameRange, id?.valueRange, download?.nameRange], ranges);
    assert.deepEqual(download?.valueRange, { start: download!.nameRange.end, end: download!.nameRange.end });
  });

  it('knows the value of an empty attribute from none', () => {
    assert.deepEqual(attributesOf('<a href="" b>'), ['href=', 'b']);
  });

  it('passes over what is no tag', () => {
    tagsOf('a < b, <3, <https://a.b/>, <name@host.org>, <!doctype html>, <?x?>, < p>, </ p>, <, </');
  });

  it('takes a broken tag for text and goes on behind it', () => {
    tagsOf('<div class="a" ⟦<b>⟧x⟦</b>⟧');
    tagsOf('<a href="x>y⟦</a>⟧\n\n⟦<b title="z">⟧');
    tagsOf('<a "x">⟦<b>⟧');
  });

  it('sees no tags in comments', () => {
    tagsOf('<!-- <div> -->⟦<p>⟧<!-- never closed ⟦<i>⟧');
  });

  it('sees no tags in script, style and textarea', () => {
    tagsOf('⟦<style>⟧a < b <i> </div>⟦</STYLE>⟧⟦<script>⟧"<b>"</scripts>⟦</script >⟧⟦<pre>⟧⟦<b>⟧');
    tagsOf('⟦<textarea>⟧<b> never closed');
  });

  it('keeps to a range', () => {
    assert.deepEqual(
      readTags('<a><b><i>', { start: 3, end: 8 }).map(tag => tag.name),
      ['b'],
    );
  });
});

describe('attributes', () => {
  const [tag] = readTags(`<div class=" paper-box  wide" id=a id=b>`);
  it('of two with one name the first counts', () => assert.equal(attributeOf(tag!, 'id')?.value, 'a'));
  it('classes are words', () => {
    assert.deepEqual(
      ['paper-box', 'wide', 'paper'].map(name => hasClass(tag!, name)),
      [true, true, false],
    );
  });
});
