import { languageOf, type Kind, type Rule, type Run } from '../lexer';
import { words } from '../words';

const keywords =
  'BEGIN END alias begin break case class def do else elsif end ensure for if in next raise redo rescue retry return super then ' +
  'undef unless until when while yield';
const pseudo =
  '__FILE__ __LINE__ alias_method attr catch extend false include loop module_function nil private protected public throw true';
const builtins =
  'abort ancestors at_exit attr_accessor attr_reader attr_writer autoload binding callcc caller chomp chop class_eval ' +
  'class_variables clone const_get const_missing const_set constants display dup eval exec exit fail fork format freeze getc ' +
  'gets global_variables gsub hash id included_modules inspect instance_eval instance_method instance_methods ' +
  'instance_variable_get instance_variable_set instance_variables lambda load local_variables method method_missing methods ' +
  'module_eval name object_id open p print printf private_class_method private_instance_methods private_methods proc ' +
  'protected_instance_methods protected_methods public_class_method public_instance_methods public_methods putc puts rand ' +
  'readline readlines require require_relative scan select self send set_trace_func singleton_methods sleep split sprintf ' +
  'srand sub syscall system taint test to_a to_s trace_var trap untaint untrace_var warn';
const questions =
  'autoload block_given const_defined eql equal frozen instance_of is_a iterator kind_of method_defined ' +
  'private_method_defined protected_method_defined public_method_defined respond_to tainted';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Ruby. Where a value may begin, a slash, a percent sign or a question mark begins a literal. */
