/**
 * What VS Code inserts when the author goes through a snippet without typing: placeholders and choices by their (first) words, mirrors
 * (`$2` after `${2:x}`) by those of their number. Of the variables it knows the year and the month of `day`; others stay.
 * @see https://code.visualstudio.com/docs/editor/userdefinedsnippets, “Snippet syntax”
 */
export function expandSnippet(body: string, day: Date): string {
  const said = new Map<string, string>([
    ['CURRENT_YEAR', String(day.getFullYear())],
    ['CURRENT_MONTH', String(day.getMonth() + 1).padStart(2, '0')],
  ]);
  expand(body, said);
  // a second time, because a mirror may stand before the placeholder that it repeats
  return expand(body, said);
}

/** @param said the words of variables by name, and of tab stops by number, which those that are met are added to */
function expand(body: string, said: Map<string, string>): string {
  let text = '';
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at);
    const [escape, escaped] = /^\\([\\$}])/.exec(rest) ?? [];
    const [bare, name = ''] = /^\$(\d+|[A-Z_]+)/.exec(rest) ?? [];
    const [choice, chooser = '', first = ''] = /^\$\{(\d+)\|([^,|]*)(?:,[^|]*)?\|\}/.exec(rest) ?? [];
    const [start, number = ''] = /^\$\{(\d+):/.exec(rest) ?? [];
    if (escape !== undefined) {
      text += escaped ?? '';
      at += 1;
    } else if (bare !== undefined) {
      text += said.get(name) ?? (/^\d/.test(name) ? '' : bare);
      at += bare.length - 1;
    } else if (choice !== undefined) {
      said.set(chooser, first);
      text += first;
      at += choice.length - 1;
    } else if (start !== undefined) {
      const end = closingBrace(body, at);
      const words = expand(body.slice(at + start.length, end), said);
      said.set(number, words);
      text += words;
      at = end;
    } else {
      text += rest.charAt(0);
    }
  }
  return text;
}

/**
 * A snippet whose first place to fill in begins with what was typed already, and all that mirror it, with the cursor behind that: the words or
 * the choice that it offers are given up for it.
 */
export function beginFirstStop(body: string, typed: string): string {
  if (typed === '') return body;
  const words = escapedText(typed);
  let text = '';
  for (let at = 0; at < body.length; at++) {
    const [stop, open] = /^\$(?:1(?!\d)|(\{)1(?!\d))/.exec(body.slice(at, at + 4)) ?? [];
    if (stop !== undefined) {
      at = open === undefined ? at + 1 : closingBrace(body, at);
      // `$19` is another one
      text += words + (/\d/.test(body.charAt(at + 1)) ? '${1}' : '$1');
    } else if (body[at] === '\\') {
      text += body.slice(at, at + 2);
      at += 1;
    } else {
      text += body.charAt(at);
    }
  }
  return text;
}

/** A text as it is written in a snippet, also inside a placeholder. */
export function escapedText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Where the placeholder that starts at `from` ends; one without an end takes the rest. */
function closingBrace(body: string, from: number): number {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body.startsWith('${', at)) depth++;
    else if (body[at] === '}' && --depth === 0) return at;
  }
  return body.length;
}
