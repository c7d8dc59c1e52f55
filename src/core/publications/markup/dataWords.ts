import { escapeText, type ReadAs } from './escapeInline';

/** What is registered, as a value of a data file, which templates print as HTML, `Vec&lt;T&gt; & Lakes`, or some as Markdown, too. */
export function dataWords(text: string, readAs?: ReadAs): string;
/** The same, of what may be missing. */
export function dataWords(text: string | undefined, readAs?: ReadAs): string | undefined;
export function dataWords(text: string | undefined, readAs: ReadAs = 'html'): string | undefined {
  return text === undefined ? undefined : printedAlike(escapeText(text, readAs));
}

/** Some templates print values as text all the same; an ampersand is read in both. */
export function printedAlike(html: string): string {
  return html.replace(/&amp;/g, '&');
}
