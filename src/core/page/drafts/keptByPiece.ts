import { remembered } from '../../remembered';
import { firstWhere } from '../../text/firstWhere';
import { isWithin, shifted, type OffsetRange } from '../../text/range';
import type { PageModel, PlacedPiece } from '../pageModel';
import { placedDraft, type PlacedInLines } from './placedDraft';

/**
 * What reads a range of a page by nothing but what stands in it, and looks for a title in `core`, a part of it: of a page put together from pieces it asks
 * the piece around the range, which keeps what was read of it for as long as it is there. Only what stands in two pieces is read anew.
 */
export function keptByPiece<Draft extends PlacedInLines>(
  read: (page: PageModel, range: OffsetRange, core: OffsetRange) => Draft | undefined,
): (page: PageModel, range: OffsetRange, core?: OffsetRange) => Draft | undefined {
  const draftsOf = remembered<PageModel, Map<string, Draft | undefined>>(() => new Map());
  const kept = (page: PageModel, range: OffsetRange, core: OffsetRange): Draft | undefined => {
    const drafts = draftsOf(page);
    const key = [range.start, range.end, core.start, core.end].join();
    if (drafts.has(key)) return drafts.get(key);
    const draft = read(page, range, core);
    drafts.set(key, draft);
    return draft;
  };
  return (page, range, core = range) => {
    if (page.pieces.length === 0) return kept(page, range, core);
    const piece = pieceAround(page.pieces, range);
    if (piece === undefined || !isWithin(core, range)) return read(page, range, core);
    const own = shifted(range, -piece.start);
    const draft = kept(piece.model, own, core === range ? own : shifted(core, -piece.start));
    return draft && placedDraft(draft, piece.start);
  };
}

function pieceAround(pieces: readonly PlacedPiece[], range: OffsetRange): PlacedPiece | undefined {
  const piece = pieces[firstWhere(pieces, ({ start }) => start > range.start) - 1];
  return piece !== undefined && range.end <= piece.start + piece.model.text.length ? piece : undefined;
}
