/** What a reference calls a volume, an issue, pages or the number of an article, as the source of an expression: `vol`, `pp`; a stop may follow. */
export const numberWordSource = 'vol(?:ume)?|no|number|issue|pp?|pages?|art(?:icle)?';

/** The same with a small letter or a capital, where an expression minds them: `[Vv]ol`. */
export const numberWordCasedSource = numberWordSource.replace(
  /(?<=^|\|)[a-z]/g,
  letter => `[${letter.toUpperCase()}${letter}]`,
);
