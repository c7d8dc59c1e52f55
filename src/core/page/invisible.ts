/** Variation selectors, joiners, marks of direction and the like, which nobody sees and emoji bring along. */
const invisible = /[\uFE00-\uFE0F\u200B-\u200F\u2060\uFEFF]/g;

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
