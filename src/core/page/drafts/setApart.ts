import type { Span, TextLine } from '../boxText';

/** Whether slanted letters hold a part of a line wholly, in characters of the line. */
export function isSlanted({ from, to }: Span, { slanted }: TextLine): boolean {
  return slanted.some(span => span.from <= from && span.to >= to);
}

/** Whether a link, bold letters or quotation marks do. */
export function isLinkedOrBold({ from, to }: Span, { text, links, strong }: TextLine): boolean {
  return (
    [...links, ...strong].some(span => span.from <= from && span.to >= to) || /["“«《]/.test(text.charAt(from - 1))
  );
}

/** Whether a link, bold or slanted letters or quotation marks hold a part of a line wholly, in characters of the line. */
export function isSetApart(span: Span, line: TextLine): boolean {
  return isLinkedOrBold(span, line) || isSlanted(span, line);
}
