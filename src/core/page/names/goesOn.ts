const number = '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)';

/** `6 more authors`, `+ 6 authors`, `(+6 others)`, `[six more authors]`, `12 coauthors`; `6 more` and `6 authors` before a stop, a comma or a quotation. */
const counted = String.raw`(?:[(\[]\s?)?(?:\+\s?)?${number}\s(?:others|(?:more|other|additional|further)\s(?:co-?)?authors?|(?:more|(?:co-?)?authors)(?=\s{0,2}(?:[.。,，;；:：)\]"“]|$)))(?!\p{L})[)\]]?`;

/** What says that a list of names goes on, without its stop: `et al`, `et. al`, `etc`, `others`, `6 more authors`, `等`. Without regard to case. */
export const goesOnSource = String.raw`(?:${counted}|(?:et\.?\s?al|etc|others|等人?)(?!\p{L}))`;

/** What parts it from the last name where no comma does: the blank of `Bo Day et al.` and `Bo Day 2 et al.`, not that within `3 others` and `+ 6 more`, nothing in `林梅等` and `林梅2等`. */
export const beforeGoesOn = String.raw`(?<![+(\[])(?:(?<![\s+(\[]${number})|(?!\sothers))\s(?=${goesOnSource})|(?<=[\p{L}*†‡#\d])(?=\s?等人?[.。]?(?:[\s,，;；]|$))`;

const whole = new RegExp(String.raw`^${goesOnSource}[.。]?$`, 'iu');
const behindName = new RegExp(String.raw`^[\s*∗†‡§¶#✉,，;；]{0,6}(?:(?:and|&)\s{1,12})?${goesOnSource}`, 'iu');

/** Whether what stands in the place of a name says that the list goes on: `et al.` */
export function isGoesOn(name: string): boolean {
  return whole.test(name);
}

/** Where what says so behind a name at `at` ends, before its stop: of `, et al.`, ` and others`, ` 等`. `undefined` where the list does not go on. */
export function goesOnAt(text: string, at: number): number | undefined {
  const found = behindName.exec(text.slice(at, at + 60))?.[0];
  return found === undefined ? undefined : at + found.length;
}
