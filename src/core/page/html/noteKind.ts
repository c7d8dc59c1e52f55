import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { attributeOf, hasClass } from '../../syntax/html';
import { slice } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { singleYear } from '../headings/headingYears';
import type { PageModel } from '../pageModel';
import { isOfWorks, toldByHeadings } from '../headings/paperHeadings';
import { isPraise, mayNameGroup } from '../presentation';
import { reviewWords, undatedWords } from '../venues/venueWords';
import { isHeadingOfNote, isVersion } from './htmlItems';

/**
 * What stands beside a paper: a `note` of it, links, what is unfolded, BibTeX; `praise`, `Best Paper Award`, which is one where none stands ahead of the first
 * paper, and an `honour` where no group is called so; a `mark` without words, a picture or a badge; `prose` that may be about it; what is none of these: a heading, the name of a group, a work that cannot
 * be read, a footnote; or nothing that a reader sees.
 */
export type NoteKind = 'note' | 'praise' | 'honour' | 'mark' | 'prose' | 'other' | 'blank';

/** What names papers is shorter than a version or a note. In characters. */
const longestLabel = 40;

/** A caption of a link, `Supplementary material`, has no more words; the title of a paper has more. */
const longestCaption = 3;

/** What an element beside a paper is of it, as far as it tells that itself; what holds papers is for the caller to know. */
export function noteKindOf(page: PageModel, element: HtmlElement): NoteKind {
  const { name, content, end } = element;
  if (name === 'br') return 'blank';
  if (name === 'img') return 'mark';
  if (end === undefined || /^(?:hr|script|style|table|dl|nav|footer)$/.test(name)) return 'other';
  const html = slice(page.masked, content);
  const words = withoutTags(html);
  if (/^h[1-6]$/.test(name)) return isHeadingOfNote(words) ? 'note' : (praiseKind(words) ?? 'other');
  const inside = [...walkElements([element])];
  if (words === '') {
    // filled with the count of the paper above it
    if (inside.some(one => hasClass(one.start, 'show_paper_citations'))) return 'note';
    const isSeen = inside.some(one => /^(?:img|picture|video|svg|i)$/.test(one.name));
    return isSeen || attributeOf(element.start, 'id') !== undefined ? 'mark' : 'blank';
  }
  const links = inside.filter(one => one.name === 'a' && attributeOf(one.start, 'href') !== undefined);
  const captions = links.map(link => ({
    text: withoutTags(slice(page.masked, link.content)),
    href: attributeOf(link.start, 'href')?.value ?? '',
  }));
  if (isVersion(html) || name === 'pre') return 'note';
  if (name === 'details') {
    const summary = inside.find(one => one.name === 'summary');
    const title = summary && withoutTags(slice(page.masked, summary.content));
    return title !== undefined && isLabel(title) && !isPraise(title) ? 'other' : 'note';
  }
  const isBadge = /^(?:span|small|b|strong|code|em|i)$/.test(name) && words.length < longestLabel;
  const kind = noteKindOfWords(words, captions);
  if (kind !== 'prose' && !saysPraise(kind)) return kind;
  if (isBadge) return 'mark';
  return /^[uo]l$/.test(name) && !saysPraise(kind) ? 'other' : kind;
}

/**
 * The same of words and the links among them.
 * @param captions the words of each link, which are a part of `words`, and where it leads
 */
export function noteKindOfWords(
  words: string,
  captions: readonly { readonly text: string; readonly href: string }[],
): NoteKind {
  if (captions.length > 0) {
    // `Back to top`
    if (captions.every(({ href }) => href.startsWith('#'))) return 'other';
    const others = captions.reduce((left, { text }) => left.replace(text, ' '), words);
    const isShort = captions.every(({ text }) => wordCount(text) <= longestCaption);
    if (isShort && (!/[\p{L}\d]/u.test(others) || isPraise(others))) return 'note';
    return 'prose';
  }
  const praised = praiseKind(words);
  if (praised !== undefined) return praised;
  if (words.length <= longestLabel && isLabel(words)) return 'other';
  // `(*: equal contribution)`
  if (/^[([（]?\s?[*∗†‡§¶#]/u.test(words)) return 'other';
  return endsAsWork.test(words) && !beginsAsAbstract.test(words) ? 'other' : 'prose';
}

/** Whether a kind is one of praise. */
export function saysPraise(kind: NoteKind | undefined): boolean {
  return kind === 'praise' || kind === 'honour';
}

function praiseKind(words: string): 'praise' | 'honour' | undefined {
  if (!isPraise(words)) return undefined;
  return mayNameGroup(words) ? 'praise' : 'honour';
}

function isLabel(words: string): boolean {
  return isOfWorks(words) || singleYear(words) !== undefined || toldByHeadings([words]) === 'others';
}

/** `On gulls, Norrhavn, May 2029`, `Gulls at Night, under review`. */
const endsAsWork = new RegExp(String.raw`(?:\b(?:19|20)\d\d|${undatedWords}|${reviewWords})[\s.)\]）]{0,4}$`, 'i');

const beginsAsAbstract = /^(?:we|this|these|in|our|here|abstract|tl;?dr|摘要|本文|我们)(?!\p{L})/iu;

function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
