const manner = String.raw`(?:oral|spotlight|highlight|poster)`;

/** How a work was presented, as authors write it behind a title in brackets. As a part of an expression with the flag `i`. */
export const presentation = String.raw`[(（[](?:${manner}s?(?:\s(?:presentation|paper|talk))?|best\s(?:student\s)?paper(?:\s[^()（）[\]]{1,40})?)[)）\]]`;

const ofPaper = String.raw`(?:${manner}|paper|contributed|lightning|flash)`;

/** `Oral presentation`, `Contributed talk`: the same without brackets, as a part of an expression with the flag `i`. */
export const presentationInWords = String.raw`${ofPaper}\s(?:presentation|paper|talk)s?`;

const presented = new RegExp(`^${presentationInWords}$`, 'i');

/** Whether words say how a work was presented, and no more: `Oral Presentation`, `Contributed talk`. */
export function isPresentation(words: string): boolean {
  return presented.test(words);
}

/**
 * What tells of a talk by itself, as a part of an expression with the flag `i`: `talk`, `presentation`; not `oral talk`, which says how a paper
 * was presented.
 */
export const talkOfItsOwn = String.raw`(?<!${ofPaper}\s)(?:talk|presentation)`;

const closing = new RegExp(String.raw`\s?${presentation}$`, 'i');

/** `Lakes that remember (Oral)`, `… [Best Paper Award]` without what is not part of the title. */
export function withoutPresentation(title: string): string {
  return title.replace(closing, '');
}

/** `Best Paper Award`, `Best Student Paper Runner-up`: what a paper has won at an event, as a part of an expression with the flags `iu`. */
export const paperPrizeSource = String.raw`(?:best|outstanding|distinguished)\s(?:\p{L}{3,14}\s)?papers?(?:\s(?:award|prize|runner[\s-]up|honou?rable\smention|finalist|candidate|nomin\p{L}{3,5})){0,3}`;
