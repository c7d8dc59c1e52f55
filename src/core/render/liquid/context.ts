import type { MappedText } from '../../text/mappedText';
import { LiquidError } from './errors';
import type { Filter } from './filter';
import { Output } from './output';
import type { Frame, LiquidHost, RenderContext } from './rendering';
import type { Trace } from './trace/trace';
import { isArray, isNil, MethodLiteral } from './values';
import type { Hash } from './values';

interface Limits {
  /** Tags rendered and elements walked, all together. */
  readonly steps: number;
  /** Characters of one text. */
  readonly length: number;
  /** Files within files. */
  readonly includes: number;
}

export const defaultLimits: Limits = { steps: 2_000_000, length: 8_000_000, includes: 100 };

export interface ContextInput {
  readonly host: LiquidHost;
  readonly filters: ReadonlyMap<string, Filter>;
  readonly environment: Hash;
  readonly limits: Limits;
  readonly strictFilters?: boolean;
  readonly strictVariables?: boolean;
  /** Asks where values came from. */
  readonly trace?: Trace | undefined;
}

/** A context at its start, in the file `frame`. */
export function createContext(input: ContextInput, frame: Frame): RenderContext {
  return new Context(input, frame);
}

/** What names of a template stand for: `__proto__` and `constructor` are names like any other. */
function namespace<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

class Context implements RenderContext {
  readonly host: LiquidHost;
  readonly activeSupport: boolean;
  readonly strictVariables: boolean;
  readonly counters: Record<string, number> = namespace();
  readonly cycles = new Map<string, number>();
  readonly loopOffsets = new Map<string, number>();
  readonly loops: Hash[] = [];
  readonly trace: Trace | undefined;
  changed: string | undefined;
  frame: Frame;
  private readonly scopes: Record<string, unknown>[] = [namespace()];
  private readonly limits: Limits;
  private readonly interrupts: ('break' | 'continue')[] = [];
  private steps = 0;
  private includeDepth = 0;

  constructor(
    private readonly input: ContextInput,
    frame: Frame,
  ) {
    this.host = input.host;
    this.activeSupport = input.host.activeSupport;
    this.strictVariables = input.strictVariables ?? false;
    this.limits = input.limits;
    this.trace = input.trace;
    this.frame = frame;
  }

  /** The latest `break` or `continue` that no loop has taken; setting one puts it on the earlier ones, `undefined` takes it off. */
  get interrupt(): 'break' | 'continue' | undefined {
    return this.interrupts.at(-1);
  }

  set interrupt(value: 'break' | 'continue' | undefined) {
    if (value === undefined) this.interrupts.pop();
    else this.interrupts.push(value);
  }

  charge(steps: number): void {
    this.steps += steps;
    if (this.steps > this.limits.steps)
      throw new LiquidError('The template does more than a page needs: is there a loop without an end?', 'limit');
  }

  newOutput(): Output {
    return new Output(this.limits.length, this.trace);
  }

  find(name: unknown): unknown {
    const key = String(name);
    for (let at = this.scopes.length - 1; at >= 0; at -= 1) {
      const scope = this.scopes[at];
      if (scope !== undefined && Object.hasOwn(scope, key)) return orNil(scope[key]);
    }
    if (Object.hasOwn(this.counters, key)) return this.counters[key];
    if (Object.hasOwn(this.input.environment, key)) return orNil(this.input.environment[key]);
    if (this.strictVariables) throw new LiquidError(`undefined variable ${key}`);
    return null;
  }

  originOf(name: string): MappedText | undefined {
    if (this.trace === undefined) return undefined;
    for (let at = this.scopes.length - 1; at >= 0; at -= 1) {
      const scope = this.scopes[at];
      if (scope !== undefined && Object.hasOwn(scope, name)) return this.trace.originOf(scope, name, scope[name]);
    }
    const { environment } = this.input;
    return Object.hasOwn(this.counters, name) ? undefined : this.trace.originOf(environment, name, environment[name]);
  }

  assign(name: string, value: unknown, origin?: MappedText): void {
    this.checkLength(value);
    const [outermost] = this.scopes;
    if (outermost === undefined) return;
    outermost[name] = value;
    this.trace?.note(outermost, name, origin);
  }

  set(name: string, value: unknown, origin?: MappedText): void {
    const scope = this.scopes.at(-1);
    if (scope === undefined) return;
    scope[name] = value;
    this.trace?.note(scope, name, origin);
  }

  inScope<T>(names: Record<string, unknown>, action: () => T): T {
    if (this.scopes.length > 300) throw new LiquidError('Nesting too deep', 'limit');
    this.scopes.push(Object.assign(namespace<unknown>(), names));
    try {
      return action();
    } finally {
      this.scopes.pop();
    }
  }

  inFile(frame: Frame, action: () => void): void {
    if (this.includeDepth >= this.limits.includes)
      throw new LiquidError(`${frame.path} includes itself, directly or through others`, 'include');
    const outer = this.frame;
    this.includeDepth += 1;
    this.frame = frame;
    // not in a finally: an error's place is still to be told by the frame in which it happened
    action();
    this.frame = outer;
    this.includeDepth -= 1;
  }

  filter(name: string, value: unknown, args: readonly unknown[]): unknown {
    const filter = this.input.filters.get(name);
    if (filter === undefined) {
      if (this.input.strictFilters === true) throw new LiquidError(`undefined filter ${name}`);
      return asLiquid(value);
    }
    if (args.length < filter.least || args.length > filter.most)
      throw new LiquidError(arityMessage(args.length, filter));
    this.charge(1 + workOf(value));
    const result = asLiquid(filter.apply(value, args, this));
    this.charge(workOf(result));
    this.checkLength(result);
    return result;
  }

  private checkLength(value: unknown): void {
    if (typeof value === 'string' && value.length > this.limits.length)
      throw new LiquidError(`A text grows past ${this.limits.length} characters`, 'limit');
  }
}

function workOf(value: unknown): number {
  if (typeof value === 'string') return value.length >> 6;
  return isArray(value) ? value.length >> 3 : 0;
}

function arityMessage(given: number, filter: Filter): string {
  const expected = filter.least === filter.most ? `${filter.least + 1}` : `${filter.least + 1}..${filter.most + 1}`;
  return `wrong number of arguments (given ${given + 1}, expected ${expected})`;
}

/** What a filter gives: `blank` and `empty` do not get past one. */
function asLiquid(value: unknown): unknown {
  return value instanceof MethodLiteral ? '' : orNil(value);
}

/** `nil` for what is not there, so that nothing undefined reaches a template. */
function orNil(value: unknown): unknown {
  return isNil(value) ? null : value;
}
