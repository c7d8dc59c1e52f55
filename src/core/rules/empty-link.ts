import { anyFormSource, readsLikeButton } from '../page/buttonWords';
import type { Link, PageModel } from '../page/pageModel';
import { worksOf } from '../page/works/works';
import { isPublished } from '../site/addresses/publishedAddresses';
import { insertion } from '../text/edit';
import { lineEnd, lineStart } from '../text/lines';
import { isWithin, overlaps, slice } from '../text/range';
import { isPaperButton } from './addresses/paperButton';
import { dropLink } from './addresses/dropLink';
import { impossiblePaper, type ImpossiblePaper } from './addresses/impossiblePaper';
import { leadsHere } from './addresses/leadsHere';
import { dotlessHost, isBegun, isDoiAlone, isFrontPage, noHost } from '../site/addresses/noHost';
import { removeLabel } from './addresses/removeLabel';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';
import { templateMarks } from './template/templateMarks';
import { isScripted } from './addresses/scriptedLink';

/** Links without a target: a click opens the page itself, in a second tab where the site has the template's `<base target="_blank">`. */
export const emptyLink: Rule = {
  id: 'empty-link',
  group: 'publications',
  severity: 'warning',
  summary: message('Links without a target, which open the page itself'),
  scope: 'page',
  *check(input) {
    for (const link of input.page.links) {
      const impossible = impossiblePaper(link.href.trim());
      if (isEmpty(link, input) || leadsHere(link, input)) {
        if (!isHandled(link, input)) yield { ...finding(link, input, noTarget(link)), unfinished: link.hrefRange };
      } else if (isBegun(link.href.trim()) || (isDoiAlone(link.href.trim()) && isPaperButton(link.text))) {
        const told = noHost(link.href.trim());
        if (!isHandled(link, input)) yield { ...finding(link, input, told), unfinished: link.hrefRange };
      } else if (isFrontPage(link.href.trim()) && promisesPaper(link, input.page)) {
        if (isWritten(link, input)) yield { ...finding(link, input, frontPage(link)), unfinished: link.hrefRange };
      } else if (dotlessHost(link.href.trim()) !== undefined) {
        if (isWritten(link, input)) yield { ...finding(link, input, hostWithoutDot(link)), unfinished: link.hrefRange };
      } else if (impossible !== undefined) {
        if (isWritten(link, input)) yield noPaper(link, impossible, input);
      } else if (placeholderPattern.test(link.href.trim())) {
        if (isMissing(link, input)) yield finding(link, input, placeholder(link));
      } else if (link.kind === 'markdown' && wordsPattern.test(link.href.trim()) && isMissing(link, input)) {
        yield noAddress(link, input);
      }
    }
  },
};

function noTarget({ text }: Link): Message {
  const told = withoutBrackets(text.trim());
  return told === ''
    ? message('This link has no target: a click leads back to this page.')
    : message('“{0}” has no target: a click leads back to this page.', told);
}

function placeholder({ href }: Link): Message {
  return message('“{0}” is not a target but a placeholder for one: visitors get “page not found”.', href.trim());
}

function frontPage({ href }: Link): Message {
  return message('“{0}” is the front page of that site: visitors who click here do not find the paper.', href.trim());
}

function hostWithoutDot({ href }: Link): Message {
  const host = dotlessHost(href.trim()) ?? '';
  return message('“{0}” leads nowhere: no site on the web is called “{1}”, without a dot.', href.trim(), host);
}

/** `[email](mei AT lakes DOT org)`: the words may be what a reader is to know. */
function noAddress({ range, href, textRange }: Link, { text }: PageRuleInput): Finding {
  const words = href.trim();
  return {
    range,
    message: message('“{0}” is not an address: visitors who click here get “page not found”.', words),
    fixes: [
      {
        kind: 'words-beside',
        title: message('Keep both in words, drop the link'),
        edits: [{ range, newText: `${slice(text, textRange)} (${words})` }],
        safe: false,
      },
    ],
  };
}

function finding(link: Link, { text, page }: PageRuleInput, told: Message): Finding {
  const words = withoutBrackets(link.text.trim());
  // without their links, words of a button look like the buttons beside them and do nothing: what was meant is for the author to say
  const isButton = words !== '' && readsLikeButton(words) && (isBehindPaper(link, page) || isBesideButton(link, page));
  return {
    range: link.range,
    message: told,
    fixes: [dropLink(link, text, page, { safe: !isButton }), ...(isButton ? removeLabel(link, words, text) : [])],
  };
}

