import { readFrontMatter } from '../syntax/frontMatter';
import { readLiquid } from '../syntax/liquid';
import { liquidMasks } from '../syntax/liquidMasks';
import { maskText, type MaskRegion } from '../syntax/masks';
import { readHtmlBody } from './html/readHtmlBody';
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
 * `filled` is read as its filler.
 */
export function parsePage(text: string, before?: PageModel, filled: readonly MaskRegion[] = []): PageModel {
  const source = readSource(text, filled);
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

/** Reads one page in HTML into a model, as `parsePage` does one in Markdown: with a glance, so that no piece is kept from before an edit. */
export function parseHtmlPage(text: string): PageModel {
  return readHtmlBody(readSource(text, []));
}

function readSource(text: string, filled: readonly MaskRegion[]): BodySource {
  const frontMatter = readFrontMatter(text);
  const liquid = readLiquid(text, frontMatter.bodyStart);
  const masks: readonly MaskRegion[] = [
    { range: { start: 0, end: frontMatter.range.end }, filler: 'spaces' },
    ...liquidMasks(text, liquid),
    ...filled,
  ];
  const inOrder = filled.length === 0 ? masks : [...masks].sort((a, b) => a.range.start - b.range.start);
  const withComments = maskText(text, inOrder);
  return { text, withComments, frontMatter, liquid };
}
