import type { OffsetRange } from '../../text/range';
import { looksLikeName } from '../names/nameList';
import { sameName } from '../names/ownName';
import type { Mark } from './entryStyle';
import type { Marked } from './markedPieces';
import { isVenueNoName, readsLikeVenue } from './entryVenue';
import { isQuote, marksAround } from './markedPieces';

/** A name in a list of authors that is marked, and how. */
export interface SelfMark {
  readonly name: string;
  readonly mark: Mark;
}

/** The name in a list of authors that is marked: the owner's, else the first. `pieces` are the marked ones of the entry. */
export function selfIn(authors: OffsetRange, pieces: readonly Marked[], own: readonly string[]): SelfMark | undefined {
  const inside = pieces.filter(
    ({ mark, range, content }) =>
      !isQuote(mark) &&
      range.start >= authors.start - 1 &&
      range.end <= authors.end + 1 &&
      // `Mei Lin$^*$, Ann Reed$^*$` holds `*$, Ann Reed$^*`; the digits of `<font color="#000000">` are none of a name
      !/\d|^[,，、;；$^})）]/.test(content.replace(tags, '')),
  );
  const piece = inside.find(({ content }) => own.some(name => sameName(name, content))) ?? inside[0];
  return piece && unwrapped(piece);
}

const tags = /<[^<>]{1,400}>/g;

/** The name in its marks, of which one may stand in another: `_**Odile Vesper**_`, `**<font color="red">Odile Vesper</font>**`. */
function unwrapped({ content, mark }: Pick<Marked, 'content' | 'mark'>): SelfMark {
  const name = content.replace(/(?<![*†‡#\\])[†‡#\\]+$/, '');
  const inner = marksAround(name) ?? tagAround(name);
  if (inner === undefined) return { name: name.replace(/(?<![*†‡#\\])[*†‡#\\]+$/, ''), mark };
  return unwrapped({
    content: name.slice(inner.open.length, -inner.close.length),
    mark: { open: mark.open + inner.open, close: inner.close + mark.close },
  });
}

/** `<span style="…">` of `<span style="…">Odile Vesper</span>` */
function tagAround(text: string): Mark | undefined {
  const [open = '', name = ''] = /^<([a-z]{1,12})(?:\s[^<>]{1,400})?>/i.exec(text) ?? [];
  const close = `</${name}>`;
  const isAround =
    open !== '' && text.indexOf(close) === text.length - close.length && text.length > open.length + close.length;
  return isAround ? { open, close } : undefined;
}

/** `<b>Mei Lin</b>, Ann Reed, <b>Mo Yan</b>.⏎`: where two names are marked, the last of the line may be one. */
export function isLastLike(text: string, { range, mark, content }: Marked, before: Marked | undefined): boolean {
  return (
    before?.mark.open === mark.open &&
    looksLikeName(content) &&
    /^[.。][^\S\n]*\n/.test(text.slice(range.end, range.end + 20))
  );
}

/**
 * A marked piece in a list of authors is the owner's name unless it holds a year or says where the work appeared, or stands at the end,
 * behind all commas. `to` is where the region of the list ends, before the links.
 */
export function isSelf(text: string, piece: Marked, own: readonly string[], to: number): boolean {
  const name = piece.content.replace(/(?<![*†‡#])[*†‡#]+$/, '');
  if (own.some(candidate => sameName(candidate, name))) return true;
  // `*Nature*, 2024`
  if (/^\s?[,，]?\s?\(?(?:19|20)\d\d(?!\d)/.test(text.slice(piece.range.end, piece.range.end + 9))) return false;
  if (isVenueNoName(name) || isVenueAtEnd(text, piece, name, own, to)) return false;
  return (
    !isQuote(piece.mark) &&
    !/\d/.test(name) &&
    name.split(/\s+/).length <= 4 &&
    name.length < 40 &&
    /^(?:\\?[*†‡✝✉#]|<sup>[^<>]{0,20}<\/sup>|&#?\w{1,8};)*\s*(?:[,，、;]|and\b|&|\\|<br|\r?\n|$)/.test(
      text.slice(piece.range.end, piece.range.end + 30).slice(0, 30),
    )
  );
}

/** `*Automatica*` and `*ISL*` behind all names: one word that is none of the owner's, and no note on the work either. */
function isVenueAtEnd(text: string, { range }: Marked, name: string, own: readonly string[], to: number): boolean {
  return (
    /^[\p{Script=Latin}\d-]+$/u.test(name) &&
    !/\p{L}/u.test(text.slice(range.end, to)) &&
    readsLikeVenue(text.slice(range.start, range.end)) &&
    !own.some(candidate => candidate.split(/\s+/).includes(name))
  );
}
