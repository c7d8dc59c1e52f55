import { tablesIn } from '../../kramdown/tablesIn';
import { editedPage } from '../../page/editedPage';
import { markingSource } from '../../syntax/htmlElements';
import type { Link, PageModel } from '../../page/pageModel';
import { wordsWithoutLink } from '../../page/works/linkedTitle';
import { insertion, type TextEdit } from '../../text/edit';
import { isWithin, type OffsetRange } from '../../text/range';
import { overlaps, slice } from '../../text/range';
import { anchorOf, writeLink } from '../style/anchorTag';
import type { EntryStyle, Mark } from '../style/entryStyle';
import { unmarked } from '../style/entryStyle';
import { escapeHtmlText, escapeTarget, escapeText } from '../markup/escapeInline';
import { marksOf, readLinkStyle, withBarsEscaped } from '../style/linkStyle';
import { venueWordsOf } from '../printed/venueWords';
import type { EditableEntry } from '../entries/editableEntry';
import { readWritten, rewrite, type WrittenText } from './visibleText';

/** A link of an entry. */
export interface WrittenLink {
  readonly link: Link;
  /** `title` is the link of the title: it has no label of its own. */
  readonly role: 'title' | 'label';
  /** `undefined` where the label is a picture or holds marks that cannot be told apart. */
  readonly label: WrittenText | undefined;
}

/** The links of an entry in order: of its title and behind it; links of authors' names are left out. */
export function linksOf(page: PageModel, { work, box, markup }: EditableEntry): readonly WrittenLink[] {
  const all = work?.links ?? box?.links ?? [];
  const title = work?.title.range ?? box?.title?.range;
  const names = work === undefined ? [] : work.authors.names.map(name => work.authors.line.place(name));
  return all.flatMap((link): readonly WrittenLink[] => {
    if (names.some(name => overlaps(name, link.range))) return [];
    if (title !== undefined && overlaps(title, link.range)) return [{ link, role: 'title', label: undefined }];
    return [{ link, role: 'label', label: labelOf(page.text, link, markup) }];
  });
}

function labelOf(text: string, { kind, textRange }: Link, markup: EditableEntry['markup']): WrittenText | undefined {
  const written = slice(text, textRange);
  const { open, close } = marksOf(written);
  const range = { start: textRange.start + open.length, end: textRange.end - close.length };
  if (range.end <= range.start) return undefined;
  return readWritten(text, range, kind === 'html' && markup === 'html' ? 'html' : 'markdown');
}

/** The edits that give a link another label or target; an empty target takes it away, with what divides it from its neighbour; of a title its words stay. */
export function rewriteLink(
  page: PageModel,
  entry: EditableEntry,
  written: WrittenLink,
  label: string,
  target: string,
): readonly TextEdit[] {
  const { link } = written;
  if (target === '' && written.role === 'label') return [{ range: withJoint(page, entry, written), newText: '' }];
  if (target === '' && link.href !== '') return [{ range: link.range, newText: wordsWithoutLink(link, page) }];
  const labelEdits =
    written.label === undefined
      ? []
      : rewrite(page.text, written.label, label, entry.markup, text => escapeText(text, entry.markup));
  return [...labelEdits, ...rewriteTarget(page.text, link, target)];
}

/** Whether the target of a link is written where the link stands, and nowhere else. */
export function hasOwnTarget({ links }: PageModel, { range, hrefRange }: Link): boolean {
  if (isWithin(hrefRange, range)) return true;
  return links.filter(other => other.hrefRange.start === hrefRange.start).length === 1;
}

function rewriteTarget(text: string, { kind, href, hrefRange }: Link, target: string): readonly TextEdit[] {
  if (target === href) return [];
  const escaped = escapeTarget(target);
  const newText = kind === 'html' ? escapeHtmlText(escaped) : escaped;
  // `<https://…>` around a target goes with it
  return slice(text, hrefRange) === newText ? [] : [{ range: hrefRange, newText }];
}

