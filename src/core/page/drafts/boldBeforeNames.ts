import { wordCount } from '../../text/wordCount';
import type { Span, TextLine } from '../boxText';
import { readAuthorList, readSoleAuthor } from '../names/authorNames';
import { isNamedJournal } from '../venues/namedJournals';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { namesOther, namesVenue } from '../venues/venueWords';
import { isCoined } from './oneWord';
import { isTitleOfOther } from './otherThanWork';
import { isOrganisation } from './postWords';

/**
 * Whether a bold beginning is a short title by the names and the venue behind it, `**Speed of Lakes**, Mei Lin, Ann Reed. *Proceedings of …*`: of
 * `**Mei Lin**, Ann Reed. *Speed of Lakes*` the title is slanted. Before a plain venue or an acronym only what is longer than names are, or has a coined
 * word ahead: `**静湖与城市**. 林梅，王芦. 湖泊学报，2029`, `**LakeNet: Deep lakes**. Mei Lin, Ann Reed. *CVPR 2029*`.
 */
export function isBeforeNamesOfVenue(line: TextLine, bold: Span): boolean {
  const venue = venueBehindNames(line, bold);
  return venue === 'named' || (venue !== undefined && isLongerThanNames(line, bold, venue === 'known'));
}

/**
 * What is right behind the names behind a bold beginning: a slanted venue that is named, `*Proceedings of …*`, or one that is known, slanted, `*CVPR*`, `*Nature, 2029*`, or
 * an acronym with its year in any letters, `**CVPR 2029**`, or a plain venue.
 */
function venueBehindNames(line: TextLine, bold: Span): 'named' | 'known' | 'plain' | undefined {
  const last = lastNameBehind(line, bold.to);
  if (last === undefined) return undefined;
  const isNext = ({ from }: Span): boolean =>
    from >= last.to && /^[\s*.,，。]{1,6}(?:[Ii]n\s)?$/.test(line.text.slice(last.to, from));
  const slanted = line.slanted.find(isNext);
  const venue = slanted && line.text.slice(slanted.from, slanted.to);
  if (venue !== undefined && namesVenue(venue)) return 'named';
  if (venue !== undefined && (isKnownAcronym(venue) || isNamedJournal(venue.replace(/,?\s(?:19|20)\d\d$/, ''))))
    return 'known';
  const behind = line.text.slice(last.to);
  if (isDatedAcronymNext(behind)) return 'known';
  return !line.slanted.some(({ from }) => from >= last.to) && isPlainVenueNext(behind) ? 'plain' : undefined;
}

/** `. CVPR 2029`, `. In CVPR'29` */
function isDatedAcronymNext(behind: string): boolean {
  const name =
    /^[\s*†‡#]{0,4}[.,，。]\s{0,2}(?:[Ii]n\s)?(?<name>\p{Lu}[\p{L}\d -]{1,20}?)(?:[,\s]{1,2}(?:19|20)\d\d|['’]\d\d)(?!\d)/u.exec(
      behind,
    )?.groups?.name;
  return name !== undefined && isKnownAcronym(name);
}

function lastNameBehind(line: TextLine, to: number): Span | undefined {
  const joint = /^(?:[.,，。]?\s+|[，。])/.exec(line.text.slice(to))?.[0].length;
  return joint === undefined
    ? undefined
    : readAuthorList(line, { from: to + joint, to: line.text.length })?.names.at(-1);
}

/**
 * Whether a short bold title is known by what stands behind the names behind it alone, a plain venue, `**静湖与城市**. 林梅，王芦. 湖泊学报，2029`, or an
 * acronym, `**The weight of lakes**. Mei Lin, Ann Reed. *CVPR*, 2029`: prizes, posts, talks and news are written so, too.
 */
export function isKnownByPlaceAlone({ line, ...title }: Span & { readonly line: TextLine }): boolean {
  const bold = line.strong.find(({ from, to }) => from <= title.from && to >= title.to);
  if (bold === undefined || wordCount(line.text.slice(bold.from, bold.to)) >= 5) return false;
  if (line.links.some(({ from, to }) => from < bold.to && to > bold.from)) return false;
  const venue = venueBehindNames(line, bold);
  return venue === 'plain' || venue === 'known';
}

/** `湖泊与城市`, `Lakes in the Mirror`, `LakeNet: Deep lakes`, before a known venue `Boats and Nets.`; not `欧阳文澜`, `Ada van der Reed` */
function isLongerThanNames(line: TextLine, bold: Span, isBeforeKnown: boolean): boolean {
  const words = line.text.slice(bold.from, bold.to);
  // without a stop `In collaboration with`, `Joint work with`; with an acronym `Spotlight at CVPR.`
  const isStopped = /[.。]\s?$/.test(words) || /^[.。]/.test(line.text.slice(bold.to));
  const needsFour = !isBeforeKnown || !isStopped || words.split(/[\s.]+/).some(isKnownAcronym);
  const isLong = /^\p{Script=Han}+$/u.test(words) ? words.length > 4 : wordCount(words) > (needsFour ? 3 : 2);
  const isOther = isTitleOfOther(words, line.text.slice(bold.to)) || isOrganisation(words) || post.test(words);
  return (isLong || beginsCoined(words)) && !isOther && readSoleAuthor(line, bold) === undefined;
}

/** `LakeNet: Deep lakes` */
function beginsCoined(words: string): boolean {
  const [name, rest] = words.split(/[:：]\s?/);
  return name !== undefined && rest !== undefined && !/\s/.test(name) && isCoined(name);
}

/** `. 湖泊学报，2029`, `. Journal of Lakes, 2029` */
function isPlainVenueNext(behind: string): boolean {
  const rest = /^[\s*†‡#]{0,4}[.,，。]\s{0,2}(?<venue>\p{L}[^.,，。]{1,100}[,，]\s?(?:19|20)\d\d(?!\d))/u.exec(
    behind,
  )?.groups;
  return rest?.venue !== undefined && namesVenue(rest.venue) && !namesOther(behind) && !post.test(rest.venue);
}

const post = /(?:编委|主编|编辑|委员|理事|会员)/;
