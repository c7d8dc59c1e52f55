import { CST } from 'yaml';

/** Whether a text has U+0085, U+2028 or U+2029, which end a line of YAML for libyaml alone. */
export function hasOtherBreak(text: string): boolean {
  return text.includes('\x85') || hasSeparator(text);
}

/** Whether a text has U+2028 or U+2029, the only line breaks that libyaml keeps as they are. */
export function hasSeparator(text: string): boolean {
  return text.includes('\u2028') || text.includes('\u2029');
}

/**
 * The value of a scalar of which U+0085, U+2028 or U+2029 end lines: libyaml leaves the latter two in it and takes the white space around them away
 * (`yaml_parser_scan_flow_scalar`, `_plain_scalar` and `_block_scalar`). `undefined` for a block that says how far it is indented.
 */
export function separatedText(source: string): string | undefined {
  switch (source.charAt(0)) {
    case '|':
    case '>':
      return blockText(source);
    case '"':
      return unescaped(flowText(withoutEscapedBreaks(source.slice(1, -1))));
    case "'":
      return flowText(source.slice(1, -1)).replaceAll("''", "'");
    default:
      return flowText(source);
  }
}

interface Line {
  readonly text: string;
  /** `\n` for every line break that is no separator; nothing at the end. */
  readonly lineBreak: string;
}

function linesOf(source: string): readonly Line[] {
  const parts = source.split(/(\r\n|[\n\r\x85\u2028\u2029])/);
  return parts.flatMap((text, at) => {
    const lineBreak = parts[at + 1] ?? '';
    if (at % 2 === 1) return [];
    return [{ text, lineBreak: lineBreak === '' || hasSeparator(lineBreak) ? lineBreak : '\n' }];
  });
}

function flowText(source: string): string {
  const lines = linesOf(source);
  let result = '';
  let breaks: string[] = [];
  for (const [at, { text, lineBreak }] of lines.entries()) {
    const begun = at === 0 ? text : text.replace(/^[ \t]+/, '');
    const isLast = at === lines.length - 1;
    if (at > 0 && !isLast && begun === '') breaks.push(lineBreak);
    else {
      result += joint(breaks) + (isLast ? begun : withoutBlanksBehind(begun));
      breaks = [lineBreak];
    }
  }
  return result;
}

function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** What line breaks in a row become: one alone is a space, of several the first is nothing. */
function joint(breaks: readonly string[]): string {
  const [first, ...others] = breaks;
  if (first !== '\n') return breaks.join('');
  return others.length === 0 ? ' ' : others.join('');
}

/** A backslash takes the line break behind it away, and the indentation of the next line. */
function withoutEscapedBreaks(source: string): string {
  return source.replace(/\\(?:(\r\n|[\n\r\x85\u2028\u2029])[ \t]*|[^])/g, (escape, lineBreak?: string) =>
    lineBreak === undefined ? escape : '',
  );
}

/** The text of what stood in double quotes, folded. */
function unescaped(text: string): string {
  const source = `"${text.replaceAll('\n', '\\n')}"`;
  const goOn = (): undefined => undefined;
  return CST.resolveAsScalar({ type: 'double-quoted-scalar', offset: 0, indent: 0, source }, true, goOn).value;
}

function blockText(source: string): string | undefined {
  const [header, ...lines] = linesOf(source);
  const indicators = /^[|>][-+\d]*/.exec(header?.text ?? '')?.[0] ?? '';
  if (/\d/.test(indicators)) return undefined;
  const indent = /^ */.exec(lines.find(({ text }) => text.trim() !== '')?.text ?? '')?.[0].length ?? 0;
  let result = '';
  let leading = '';
  let trailing = '';
  let isBehindBlank = false;
  for (const { text, lineBreak } of lines) {
    const content = text.slice(indent);
    if (content === '') {
      trailing += lineBreak;
      continue;
    }
    const isBlank = /^[ \t]/.test(content);
    const isFolded = indicators.startsWith('>') && leading === '\n' && !isBehindBlank && !isBlank;
    result += (isFolded ? (trailing === '' ? ' ' : '') : leading) + trailing + content;
    leading = lineBreak;
    trailing = '';
    isBehindBlank = isBlank;
  }
  if (!indicators.includes('-')) result += leading;
  return indicators.includes('+') ? result + trailing : result;
}
