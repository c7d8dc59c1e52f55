import { isPictureName } from '../../syntax/pictureName';
import type { OffsetRange } from '../../text/range';
import { isOfAll } from './comparedTags';
import type { LinkLabel } from './entryStyle';
import { escapeHtmlText, escapeTarget } from '../markup/escapeInline';
import { roleOf } from './linkStyle';

/** Where a link or a script leads: `href="…"`, `onclick="openLink('https://…')"`. What comes with a picture, `onerror`, opens nothing. */
const opener = /(\s(?:href|on(?!(?:error|load)\b)[a-z]{1,20})\s{0,3}=\s{0,3})("[^"<>]{1,400}"|'[^'<>]{1,400}')/gi;
const quoted = /(["'])([^"']{1,400})\1/;
const markdownLink = /(?<![!\\\]])\[([^[\]\n]{1,60})\]\(([^()\s{}]{1,400})\)/g;
const slot = /\{opens:(page|pdf|arxiv)\}/;
const nothing = '{opens:nothing}';

/** An attribute that leads somewhere. */
interface Opener {
  readonly whole: string;
  readonly name: string;
  /** The address or name of what it opens, inside all quotation marks. */
  readonly target: string;
  /** Whether it does so on a click, and not where the pointer is. */
  readonly isClicked: boolean;
}

/**
 * HTML beside the text of an entry, copied for another one, with `{opens:page}`, `{opens:pdf}` or `{opens:arxiv}` for the addresses that links and
 * buttons in it open, as their words promise, and `{image}` for that of the picture. What opens something that no registry knows goes, `Code` and
 * `BibTeX`, and so does the address of what stands around more. What all elements of its kind in `text`, the page, open stays.
 */
export function withOpeningSlots(text: string, html: string): string {
  let left = html.replace(markdownLink, (_, label: string, href: string) => {
    const role = roleOf(label, href);
    return role === 'other' ? nothing : `[${label}]({opens:${role}})`;
  });
  // from the inner to the outer ones
  for (const { 0: tag, index } of [...left.matchAll(/<[a-z][^<>]{0,800}>/gi)].reverse()) {
    const own = openersIn(tag).filter(({ whole, name }) => !isOfAll(text, tag, whole, name));
    const clicked = own.filter(({ isClicked }) => isClicked);
    const first = clicked.find(({ target }) => isAddress(target)) ?? clicked[0] ?? own[0];
    if (first === undefined) continue;
    const content = contentOf(left, tag, index);
    const words = content && wordsOf(left, content);
    const role =
      words === undefined || !first.isClicked || !isAddress(first.target) ? 'other' : roleOf(words, first.target);
    const isPicture = first.isClicked && isPictureName(first.target);
    const filled = words !== undefined ? `{opens:${role}}` : isPicture ? '{image}' : '';
    const isLeft = words === undefined || role !== 'other';
    const written = isLeft ? withTarget(tag, own, first, filled) : nothing;
    const end = isLeft ? index + tag.length : endOf(left, content ?? { start: index, end: index });
    left = left.slice(0, index) + (leadsOn(written) ? written + left.slice(end) : withoutEnd(left.slice(end), written));
  }
  return withoutNothing(left);
}

/** The tags of a mark without what they open on a click, where that is not the same in all of `text`, the page: `<span onclick="unfold('ash')">`. */
export function withoutOpeners(text: string, tags: string): string {
  return tags.replace(/<[a-z][^<>]{0,800}>/gi, tag =>
    openersIn(tag)
      .filter(({ whole, name }) => !/href/i.test(name) && !isOfAll(text, tag, whole, name))
      .reduce((left, { whole }) => left.replace(whole, ''), tag),
  );
}

/** Whether a slot in `html` has an address of the work, by what `targetOf` knows. */
export function opensWork(html: string, targetOf: (label: LinkLabel) => string | undefined): boolean {
  return [...html.matchAll(new RegExp(slot, 'g'))].some(
    ([, role]) => (targetOf({ label: '', role: role as LinkLabel['role'] }) ?? '') !== '',
  );
}

/** Fills what `withOpeningSlots` has left open: each address once. A link or button without one goes, and what holds nothing else. */
export function fillOpenings(html: string, targetOf: (label: LinkLabel) => string | undefined): string {
  const used = new Set<string>();
  let left = html;
  for (let found = slot.exec(left); found !== null; found = slot.exec(left)) {
    const [{ length }, role] = [found[0], found[1] as LinkLabel['role']];
    const markdown = /\[([^[\]\n]{1,60})\]\($/.exec(left.slice(0, found.index));
    const start = markdown?.index ?? left.lastIndexOf('<', found.index);
    const tag = left.slice(start, left.indexOf('>', found.index) + 1);
    const content = markdown === null ? contentOf(left, tag, start) : undefined;
    const label = markdown?.[1] ?? (content && wordsOf(left, content)) ?? '';
    const target = targetOf({ label, role }) ?? '';
    if (target === '' || used.has(target)) {
      const end = content === undefined ? found.index + length + 1 : endOf(left, content);
      // around the picture
      const isAround = markdown === null && content === undefined;
      left =
        left.slice(0, start) + (isAround ? withoutEnd(left.slice(start + tag.length), '') : nothing + left.slice(end));
    } else {
      used.add(target);
      const written = markdown === null ? escapeHtmlText(escapeTarget(target)) : escapeTarget(target);
      left = left.slice(0, found.index) + written + left.slice(found.index + length);
    }
  }
  return withoutNothing(left);
}

function openersIn(tag: string): readonly Opener[] {
  return [...tag.matchAll(opener)].flatMap(([whole, name = '', value = '']) => {
    const inside = value.slice(1, -1);
    const isLink = /href/i.test(name);
    const target = isLink ? inside : quoted.exec(inside)?.[2];
    if (target === undefined || /\{(?:image|opens:\w{1,8})\}/.test(target)) return [];
    // what a script changes where it stands is nothing of one paper: `this.classList.add('open')`
    if (!isLink && /\bthis\./.test(inside) && !isAddress(target) && !isPictureName(target)) return [];
    return [{ whole, name, target, isClicked: /href|click/i.test(name) }];
  });
}

function withTarget(tag: string, own: readonly Opener[], first: Opener, filled: string): string {
  let left = tag;
  for (const one of own) {
    const isFilled = one === first && filled !== '';
    left = left.replace(one.whole, () => (isFilled ? one.whole.replace(one.target, () => filled) : ''));
  }
  return left;
}

/** Whether a start tag, that of a link, still opens something: `<a class="wide">` does not. */
function leadsOn(tag: string): boolean {
  return !/^<a(?=[\s>])/i.test(tag) || /\s(?:href|on[a-z]{1,20})\s{0,3}=/i.test(tag);
}

/** What stands behind the start tag of a link, without its end; with the tag where the link ends elsewhere. */
function withoutEnd(behind: string, tag: string): string {
  const end = behind.search(/<\/a>/i);
  return end < 0 ? tag + behind : behind.slice(0, end) + behind.slice(end + '</a>'.length);
}

function isAddress(target: string): boolean {
  return /^(?!#|javascript:|mailto:)(?=.*(?:\/|\.pdf$))/i.test(target);
}

/** What an element holds whose start tag stands at `index`, where that is a few words. */
function contentOf(html: string, tag: string, index: number): OffsetRange | undefined {
  const name = /^<([a-z][\w-]{0,20})/i.exec(tag)?.[1] ?? '';
  const start = index + tag.length;
  const end = html.indexOf(`</${name}>`, start);
  if (/^(?:img|input|br|hr)$/i.test(name) || end < 0 || end - start > 300) return undefined;
  const content = html.slice(start, end);
  const holdsMore = /\{(?:image|badge|alt|opens:\w{1,8})\}/.test(content) || content.includes(`<${name}`);
  return holdsMore ? undefined : { start, end };
}

function endOf(html: string, { end }: OffsetRange): number {
  return html.indexOf('>', end) + 1;
}

function wordsOf(html: string, { start, end }: OffsetRange): string {
  return html
    .slice(start, end)
    .replace(/<[^<>]*>|&nbsp;/g, ' ')
    .trim();
}

/** Without what was left out, what parted it from others, and elements that held nothing else. */
function withoutNothing(html: string): string {
  let left = html;
  for (let before = ''; before !== left;) {
    before = left;
    left = left
      .replace(/\{opens:nothing\}[\s|·•,/]{0,40}(?=\{opens:nothing\})/g, '')
      .replace(/<([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,400})?>\s{0,40}\{opens:nothing\}\s{0,40}<\/\1>/gi, nothing);
  }
  return left
    .replace(/(?<=>\s{0,40})\{opens:nothing\}\s{0,3}[|·•,/]\s{0,3}/g, '')
    .replace(/[\s|·•,/]{0,40}\{opens:nothing\}/g, '');
}
