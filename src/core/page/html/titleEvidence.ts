import { readDoi } from '../../syntax/doi';
import { isWithin } from '../../text/range';
import { longPrepositionSource, prepositionSource } from '../../text/functionWords';
import type { TextLine } from '../boxText';
import { isTalkPostOrPrize } from '../drafts/otherThanWork';
import { withoutAuthorMarks } from '../names/authorMarks';
import { readAuthorList } from '../names/authorNames';
import { isReviewNext } from '../drafts/venueBehind';
import type { WorkDraft } from '../drafts/workDraft';
import { isCertainlyOther } from '../headings/otherHeadings';
import type { PageModel } from '../pageModel';
import { isDoiOfData, readPaperAddress } from '../paperAddress';
import { namesOther, otherKindInChineseSource, otherKindSource } from '../venues/venueWords';
import { venueLineOf } from './venueLine';

/** What speaks for a heading being the title of a publication, and not the name of a section, and what against it. */
export interface TitleEvidence {
  /** Whether the line below it has names and no other words, or behind them where the work appeared: `Mei Lin, Ann Reed. *Journal of Lakes*, 2029`. */
  readonly hasNames: boolean;
  /** What the line below the names, or the rest of theirs, says of where and when the work appeared: a venue with its year, or a thesis with it, or the year alone, or that it is under review. */
  readonly appeared: 'at a venue' | 'in a year' | undefined;
  /** Whether a link in it or below it opens a paper: a DOI, an arXiv number, a PDF. */
  readonly hasPaperLink: boolean;
  /** Whether a link there has the DOI of an archive of data and software, which keeps papers as well: `10.5281/zenodo.1234567`. */
  readonly hasArchiveLink: boolean;
  /** Whether its head noun is one of persons or of what else sections list: `Current Students and Postdocs`, `Best Poster Award of the Lakes`. */
  readonly isOfOthers: boolean;
  /** Whether each word of it is one of headings for something else: `Current Students`. Others that are alike do not speak for it. */
  readonly isCertainlyOther: boolean;
  /** Whether it is around several lists of names with where each work appeared: `### Ice`, and below it `**Lake Ice**, **Mei Lin**. Under review.` */
  readonly isAroundSeveral: boolean;
  /** Whether it is called like a talk, a post or a prize as a whole: `Talk on Lakes`, `Keynote: Lakes`. Only a link to a paper speaks for one. */
  readonly isTalk: boolean;
  /** Whether a heading above it says that papers stand below, where that is known. */
  readonly isAmongPapers?: boolean;
}

const weights = { names: 1, venue: 2, year: 1, link: 2, archive: 1, others: -3, amongPapers: 1 } as const;

/** What a title weighs at least: names with a venue and its year below them, or with a link to a paper, are enough. */
const enough = 3;

/** Other titles of the page speak for one that has the same form, up to this weight: as much as a head noun speaks against it. */
const mostOfOthers = 3;

/**
 * Whether a heading is the title of a publication, all evidence weighed.
 * @param others how many other headings of its level are titles by their own evidence, or would be with one more that is alike
 */
function isTitle(evidence: TitleEvidence, others = 0): boolean {
  const { hasNames, appeared, hasPaperLink, hasArchiveLink, isOfOthers, isTalk, isAmongPapers = false } = evidence;
  if ((isTalk && !hasPaperLink) || evidence.isAroundSeveral) return false;
  const isAlike = hasNames && (evidence.isCertainlyOther ? appeared === 'at a venue' : appeared !== undefined);
  return (
    (hasNames ? weights.names : 0) +
      (appeared === 'at a venue' ? weights.venue : 0) +
      (appeared === 'in a year' ? weights.year : 0) +
      (hasPaperLink ? weights.link : hasArchiveLink ? weights.archive : 0) +
      (isOfOthers ? weights.others : 0) +
      (isAmongPapers ? weights.amongPapers : 0) +
      (isAlike ? Math.min(others, mostOfOthers) : 0) >=
    enough
  );
}

