import { kindOfTitle, titlesInLanguages } from '../sectionKinds';
import type { SectionBlock } from './sectionBlocks';

/**
 * Which sections of two pages are the same in two languages: those with one id, else of one kind (`News`, `动态`) or one title, else those at one place of
 * pages that are ordered alike. Each section is in one pair at most, those of the outermost levels come first.
 */
export function sectionPairs(
  one: readonly SectionBlock[],
  other: readonly SectionBlock[],
): ReadonlyMap<SectionBlock, SectionBlock> {
  const pairs = new Map<SectionBlock, SectionBlock>();
  const taken = new Set<SectionBlock>();
  const pair = (fits: (a: SectionBlock, b: SectionBlock) => boolean): void => {
    for (const block of one) {
      if (pairs.has(block)) continue;
      const found = other.find(candidate => !taken.has(candidate) && fits(block, candidate));
      if (found === undefined) continue;
      pairs.set(block, found);
      taken.add(found);
    }
  };
  const isLevel = (a: SectionBlock, b: SectionBlock): boolean => (a.parent === undefined) === (b.parent === undefined);
  pair((a, b) => isLevel(a, b) && a.ids.some(id => b.ids.includes(id)));
  // of several about honours those about scholarships
  pair((a, b) => isLevel(a, b) && isCalledAlike(a.title, b.title));
  pair((a, b) => isLevel(a, b) && kindOfTitle(a.title) !== undefined && kindOfTitle(a.title) === kindOfTitle(b.title));
  // one that is still to be translated
  pair((a, b) => isLevel(a, b) && a.title === b.title);
  if (areOrderedAlike(one, other, pairs)) pair((a, b) => one.indexOf(a) === other.indexOf(b));
  return pairs;
}

/**
 * Whether two pages of one length have the same sections heading for heading, as far as their names tell: where one has `Teaching` in the place of
 * `学术服务`, or what both have stands elsewhere, the places of the others tell nothing either.
 */
function areOrderedAlike(
  one: readonly SectionBlock[],
  other: readonly SectionBlock[],
  pairs: ReadonlyMap<SectionBlock, SectionBlock>,
): boolean {
  const found = new Set(pairs.values());
  const mayBeOne = (a: SectionBlock, b: SectionBlock): boolean =>
    !pairs.has(a) && !found.has(b) && a.section.level === b.section.level && !areUnlike(a.title, b.title);
  return (
    one.length === other.length &&
    one.every((a, at) => {
      const b = other[at];
      return b !== undefined && (pairs.get(a) === b || mayBeOne(a, b));
    })
  );
}

/** Whether two headings name sections of two kinds: `Teaching` and `学术服务`; of words that name none nobody knows. */
export function areUnlike(one: string, other: string): boolean {
  const kinds = [kindOfTitle(one), kindOfTitle(other)];
  return kinds.every(kind => kind !== undefined) && kinds[0] !== kinds[1];
}

/** `奖学金` and `Scholarships` */
function isCalledAlike(one: string, other: string): boolean {
  const id = titlesInLanguages(one)?.id;
  return id !== undefined && id === titlesInLanguages(other)?.id;
}
