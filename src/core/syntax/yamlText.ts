import { readPlainScalar } from './yamlScalar';

/**
 * A value as YAML reads it back as this text: quoted where a plain one would be a comment, a number, an alias or the like
 * (`#news`, `0123`, `a: b`). Within quotes that are there already it stays as it is, but for what would end them.
 */
export function yamlText(value: string, quote: string): string {
  if (quote === "'") return value.replaceAll("'", "''");
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  if (quote === '"') return escaped;
  return isPlain(value) ? value : `"${escaped}"`;
}

function isPlain(value: string): boolean {
  return (
    /^(?:[\dA-Za-z_\u0080-\uffff/]|<(?=[A-Za-z])|\.{1,2}\/)[^\n]*$/.test(value) &&
    // not the number of `0123`, the date of `2024-05-01`
    readPlainScalar(value) === value &&
    !/: |:$| #|\s$/.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  );
}
