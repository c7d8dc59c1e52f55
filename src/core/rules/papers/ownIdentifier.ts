import { arxivFormOf } from '../../page/arxivLink';
import type { Link } from '../../page/pageModel';
import { readPaperAddress, type PaperAddress } from '../../page/paperAddress';
import type { PaperLink } from '../../page/works/paperLinks';
import type { Work } from '../../page/drafts/listedWork';
import { arxivAddress, readArxivId } from '../../syntax/arxivId';
import { doiAddress, readDoi } from '../../syntax/doi';
import { slice } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** The paper that the words of an entry name: `arXiv preprint arXiv:2109.05759`, `doi: 10.1145/…`. Not what its links point to. */
function ownIdentifier(work: Work): PaperAddress | undefined {
  for (const { text } of work.lines) {
    const id = readArxivId(text);
    if (id !== undefined) return readPaperAddress(`arXiv:${id}`);
  }
  for (const { text } of work.lines) {
    const doi = readDoi(text);
    if (doi !== undefined) return readPaperAddress(doi);
  }
  return undefined;
}

/** Points links of one entry to the paper its words name. Not safe: the words may be what is wrong. */
export function pointToOwn(work: Work, links: readonly PaperLink[], text: string): readonly Fix[] {
  const own = ownIdentifier(work);
  const [first] = links;
  if (own === undefined || first === undefined || first.address.key === own.key) return [];
  const edits = links.flatMap(({ link }) =>
    slice(text, link.hrefRange) === link.href ? [{ range: link.hrefRange, newText: addressOf(own, link) }] : [],
  );
  const name = own.arxivId === undefined ? (own.doi ?? '') : `arXiv:${own.arxivId}`;
  return [{ kind: 'point-to-own', title: message('Point it to {0}, which the text names', name), edits, safe: false }];
}

function addressOf({ doi, arxivId }: PaperAddress, link: Link): string {
  return arxivId === undefined ? doiAddress(doi ?? '') : arxivAddress(arxivId, arxivFormOf(link));
}
