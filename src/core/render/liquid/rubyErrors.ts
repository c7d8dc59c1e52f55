import type { LiquidError } from './errors';
import { rubyError } from './errors';
import { className, isNil } from './values';

/** Ruby's NoMethodError, as Ruby 3.3 words it: "undefined method `split' for an instance of Integer". */
export function noMethod(name: string, receiver: unknown): LiquidError {
  return rubyError(`undefined method \`${name}' for ${described(receiver)}`);
}

function described(value: unknown): string {
  if (isNil(value)) return 'nil';
  return typeof value === 'boolean' ? String(value) : `an instance of ${className(value)}`;
}

/** Ruby's TypeError for a value of the wrong class: "no implicit conversion of Integer into String". */
export function noConversion(value: unknown, into: 'Integer' | 'String'): LiquidError {
  if (into === 'Integer' && (isNil(value) || typeof value === 'boolean'))
    return rubyError(`no implicit conversion from ${isNil(value) ? 'nil' : 'boolean'} to integer`);
  return rubyError(`no implicit conversion of ${className(value)} into ${into}`);
}
