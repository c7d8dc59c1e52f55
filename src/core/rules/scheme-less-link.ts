import type { Link, PageModel } from '../page/pageModel';
import { remembered } from '../remembered';
import { isPublished } from '../site/addresses/publishedAddresses';
import type { TextEdit } from '../text/edit';
import { slice, type OffsetRange } from '../text/range';
import { assetUses, type AssetUse } from './addresses/assetUses';
import { withoutClosing } from './addresses/closingSigns';
import { invisibleInAddresses } from './addresses/invisibleInAddresses';
import { beginsWrong, brokenScheme, isOwn, mailMeant, withPlainAt } from '../site/addresses/missingScheme';
import { inside } from './menu/menuItems';
import { linkedValues } from './addresses/linkedValues';
import { openingSigns, isSitePath } from './addresses/openingSigns';
import { sourceWithoutScheme, writeScheme } from './addresses/sourceWithoutScheme';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';

/** `href="www.parc.com"`: without `https://` a browser looks for a page of that name beside this one; so with `mei@lakes.com`. */
export const schemeLessLink: Rule = {
  id: 'scheme-less-link',
  group: 'structure',
  severity: 'error',
  summary: message('Addresses without https://, which lead to a page of this site that is not there'),
  scope: 'page',
  *check(input) {
    const { links, uses } = suspects(input.page);
    for (const link of links) {
      const found = ofLink(link, input);
      if (found !== undefined) yield found;
    }
    for (const use of uses) {
      const found = ofUse(use, input);
      if (found !== undefined) yield found;
    }
    for (const { node, use } of linkedValues(input.page, input.path, input.site)) {
      if (use.kind !== 'link' || use.folder !== '') continue;
      const found = ofLink({ href: String(node.value), hrefRange: inside(node), textRange: noWords }, input);
      if (found !== undefined) yield found;
    }
    yield* invisibleInAddresses(input);
  },
};

type Place = Pick<PageRuleInput, 'text' | 'site'>;

/** What is looked at of a link. */
type Target = Pick<Link, 'href' | 'hrefRange' | 'textRange'>;

/** The words of a link that the layout has. */
const noWords: OffsetRange = { start: -1, end: -1 };

/** The few addresses of a page that would be told of if no site had a file or folder of their name. */
const suspects = remembered((page: PageModel) => {
  const alone: Place = { text: page.text, site: undefined };
  return {
    links: page.links.filter(link => ofLink(link, alone) !== undefined),
    uses: assetUses(page).filter(use => ofUse(use, alone) !== undefined),
  };
});

function ofLink(link: Target, place: Place): Finding | undefined {
  return surrounded(link.href, link.hrefRange, place) ?? finding(link, place);
}

function ofUse(use: AssetUse, place: Place): Finding | undefined {
  return use.kind === 'link' ? undefined : (surrounded(use.address, use.range, place) ?? shown(use, place));
}

