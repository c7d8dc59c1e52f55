/** A text with its digits and Latin letters in full width, as input methods for Chinese give them, in the usual ones, as long as before: `［Ｊ］, ２０２９` is `［J］, 2029`. */
export function plainWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
