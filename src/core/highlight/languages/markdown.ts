import { languageOf, type Language, type Rule, type Run } from '../lexer';
import { html } from './html';
import { yaml } from './yaml';

/** Markdown as Rouge reads it; code in fences is read by the language that `named` gives for its name. */
export function markdownWith(named: (name: string) => Language | undefined): Language {
  const links: readonly Rule[] = [
    [
      // oxlint-disable-next-line regexp/no-super-linear-backtracking -- nothing behind the address can fail
      /^(\s*)(\[)([^\]\n]+)(\])(\s*)(:)([^\S\n]*)(<?)([^\s>]*)(>?)((?:[^\S\n]*)(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))?)/,
      readDefinition,
    ],
    // The text of a link goes up to the first bracket of its line with a target behind it, whatever stands between.
    [/(!?\[)((?:\\.|[^\\\n\]]|\](?![[(])){0,500})(\])(?=[[(])/, ['p', 'nv', 'p'], 'link', ']'],
    [/(!?\[)([^\]]{0,500})(\])(?=[[(])/, ['p', 'nv', 'p'], 'link', ']'],
  ];
  return languageOf(() => ({
    root: [
      [
        /(?<![^])---[^\S\n]*\n[^]*?\n?---[^\S\n]*\n/,
        (run: Run, [text]): void => run.delegateAnew(yaml, text),
        '',
        '---',
      ],
      [/\\./, 'se'],
      [/^[^\S\n]*\S[\S ]*\n---*\n/, 'gh'],
      [/^[^\S\n]*\S[\S ]*\n===*\n/, 'gu'],
      [/^#(?=[^#]).*/, 'gh'],
      [/^##+.*/, 'gu'],
      [/^([ \t]*)(`{3,}|~{3,}(?!~))([^`\n]*)\n/, (run: Run, match): number => readFence(run, match, named)],
      [/\n\n(?:(?: {4}|\t).*\n|\n)+/, 'sb'],
      [/(`+)[^]{1,5000}?\1/, 'sb', '', '`'],
      [/^\s*([*-])\s*(?:\1\s*){2,}$/, 'p'],
      [/^\s*(?:[*+-](?=\s)|\d+\.)/, 'p'],
      [/^\s*>.*/, 'gt'],
      ...links,
      [/<(?:https?|ftp|mailto):[^\s>]*>/, 'nv'],
      [/<[^@\n]{0,500}@.{1,500}[.].{1,500}>/, 'nv', '', '@'],
      // A tag, or a comment, of several lines is none.
      [/<(?:\\.|[^\\\n>]){0,2000}>/, (run: Run, [text]): void => run.delegate(html, text), '', '>'],
      [/&\S{0,50};/, (run: Run, [text]): void => run.delegate(html, text)],
      [/\*\*\*[^* \n][^*\n]*\*\*\*/, 'ges'],
      [/\*\*[^* \n][^*\n]*\*\*/, 'gs'],
      [/\*[^*\n]*\*/, 'ge'],
      [/__[^_\n]+__/, 'gs'],
      [/_[^_\n]*_/, 'ge'],
      [/[\\`*]/, 'err'],
      [/[^\\`*[<&\n]+/, ''],
      [/[^]/, ''],
    ],
    // Behind a target another may follow: of `[Paper](a) [Code](b)` the second bracket ends the first link.
    link: [
      [/(\[)((?:\\.|[^\\\n\]]){0,500})(\])/, ['p', 'ss', 'p'], '#pop'],
      [/\(/, 'p', 'title target'],
      [/[ \t]+/, ''],
      [/(?=[^])/, '', '#pop'],
    ],
    target: [
      [/[^<\s)]+/, 'sx', '#pop'],
      [/\s+/, ''],
      [/(<)((?:\\.|[^\\\n>])*)(>)/, ['nt', 'sx', 'nt'], '#pop'],
      [/\S+/, 'sx', '#pop'],
    ],
    title: [
      [/\)/, 'p', '#pop'],
      [/"(?:\\.|[^\\\n"])*"|'(?:\\.|[^\\\n'])*'|\((?:\\.|[^\\\n)])*\)/, 'nn'],
      [/\s*(?=["'()])/, ''],
      [/(?=[^])/, '', '#pop'],
    ],
  }));
}

function readDefinition(run: Run, match: RegExpExecArray): void {
  const kinds = ['', 'p', 'ss', 'p', '', 'p', '', 'nt', 'sx', 'nt'];
  kinds.forEach((kind, at) => run.emit(kind, match[at + 1] ?? ''));
  const [, space = '', title = ''] = /^([^\S\n]*)([^]*)/.exec(match[11] ?? '') ?? [];
  run.emit('', space);
  run.emit('nn', title);
}

/** A fenced block up to the line with its end, the line break before which is not code. */
function readFence(run: Run, match: RegExpExecArray, named: (name: string) => Language | undefined): number {
  const [start, indent = '', fence = '', name = ''] = match;
  run.emit('', indent);
  run.emit('p', fence);
  run.emit('nl', `${name}\n`);
  const rest = run.rest.slice(start.length);
  const end = new RegExp(`(?:^|\\n)([ \\t]*)${fence}`).exec(rest);
  // Without its end, a block goes as far as whole lines go.
  const code = rest.slice(0, end?.index ?? rest.lastIndexOf('\n') + 1);
  const language = named(name.trim());
  if (language !== undefined) run.delegateAnew(language, code);
  else run.emit(name.trim() === '' ? '' : 'sb', code);
  if (end === null) {
    run.emit('err', rest.slice(code.length));
    return start.length + rest.length;
  }
  run.emit('', end[0].slice(0, -fence.length));
  run.emit('p', fence);
  return start.length + end.index + end[0].length;
}