function finding({ href, hrefRange, textRange }: Target, { text, site }: Place): Finding | undefined {
  if (slice(text, hrefRange) !== href || /\{[{%]/.test(href)) return undefined;
  const lead = href.length - href.trimStart().length;
  const address = href.trim();
  const start = hrefRange.start + lead;
  const doi = /^(?:doi:\s?)?(?=10\.\d{4,9}\/\S)/i.exec(address)?.[0];
  if (doi !== undefined && !isOwn(address.slice(0, address.indexOf('/')), site))
    return bareDoi(address, doi.length, hrefRange, { start, end: start + address.length });
  // before `<mei@lakes.com>` kramdown writes mailto: itself
  const isWords = hrefRange.start === textRange.start;
  const mail = isWords || isOwn(address, site) ? undefined : mailMeant(address);
  if (mail !== undefined) return mailFinding(address, mail, hrefRange, start);
  const broken = brokenScheme(address, site);
  return broken === undefined
    ? undefined
    : withoutScheme(address, 'https://', hrefRange, { range: { start, end: start + broken }, newText: 'https://' });
}

/** `![Lakes](htps://lakes.example/a.png)`, `<iframe src="www.lakes.example/embed">`: what the page is to show and cannot. */
function shown({ address: written, range, kind }: AssetUse, { text, site }: Place): Finding | undefined {
  if (slice(text, range) !== written || /\{[{%]/.test(written)) return undefined;
  const start = range.start + written.length - written.trimStart().length;
  const found = sourceWithoutScheme(written.trim(), kind === 'picture', start, site);
  return found && { range, explains: true, ...found };
}

/** `mei@lakes.example`, and what an input method makes of its signs: `mailto：mei@lakes.example`. */
function mailFinding(address: string, mail: string, range: OffsetRange, start: number): Finding | undefined {
  const meant = `mailto:${mail}`;
  if (!/^mailto:/i.test(address)) {
    const before = address.endsWith(mail) ? address.length - mail.length : address.length;
    const newText = meant.slice(0, meant.length - (address.length - before));
    return withoutScheme(address, 'mailto:', range, { range: { start, end: start + before }, newText });
  }
  const plain = withPlainAt(address);
  if (plain === address) return undefined;
  const wide = address.charAt(plain.indexOf('@'));
  return {
    range,
    message: message('Mail to “{0}” reaches nobody: its “{1}” is not the plain @.', address, wide),
    fixes: [
      {
        kind: 'plain-at',
        title: message('Write “{0}”', meant),
        edits: [{ range: { start, end: start + address.length }, newText: meant }],
        safe: true,
      },
    ],
  };
}

function withoutScheme(address: string, scheme: string, range: OffsetRange, edit: TextEdit): Finding {
  return {
    range,
    message: beginsWrong(address)
      ? message('“{0}” does not begin with https:// as it should: visitors who click here get nowhere.', address)
      : message(
          '“{0}” has no {1} before it: browsers look for a file of that name on this site, and visitors get “not found”.',
          address,
          scheme,
        ),
    fixes: [writeScheme(scheme, edit)],
  };
}

/** `10.9999/lakes.17` and `doi:10.9999/lakes.17` are names, of which only doi.org makes addresses. */
function bareDoi(address: string, before: number, range: OffsetRange, place: OffsetRange): Finding {
  // an address keeps the backslash of `lakes\_17`, which the DOI does not have
  const doi = address.slice(before).replace(/\\(?=[_*~[\]])/g, '');
  return {
    range,
    explains: true,
    message: message(
      '“{0}” is a DOI, not an address: browsers do not find the paper by it. Write https://doi.org/ before it.',
      address,
    ),
    fixes: [
      {
        kind: 'add-resolver',
        title: message('Write “{0}”', `https://doi.org/${doi}`),
        edits: [{ range: place, newText: `https://doi.org/${doi}` }],
        safe: true,
      },
    ],
  };
}

/** `[Reed]((https://reed.example))`, `[CV]("/files/cv.pdf")`, and what a copied address brings along: quotation marks, invisible signs. */
function surrounded(href: string, range: OffsetRange, { text, site }: Place): Finding | undefined {
  const address = href.trim();
  const before = openingSigns(address);
  if (before === undefined || slice(text, range) !== href || /\{[{%]/.test(href)) return undefined;
  // `src=“images/lake.png”` has wide quotes where plain ones belong
  if (text[range.start - 1] === '=') return undefined;
  if (site !== undefined && isPublished(site, address)) return undefined;
  const start = range.start + href.length - href.trimStart().length;
  const written = { start, end: start + address.length };
  const rest = address.slice(before.length);
  return {
    range,
    explains: true,
    message: /^https?:/i.test(rest)
      ? message(
          'There is something before https:// here: browsers look for a file of that name on this site, and visitors get “not found”.',
        )
      : message(
          'The characters around “{0}” are part of this address: browsers find nothing there. Remove them.',
          withoutClosing(before, rest),
        ),
    fixes: before === '[' && address.includes('](') ? chosen(address, written) : dropped(address, before, written),
  };
}

/** None where more than signs around the address is wrong: what is left would be no address either, and no longer be told. */
function dropped(address: string, before: string, { start, end }: OffsetRange): readonly Fix[] {
  const rest = address.slice(before.length);
  const whole = withoutClosing(before, rest);
  if (!wholePattern.test(whole) && !isSitePath(whole)) return [];
  const closing = end - (rest.length - whole.length);
  return [
    {
      kind: 'drop-before',
      title: message('Take it away'),
      edits: [
        { range: { start, end: start + before.length }, newText: '' },
        ...(closing < end ? [{ range: { start: closing, end }, newText: '' }] : []),
      ],
      safe: true,
    },
  ];
}

/** `[Lakes]([https://lakes.example](https://reeds.example))`: which of the two is meant is for the author to say. */
function chosen(address: string, range: OffsetRange): readonly Fix[] {
  const [, shown = '', target = ''] = /^\[([^\]]{1,2000})\]\((.{1,2000})\)$/.exec(address) ?? [];
  const addresses = new Set([target, shown].filter(each => wholePattern.test(each)));
  return [...addresses].map(each => ({
    kind: 'address-of-link',
    title: message('Write “{0}”', each),
    edits: [{ range, newText: each }],
    safe: target === shown,
  }));
}

/** An address with nothing in it that only stands around one. */
const wholePattern = /^https?:\/\/(?!\S*\]\()[^\s"`“”„«»<>【】《》「」『』*]+$/i;
