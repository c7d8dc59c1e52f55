import type { PageModel, PaperBox } from '../page/pageModel';
import type { HtmlElement } from '../syntax/htmlElements';
import { outsideBoxes } from '../page/outsideBoxes';
import { createRangeIndex } from '../page/rangeIndex';
import { attributeOf } from '../syntax/html';
import { unwrapBox } from './papers/unwrapBox';
import { type Rule } from './rule';
import { message } from '../text/message';

/** A picture column without a picture: the template's style keeps 40 % of the width for it from 768 pixels on. */
export const paperBoxEmptyImage: Rule = {
  id: 'paper-box-empty-image',
  group: 'publications',
  severity: 'warning',
  summary: message('Paper boxes whose picture column is empty'),
  scope: 'page',
  reads: 'piece',
  *check(input) {
    const { boxes, liquid } = input.page;
    const writtenByLiquid = createRangeIndex(liquid.map(({ range }) => range));
    for (const box of boxes) {
      const column = box.imageColumn;
      if (column === undefined || writtenByLiquid.touches(column.range)) continue;
      if (showsSomething(column, box, input.page)) continue;
      yield {
        range: column.start.range,
        message: message('This paper has no picture: on a desktop 40 % of its width stays blank.'),
        fixes: unwrapBox(box, input.page),
      };
    }
  },
};

const pictures = new Set('img picture video audio iframe svg canvas object embed model-viewer i input'.split(' '));

/** A picture, a background, or words (an emoji may stand for a picture). */
function showsSomething(column: HtmlElement, box: PaperBox, { masked }: PageModel): boolean {
  const { elements, text: written } = outsideBoxes(column, masked);
  for (const element of [column, ...elements]) {
    if (pictures.has(element.name)) return true;
    if (/background/i.test(attributeOf(element.start, 'style')?.value ?? '')) return true;
  }
  // a picture whose tag lacks a sign is told of by markup-shown
  return /\bimg\s[^<>]{0,400}\bsrc\b/i.test(written) || hasWords(column, box, masked);
}

function hasWords(column: HtmlElement, box: PaperBox, masked: string): boolean {
  const words = outsideBoxes(column, masked, box.badge?.element).text;
  return words.replace(/<[^<>]*>/g, '').trim() !== '';
}
