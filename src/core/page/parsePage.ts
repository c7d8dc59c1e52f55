import { parseKramdown } from '../kramdown/parse';
import { readFrontMatter } from '../syntax/frontMatter';
import { nestElements } from '../syntax/htmlElements';
import { readLiquid } from '../syntax/liquid';
import { liquidMasks } from '../syntax/liquidMasks';
import type { MaskRegion } from '../syntax/masks';
import { maskText } from '../syntax/masks';
import type { OffsetRange } from '../text/range';
import { readAnchors } from './anchors';
import { findComments } from './comments';
import { readEntries } from './entries';
import { readHiddenTails, readLinkDefinitions } from './linkDefinitions';
import { readImages, readLinks } from './links';
import type { PageModel } from './pageModel';
import { readPageTags } from './pageTags';
import { readPaperBoxes } from './paperBoxes';
import { readSections } from './sections';
import { collectParts } from './treeParts';

/**
 * Reads one page of a site (the whole file, its front matter included) into a model. Offsets of the model are offsets of `text`,
 * in UTF-16 code units. Never throws, whatever the text is; what cannot be read is simply not in the model.
 */
export function parsePage(text: string): PageModel {
  const frontMatter = readFrontMatter(text);
  const liquid = readLiquid(text, frontMatter.bodyStart);
  const masks: readonly MaskRegion[] = [
    { range: { start: 0, end: frontMatter.range.end }, filler: 'spaces' },
    ...liquidMasks(text, liquid),
  ];
  // kramdown says what is a comment: `<!--` in code, in a script or without an end is none
  const withComments = maskText(text, masks);
  const kramdown = parseKramdown(withComments);
  const parts = collectParts(kramdown.root);
  const comments = findComments(text, withComments, parts.comments);
  const masked = maskAlso(withComments, comments, 'hollow');
  const visible = maskAlso(maskAlso(masked, readHiddenTails(masked), 'spaces'), parts.code, 'spaces');
  const tags = readPageTags(text, visible, liquid);
  const { elements, unclosed, stray } = nestElements(tags, text.length);
  const source = { text, masked, root: kramdown.root, html: parts.html, definitions: readLinkDefinitions(masked) };
  const sections = readSections(text, masked, parts.headings, liquid);
  const links = readLinks(source, parts.links, elements);
  return {
    text,
    frontMatter,
    masked,
    liquid,
    comments,
    tags,
    elements,
    unclosed,
    stray,
    kramdown,
    sections,
    anchors: readAnchors(text, sections, tags, parts.identified),
    boxes: readPaperBoxes({ text, masked, kramdown, elements, links, html: parts.html }),
    entries: readEntries(masked, parts.items),
    links,
    images: readImages(source, parts.images, elements),
  };
}

function maskAlso(text: string, ranges: readonly OffsetRange[], filler: 'hollow' | 'spaces'): string {
  if (ranges.length === 0) return text;
  return maskText(
    text,
    ranges.map(({ start, end }) => ({ range: { start, end }, filler })),
  );
}