export const ruby = languageOf(() => {
  const kinds = [
    [words(keywords), 'k'],
    [words(pseudo), 'kp'],
    [words(builtins), 'nb'],
    [words('and or not'), 'ow'],
  ] as const;
  const known = words(questions);
  const name = /[\p{L}_][\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]*/u.source;
  const method = `(?:${name}[?!]?|\\*\\*?|[-+]@?|[/%&|^\`~]|\\[\\]=?|<<|>>|[<>]|===?)`;
  const interpolation: readonly Rule[] = [
    [/#\{/, 'si', 'interpolation'],
    [new RegExp(`#(?:@@?|\\$)${name}`, 'u'), 'si'],
  ];
  const escape: Rule = [
    /\\(?:[\\abefnrstvCMc"'`]|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.|\n)/,
    (run, [text]): void => emitEscape(run, text),
  ];
  const quoted = (end: string, kind: Kind): readonly (Rule | string)[] => [
    [new RegExp(end), kind, '#pop'],
    ...interpolation,
    escape,
    [new RegExp(`[^\\\\#${end}]+|#`), kind],
  ];
  const percent: Rule = [
    /%([rqswQWxiI])?([^\w\s])/,
    (run, [text, type = '', open = '']): void => {
      const kind = type === 'r' ? 'sr' : 'sx';
      run.emit(kind, text);
      const close = closers[open] ?? open;
      run.memory.set('close', (run.memory.get('close') ?? '') + close);
      run.memory.set('kinds', (run.memory.get('kinds') ?? '') + (type === '' ? 'Q' : type));
      run.push('percent');
    },
  ];
  return {
    blank: [
      [/#.*$/, 'c1'],
      [/^=begin\b[^]*?\n=end\b/, 'cm', '', '\n=end'],
    ],
    // Where a value may begin.
    value: [
      [/[^\S\n]+/, ''],
      'blank',
      [/\//, 'sr', '=regex'],
      percent,
      [/\?(?:\\[MC]-)*(?:\\(?:[\\s abefnrtv0-9a-fx.-]|u[0-9a-fA-F]{4})|\S)(?!\w)/, 'sc'],
      [/(?=[^])/, '', '#pop'],
    ],
    // Behind a name, where it may be called with a value.
    argument: [
      [/(\s+)(\/)(?=\S)/, ['', 'sr'], '=regex'],
      [/(\s+)(%[wWiIqQrsx]?[([{<|!])/, (run, match): number => startArgument(run, match)],
      [/(?=[^])/, '', '#pop'],
    ],
    root: [
      [/__END__[^]*/, 'cp'],
      'blank',
      [/\n\s*/, (run, [text]): number => endLine(run, text)],
      [/[^\S\n]+/, ''],
      [/(<<[-~]?)(["`']?)([a-zA-Z_]\w*)(\2)/, openHeredoc],
      [/"/, 's2', 'double'],
      [/'(?:\\[^]|[^'\\]){0,2000}'/, 's1', '', "'"],
      [/`/, 'sb', 'backtick'],
      [/:"/, 'ss', 'symbol'],
      [/:'(?:\\[^]|[^'\\]){0,2000}'/, 'ss', '', "'"],
      [new RegExp(`:(?:(?:@@?|\\$)?${name}[!?]?|\\[\\]=?)`, 'u'), 'ss'],
      [new RegExp(`${name}[?!]?:\\s+`, 'u'), 'ss', 'value'],
      [new RegExp(`@@${name}`, 'u'), 'vc'],
      [new RegExp(`@${name}`, 'u'), 'vi'],
      [new RegExp(`\\$(?:${name}|-[0adFiIlpvw]|[!@&\`'+~=/\\\\,;.<>_*$?:"]|\\d+)`, 'u'), 'vg'],
      [/0[0-7]+(?:_[0-7]+)*(?![0-9])/, 'mo'],
      [/0x[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*/, 'mh'],
      [/0b[01]+(?:_[01]+)*/, 'mb'],
      [/\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/, 'mf'],
      [/\d+(?:_\d+)*/, 'mi'],
      [new RegExp(`(class)(\\s+)(${name}(?:::${name})*)`, 'u'), startClass],
      [/(class)(\s*)(<<)/, ['k', '', 'o'], 'value'],
      [new RegExp(`(module)(\\s+)(${name}(?:::${name})*)`, 'u'), ['k', '', 'nn']],
      [new RegExp(`(def)(\\s+)(${name})(\\.)(${method})`, 'u'), ['k', '', 'nc', 'o', 'nf']],
      [new RegExp(`(def)(\\s+)(${method})`, 'u'), ['k', '', 'nf']],
      [/(def)(\s+)(\()/, ['k', '', 'p'], 'singleton'],
      [
        new RegExp(
          `(\\.)(\\s*)(\\p{Ll}[\\p{L}\\p{N}_]*[?!]?|_[\\p{L}\\p{N}_]*[?!]?|${method.slice(method.indexOf('\\*'), -1)})`,
          'u',
        ),
        ['p', '', 'nf'],
        'argument',
      ],
      [/defined\?/, 'k', 'value'],
      [
        new RegExp(`(${name})\\?`, 'u'),
        (run, [text, word = '']): false | undefined => {
          if (!known.has(word)) return false;
          run.emit('nb', text);
          run.push('argument');
          return undefined;
        },
      ],
      [
        new RegExp(name, 'u'),
        (run: Run, [word]): false | undefined => {
          const kind = kinds.find(([set]) => set.has(word))?.[1];
          if (kind === undefined) return false;
          run.emit(kind, word);
          run.push(kind === 'k' || kind === 'ow' ? 'value' : kind === 'nb' ? 'argument' : 'value');
          return undefined;
        },
      ],
      [/\p{Lu}[\p{L}\p{N}_]*/u, 'no'],
      [new RegExp(`${name}[?!]?`, 'u'), 'n', 'argument'],
      [/\*\*|<<|>>|\.\.\.?|&&|\|\||=>|===?|=~|![=~]|<=>|[-+*%=<>&!^|~]=?|\/(?!\n\n\n)/, 'o', 'value'],
      [/::/, 'o'],
      [/[([{,;]/, 'p', 'value'],
      [/\?/, 'p', 'value'],
      [/[)\]}:\\]/, 'p'],
      [/\./, 'o'],
    ],
    singleton: [[new RegExp(`(\\))(\\.)(${method})`, 'u'), ['p', 'o', 'nf'], '#pop'], [/\)/, 'p', '#pop'], 'root'],
    interpolation: [[/\}/, 'si', '#pop'], 'root'],
    double: quoted('"', 's2'),
    symbol: quoted('"', 'ss'),
    backtick: quoted('`', 'sb'),
    regex: [[/\/[mixounse]*/, 'sr', '#pop'], ...interpolation, [/\\[^]/, 'sr'], [/[^\\#/]+|#/, 'sr']],
    percent: [[/[^]/, readPercent]],
    heredoc: [[/^([^\n]*)(?=\n|(?![^]))/, endHeredoc], ...interpolation, escape, [/\n/, 'sh'], [/[^\\#\n]+|#/, 'sh']],
  };
}, 'root value');

function emitEscape(run: Run, text: string): void {
  run.emit('se', text);
}

function startClass(run: Run, [, word = '', space = '', name = '']: RegExpExecArray): void {
  run.emit('k', word);
  run.emit('', space);
  run.emit(/^\p{Lu}/u.test(name) ? 'nc' : 'n', name);
}

function startArgument(run: Run, [, space = '']: RegExpExecArray): number {
  run.emit('', space);
  run.goto('value');
  return space.length;
}

/** A literal with a percent sign, up to the character that ends it. */
function readPercent(run: Run): number {
  const closes = run.memory.get('close') ?? '';
  const types = run.memory.get('kinds') ?? '';
  const close = closes.slice(-1);
  const type = types.slice(-1);
  const kind = type === 'r' ? 'sr' : 'sx';
  const open = Object.keys(closers).find(key => closers[key] === close);
  const interpolates = 'rQWxI'.includes(type);
  const rest = run.rest;
  const escaped = `#\\${open ?? ''}${close}`;
  let depth = 0;
  let from = 0;
  let at = 0;
  for (; at < rest.length; at += 1) {
    const character = rest.charAt(at);
    if (character === '\\') {
      const [escape = ''] = /^\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/.exec(rest.slice(at, at + 4)) ?? [];
      if (escape !== '' && (interpolates || escaped.includes(escape.slice(1)))) {
        run.emit(kind, rest.slice(from, at));
        run.emit('se', escape);
        at += escape.length - 1;
        from = at + 1;
      }
    } else if (character === open) depth += 1;
    else if (character === close) {
      if (depth === 0) {
        const flags = type === 'r' ? (/^[mixounse]*/.exec(rest.slice(at + 1, at + 9))?.[0] ?? '') : '';
        run.emit(kind, rest.slice(from, at + 1) + flags);
        run.memory.set('close', closes.slice(0, -1));
        run.memory.set('kinds', types.slice(0, -1));
        run.pop();
        return at + 1 + flags.length;
      }
      depth -= 1;
    } else if (interpolates && character === '#' && rest.charAt(at + 1) === '{') {
      run.emit(kind, rest.slice(from, at));
      run.emit('si', '#{');
      run.push('interpolation');
      return at + 2;
    }
  }
  run.emit(kind, rest.slice(from));
  return rest.length;
}

function openHeredoc(run: Run, [, operator = '', quote = '', name = '']: RegExpExecArray): void {
  run.emit('o', operator);
  run.emit('no', quote + name + quote);
  run.memory.set('heredocs', `${run.memory.get('heredocs') ?? ''}${operator.length > 2 ? ' ' : ''}${name}\n`);
}

/** The line behind one with heredocs is theirs. */
function endLine(run: Run, text: string): number {
  if ((run.memory.get('heredocs') ?? '') === '') {
    run.emit('', text);
    run.push('value');
    return text.length;
  }
  run.emit('sh', '\n');
  run.push('heredoc');
  return 1;
}

function endHeredoc(run: Run, [line]: RegExpExecArray): number | false {
  const heredocs = run.memory.get('heredocs') ?? '';
  const [name = ''] = heredocs.split('\n', 1);
  const fits = name.startsWith(' ') ? line.trim() === name.trim() : line === name;
  if (!fits) return false;
  run.emit('no', line);
  const rest = heredocs.slice(name.length + 1);
  run.memory.set('heredocs', rest);
  if (rest === '') {
    run.pop();
    run.push('value');
  }
  return line.length;
}
