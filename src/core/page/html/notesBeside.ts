import type { OffsetRange } from '../../text/range';
import { saysPraise, type NoteKind } from './noteKind';

/** What stands beside papers, in order. */
export interface Piece {
  readonly range: OffsetRange;
  readonly kind: NoteKind;
}

/** Papers that stand beside each other in one element or section: `gaps[0]` stands ahead of the first, `gaps[n]` behind the nth. */
export interface PaperRow<Paper> {
  readonly papers: readonly Paper[];
  readonly gaps: readonly (readonly Piece[])[];
}

/** What goes with a paper wherever it goes: pieces right ahead of it, and right behind it. */
export interface OwnNotes {
  readonly ahead: readonly Piece[];
  readonly behind: readonly Piece[];
  /** Whether something stands beside it of which nobody can tell whether it belongs to it or to the one beside it. */
  readonly isUnclear: boolean;
  /** What honours it ahead of it as the first: where it is unclear, nothing new comes between the two. */
  readonly honours: readonly Piece[];
}

interface Place<Paper> {
  readonly paper: Paper;
  /** From the heading or the paper above down to it. */
  readonly before: readonly Piece[];
  /** Down to the paper below, or to what is no note. */
  readonly behind: readonly Piece[];
  readonly next: Paper | undefined;
  readonly isFirst: boolean;
}

/**
 * The notes of each paper, told by all papers of a page. Links and what is unfolded belong to the paper above them, also where the last has some that the
 * others lack and nobody can tell; so does praise, and there nobody can tell where some stands ahead of the first; a picture belongs to the one below where each begins with one, and to the one above where each ends with one; prose belongs
 * to the one above where most have some.
 */
export function notesBeside<Paper>(rows: readonly PaperRow<Paper>[]): ReadonlyMap<Paper, OwnNotes> {
  const places = rows.flatMap(placesIn);
  const isMost = (tells: (place: Place<Paper>) => boolean, among: readonly Place<Paper>[] = places): boolean =>
    among.filter(tells).length * 2 > among.length;
  const beginsWithMark = ({ before }: Place<Paper>): boolean => before.at(-1)?.kind === 'mark';
  const endsWithPraise = ({ before }: Place<Paper>): boolean => before.slice(-1).some(isPraise);
  const firsts = places.filter(({ isFirst }) => isFirst);
  const isAhead = places.length > 1 && isMost(beginsWithMark, firsts) && isMost(beginsWithMark);
  const lasts = places.filter(({ next }) => next === undefined);
  const isMarkBehind = !isAhead && lasts.every(({ behind }) => behind.some(({ kind }) => kind === 'mark'));
  const isPraiseBehind = !firsts.some(({ before }) => before.some(isPraise));
  const parts = new Map(places.map(place => [place, partsOf(place, isMarkBehind, isPraiseBehind)]));
  const notesOf = (place: Place<Paper>): readonly Piece[] => parts.get(place)?.notes ?? [];
  const hasNotes = (place: Place<Paper>): boolean =>
    notesOf(place).some(({ kind }) => kind === 'note' || kind === 'mark');
  const toldBy = (place: Place<Paper>): number =>
    (parts.get(place)?.prose.length ?? 0) + notesOf(place).filter(isPraise).length;
  const hasProse = (place: Place<Paper>): boolean => toldBy(place) > 0;
  const isProseOwn = places.length > 1 && isMost(hasProse);
  const joint = places.filter(({ next }) => next !== undefined);
  const proseOf = (some: readonly Place<Paper>[]): readonly number[] => some.map(toldBy).filter(count => count > 0);
  // behind the last may stand more than its own: `More in my CV.`
  const mostProse = joint.length > 0 ? Math.max(0, ...proseOf(joint)) : Math.min(...proseOf(lasts));
  const unclear = new Set<Paper>();
  for (const place of places) {
    const { notes = [], prose = [], marks = [] } = parts.get(place) ?? {};
    const isLast = place.next === undefined;
    if (!isLast && !isProseOwn && prose.length > 0) unclear.add(place.paper);
    const isSure = notes.length === 0 || notes.slice(-1).some(isPraise);
    if (isLast && !isSure && places.filter(hasNotes).length * 2 < places.length) unclear.add(place.paper);
    if (!isPraiseBehind && place.behind.some(isPraise)) {
      unclear.add(place.paper);
      if (place.next !== undefined) unclear.add(place.next);
    }
    const isHonoured = place.before.at(-1)?.kind === 'honour';
    if (place.isFirst && (isHonoured || (endsWithPraise(place) && isMost(endsWithPraise)))) unclear.add(place.paper);
    if (place.next !== undefined && marks.length > 0 && !isAhead) {
      unclear.add(place.paper);
      unclear.add(place.next);
    }
  }
  return new Map(
    places.map(place => {
      const { notes = [], prose = [] } = parts.get(place) ?? {};
      const most = place.next === undefined ? Math.max(0, mostProse - notes.filter(isPraise).length) : prose.length;
      const ownProse = isProseOwn ? prose.slice(0, most) : [];
      const ahead = isAhead ? place.before.slice(behindLast(place.before, ({ kind }) => kind !== 'mark')) : [];
      const isUnclear = unclear.has(place.paper);
      const honours = place.isFirst
        ? place.before.slice(behindLast(place.before, ({ kind }) => kind !== 'honour'))
        : [];
      return [place.paper, { ahead, behind: isUnclear ? [] : [...notes, ...ownProse], isUnclear, honours }];
    }),
  );
}

function isPraise({ kind }: Piece): boolean {
  return saysPraise(kind);
}

function placesIn<Paper>({ papers, gaps }: PaperRow<Paper>): readonly Place<Paper>[] {
  const isOther = ({ kind }: Piece): boolean => kind === 'other';
  return papers.map((paper, at) => {
    const [above = [], below = []] = [gaps[at], gaps[at + 1]];
    const stop = below.findIndex(isOther);
    return {
      paper,
      before: above.slice(behindLast(above, isOther)).filter(({ kind }) => kind !== 'blank'),
      behind: (stop < 0 ? below : below.slice(0, stop)).filter(({ kind }) => kind !== 'blank'),
      next: stop < 0 ? papers[at + 1] : undefined,
      isFirst: at === 0 || above.some(isOther),
    };
  });
}

/** Down to the last that is certainly a note, the prose behind that, and the marks at the end. */
function partsOf<Paper>(
  { behind }: Place<Paper>,
  isMarkBehind: boolean,
  isPraiseBehind: boolean,
): { readonly notes: readonly Piece[]; readonly prose: readonly Piece[]; readonly marks: readonly Piece[] } {
  const isNote = ({ kind }: Piece): boolean =>
    kind === 'note' || (isMarkBehind && kind === 'mark') || (isPraiseBehind && saysPraise(kind));
  const end = behindLast(behind, isNote);
  const left = behind.slice(end);
  const mark = left.findIndex(({ kind }) => kind === 'mark');
  return {
    notes: behind.slice(0, end),
    prose: mark < 0 ? left : left.slice(0, mark),
    marks: mark < 0 ? [] : left.slice(mark),
  };
}

function behindLast(pieces: readonly Piece[], tells: (piece: Piece) => boolean): number {
  return pieces.reduce((end, piece, at) => (tells(piece) ? at + 1 : end), 0);
}
