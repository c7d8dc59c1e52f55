import { kindOfTitle, titlesInLanguages } from '../sectionKinds';
import type { SectionBlock } from './sectionBlocks';

/**
 * Which sections of two pages are the same in two languages: those with one id, else of one kind (`News`, `动态`) or one title. Each section is in
 * one pair at most, those of the outermost levels come first.
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
  // pages of one length that are ordered alike, heading for heading
  if (one.length === other.length)
    pair((a, b) => one.indexOf(a) === other.indexOf(b) && a.section.level === b.section.level);
  return pairs;
}

/** `奖学金` and `Scholarships` */
function isCalledAlike(one: string, other: string): boolean {
  const id = titlesInLanguages(one)?.id;
  return id !== undefined && id === titlesInLanguages(other)?.id;
}
