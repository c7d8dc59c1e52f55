/**
 * The Sass of GitHub Pages prints what stands in `calc()` as it is written, but for `#{…}`; later ones read it, work it out and stop at
 * `calc(100%-20px)`. With a vendor's name in front they leave it alone, too: it is written for the compiler and taken out of its CSS.
 * @see https://sass-lang.com/documentation/breaking-changes/calc-functions/
 */
const VENDOR = '-verbatim-';

const CALC = /(?<![\w$.#-])calc(?=\()/gi;

/** SCSS of which Sass prints each `calc()` as it is written. */
export function keepingCalc(scss: string): string {
  return scss.replace(CALC, `${VENDOR}$&`);
}

/** The CSS, or a sentence of the compiler, with `calc()` under its own name. */
export function withoutVendor(css: string): string {
  return css.replaceAll(VENDOR, '');
}

/** Which column of a line it was that the compiler calls `column` of the line made by `keepingCalc`. */
export function columnBefore(line: string, column: number): number {
  let added = 0;
  for (const { index } of line.matchAll(CALC)) {
    if (index + added >= column) break;
    added += VENDOR.length;
  }
  return Math.max(0, column - added);
}
