import { readPaperAddress } from '../page/paperAddress';
import { paperLinksOf, type PaperLink } from '../page/works/paperLinks';
import { venueLinesOf, type VenueLine } from '../page/works/workText';
import type { Work } from '../page/drafts/listedWork';
import { worksOf } from '../page/works/works';
import { isForeignTitle, titleInAddress } from '../page/works/titleInAddress';
import { overlaps } from '../text/range';
import { readArxivId } from '../syntax/arxivId';
import { pointToOwn } from './papers/ownIdentifier';
import { placeOfLink } from './papers/linkPlace';
import { listed } from './papers/listed';
import { publisherOf, readVenue } from '../page/venues/venuePublishers';
import { type Finding, type PageRuleInput, type RelatedPlace, type Rule } from './rule';
import { message } from '../text/message';

/** Links that cannot open the paper above them, by what the entry itself says: nobody is asked. */
export const linkTitleMismatch: Rule = {
  id: 'link-title-mismatch',
  group: 'publications',
  severity: 'warning',
  summary: message('Paper links that do not fit the venue or number their entry names'),
  scope: 'page',
  isOfWorks: true,
  reads: 'piece',
  check,
  files: listed(check),
};

function* check(input: PageRuleInput): Iterable<Finding> {
  for (const work of worksOf(input.page)) {
    const links = paperLinksOf(work);
    if (links.length === 0) continue;
    const lines = venueLinesOf(work);
    const told = new Set<string>();
    for (const link of links) {
      const { key } = link.address;
      const found = told.has(key) ? undefined : mismatch(work, link, lines, input);
      if (found === undefined) continue;
      told.add(key);
      const same = links.filter(other => other.address.key === key);
      yield {
        ...found,
        range: placeOfLink(link.link, input.text),
        fixes: pointToOwn(work, same, input.text),
        remedy: 'verify-publications',
      };
    }
  }
}

/** What is certain explains that the link stands under another title too. */
type Mismatch = Pick<Finding, 'message' | 'related' | 'explains'>;

function mismatch(
  work: Work,
  link: PaperLink,
  lines: readonly VenueLine[],
  input: PageRuleInput,
): Mismatch | undefined {
  return (
    otherArxivId(link, lines) ?? otherDoi(link) ?? otherTitle(work, link) ?? otherPublisher(work, link, lines, input)
  );
}

/** `arXiv:2109.05759` in the text, `arxiv.org/abs/2310.14484` in the link. */
function otherArxivId({ address }: PaperLink, lines: readonly VenueLine[]): Mismatch | undefined {
  const id = lines.map(({ text }) => readArxivId(text)).find(found => found !== undefined);
  if (address.arxivId === undefined || id === undefined || id === address.arxivId) return undefined;
  // a second number in the text: the entry speaks of two papers
  const numbers = new Set(lines.flatMap(({ text }) => text.match(/\b\d{4}\.\d{4,5}(?!\d)/g) ?? []));
  if (numbers.size > 1) return undefined;
  return {
    message: message(
      'The text says arXiv:{0}, the link opens arXiv:{1}: readers get another paper. Correct one of the two.',
      id,
      address.arxivId,
    ),
    explains: true,
  };
}

/** `[10.1145/…](https://doi.org/10.1109/…)` */
function otherDoi({ link, address }: PaperLink): Mismatch | undefined {
  const label = readPaperAddress(link.text);
  if (label?.doi === undefined || address.doi === undefined || label.key === address.key) return undefined;
  return {
    message: message(
      'The link says {0} and opens {1}: readers get another paper. Correct one of the two.',
      label.doi,
      address.doi,
    ),
    explains: true,
  };
}

/** `[Lakes that remember](https://papers.nips.cc/paper/9999-counting-gulls-from-boats.pdf)`, of which not one longer word is the same. */
function otherTitle({ title }: Work, { link }: PaperLink): Mismatch | undefined {
  if (!overlaps(title.range, link.range)) return undefined;
  const named = titleInAddress(link.href);
  if (named === undefined || !isForeignTitle(named, title.text)) return undefined;
  return {
    message: message(
      'Judging by its words, this address opens another paper, “{0}”: readers who click the title get that one. Put in the right address.',
      named,
    ),
    explains: true,
  };
}

function otherPublisher(
  { badge }: Work,
  { address }: PaperLink,
  lines: readonly VenueLine[],
  { path }: PageRuleInput,
): Mismatch | undefined {
  const publisher = publisherOf(address);
  if (publisher === undefined || readVenue([badge ?? '']).some(venue => venue.publisher === publisher))
    return undefined;
  const venues = readVenues(lines);
  const [first] = venues;
  if (first === undefined || venues.some(venue => venue.publisher === publisher)) return undefined;
  const { line, from, to } = first;
  const related: readonly RelatedPlace[] = [
    {
      path,
      range: line.place({ from, to }),
      message: message('According to this text it was published by {0}.', first.publisher),
    },
  ];
  // the prefix of the DOI tells the publisher, `ieee:9863663` has the number that stands in the address
  const number = address.doi?.slice(0, address.doi.indexOf('/')) ?? address.key.slice(address.key.indexOf(':') + 1);
  return {
    message: message(
      'The link opens a paper published by {0} ({1}), the entry names “{2}”: readers probably get another paper. Compare the link with the title.',
      publisher,
      number,
      line.text.slice(from, to),
    ),
    related,
  };
}

interface Named {
  readonly publisher: string;
  readonly line: VenueLine['line'];
  readonly from: number;
  readonly to: number;
}

function readVenues(lines: readonly VenueLine[]): readonly Named[] {
  const found = readVenue(lines.map(({ text }) => text)).flatMap<Named>(({ publisher, line: index, from, to }) => {
    const line = lines[index]?.line;
    return line === undefined ? [] : [{ publisher, line, from, to }];
  });
  return found.length > 0 ? found : onlyArxiv(lines);
}

/** `arXiv preprint arXiv:2310.14484 (2023).` and nothing else that could be a venue. */
function onlyArxiv(lines: readonly VenueLine[]): readonly Named[] {
  const pattern = /arXiv preprint(?:,? arXiv[:：]?\s?[\w./-]+)?/i;
  for (const { line, text } of lines) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = withoutLinks({ line, text })
      .replace(pattern, '')
      .replace(/\b(?:et al|and|in|code|pdf|paper)\b/gi, '');
    const others = lines.filter(other => other.line !== line && /\p{L}{3}/u.test(withoutLinks(other)));
    if (/\p{L}{3}/u.test(rest) || others.length > 0) return [];
    return [{ publisher: 'arXiv', line, from: found.index, to: found.index + found[0].length }];
  }
  return [];
}

function withoutLinks({ line, text }: VenueLine): string {
  return line.links.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}
