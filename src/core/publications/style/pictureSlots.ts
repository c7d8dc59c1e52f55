import { isPictureName } from '../../syntax/pictureName';
import type { OffsetRange } from '../../text/range';
import type { LinkLabel } from './entryStyle';
import { withoutEmptyElements } from './htmlText';
import { withoutOwnName } from './ownAttributes';

/** A picture of an entry, or the film that it has instead, with its link and the end of the film; those in comments, and icons, are found apart. */
const pictures =
  /<!--[^]*?(?:-->|$)|(<a\s[^<>]{0,500}>\s{0,80})?<(?:img|video)\s[^>]{0,800}>(?:[ \t]{0,80}<\/video>)?(\s{0,80}<\/a>)?/gi;
const picture = /<(?:img|video)\s[^>]{0,800}>/i;

/** `<div class="badge">` of the template, `<abbr class="badge">` of minimal-light. */
const badge = /(<(div|span|abbr|p)\s[^>]{0,200}?\bclass\s{0,3}=\s{0,3}["']?badge\b[^>]{0,100}>)([^<]{0,300})(<\/\2>)/i;

/** That of al-folio, which has no picture beside it; what it links to is the venue's own, and around its words there may be a `div`. */
const abbrBadge =
  /(<abbr\s[^<>]{0,200}?\bclass\s{0,3}=\s{0,3}["']?badge\b[^<>]{0,300}>\s{0,80}(?:<div\b[^<>]{0,200}>\s{0,80})?)(?:<a\s[^<>]{0,400}>)?([^<>]{0,300})(?:<\/a>)?((?:\s{0,80}<\/div>)?\s{0,80}<\/abbr>)/i;

/** The address of the first picture in the HTML of an entry, as it is written; of one in a comment, or of an icon, where there is no other. */
export function pictureIn(html: string): string | undefined {
  return sourceOf(picture.exec(html.slice(ownPictures(html)[0]?.index ?? 0))?.[0] ?? '');
}

function sourceOf(tag: string): string | undefined {
  const src = /\bsrc\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  return src?.[1] ?? src?.[2];
}

function isIcon(src: string): boolean {
  return /icon|logo|shields\.io/i.test(src);
}

/** The pictures of an entry that visitors see: none in comments, and icons only where there is nothing else. */
function ownPictures(html: string): readonly RegExpExecArray[] {
  const seen = [...html.matchAll(pictures)].filter(([written]) => !written.startsWith('<!--'));
  const own = seen.filter(([written]) => !isIcon(sourceOf(picture.exec(written)?.[0] ?? '') ?? ''));
  return own.length > 0 ? own : seen.slice(0, 1);
}

/** The picture of an entry alone: the others show what it is about, or it in another light. */
function withOnePicture(html: string): string {
  let text = html;
  const [first, ...others] = ownPictures(html);
  for (const { 0: written, 1: open, 2: close, index } of others.reverse()) {
    // of two pictures in one link the link stays
    const isAlone = (open === undefined) === (close === undefined);
    const from = isAlone ? index : index + (open?.length ?? 0);
    const end = index + written.length - (isAlone ? 0 : (close?.length ?? 0));
    text = text.slice(0, from).trimEnd() + text.slice(end);
  }
  if (first === undefined || !others.some(([written]) => ofLight.test(written))) return text;
  const end = first.index + first[0].length;
  return text.slice(0, first.index) + inAnyLight(first[0]) + text.slice(end);
}

/** A class by which a page hides one of two pictures in the light or in the dark: `light`, `only-dark`, `dark:hidden`, `hidden dark:block`. */
const lightClass = /^(?:hidden|(?:[\w-]{0,40}-)?(?:light|dark)(?:mode|only)?(?:[-:][\w:-]{0,40})?)$/i;
const classes = /(\sclass\s{0,3}=\s{0,3})(["'])([^"']{0,300})\2/i;
const ofLight = /\sclass\s{0,3}=\s{0,3}["'][^"'>]{0,200}(?<![a-z])(?:light|dark)(?:mode|only)?(?![a-z])/i;

/** A picture that stays alone of two is seen in the light and in the dark. */
function inAnyLight(tag: string): string {
  return tag.replace(classes, (_, name: string, quote: string, value: string) => {
    const left = value.split(/\s/).filter(one => one !== '' && !lightClass.test(one));
    return left.length === 0 ? '' : `${name}${quote}${left.join(' ')}${quote}`;
  });
}

/** What the badge in the HTML of an entry says, as it is written. */
export function badgeIn(html: string): string | undefined {
  return badge.exec(html)?.[3] ?? abbrBadge.exec(html)?.[2];
}

/** Whether a range of a text is an `<abbr class="badge">`, or what it says, `ISL 2029`: beside the venue of its entry, as in al-folio. */
export function isInBadge(text: string, { start, end }: OffsetRange): boolean {
  const tags = /^(?:<[^<>]{1,400}>\s{0,80}){1,3}/.exec(text.slice(start, end))?.[0].length ?? 0;
  return opensBadge.test(text.slice(Math.max(0, start - 800), start + tags));
}

const opensBadge =
  /<abbr\s[^<>]{0,200}?\bclass\s{0,3}=\s{0,3}["']?badge\b[^<>]{0,300}>(?:\s{0,80}<(?:a|div)\b[^<>]{0,400}>){0,2}\s{0,80}$/i;

/**
 * The HTML of an entry of the page `text` with `{image}`, `{alt}` and `{badge}` where it has its own: for another one to be written like it. Also in comments: who
 * has commented the badge or the picture out gets them commented out. Braces of its own are kept apart. A link around the picture gets `{opens:page}`
 * where `roleOfAddress` knows that another one opens the same, and goes otherwise.
 */
export function withSlots(text: string, opening: string, roleOfAddress?: RoleOfAddress): string {
  const html = framed(text, withOnePicture(opening), roleOfAddress);
  const at = ownPictures(html)[0]?.index ?? 0;
  return html.slice(0, at) + withPictureSlots(text, opening, html.slice(at));
}

/** What another link of an entry that leads to an address promises of it. */
type RoleOfAddress = (href: string) => LinkLabel['role'];

function framed(text: string, opening: string, roleOfAddress: RoleOfAddress = () => 'other'): string {
  return (
    opening
      .replace(badge, '$1{badge}$4')
      .replace(abbrBadge, '$1{badge}$3')
      // the picture in full goes along; what else the neighbour's picture opens is the neighbour's
      .replace(
        /(<a\s[^<>]{0,300}\bhref=)("[^"<>]{0,400}"|'[^'<>]{0,400}')([^<>]{0,200}>)(\s{0,80}<img\s[^<>]{0,800}>\s{0,80})<\/a>/gi,
        (_, open: string, href: string, close: string, image: string) => {
          const role = roleOfAddress(href.slice(1, -1));
          const isPicture = isPictureName(href.slice(1, -1));
          const link =
            withoutOwnTitle(text, opening, open) +
            filled(href, isPicture ? '{image}' : `{opens:${role}}`) +
            withoutOwnTitle(text, opening, close);
          return isPicture || role !== 'other' ? `${link}${image}</a>` : image;
        },
      )
      // the same picture in another format: of the new one there is none
      .replace(/<source\s[^<>]{0,800}>\s*/gi, '')
  );
}

/**
 * What a link around a picture in `opening`, a part of the page `text`, shows under the pointer, or says to those who do not see its picture, goes where
 * the links around others say something else. What all say stays: `title="Click to enlarge"`.
 */
function withoutOwnTitle(text: string, opening: string, tag: string): string {
  return tag.replace(/(\s(?:title|aria-label)\s{0,3}=\s{0,3})(?:"[^"]*"|'[^']*')/gi, (whole, name: string) => {
    const having = (where: string): readonly string[] =>
      (where.match(linkAroundPicture) ?? []).filter(link => link.includes(name));
    const all = having(text);
    return all.length > having(opening).length && all.every(link => link.includes(whole)) ? whole : '';
  });
}

const linkAroundPicture = /<a\s[^<>]{0,500}>(?=\s{0,80}<img\s)/gi;

function withPictureSlots(text: string, opening: string, html: string): string {
  return html.replace(picture, image =>
    withoutOwnName(text, opening, image, sourceOf(image) ?? '')
      .replace(
        /(\bsrc\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/i,
        (_, name: string, value: string) => name + filled(value, '{image}'),
      )
      .replace(
        /(\balt\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/i,
        (_, name: string, value: string) => name + filled(value, '{alt}'),
      ),
  );
}

/** `withSlots` for what stands between two parts of an entry; an icon stays, and without a picture only the badge of `<abbr>` is one. */
export function withOwnSlots(text: string, between: string, roleOfAddress: RoleOfAddress): string {
  const shown = withPlainFilm(between);
  const src = pictureIn(shown);
  return src === undefined || isIcon(src)
    ? shown.replace(abbrBadge, '$1{badge}$3')
    : withSlots(text, shown, roleOfAddress);
}

/** A film that names its file in an element of its own with the file as its `src`; without the film where a picture stands beside it. */
function withPlainFilm(html: string): string {
  const left = html.replace(film, (_, open: string, src: string) =>
    /<img\s/i.test(html) ? '' : `${open} src=${src}></video>`,
  );
  return left === html ? html : withoutEmptyElements(left);
}

/** `<video muted loop><source src="images/loom.mp4" type="video/mp4"></video>` */
const film =
  /(<video(?![^<>]{0,400}\ssrc\s{0,3}=)(?:\s[^<>]{0,400})?)>\s{0,80}<source\s[^<>]{0,200}?\bsrc\s{0,3}=\s{0,3}("[^"<>]{1,300}"|'[^'<>]{1,300}')[^<>]{0,200}>(?:\s{0,80}<source\s[^<>]{0,400}>){0,4}[^<]{0,200}<\/video>/gi;

/** HTML of an entry with `{year}` where an element holds a year alone: `<div class="year">2029</div>`. */
export function withYearSlot(html: string): string {
  return html.replace(/(>\s{0,40})(?:19|20)\d\d(?=\s{0,40}<\/)/g, '$1{year}');
}

function filled(quoted: string, slot: string): string {
  return quoted.charAt(0) + slot + quoted.charAt(0);
}
