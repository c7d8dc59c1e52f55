import { isOfAll, isOfOne } from './comparedTags';
import { withoutEmptyElements } from './htmlText';
import { withoutTold } from './toldAttributes';

const citations = /\s{0,40}<(span|strong|b)\b[^<>]{0,200}\bshow_paper_citations\b[^<>]{0,200}>\s{0,20}<\/\1>/gi;
const badges =
  /\s{0,40}<span\s[^<>]{0,200}\bclass\s{0,3}=[^<>]{0,80}(?:badge|award|rank)[^<>]{0,200}>[^<>]{1,60}<\/span>/gi;

/**
 * HTML that is copied from one entry for another, without what is that entry's own: its id, which stands once on a page, the rows that a cell reaches over, the size of its
 * picture in pixels but for a side that most pictures have, the count of its citations, its badges (`CCF A`, `Oral`), what `data-…` says
 * of it and not of all (`data-tags="Oral, Lakes"`; empty then, since a script may ask for it), and the picture in the place of its own, where others
 * have others (`onerror="this.src='images/loom-small.png'"`), and what it does where the pointer is, where none does the same (`onmouseover="loom_start()"`). What all elements of its kind in `text` say stays (`data-aos="fade-up"`).
 * `title` is that of its work, as it is written; a year alone in `data-…` becomes `{year}`. For its classes, labels and style see `withoutTold`.
 */
export function withoutOwn(text: string, html: string, title?: string): string {
  const counted = html.replace(citations, '').replace(badges, '');
  const left = counted === html ? html : withoutEmptyElements(counted);
  return left.replace(/<[a-z][^<>]{0,800}>/gi, tag =>
    withoutTold(text, withoutOwnSize(text, tag), title)
      .replace(ofRows, (whole: string) => (/^<t[dh]\s/i.test(tag) ? '' : whole))
      .replace(/\sid\s{0,3}=\s{0,3}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi, '')
      .replace(/(\sdata-[\w-]{1,40}\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/gi, (whole, name: string, value: string) => {
        const isYear = /^["'](?:19|20)\d\d["']$/.test(value);
        if (isOfAll(text, tag, whole, name) && !(isYear && /year/i.test(name))) return whole;
        return isYear ? `${name}"{year}"` : `${name}""`;
      })
      .replace(ofPicture, (whole, name: string) => (isOfOne(text, tag, whole, name, 2) ? '' : whole))
      .replace(ofPointer, (whole, name: string) => (isOwnDeed(text, tag, whole, name) ? '' : whole))
      .replace(ofClick, (whole, name: string) => (isOwnDeed(text, tag, whole, name) ? '' : whole)),
  );
}

/** Over how many rows a cell reaches: the new row has one of its own. */
const ofRows = /\srowspan\s{0,3}=\s{0,3}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** What an element does where the pointer is, `onmouseover="loom_start()"` moves the picture of that entry, or on a click, where that names nothing it opens: `onclick="toggle(3)"`. */
const ofPointer = /(\sonmouse(?:over|out|enter|leave)\s{0,3}=\s{0,3})(?:"[^"]*"|'[^']*')/gi;
const ofClick = /(\sonclick\s{0,3}=\s{0,3})(?:"[^"']*"|'[^"']*')/gi;

/** What speaks of the element alone where it stands: `onmouseover="this.style.opacity = 1"`. */
const ofElement = /\bthis\b/;

function isOwnDeed(text: string, tag: string, attribute: string, name: string): boolean {
  return isOfOne(text, tag, attribute, name, ofElement.test(attribute) ? 2 : 1);
}

/** What a picture does once it is there, or is not. */
const ofPicture = /(\son(?:error|load)\s{0,3}=\s{0,3})(?:"[^"]*"|'[^']*')/gi;

/**
 * The tag of a picture in `html`, a part of the page `text`, without what names it by its address `src`: `onerror="this.src='images/loom-small.png'"` of
 * `images/loom.png`. What another picture of the page says as well stays.
 */
export function withoutOwnName(text: string, html: string, tag: string, src: string): string {
  const name = /^[^.'"]+/.exec(src.split(/[?#]/)[0]?.split('/').at(-1) ?? '')?.[0];
  const words = (written: string): string => ` ${written.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  if (name === undefined) return tag;
  return tag.replace(ofPicture, whole => {
    const times = (where: string): number => (where.match(picture) ?? []).filter(one => one.includes(whole)).length;
    return words(whole).includes(words(name)) && times(text) <= times(html) ? '' : whole;
  });
}

const picture = /<(?:img|video)\s[^<>]{0,800}>/gi;

/** `width="960" height="469"`: the picture to come has other sides, and would be drawn out of shape. One side that most have does not do that. */
function withoutOwnSize(text: string, tag: string): string {
  const own = sizeIn(tag);
  const [width, height] = own;
  if (width === undefined || height === undefined || !/^<(?:img|video)\s/i.test(tag)) return tag;
  const pictures = (text.match(/<(?:img|video)\s[^<>]{0,800}>/gi) ?? []).map(sizeIn);
  const isCommon = (sides: readonly (0 | 1)[]): boolean => {
    const sized = pictures.filter(size => sides.every(side => size[side] !== undefined));
    const same = sized.filter(size => sides.every(side => size[side] === own[side])).length;
    return same > 1 && same * 2 > sized.length;
  };
  if (isCommon([0, 1])) return tag;
  if (isCommon([0])) return tag.replace(height, '');
  return (isCommon([1]) ? tag : tag.replace(height, '')).replace(width, '');
}

function sizeIn(tag: string): readonly (string | undefined)[] {
  return [/\swidth=["']?\d{1,5}(?:px)?["'](?=[\s/>])/i, /\sheight=["']?\d{1,5}(?:px)?["'](?=[\s/>])/i].map(
    side => side.exec(tag)?.[0],
  );
}

const classedWords =
  /\s{0,40}<(span|div|small|i|em|b|strong)\s[^<>]{0,200}\bclass\s{0,3}=[^<>]{0,200}>[^<>:：{}]{0,40}[\p{L}\d][^<>:：{}]{0,40}<\/\1>/giu;

/** HTML between the parts of an entry without elements that say something of that entry alone: `<div class="tag">ISSI</div>`. A label (`Authors:`) stays. */
export function withoutOwnWords(html: string): string {
  return html.replace(classedWords, '');
}
