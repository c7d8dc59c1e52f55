import { languageOf } from '../lexer';

/** TOML. */
export const toml = languageOf(() => {
  const key = /("[^"\n]*"|'[^'\n]*'|\S{1,1000})/.source;
  return {
    blank: [
      [/\s+/, ''],
      [/#.*?$/, 'c'],
      [/(?:true|false)/, 'kc'],
    ],
    root: [
      [/(?:(?<=\n)|(?<![^]))\[.*?\]+/, 'nn'],
      'blank',
      'table',
      [new RegExp(`${key}(\\s*)(=)`), ['py', '', 'p'], 'value'],
    ],
    table: [[new RegExp(`${key}(\\s*)(=)(\\s*)(\\{)`), ['py', '', 'o', '', 'p'], 'inline']],
    value: [[/\n/, '', '#pop'], [/,/, 'p'], 'content'],
    content: [
      'blank',
      'table',
      [new RegExp(`${key}(\\s*)(=)`), ['py', '', 'p']],
      [/"""/, 's', 'longString'],
      [/"/, 's', 'string'],
      [/'''/, 's', 'longLiteral'],
      [/'/, 's', 'literal'],
      [/\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2}Z?)?/, 'ld'],
      [/\d{2}:\d{2}:\d{2}/, 'ld'],
      [/[+-]?\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?/, 'mf'],
      [/[+-]?\d+(?:_\d+)*[eE][+-]?\d+/, 'mf'],
      [/[+-]?(?:nan|inf)/, 'mf'],
      [/0x[\da-fA-F]+(?:_[\da-fA-F]+)*/, 'mh'],
      [/0o[0-7]+(?:_[0-7]+)*/, 'mo'],
      [/0b[01]+(?:_[01]+)*/, 'mb'],
      [/[+-]?\d+(?:_\d+)*/, 'mi'],
      [/\[/, 'p', 'array'],
    ],
    array: [[/\]/, 'p', '#pop'], [/,/, 'p'], [/,/, 'p'], 'content'],
    inline: [[/\}/, 'p', '#pop'], [/,/, 'p'], [/,/, 'p'], 'content'],
    string: [
      [/"/, 's', '#pop'],
      [/\\[btnfr"\\/]/, 'se'],
      [/[^\\"\n]+/, 's'],
      [/\n/, 'err', '#pop'],
    ],
    literal: [
      [/'/, 's', '#pop'],
      [/[^'\n]+/, 's'],
      [/\n/, 'err', '#pop'],
    ],
    longString: [
      [/"""/, 's', '#pop'],
      [/\\[btnfr"\\/\n]/, 'se'],
      [/[^\\"]+/, 's'],
      [/"/, 's'],
    ],
    longLiteral: [
      [/'''/, 's', '#pop'],
      [/[^']+/, 's'],
      [/'/, 's'],
    ],
  };
});
