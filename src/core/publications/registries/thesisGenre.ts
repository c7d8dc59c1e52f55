/** What a thesis is called that is written for a degree, `PhD`, `M.Sc.`, or is called `Doctoral Thesis`; `undefined` for words that name none. */
export function thesisGenre(words: string): string | undefined {
  return degrees.find(([pattern]) => pattern.test(words))?.[1];
}

const degrees: readonly (readonly [RegExp, string])[] = [
  [/\bph\.?\s?d|\bd\.?\s?phil|\bdoct(?:or|eur)/i, 'PhD thesis'],
  [/\bmaster|\bm\.?\s?(?:phil|sc|eng)\b|\bM\.?[AS]\b/i, 'Master’s thesis'],
  [/\bbachelor|\bb\.?\s?(?:sc|eng)\b|\bB\.?[AS]\b/i, 'Bachelor’s thesis'],
];
