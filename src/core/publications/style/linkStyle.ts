import { prepositionSource } from '../../text/functionWords';
import { namesFile, readsLikeButton } from '../../page/buttonWords';
import type { Link } from '../../page/pageModel';
import { exchangeableDoi } from '../../syntax/doi';
import { holdsIsbn } from '../printed/ofJournal';
import type { LinkLabel, LinkStyle, LinksMark, Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import { commonLabels } from './commonLabels';
import { leadBefore, readSaying } from './sayingLabel';

/** The links behind an entry, and what stands around each or all. */
interface EntryLinks {
  readonly links: readonly Link[];
  readonly outer: LinksMark;
}

/**
 * How the links behind entries are written: `[[Paper]](…) [[Code]](…)`, `[**PDF**](…) | …`. Marks are those of the first of `entries`,
 * the nearest; labels those of all. `text` is the page.
 */
export function readLinkStyle(text: string, entries: readonly EntryLinks[]): LinkStyle {
  const linked = entries.filter(({ links }) => links.length > 0);
  const [first] = linked;
  const [link] = first?.links ?? [];
  if (first === undefined || link === undefined) return { outer: unmarked, mark: unmarked, separator: ' ', labels: [] };
  const several = linked.find(({ links }) => links.length > 1);
  const [one, two] = several?.links ?? [];
  const between =
    several === undefined || one === undefined || two === undefined ? ' ' : betweenTwo(text, one, two, several.outer);
  const labels = linked.map(({ links, outer }) =>
    labelsOf(
      text,
      links.filter(link => !isInSentence(text, link)),
      outer,
    ).filter(({ label }) => label !== '' && label.length < 30),
  );
  return {
    // of one link alone, `[[PDF](…)]`, it is not seen around what
    outer: several?.outer.isAroundAll === true ? several.outer : first.outer,
    mark: marksOf(text.slice(link.textRange.start, link.textRange.end).trim()),
    separator: /^[\s|\\/·,;]{1,8}$/.test(between) ? between : ' ',
    labels: commonLabels(labels),
  };
}

/** What parts two links that follow each other, without what stands around each. */
export function betweenTwo(text: string, one: Link, two: Link, outer: LinksMark): string {
  const { open, close } = outer.isAroundAll === true ? unmarked : outer;
  return text.slice(one.range.end + close.length, two.range.start - open.length);
}

/** What parts links, ` | `, without what makes a table in kramdown: ` \\| `. */
export function withBarsEscaped(separator: string): string {
  return separator.replace(/(?<!\\)\|/g, '\\|');
}

/** What stands around the words of a label in the brackets of its link: `[` and `]` in `[[Paper]](…)`. */
export function marksOf(label: string): Mark {
  const open = /^(?:\\?\[|\*\*|__|\*|`|<b>|<strong>){0,3}/.exec(label)?.[0] ?? '';
  const close = /(?:\\?\]|\*\*|__|\*|`|<\/b>|<\/strong>){0,3}$/.exec(label.slice(-30))?.[0] ?? '';
  return { open, close };
}

function labelsOf(text: string, links: readonly Link[], outer: Mark): readonly LinkLabel[] {
  return links.map((link): LinkLabel => {
    const { textRange, href } = link;
    // `<a href="…"> [paper]</a>`
    const written = text.slice(textRange.start, textRange.end).trim();
    const { open, close } = marksOf(written);
    const label = written.slice(open.length, written.length - close.length);
    const saying = readSaying(label, link, leadBefore(text, link.range.start - outer.open.length));
    return { ...(saying ?? { label, role: roleOf(label, href) }), ...templateOf(href) };
  });
}

/** `Find more at [this website](…)`, `joint work with [Ada Reed](…)`; `see [paper](…)` is what other entries have too. */
function isInSentence(text: string, { range, textRange }: Link): boolean {
  if (readsLikeButton(text.slice(textRange.start, textRange.end))) return false;
  return joint.test(text.slice(Math.max(0, range.start - 12), range.start));
}

const joint = new RegExp(String.raw`(?<!\p{L})(?:${prepositionSource}|see|the) (?:\*{1,2}|_{1,2})?$`, 'iu');

const page = /网页|链接|论文|主页|page|site|html|link|doi|publisher|abs|paper|url|web|ieee|acm|springer/i;

/** What a label promises, where it leads to `href`: the page of the paper, its PDF file, its preprint, or something else. */
export function roleOf(label: string, href = ''): LinkLabel['role'] {
  if (/^\W*arxiv/i.test(label)) return /arxiv\.org\/pdf\//i.test(href) ? 'pdf' : 'arxiv';
  if (namesFile(label) || /preprint|arxiv/i.test(label)) return 'pdf';
  return page.test(label) && !/project|项目/i.test(label) ? 'page' : 'other';
}

/** `https://dl.acm.org/doi/pdf/10.1145/1.2` → `https://dl.acm.org/doi/pdf/{doi}`, for DOIs of `10.1145` */
function templateOf(href: string): Pick<LinkLabel, 'template' | 'prefix' | 'isOfBook'> {
  const found = exchangeableDoi(href);
  if (found === undefined || !/^https?:/.test(href) || href.length - found.range.end > 20) return {};
  const template = `${href.slice(0, found.range.start)}{doi}${href.slice(found.range.end)}`;
  return { template, prefix: found.doi.split('/')[0] ?? '', isOfBook: holdsIsbn(found.doi) };
}
