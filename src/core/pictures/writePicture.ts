import type { Image, PageModel } from '../page/pageModel';
import type { HtmlAttribute, HtmlTag } from '../syntax/htmlTag';
import { escapeHtml, escapeInline } from '../publications/markup/escapeInline';
import { nearestFirst } from '../publications/entries/pageUnits';
import { attributeOf } from '../syntax/html';
import { insertion, type TextEdit } from '../text/edit';
import { lineBreakOf } from '../text/lineBreak';
import { lineStart } from '../text/lines';
import { isWithin, type OffsetRange } from '../text/range';
import { slice } from '../text/range';
import { isWholeAddress } from '../text/scheme';
import { pictureAddress, type PictureView } from './pictureAddress';
import { picturePlace, type PictureAim, type PicturePlace } from './picturePlace';

/** A picture that is to be written into a page. */
export interface WrittenPicture {
  /** From the site's root. */
  readonly path: string;
  /** What it shows, for those who cannot see it; `''` where nobody knows. */
  readonly alt: string;
}

/** How it is written. */
export interface PictureEdits {
  readonly kind: PicturePlace['kind'];
  readonly edits: readonly TextEdit[];
  /** Of `text`: where the alternative text stands in what is written between words, so that an author can type it. */
  readonly alt: OffsetRange | undefined;
  /** What stood there, as written: the address of the picture that gives way, or `''`. */
  readonly before: string;
}

/**
 * The edits that write a picture at a place of a page, in the page's own way: `src`, `alt` and `width` of the picture of a paper box,
 * of the picture at the place itself, or a picture of its own between the words. What an author has said of a picture stays. No byte
 * outside of what is written changes. `undefined` where no picture can stand, none for a picture that stands there already.
 */
export function writePicture(
  page: PageModel,
  offset: number,
  picture: WrittenPicture,
  view: PictureView,
  aim: PictureAim | 'either',
): PictureEdits | undefined {
  const place = picturePlace(page, offset, aim);
  if (place === undefined) return undefined;
  switch (place.kind) {
    case 'picture':
      return place.tag === undefined
        ? inMarkdown(page, place.image, picture, view)
        : inTag(page, place, place.tag, picture, view);
    case 'column': {
      const model = boxTag(page, place.at);
      const newText = writtenTag(page, model, place.at, picture, view, '100%');
      return {
        kind: 'column',
        edits: [insertion(place.at, behindComment(page.text, place.at) + newText)],
        alt: undefined,
        before: '',
      };
    }
    case 'text':
    case 'entry':
      return between(page, place, picture, view);
  }
}

/** Behind a comment of its own, often the picture of the template, the line break and the blanks that put a tag on the next line; else nothing. */
function behindComment(text: string, at: number): string {
  const line = text.slice(lineStart(text, at), at);
  if (!line.endsWith('-->') || !line.trimStart().startsWith('<!--')) return '';
  return lineBreakOf(text) + line.slice(0, line.length - line.trimStart().length);
}

/** What stands for an alternative text where nobody wrote one: the template's `sym`, and words that say that it is a picture. */
const placeholder =
  /^\s*(?:(?:(?:sym|image|img|picture|pic|photo|figure|fig|teaser|alt(?:[ _-]?text)?|图片|图)\d*|\d+)\s*)?$/i;

