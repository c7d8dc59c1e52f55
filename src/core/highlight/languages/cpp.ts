import { languageOf, type Rule } from '../lexer';
import { cStates, keywords, reserved, types } from './c';

const digits = "\\d(?:'?\\d)*";

const numbers = (): readonly Rule[] => [
  [new RegExp(`(?:${digits}\\.(?:${digits})?|\\.?${digits})e[+-]?${digits}[lu]*`, 'i'), 'mf'],
  [new RegExp(`${digits}\\.(?:${digits})?|\\.${digits}`), 'mf'],
  [/0x[0-9a-f](?:'?[0-9a-f])*[lu]*/i, 'mh'],
  [/0b[01](?:'?[01])*/i, 'mb'],
  [/0[0-7](?:'?[0-7])*[lu]*(?!\d)/i, 'mo'],
  [new RegExp(`${digits}[lu]*`, 'i'), 'mi'],
];

/** C++: C with classes, templates, raw strings and digits apart. */
export const cpp = languageOf(
  () => ({
    ...cStates({
      keywords:
        `${keywords} alignas alignof asm catch char8_t class co_await co_return co_yield concept const_cast consteval ` +
        'constexpr constinit decltype delete dynamic_cast explicit export final friend import module mutable namespace new ' +
        'noexcept operator override private protected public reinterpret_cast requires restrict static_assert static_cast ' +
        'template this thread_local throw try typeid typename using',
      types: `${types} bool`,
      reserved:
        `${reserved} __event __interface __multiple_inheritance __single_inheritance __super __uuidof ` +
        '__virtual_inheritance',
      builtins: 'NULL false nullptr true',
      numbers: numbers(),
      // One brace ends a function, wherever it stands: so much of the nesting is known.
      outer: [
        [/\{/, 'p', 'function'],
        [/\}/, 'p'],
      ],
      inner: [[/\{/, 'p']],
      extra: [
        [/(?:class|struct)\b/, 'k', 'className'],
        [/template\b/, 'k', 'template'],
        [/(?:u8|u|U|L)?R"([a-zA-Z0-9_{}[\]#<>%:;.?*+\-/^&|~!=,"']{0,16})\([^]*?\)\1"/, 's', '', ')'],
      ],
    }),
    className: [
      [/\s+/, ''],
      [/\/\/.*/, 'c1'],
      [/\/\*[^]*?\*\//, 'cm', '', '*/'],
      [/\.{3}/, 'o'],
      [/[a-zA-Z_]\w*/, 'nc', '#pop'],
      [/(?=[^])/, '', '#pop'],
    ],
    template: [[/>/, 'p', '#pop'], [/\s+/, ''], [/typename\b/, 'k', 'className'], 'statement'],
  }),
  'root bol',
);
