import type { HtmlElement, PaperBox } from '../page/pageModel';
import { attributeOf } from '../syntax/html';
import { walkElements } from '../syntax/htmlElements';
import { overlaps } from '../text/range';
import { unwrapBox } from './papers/unwrapBox';
import { message, type PageRuleInput, type Rule } from './rule';

/** A picture column without a picture: the template's style keeps 40 % of the width for it from 768 pixels on. */
export const paperBoxEmptyImage: Rule = {
  id: 'paper-box-empty-image',
  group: 'publications',
  severity: 'warning',
  summary: message('Paper boxes whose picture column is blank'),
  scope: 'page',
  reads: 'piece',
  *check(input) {
    for (const box of input.page.boxes) {
      const column = box.imageColumn;
      if (column === undefined || showsSomething(column, box, input)) continue;
      yield {
        range: column.start.range,
        message: message('This paper has no picture: on a desktop 40 % of its width stays blank.'),
        fixes: unwrapBox(box, input.page),
      };
    }
  },
};

const PICTURES = new Set('img picture video audio iframe svg canvas object embed model-viewer i input'.split(' '));

/** A picture, something Liquid puts there, a background, or words (an emoji may stand for a picture). */
function showsSomething(column: HtmlElement, box: PaperBox, { page }: PageRuleInput): boolean {
  if (page.liquid.some(({ range }) => overlaps(range, column.range))) return true;
  for (const element of walkElements([column])) {
    if (PICTURES.has(element.name)) return true;
    if (/background/i.test(attributeOf(element.start, 'style')?.value ?? '')) return true;
  }
  // a picture whose tag lacks a sign is told of by markup-shown
  const written = page.masked.slice(column.content.start, column.content.end);
  return /\bimg\s[^<>]{0,400}\bsrc\b/i.test(written) || hasWords(column, box, page.masked);
}

function hasWords(column: HtmlElement, box: PaperBox, masked: string): boolean {
  const badge = box.badge?.element.range;
  const { start, end } = column.content;
  const words =
    badge === undefined ? masked.slice(start, end) : masked.slice(start, badge.start) + masked.slice(badge.end, end);
  return words.replace(/<[^<>]*>/g, '').trim() !== '';
}
