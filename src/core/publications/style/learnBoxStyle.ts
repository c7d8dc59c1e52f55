import type { Markup } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { slice, type OffsetRange } from '../../text/range';
import { badgeStyleOf } from './badgeStyle';
import type { Example } from './entryExamples';
import { templateStyle, type BoxStyle } from './entryStyle';
import { boxFrame } from './entryText';
import type { Unit } from '../entries/pageUnits';
import { badgeIn, pictureIn } from './pictureSlots';

/** A paper box among the units of a page. */
export type BoxUnit = Extract<Unit, { kind: 'box' }>;

/**
 * How paper boxes are written, as the first of `boxes` is whose elements are closed; as the template's where there is none. Line ends are `eol`, pictures
 * and texts are written in `markup`.
 */
export function learnBoxStyle(page: PageModel, boxes: readonly BoxUnit[], eol: string, markup: Markup): BoxStyle {
  // what a box leaves open would swallow what stands below the new one
  const unit = boxes.find(({ box }) => box.element.end !== undefined && box.textColumn?.end !== undefined);
  const column = unit?.box.textColumn;
  if (unit === undefined || column === undefined) return boxWithEol(templateStyle.box, eol);
  const { head, tail, src } = boxFrame(page, column, unit.range, markup);
  return {
    head,
    tail,
    badge: badgeStyleOf([...new Set(boxes)].flatMap(({ box }) => box.badge?.text ?? [])),
    image: imageStyle(src),
  };
}

/**
 * A box for entries that are none, in HTML or rows of a table, written like the one in `model` and those of its kind: their picture and badge are
 * their own, whatever paper boxes there are.
 */
export function boxLikeEntry(
  framed: BoxStyle,
  { text }: PageModel,
  model: OffsetRange,
  alike: readonly Example[],
): BoxStyle {
  const shown = pictureIn(slice(text, model));
  const badges = alike.flatMap(({ unit }) => badgeIn(slice(text, unit.range)) ?? []);
  return {
    ...framed,
    ...(shown === undefined ? {} : { image: imageStyle(shown) }),
    ...(badges.length === 0 ? {} : { badge: badgeStyleOf(badges) }),
  };
}

/** The same box with other line ends. */
export function boxWithEol(box: BoxStyle, eol: string): BoxStyle {
  const swap = (text: string): string => text.replace(/\r?\n/g, eol);
  return { ...box, head: swap(box.head), tail: swap(box.tail) };
}

/**
 * `images/papers/loom.jpg?v=2` → `images/papers/`, `.jpg`; also in Liquid, `{{ '/images/loom.jpg' | relative_url }}`. A picture on another server
 * says nothing about the site's own. Browsers read the `\` of `images\loom.png` as the `/` that is written. Drawings as `.svg` say nothing of the next picture: what is cut out of a paper is none.
 */
function imageStyle(src: string | undefined): BoxStyle['image'] {
  const path =
    /^((?:[^?#]*\/)?)[^/?#]*?(\.[a-z\d]{3,4})(?:[?#][^\s"'{}]{0,120})?((?:["']\s{0,4}\|\s{0,4}\w{1,20}\s{0,4}-?\}\})?)$/i.exec(
      (src ?? '').replaceAll('\\', '/'),
    );
  if (path === null || /^(?:https?:)?\/\//i.test(src ?? '')) return templateStyle.box.image;
  const [, folder = '', ending = '', behind = ''] = path;
  const { extension } = templateStyle.box.image;
  return { folder, extension: (ending.toLowerCase() === '.svg' ? extension : ending) + behind };
}
