import { areEnglish } from '../../text/functionWords';

/** Where the address of a paper has its title, behind the family name of its first author or behind its number. */
const named = [
  /^https?:\/\/openaccess\.thecvf\.com\/[\w/-]{0,60}\/(?:html|papers)\/(?:[\w-]{1,30}\/)?[^\W_]{1,30}_([\w.-]{8,300})_[A-Z]{4,5}_(?:19|20)\d\d_paper\.(?:html|pdf)$/,
  /^https?:\/\/papers\.n(?:eur)?ips\.cc\/paper\/\d{3,5}-([a-z\d-]{8,300}?)(?:\.pdf)?$/,
];

/**
 * The title of a paper as its address has it, cut short there after some words: `counting gulls from boats` of
 * `papers.nips.cc/paper/9999-counting-gulls-from-boats.pdf` and of `openaccess.thecvf.com/…/Lin_Counting_Gulls_From_Boats_CVPR_2029_paper.html`.
 */
export function titleInAddress(href: string): string | undefined {
  for (const pattern of named) {
    const title = pattern.exec(href.trim())?.[1];
    if (title !== undefined) return title.replace(/[_-]+/g, ' ');
  }
  return undefined;
}

/**
 * Whether the words of an address are certainly those of another title: both have three longer words at least, and not one of either, by its beginning,
 * is anywhere in the other. A title in another language than English, which these addresses have, a short name or words written as one say nothing.
 */
export function isForeignTitle(inAddress: string, title: string): boolean {
  const [there, here] = [longWords(inAddress), longWords(title)];
  if (there.length < 3 || here.length < 3 || !isEnglish(title)) return false;
  const [allThere, allHere] = [letters(inAddress), letters(title)];
  return !there.some(word => allHere.includes(word)) && !here.some(word => allThere.includes(word));
}

/** By its small words, and no letter that English has not: not `Möwen zählen von kleinen Booten`, `Contando gaviotas desde barcos a motor`. */
function isEnglish(title: string): boolean {
  return !/(?![a-z])\p{L}/iu.test(title) && areEnglish(title.toLowerCase().split(/[^a-z]+/));
}

/** The beginnings of all words of four letters or more: `learning` and `learned` are alike. */
function longWords(text: string): readonly string[] {
  return (plain(text).match(/[a-z]{4,}/g) ?? []).map(word => word.slice(0, 5));
}

function letters(text: string): string {
  return plain(text).replace(/[^a-z]/g, '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
