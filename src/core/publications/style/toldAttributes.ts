import { classesOf, isOfOne } from './comparedTags';

/**
 * A tag of an entry of the page `text`, copied for another entry, without what it says of the one work: a class that is its year, `y2029`, becomes that of the
 * other, `y{year}`; so does its title in what is read aloud or shown under the pointer, `{alt}`. Where others say something else there, that goes, and so
 * does the picture behind the text: `background: url(images/loom.png)`.
 */
export function withoutTold(text: string, tag: string, entryTitle = ''): string {
  const title = plainTitle(entryTitle);
  return tag
    .replace(classes, (whole, name: string, value: string) => {
      const written = value.replace(yearClass, (word, stem: string) =>
        isOfYears(text, stem, word) ? `${stem}{year}` : word,
      );
      return written === value ? whole : name + written;
    })
    .replace(label, (whole, name: string, value: string) => {
      if (title !== '' && value.includes(title)) return name + value.replace(title, () => '{alt}');
      return isOfOne(text, tag, whole, name, 2) ? '' : whole;
    })
    .replace(style, (whole, name: string, value: string) => {
      const declarations = value.slice(1, -1).match(declaration) ?? [];
      const left = declarations.filter(one => !/url\(/i.test(one) || text.split(one.trim()).length > 2);
      if (left.length === declarations.length) return whole;
      return left.length === 0 ? '' : name + value.charAt(0) + left.join(';').trim() + value.charAt(0);
    });
}

/** Tags of which nobody fills the slots, without what holds one. */
export function withoutSlots(tags: string): string {
  return tags
    .replace(/\s(?:aria-label|title)\s{0,3}=\s{0,3}(?:"[^"{}]*\{alt\}[^"{}]*"|'[^'{}]*\{alt\}[^'{}]*')/gi, '')
    .replace(/(?:(?<=["'])|\s)[a-z_-]{0,30}\{year\}/gi, '');
}

/** `"<em>The Lake of Ash</em>,"` without its marks. */
function plainTitle(written: string): string {
  return written.replace(/<[^<>]{0,400}>/g, '').replace(/^[\s"“'‘«《*_]{1,8}|[\s"”'’»》*_.,，。]{1,8}$/g, '');
}

const classes = /(\sclass\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/gi;
const label = /(\s(?:aria-label|title)\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/gi;
const style = /(\sstyle\s{0,3}=\s{0,3})("[^"]*"|'[^']*')/gi;

/** `y2029` and `2029`, not `12029` */
const yearClass = /(?<=["'\s])((?:[a-z][a-z_-]{0,20})?)(?:19|20)\d\d(?=["'\s])/gi;

/** `background: url(data:image/png;base64,…)` is one. */
const declaration = /(?:[^;()]|\([^()]{0,700}\))+/g;

/** Whether a class is that of a year: by its name, or since others are called so with other years: `spring2029`, beside `spring2028`. */
function isOfYears(text: string, stem: string, word: string): boolean {
  if (/^(?:y|yr|year)?[_-]?$/i.test(stem)) return true;
  return (text.match(/<[a-z][^<>]{0,800}>/gi) ?? []).some(tag =>
    classesOf(tag).some(
      other => other !== word && other.slice(0, -4) === stem && /^(?:19|20)\d\d$/.test(other.slice(-4)),
    ),
  );
}