/** The edit that writes one more link behind the others, or behind the last word, as the page writes its links. */
export function writeNewLink(
  page: PageModel,
  entry: EditableEntry,
  style: EntryStyle,
  label: string,
  target: string,
): readonly TextEdit[] {
  const venue = entry.work === undefined ? [] : (venueWordsOf(entry.work)?.parts ?? []);
  const labels = linksOf(page, entry).filter(
    ({ role, link }) =>
      role === 'label' && link.text !== '' && !venue.some(({ range }) => isWithin(range, link.textRange)),
  );
  const last = labels.at(-1);
  const outer = last === undefined ? undefined : aroundOf(page.text, last.link);
  const own =
    outer === undefined
      ? style.links
      : {
          ...style.links,
          ...readLinkStyle(page.text, [{ links: labels.map(({ link }) => link), outer }]),
          ...(last?.link.kind === 'html' ? { anchor: anchorOf(page.text, last.link) } : { anchor: undefined }),
        };
  const separator = labels.length > 1 ? own.separator : style.links.separator;
  const place = last === undefined ? endOfText(page, entry) : last.link.range.end + (outer?.close.length ?? 0);
  if (place === undefined) return [];
  const joint = last === undefined ? behindStop(page.text, place, jointBefore(style, entry)) : separator;
  const written = own.mark.open + escapeText(label, own.anchor === undefined ? 'markdown' : 'html') + own.mark.close;
  const text = own.outer.open + writeLink(written, target, own.anchor) + own.outer.close;
  const edits = [insertion(place, joint + text)];
  return makesTable(page, edits) ? [insertion(place, withBarsEscaped(joint) + text)] : edits;
}

/** Whether a bar in what is written makes a table of lines that were none: `[Paper](…) | [Code](…)` as the only line of an item. */
function makesTable(page: PageModel, edits: readonly TextEdit[]): boolean {
  if (page.markup === 'html' || !edits.some(({ newText }) => newText.includes('|'))) return false;
  const tables = ({ kramdown: { root } }: PageModel): number => tablesIn(root).length;
  return tables(editedPage(page, edits, page)) > tables(page);
}

/** Before the first link of an entry: a blank, or what the page has there. */
function jointBefore({ parts, eol }: EntryStyle, { box, markup }: EditableEntry): string {
  const before = parts.find(({ part }) => part === 'links')?.before ?? ' ';
  if (markup === 'html' || before === '') return ' ';
  return box === undefined && before.includes('\n') ? ' ' : before.replace(/\r?\n/g, eol);
}

/** ` ` of `. ` where a stop stands already: `[ISL 2029](…).` may itself be the link behind a stop that the joint was read from. */
function behindStop(text: string, place: number, joint: string): string {
  return /[.。,，]/.test(text.charAt(place - 1)) ? joint.replace(/^[.。,，](?=\s)/, '') : joint;
}

/** Behind the last word of an entry. */
function endOfText({ text }: PageModel, { work, box }: EditableEntry): number | undefined {
  const line = work?.lines.at(-1);
  const column = box?.textColumn?.content;
  if (line === undefined) {
    if (column === undefined) return undefined;
    return column.start + slice(text, column).trimEnd().length;
  }
  const end = line.place({ from: 0, to: line.text.length }).end;
  // the last word may be that of a link, or stand in marks
  const outside = (work?.links ?? []).reduce(
    (to, { range }) => (range.start < to && to < range.end ? range.end : to),
    end,
  );
  return outside + (closers.exec(text.slice(outside, outside + 40))?.[0].length ?? 0);
}

function aroundOf(text: string, { range }: Link): Mark {
  const pairs: readonly Mark[] = [
    { open: '[', close: ']' },
    { open: '(', close: ')' },
  ];
  return (
    pairs.find(({ open, close }) => text.endsWith(open, range.start) && text.startsWith(close, range.end)) ?? unmarked
  );
}

/** A link with its brackets, and with what divides it from the link before or else from the one behind. */
function withJoint(page: PageModel, entry: EditableEntry, { link }: WrittenLink): OffsetRange {
  const { text } = page;
  const outerOf = (other: Link): OffsetRange => {
    const { open, close } = aroundOf(text, other);
    return { start: other.range.start - open.length, end: other.range.end + close.length };
  };
  const labels = linksOf(page, entry).filter(({ role }) => role === 'label');
  const at = labels.findIndex(other => other.link === link);
  const own = outerOf(link);
  const [before, behind] = [labels[at - 1], labels[at + 1]].map(other => other && outerOf(other.link));
  const joins = (between: string): boolean => /^[\s|\\/·,;，；、]{0,12}$/.test(between) && !between.includes('\n\n');
  if (before !== undefined && joins(text.slice(before.end, own.start))) return { start: before.end, end: own.end };
  if (behind !== undefined && joins(text.slice(own.end, behind.start))) return { start: own.start, end: behind.start };
  const blanks = /(?<![ \t])[ \t]*$/.exec(text.slice(Math.max(0, own.start - 20), own.start))?.[0].length ?? 0;
  return { start: own.start - blanks, end: own.end };
}

const closers = new RegExp(`^(?:[*_\`]{1,3}|</(?:${markingSource})>){1,3}`);
