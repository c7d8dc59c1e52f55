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
    [/\s+/, 'w'],
    [/(comment)(\s*)(-?%\})/, ['nt', 'w', 'cp'], '=comment'],
    [/(raw)(\s*)(-?%\})/, ['nt', 'w', 'cp'], '=raw'],
    [/#[^]*?(?=-?%\})/, 'c'],
    [/liquid\b/, 'nt', '=lines'],
    'name',
  ],
  name: [
    [/(?:break|continue)\b/, 'kr'],
    [/include(?=\s)/, 'nt', '=file'],
    [/render(?=\s)/, 'nt', '=inclusion'],
    [/assign\b/, 'nt', '=assignment'],
    [/(?:for|tablerow)\b/, 'nt', '=loop'],
    [/[a-zA-Z_]\w*/, 'nt', '=markup'],
  ],
  assignment: [[/-?%\}/, 'cp', '#pop'], 'values'],
  loop: [[/in\b/, 'nt'], [/reversed\b/, 'na'], 'markup'],
  inclusion: [[/(?:with|as|for)\b/, 'kr'], 'markup'],
  markup: [
    [/\{\{-?/, 'cp', 'output'],
    [/\}\}\S*/, ''],
    [/([a-zA-Z_][\w-]*)(\s*)(=)(?!=)/, ['na', 'w', 'o']],
    'assignment',
  ],
  lines: [
    [/-?%\}/, 'cp', '#pop'],
    [/\s+/, 'w'],
    [/assign\b/, 'nt', 'lineAssignment'],
    [/[a-zA-Z_]\w*/, 'nt', 'line'],
  ],
  lineAssignment: [[/(?=-?%\})/, '', '#pop'], [/\s*\n/, 'w', '#pop'], 'values'],
  line: [[/([a-zA-Z_][\w-]*)(\s*)(=)(?!=)/, ['na', 'w', 'o']], 'lineAssignment'],
  file: [
    [/\s+/, 'w'],
    [/\{\{-?/, 'cp', 'output'],
    [/["']/, (run: Run): number => toInclusion(run)],
    [/[a-zA-Z_]\w*(?=\s)/, 'nv', '=inclusion'],
    [/[^\s{%"']+/, '', '=inclusion'],
    [/(?=[^])/, '', '=inclusion'],
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

function toInclusion(run: Run): number {
  run.goto('inclusion');
  return 0;
}