/** What stands in the address may be a slip in that of a paper, so that only its author can take it away. */
function noPaper(link: Link, { message: told, missing }: ImpossiblePaper, { text, page }: PageRuleInput): Finding {
  const start = link.hrefRange.start + slice(text, link.hrefRange).indexOf(link.href.trim());
  const withSign: readonly Fix[] =
    missing === undefined
      ? []
      : [
          {
            kind: missing.sign === '.' ? 'add-stop' : 'add-sign',
            title: missing.sign === '.' ? message('Put the full stop there') : message('Put “{0}” there', missing.sign),
            edits: [insertion(start + missing.at, missing.sign)],
            safe: false,
          },
        ];
  return {
    range: link.range,
    message: told,
    fixes: [...withSign, dropLink(link, text, page, { safe: false })],
    unfinished: link.hrefRange,
  };
}

/** Whether a link is that of a title, or a button behind one; a sample of the template is told of as such. */
function promisesPaper(link: Link, page: PageModel): boolean {
  if (templateMarks(link.text).length > 0) return false;
  return isOfTitle(link, page) || (isPaperButton(link.text) && isBehindPaper(link, page));
}

function isOfTitle(link: Link, page: PageModel): boolean {
  return worksOf(page).some(
    ({ links, title }) =>
      links.some(({ range }) => range.start === link.range.start) && overlaps(title.range, link.range),
  );
}

function isBehindPaper(link: Link, page: PageModel): boolean {
  return worksOf(page).some(
    ({ links, title }) =>
      links.some(({ range }) => range.start === link.range.start) && !overlaps(title.range, link.range),
  );
}

/**
 * Whether a link stands on a line with a title in marks, a year and a button that opens something: that is one of a paper, too, where it cannot be
 * told who wrote it, as of a line of news or of the works of one author alone.
 */
function isBesideButton(link: Link, { masked, links }: PageModel): boolean {
  const line = { start: lineStart(masked, link.range.start), end: lineEnd(masked, link.range.start) };
  const written = slice(masked, line);
  return (
    markedTitle.test(written) &&
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(written) &&
    links.some(
      other =>
        other !== link &&
        isWithin(other.range, line) &&
        /^https?:/.test(other.href) &&
        readsLikeButton(withoutBrackets(other.text)),
    )
  );
}

const markedTitle = /"[^"\n]{8,300}"|[“《][^“”《》\n]{4,300}[”》]|\*[^*\n]{8,300}\*/;

/** `[[PDF]]()` is the button “PDF”. */
function withoutBrackets(label: string): string {
  return /^\[[^[\]]*\]$/.test(label) ? label.slice(1, -1) : label;
}

function isEmpty({ href, hrefRange }: Link, { text }: PageRuleInput): boolean {
  // a target that Liquid writes is filler in the masked text
  const written = slice(text, hrefRange);
  if (written.includes('{{') || written.includes('{%')) return false;
  const target = href.trim().toLowerCase();
  return (
    target === '' || target === '#' || /^javascript:(?:\s*(?:void\s*\((?:\s*(?:0|''))?\s*\)|;))?(?:\s*;)?$/.test(target)
  );
}

/** Whether nothing of the site is called as the target is written. */
function isMissing(link: Link, input: PageRuleInput): boolean {
  const { site } = input;
  return isWritten(link, input) && (site === undefined || !isPublished(site, link.href.trim()));
}

/** Whether no Liquid and no character reference makes the target. */
function isWritten({ href, hrefRange }: Link, { text }: PageRuleInput): boolean {
  return slice(text, hrefRange).trim() === href.trim();
}

/** `[Paper](xxx)`, `[Paper](Coming soon)` and `[Paper](paper_url)` */
const placeholderPattern = new RegExp(
  String.raw`^(?:x{2,}|todo|tb[ad]|n/a|(?:(?:your|${anyFormSource})[-_]?)?(?:url|link)|` +
    String.raw`placeholder|none|null|undefined|链接|网址|地址|暂?无|-{1,3}|_{1,3}|\.{3}|…{1,2}|(?:coming|available)[\s-]?soon|to[\s-](?:appear|be (?:added|announced|released|updated))|敬请期待|即将(?:发布|公开|上线|推出|开源)|待(?:更新|补充|添加|定|公开|发布))[.!…。！]*$`,
  'i',
);

/** Several words are no address, which has a slash, a dot or a colon, or is one word. */
const wordsPattern = /^[^\s/.#:?&=%]+(?:\s+[^\s/.#:?&=%]+)+$/;

/** Links that a script makes work, and `#` as the way back to the top. */
function isHandled(link: Link, input: PageRuleInput): boolean {
  if (link.href.trim() === '#' && /\btop\b|顶部|顶端|返回|[↑⬆▲⇧]/i.test(link.text)) return true;
  return isScripted(link, input);
}
