import { isPreprintDoi } from '../venues/preprintDois';
import { findDois, readDoi, type FoundDoi } from '../../syntax/doi';
import { firstWhere } from '../../text/firstWhere';
import { wordsOf } from '../../text/foldedText';
import { isWithin, shifted, slice, type OffsetRange } from '../../text/range';
import { keepsPapers } from '../buttonWords';
import type { Link, PageModel } from '../pageModel';

/** What the text of a paper file says of where that paper is. */
export interface SaidOfOwn {
  readonly links: readonly Link[];
  readonly dois: readonly FoundDoi[];
}

/** The DOIs that are written in a range of a page, with their offsets in its text. */
export function doisWithin({ text }: PageModel, within: OffsetRange): readonly FoundDoi[] {
  return findDois(slice(text, within)).map(({ doi, range }) => ({
    doi,
    range: shifted(range, within.start),
  }));
}

/**
 * The links and DOIs of paragraphs that lead to the paper or cite it, and tell of nothing else: `[Download paper here](…)`, `Recommended citation: …`. None that
 * may lead to another one, of which the file has the DOI: `Journal version: [here](…)`, `[Erratum](…)`, `Builds on 10.5555/lakes.1`. That is told by the words of its
 * sentence and its own label, which are those of a button, or of the paper: `Published at [ISIL 2029](…)`.
 * @param ofPaper its title and its venue
 */
export function saidOfOwn(page: PageModel, ofPaper: string): SaidOfOwn {
  const known = new Set(wordsOf(ofPaper));
  const areOwn = (words: string): boolean =>
    wordsOf(words.replace(phrases, ' ')).every(
      word => buttonWords.has(word) || known.has(word) || keepsPapers(word) || /^\d{1,4}$/.test(word) || isOwnHan(word),
    );
  const found = page.paragraphs.map(range => {
    const links = linksWithin(page, range);
    const dois = doisWithin(page, range);
    if (ownCitation.test(slice(page.text, range))) return { links, dois };
    const beside = without(slice(page.text, range), range.start, [...links, ...dois]);
    if (beside.replace(/\s+/g, ' ').length > longestBeside) return { links: [], dois: [] };
    const isIn = sentencesOf(beside, range.start, areOwn);
    const own = {
      links: links.filter(link => isIn(link.range) && areOwn(without(link.text, 0, findDois(link.text)))),
      dois: dois.filter(one => isIn(one.range)),
    };
    return hasTwoDois(own) ? { links: [], dois: [] } : own;
  });
  return { links: found.flatMap(({ links }) => links), dois: found.flatMap(({ dois }) => dois) };
}

/** Whether what may be the paper's own gives two DOIs, that of a preprint aside: nothing tells which of them it is. */
function hasTwoDois({ links, dois }: SaidOfOwn): boolean {
  const written = dois.flatMap(({ doi, range }) => (links.some(link => isWithin(range, link.range)) ? [] : [doi]));
  const all = [...links.flatMap(({ href }) => readDoi(href) ?? []), ...written].filter(doi => !isPreprintDoi(doi));
  return new Set(all.map(doi => doi.toLowerCase())).size > 1;
}

/** Where a paragraph begins with what cites the paper, in offsets of the paragraph: behind `Recommended citation: `; `undefined` for others. */
export function endOfCitationLead(paragraph: string): number | undefined {
  return ownCitation.exec(paragraph)?.[0].length;
}

/** In characters without those of links: more is a text, which may name the works of others. */
const longestBeside = 60;

/**
 * A text with blanks in place of some ranges, of tags and of addresses that hold one of these: `https://doi.org/` stands before the range of a DOI. Another
 * address may be that of what has the DOI: `https://zenodo.org/record/12`.
 */
function without(text: string, offset: number, places: readonly { readonly range: OffsetRange }[]): string {
  const blank = (left: string, start: number, end: number): string =>
    left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  const around = Array.from(text.matchAll(address), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const holding = around.filter(({ start, end }) =>
    places.some(({ range }) => range.start - offset >= start && range.start - offset < end),
  );
  const named = places.map(({ range }) => shifted(range, -offset));
  return [...named, ...holding]
    .reduce((left, { start, end }) => blank(left, start, end), text)
    .replace(/<[^<>]{0,300}>/g, tag => ' '.repeat(tag.length));
}

/** Without the stop of its sentence behind it. */
const address = /(?:https?:\/\/|(?:dx\.)?doi\.org\/)[\w.~:/?#@!$&'*+,;=%-]{0,300}(?<![.,;])/gi;

/** Whether a place stands in a sentence of which all words are told to be the paper's own; what follows a question or a call answers it: `What came before? [This](…)`. */
function sentencesOf(
  beside: string,
  offset: number,
  areOwn: (words: string) => boolean,
): (place: OffsetRange) => boolean {
  const ends = Array.from(beside.matchAll(/[|·•;；。\n]|\.(?=\s)/gu), ({ index }) => index);
  const sentences = [...ends, beside.length].map((to, at) => ({ from: (ends[at - 1] ?? -1) + 1, to }));
  const own = sentences.filter(({ from, to }) => areOwn(beside.slice(from, to)));
  return ({ start }) => own.some(({ from, to }) => from + offset <= start && start <= to + offset);
}

function linksWithin({ links }: PageModel, { start, end }: OffsetRange): readonly Link[] {
  const from = firstWhere(links, ({ range }) => range.start >= start);
  return links.slice(
    from,
    firstWhere(links, ({ range }) => range.start >= end),
  );
}

const ownCitation =
  /^\s*(?:\*\*|__|<\w{1,8}>)?(?:recommended |suggested )?(?:citation|cite as|reference)\s?[:：](?:\*\*|__|<\/\w{1,8}>)?\s*/i;

/** What says of a paper that it is this one, in words that others are told by, too: `conference version`, `part 2`. */
const phrases =
  /(?<!\p{L})(?:(?:published|final|official|accepted|online|open[\s-]access|publisher['’]?s?)\sversion(?:\sof\srecord)?|(?:accepted|author['’]?s?['’]?)\s(?:manuscript|copy)|version\sof\srecord|published\sas\spart\sof|(?:published|appear(?:s|ed))\sin\s(?:the\s)?proceedings|(?:journal|conference)\s(?:article|paper))(?!\p{L})/giu;

const buttonWords = new Set(
  (
    'paper article pdf doi arxiv preprint html full text fulltext download here link links url open access read view get find found available online published ' +
    'publication publisher appeared dx access free direct resources permalink source url uri journal information more abstract manuscript copy our you your ' +
    'please award best volume vol no issue pp pages page project website the this it a at in on to of from via as for and is can be click see'
  ).split(' '),
);

/** `论文下载`, `点击此处阅读全文`; not `期刊版本`, `中文版`. */
function isOwnHan(word: string): boolean {
  return /^(?:本文|论文|文章|全文|原文|正式版本?|出版版本?|下载|链接|地址|点击|单击|这里|此处|阅读|查看|在线|已?发表于?|已?出版于?|见|pdf|doi|第|卷|期|页|\d{1,4})+$/u.test(
    word,
  );
}
