import { LiquidError } from './errors';

export type LexemeType =
  | 'comparison'
  | 'string'
  | 'number'
  | 'id'
  | 'dotdot'
  | 'pipe'
  | 'dot'
  | 'colon'
  | 'comma'
  | 'open_square'
  | 'close_square'
  | 'open_round'
  | 'close_round'
  | 'question'
  | 'dash'
  | 'end_of_string';

export interface Lexeme {
  readonly type: LexemeType;
  readonly text: string;
}

const patterns: readonly (readonly [LexemeType, RegExp])[] = [
  ['comparison', /==|!=|<>|<=?|>=?|contains(?=\s)/y],
  ['string', /'[^']*'|"[^"]*"/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['id', /[a-zA-Z_][\w-]*\??/y],
  ['dotdot', /\.\./y],
];

const specials: Readonly<Record<string, LexemeType>> = {
  '|': 'pipe',
  '.': 'dot',
  ':': 'colon',
  ',': 'comma',
  '[': 'open_square',
  ']': 'close_square',
  '(': 'open_round',
  ')': 'close_round',
  '?': 'question',
  '-': 'dash',
};

/** The lexemes of a tag's markup by Liquid's strict grammar, with an `end_of_string` at the end; throws a LiquidError at a character it has no use for. */
export function lex(markup: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  for (;;) {
    while (at < markup.length && /[ \t\r\n\f\v]/.test(markup.charAt(at))) at += 1;
    if (at >= markup.length) break;
    const lexeme = lexemeAt(markup, at);
    lexemes.push(lexeme);
    at += lexeme.text.length;
  }
  lexemes.push({ type: 'end_of_string', text: '' });
  return lexemes;
}

function lexemeAt(markup: string, at: number): Lexeme {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(markup)?.[0];
    if (text !== undefined) return { type, text };
  }
  const character = String.fromCodePoint(markup.codePointAt(at) ?? 0);
  const type = specials[character];
  if (type === undefined) throw new LiquidError(`Unexpected character ${character}`);
  return { type, text: character };
}
