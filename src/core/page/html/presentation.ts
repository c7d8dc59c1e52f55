/** How a work was presented, as authors write it behind a title in brackets. As a part of an expression with the flag `i`. */
export const presentation = String.raw`[(（[](?:(?:oral|spotlight|highlight|poster)s?(?:\s(?:presentation|paper|talk))?|best\s(?:student\s)?paper(?:\s[^()（）[\]]{1,40})?)[)）\]]`;

const closing = new RegExp(String.raw`\s?${presentation}$`, 'i');

/** `Lakes that remember (Oral)`, `… [Best Paper Award]` without what is not part of the title. */
export function withoutPresentation(title: string): string {
  return title.replace(closing, '');
}
