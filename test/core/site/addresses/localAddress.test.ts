import assert from 'node:assert/strict';
import { localAddress, pathInSite } from '../../../../src/core/site/addresses/localAddress';
import { addressWritten } from '../../../../src/core/site/addresses/writtenAddress';

/** The address of a text, with what it is counted from. */
function read(text: string): string | undefined {
  const found = addressWritten(text);
  return found && `${found.behind ?? ''}|${text.slice(found.start, found.end)}`;
}

describe('an address as it is written', () => {
  for (const [text, address] of [
    ['images/a.png', '|images/a.png'],
    [' images/a.png\t', '|images/a.png'],
    ['{{ site.baseurl }}/cn/#id', 'site|/cn/#id'],
    ['{{base_path}}/images/a.png', 'site|/images/a.png'],
    ['{{ site.url }}/a.png', 'url|/a.png'],
    ['{{ site.url }} {{- site.baseurl -}} /a.png', 'site|/a.png'],
    ["{{ '/cn/' | relative_url }}#id", 'site|/cn/'],
    ['{{ "/a" | absolute_url }} ', 'site|/a'],
    ["{{ '/a' | prepend: site.baseurl }}", 'site|/a'],
    ["{{ '/a' | prepend: site.baseurl | prepend: site.url }}", 'site|/a'],
    ["{{ '/a.js' | relative_url }}?v={{ site.time }}", 'site|/a.js'],
    ['/a.js?v={{ site.time }}', '|/a.js'],
    ['/o&#39;b.js?v={{ site.time }}', '|/o&#39;b.js'],
    // what Liquid makes
    ["{{ '/a' | relative_url }}.png", undefined],
    ["{{ '/a' | prepend: site.cdn }}", undefined],
    ['{{ base_path }}{{ post.url }}', undefined],
    ['images/{{ page.name }}.png', undefined],
    ['{% link _pages/cv.md %}', undefined],
  ] as const) {
    it(text, () => assert.equal(read(text), address));
  }
});

describe('a path with character references', () => {
  for (const [text, path, behind] of [
    ['images/o&#39;b.svg', "images/o'b.svg", ''],
    ['images/o&#x27;b.svg#top', "images/o'b.svg", '#top'],
    ['images&#x2F;a&amp;b.svg?v=1', 'images/a&b.svg', '?v=1'],
    // what a browser reads as the sign itself, and what it leaves as it is
    ['cv/&#35;news', 'cv/', '&#35;news'],
    ['images/a&b.svg', 'images/a&b.svg', ''],
    ['images/a&#b', 'images/a&', '#b'],
    ["{{ '/images/o&#39;b.svg' | relative_url }}", "/images/o'b.svg", "' | relative_url }}"],
  ] as const) {
    it(text, () => {
      const found = localAddress(text);
      assert.equal(found?.path, path);
      assert.equal(text.slice(found.range.end), behind);
    });
  }
  for (const text of ['mailto&#58;mei@a.example', '&#x2F;&#x2F;a.example/b.png', 'a&#10;b.png'])
    it(`${text} is none of the site`, () => assert.equal(localAddress(text), undefined));
});

describe('the path below the root of the site', () => {
  const pathOf = (text: string, base: string): string | undefined => {
    const local = localAddress(text);
    return local && pathInSite(local, '/cn/', base);
  };
  for (const [text, atRoot, inFolder] of [
    ['a.png', 'cn/a.png', 'cn/a.png'],
    ['/a.png', 'a.png', undefined],
    ['/home/a.png?v=1', 'home/a.png', 'a.png'],
    ['{{ base_path }}/a.png', 'a.png', 'a.png'],
    ["{{ '/a.png' | prepend: site.baseurl }}", 'a.png', 'a.png'],
    // the folder stands behind `url`, or in it
    ['{{ site.url }}/home/a.png', 'home/a.png', 'a.png'],
    ['{{ site.url }}/a.png', 'a.png', 'a.png'],
    ['https://a.example/a.png', undefined, undefined],
    ['{{ base_path }}', undefined, undefined],
  ] as const) {
    it(`of ${text}`, () => {
      assert.equal(pathOf(text, ''), atRoot);
      assert.equal(pathOf(text, '/home'), inFolder);
    });
  }
});