/** Those of the headings of one level that are titles. Two with names and a year alone are alike, and each speaks for the other. */
export function titlesAmong<Heading extends { readonly evidence: TitleEvidence | undefined }>(
  headings: readonly Heading[],
): readonly Heading[] {
  const likely = headings.filter(({ evidence }) => evidence !== undefined && isTitle(evidence, 1));
  return headings.filter(one => {
    const others = likely.includes(one) ? likely.length - 1 : likely.length;
    return one.evidence !== undefined && isTitle(one.evidence, others);
  });
}

/**
 * The evidence for the title of what a heading and the paragraphs below it read as.
 * @param yearAbove of the heading above it, where that is one of a year: the venue needs none then
 */
export function titleEvidence(page: Pick<PageModel, 'links'>, draft: WorkDraft, yearAbove?: number): TitleEvidence {
  const { lines, titleSpan, title, range, authors } = draft;
  const at = lines.indexOf(authors.line);
  const endOfNames = authors.names.at(-1)?.to ?? 0;
  const beside = venueBeside(authors.line, endOfNames, yearAbove);
  const isAlone = !/\p{L}/u.test(authors.line.text.slice(endOfNames));
  const hasNames = at === lines.indexOf(titleSpan.line) + 1 && (isAlone || beside !== undefined);
  // `[Paper] [Code]` may stand between names and venue
  const next = lines.slice(at + 1).find(line => !isLinksAlone(line));
  const links = page.links.filter(({ range: link }) => isWithin(link, range));
  const dois = links.flatMap(({ href }) => readDoi(href) ?? []);
  // `(ISL 2029) [Code](…)`
  const cut = next && { ...next, text: next.text.slice(0, endOfVenue(next.text, 0, next.links)).trimEnd() };
  const below =
    next && cut && (venueLineOf(next) ?? venueLineOf(cut) ?? venueLineOf(inYear(cut, yearAbove)) ?? underReview(next));
  return {
    hasNames,
    appeared: hasNames ? (isAlone ? below : beside) : undefined,
    hasPaperLink: links.some(({ href }) => readPaperAddress(href) !== undefined) || dois.some(doi => !isDoiOfData(doi)),
    hasArchiveLink: dois.length > 0,
    isOfOthers: isOfOthers(title.text),
    isCertainlyOther: isCertainlyOther(title.text),
    isAroundSeveral: isAroundSeveral(draft, yearAbove),
    isTalk: isTalkPostOrPrize(title.text) || toldAsOther.test(title.text),
  };
}

/**
 * Whether the lines below a title are works of their own: each with names, of which the first is another, as a title is, and behind them where it
 * appeared. Whoever is the first of one line and named in another is a person: a conference paper and its journal version have other first authors.
 */
