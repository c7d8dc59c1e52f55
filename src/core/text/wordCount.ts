/** The words of a text; two Chinese, Japanese or Korean characters count as one. */
export function wordCount(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const words =
    text.replace(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g, ' ').match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;
  return words + Math.floor(wide / 2);
}
