import type { Span, TextLine } from '../boxText';

/** Whether a link, bold or slanted letters or quotation marks hold a part of a line wholly, in characters of the line. */
export function isSetApart({ from, to }: Span, { text, links, strong, slanted }: TextLine): boolean {
  return (
    [...links, ...strong, ...slanted].some(span => span.from <= from && span.to >= to) ||
    /["“«《]/.test(text.charAt(from - 1))
  );
}