export function isAroundSeveral({ lines, titleSpan }: WorkDraft, yearAbove?: number): boolean {
  const firsts = new Set<string>();
  const others = new Set<string>();
  for (const line of lines.slice(lines.indexOf(titleSpan.line) + 1)) {
    const names = readAuthorList(line, { from: 0, to: line.text.length })?.names ?? [];
    const [first, last] = [names[0], names.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    if (!line.strong.some(({ from, to }) => from <= first.from && to === first.to)) continue;
    if (venueBeside(line, last.to, yearAbove) === undefined) continue;
    firsts.add(withoutAuthorMarks(first.text));
    for (const { text } of names.slice(1)) others.add(withoutAuthorMarks(text));
  }
  return [...firsts].filter(first => !others.has(first)).length > 1;
}

/** Behind names, in their line: `. *Journal of Lakes*, 2029`, ` (ISL 2029)`, and behind a comma what is slanted. */
function venueBeside(
  { text, slanted, links }: TextLine,
  end: number,
  yearAbove: number | undefined,
): TitleEvidence['appeared'] {
  const [signs = ''] = /^[^\p{L}\p{N}]{0,6}/u.exec(text.slice(end)) ?? [];
  const bracket = /[(（]/.exec(signs)?.index;
  const from = end + (bracket ?? signs.length);
  if (!/[.。;；:：(（]/.test(signs) && !slanted.some(span => span.from === from)) return undefined;
  const rest = {
    text: text.slice(from, endOfVenue(text, from, links)).trimEnd(),
    slanted: slanted.flatMap(span => (span.from < from ? [] : [{ from: span.from - from, to: span.to - from }])),
  };
  return venueLineOf(rest) ?? venueLineOf(inYear(rest, yearAbove)) ?? underReview(rest);
}

/** What appears nowhere yet, `Under review`, says as much as a year does. */
function underReview({ text }: Pick<TextLine, 'text'>): 'in a year' | undefined {
  return isReviewNext(text.replace(/^[(（[]/, '')) ? 'in a year' : undefined;
}

/** Where the links behind a venue begin: `(CVPR 2029) [PDF](…)`. */
function endOfVenue(text: string, from: number, links: TextLine['links']): number {
  let end = text.length;
  for (const link of [...links].reverse()) {
    const isBehind = link.from > from && /\p{L}/u.test(text.slice(from, link.from));
    if (!isBehind || /[\p{L}\d]/u.test(text.slice(link.to, end))) break;
    end = link.from;
  }
  return text.slice(0, end).replace(/[\s[|·/]{1,8}$/u, '').length;
}

/** `Keynote: Lakes`, `Tutorial: Lakes` */
const toldAsOther = new RegExp(`^(?:${otherKindSource})s?\\s?[:：]`, 'i');

/** `*Journal of Lakes*` below `2029` as `*Journal of Lakes*, 2029`. */
function inYear<Line extends Pick<TextLine, 'text'>>(line: Line, year: number | undefined): Line {
  return year === undefined ? line : { ...line, text: `${line.text.trimEnd().replace(/[.。]$/, '')}, ${year}` };
}

function isLinksAlone({ text, links }: TextLine): boolean {
  let done = 0;
  let rest = '';
  for (const { from, to } of links) {
    rest += text.slice(done, from);
    done = Math.max(done, to);
  }
  return links.length > 0 && !/[\p{L}\d]/u.test(rest + text.slice(done));
}

/** By the last word of its head: `Former Members of the Group` are persons, `Group Equivariant Networks` and `Student Models of Lakes` none. */
function isOfOthers(title: string): boolean {
  if (isCertainlyOther(title)) return true;
  const head = (title.split(joint)[0] ?? '').trim();
  const lastWord = head.split(/[\s-]/).at(-1) ?? '';
  // Chinese does not part words: `学生奖学金` are prizes, `奖学金推荐研究` is a topic
  const isChinese = /\p{Script=Han}/u.test(lastWord);
  if (ofService.test(head) || theses.test(head)) return true;
  return persons.test(head) || (isChinese ? othersInChinese.test(head) : namesOther(lastWord));
}

/** What stands behind a noun: `of the Group`, `at Lake University`, `(2024–2029)` */
const joint = new RegExp(
  String.raw`\s(?:${prepositionSource}|${longPrepositionSource}|behind|who|that|which|i|we)\s|[(（:：?？]`,
  'i',
);

const persons =
  /(?<!\p{L})(?:students?|(?:ph\.?d\.?|doctoral|master['’]?s?)\scandidates?|trainees?|graduates?|assistants?|post-?docs?|members?|group|team|people|alumni|alumnae|staff|friends?|advis[eo]rs?|mentors?|mentees?|supervisors?|co-?authors|collaborators?|collaborations|colleagues|visitors?|speakers?|chairs?|editors?|hosts?|contacts?)$|(?:学生|研究生|博士生?|硕士生?|博士后|成员|团队|课题组|校友|导师|合作者|同事|委员会?)$/iu;

/** `Workshop on Northern Lakes`, `Reviewing for Major Conferences`, `PhD Committees I Served On`; a title has such a word among others. */
const ofService =
  /^(?:(?:ph\.?d\.?|thesis|program(?:me)?|organi[sz]ing)\s)?(?:workshops?|organi[sz](?:ation|ing)|reviewing|refereeing|committees?)$/i;

/** Several are supervised, whatever verb stands behind: `Theses Supervised`, `Ongoing and Finished Theses`. */
const theses =
  /^(?:[\p{L}.]+\s){0,4}(?:theses|dissertations)(?:\s(?:supervised|advised|mentored|completed|defended))?$/iu;

const othersInChinese = new RegExp(`(?:${otherKindInChineseSource}|奖学金|学位论文)$`, 'u');
