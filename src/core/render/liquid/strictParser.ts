import { LiquidError } from './errors';
import type { Lexeme, LexemeType } from './lexer';
import { lex } from './lexer';

const deepest = 100;

/**
 * Liquid's strict grammar over the markup of a tag. Like Ruby's, it gives expressions back as text, which is then read
 * by the one grammar of values (see expression.ts). Every method throws a LiquidError where the markup does not fit.
 */
export class StrictParser {
  private readonly lexemes: readonly Lexeme[];
  private at = 0;
  private depth = 0;

  constructor(markup: string) {
    this.lexemes = lex(markup);
  }

  looksAt(type: LexemeType, ahead = 0): boolean {
    return this.lexemes[this.at + ahead]?.type === type;
  }

  consume(type: LexemeType): string {
    const lexeme = this.current();
    if (lexeme.type !== type) throw new LiquidError(`Expected ${type} but found ${lexeme.type}`);
    this.at += 1;
    return lexeme.text;
  }

  take(type: LexemeType): string | undefined {
    return this.looksAt(type) ? this.consume(type) : undefined;
  }

  takeId(name: string): boolean {
    const found = this.looksAt('id') && this.current().text === name;
    if (found) this.at += 1;
    return found;
  }

  expression(): string {
    if (this.depth > deepest) throw new LiquidError('Nesting too deep');
    this.depth += 1;
    const text = this.value();
    this.depth -= 1;
    return text;
  }

  /** A filter's argument, with its name where it has one: `allow_false: true`. */
  argument(): string {
    const named = this.looksAt('id') && this.looksAt('colon', 1);
    return named ? `${this.consume('id')}${this.consume('colon')} ${this.expression()}` : this.expression();
  }

  private current(): Lexeme {
    return this.lexemes[this.at] ?? { type: 'end_of_string', text: '' };
  }

  private value(): string {
    const { type, text } = this.current();
    if (type === 'id') return this.consume('id') + this.lookups();
    if (type === 'open_square') return this.bracket() + this.lookups();
    if (type === 'string' || type === 'number') return this.consume(type);
    if (type === 'open_round') return this.range();
    throw new LiquidError(`[:${type}${text === '' ? '' : `, ${JSON.stringify(text)}`}] is not a valid expression`);
  }

  private range(): string {
    this.consume('open_round');
    const first = this.expression();
    this.consume('dotdot');
    const last = this.expression();
    this.consume('close_round');
    return `(${first}..${last})`;
  }

  private bracket(): string {
    return this.consume('open_square') + this.expression() + this.consume('close_square');
  }

  private lookups(): string {
    const parts: string[] = [];
    for (;;) {
      if (this.looksAt('open_square')) parts.push(this.bracket());
      else if (this.take('dot') !== undefined) parts.push(`.${this.consume('id')}`);
      else return parts.join('');
    }
  }
}
