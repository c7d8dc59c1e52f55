import { rangeFrom, shifted, slice, type OffsetRange } from '../../text/range';
import type { HtmlTag } from '../../syntax/htmlTag';

/** An address that is a part of an attribute's value. */
interface InnerAddress {
  readonly attribute: 'srcset' | 'style';
  /** As written, Liquid included. */
  readonly address: string;
  readonly range: OffsetRange;
}

/**
 * The addresses in the attributes of a tag that hold several of them, or other words beside them: `srcset="a.png 1x, b.png 2x"`,
 * `style="background: url('a.png')"`. What a tag of Liquid writes is left out.
 */
export function* innerAddresses({ kind, attributes }: HtmlTag): Iterable<InnerAddress> {
  if (kind === 'end') return;
  for (const { name, value = '', valueRange } of attributes) {
    if ((name !== 'srcset' && name !== 'style') || value.includes('{%')) continue;
    const masked = value.replace(/\{\{[^{}]*\}\}/g, output => 'x'.repeat(output.length));
    for (const part of name === 'srcset' ? sources(masked) : urls(masked)) {
      if (part.start === part.end) continue;
      yield { attribute: name, address: slice(value, part), range: shifted(part, valueRange.start) };
    }
  }
}

/**
 * An address ends at white space, so a comma inside it is its own; one at its end leaves it without `2x`
 * (https://html.spec.whatwg.org/#parse-a-srcset-attribute).
 */
function* sources(text: string): Iterable<OffsetRange> {
  const address = /[^\s,]\S*/g;
  for (let found = address.exec(text); found !== null; found = address.exec(text)) {
    const length = found[0].replace(/(?<!,),+$/, '').length;
    yield rangeFrom(found.index, length);
    const comma = length < found[0].length ? address.lastIndex : text.indexOf(',', address.lastIndex);
    address.lastIndex = comma < 0 ? text.length : comma;
  }
}

/** The addresses in CSS: `url(a.png)`, `url( 'a.png' )`; in quotes one may have brackets (https://www.w3.org/TR/css-values-4/#urls). */
export function* urls(text: string): Iterable<OffsetRange> {
  for (const { index, 0: opening, 1: quote } of text.matchAll(/\burl\([ \t]{0,9}("|'|&quot;|&#39;)?/gi)) {
    const start = index + opening.length;
    const end = text.indexOf(quote ?? ')', start);
    if (end >= 0) yield { start, end: start + text.slice(start, end).trimEnd().length };
  }
}
