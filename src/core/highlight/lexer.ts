import { compileRuby } from './rubyRegExp';

/**
 * The short name of a token's kind, which is the class of its `<span>`: `k` keyword, `nf` function name, `s2` double-quoted
 * string, `err` what the language does not allow. The empty name is plain text, printed without a span.
 */
export type Kind = string;

/** Moves on the stack of states: `name` enters a state, `#pop` and `#pop:2` leave, `=name` stays on the same level. */
export type Move = string;

/** Emits a match. */
export type Emit = (run: Run, match: RegExpExecArray) => void;

/** Emits a match, or gives `false`, which lets the next rules try, or the length of what it took, if not the whole match. */
export type Attempt = (run: Run, match: RegExpExecArray) => number | false | undefined;

export type Action = Kind | readonly Kind[] | Emit | Attempt;

/**
 * What a state does where its pattern matches: one kind for all of the match, or one for each of its groups, or a function
 * that emits it; then the moves, several with a space between them. Patterns are written as in Ruby (see rubyRegExp.ts).
 * `needs` is a text without which the pattern cannot match; it keeps a search for a missing end from being made again
 * at every beginning.
 */
export type Rule = readonly [pattern: RegExp, action: Action, moves?: Move, needs?: string];

/** A state is its rules in order; a string stands for all rules of the state it names. */
export type States = Readonly<Record<string, readonly (Rule | string)[]>>;

/** How one language is cut into tokens. */
export interface Language {
  /** A reader of one document; it keeps its state between pieces, as when a page in HTML holds several scripts. */
  readonly begin: (output: Output) => Reader;
}

export interface Reader {
  readonly read: (piece: string) => void;
}

export type Output = (kind: Kind, text: string) => void;

/** Empty matches in a row after which a state is taken to be stuck, and the next character to be an error. */
const mostEmptyMatches = 5;

interface Step {
  readonly pattern: RegExp;
  readonly action: Action;
  readonly moves: readonly Move[];
  readonly needs: string | undefined;
}

/**
 * A language from its states, which are made when the language is first used. Reading starts in `start`, several states with
 * spaces between them, the innermost last. It never throws; what no rule matches is an error of one character.
 */
export function languageOf(makeStates: () => States, start = 'root'): Language {
  let states: States | undefined;
  // Ruby's \b knows all letters and JavaScript's only those of ASCII, so texts with others get slower patterns.
  const compiled = { ascii: new Map<string, readonly Step[]>(), wide: new Map<string, readonly Step[]>() };
  const stepsOf = (name: string, form: 'ascii' | 'wide'): readonly Step[] => {
    const known = compiled[form].get(name);
    if (known !== undefined) return known;
    states ??= makeStates();
    const steps: Step[] = [];
    for (const rule of states[name] ?? []) {
      if (typeof rule === 'string') steps.push(...stepsOf(rule, form));
      else {
        const [pattern, action, moves = '', needs] = rule;
        steps.push({
          pattern: compileRuby(pattern, form === 'wide'),
          action,
          moves: moves.split(' ').filter(move => move !== ''),
          needs,
        });
      }
    }
    compiled[form].set(name, steps);
    return steps;
  };
  return { begin: output => new Run(stepsOf, start.split(' '), output) };
}

/** One document being read. */
export class Run implements Reader {
  /** What rules of this language remember: open heredocs, the delimiter of a string. */
  readonly memory = new Map<string, string>();
  private stack: string[];
  private text = '';
  private at = 0;
  private form: 'ascii' | 'wide' = 'ascii';
  private readonly parts = new Map<string, Reader>();

  constructor(
    private readonly stepsOf: (state: string, form: 'ascii' | 'wide') => readonly Step[],
    start: readonly string[],
    readonly emit: Output,
  ) {
    this.stack = [...start];
  }

  /** Enters a state. */
  push(state: string): void {
    this.stack.push(state);
  }

  /** Leaves states, but never the last. */
  pop(levels = 1): void {
    this.stack.length = Math.max(1, this.stack.length - levels);
  }

  /** Puts a state in the place of the present one. */
  goto(state: string): void {
    this.stack[this.stack.length - 1] = state;
  }

  /** Whether the state is anywhere on the stack. */
  isIn(state: string): boolean {
    return this.stack.includes(state);
  }

  /** The present state. */
  get state(): string {
    return this.stack[this.stack.length - 1] ?? '';
  }

  /** The text of the piece from where the present match begins. */
  get rest(): string {
    return this.text.slice(this.at);
  }

  /** Reads a part of the present match in a state of its own, as a text of its own. */
  within(state: string, part: string): void {
    const inner = new Run(this.stepsOf, [state], this.emit);
    inner.read(part);
  }

  /** Lets another language read a part. It goes on where it was when the same `key` was used before. */
  delegate(language: Language, part: string, key = ''): void {
    let reader = this.parts.get(key);
    if (reader === undefined) {
      reader = language.begin(this.emit);
      this.parts.set(key, reader);
    }
    reader.read(part);
  }

  /** Parts of other languages begin anew. */
  forget(): void {
    this.parts.clear();
  }

  /** Lets another language read a part from its own start. */
  delegateAnew(language: Language, part: string): void {
    language.begin(this.emit).read(part);
  }

  read(piece: string): void {
    this.text = piece;
    this.at = 0;
    this.form = isAscii(piece) ? 'ascii' : 'wide';
    const lastOf = new Map<string, number>();
    let empty = 0;
    while (this.at < piece.length) {
      const match = empty < mostEmptyMatches ? this.step(lastOf) : undefined;
      if (match === undefined) {
        const character = String.fromCodePoint(piece.codePointAt(this.at) ?? 0);
        this.emit('err', character);
        this.at += character.length;
        empty = 0;
      } else {
        this.at += match;
        empty = match === 0 ? empty + 1 : 0;
      }
    }
  }

  /** The length of what the first fitting rule took, or undefined where none fits. */
  private step(lastOf: Map<string, number>): number | undefined {
    for (const { pattern, action, moves, needs } of this.stepsOf(this.state, this.form)) {
      if (needs !== undefined && !this.isAhead(needs, lastOf)) continue;
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (match === null) continue;
      if (typeof action === 'string') this.emit(action, match[0]);
      else if (typeof action === 'function') {
        const taken = action(this, match);
        if (taken === false) continue;
        if (typeof taken === 'number') return taken;
      } else action.forEach((kind, group) => this.emit(kind, match[group + 1] ?? ''));
      for (const move of moves) this.move(move);
      return match[0].length;
    }
    return undefined;
  }

  private isAhead(needs: string, lastOf: Map<string, number>): boolean {
    let last = lastOf.get(needs);
    if (last === undefined) {
      last = this.text.lastIndexOf(needs);
      lastOf.set(needs, last);
    }
    return last > this.at;
  }

  private move(move: Move): void {
    if (move.startsWith('#pop')) this.pop(Number(move.slice(5) || 1));
    else if (move.startsWith('=')) this.goto(move.slice(1));
    else this.push(move);
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
