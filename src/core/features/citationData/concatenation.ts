/** A part of a JavaScript string: its text, or `undefined` where only the browser will know it. */
export type Term = string | undefined;

/** Longer concatenations are cut. */
const most = 12;

/** The variables of a script that have been looked at: each once, however often it is named, also by itself. */
export type Variables = Map<string, Term>;

/**
 * Reads the string that a script puts together at `at` with `+` or in a template: `base + 'google-scholar-stats/gs_data.json'`,
 * `` `| Citations: ${count}` ``. A variable that the script gives one string is that string.
 * @param code JavaScript without comments
 * @param at offset in `code`, in UTF-16 code units; white space may follow
 * @param variables of the same `code`, kept by who reads it at several places
 */
export function readConcatenation(code: string, at: number, variables: Variables = new Map()): readonly Term[] {
  const terms: Term[] = [];
  let from = at;
  while (terms.length < most) {
    from = skipSpace(code, from);
    const quote = code.charAt(from);
    const literal = quote === '`' ? template(code, from, variables) : readLiteral(code, from);
    const operand = literal ?? readOperand(code, from, variables);
    if (operand === undefined) return terms.length === 0 ? [] : [...terms, undefined];
    terms.push(...operand.terms);
    from = skipSpace(code, operand.end);
    if (code[from] !== '+' || code[from + 1] === '+') break;
    from++;
  }
  return terms;
}

/** The text of terms that are all known. */
export function joined(terms: readonly Term[]): string | undefined {
  return terms.length > 0 && terms.every(term => term !== undefined) ? terms.join('') : undefined;
}

interface Operand {
  readonly terms: readonly Term[];
  readonly end: number;
}

const literalPattern = /(["'])((?:\\[^]|(?!\1)[^\\\n]){0,2000})\1/y;
const templatePattern = /`((?:\\[^]|[^\\`]){0,2000})`/y;
/** `data['publications'][paperId].num_citations`, `String(total)` */
const operandPattern = /[\w$]{1,60}(?:\.[\w$]{1,60}|\[[^\][\n]{0,100}\]|\([^()\n]{0,100}\)){0,8}/y;

function readLiteral(code: string, at: number): Operand | undefined {
  literalPattern.lastIndex = at;
  const [whole, , text] = literalPattern.exec(code) ?? [];
  return whole === undefined ? undefined : { terms: [unescaped(text ?? '')], end: at + whole.length };
}

function template(code: string, at: number, variables: Variables): Operand | undefined {
  templatePattern.lastIndex = at;
  const [whole, inside = ''] = templatePattern.exec(code) ?? [];
  if (whole === undefined) return undefined;
  const terms = inside.split(/\$\{([^}]{0,200})\}/).flatMap((piece, place): readonly Term[] => {
    if (place % 2 === 0) return piece === '' ? [] : [unescaped(piece)];
    return [valueOf(code, piece.trim(), variables)];
  });
  return { terms, end: at + whole.length };
}

function readOperand(code: string, at: number, variables: Variables): Operand | undefined {
  operandPattern.lastIndex = at;
  const [name] = operandPattern.exec(code) ?? [];
  return name === undefined ? undefined : { terms: [valueOf(code, name, variables)], end: at + name.length };
}

/** What a variable holds, where all that the script gives it is one string. */
function valueOf(code: string, name: string, variables: Variables): Term {
  if (variables.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name)) return variables.get(name);
  variables.set(name, undefined);
  const given = new Set<Term>();
  const assignment = new RegExp(`(?<![\\w$.'"])${name.replace(/\$/g, '\\$')}\\s{0,4}=(?![=>])`, 'g');
  for (const found of code.matchAll(assignment))
    given.add(joined(readConcatenation(code, found.index + found[0].length, variables)));
  const [only, ...others] = given;
  variables.set(name, others.length > 0 ? undefined : only);
  return variables.get(name);
}

function skipSpace(code: string, at: number): number {
  let end = at;
  while (end < code.length && /\s/.test(code.charAt(end))) end++;
  return end;
}

const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** https://tc39.es/ecma262/#sec-literals-string-literals */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([^]))/g,
    (_, four?: string, two?: string, sign?: string) => {
      const digits = four ?? two;
      return digits === undefined ? (signs[sign ?? ''] ?? sign ?? '') : String.fromCharCode(parseInt(digits, 16));
    },
  );
}
