import type { OffsetRange } from '../text/range';
import { readDoi } from './doi';

/** `2109.05759`: year, month and a running number of four digits, five since 2015 (https://info.arxiv.org/help/arxiv_identifier.html). */
const modern = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
/** `hep-th/9901001`, `math.GT/0309136` */
const old = String.raw`[a-z]{2,8}(?:-[a-z]{2,3})?(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`;

/** `arXiv`, `arXiv preprint`, `arXiv e-prints`: what is said of it before its number. */
const server = String.raw`arxiv(?:\s{1,2}(?:pre|e-?)prints?)?`;
const labelledSource = String.raw`${server}\s{0,2}[:：.]\s{0,2}(?:abs\/)?(${modern}|${old})(?!\d)`;
/** `arXiv 2109.05759`, `arXiv preprint (2109.05759)`, and `CoRR abs/2109.05759`, as DBLP has it. */
const namedSource = String.raw`\b(?:${server}|CoRR)(?:[,，]?\s{1,2}|\s?[(（[])(?:abs\/)?(${modern})(?!\d)`;
const labelledAhead = new RegExp(labelledSource, 'i');
const namedAhead = new RegExp(namedSource, 'i');
const printed = new RegExp(
  String.raw`(?:\b${server}[\s,:]{1,3})?(?:${labelledSource}|${namedSource})(?:v\d{1,2})?`,
  'i',
);
const addressSource = String.raw`\b(?:arxiv|ar5iv|alphaxiv)(?:\.[a-z]{2,6}){1,3}\/(?:abs|pdf|html|format|e-print|overview)\/(${modern}|${old})(?!\d)`;
const address = new RegExp(addressSource, 'i');
const anywhere = new RegExp(`${labelledSource}|${namedSource}|${addressSource}`, 'gi');
const bare = new RegExp(String.raw`^\s*(${modern}|${old})(?:v\d{1,2})?\s*$`, 'i');

/**
 * The arXiv identifier in `text`, without its version: from `arXiv:2109.05759v2`, `CoRR abs/2109.05759`, an address of arxiv.org, a DOI
 * `10.48550/arXiv.…`, or the identifier alone. `undefined` where there is none.
 */
export function readArxivId(text: string): string | undefined {
  const start = text.slice(0, 4000);
  return (labelledAhead.exec(start) ?? namedAhead.exec(start) ?? address.exec(start) ?? bare.exec(start))?.[1];
}

/** Every identifier in the words of `text`, as `readArxivId` reads them, with the characters it stands on. */
export function findArxivIds(text: string): readonly { readonly id: string; readonly range: OffsetRange }[] {
  const start = text.slice(0, 4000);
  const alone = bare.exec(start)?.[1];
  if (alone !== undefined) return [{ id: alone, range: rangeOf(alone, start.indexOf(alone)) }];
  return Array.from(start.matchAll(anywhere), ({ 0: words, 1: labelled, 2: named, 3: linked, index }) => {
    const id = labelled ?? named ?? linked ?? '';
    return { id, range: rangeOf(id, index + words.length - id.length) };
  });
}

function rangeOf(id: string, start: number): OffsetRange {
  return { start, end: start + id.length };
}

/** The words that name an arXiv paper, with what is said of the number before it: `arXiv preprint arXiv:2109.05759v2`. */
export function printedArxivId(text: string): string | undefined {
  return printed.exec(text.slice(0, 4000))?.[0];
}

/** The year in which arXiv had a paper: 2021 of `2109.05759`, 1999 of `hep-th/9901001`, as arXiv began in 1991. */
export function arxivYear(id: string): number | undefined {
  const short = /^(?:[a-z.-]{2,20}\/)?(\d\d)(?:0[1-9]|1[0-2])/i.exec(id)?.[1];
  if (short === undefined) return undefined;
  return Number(short) + (Number(short) < 91 ? 2000 : 1900);
}

/** The DOI under which DataCite keeps an arXiv paper (https://info.arxiv.org/help/doi.html). */
export function arxivDoi(id: string): string {
  return `10.48550/arXiv.${id}`;
}

/** Whether a DOI is one of arXiv's: DataCite answers for these, Crossref never does. */
export function isArxivDoi(doi: string): boolean {
  return /^10\.48550\/arxiv\./i.test(doi);
}

/** The identifier in a DOI of arXiv's: of an old paper with its slash, of one version with it. */
export function arxivIdOfDoi(doi: string): string | undefined {
  return /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
}

/** Where arXiv shows a paper, or its PDF. */
export function arxivAddress(id: string, form: 'abs' | 'pdf' = 'abs'): string {
  return `https://arxiv.org/${form}/${id}`;
}

/** The DOI of the work that `text` names by a DOI or an arXiv identifier. */
export function readWorkDoi(text: string): string | undefined {
  const doi = readDoi(text);
  if (doi !== undefined && !isArxivDoi(doi)) return doi;
  const id = readArxivId(text);
  return id === undefined ? doi : arxivDoi(id);
}
