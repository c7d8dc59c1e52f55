/** The text of a paper as links call it, as the source of an expression; small letters here and below. */
export const paperFormSource = 'pdf|paper|arxiv|preprint|doi|html';

/** What is given with one paper, likewise: a page of a site is not called so. */
export const companionSource = 'code|slides?|posters?|bib(?:tex)?|supp(?:l(?:ement(?:ary|als?|s)?)?|mat)?|appendix';

/** What there is of a work besides its text and is given by itself, too, likewise. */
export const mediaSource = 'github|demos?|videos?|data(?:sets?)?';

/** What may be the page of a work or of anything else, likewise; `Page` and `Link` are families, too. */
const pageFormSource = 'link|page|project|web(?:site|page)|homepage';

/** What links call that they lead to a work in any form, likewise. */
export const anyFormSource = `${paperFormSource}|${companionSource}|${mediaSource}|${pageFormSource}`;

const form = new RegExp(
  `^(?:${anyFormSource}|source|full|web|home|material|model|repo|repository|talk|blog|media|download|cite|abstract|abs|` +
    '网页|预览|下载|代码|论文|链接|项目|主页|视频|数据|数据集|海报|幻灯片|附录|全文|原文|演示|引用|详情)$',
);

/** How a work was presented, or that one has to press: nothing that a link opens. */
const presses = new Set(['oral', 'spotlight', 'click', 'here']);

/** Whether a label is made of words that stand on buttons: `[PDF]`, `Project Page`. */
export function readsLikeButton(text: string): boolean {
  return wordsIn(text).every(word => form.test(word) || presses.has(word)) || leadsToTranslation(text);
}

/** Whether a label says nothing but in which form its link opens a work: `[PDF]`, `Project Page`, `Paper 2`; not `Oral`, `here`. */
export function namesForm(label: string): boolean {
  const words = wordsIn(label.replace(/(?<=\p{L} ?)\d(?=[\])】]?$)/u, ''));
  return words.length > 0 && words.every(word => form.test(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether a label promises the text of a paper itself, not a page about it: `PDF`, `下载`. */
export function namesFile(label: string): boolean {
  return /pdf|预览|下载|全文|原文|full ?text|download/i.test(label);
}

/** Languages that works are written in, as the source of an expression. */
export const languageSource = 'English|Chinese|Japanese|Korean|German|French|Spanish|Italian|Portuguese|Russian';

/** Whether a label says that a work is there in another language: `中文版`, `英文全文`, `English version`; a language alone may be a family name, and `韩文` a whole one. With brackets around it or without. */
export function leadsToTranslation(text: string): boolean {
  return translation.test(text.replace(/^[\s[(（【]{1,4}|[\])）】]{1,2}$/g, '').trim());
}

const translation = new RegExp(
  String.raw`^(?:(?:中|英|日|德|法|俄)文|(?:中|英|日|韩|韓|德|法|俄)文(?:版|版本|全文|原文|译文|摘要|链接|介绍|解读|博客|主页)|中译(?:本|版)?|(?:${languageSource})\s(?:version|translation|edition|summary|blog|post|page))$`,
  'i',
);

/** Words of what keeps papers for all, or prints them, in small letters: `IEEE Xplore`, `ACL Anthology`. */
export function keepsPapers(word: string): boolean {
  return keepers.has(word);
}

const keepers = new Set(
  (
    'openreview ieee xplore ieeexplore acm dl cvf open access official acl anthology springer springerlink sciencedirect elsevier pmlr jmlr mdpi ' +
    'nature wiley hal publisher'
  ).split(' '),
);
