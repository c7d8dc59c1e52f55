import { rubyError } from '../errors';
import type { Expression } from '../expression';
import { parseExpression } from '../expression';
import type { Semantics } from '../semantics';
import { indentFor } from '../semantics';
import type { LiquidError } from '../errors';

export type Parameter = readonly [name: string, value: Expression];

interface IncludeMarkup {
  /** The file's name, which may hold `{{ }}`. */
  readonly file: string;
  readonly dynamic: boolean;
  readonly parameters: readonly Parameter[] | undefined;
}

/**
 * Reads what follows `include` or `include_relative`: a file and parameters. Throws a LiquidError, in Jekyll's words, for
 * parameters it does not take.
 */
export function readInclude(tag: string, markup: string, semantics: Semantics): IncludeMarkup {
  const { file, rest, dynamic } = fileOf(markup.trim());
  return { file, dynamic, parameters: rest === undefined ? undefined : parseParameters(tag, rest, semantics) };
}

const variableName = /\{\{\s*[\w\-.]+\s*/g;

/**
 * A name with `{{ variable }}` in it reaches from behind the last `{` before to where the last of them ends, spaces and
 * all: Jekyll takes `card.html title="{{ page.title }}"` for the name of a file. A literal in `{{ }}` is none.
 */
function fileOf(markup: string): {
  readonly file: string;
  readonly rest: string | undefined;
  readonly dynamic: boolean;
} {
  variableName.lastIndex = 0;
  for (let opening = variableName.exec(markup); opening !== null; opening = variableName.exec(markup)) {
    const end = variableEnd(markup, variableName.lastIndex);
    if (end === undefined) continue;
    const start = markup.lastIndexOf('{', opening.index - 1) + 1;
    const from = opening.index === 0 ? 0 : start;
    return { file: markup.slice(from, end).trim(), rest: markup.slice(end).trim(), dynamic: true };
  }
  const [file = '', ...words] = markup.split(/\s+/, 2);
  return { file, rest: words.length === 0 ? undefined : markup.slice(file.length).trim(), dynamic: false };
}

function variableEnd(markup: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    const close = markup.charAt(at) === '|' ? markup.lastIndexOf('}}') : markup.startsWith('}}', at) ? at : -1;
    if (close < at) return undefined;
    at = close + 2;
    while (at < markup.length && !/[\s{}]/.test(markup.charAt(at))) at += 1;
    const next = /^\{\{\s*[\w\-.]+\s*(?=\||\}\})/.exec(markup.slice(at, at + 200));
    if (next === null) return at;
    at += next[0].length;
  }
}

// bounded: tried once for each parameter
const parameter = /([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\[^][^"\\]*)*)"|'([^'\\]*(?:\\[^][^'\\]*)*)'|([\w.-]+))(?=\s|$)\s*/y;

/** Jekyll takes quoted texts and plain names with dots, nothing else: `c=list[0]` stops the build. */
function parseParameters(tag: string, markup: string, semantics: Semantics): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let at = 0;
  while (at < markup.length) {
    parameter.lastIndex = at;
    const match = parameter.exec(markup);
    if (match?.[1] === undefined) {
      const indent = indentFor(semantics);
      const example = `{% ${tag} file.ext param='value' param2='value' %}`;
      throw rubyError(
        `Invalid syntax for include tag:\n\n${indent}${markup}\n\nValid syntax:\n\n${indent}${example}\n\n`,
        'include',
      );
    }
    parameters.push([match[1], parameterValue(match)]);
    at = parameter.lastIndex;
  }
  return parameters;
}

function parameterValue([, , double, single, variable]: RegExpExecArray): Expression {
  if (double !== undefined) return { kind: 'literal', value: double.replaceAll('\\"', '"') };
  if (single !== undefined) return { kind: 'literal', value: single.replaceAll("\\'", "'") };
  return parseExpression(variable ?? '');
}

/** Throws where a name has characters, or dots and slashes beside each other, that Jekyll does not let through. */
export function checkFileName(tag: string, name: string): void {
  if (!/[./]{2,}/.test(name) && /^[\w/.\-()+~#@]+$/.test(name)) return;
  throw rubyError(
    `Invalid syntax for include tag. File contains invalid characters or sequences:\n\n  ${name}\n\nValid syntax:\n\n  {% ${tag} file.ext param='value' param2='value' %}\n\n`,
    'include',
  );
}

/** The error for a file that is not there; `folder` is where it was looked for, from the site's root. */
export function missingInclude(name: string, folder: string): LiquidError {
  return rubyError(
    `Could not locate the included file '${name}' in any of ["${folder}"]. Ensure it exists in one of those directories and, if it is a symlink, does not point outside your site source.`,
    'include',
  );
}
