import { isAlnum } from '../characters';
import { ElementNode } from '../element';
import type { SpanState } from '../spanState';
import { createSpan, setSpanContent, takeSpan } from '../spanText';
import { originOf, endOriginOf } from '../sourceText';

/** `<https://example.org>` and `<name@example.org>` */
export function autolink(state: SpanState): boolean {
  const { text, pos } = state;
  const close = state.ahead.indexOf('>', pos);
  if (close < 0) return false;
  const end = isUrl(text, pos + 1) ? urlEnd(state, pos + 1) : close;
  if (end < 0) return false;
  const isAddress = end === close && isMailAddress(text, pos + 1, end);
  if (!isAddress && !isUrl(text, pos + 1)) return false;
  const content = text.slice(pos + 1, end);
  const node = createSpan(state, 'a', '', pos, end + 1);
  node.setAttribute('href', isAddress && !isUrl(text, pos + 1) ? `mailto:${content}` : content);
  setSpanContent(state, node, pos + 1, end);
  const start = originOf(state.source, pos + 1);
  const stop = endOriginOf(state.source, end);
  node.details = { target: { start, end: stop } };
  node.append(new ElementNode('text', content.replace(/^mailto:/, ''), start, stop));
  takeSpan(state, node, pos, end + 1);
  return true;
}

const schemes = ['http:', 'https:', 'ftp:', 'ftps:', 'mailto:'];

function isUrl(text: string, at: number): boolean {
  return schemes.some(scheme => text.startsWith(scheme, at));
}

/** The first `>` that has something between the scheme and itself, on the same line. */
function urlEnd(state: SpanState, at: number): number {
  const { text } = state;
  const from = text.indexOf(':', at) + 2;
  const close = text.indexOf('>', from);
  const newline = state.ahead.indexOf('\n', at);
  return close >= 0 && (newline < 0 || close < newline) ? close : -1;
}

/** Letters and digits of all scripts, `_`, `-` and dots, with an at sign between them. */
function isMailAddress(text: string, from: number, to: number): boolean {
  const at = addressEnd(text, from);
  return at > from && text.charCodeAt(at) === 64 && at + 1 < to && addressEnd(text, at + 1) === to;
}

function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && ('-._'.includes(text.charAt(at)) || isAlnum(text, at))) at += isPair(text, at) ? 2 : 1;
  return at;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
