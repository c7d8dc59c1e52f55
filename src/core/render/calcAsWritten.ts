/**
 * The Sass of GitHub Pages prints what stands in `calc()` as it is written, but for `#{…}`; later ones read it, work it out and stop at
 * `calc(100%-20px)`. With a vendor's name in front they leave it alone, too: it is written for the compiler and taken out of its CSS.
 * Functions that make colours know `calc()` by its own name alone: `hsl(calc(var(--hue) + 20), 70%, 45%)`.
 * @see https://sass-lang.com/documentation/breaking-changes/calc-functions/
 */
const vendor = '-verbatim-';

/** Calls and brackets, and what they can be hidden in: comments and strings. */
const tokenPattern =
  /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|(?<![\w$.#-])(?:calc|rgba?|hsla?|hwb)\(|#\{|[(){};]/gi;

/** Where `calc(` stands that the compiler would read, and no colour is made of. */
function* calcsIn(scss: string): Iterable<number> {
  /** What is open, outermost first. */
  let open: string[] = [];
  for (const { 0: token, index } of scss.matchAll(tokenPattern)) {
    if (/^calc/i.test(token) && !open.some(call => /^(?:rgb|hsl|hwb)/.test(call))) yield index;
    if (/[({]$/.test(token) && token !== '{') open.push(token);
    else if (token === ')' || (token === '}' && open.includes('#{'))) open.pop();
    else if (/^[;{}]$/.test(token)) open = [];
  }
}

/** SCSS of which Sass prints each `calc()` as it is written. */
export function keepingCalc(scss: string): string {
  let kept = '';
  let from = 0;
  for (const index of calcsIn(scss)) {
    kept += scss.slice(from, index) + vendor;
    from = index;
  }
  return kept + scss.slice(from);
}

/** The CSS, or a sentence of the compiler, with `calc()` under its own name. */
export function withoutVendor(css: string): string {
  return css.replaceAll(vendor, '');
}

/** Which column it was that the compiler calls `column` of the line that begins at `start`, in what `keepingCalc` makes. */
export function columnBefore(scss: string, start: number, column: number): number {
  let added = 0;
  for (const index of calcsIn(scss)) {
    if (index < start) continue;
    if (index - start + added >= column) break;
    added += vendor.length;
  }
  return Math.max(0, column - added);
}
