import { readMarkup } from '../../syntax/html';
import { nestElements } from '../../syntax/htmlElements';
import { maskText } from '../../syntax/masks';
import type { OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { readAnchors } from '../anchors';
import { readImages, readLinks } from '../links';
import type { PageModel } from '../pageModel';
import { readPaperBoxes } from '../paperBoxes';
import type { BodySource } from '../readBody';
import { htmlTree } from './htmlTree';
import { withLiquid } from '../pageTags';

/**
 * Reads everything of a page in HTML but its front matter and Liquid: Jekyll runs Liquid on it and hands the rest on as it is, so that
 * indented text is no code here, `*` no emphasis, and no empty line ends anything. It has no sections, lists and paragraphs of Markdown.
 */
export function readHtmlBody({ text, withComments, frontMatter, liquid }: BodySource): PageModel {
  // what stands for Liquid looks like a comment, too
  const { tags: found, comments: hidden } = readMarkup(withComments);
  const comments = hidden.filter(({ start }) => text.startsWith('<!--', start));
  const masked = maskText(
    withComments,
    comments.map(range => ({ range, filler: 'hollow' })),
  );
  const tags = withLiquid(text, found, liquid);
  const { elements, unclosed, stray } = nestElements(tags, text.length, behindWords(text, comments));
  const { bodyStart } = frontMatter;
  const { tree, html } = htmlTree({ masked: withComments, bodyStart, elements, comments: hidden });
  const source = { text, masked, root: tree.root, html, definitions: new Map() };
  const links = readLinks(source, [], elements);
  return {
    text,
    markup: 'html',
    data: undefined,
    frontMatter,
    masked,
    liquid,
    comments,
    tags,
    elements,
    unclosed,
    stray,
    kramdown: tree,
    sections: [],
    anchors: readAnchors(text, [], tags, []),
    boxes: readPaperBoxes({ text, masked, kramdown: tree, elements, links, entries: [], paragraphs: [], html }),
    entries: [],
    paragraphs: [],
    links,
    images: readImages(source, [], elements),
    pieces: [],
  };
}

/** Where a range of a page ends without the white space and the comments at its end. */
function behindWords(text: string, comments: readonly OffsetRange[]): (range: OffsetRange) => number {
  const starts = new Map(comments.map(({ start, end }) => [end, start]));
  return ({ start, end }) => {
    let to = trimmedEnd(text, { start, end });
    for (let above = starts.get(to); above !== undefined && above >= start; above = starts.get(to))
      to = trimmedEnd(text, { start, end: above });
    return to;
  };
}