function inTag(
  page: PageModel,
  place: Extract<PicturePlace, { readonly kind: 'picture' }>,
  tag: HtmlTag,
  picture: WrittenPicture,
  view: PictureView,
): PictureEdits {
  const { image, box } = place;
  const [src, alt, width] = ['src', 'alt', 'width'].map(name => attributeOf(tag, name));
  const quote = quoteOf(page.text, src) ?? '"';
  const models = modelsAt(page, image.range.start, image);
  const address = pictureAddress(picture.path, view, models, quote === '"' ? "'" : '"');
  const edits: TextEdit[] = [];
  /** What has no attribute yet is written behind the one before it, as one insertion. */
  const behindName = tag.range.start + 1 + tag.name.length;
  const added: string[] = [];
  if (src?.value === undefined) {
    if (src === undefined) added.push(` src=${quote}${address}${quote}`);
    else edits.push(insertion(src.nameRange.end, `=${quote}${address}${quote}`));
  } else if (src.value !== address) {
    const isBare = quoteOf(page.text, src) === undefined;
    edits.push({ range: src.valueRange, newText: isBare ? `"${address}"` : address });
  }
  const isKept = alt?.value !== undefined && !placeholder.test(alt.value);
  if (picture.alt !== '' && !isKept) {
    const text = escapeHtml(picture.alt);
    if (alt === undefined) added.push(` alt="${text}"`);
    else if (alt.value === undefined) edits.push(insertion(alt.nameRange.end, `="${text}"`));
    else edits.push({ range: alt.valueRange, newText: quoteOf(page.text, alt) === undefined ? `"${text}"` : text });
  }
  const hasWidth = width !== undefined || /\bwidth\s*:/i.test(attributeOf(tag, 'style')?.value ?? '');
  if (box !== undefined && !hasWidth) {
    const usual = usualWidth(page, image.range.start);
    if (usual !== undefined) added.push(` width="${usual}"`);
  }
  if (added.length > 0) edits.push(insertion(behindAttribute(page.text, alt ?? src) ?? behindName, added.join('')));
  return { kind: 'picture', edits: inOrder(edits), alt: undefined, before: image.src };
}

function inMarkdown(page: PageModel, image: Image, picture: WrittenPicture, view: PictureView): PictureEdits {
  const address = pictureAddress(picture.path, view, modelsAt(page, image.range.start, image), "'");
  const edits: TextEdit[] = image.src === address ? [] : [{ range: image.srcRange, newText: address }];
  const start = image.range.start + 2;
  const close = page.text.indexOf(']', start);
  const alt = page.text.slice(start, close);
  if (picture.alt !== '' && close < image.range.end && placeholder.test(alt))
    edits.push({ range: { start, end: close }, newText: escapeInline(picture.alt) });
  return { kind: 'picture', edits: inOrder(edits), alt: undefined, before: image.src };
}

function between(
  page: PageModel,
  place: Extract<PicturePlace, { readonly kind: 'text' | 'entry' }>,
  picture: WrittenPicture,
  view: PictureView,
): PictureEdits {
  const model = nearestFirst(
    page,
    ownImages(page).filter(image => !isInBox(page, image) && !(place.kind === 'entry' && isIcon(page, image))),
    place.at,
  )[0];
  if (place.markup === 'html' || model?.kind === 'html') {
    const tag = model === undefined ? undefined : page.tags.find(({ range }) => range.start === model.range.start);
    const written = place.break + writtenTag(page, tag, place.at, picture, view, undefined) + place.behind;
    const alt = altIn(written, /\balt="([^"]*)"/);
    return { kind: place.kind, edits: [insertion(place.at, written)], alt, before: '' };
  }
  const address = pictureAddress(picture.path, view, modelsAt(page, place.at), "'");
  const list = model && /^\{:[^{}\r\n]*\bwidth\b[^{}\r\n]*\}/.exec(page.text.slice(model.range.end))?.[0];
  const inside = model && /\{:[^{}\r\n]*\bwidth\b[^{}\r\n]*\}$/.exec(slice(page.text, model.range))?.[0];
  const written = `${place.break}![${escapeInline(picture.alt)}](${address})${list ?? inside ?? ''}${place.behind}`;
  return {
    kind: place.kind,
    edits: [insertion(place.at, written)],
    // bounded: what was just written
    alt: altIn(written, /!\[((?:\\.|[^\]\\])*)\]/),
    before: '',
  };
}

/** As large as a letter: the mark of a school before its name, of which no picture of a paper takes the size. */
function isIcon(page: PageModel, { range, kind }: Image): boolean {
  const tag = kind === 'html' ? page.tags.find(one => one.range.start === range.start) : undefined;
  if (tag === undefined) return false;
  const [width, style] = ['width', 'style'].map(name => attributeOf(tag, name)?.value ?? '');
  const size = /^(\d{1,4})(?:\.\d{1,4})?(?:px|pt)?$/.exec(width?.trim() ?? '')?.[1];
  return (
    (size !== undefined && Number(size) <= 48) ||
    /\bwidth\s{0,4}:\s{0,4}(?:[0-4]?\d(?:px|pt)|[0-3](?:\.\d{1,4})?r?em)\b/i.test(style ?? '')
  );
}

function altIn(written: string, form: RegExp): OffsetRange | undefined {
  const found = form.exec(written);
  if (found === null) return undefined;
  const start = found.index + found[0].indexOf(found[1] ?? '', found[0].startsWith('!') ? 2 : 'alt="'.length);
  return { start, end: start + (found[1] ?? '').length };
}

