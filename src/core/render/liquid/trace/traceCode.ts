import { joined, textFrom, type MappedText, type Place } from '../../../text/mappedText';
import { madeOf } from './traceFilter';

/** The HTML that a tag prints of code: the code's letters have their own places, all around them that of the tag. */
export function codeOrigin(html: string, code: MappedText, tag: Place): MappedText {
  const numbered = html.lastIndexOf('<td class="code"><pre>');
  const start = html.indexOf('>', numbered === -1 ? html.indexOf('<code') : numbered + 17) + 1;
  const end = numbered === -1 ? html.lastIndexOf('</code>') : html.lastIndexOf('</pre></td>');
  return joined([
    textFrom(html.slice(0, start), tag),
    madeOf(html.slice(start, end), code, 'code'),
    textFrom(html.slice(end), tag),
  ]);
}
