import { overlaps, type OffsetRange } from '../../text/range';
import { readsLikeButton } from '../buttonWords';
import { readSoleAuthor } from '../names/authorNames';
import { endsLikeGroup } from '../names/groupNames';
import type { TextLine } from '../boxText';
import type { Link, PageModel } from '../pageModel';
import { readPaperAddress } from '../paperAddress';
import { namesVenue, namesYear } from '../venues/venueWords';
import { isCalledOtherwise } from './calledOtherwise';
import type { Work } from './listedWork';
import { lead } from './namePlaces';
import { isTalkPostOrPrize } from './otherThanWork';
import { isOrganisation } from './postWords';
import { letterWords } from './titleEnd';

/** Whether one of these links leads, from a range, to a paper where its publisher or its server of preprints has it; a file may as well be slides. */
export function opensPaper(links: readonly Link[], range: OffsetRange): boolean {
  return links.some(link => {
    if (!overlaps(link.range, range)) return false;
    const key = readPaperAddress(link.href)?.key;
    return key !== undefined && !key.startsWith('pdf:');
  });
}

/** Between a name and the title: `. `, ` (2029). “` */
const joint = /^[*∗†‡§¶#✉\d^]{0,6}(?:\s?[(（](?:19|20)\d\d[)）])?[.,:，。：]?\s*["“]?$/u;

/**
 * The words of a link right behind one name at the beginning of a line, which are a title though they are few, as the link opens the paper:
 * `Mei Lin. [Lake Ice](https://doi.org/…). 2029.`
 */
export function shortLinkBehindName(
  { links }: Pick<PageModel, 'links'>,
  line: TextLine | undefined,
): Work['title'] | undefined {
  const [link] = line?.links ?? [];
  if (line === undefined || link === undefined || !namesYear(line.text)) return undefined;
  const name = readSoleAuthor(line, { from: lead(line, 0), to: link.from })?.names[0];
  const text = line.text.slice(link.from, link.to);
  const range = line.place(link);
  if (name === undefined || !joint.test(line.text.slice(name.to, link.from)) || !opensPaper(links, range))
    return undefined;
  if (isCalledOtherwise(name.text) || isTalkPostOrPrize(text)) return undefined;
  return letterWords(text) >= 2 && !readsLikeButton(text) && !namesVenue(text) ? { text, range } : undefined;
}

/** Whether a work says no more than one name, its title, which is a link that opens the paper, and its year: below a heading for papers that is enough. */
export function isLinkedBehindName({ titleSpan, title, authors, lines: [first], links }: Work): boolean {
  const { line, from, to } = titleSpan;
  const [name] = authors.names;
  if (name === undefined || line !== first || authors.line !== line || name.to > from) return false;
  if (isCalledOtherwise(name.text) || isTalkPostOrPrize(title.text)) return false;
  const isRightAhead = !/\p{L}/u.test(line.text.slice(0, name.from)) && joint.test(line.text.slice(name.to, from));
  return isRightAhead && namesYear(line.text.slice(0, from) + line.text.slice(to)) && opensPaper(links, title.range);
}

/** Whether the title is a link that opens the paper and right behind it stands nobody but a group: `[Lakes that remember](https://arxiv.org/abs/…), Lakeworks Team`. */
export function isSignedByGroup({ titleSpan, title, authors, links }: Work): boolean {
  const { line, to } = titleSpan;
  const [name, more] = authors.names;
  if (name === undefined || more !== undefined || authors.line !== line || name.from < to) return false;
  const isBody = endsLikeGroup(name.text) || isOrganisation(name.text);
  return isBody && /^[.,:，。：]\s?$/u.test(line.text.slice(to, name.from)) && opensPaper(links, title.range);
}
