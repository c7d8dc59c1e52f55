import { languageOf } from '../lexer';

/** TeX and LaTeX. */
export const tex = languageOf(() => {
  const command = /\\(?:[a-zA-Z]+|\s+|.)/;
  return {
    comment: [[/%.*/, 'c']],
    root: [
      'comment',
      [/\\(?:begin|end)\{.*?\}/, 'nt'],
      [/(\\verb)([^\w\s])(.*?)(\2)/, ['nb', 'kp', 'sx', 'kp']],
      [/\$\$|\\\[/, 'p', 'display'],
      [/\$|\\\(/, 'p', 'inline'],
      [command, 'k', 'command'],
      [/[{}&_^]/, 'p'],
      [/[^\\$%&_^{}]+/, ''],
    ],
    command: [
      [/\*/, 'k'],
      [/\[.*?\]/, 'na'],
      [/(?=[^])/, '', '#pop'],
    ],
    math: [
      'comment',
      [command, 'nv'],
      [/\d+/, 'm'],
      [/[-=!+*/()[\]]/, 'o'],
      [/[{}_^&]/, 'p'],
      [/[^\\$%&_^{}\d\-=!+*/()[\]]+/, 'nb'],
    ],
    inline: [[/\\\)|\$/, 'p', '#pop'], 'math'],
    display: [[/\\\]|\$\$/, 'p', '#pop'], 'math', [/\$/, 'nb']],
  };
});
