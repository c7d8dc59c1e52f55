import { remembered } from '../../remembered';
import { isWithin } from '../../text/range';
import type { Link } from '../pageModel';
import { originOf } from './placedWork';
import { readPaperAddress, type PaperAddress } from '../paperAddress';
import { companionSource, keepsPapers, mediaSource } from '../buttonWords';
import { namesPreprintServer } from '../venues/preprintServerNames';
import { isPartOfTitle, titlesDiffer } from './titleLikeness';
import type { Work } from '../drafts/listedWork';
import { eventKindSource } from '../venues/eventKinds';

/** A link of a publication that promises the paper itself. */
export interface PaperLink {
  readonly link: Link;
  readonly address: PaperAddress;
  /** The title it stands for: its own words where they are a title, else that of the publication. */
  readonly title: string;
}

/**
 * The links of a publication that open a paper and say so: with the title, a button (`[PDF]`, `[预览]`), a DOI, a picture or
 * a venue with its year. A link in running text (`extends [SeaNet](…)`), code, data, slides and the like are left out.
 */
export const paperLinksOf = remembered((work: Work): readonly PaperLink[] => {
  const origin = originOf(work);
  return origin === undefined ? readPaperLinks(work) : placedLinks(work, origin);
});

function readPaperLinks(work: Work): readonly PaperLink[] {
  return work.links.flatMap(link => {
    const address = readPaperAddress(link.href);
    const title = address && titleOf(link, work);
    return address === undefined || title === undefined ? [] : [{ link, address, title }];
  });
}

function placedLinks(work: Work, origin: Work): readonly PaperLink[] {
  return paperLinksOf(origin).map(found => ({
    ...found,
    link: work.links[origin.links.indexOf(found.link)] ?? found.link,
  }));
}

const buttonWords = new Set(
  (
    'paper pdf html link doi arxiv preprint page webpage web website site abstract abs full text fulltext ' +
    'article publication journal conference proceedings online url here view ' +
    'read download camera ready version the this ' +
    '论文 网页 预览 下载 链接 原文 全文 期刊 会议 地址 论文链接 原文链接 全文下载 查看 阅读'
  ).split(' '),
);

/** What a button with a picture may open that is not the paper. */
const otherForms = new RegExp(
  String.raw`(?<!\p{L})(?:${companionSource}|${mediaSource}|presentations?|talk|youtube|stars?|cite)(?!\p{L})|幻灯|海报|视频|代码|数据集?`,
  'iu',
);

function titleOf({ text, range, alt = '' }: Link, work: Work): string | undefined {
  if (text.trim() === '' && alt.length < 40 && otherForms.test(alt)) return undefined;
  const label = text.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:\/\/|doi:)/i.test(label)) return work.title.text;
  const words = label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length >= 5 || (label.match(/\p{Script=Han}/gu)?.length ?? 0) >= 10) {
    const isOther = titlesDiffer(label, work.title.text) && !/\d{4}|10\.\d{4}/.test(label) && !isVenueAlone(label);
    return isOther ? label : work.title.text;
  }
  const namesVenue = /^\S{0,20} ?['’]?(?:(?:19|20)\d\d|\d\d)$/.test(label);
  // that of another: `Lakes in Depth (extended version of [ISL 2028](…))`
  if (namesVenue && isWithin(range, work.title.range)) return undefined;
  const promises =
    words.every(word => buttonWords.has(word) || keepsPapers(word) || namesPreprintServer(word)) ||
    namesPreprintServer(label) ||
    readPaperAddress(label) !== undefined ||
    namesVenue ||
    isPartOfTitle(label, work.title.text);
  return promises ? work.title.text : undefined;
}

/**
 * Where the work appeared, and no title of another: a word of venues must be what the label is about, `International Conference on Lakes and Rivers`,
 * `IEEE Lake and River Sensing Letters`, since titles have them too: `Generating Radiology Reports from Lakes`.
 */
function isVenueAlone(label: string): boolean {
  return !/[:?!：？！]/u.test(label) && venues.some(venue => venue.test(label));
}

const venues = [
  new RegExp(
    String.raw`^(?:[\p{Lu}\d][\p{L}\d./&-]{0,20}\s){0,5}(?:Proceedings|${eventKindSource}|Journal|Transactions)\s(?:of|on|for|in)\s`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:IEEE|ACM)[\s/].{1,100}\s(?:${eventKindSource}|Journal|Transactions|Letters|Magazine)$`,
    'u',
  ),
  /(?:学报|期刊|会议|大会|年会|论文集)$/u,
];
