import { languageOf, type Kind, type Rule, type Run } from '../lexer';
import { words } from '../words';
import { colors, keywords, properties } from './cssNames';

/** CSS. What stands in braces behind an at-rule is read as declarations where it begins with one. */
export const css = languageOf(() => {
  const names = { properties: words(properties), keywords: words(keywords), colors: words(colors) };
  const name = /[\p{L}_-][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}-]*/u.source;
  const propertyKind = (property: string): Kind =>
    names.properties.has(property) || /^-(?:khtml|ms|moz|o|webkit)-/.test(property) ? 'nl' : 'py';
  const valueKind = (value: string): Kind => (names.keywords.has(value) ? 'nb' : names.colors.has(value) ? 'no' : 'n');
  return {
    blank: [
      [/\s+/, ''],
      [/\/\*[^]*?\*\//, 'c', '', '*/'],
    ],
    root: [
      'blank',
      [/\{/, 'p', 'declarations'],
      [new RegExp(`::?${name}`, 'u'), 'nd'],
      [new RegExp(`\\.${name}`, 'u'), 'nc'],
      [new RegExp(`#${name}`, 'u'), 'nf'],
      [new RegExp(`@${name}`, 'u'), 'k', 'rule'],
      [new RegExp(name, 'u'), 'nt'],
      [/[~^*!%&<>|+=@:;,./?()[\]-]/, 'o'],
      ...strings,
    ],
    rule: [
      [new RegExp(`\\{(?=\\s*${name}\\s*:)`, 'u'), 'p', '=declarations'],
      [/\{/, 'p', '=rules'],
      [/;/, 'p', '#pop'],
      'value',
    ],
    rules: [[/\}/, 'p', '#pop'], 'root'],
    declarations: [
      'blank',
      [
        new RegExp(`(${name})(\\s*)(:)`, 'u'),
        (run: Run, [, property = '', space = '', colon = '']: RegExpExecArray): void => {
          run.emit(propertyKind(property), property);
          run.emit('', space);
          run.emit('p', colon);
          run.push('declaration');
        },
      ],
      [/\}/, 'p', '#pop'],
    ],
    declaration: [[/;/, 'p', '#pop'], [/\}/, 'p', '#pop:2'], [/!\s*important\b/, 'cp'], 'value'],
    value: [
      [/^@.*$/, 'cp'],
      'blank',
      [/url\(.*?\)/, 'sx'],
      [/#[0-9a-fA-F]{1,6}/, 'm'],
      [
        /-?(?:\d+(?:\.\d+)?|\.\d+)(?:%|(?:em|px|pt|pc|in|mm|cm|ex|rem|ch|vw|vh|vmin|vmax|dpi|dpcm|dppx|deg|grad|rad|turn|s|ms|Hz|kHz)\b)?/,
        'm',
      ],
      [/[[\]():/.,]/, 'p'],
      ...strings,
      [new RegExp(name, 'u'), (run: Run, [value]: RegExpExecArray): void => run.emit(valueKind(value), value)],
    ],
  };
});

/** A string ends at its quote; where that is missing, at the last quote with a backslash. */
const strings: readonly Rule[] = [
  [/"(?:\\[^]|[^"\\])*"/, 's1', '', '"'],
  [/'(?:\\[^]|[^'\\])*'/, 's2', '', "'"],
  [/"(?:\\[^]|[^"\\])*\\"/, 's1', '', '\\"'],
  [/'(?:\\[^]|[^'\\])*\\'/, 's2', '', "\\'"],
];
