import { readPaperAddress } from '../../page/paperAddress';
import type { Link } from '../../page/pageModel';
import { readArxivId } from '../../syntax/arxivId';
import { findDois } from '../../syntax/doi';
import type { CslItem } from '../work';
import { writeLink } from './anchorTag';
import type { LinkLabel, LinkStyle } from './entryStyle';
import { escapeTarget, escapeText, type ReadAs } from '../markup/escapeInline';

/**
 * What a label is that says what it opens, the number of a paper or an address, with a slot for that of another one; `undefined` for a label of
 * other words. `label` is as the page has it, without the marks around it, `lead` what `leadBefore` finds before it.
 */
export function readSaying(label: string, link: Link, lead: string): LinkLabel | undefined {
  const ahead = lead === '' ? undefined : { lead };
  if (isAddress(label)) {
    const isAuto = link.kind === 'markdown' && link.textRange.start === link.hrefRange.start;
    return { label: '{address}', says: 'address', role: roleOfAddress(link.href), ...(isAuto && { isAuto }), ...ahead };
  }
  const [found] = findDois(label);
  if (found !== undefined) {
    const { start, end } = found.range;
    return { label: `${label.slice(0, start)}{doi}${label.slice(end)}`, says: 'doi', role: 'page', ...ahead };
  }
  const id = readArxivId(label);
  if (id === undefined) return undefined;
  const role = /arxiv\.org\/pdf\//i.test(link.href) ? 'pdf' : 'arxiv';
  // that of one version, `2301.00001v2`, is the work's own
  return { label: label.replace(new RegExp(`${id}(?:v\\d{1,2})?`), '{arxiv}'), says: 'arxiv', role };
}

/** `DOI: ` of `DOI: [10.1145/1.2](…)`: what stands before `at`, where that says only which number follows. */
export function leadBefore(text: string, at: number): string {
  return /(?<![\p{L}\d])(?:doi|url)\s?[:：]\s{0,2}$/iu.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
}

/** `https://doi.org/10.1145/1.2`, `doi.org/10.1145/1.2`, `www.example.org/a.pdf` */
function isAddress(label: string): boolean {
  return /^(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|arxiv\.org\/)\S+$/i.test(label.trim());
}

/** An address of something else than a paper, its code or its page, is not known of another. */
function roleOfAddress(href: string): LinkLabel['role'] {
  const paper = readPaperAddress(href);
  if (paper === undefined) return 'other';
  return paper.key.startsWith('pdf:') || /arxiv\.org\/pdf\//i.test(href) ? 'pdf' : 'page';
}

/** The words of a label for a link to `target`; `undefined` where they say a number that the work has not. */
function wordsOf({ label, says }: LinkLabel, target: string, csl: CslItem, readAs: ReadAs): string | undefined {
  if (says === undefined) return label;
  const { DOI, archive, archive_location: id } = csl;
  const said = says === 'address' ? target : says === 'doi' ? DOI : archive === 'arXiv' ? id : undefined;
  return said === undefined ? undefined : label.replace(`{${says}}`, () => escapeText(said, readAs));
}

/** A label with its link to `target`, as `links` has them; `undefined` where it says a number that the work has not. */
export function writeLabel(
  label: LinkLabel,
  target: string,
  csl: CslItem,
  { outer, mark, anchor }: Pick<LinkStyle, 'outer' | 'mark' | 'anchor'>,
  readAs: ReadAs,
): string | undefined {
  const words = wordsOf(label, target, csl, readAs);
  if (words === undefined) return undefined;
  const link =
    label.isAuto === true && anchor === undefined
      ? `<${escapeTarget(target)}>`
      : writeLink(mark.open + words + mark.close, target, anchor);
  return (label.lead ?? '') + outer.open + link + outer.close;
}
