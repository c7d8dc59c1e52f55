/** Whether the words of a link are those for what is of one paper: `PDF`, `[Code]`. A page of the site may be called `Projects` or `Data`. */
export function isPaperButton(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:pdf|paper|arxiv|code|slides?|poster|bib(?:tex)?|doi|suppl(?:ement(?:ary)?)?|appendix|论文|代码|全文)[^\p{L}\p{N}]*$/iu.test(
    text.slice(0, 60),
  );
}
