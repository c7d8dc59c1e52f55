import { escapeHtmlText } from './escapeInline';

/** What is registered, as a value of a data file, which templates print as HTML: `Vec&lt;T&gt; & Lakes`. */
export function dataWords(text: string): string;
/** The same, of what may be missing. */
export function dataWords(text: string | undefined): string | undefined;
export function dataWords(text: string | undefined): string | undefined {
  return text === undefined ? undefined : printedAlike(escapeHtmlText(text));
}

/** Some templates print values as text all the same; an ampersand is read in both. */
export function printedAlike(html: string): string {
  return html.replace(/&amp;/g, '&');
}
