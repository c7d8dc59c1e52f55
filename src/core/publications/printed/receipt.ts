import { awaitedWords } from '../../page/venues/venueWords';

/** `This paper has been `: before what became of it. */
const paperWas = String.raw`(?:(?:(?:this|the|our)\s(?:paper|work|article)\s)?(?:(?:has|have)\sbeen|is|was)\s)?`;
const receipt = String.raw`(?:${paperWas}(?:accepted|published) (?:for publication )?(?:to appear (?:in|at)|by|at|to|in)|in press|${awaitedWords}(?:[,:]|\s(?:in|at)))\s+`;

const acceptedBy = new RegExp(String.raw`^${paperWas}accepted (?:by|at|to)\s(?!the\s)`, 'i');

/** Whether words begin with who has accepted the paper: `Accepted by Quiet Waters`, a journal; not `Accepted by the Norrhavn Gallery`. */
export function isAccepted(written: string): boolean {
  return acceptedBy.test(written);
}

/** `Accepted by `, `published in `, `This paper has been accepted by `: who has the work is named behind it. */
const received = new RegExp(`^${receipt}`, 'i');

const beforeVenue = new RegExp(String.raw`^[\s.,;:，。；："”’*†‡#(（]*((?:in:?\s+|${receipt})(?:the\s+)?)?$`, 'i');

/** Whether words behind names or a title say nothing, or no more than that a venue follows: `. In `, `. Accepted by the `. */
export function leadsToVenue(written: string): 'said' | 'silent' | undefined {
  const found = beforeVenue.exec(written);
  return found === null ? undefined : found[1] === undefined ? 'silent' : 'said';
}

/** Words about where a work appeared without `Accepted by the `; of `Accepted to The Web Conference` the article is a part of the name. */
export function withoutReceipt(written: string): string {
  const name = written.replace(received, '');
  return name === written ? written : name.replace(/^the\s+(?=\p{Lu})/u, '');
}
