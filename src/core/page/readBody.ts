import { parseKramdown } from '../kramdown/parse';
import { nestElements } from '../syntax/htmlElements';
import { maskText } from '../syntax/masks';
import type { OffsetRange } from '../text/range';
import { readAnchors } from './anchors';
import { findComments } from './comments';
import { readEntries, readParagraphs } from './entries';
import { readHiddenTails, readLinkDefinitions } from './linkDefinitions';
import { readImages, readLinks } from './links';
import type { PageModel } from './pageModel';
import type { FrontMatter } from '../syntax/frontMatter';
import type { LiquidRegion } from '../syntax/liquid';
import { readPageTags } from './pageTags';
import { readPaperBoxes } from './paperBoxes';
import { readSections } from './sections';
import { collectParts, type HeadingPart } from './treeParts';

/** A text as it is to be read: whole pages and pieces of them. */
export interface BodySource {
  readonly text: string;
  /** `text` with front matter and Liquid masked, comments left in. */
  readonly withComments: string;
  readonly frontMatter: FrontMatter;
  readonly liquid: readonly LiquidRegion[];
}

export interface Body {
  readonly model: PageModel;
  /** What the model's sections were made of, one each. */
  readonly headings: readonly HeadingPart[];
  /** `masked` without code and what no reader sees: the text in which tags were looked for. */
  readonly visible: string;
}

/** Reads everything of a page but its front matter and Liquid, which come first. */
export function readBody({ text, withComments, frontMatter, liquid }: BodySource): Body {
  // kramdown says what is a comment: `<!--` in code, in a script or without an end is none
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
  const entries = readEntries(masked, parts.items);
  const paragraphs = readParagraphs(masked, parts.paragraphs);
  const model: PageModel = {
    text,
    markup: 'markdown',
    data: undefined,
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
    boxes: readPaperBoxes({ text, masked, kramdown, elements, links, entries, paragraphs, html: parts.html }),
    entries,
    paragraphs,
    links,
    images: readImages(source, parts.images, elements),
    pieces: [],
  };
  return { model, headings: parts.headings, visible };
}

function maskAlso(text: string, ranges: readonly OffsetRange[], filler: 'hollow' | 'spaces'): string {
  if (ranges.length === 0) return text;
  return maskText(
    text,
    ranges.map(({ start, end }) => ({ range: { start, end }, filler })),
  );
}
