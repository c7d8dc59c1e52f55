const buttonWords = new Set(
  (
    'project paper full source code pdf arxiv preprint video slide slides poster demo data dataset datasets bibtex website web home homepage ' +
    'page github link doi supplementary supplement appendix material model talk blog media download oral spotlight cite html abstract abs ' +
    'click here 网页 预览 下载 代码 论文 链接 项目 主页 视频 数据集'
  ).split(' '),
);

/** Whether a label is made of words that stand on buttons: `[PDF]`, `Project Page`. */
export function readsLikeButton(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.every(word => buttonWords.has(word));
}