/** A picture of HTML like another one of the page: its quotes, the order of its attributes, and what gives it its size. */
function writtenTag(
  page: PageModel,
  model: HtmlTag | undefined,
  at: number,
  picture: WrittenPicture,
  view: PictureView,
  width: string | undefined,
): string {
  const source = model && attributeOf(model, 'src');
  const quote = quoteOf(page.text, source) ?? (model === undefined ? usualQuote(page) : '"');
  const address = pictureAddress(picture.path, view, modelsAt(page, at), quote === '"' ? "'" : '"');
  const text = escapeHtml(picture.alt);
  if (model === undefined)
    return `<img src=${quote}${address}${quote} alt="${text}"${width === undefined ? '' : ` width="${width}"`}>`;
  let tag = `<${model.name}`;
  let hasAlt = false;
  for (const attribute of model.attributes) {
    const { name, value, nameRange, valueRange } = attribute;
    const own = quoteOf(page.text, attribute) ?? '"';
    if (name === 'src') tag += ` src=${quote}${address}${quote}`;
    else if (name === 'alt') {
      tag += ` alt="${text}"`;
      hasAlt = true;
    } else if (name === 'width' || name === 'style' || name === 'class' || name === 'loading') {
      tag += ` ${slice(page.text, nameRange)}${value === undefined ? '' : `=${own}${slice(page.text, valueRange)}${own}`}`;
    }
    if (name === 'src' && !hasAlt && attributeOf(model, 'alt') === undefined) tag += ` alt="${text}"`;
  }
  return tag + (model.selfClosing ? (/\s\/>$/.test(slice(page.text, model.range)) ? ' />' : '/>') : '>');
}

/** The picture of the nearest paper box that has one. */
function boxTag(page: PageModel, at: number): HtmlTag | undefined {
  const boxes = page.boxes.filter(({ image }) => image?.element.name === 'img' && image.src !== undefined);
  return nearestFirst(page, boxes, at)[0]?.image?.element.start;
}

/** The width of the pictures of the boxes around; the template's where there are no others, `undefined` where they have none. */
function usualWidth(page: PageModel, at: number): string | undefined {
  const boxes = page.boxes.filter(({ image }) => image?.element.name === 'img' && image.element.range.start !== at);
  const [model] = nearestFirst(page, boxes, at);
  return model === undefined ? '100%' : model.image?.width?.value;
}

/** The pictures of the site that the page shows, the likeliest model for a place first: the one that gives way shows the form best. */
function modelsAt(page: PageModel, at: number, itself?: Image): readonly Image[] {
  const others = nearestFirst(
    page,
    ownImages(page).filter(image => image !== itself),
    at,
  );
  return itself === undefined || itself.src === '' ? others : [itself, ...others];
}

function ownImages(page: PageModel): readonly Image[] {
  return page.images.filter(({ src }) => !/^\s*(?:#|$)/.test(src) && !isWholeAddress(src.trimStart()));
}

function isInBox(page: PageModel, { range }: Image): boolean {
  return page.boxes.some(box => isWithin(range, box.range));
}

/** The quote around the address of a picture where no other shows it: the template's, but on a page that has only double ones, or none, in HTML. */
function usualQuote(page: PageModel): '"' | "'" {
  const quotes = new Set(page.tags.flatMap(({ attributes }) => attributes.map(one => quoteOf(page.text, one))));
  if (quotes.has("'")) return "'";
  return quotes.has('"') || page.markup === 'html' ? '"' : "'";
}

/** The quote around a value; `undefined` for one without. */
function quoteOf(text: string, attribute: HtmlAttribute | undefined): '"' | "'" | undefined {
  if (attribute?.value === undefined) return undefined;
  const sign = text.charAt(attribute.valueRange.start - 1);
  return sign === '"' || sign === "'" ? sign : undefined;
}

/** The offset behind an attribute and its closing quote. */
function behindAttribute(text: string, attribute: HtmlAttribute | undefined): number | undefined {
  if (attribute === undefined) return undefined;
  const { value, nameRange, valueRange } = attribute;
  if (value === undefined) return nameRange.end;
  return valueRange.end + (quoteOf(text, attribute) === undefined ? 0 : 1);
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
