import { readArxivId } from '../syntax/arxivId';
import { readDoi } from '../syntax/doi';

/** An address that names one paper. Two addresses with the same key open the same paper. */
export interface PaperAddress {
  /** `doi:10.1145/…`, `arxiv:2109.05759`, `ieee:9863663`, `pdf:example.org/a.pdf` */
  readonly key: string;
  readonly doi: string | undefined;
  readonly arxivId: string | undefined;
}

/** Publishers' addresses without a DOI that name one paper, each by its own number. */
const pages: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'ieee',
    /^ieeexplore\.ieee\.org\/(?:abstract\/|iel\d\/)?(?:document\/|stamp\/stamp\.jsp\?(?:.{0,40}&)?arnumber=)0*(\d{4,})/,
  ],
  ['openreview', /^openreview\.net\/(?:forum|pdf|attachment)\?(?:.{0,40}&)?id=([\w-]{6,})/],
  // a volume (`2023.acl-long`) has no number behind it
  [
    'acl',
    /^(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/(?:papers\/)?([A-Z]\d\d-\d{4,5}|\d{4}\.[\w-]+\.[1-9]\d*)(?:[/.v]|$)/,
  ],
  ['pii', /^sciencedirect\.com\/science\/article\/(?:abs\/|am\/)?pii\/([SB][\dX()-]{9,24})/],
  ['mdpi', /^mdpi\.com\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/[\w-]+)/],
  ['pmlr', /^proceedings\.mlr\.press\/(v\d+\/[\w-]+)/],
  ['cvf', /^openaccess\.thecvf\.com\/.{0,60}\/(?:html|papers)\/(?:.{0,30}\/)?([\w.-]+)_paper\.(?:html|pdf)/],
  ['neurips', /^(?:proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc)\/paper.{0,40}\/(?:hash|file)\/([\da-f]{32})/],
  ['aaai', /^(?:ojs\.)?aaai\.org\/index\.php\/[\w-]+\/article\/(?:view|download)\/(\d+)/i],
  ['ijcai', /^ijcai\.org\/(?:proceedings|Proceedings)\/(\d{4}\/\d+)/],
  ['usenix', /^usenix\.org\/conference\/([\w-]+\/presentation\/[\w-]+)/],
  // `/journal/article/12/3/117/1234567` and `/journal/article-abstract/…`; the number behind the volume is the article's own
  ['oup', /^academic\.oup\.com\/\w+\/article(?:-abstract)?\/(?:[\w.-]+\/){1,3}(\d{4,})(?:[/?#]|$)/],
  // an article of a journal, `/articles/journal-of-lakes/jl290117`, or of a volume of proceedings
  ['ios', /^content\.iospress\.com\/articles\/[\w-]+\/([a-z]{2,6}\d[\w-]{2,})/],
  ['iosbook', /^ebooks\.iospress\.nl\/(?:volumearticle|publication)\/(\d{3,})/],
  ['lancet', /^thelancet\.com\/journals\/\w+\/article\/PII(S[\dX()-]{9,24})/i],
  // the permanent form; `kns.cnki.net/kcms2/…?v=` opens it for as long as a session lasts
  ['cnki', /^link\.cnki\.net\/urlid\/([\w.%-]{6,60})/],
  ['isca', /^isca-(?:speech\.org\/archive|archive\.org)\/(\w+\/[\w-]+)\.(?:html|pdf)/],
];

/**
 * Registrants of data and code, which papers may share (Zenodo, figshare, Dryad, Dataverse, IEEE DataPort, Hugging Face, Code Ocean, projects of OSF),
 * and packages of R, whose registrant has a journal as well: `10.32614/CRAN.package.gulls`.
 */
const dataPrefix = /^10\.(?:(?:5281|6084|5061|7910|21227|57967|24433|17632|17605)\/|32614\/CRAN\.package\.)/i;

/** Whether a DOI is registered by who keeps data and code: `10.5281/zenodo.1234567`. */
export function isDoiOfData(doi: string): boolean {
  return dataPrefix.test(doi);
}

/** Suffixes of five or twice four letters and digits drawn by lot: `osf.io/wjzyu` of preprint servers, `wxkp-hgtz` of DataCite (Crockford's base 32). */
const lot = /^(?:osf\.io\/[a-z\d]{5}|[a-hjkmnp-tv-z\d]{4}-[a-hjkmnp-tv-z\d]{4})(?:_v\d+)?$/i;

/** Of a link that was pasted as the target of another, `[Lakes]([https://a.example](https://b.example))`, the address it leads to itself. */
function addressMeant(href: string): string {
  const address = href.trim().replace(/&amp;/g, '&');
  return linkAsTarget.exec(address)?.[1] ?? address;
}

const linkAsTarget = /^\[[^[\]]{0,600}\]\((\S{1,600})\)$/;

/**
 * What paper an address names: by a DOI in any written form, an arXiv identifier, a publisher's page of an article, a PDF file.
 * `undefined` for whatever several papers may share: projects, code, data, conferences, journals, whole proceedings, people.
 */
export function readPaperAddress(href: string): PaperAddress | undefined {
  const address = addressMeant(href);
  if (address.length > 600 || /\{[{%]/.test(address)) return undefined;
  const doi = readDoi(address);
  const arxivId =
    readArxivId(doi ?? '') ?? readArxivId(address) ?? /\/papers\/(\d{4}\.\d{4,5})(?!\d)/.exec(address)?.[1];
  if (arxivId !== undefined) return { key: `arxiv:${arxivId.toLowerCase()}`, doi: undefined, arxivId };
  if (doi !== undefined) return namesPaper(doi, address) ? named(`doi:${doi.toLowerCase()}`, doi) : undefined;
  const bare = /^(?:https?:)?\/\/(?:www\.)?(\S+)$/i.exec(address)?.[1];
  const place = bare?.replace(/^[^/?#]+/, host => host.toLowerCase()) ?? '';
  for (const [name, pattern] of pages) {
    const id = pattern.exec(place)?.[1];
    if (id !== undefined) return named(`${name}:${id}`);
  }
  const article = /^nature\.com\/articles\/([\w.-]+)/.exec(place)?.[1]?.replace(/(?:_reference)?\.e?pdf$/, '');
  if (article !== undefined) return named(`doi:10.1038/${article}`, `10.1038/${article}`);
  const file = (bare === undefined ? address : place).replace(/[?#].*/s, '');
  return /[^/]\.pdf$/i.test(file) ? named(`pdf:${file}`) : undefined;
}

function named(key: string, doi?: string): PaperAddress {
  return { key, doi, arxivId: undefined };
}

/** A DOI of an article or chapter rather than of a book, a volume of proceedings, a journal or a data set. */
function namesPaper(doi: string, address: string): boolean {
  if (isDoiOfData(doi) || /\/doi\/(?:proceedings|book)\/|\/(?:book|journal|series|conference)\//i.test(address)) {
    return false;
  }
  const suffix = doi.slice(doi.indexOf('/') + 1);
  // the thirteen digits of an ISBN are the book: 10.1007/978-3-031-12345-6_7 and 10.1201/9781003031352-6 are chapters
  if (/^97[89](?:-?\d){10}$/.test(suffix)) return false;
  // 10.1109/CVPR52688.2022 is the volume, 10.1109/CVPR52688.2022.00123 and 10.1109/CVPR.2016.90 are papers in one
  if (doi.startsWith('10.1109/') && !/(?:\.(?:19|20)\d\d|^\d{1,3})\.\d[\d-]*$|\d{5}$/.test(suffix)) return false;
  // 10.1145/nnnnnnn.nnnnnnn, 10.1145/3XXXXXX.XXXXXXX: what a template has until the paper appears
  if (/x{4}|n{4}/i.test(suffix)) return false;
  // 10.1093/bioinformatics, 10.1371/journal.pone are journals; what is drawn by lot happens to have no digit
  return /\d/.test(suffix) || lot.test(suffix);
}
