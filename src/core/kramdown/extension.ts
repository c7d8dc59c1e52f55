import type { AttributeList } from './attributeList';
import { createAttributeList, readAttributeList } from './attributeList';
import { braceEnd, isBlankLine } from './blockEnd';
import { newlineCode, space, isAsciiWord, isKeyCharacter, isSpace, lineEnd } from './characters';
import type { DocumentState } from './documentState';
import { warn } from './documentState';
import type { LookAhead } from './lookAhead';
import { setInlineOption } from './inlineOptions';
import type { SourceText } from './sourceText';

interface Extension {
  readonly kind: 'extension';
  readonly name: 'comment' | 'nomarkdown' | 'options';
  readonly list: AttributeList;
  /** `undefined` for `{::name /}`. */
  readonly body: string | undefined;
  readonly bodyStart: number;
  readonly formats: readonly string[];
  readonly tagEnd: number;
  readonly end: number;
}

/** A stop tag without its start, a start tag without its stop, or an unknown name: text. */
interface InvalidExtension {
  readonly kind: 'invalid';
  readonly name: string;
  readonly tagEnd: number;
}

/** Reads `{::name options}body{:/name}` at `at`. In a block the tags have lines of their own. */
export function scanExtension(
  text: string,
  at: number,
  ahead: LookAhead,
  isBlock: boolean,
): Extension | InvalidExtension | undefined {
  const stop = scanStopTag(text, at);
  if (stop !== undefined)
    return isBlock && !isBlankLine(text, stop) ? undefined : { kind: 'invalid', name: '/', tagEnd: stop };
  const tag = scanExtensionTag(text, at, ahead);
  if (tag === undefined || (isBlock && !isBlankLine(text, tag.end))) return undefined;
  const { name } = tag;
  const invalid: InvalidExtension = { kind: 'invalid', name, tagEnd: tag.end };
  const bodyStart = isBlock ? lineEnd(text, tag.end) : tag.end;
  const body = tag.isClosed ? undefined : findStop(text, bodyStart, name, ahead, isBlock);
  if (!tag.isClosed && body === undefined) return invalid;
  if (name !== 'comment' && name !== 'nomarkdown' && name !== 'options') return invalid;
  const list = createAttributeList();
  readAttributeList(tag.options, list);
  return {
    kind: 'extension',
    name,
    list,
    body: body === undefined ? undefined : text.slice(bodyStart, body.start),
    bodyStart,
    formats: (list.attributes.get('type') ?? '').split(/[ \t-\r]+/).filter(format => format !== ''),
    tagEnd: tag.end,
    end: body?.end ?? bodyStart,
  };
}

/** Sets the options of `{::options key="value" /}`, which begins at `from` in `source`. */
export function applyInlineOptions(
  document: DocumentState,
  list: AttributeList,
  source: SourceText,
  from: number,
): void {
  for (const [name, value] of list.attributes) {
    const options = setInlineOption(document.options, name, value);
    if (typeof options === 'object') {
      document.options = options;
      continue;
    }
    const at = source.text.indexOf(name, from);
    warn(document, options === 'forbidden' ? 'forbidden-option' : 'invalid-option', name, source, at, at + name.length);
  }
}

function scanExtensionTag(
  text: string,
  at: number,
  ahead: LookAhead,
): { readonly name: string; readonly options: string; readonly isClosed: boolean; readonly end: number } | undefined {
  if (!text.startsWith('{::', at)) return undefined;
  let nameEnd = at + 3;
  while (isAsciiWord(text.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === at + 3) return undefined;
  const name = text.slice(at + 3, nameEnd);
  const close = braceEnd(text, nameEnd, ahead);
  if (close < 0) return undefined;
  const isClosed = text.charCodeAt(close - 1) === 47;
  const optionsEnd = isClosed ? close - 1 : close;
  if (optionsEnd > nameEnd && !isSpace(text.charCodeAt(nameEnd))) return undefined;
  return { name, options: text.slice(nameEnd, optionsEnd), isClosed, end: close + 1 };
}

/** Behind `{:/}` or `{:/name}` at `at`. */
function scanStopTag(text: string, at: number, name?: string): number | undefined {
  if (!text.startsWith('{:/', at)) return undefined;
  let end = at + 3;
  if (isAsciiWord(text.charCodeAt(end))) while (isKeyCharacter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 125) return undefined;
  if (name !== undefined && end > at + 3 && text.slice(at + 3, end) !== name) return undefined;
  return end + 1;
}

/** Behind a stop tag there may be spaces, and nothing else. */
function isLineEnd(text: string, at: number): boolean {
  while (text.charCodeAt(at) === space) at++;
  return text.charCodeAt(at) === newlineCode;
}

function findStop(
  text: string,
  from: number,
  name: string,
  ahead: LookAhead,
  isBlock: boolean,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = ahead.indexOf('{:/', from); at >= 0; at = ahead.indexOf('{:/', at + 1)) {
    const end = scanStopTag(text, at, name);
    if (end === undefined) continue;
    if (!isBlock) return { start: at, end };
    const line = text.lastIndexOf('\n', at) + 1;
    if (line < from || at - line > 3 || text.slice(line, at).replace(/^ +/, '') !== '' || !isLineEnd(text, end))
      continue;
    return { start: Math.max(from, line - 1), end: lineEnd(text, end) };
  }
  return undefined;
}
