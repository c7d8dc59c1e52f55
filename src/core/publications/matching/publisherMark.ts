/** What a publisher has found of a paper that keeps its DOI. */
type Found = 'retracted' | 'concern';

const retracted = String.raw`(?:retracted|withdrawn)(?:\s(?:article|paper|chapter))?`;

/** What stands before or behind the title of the paper itself then. Elsevier writes `REMOVED:` in capitals, and `Removed: …` may be a title. */
const marks: readonly (readonly [RegExp, Found])[] = [
  [
    new RegExp(String.raw`^(?:[[(]${retracted}[)\]][:.]?\s?|${retracted}(?:\s?[:–—]|\.\s|\s-\s))\s?(?=\S)`, 'i'),
    'retracted',
  ],
  [new RegExp(String.raw`(?<=\S)\s?[[(]${retracted}[)\]]$`, 'i'), 'retracted'],
  [/^(?:TEMPORARY REMOVAL|REMOVED): ?(?=\S)/, 'retracted'],
  // the IEEE, with a line break for the colon too, which may be lost
  [/^notice of retraction(?::|\.\s)?\s?(?=\S)/i, 'retracted'],
  [/^notice of violation of ieee publication principles:?\s?(?=\S)/i, 'concern'],
];

/** What the registered title of a paper says that its publisher has found of it: `RETRACTED ARTICLE: Lakes`. */
export function publisherMark(title: string): Found | undefined {
  return marks.find(([mark]) => mark.test(title))?.[1];
}

/** The title that the paper had before. */
export function withoutPublisherMark(title: string): string {
  return marks.reduce((rest, [mark]) => rest.replace(mark, ''), title);
}
