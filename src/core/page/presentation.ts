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

/**
 * `Best Paper Award`, `Best Student Paper Runner-up`, `ESI Highly Cited Paper`, `IEEE Featured Article`, 最佳论文奖: what a work has won, as a part of an
 * expression with the flags `iu`.
 */
export const prizeSource = String.raw`(?:${paperPrizeSource}|(?:(?:ESI|IEEE|ACM)\s)?(?:highly[\s-]cited|hot|featured|popular)\s(?:journal\s)?(?:paper|article)|最佳(?:学生)?论文奖?|(?:ESI\s?)?(?:高被引|热点)论文)`;

/** `Cited by: 40`, `40 citations`, 被引 40 次: how often a work is cited, as a part of an expression with the flags `iu`. */
export const citationsSource = String.raw`(?:cited(?:\sby)?\s?[:：]?\s?\d{1,6}(?:\stimes)?|citations?\s?[:：]\s?\d{1,6}|\d{1,6}\scitations?|(?:被引|引用)(?:次数|频次|量)?\s?[:：]?\s?\d{1,6}\s?次?)(?![\p{L}\d])`;

/** `Top 2.2%` of what was sent in, as a part of an expression with the flag `i`. */
export const amongTopSource = String.raw`top[\s-]?\d[\d.]{0,4}\s?%`;

/** `Oral`, `Spotlight Presentation`: as `presentationInWords`, the manner alone too. */
const presentedSo = String.raw`(?:${manner}(?:\s(?:presentation|paper|talk))?|口头报告)`;

const praise = new RegExp(
  String.raw`^(?:${prizeSource}|${presentedSo}|${citationsSource}|${amongTopSource})(?![\p{L}\d])(?:(?:\s?[,，;；|·•]|\s[(（–—-]|\s(?:at|of|in|from|by|for)\s).{1,60})?$`,
  'iu',
);

/** `by a journal`, not `in bold` of what a list marks. */
const magazines = String.raw`(?:as|by|in|on)\s(?!bold|colou?r)`;

/**
 * `Selected as a cover article`, `Highlighted in Lake News`, `Awarded the Prize of Lakes`, `Most cited paper of 2029`, `Editor’s choice`, 荣获优秀论文奖: an honour in
 * words that no group is called by.
 */
const honoured = new RegExp(
  String.raw`^(?:(?:featured|highlighted)\s${magazines}|(?:selected|chosen|recogni[sz]ed|nominated|shortlisted)\s(?:as|for)\s(?!their|our)|(?:awarded|received|won)\s(?:the|an?)\s|(?:winner|recipient)\sof\s|most[\s-](?:cited|downloaded|read|viewed)\s(?:paper|article)(?!s)|cover\s(?:article|paper|story)(?!\p{L})|editor[’']?s[’']?\s(?:choice|pick|highlight)(?!\p{L})|荣?获(?:得|评)?(?!奖).{1,40}(?:奖|提名)$|(?:入选|被?评为)(?!论文)).{0,80}$`,
  'iu',
);

/** What may be the name of a group of papers, `Oral Papers`, `Best Paper Awards:`, 高被引论文, or of what others say of several: `Featured in the Media`. */
const namesGroup = /(?:papers|articles|talks|presentations|论文)$|[:：]$/iu;
const namesMedia = /\b(?:in|by)\s(?:the\s)?(?:media|news|press)$|[:：]$/iu;

/**
 * Whether words say an honour of a paper, how it was presented or how often it is cited, and no more, with the event or without: `Best Paper Award`,
 * `🏆 Oral, ISL 2029`, `Cited by 12`, `Top 10% of accepted papers`, `Highlighted in Lake News`, 最佳论文奖. In Markdown they may be marked.
 */
export function isPraise(words: string): boolean {
  const bare = withoutMarks(words);
  if (honoured.test(bare)) return !namesMedia.test(bare);
  return praise.test(bare) && (bare.includes('%') || !namesGroup.test(bare));
}

const mannerAlone = new RegExp(`^${presentedSo}$`, 'iu');

/** Whether praise may be the name of a group as well: `Oral`, `Spotlight Presentation`, not `Oral, ISL 2029`. */
export function mayNameGroup(praised: string): boolean {
  return mannerAlone.test(withoutMarks(praised));
}

/** Whether words tell of an honour whose year is its own, and not that of the paper: `Awarded the Prize of Lakes 2029`. */
export function isHonour(words: string): boolean {
  return honoured.test(withoutMarks(words));
}

/** `🏆 **Best Paper**` → `Best Paper` */
function withoutMarks(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]{1,12}/u, '').replace(/(?<![\s*_.。!！)）\]】])[\s*_.。!！)）\]】]{1,8}$/u, '');
}
