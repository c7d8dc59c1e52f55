import type { ReadAs } from '../markup/escapeInline';
import { arxivAddress } from '../../syntax/arxivId';
import type { EntryStyle, LinkLabel, LinkStyle } from '../style/entryStyle';
import { unmarked } from '../style/entryStyle';
import { arxivFile, pageAddress, targetOf } from '../style/linkTargets';
import { writeLabel } from '../style/sayingLabel';
import { namesPublisher } from '../venues/publisherLabel';
import { isArxivPreprint, type CslItem } from '../work';

/** What links are written like, and what they are read as. */
interface WrittenLinks extends Pick<EntryStyle, 'title' | 'links'> {
  readonly readAs: ReadAs;
}

/** The links of a work as the entries around have theirs: each label whose target is known, one target only once; the title's link counts, but where those repeat it. */
export function writeLinks(csl: CslItem, style: WrittenLinks): string {
  const used = new Set(style.title.linked && style.links.repeatTitle !== true ? [pageAddress(csl)] : []);
  const labels = new Set<string>();
  const links: string[] = [];
  const { outer } = style.links;
  const { isAroundAll } = outer;
  const ofEach = isAroundAll === true ? unmarked : outer;
  // `[arXiv]` says what a page there is, and `[Paper]` does not of what has appeared, nor beside a title that leads there
  const isAtArxiv =
    pageAddress(csl) === arxivAddress(csl.archive_location ?? '') &&
    (style.links.repeatTitle === true || !isArxivPreprint(csl)) &&
    style.links.labels.some(({ role }) => role === 'arxiv');
  for (const label of style.links.labels) {
    const isOfOther = namesPublisher(label.label) && csl.DOI?.startsWith(`${label.prefix ?? '-'}/`) !== true;
    if (
      labels.has(label.label) ||
      isOfOther ||
      (isAtArxiv && label.role === 'page') ||
      givesWay(label, csl, style.links)
    )
      continue;
    const own = targetOf(label, csl);
    // of a preprint `[Paper]` is its page there already, so `[arXiv]` is its file
    const target = label.role === 'arxiv' && own !== undefined && used.has(own) ? arxivFile(csl) : own;
    if (target === undefined || target === '' || used.has(target)) continue;
    const written = writeLabel(label, target, csl, { ...style.links, outer: ofEach }, style.readAs);
    if (written === undefined) continue;
    used.add(target);
    labels.add(label.label);
    links.push(written);
  }
  const whole = links.join(style.links.separator);
  return isAroundAll === true && whole !== '' ? outer.open + whole + outer.close : whole;
}

/**
 * Whether a label is left out for one that says better what opens: `Paper`, which never leads to a DOI, for `DOI`, and that, where a preprint
 * is no DOI's, for any other.
 */
function givesWay(label: LinkLabel, csl: CslItem, { labels }: LinkStyle): boolean {
  const target = targetOf(label, csl);
  const isDoi = (other: LinkLabel): boolean => /^\W*doi/i.test(other.label);
  if (isArxivPreprint(csl) && isDoi(label))
    return labels.some(other => !isDoi(other) && targetOf(other, csl) !== undefined);
  if (label.role !== 'page' || labels.some(other => other.label === label.label && other.template !== undefined))
    return false;
  return labels.some(
    other =>
      other.role === 'page' &&
      other.template !== undefined &&
      !(isArxivPreprint(csl) && isDoi(other)) &&
      targetOf(other, csl) === target,
  );
}
