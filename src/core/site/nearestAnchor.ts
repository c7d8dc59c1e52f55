import { distance as editDistance } from 'fastest-levenshtein';
import type { OffsetRange } from '../text/range';
import type { PageAnchors } from './siteAnchors';

export interface NearestAnchor {
  readonly id: string;
  /** The id as written, or the heading's text. */
  readonly range: OffsetRange;
  /** Offset of the heading; `undefined` for an id written in HTML. */
  readonly heading: number | undefined;
}

/**
 * The anchor of a page that a missing id most likely means: the same letters and digits, else a heading with the words of
 * the menu item, else an id or heading that differs by few letters. `undefined` where none is near.
 */
export function nearestAnchor(id: string, title: string, { page }: PageAnchors): NearestAnchor | undefined {
  const wanted = letters(id);
  const words = letters(title);
  const candidates = page.anchors.map(anchor => {
    const section = page.sections.find(
      ({ titleRange }) => titleRange.start <= anchor.range.end && anchor.range.start <= titleRange.end,
    );
    return {
      anchor,
      heading: anchor.kind === 'heading' ? section?.heading.start : undefined,
      text: letters(section?.title ?? anchor.id),
    };
  });
  const measured = candidates.map(candidate => ({
    ...candidate,
    distance: distance(candidate.anchor.id, candidate.text, wanted, words),
  }));
  const [best] = measured.sort((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance >= far) return undefined;
  return { id: best.anchor.id, range: best.anchor.range, heading: best.heading };
}

const far = 1;

/** 0 for the same, below 1 for near. */
function distance(id: string, text: string, wanted: string, words: string): number {
  const own = letters(id);
  if (wanted !== '' && own === wanted) return 0;
  if (words !== '' && (text === words || own === words)) return 0.1;
  if (wanted.length >= 4 && own.length >= 4 && (own.includes(wanted) || wanted.includes(own))) return 0.3;
  if (words.length >= 2 && text.length >= 2 && (text.includes(words) || words.includes(text))) return 0.4;
  const longest = Math.max(own.length, wanted.length);
  if (longest < 4 || longest > 80) return far;
  const share = editDistance(own, wanted) / longest;
  return share <= 0.34 ? 0.5 + share : far;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
