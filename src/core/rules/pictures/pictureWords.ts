import type { Image, PageModel, PaperBox } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { attributeOf } from '../../syntax/html';
import { insertion } from '../../text/edit';
import { overlaps } from '../../text/range';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';

/** Pictures without words in their place, and those that still have the template's `alt="sym"`. `tagAt`: by the offset of its `<`. */
export function* pictureWords(page: PageModel, tagAt: (start: number) => HtmlTag | undefined): Iterable<Finding> {
  for (const picture of page.images) {
    const tag = picture.kind === 'html' ? tagAt(picture.range.start) : undefined;
    const isTemplates = picture.alt?.trim().toLowerCase() === 'sym';
    if (isTemplates) yield templateWords(picture, tag, boxAround(picture, page), page.text);
    else if (tag !== undefined && isWordless(tag)) yield noWords(picture, tag, boxAround(picture, page), page);
  }
}

function boxAround(picture: Image, { boxes }: PageModel): PaperBox | undefined {
  return boxes.find(({ element }) => overlaps(element.range, picture.range));
}

function templateWords(picture: Image, tag: HtmlTag | undefined, box: PaperBox | undefined, text: string): Finding {
  const alt = tag === undefined ? undefined : attributeOf(tag, 'alt')?.valueRange;
  const inMarkdown = text.slice(picture.range.start, picture.range.end).indexOf('sym');
  const start = picture.range.start + Math.max(inMarkdown, 0);
  const range = alt ?? { start, end: start + 3 };
  const title = box?.title?.text;
  return {
    range,
    severity: 'hint',
    message: message(
      'The alternative text of this picture is still that of the template: a screen reader says “sym”. Say what it shows.',
    ),
    fixes: title === undefined ? [] : [altFix(title, { range, newText: escaped(title) })],
  };
}

/** `alt=""` says that a picture is decoration, which is an answer too. */
function isWordless(tag: HtmlTag): boolean {
  const names = new Set(tag.attributes.map(({ name }) => name));
  if (names.has('alt') || names.has('aria-label') || names.has('aria-labelledby') || names.has('title')) return false;
  if (attributeOf(tag, 'aria-hidden')?.value === 'true') return false;
  const role = attributeOf(tag, 'role')?.value;
  if (role === 'presentation' || role === 'none') return false;
  // counters of visits
  return !['width', 'height'].some(name => /^\s*[01](?:px)?\s*$/.test(attributeOf(tag, name)?.value ?? ''));
}

function noWords(picture: Image, tag: HtmlTag, box: PaperBox | undefined, { links }: PageModel): Finding {
  const at = tag.range.start + 1 + tag.name.length;
  const writtenAlt = (alt: string) => insertion(at, ` alt="${alt}"`);
  const title = box?.title?.text;
  const decoration: Fix = {
    kind: 'decoration',
    title: message('Mark it as decoration (alt="")'),
    edits: [writtenAlt('')],
    safe: false,
  };
  // a link of nothing but decoration would have no name
  const inLink = links.some(({ textRange }) => overlaps(textRange, picture.range));
  return {
    range: picture.range,
    ...(/^\s*(?:https?:)?\/\//i.test(picture.src) ? { severity: 'hint' } : {}),
    message: message(
      'This picture has no alternative text (alt): those who cannot see it are told nothing, or its address.',
    ),
    fixes: [
      ...(title === undefined ? [] : [altFix(title, writtenAlt(escaped(title)))]),
      ...(inLink ? [] : [decoration]),
    ],
  };
}

function altFix(title: string, edit: Fix['edits'][number]): Fix {
  return { kind: 'alt-title', title: message('Write “{0}”', title), edits: [edit], safe: false };
}

function escaped(text: string): string {
  return text.replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}
