const buttonWords = new Set(
  (
    'project paper full source code pdf arxiv preprint video slide slides poster demo data dataset datasets bibtex website web home homepage ' +
    'page github link doi supplementary supplement supp appendix material model repo repository talk blog media download oral spotlight cite html abstract abs ' +
    'click here 网页 预览 下载 代码 论文 链接 项目 主页 视频 数据集 海报 幻灯片 附录 全文 原文'
  ).split(' '),
);

/** Whether a label is made of words that stand on buttons: `[PDF]`, `Project Page`. */
export function readsLikeButton(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.every(word => buttonWords.has(word)) || leadsToTranslation(text);
}

/** Whether a label promises the text of a paper itself, not a page about it: `PDF`, `下载`. */
export function namesFile(label: string): boolean {
  return /pdf|预览|下载|全文|原文|full ?text|download/i.test(label);
}

/** Whether a label says that a work is there in another language: `中文版`, `英文全文`, `English version`; a language alone may be a family name, and `韩文` a whole one. With brackets around it or without. */
export function leadsToTranslation(text: string): boolean {
  return translation.test(text.replace(/^[\s[(（【]{1,4}|[\])）】]{1,2}$/g, '').trim());
}

const translation =
  /^(?:(?:中|英|日|德|法|俄)文|(?:中|英|日|韩|韓|德|法|俄)文(?:版|版本|全文|原文|译文|摘要|链接|介绍|解读|博客|主页)|中译(?:本|版)?|(?:English|Chinese|Japanese|Korean|German|French|Spanish|Italian|Portuguese|Russian)\s(?:version|translation|edition|summary|blog|post|page))$/i;
