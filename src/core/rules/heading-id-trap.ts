import { withoutInvisible } from '../page/invisible';
import type { Section } from '../page/pageModel';
import { isAsciiId, pinnedId } from '../page/headings/sectionIds';
import { lineBreakOf } from '../text/lineBreak';
import { lineStart } from '../text/lines';
import { slice } from '../text/range';
import { linksToHere, type LinkToHere } from './addresses/linksToHere';
import { hasSmoothScroll } from './addresses/smoothScroll';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';

/**
 * Headings whose id is not what their author sees: emoji bring U+FE0F along, which stays in the id, and every tab or further space
 * is one more `-`. Of those that some link misses for it, and (as a hint) of main headings that no link can be written to by hand.
 */
export const headingIdTrap: Rule = {
  id: 'heading-id-trap',
  group: 'navigation',
  severity: 'warning',
  summary: message('Headings whose id is not what it looks like, because of invisible characters or several spaces'),
  scope: 'page',
  of: 'markdown',
  *check(input) {
    const { page, text } = input;
    const trapped = page.sections.filter(section => isTrap(section, text));
    if (trapped.length === 0) return;
    const ids = new Set(page.anchors.map(({ id }) => id));
    const links = linksToHere(input);
    for (const section of trapped) {
      if (pinnedId(text, lineStart(text, section.heading.start)) !== undefined) continue;
      const missing = links.filter(({ id }) => !ids.has(id) && means(id, section));
      const reached = links.some(({ id }) => id === section.id);
      if (missing[0] !== undefined) yield missed(section, missing[0], missing, input);
      else if (!reached && section.level === 1 && hasInvisible(section)) yield hint(section, ids, text);
    }
  },
};

function isTrap(section: Section, text: string): boolean {
  return section.id !== undefined && (hasInvisible(section) || blanks.test(slice(text, section.titleRange)));
}

const blanks = /\t| {2}|\u00a0|&nbsp;/;

function hasInvisible({ id = '' }: Section): boolean {
  return withoutInvisible(id) !== id;
}

/** Whether nothing but what nobody sees lies between a link and the heading. */
function means(id: string, section: Section): boolean {
  return asSeen(id) === asSeen(section.id ?? '');
}

function asSeen(id: string): string {
  return withoutInvisible(id).replace(/-+/g, '-');
}

/** @param link the first of `links`, all of which miss it */
function missed(section: Section, link: LinkToHere, links: readonly LinkToHere[], input: PageRuleInput): Finding {
  const { path, site, text } = input;
  // that a script cannot scroll to an id is another slip
  const isOther = ({ id }: LinkToHere): boolean => !isAsciiId(id) && site !== undefined && hasSmoothScroll(site);
  const own = links.filter(each => each.path === path);
  const told = hasInvisible(section)
    ? message(
        'The link “#{0}” does not find this heading: the heading’s id contains an invisible character from the emoji.',
        link.id,
      )
    : message(
        'The link “#{0}” does not find this heading: its id is “#{1}”, because each of several spaces or tabs becomes a “-”.',
        link.id,
        section.id ?? '',
      );
  return {
    range: section.titleRange,
    message: told,
    explainsAlso: own.flatMap(each => (isOther(each) ? [] : each.range)),
    fixes: [
      ...pinFix(section, link.id, text),
      ...stripFix(section, link.id, text),
      ...(own.length === links.length ? targetFix(section, own) : []),
    ],
    related: links.map(({ path: of, range }) => ({
      path: of,
      range,
      message: message('This link misses the heading.'),
    })),
  };
}

function hint(section: Section, ids: ReadonlySet<string>, text: string): Finding {
  const id = withoutInvisible(section.id ?? '');
  return {
    range: section.titleRange,
    severity: 'hint',
    message: message(
      'The id of this heading contains an invisible character from the emoji: a link “#{0}” would not find it.',
      id,
    ),
    fixes: ids.has(id) ? [] : pinFix(section, id, text),
  };
}

function pinFix(section: Section, id: string, text: string): readonly Fix[] {
  if (!isAsciiId(id) || id.includes("'")) return [];
  const start = lineStart(text, section.heading.start);
  const eol = lineBreakOf(text);
  const edits = [{ range: { start, end: start }, newText: `<span class='anchor' id='${id}'></span>${eol}${eol}` }];
  return [{ kind: 'pin-id', title: message('Give the section the address “#{0}”', id), edits, safe: false }];
}

/** Only where the id is one that an author can type. */
function targetFix({ id = '' }: Section, links: readonly LinkToHere[]): readonly Fix[] {
  if (!isAsciiId(id)) return [];
  const edits = links.map(({ range }) => ({ range, newText: `#${id}` }));
  return [{ kind: 'set-target', title: message('Point the link to “{0}”', `#${id}`), edits, safe: false }];
}

/** Takes out what makes the id another, where the link finds the heading then. */
function stripFix({ id = '', titleRange }: Section, wanted: string, text: string): readonly Fix[] {
  if (withoutInvisible(id) !== wanted) return [];
  const newText = withoutInvisible(slice(text, titleRange));
  const edits = [{ range: titleRange, newText }];
  return [{ kind: 'strip', title: message('Take the invisible character out'), edits, safe: false }];
}
