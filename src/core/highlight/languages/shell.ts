import { languageOf, type Run } from '../lexer';
import { anyOf } from '../words';

const keywords = 'if fi else while do done for then return function select continue until esac elif in';

const builtins =
  'alias arch awk b2sum base32 base64 basename bg bind break builtin caller cat cd chcon chgrp chmod chown chroot cksum ' +
  'comm command compgen complete cp csplit cut date dd declare df dir dircolors dirname dirs disown du echo enable env ' +
  'eval exec exit expand export expr factor false fc fg fmt fold getopts grep groups gunzip gzip hash head help history ' +
  'hostid hostname id install jobs join kill let link ln local logname logout ls mapfile md5sum mkdir mkfifo mknod ' +
  'mktemp mv nice nl nohup nproc numfmt od paste pathchk popd pr printenv printf ptx pushd pwd read readlink readonly ' +
  'realpath rm rmdir runcon sed seq set sha1sum sha224sum sha256sum sha384sum sha512sum shift shopt shred shuf sleep ' +
  'sort source split stat stdbuf stty sum suspend sync tac tail tar tee test time timeout times touch tr trap true ' +
  'truncate tsort tty type typeset ulimit umask unalias uname unexpand uniq unlink unset uptime users vdir wait wc who ' +
  'whoami yes sudo';

/** Bash and its kin. */
export const shell = languageOf(() => ({
  root: [
    [/#.*$/, 'c'],
    [/\bcase\b/, 'k', 'case'],
    [new RegExp(`\\b(?:${anyOf(keywords)})\\s*\\b`), 'k'],
    [new RegExp(`\\b(?:${anyOf(builtins)})\\s*\\b(?![.-])`), 'nb'],
    [/\.(?=\s)/, 'nb'],
    [/(\w+)(=)/, ['nv', 'o']],
    [/\(/, 'o', 'group'],
    [/[[\]{})!=>]/, 'o'],
    [/&&|\|\|/, 'o'],
    [/<<</, 'o'],
    [/(<<-?)(\s*)(['"]?)(\\?)(\w+)(\3)/, openHeredoc],
    [/-[\w-]+/, 'nt'],
    [/;;?/, 'p'],
    [/\*/, 'k'],
    [/\$?"/, 's2', 'double'],
    [/\$'/, 's1', 'ansi'],
    [/'/, 's1', 'single'],
    [/\\./, 'se'],
    [/\\/, 'se'],
    'interpolation',
    [/`/, 'sb', 'backticks'],
    [/\s+/, ''],
    [/[^=*\s{}()$"'`;\\<]+/, ''],
    [/</, ''],
  ],
  interpolation: [
    [/\$\(\(/, 'k', 'arithmetic'],
    [/\$\(/, 'si', 'substitution'],
    [/\$\{#?/, 'k', 'parameter'],
    [/\$#?(?:\w+|.)/, 'nv'],
  ],
  case: [[/\besac\b/, 'k', '#pop'], [/\|/, 'p'], [/\(/, 'o'], [/\)/, 'p', 'stanza'], 'root'],
  stanza: [[/;;/, 'p', '#pop'], 'root'],
  group: [[/\)/, 'o', '#pop'], 'root'],
  double: [
    [/"/, 's2', '#pop'],
    [/\\./, 'se'],
    [/\\/, 'se'],
    [/\$#?(?=")/, 's2'],
    'interpolation',
    [/`/, 'sb', 'backticks'],
    [/[^"`\\$]+/, 's2'],
  ],
  single: [
    [/[^']+/, 's1'],
    [/'/, 's1', '#pop'],
  ],
  ansi: [
    [/'/, 's1', '#pop'],
    [/\\./, 'se'],
    [/[^\\']+/, 's1'],
  ],
  arithmetic: [[/\)\)/, 'k', '#pop'], [/[-+*/%^|&!]/, 'o'], [/\d+(?:#\w+)?/, 'm'], 'root'],
  substitution: [[/\)/, 'si', '#pop'], 'root'],
  backticks: [[/`/, 'sb', '#pop'], 'root'],
  parameter: [[/\}/, 'k', '#pop'], [/:-/, 'k'], [/\w+/, 'nv'], [/[^}:"'`$]+/, 'p'], 'root'],
  heredocLine: [
    [/\s{0,200}(\w+)(?:\s{0,200}\n|(?![^]))/, endHeredoc],
    [/(?=[^])/, '', '#pop'],
  ],
  heredoc: [[/\n/, 'sh', 'heredocLine'], 'interpolation', [/\\.?/, 'se'], [/[^\n\\$]+/, 'sh'], [/\$/, 'sh']],
}));

function openHeredoc(
  run: Run,
  [, operator = '', space = '', open = '', escape = '', name = '', close = '']: RegExpExecArray,
): void {
  run.emit('o', operator);
  run.emit('', space);
  run.emit('sh', open + escape);
  run.emit('no', name);
  run.emit('sh', close);
  run.memory.set('heredoc', name);
  run.push('heredoc');
}

/** A line of a heredoc that may be its end. */
function endHeredoc(run: Run, [line, name]: RegExpExecArray): false | undefined {
  if (name !== run.memory.get('heredoc')) return false;
  run.emit('no', line);
  run.pop(2);
  return undefined;
}
