import { languageOf, type Kind, type Run } from '../lexer';
import { words } from '../words';
import { colors, keywords, properties } from './cssNames';

/** Sass with braces. */
export const scss = languageOf(() => {
  const names = { properties: words(properties), keywords: words(keywords), colors: words(colors) };
  const valueKind = (value: string): Kind => (names.keywords.has(value) ? 'nb' : names.colors.has(value) ? 'no' : 'n');
  return {
    blank: [
      [/\s+/, ''],
      [/\/\/.*$/, 'c1'],
      [/\/\*[^]*?\*\//, 'cm', '', '*/'],
    ],
    root: [
      'blank',
      [/@for\b/, 'k', 'for'],
      [/@(?:import|debug|warn|error|if|else|while|each|return|media|use|forward|charset)\b/, 'k', 'value'],
      [/(@(?:mixin|function))(\s+)([\w-]+)/, ['k', '', 'nf'], 'value'],
      [/(@include)(\s+)([\w-]+)/, ['k', '', 'nd'], 'value'],
      [/@extend\b/, 'k', 'selector'],
      [/@[\w-]+/, 'k', 'selector'],
      [/(\$[\w-]+)([ \t]*)(:)/, ['nv', '', 'p'], 'value'],
      [/[{}]/, 'p'],
      [/(?=[^;{}][;}])|(?=[^;{}:[]+:[^a-z])/, '', 'attribute'],
      [/(?=[^])/, '', 'selector'],
    ],
    attribute: [
      'interpolation',
      [/[\w-]+/, (run: Run, [name]: RegExpExecArray): void => run.emit(names.properties.has(name) ? 'nl' : 'na', name)],
      [/([ \t]*)(:)/, ['', 'p'], '=value'],
    ],
    for: [[/(?:from|to|through)\b/, 'ow'], 'value'],
    value: [
      [/\s+/, ''],
      [/\/\*[^]*?\*\//, 'cm', '', '*/'],
      [/[;{}]/, 'p', '#pop'],
      [/\$[\w-]+/, 'nv'],
      [/url\(/, 'sx', 'url'],
      [/#[0-9a-zA-Z]{1,6}/, 'mh'],
      [/(?:true|false)\b/, 'bp'],
      [/[\w-]+(?=[ \t]*\()/, 'nf'],
      [/(?:and|or|not)\b/, 'ow'],
      [/-?\d+(?:%|[\w-]*)/, 'm'],
      [/-?\.\d+(?:%|[\w-]*)/, 'mi'],
      [/[a-zA-Z_][\w-]*/, (run: Run, [value]: RegExpExecArray): void => run.emit(valueKind(value), value)],
      'interpolation',
      [/[~^*!&%<>|+=@:,./?-]+/, 'o'],
      [/[[\]()]/, 'p'],
      [/"/, 's2', 'double'],
      [/'/, 's1', 'single'],
    ],
    interpolation: [[/#\{/, 'si', 'inInterpolation']],
    inInterpolation: [[/\}/, 'si', '#pop'], 'value'],
    selector: [
      [/\s+/, ''],
      [/[;{}]/, 'p', '#pop'],
      'interpolation',
      [/::?[\w-]*/, 'nd'],
      [/\.[\w-]*/, 'nc'],
      [/#[\w-]*/, 'nn'],
      [/%[\w-]*/, 'nv'],
      [/&/, 'k'],
      [/[\w-]+/, 'nt'],
      [/[~^*!<>|+=@,/?()[\]]/, 'o'],
      [/"/, 's2', 'double'],
      [/'/, 's1', 'single'],
    ],
    double: [[/"/, 's2', '#pop'], 'interpolation', [/\\./, 's2'], [/[^\\"#\n]+/, 's2'], [/#/, 's2']],
    single: [[/'/, 's1', '#pop'], 'interpolation', [/\\./, 's1'], [/[^\\'#\n]+/, 's1'], [/#/, 's1']],
    url: [[/\)/, 'sx', '#pop'], 'interpolation', [/[^)#]+/, 'sx'], [/#/, 'sx']],
  };
});
