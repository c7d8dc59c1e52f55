import { languageOf, type Kind, type Rule, type Run, type States } from '../lexer';
import { words } from '../words';

const keywords =
  'async await break case catch continue debugger default delete do else export finally from for if import in ' +
  'instanceof new of return super switch this throw try typeof void while yield';

const declarations = 'var let const class constructor extends function get set static with';

const reserved = 'enum implements interface package private protected public';

const constants = 'true false null NaN Infinity undefined';

const builtins =
  'Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Function Int16Array Int32Array Int8Array Map ' +
  'Math Number Object Packages Promise Proxy Reflect RegExp Set String Symbol Uint16Array Uint16ClampedArray Uint32Array ' +
  'Uint32ClampedArray Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent document encodeURI encodeURIComponent eval global isFinite isNaN navigator netscape parseFloat parseInt self window';

/** Words by their kind. */
export interface ScriptWords {
  readonly keywords: string;
  readonly declarations: string;
  readonly reserved: string;
  readonly builtins: string;
}

/** The words of JavaScript. */
export const scriptWords: ScriptWords = { keywords, declarations, reserved, builtins };

/** The states of JavaScript; TypeScript has other words, some rules more, and another colon behind the name of a property. */
export function scriptStates(known: ScriptWords, extra: readonly Rule[] = [], colon = /()(\s*)(:)/.source): States {
  const name = /#?[\p{L}\p{Nl}$_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]*/u.source;
  const kinds: readonly (readonly [ReadonlySet<string>, Kind, string])[] = [
    [words(known.keywords), 'k', 'expression'],
    [words(known.declarations), 'kd', 'expression'],
    [words(known.reserved), 'kr', ''],
    [words(constants), 'kc', ''],
    [words(known.builtins), 'nb', ''],
  ];
  const calling = words(known.keywords);
  return {
    blank: [
      [/\s+/, ''],
      [/<!--/, 'c'],
      [/\/\/.*$/, 'c1'],
      [/\/\*[^]*?(?:\*\/|(?![^]))/, 'cm'],
    ],
    // Where a value may begin: a slash is a regular expression, a brace an object.
    expression: ['blank', [/\//, 'sr', '=regex'], [/\{/, 'p', '=object'], [/(?=[^])/, '', '#pop']],
    statement: ['blank', [new RegExp(`(${name})${colon}`, 'u'), ['nl', 'p', '', 'p']], 'expression'],
    regex: [
      [/\//, 'sr', '=regexEnd'],
      [/[^/]?\n/, 'err', '#pop'],
      [/\\./, 'se'],
      [/\(\?[:=!<]|[()?]|\{\d+(?:,\d*)?\}/, 'se'],
      [/\[\^?/, 'se', 'regexSet'],
      [/[^\\\n/[()?{]+(?=[^\n])|[^\n](?!\n)/, 'sr'],
    ],
    regexSet: [
      [/\]/, 'se', '#pop'],
      [/[^/\n]\n/, 'err', '#pop:2'],
      [/\\.|\//, 'se'],
      [/[^\\\n/\]]+(?=[^\n])|[^\n](?!\n)/, 'sr'],
    ],
    regexEnd: [
      [/[gimuy]+/, 'sr', '#pop'],
      [/(?=[^])/, '', '#pop'],
    ],
    root: [
      [/\s*#!.*\n/, 'cp'],
      'blank',
      ...extra,
      [/\+\+|--|~|\?\?=?|&&=?|\|\|=?|=>|(?:<<|>>>?|==?|!=?|[-<>+*%&|^/])=?/, 'o', 'expression'],
      [/\\(?=\n)/, 'o', 'expression'],
      [/[(,[]/, 'p', 'expression'],
      [/;/, 'p', 'statement'],
      [/\?\./, 'p'],
      [/[)\].]/, 'p'],
      [/\{/, 'p', 'statement'],
      [/\}/, 'p', 'statement'],
      [/\?/, 'p', 'ternary expression'],
      [/:/, 'p'],
      [/`/, 's2', 'template'],
      [new RegExp(`(@)(${name})?`, 'u'), ['p', 'nd']],
      [/(class)(\s+)/, ['kd', ''], 'class'],
      [new RegExp(`(function)(\\s+)(${name})`, 'u'), ['kd', '', 'nf']],
      [/function(?=\(.*\))/, 'kd'],
      [
        new RegExp(`(${name})[ \\t]*(?=\\()`, 'u'),
        (run: Run, [text, word = '']: RegExpExecArray): void => {
          run.emit(calling.has(word) ? 'k' : /^[A-Z]/.test(word) ? 'nc' : 'nf', text);
        },
        '',
        ')',
      ],
      [
        new RegExp(name, 'u'),
        (run: Run, [word]: RegExpExecArray): void => {
          const found = kinds.find(([set]) => set.has(word));
          run.emit(found?.[1] ?? 'nx', word);
          if (found !== undefined && found[2] !== '') run.push(found[2]);
        },
      ],
      [/\d+\.\d+(?:[eE]\d+)?/, 'mf'],
      [/0[xX][0-9a-fA-F]+/, 'mh'],
      [/0[oO][0-7]+/, 'mo'],
      [/0[bB][01]+/, 'mb'],
      [/\d+/, 'mi'],
      [/"/, 'dl', 'double'],
      [/'/, 'dl', 'single'],
    ],
    class: [
      [new RegExp(`(${name})(\\s+)(extends)(\\s+)(${name})`, 'u'), ['nc', '', 'kd', '', 'nc'], '#pop'],
      [new RegExp(name, 'u'), 'nc', '#pop'],
    ],
    object: [
      [/\{/, 'p', 'object'],
      [/\}/, 'p', '#pop statement'],
      [new RegExp(`(${name})(\\s*)(:)`, 'u'), ['na', '', 'p'], 'expression'],
      [/:/, 'p', 'expression'],
      'root',
    ],
    ternary: [[/:/, 'p', '=expression'], 'root'],
    double: [
      [/"/, 'dl', '#pop'],
      [/\\[\\nrt"]?/, 'se'],
      [/[^\\"]+/, 's2'],
    ],
    single: [
      [/'/, 'dl', '#pop'],
      [/\\[\\nrt']?/, 'se'],
      [/[^\\']+/, 's1'],
    ],
    template: [
      [/`/, 's2', '#pop'],
      [/\\[\\`$]/, 'se'],
      [/\$\{/, 'p', 'inTemplate'],
      [/[^`\\$]+/, 's2'],
      [/[\\$]/, 's2'],
    ],
    inTemplate: [[/\}/, 'p', '#pop'], 'root'],
  };
}

/** JavaScript. */
export const javascript = languageOf(() => scriptStates(scriptWords));
