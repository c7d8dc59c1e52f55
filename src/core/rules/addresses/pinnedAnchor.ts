import type { PageModel } from '../../page/pageModel';
import { asciiId, isAsciiId, pinnedId } from '../../page/headings/sectionIds';
import type { TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { isWithin } from '../../text/range';

/** An id that every script follows, for a place whose own id is another. */
export interface PinnedAnchor {
  readonly id: string;
  /** What the page needs for it: nothing where an anchor stands there already. */
  readonly edits: readonly TextEdit[];
}

/**
 * Finds an ASCII id for the place with the id `id`: that of the anchor before the heading, else a new one, made of the heading's
 * words or of `label`. `undefined` where the place is not found, or is no heading and no anchor on a line of its own.
 */
export function pinnedAnchor(
  { anchors, sections, text }: PageModel,
  id: string,
  label: string,
): PinnedAnchor | undefined {
  const anchor = anchors.find(candidate => candidate.id === id);
  if (anchor === undefined) return undefined;
  const section = sections.find(({ heading }) => isWithin(anchor.range, heading));
  const start = lineStart(text, section?.heading.start ?? anchor.range.start);
  const known = pinnedId(text, start);
  if (known !== undefined && isAsciiId(known)) return { id: known, edits: [] };
  if (!/^(?: {0,3}#|<span\b)/.test(text.slice(start, start + 8))) return undefined;
  const fresh = asciiId(section?.title ?? label, new Set(anchors.map(other => other.id)));
  const eol = lineBreakOf(text);
  const newText = `<span class='anchor' id='${fresh}'></span>${eol}${eol}`;
  return { id: fresh, edits: [{ range: { start, end: start }, newText }] };
}
