import { languageOf, type Rule, type Run } from '../lexer';
import { css } from './css';
import { javascript } from './javascript';

/** HTML, with its scripts and styles. */
export const html = languageOf(() => {
  const attribute = /[\p{L}_:#*-][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}:.·*#-]*/u.source;
  const tag = /[\p{L}_:-][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}:.·-]*/u.source;
  const attributes: readonly Rule[] = [
    [new RegExp(`(?:${attribute}|\\[${attribute}\\]|\\(${attribute}\\))\\s*=\\s*`, 'u'), 'na', 'value'],
    [new RegExp(attribute, 'u'), 'na'],
  ];
  return {
    root: [
      [/[^<&]+/, ''],
      [/&\S{0,200}?;/, 'ni', '', ';'],
      [/<!DOCTYPE .*?>/i, 'cp'],
      [/<!\[CDATA\[.*?\]\]>/, 'cp', '', ']]>'],
      [/<!--/, 'c', 'comment'],
      [/<\?.*?\?>/, 'cp', '', '?>'],
      [/<\s*script\s*/, (run: Run, [start]): void => begin(run, start, 'script')],
      [/<\s*style\s*/, (run: Run, [start]): void => begin(run, start, 'style')],
      [/<\//, 'nt', 'endTag'],
      [/</, 'nt', 'startTag'],
    ],
    startTag: [
      [/\s+/, ''],
      [new RegExp(tag, 'u'), 'nt', '=tag'],
      [/(?=[^])/, '', '=tag'],
    ],
    endTag: [
      [/\s+/, ''],
      [new RegExp(tag, 'u'), 'nt', '=endTagRest'],
      [/>/, 'nt', '#pop'],
    ],
    endTagRest: [
      [/\s+/, ''],
      [/>/, 'nt', '#pop'],
    ],
    comment: [
      [/[^-]+/, 'c'],
      [/-->/, 'c', '#pop'],
      [/-/, 'c'],
    ],
    tag: [[/\s+/, ''], ...attributes, [/\/?\s*>/, 'nt', '#pop']],
    value: [
      [/"/, 's', '=double'],
      [/'/, 's', '=single'],
      [/[^\s>]+/, 's', '#pop'],
    ],
    double: [
      [/"/, 's', '#pop'],
      [/[^"]+/, 's'],
    ],
    single: [
      [/'/, 's', '#pop'],
      [/[^']+/, 's'],
    ],
    script: [
      [/<\s*\/\s*script\s*>/, 'nt', '#pop'],
      [/[^<]+|</, (run: Run, [code]): void => run.delegate(javascript, code, 'script')],
    ],
    style: [
      [/<\s*\/\s*style\s*>/, 'nt', '#pop'],
      [/[^<]+|</, (run: Run, [code]): void => run.delegate(css, code, 'style')],
    ],
  };
});

/** A script or style begins, without what the one before it had left open. */
function begin(run: Run, start: string, kind: 'script' | 'style'): void {
  run.emit('nt', start);
  run.forget();
  run.push(kind);
  run.push('tag');
}
