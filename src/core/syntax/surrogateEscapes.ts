import type { OffsetRange } from '../text/range';

/** The message of `\ud83d` in double quotes. */
export const halfCharacter = 'Half of a character as an escape';

/**
 * Where `text`, of which all is in double quotes, has UTF-16's halves of a character as escapes: `\ud83d\ude80`, as JSON may write “🚀” and
 * libyaml does not read it (`yaml_parser_scan_flow_scalar`). Two that belong together are one place.
 */
export function surrogateEscapes(text: string): readonly OffsetRange[] {
  if (!/\\(?:u|U0000)d[89a-f]/i.test(text)) return [];
  const found: { start: number; end: number; first: number }[] = [];
  for (const { 0: escape, 1: short, 2: long, index } of text.matchAll(
    /\\(?:u([\da-fA-F]{4})|U0000([\da-fA-F]{4})|[^])/g,
  )) {
    const half = parseInt(short ?? long ?? '0', 16);
    if (half < 0xd800 || half > 0xdfff) continue;
    const end = index + escape.length;
    const before = found.at(-1);
    if (half >= 0xdc00 && before?.end === index && before.first < 0xdc00) Object.assign(before, { end, first: half });
    else found.push({ start: index, end, first: half });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

/** The character whose two halves stand at such a place; `undefined` where it is one half alone. */
export function wholeCharacter(escapes: string): string | undefined {
  const [first, second] = [...escapes.matchAll(/\\(?:u|U0000)([\da-fA-F]{4})/g)].map(([, code = '']) =>
    parseInt(code, 16),
  );
  return first === undefined || second === undefined ? undefined : String.fromCharCode(first, second);
}
