import { readFrontMatter } from '../syntax/frontMatter';
import { readLiquid } from '../syntax/liquid';
import { liquidMasks } from '../syntax/liquidMasks';
import { maskText, type MaskRegion } from '../syntax/masks';
import type { OffsetRange } from '../text/range';
import { composePage } from './composePage';
import { cutPage, type CutPage } from './cutPage';
import type { PageModel } from './pageModel';
import { readBody, type BodySource } from './readBody';

/** How pages were cut, for as long as someone has their models. */
const cuts = new WeakMap<PageModel, CutPage>();

/**
 * Reads one page of a site (the whole file, its front matter included) into a model. Offsets of the model are offsets of `text`,
 * in UTF-16 code units. Never throws, whatever the text is; what cannot be read is simply not in the model. `before`, the model of
 * the same page before an edit, changes nothing but the time it takes: only the pieces that the edit has touched are read. What is
 * `passedOver` is read as blanks.
 */
export function parsePage(text: string, before?: PageModel, passedOver: readonly OffsetRange[] = []): PageModel {
  const source = readSource(text, passedOver);
  const known = before && cuts.get(before);
  const cut = before === undefined ? undefined : cutPage(source, known);
  if (cut === undefined) {
    const { model } = readBody(source);
    // a tag that is half typed keeps the page from being cut for a few keys
    if (known !== undefined) cuts.set(model, known);
    return model;
  }
  const page = composePage(source, cut.pieces);
  cuts.set(page, cut);
  return page;
}

function readSource(text: string, passedOver: readonly OffsetRange[]): BodySource {
  const frontMatter = readFrontMatter(text);
  const liquid = readLiquid(text, frontMatter.bodyStart);
  const masks: readonly MaskRegion[] = [
    { range: { start: 0, end: frontMatter.range.end }, filler: 'spaces' },
    ...liquidMasks(text, liquid),
    ...passedOver.map((range): MaskRegion => ({ range, filler: 'spaces' })),
  ];
  const inOrder = passedOver.length === 0 ? masks : [...masks].sort((a, b) => a.range.start - b.range.start);
  const withComments = maskText(text, inOrder);
  return { text, withComments, frontMatter, liquid };
}
