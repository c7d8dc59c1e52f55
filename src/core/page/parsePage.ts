import { readFrontMatter } from '../syntax/frontMatter';
import { readLiquid } from '../syntax/liquid';
import { liquidMasks } from '../syntax/liquidMasks';
import { maskText } from '../syntax/masks';
import { composePage } from './composePage';
import { cutPage, type CutPage } from './cutPage';
import type { PageModel } from './pageModel';
import { readBody, type BodySource } from './readBody';

/** How pages were cut, for as long as someone has their models. */
const cuts = new WeakMap<PageModel, CutPage>();

/**
 * Reads one page of a site (the whole file, its front matter included) into a model. Offsets of the model are offsets of `text`,
 * in UTF-16 code units. Never throws, whatever the text is; what cannot be read is simply not in the model. `before`, the model of
 * the same page before an edit, changes nothing but the time it takes: only the pieces that the edit has touched are read.
 */
export function parsePage(text: string, before?: PageModel): PageModel {
  const source = readSource(text);
  const cut = before === undefined ? undefined : cutPage(source, cuts.get(before));
  if (cut === undefined) return readBody(source).model;
  const page = composePage(source, cut.pieces);
  cuts.set(page, cut);
  return page;
}

function readSource(text: string): BodySource {
  const frontMatter = readFrontMatter(text);
  const liquid = readLiquid(text, frontMatter.bodyStart);
  const withComments = maskText(text, [
    { range: { start: 0, end: frontMatter.range.end }, filler: 'spaces' },
    ...liquidMasks(text, liquid),
  ]);
  return { text, withComments, frontMatter, liquid };
}
