import { languageOf } from '../lexer';

/** XML. */
export const xml = languageOf(() => {
  const tag = /[\p{L}_:][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}:.·-]*/u.source;
  return {
    root: [
      [/[^<&]+/, ''],
      [/&\S{0,200}?;/, 'ni', '', ';'],
      [/<!\[CDATA\[.*?\]\]>/, 'cp', '', ']]>'],
      [/<!--/, 'c', 'comment'],
      [/<\?.*?\?>/, 'cp', '', '?>'],
      [/<![^>]*>/, 'cp', '', '>'],
      [new RegExp(`<\\s*${tag}`, 'u'), 'nt', 'tag'],
      [new RegExp(`<\\s*/\\s*${tag}\\s*>`, 'u'), 'nt'],
    ],
    comment: [
      [/[^-]+/, 'c'],
      [/-->/, 'c', '#pop'],
      [/-/, 'c'],
    ],
    tag: [
      [/\s+/, ''],
      [/[\p{L}_:][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}:.·-]*\s*=/u, 'na', 'value'],
      [/\/?\s*>/, 'nt', '#pop'],
    ],
    value: [
      [/\s+/, ''],
      [/"[^"]*"|'[^']*'|[^\s>]+/, 's', '#pop'],
    ],
  };
});
