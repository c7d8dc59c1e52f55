import { languageOf } from '../lexer';

/** Differences in the forms of diff and of Git. A line without its end is an error. */
export const diff = languageOf(() => ({
  root: [
    [/ .*\n?/, ''],
    [/---$\n?/, 'p'],
    [/\+.*$\n?/, 'gi'],
    [/>(?:[ \t].*)?$\n?/, 'gi'],
    [/-.*$\n?/, 'gd'],
    [/<(?:[ \t].*)?$\n?/, 'gd'],
    [/!.*$\n?/, 'gs'],
    [/[Ii]ndex.*$\n?/, 'gh'],
    [/diff.*$\n?/, 'gh'],
    [/=.*$\n?/, 'gh'],
    [/(@@[^@]*@@)(.*\n)/, ['p', ''], '', '@@'],
    [/\w.*$\n?/, 'p'],
    [/.+\n?/, ''],
  ],
}));
