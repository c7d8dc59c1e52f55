import { lazy } from '../lazy';
import type { DocumentState } from './documentState';
import type { ElementNode } from './element';
import { LookAhead } from './lookAhead';
import type { SourceText } from './sourceText';
import { flush } from './spanText';
import type { SpanRule, SpanRules, SpanState, StopTest } from './spanState';
import { autolink } from './spans/autolink';
import { codeSpan } from './spans/codeSpan';
import { emphasis } from './spans/emphasis';
import { entity } from './spans/entity';
import { escape } from './spans/escape';
import { footnoteMarker } from './spans/footnoteMarker';
import { htmlSpan } from './spans/htmlSpan';
import { inlineMath } from './spans/inlineMath';
import { lineBreak } from './spans/lineBreak';
import { link } from './spans/link';
import { smartQuote } from './spans/smartQuotes';
import { spanExtension } from './spans/spanExtension';
import { strikethrough } from './spans/strikethrough';
import { typographicSymbol } from './spans/typographicSymbol';

/** The span rules in the order in which they are asked, each with the characters it can begin with. The order is kramdown's. */
const allRules: readonly (readonly [SpanRule, string])[] = [
  [emphasis, '*_'],
  [codeSpan, '`'],
  [autolink, '<'],
  [htmlSpan, '<'],
  [footnoteMarker, '['],
  [link, '[!'],
  [smartQuote, '"\''],
  [inlineMath, '$\\'],
  [spanExtension, '{'],
  [entity, '&'],
  [typographicSymbol, '.-<>\\'],
  [lineBreak, '\n\\'],
  [escape, '\\'],
  [strikethrough, '~'],
];

const everything = lazy(() => tableOf(allRules));
const tables = new Map<string, SpanRules>();
const htmlOnly = lazy(() => tableOf([[htmlSpan, '<']]));
const codeAndHtml = lazy(() =>
  tableOf([
    [codeSpan, '`'],
    [htmlSpan, '<'],
  ]),
);

function tableOf(rules: readonly (readonly [SpanRule, string])[]): SpanRules {
  const isSpecial = new Uint8Array(128);
  isSpecial[93] = 1;
  const byCode = Array.from({ length: 128 }, (_, code) => {
    const own = rules.filter(([, starts]) => starts.includes(String.fromCharCode(code))).map(([rule]) => rule);
    if (own.length === 0) return undefined;
    isSpecial[code] = 1;
    return own;
  });
  return { byCode, isSpecial };
}

/** Reads the spans of `source` into `root`. */
export function parseSpans(document: DocumentState, root: ElementNode, source: SourceText): void {
  readAll(document, root, source, defaultRules(document));
}

/** Reads only code and HTML: what a table's pipes do not count in. */
export function readCodeAndHtml(document: DocumentState, root: ElementNode, source: SourceText): void {
  readAll(document, root, source, codeAndHtml());
}

function readAll(document: DocumentState, root: ElementNode, source: SourceText, rules: SpanRules): void {
  const state: SpanState = {
    document,
    source,
    text: source.text,
    ahead: new LookAhead(source.text),
    pos: 0,
    tree: root,
    ancestors: [],
    taken: 0,
    parseSpans: (element, stop, isHtmlOnly) =>
      parseNested(state, element, stop, isHtmlOnly === true ? htmlOnly() : defaultRules(document)),
    readSeparately: (element, inner) => readAll(document, element, inner, rules),
    textStart: 0,
  };
  readSpans(state, undefined, rules);
}

function defaultRules(document: DocumentState): SpanRules {
  const { input, hard_wrap, auto_typographic } = document.options;
  if (input === 'GFM' && !hard_wrap && auto_typographic) return everything();
  const left: readonly SpanRule[] = [
    ...(hard_wrap ? [lineBreak] : []),
    ...(auto_typographic ? [] : [typographicSymbol]),
    ...(input === 'GFM' ? [] : [strikethrough]),
  ];
  const key = left.map(({ name }) => name).join(' ');
  let table = tables.get(key);
  if (table === undefined) tables.set(key, (table = tableOf(allRules.filter(([rule]) => !left.includes(rule)))));
  return table;
}

function parseNested(state: SpanState, element: ElementNode, stop: StopTest, rules: SpanRules): boolean {
  const { tree, textStart, ancestors } = state;
  ancestors.push(tree);
  state.tree = element;
  state.textStart = state.pos;
  const found = readSpans(state, stop, rules);
  ancestors.pop();
  state.tree = tree;
  state.textStart = textStart;
  return found;
}

function readSpans(state: SpanState, stop: StopTest | undefined, { byCode, isSpecial }: SpanRules): boolean {
  const { text, document } = state;
  const { length } = text;
  let at = state.pos;
  for (;;) {
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code < 128 && isSpecial[code] === 1) break;
      at++;
    }
    if (at >= length) break;
    document.patience--;
    state.pos = at;
    if (stop?.(state) === true) {
      flush(state, at);
      return true;
    }
    const rules = byCode[text.charCodeAt(at)];
    let isTaken = false;
    if (rules !== undefined) {
      for (const rule of rules) {
        if (rule(state)) {
          isTaken = true;
          break;
        }
      }
    }
    if (isTaken) at = state.taken = state.pos;
    else at++;
  }
  if (stop === undefined) {
    flush(state, length);
    state.pos = length;
  } else {
    state.pos = state.textStart;
  }
  return false;
}
