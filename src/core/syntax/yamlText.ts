import { readPlainScalar } from './yamlScalar';

/**
 * A value as YAML reads it back as this text: quoted where a plain one would be a comment, a number, an alias or the like
 * (`#news`, `0123`, `a: b`). Within quotes that are there already it stays as it is, but for what would end them and what YAML reads as a line
 * break or not at all: a control character as it is makes the whole file unreadable. Between single quotes, which have no escapes, the former are
 * blanks and the latter are left out.
 * A block, `|` or `>`, takes all as it is but these.
 * @param quote `"`, `'`, `|` for a line of a block, or none: what is written around it by the caller
 */
export function yamlText(value: string, quote: string): string {
  if (quote === '|') return value.replace(lineBreaks, ' ').replace(unprintable, '').trim();
  if (quote === "'") return value.replace(lineBreaks, ' ').replace(unprintable, '').replaceAll("'", "''");
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(unprintable, escapeOf);
  if (quote === '"') return escaped;
  return isPlain(value) ? value : `"${escaped}"`;
}

const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g;
/** What YAML takes for a line break or does not take (https://yaml.org/spec/1.1/#c-printable), and tabs, which end a plain value before `#`. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** `\x96`, `\u2028`; half of a surrogate pair can be written in no way. */
function escapeOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

function isPlain(value: string): boolean {
  return (
    /^(?:[\dA-Za-z_\u0080-\uffff/]|<(?=[A-Za-z])|\.{1,2}\/)/.test(value) &&
    value.search(unprintable) < 0 &&
    // not the number of `0123`, the date of `2024-05-01`
    readPlainScalar(value) === value &&
    !/: |:$| #|\s$/.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  );
}
