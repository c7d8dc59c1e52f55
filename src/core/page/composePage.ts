import { lazy } from '../lazy';
import { ElementNode } from '../kramdown/element';
import { HeaderIds } from '../kramdown/headerId';
import { movedTree } from '../kramdown/movedTree';
import { defaultOptions } from '../kramdown/options';
import type { KramdownDocument, KramdownElement } from '../kramdown/tree';
import { overlaps } from '../text/range';
import type { Piece } from './cutPage';
import type { Anchor, PageModel, PlacedPiece, Section } from './pageModel';
import { placedParts, type PlacedParts } from './placedParts';
import type { BodySource } from './readBody';
import { knownId, sectionEnds } from './sections';

/**
 * Puts the model of a page together from those of its pieces; it is the model that reading the whole gives. Each part of it is
 * made when first asked for, for most of what is asked after a keystroke is asked of the pieces.
 */
export function composePage({ text, frontMatter, liquid }: BodySource, cut: readonly Piece[]): PageModel {
  let start = 0;
  const pieces = cut.map((piece): Placed => {
    const from = start;
    start += piece.text.length;
    return { start: from, model: piece.body.model, piece, parts: lazy(() => placedParts(from)) };
  });
  const all = <Value>(of: (model: PageModel, parts: PlacedParts) => readonly Value[]): (() => readonly Value[]) =>
    lazy(() => pieces.flatMap(({ model, parts }) => of(model, parts())));

  const masked = lazy(() => pieces.map(({ model }) => model.masked).join(''));
  const comments = all((model, { range }) => model.comments.map(range));
  const tags = all((model, { tag }) => model.tags.map(tag));
  const elements = all((model, { element }) => model.elements.map(element));
  const unclosed = all((model, { element }) => model.unclosed.map(element));
  const stray = all((model, { tag }) => model.stray.map(tag));
  const boxes = all((model, { box }) => model.boxes.map(box));
  const entries = all((model, { entry }) => model.entries.map(entry));
  const paragraphs = all((model, { range }) => model.paragraphs.map(range));
  const links = all((model, { link }) => model.links.map(link));
  const images = all((model, { image }) => model.images.map(image));
  const headings = lazy(() => headingsOf(pieces, text.length));
  const kramdown = lazy(() => composeTree(pieces, headings().ids, text.length));
  const anchors = lazy(() => composeAnchors(pieces, headings().sections));

  return {
    text,
    markup: 'markdown',
    data: undefined,
    frontMatter,
    liquid,
    pieces,
    get masked() {
      return masked();
    },
    get comments() {
      return comments();
    },
    get tags() {
      return tags();
    },
    get elements() {
      return elements();
    },
    get unclosed() {
      return unclosed();
    },
    get stray() {
      return stray();
    },
    get boxes() {
      return boxes();
    },
    get entries() {
      return entries();
    },
    get paragraphs() {
      return paragraphs();
    },
    get links() {
      return links();
    },
    get images() {
      return images();
    },
    get sections() {
      return headings().sections;
    },
    get anchors() {
      return anchors();
    },
    get kramdown() {
      return kramdown();
    },
  };
}

interface Placed extends PlacedPiece {
  readonly piece: Piece;
  readonly parts: () => PlacedParts;
}

interface Headings {
  readonly sections: readonly Section[];
  /** The ids of headers that have another one on the page than in their piece. */
  readonly ids: ReadonlyMap<KramdownElement, string>;
}

function headingsOf(pieces: readonly Placed[], pageEnd: number): Headings {
  const given = new HeaderIds(defaultOptions);
  const ids = new Map<KramdownElement, string>();
  const found = pieces.flatMap(({ start, model, piece, parts }) =>
    piece.body.headings.map(({ element, containerEnd, isTop }, at) => {
      const { autoId, idText, plainText = '' } = element.details ?? {};
      const alone = element.attributes.get('id');
      const id = autoId === undefined ? alone : given[autoId](idText ?? plainText);
      if (id !== undefined && id !== alone) ids.set(element, id);
      return {
        start,
        model,
        parts,
        element,
        id,
        containerEnd: isTop ? pageEnd : containerEnd + start,
        section: model.sections[at],
      };
    }),
  );
  const ends = sectionEnds(
    found.map(({ start, element, containerEnd }) => ({
      start: element.start + start,
      level: element.level ?? 1,
      containerEnd,
    })),
  );
  const sections = found.flatMap(({ model, parts, id, section }, at): readonly Section[] => {
    if (section === undefined) return [];
    const { range } = parts();
    const heading = range(section.heading);
    const written = model.text.slice(section.heading.start, section.heading.end);
    const hasLiquid = model.liquid.some(region => overlaps(region.range, section.heading));
    return [
      {
        level: section.level,
        title: section.title,
        id: knownId(id, written, hasLiquid),
        heading,
        titleRange: range(section.titleRange),
        range: { start: heading.start, end: Math.max(ends[at] ?? pageEnd, heading.end) },
      },
    ];
  });
  return { sections, ids };
}

function composeAnchors(pieces: readonly Placed[], sections: readonly Section[]): readonly Anchor[] {
  const headings = sections.flatMap(({ id, titleRange }): readonly Anchor[] =>
    id === undefined ? [] : [{ id, kind: 'heading', range: titleRange }],
  );
  const others = pieces.flatMap(({ model, parts }) =>
    model.anchors
      .filter(({ kind }) => kind === 'element')
      .map(({ id, kind, range }) => ({ id, kind, range: parts().range(range) })),
  );
  return [...headings, ...others].sort((a, b) => a.range.start - b.range.start);
}

function composeTree(
  pieces: readonly Placed[],
  ids: ReadonlyMap<KramdownElement, string>,
  length: number,
): KramdownDocument {
  const root = new ElementNode('root', '', 0, length);
  root.replaceChildren(
    pieces.flatMap(({ start, model }) => model.kramdown.root.children.map(child => movedTree(child, start, ids))),
  );
  const warnings = pieces.flatMap(({ start: by, model }) =>
    model.kramdown.warnings.map(({ code, subject, start, end }) => ({
      code,
      subject,
      start: start + by,
      end: end + by,
    })),
  );
  return { root, warnings, options: defaultOptions };
}
