import type { ComparedBlock } from './blockDifference';

/** One difference in words, for whoever does not see its marks. */
export type ToldDifference =
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly old: string; readonly text: string }
  /** Only where links lead or which pictures there are, or only the element: `<h2>` for `<h1>`. `text` is what stands there. */
  | { readonly kind: 'targets' | 'form'; readonly text: string };

/** A block of one page, and its words that the block beside it has not. */
export interface ToldSide extends Pick<ComparedBlock, 'text' | 'targets'> {
  readonly words: readonly string[];
}

/** What blocks beside each other differ in; a block without one beside it is told whole. */
export function toldDifference(
  pairs: readonly { readonly left: ToldSide | undefined; readonly right: ToldSide | undefined }[],
): ToldDifference {
  const gone = pairs.flatMap(({ left, right }) => own(left, right));
  const come = pairs.flatMap(({ left, right }) => own(right, left));
  const [old, text] = [gone, come].map(parts => short(parts.join(' ')));
  if (gone.join(' ') !== come.join(' ')) {
    if (old && text) return { kind: 'changed', old, text };
    if (text) return { kind: 'added', text };
    if (old) return { kind: 'removed', text: old };
  }
  const words = pairs.map(({ right }) => right?.text ?? '').join(' ');
  const [before, after] = (['left', 'right'] as const).map(side =>
    pairs.flatMap(pair => pair[side]?.targets ?? []),
  ) as [string[], string[]];
  const named = words.trim() || without(after, before) || without(before, after) || after.join(' ');
  return { kind: before.join(' ') === after.join(' ') ? 'form' : 'targets', text: short(named) };
}

function without(targets: readonly string[], others: readonly string[]): string {
  return targets.filter(target => !others.includes(target)).join(' ');
}

function own(side: ToldSide | undefined, other: ToldSide | undefined): readonly string[] {
  if (side === undefined) return [];
  if (other === undefined) return [side.text === '' ? side.targets.join(' ') : side.text];
  return side.words.length === 0 ? [] : [side.words.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')];
}

/** In characters. */
const longest = 80;

/** The words of the beginning, or so many characters of a script without blanks. */
function short(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return end > longest / 2 ? `${text.slice(0, end)} …` : `${text.slice(0, longest)}…`;
}
