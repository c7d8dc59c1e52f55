import { companionSource, paperFormSource } from '../../page/buttonWords';

/** Whether the words of a link are those for what is of one paper: `PDF`, `[Code]`. A page of the site may be called `Projects` or `Data`. */
export function isPaperButton(text: string): boolean {
  return ofOnePaper.test(text.slice(0, 60));
}

const ofOnePaper = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${paperFormSource}|${companionSource}|论文|代码|全文)[^\p{L}\p{N}]*$`,
  'iu',
);
