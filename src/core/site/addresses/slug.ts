import { downcase } from '../../text/downcase';
import { transliterate } from './transliterate';

/** What each mode puts a hyphen in the place of. */
const replaced: Readonly<Record<string, RegExp>> = {
  raw: /[\t-\r ]+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/**
 * Jekyll's `Utils.slugify` (https://jekyllrb.com/docs/liquid/filters/#options-for-the-slugify-filter): `A b, c` → `a-b-c`. An unknown mode
 * only makes the letters small.
 * @param isCased whether letters stay as large as they are
 */
export function slugify(text: string, mode: string, isCased = false): string {
  const pattern = Object.hasOwn(replaced, mode) ? replaced[mode] : undefined;
  const source = mode === 'latin' ? transliterate(text) : text;
  const slug = pattern === undefined ? text : source.replace(pattern, '-').replace(/^-|-$/g, '');
  return isCased ? slug : downcase(slug);
}

/** Jekyll's `Utils.titleize_slug`: `my-first-post` → `My First Post`. */
export function titleOfSlug(slug: string): string {
  return slug
    .split('-')
    .map(word => word.slice(0, 1).toUpperCase() + downcase(word.slice(1)))
    .join(' ')
    .trimEnd();
}
