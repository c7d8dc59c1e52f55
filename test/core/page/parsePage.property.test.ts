import assert from 'node:assert/strict';
import type { PageModel } from '../../../src/core/page/pageModel';
import type { HtmlElement } from '../../../src/core/syntax/htmlElements';
import { parsePage } from '../../../src/core/page/parsePage';
import { walkElements } from '../../../src/core/syntax/htmlElements';
import type { OffsetRange } from '../../../src/core/text/range';
import { createRandom } from '../../fuzz/random';
import { scrapPage } from '../../fuzz/scraps';

function rangesOf(page: PageModel): readonly (readonly [string, OffsetRange])[] {
  const named: [string, OffsetRange][] = [['front matter', page.frontMatter.range]];
  const add = (name: string, ...ranges: (OffsetRange | undefined)[]): void => {
    for (const range of ranges) if (range !== undefined) named.push([name, range]);
  };
  page.liquid.forEach(region => add(`liquid ${region.kind}`, region.range));
  add('comment', ...page.comments);
  page.tags.forEach(tag =>
    add('tag', tag.range, ...tag.attributes.flatMap(({ nameRange, valueRange }) => [nameRange, valueRange])),
  );
  for (const element of walkElements(page.elements)) add('element', element.range, element.content);
  page.sections.forEach(section => add('section', section.range, section.heading, section.titleRange));
  page.anchors.forEach(anchor => add('anchor', anchor.range));
  page.boxes.forEach(box => add('box', box.range, box.title?.range));
  page.entries.forEach(entry => add('entry', entry.range, entry.content));
  page.links.forEach(link => add('link', link.range, link.hrefRange, link.textRange));
  page.images.forEach(image => add('image', image.range, image.srcRange));
  return named;
}

const within = (inner: OffsetRange, outer: OffsetRange): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

function checkElements(elements: readonly HtmlElement[]): void {
  for (const element of walkElements(elements)) {
    assert.ok(within(element.content, element.range), `content of ${element.name}`);
    let before = element.content.start;
    for (const child of element.children) {
      assert.ok(within(child.range, element.content), `${child.name} in ${element.name}`);
      assert.ok(child.range.start >= before, `${child.name} behind its sibling`);
      assert.equal(child.parent, element);
      before = child.range.end;
    }
  }
}

function check(text: string): void {
  const page = parsePage(text);
  const whole = { start: 0, end: text.length };
  for (const [name, range] of rangesOf(page)) {
    assert.ok(
      within(range, whole) && range.start <= range.end,
      `${name} ${range.start}-${range.end} of ${text.length}`,
    );
  }
  assert.equal(page.masked.length, text.length);
  assert.equal(page.masked.replace(/[^\r\n]/g, '.'), text.replace(/[^\r\n]/g, '.'));
  checkElements(page.elements);
  for (const { heading, titleRange, range } of page.sections) {
    assert.ok(within(titleRange, heading) && within(heading, range), 'section');
  }
  for (const { range, content } of page.entries) assert.ok(within(content, range), 'entry');
  for (const { range, textRange } of page.links) assert.ok(within(textRange, range), 'link text');
  for (const { range, title, links } of page.boxes) {
    assert.ok(title === undefined || within(title.range, range), 'title');
    for (const link of links) assert.ok(link.range.start >= range.start && link.range.start < range.end, 'link of box');
  }
  let end = 0;
  for (const { range } of page.liquid) {
    assert.ok(range.start >= end, 'liquid in order');
    end = range.end;
  }
}

describe('any page', () => {
  for (let block = 0; block < 10; block++) {
    it(`has ranges inside the text, children inside parents and an equally long mask (seeds ${block * 100}-${block * 100 + 99})`, () => {
      for (let seed = block * 100; seed < block * 100 + 100; seed++) {
        const text = scrapPage(createRandom(seed));
        try {
          check(text);
        } catch (error) {
          throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
        }
      }
    });
  }

  it('may be long and hostile', () => {
    for (const scrap of [
      '<div>',
      '<a b="',
      '<a b=\'" c="',
      '{{ ',
      '{% x\n',
      '{% raw %}',
      '{% comment %}',
      '<!-- ',
      '<li>',
      '<b><p>',
      "<div class='paper-box'>",
    ]) {
      const text = scrap.repeat(Math.floor(30_000 / scrap.length));
      assert.equal(parsePage(text).masked.length, text.length, scrap);
    }
  });
});
