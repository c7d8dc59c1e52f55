const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words that every second title has. */
const common = new Set(
  'a an and are as at based by can do does for from how in into is it its new novel of on or the their through to toward towards using via we what when with'.split(
    ' ',
  ),
);

/**
 * Whether two titles are certainly those of different papers. Compares forgivingly, as the same paper is written in News and in
 * Publications: case, punctuation, sub-titles, a short name alone, a beginning, a word or two changed. Titles in different
 * scripts cannot be compared and count as alike.
 */
export function titlesDiffer(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  const [oneJoined, otherJoined] = [one.join(''), other.join('')];
  if (oneJoined === '' || otherJoined === '' || isWide(oneJoined) !== isWide(otherJoined)) return false;
  if (oneJoined.includes(otherJoined) || otherJoined.includes(oneJoined)) return false;
  if (sharesShortName(a, other) || sharesShortName(b, one)) return false;
  if (isWide(oneJoined)) return shared(pairs(oneJoined), pairs(otherJoined)) < 0.5;
  // works of one author share words; where each has a short name of its own, fewer others are enough
  const bothNamed = shortName(a) !== undefined && shortName(b) !== undefined;
  return differInWords(one, other, bothNamed ? 0.9 : 0.6);
}

/** Whether words are the title or a piece of it, such as its short name. */
export function isPartOfTitle(words: string, title: string): boolean {
  const joined = folded(words).join('');
  return joined.length >= 3 && folded(title).join('').includes(joined);
}

function differInWords(one: readonly string[], other: readonly string[], alike: number): boolean {
  const [telling, tellingOther] = [one.filter(isTelling), other.filter(isTelling)];
  // `Tides` and `Tidal waves`: too little to tell
  if (telling.length < 2 || tellingOther.length < 2) return false;
  return shared(new Set(telling), new Set(tellingOther)) < alike;
}

/** `SeaNet` of `SeaNet: Learning Tides`, found in the other title. */
function sharesShortName(title: string, other: readonly string[]): boolean {
  const name = shortName(title);
  return name !== undefined && other.some((word, at) => word === name || word + (other[at + 1] ?? '') === name);
}

/** What stands before a colon, folded, where it is made like a name: `SeaNet`, `3DTide`, not `Tides`. */
function shortName(title: string): string | undefined {
  const head = /^([^:：]{2,24})[:：]/.exec(title)?.[1]?.trim() ?? '';
  if (head === '' || /\s\S+\s/.test(head) || !/\p{Lu}.*\p{Lu}|\d/u.test(head)) return undefined;
  return folded(head).join('');
}

function folded(title: string): readonly string[] {
  return (
    title
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isTelling(word: string): boolean {
  return word.length > 1 && !common.has(word);
}

/** Part of the smaller set that the other one has too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(item => b.has(item)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.slice(1), (c, at) => text.charAt(at) + c));
}

function isWide(text: string): boolean {
  return (text.match(wide)?.length ?? 0) > text.length / 3;
}
