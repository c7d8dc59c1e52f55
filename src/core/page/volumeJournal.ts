const year = String.raw`(?:19|20)\d\d`;
const dashes = '[-–—]';

/** The series of a journal, or its town: `(2) `, `(Grenoble) `, `(JEMS) `. */
const series = String.raw`(?:\([^(),;]{1,20}\)\s){0,2}`;

/** `137–144`, `Paper No. 139`, `Art. 106`, `e12` */
const place = String.raw`(?:\d{1,5}\s?${dashes}|(?:Paper|Art\.|Article)\s(?:[Nn]o\.\s)?\w?\d|e?\d{2,6}(?!\d))`;
const issue = String.raw`no\.\s\d{1,3}(?:${dashes}\d{1,3})?,\s`;

/**
 * A journal as the mathematical societies cite one, in MathSciNet and in amsplain.bst: its short name, the volume, the year in brackets, the
 * issue and the pages. Of a journal whose volumes are years that year stands alone.
 */
const cited = new RegExp(
  String.raw`^\p{Lu}[^\d,，;；:："“”()（）]{1,100}(?<=\s)${series}(?:\d{1,4}\s\(${year}\),\s(?:${issue})?|${year},\s${issue})${place}`,
  'u',
);

/**
 * Whether a text begins with a journal and its numbers as mathematicians cite them: `J. Lake Math. 34 (2029), no. 4, 937–1009`,
 * `Lake Math. Ann. (2) 380 (2029), 687–717`, `Int. Lake Math. Not. 2029, no. 8, 2119–2125`. Nothing else is written so.
 */
export function isVolumeJournal(text: string): boolean {
  return cited.test(text);
}
