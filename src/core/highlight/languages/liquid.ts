import { languageOf, type Run } from '../lexer';

/** Liquid; the text around it is left as it is. */
export const liquid = languageOf(() => ({
  root: [
    [/[^{]+/, ''],
    [/(\{%-?)(\s*)/, ['cp', 'w'], 'tag'],
    [/(\{\{-?)(\s*)/, ['cp', 'w'], 'output'],
    [/\{/, ''],
  ],
  tag: [
    [/-?%\}/, 'cp', '#pop'],
    [/(comment)(\s*)(-?%\})/, ['nt', 'w', 'cp'], '=comment'],
    [/(raw)(\s*)(-?%\})/, ['nt', 'w', 'cp'], '=raw'],
    [/#[^]*?(?=-?%\})/, 'c'],
    [/liquid\b/, 'nt', 'lines'],
    [/(?:break|continue)\b/, 'kr'],
    [/(?:else|endif|endunless|endfor|endcase)\b/, 'nt', '=markup'],
    [/include(?=\s)/, 'nt', '=file'],
    [/render(?=\s)/, 'nt', '=markup'],
    [/assign\b/, 'nt', '=assignment'],
    [/(?:link|gist)(?=\s)/, 'nt', '=path'],
    [/[a-zA-Z_]\w*/, 'nt', '=markup'],
    'values',
  ],
  assignment: [[/-?%\}/, 'cp', '#pop'], 'values'],
  markup: [[/([a-zA-Z_][\w-]*)(\s*)(=)(?!=)/, ['na', 'w', 'o']], 'assignment'],
  lines: [[/-?%\}/, 'cp', '#pop:2'], [/(\n\s*)([a-zA-Z_]\w*)/, ['w', 'nt']], 'values'],
  file: [
    [/\s+/, 'w'],
    [/\{\{-?/, 'cp', 'output'],
    [/["']/, (run: Run): number => toMarkup(run)],
    [/[a-zA-Z_]\w*(?=\s)/, 'nv', '=markup'],
    [/[^\s{%"']+/, '', '=markup'],
    [/(?=[^])/, '', '=markup'],
  ],
  path: [
    [/\s+/, 'w'],
    [/-?%\}/, 'cp', '#pop'],
    [/[^\s{%"']+/, ''],
    [/(?=[^])/, '', '=markup'],
  ],
  output: [[/-?\}\}/, 'cp', '#pop'], 'values'],
  values: [
    [/\s+/, 'w'],
    [/[\w.-]*\/[^\s%}"']*/, ''],
    [/(\|)(\s*)([a-zA-Z_]\w*)/, ['p', 'w', 'nf']],
    [/(?:and|or|contains)\b/, 'ow'],
    [/(?:true|false|nil)\b/, 'kc'],
    [/(?:blank|empty)\b/, 'nb'],
    [/(?:forloop|tablerowloop)(?:\.\w+)?/, 'nb'],
    [/in\b/, 'nt'],
    [/(?:with|as|for)\b/, 'kr'],
    [/reversed\b/, 'na'],
    [/([a-zA-Z_][\w-]*)(:)/, ['na', 'o']],
    [/(\.)(size|first|last)\b/, ['p', 'nf']],
    [/[a-zA-Z_][\w-]*/, 'nv'],
    [/\d+\.\d+/, 'mf'],
    [/\d+/, 'mi'],
    [/"[^"]*"/, 's2'],
    [/'[^']*'/, 's1'],
    [/[<>=!]=|<>|[<>=-]/, 'o'],
    [/\.\.|[.,:|()[\]]/, 'p'],
    [/(?:(?!-?[%}]\})\S)+/, ''],
  ],
  comment: [
    [/(\{%-?)(\s*)(endcomment)(\s*)(-?%\})/, ['cp', 'w', 'nt', 'w', 'cp'], '#pop'],
    [/[^{]+|\{/, 'c'],
  ],
  raw: [
    [/(\{%-?)(\s*)(endraw)(\s*)(-?%\})/, ['cp', 'w', 'nt', 'w', 'cp'], '#pop'],
    [/[^{]+|\{/, ''],
  ],
}));

function toMarkup(run: Run): number {
  run.goto('markup');
  return 0;
}
