import type { TextEdit } from '../text/edit';
import { yamlText } from './yamlText';
import type { YamlScalar } from './yamlValue';

/**
 * The edit that gives a scalar another value: in its quotes, else in such as the value needs where it stands. The whole scalar is
 * written anew, since places in its value are none in its source: that may have escapes (`'mei''s.png'`, `"a\\b"`) and lines (`>-`).
 */
export function scalarEdit({ range, source }: YamlScalar, value: string): TextEdit {
  // a plain `a, b` would be two values of a list in brackets, and a blank too many makes a comment of a plain `#news`
  const quote = /^["']/.exec(source)?.[0] ?? (/[#,[\]{}]/.test(value) ? '"' : '');
  return { range, newText: quote + yamlText(value, quote) + quote };
}
