/** What `_`-like signs a slug keeps in Jekyll's mode `pretty`. */
const notPretty = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;
const notDefault = /[^\p{M}\p{L}\p{Nd}]+/gu;

/** Jekyll's `Utils.slugify` in its mode `default`: `A b, c` → `a-b-c`. */
export function slugify(text: string): string {
  return withoutOuterHyphens(text.replace(notDefault, '-')).toLowerCase();
}

/** Jekyll's `Utils.slugify` in its mode `pretty`, case kept: `A b, c` → `A-b,-c`. */
export function slugifyPretty(text: string): string {
  return withoutOuterHyphens(text.replace(notPretty, '-'));
}

function withoutOuterHyphens(slug: string): string {
  return slug.replace(/^-|-$/g, '');
}

/** Jekyll's `Utils.titleize_slug`: `my-first-post` → `My First Post`. */
export function titleOfSlug(slug: string): string {
  return slug
    .split('-')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
    .trimEnd();
}
