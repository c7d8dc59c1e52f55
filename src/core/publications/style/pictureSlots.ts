import { isPictureName } from '../../syntax/pictureName';

/** The picture of an entry, or the film that it has instead. */
const picture = /<(?:img|video)\s[^>]{0,800}>/i;

/** `<div class="badge">` of the template, `<abbr class="badge">` of minimal-light. */
const badge = /(<(div|span|abbr|p)\s[^>]{0,200}?\bclass\s{0,3}=\s{0,3}["']?badge\b[^>]{0,100}>)([^<]{0,300})(<\/\2>)/i;

/** The address of the first picture in the HTML of an entry, as it is written. */
export function pictureIn(html: string): string | undefined {
  const src = /\bsrc\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(picture.exec(html)?.[0] ?? '');
  return src?.[1] ?? src?.[2];
}

/** What the badge in the HTML of an entry says, as it is written. */
export function badgeIn(html: string): string | undefined {
  return badge.exec(html)?.[3];
}

/**
 * The HTML of an entry with `{image}`, `{alt}` and `{badge}` where it has its own: for another one to be written like it. Also in comments: who
 * has commented the badge or the picture out gets them commented out. Braces of its own are kept apart.
 */
export function withSlots(opening: string): string {
  return (
    opening
      .replace(badge, '$1{badge}$4')
      // the picture in full goes along; what else the neighbour's picture opens is the neighbour's
      .replace(
        /(<a\s[^<>]{0,300}\bhref=)("[^"<>]{0,400}"|'[^'<>]{0,400}')([^<>]{0,200}>)(\s{0,80}<img\s[^<>]{0,800}>\s{0,80})<\/a>/gi,
        (_, open: string, href: string, close: string, image: string) =>
          isPictureName(href.slice(1, -1)) ? `${open}${filled(href, '{image}')}${close}${image}</a>` : image,
      )
      // the same picture in another format: of the new one there is none
      .replace(/<source\s[^<>]{0,800}>\s*/gi, '')
      .replace(picture, image =>
        image
          .replace(
            /(\bsrc\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/i,
            (_, name: string, value: string) => name + filled(value, '{image}'),
          )
          .replace(
            /(\balt\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/i,
            (_, name: string, value: string) => name + filled(value, '{alt}'),
          ),
      )
  );
}

/** `withSlots` for what stands between two parts of an entry; an icon stays. */
export function withOwnSlots(between: string): string {
  const src = pictureIn(between);
  return src === undefined || /icon|logo|shields\.io/i.test(src) ? between : withSlots(between);
}

function filled(quoted: string, slot: string): string {
  return quoted.charAt(0) + slot + quoted.charAt(0);
}
