const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11' };

/**
 * What VS Code inserts when the author presses Tab through a snippet without typing, in November 2026:
 * placeholders and choices by their (first) text, mirrors (`$2` after `${2:x}`) by the text of their number.
 * Source: https://code.visualstudio.com/docs/editor/userdefinedsnippets, "Snippet syntax".
 * Throws on a variable this list does not know and on an unclosed placeholder.
 */
export function expandSnippet(body: string): string {
  const values = new Map<string, string>();
  expand(body, values);
  // A second time, because a mirror may stand before the placeholder that it repeats.
  return expand(body, values);
}

/** The numbers of the tab stops of a snippet, each once, in the order in which Tab visits them: `$0` is last. */
export function tabStops(body: string): readonly number[] {
  const numbers = [...body.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1]));
  return [...new Set(numbers)].sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b));
}

function expand(body: string, values: Map<string, string>): string {
  let text = '';
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at);
    if (/^\\[\\$}]/.test(rest)) {
      text += rest[1]!;
      at++;
      continue;
    }
    const bare = /^\$(\d+|[A-Z_]+)/.exec(rest);
    const choice = /^\$\{(\d+)\|([^,|]*)[^|]*\|\}/.exec(rest);
    const start = /^\$\{(\d+):/.exec(rest);
    if (bare) {
      text += /^\d/.test(bare[1]!) ? (values.get(bare[1]!) ?? '') : variable(bare[1]!);
      at += bare[0].length - 1;
    } else if (choice) {
      values.set(choice[1]!, choice[2]!);
      text += choice[2]!;
      at += choice[0].length - 1;
    } else if (start) {
      const end = closing(body, at);
      const inner = expand(body.slice(at + start[0].length, end), values);
      values.set(start[1]!, inner);
      text += inner;
      at = end;
    } else {
      text += rest[0]!;
    }
  }
  return text;
}

function variable(name: string): string {
  const value = VARIABLES[name];
  if (value === undefined) throw new Error(`unknown variable ${name}`);
  return value;
}

/** Where the placeholder that starts at `from` ends: the offset of its closing brace. */
function closing(body: string, from: number): number {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body.startsWith('${', at)) depth++;
    else if (body[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`unclosed placeholder at ${from}`);
}
