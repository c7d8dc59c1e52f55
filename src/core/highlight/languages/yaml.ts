import { languageOf, type Rule, type Run } from '../lexer';

/** How far lines stand in: `indent` is that of the innermost collection, `next` where one inside it would stand. */
interface Indents {
  indent: number;
  next: number;
  outer: number[];
  /** That of the lines of a block text, known from its first line on. */
  block: number | undefined;
}

const known = new WeakMap<Run, Indents>();

function indentsOf(run: Run): Indents {
  let indents = known.get(run);
  if (indents === undefined) known.set(run, (indents = { indent: 0, next: 0, outer: [], block: undefined }));
  return indents;
}

/** YAML, whose plain and block texts end where a line stands less far in. */
export const yaml = languageOf(() => {
  const end = '(?=\\s|(?![^]))';
  // Of a mark, and of a text: the carriage return of a line that ends with one is neither blank nor end.
  const endOfMark = '(?=[ \\n]|(?![^]))';
  // A colon takes what stands behind it along, further colons included.
  const word = '(?:[^\\s:]+|:\\S+)';
  const flow: readonly Rule[] = [
    [/!<[^\s>]+>|![\w;/?:@&=+$,.!~*'()[\]%-]*/, 'kt'],
    [/&[\p{L}\p{Nl}\p{Nd}_-]+/u, 'nl'],
    [/\*[\p{L}\p{Nl}\p{Nd}_-]+/u, 'nv'],
    [/\[/, 'pi', 'sequence'],
    [/\{/, 'pi', 'mapping'],
    [/'/, 's1', 'single'],
    [/"/, 's2', 'double'],
  ];
  const constants: readonly Rule[] = [
    [/(?:true|false|null)\b/, 'kc', 'plain'],
    [/\d+(?:\.\d+)?(?=\r?\n| +#)/, 'm'],
  ];
  return {
    root: [
      [/[ ]*(?:\n|(?![^]))/, ''],
      [/([ ]*)(#.*)/, ['', 'c1']],
      [/^%YAML(?= )/, 'nt', 'yamlDirective'],
      [/^%TAG(?= )/, 'nt', 'tagDirective'],
      [new RegExp(`^(?:---|\\.\\.\\.)${endOfMark}`), startDocument, 'line'],
      [/[ ]*(?=[^\s])/, startLine, 'line entry'],
    ],
    yamlDirective: [[/( +)(\d+\.\d+)/, ['', 'm'], '=restOfLine']],
    tagDirective: [[/( +)(!(?:[\w-]*!)?)( +)(!|!?[\w;/?:@&=+$,.!~*'()[\]%-]+)/, ['', 'kt', '', 'kt'], '=restOfLine']],
    // `- ` and `? ` count where a line begins, or behind another of them.
    entry: [
      [/\s*?\n/, '', '#pop:2'],
      [/[ ]+(?=[^\n#])/, moveOn],
      [/[?:-](?=[ \n]|(?![^]))/, startEntry],
      [/(?=[^])/, '', '#pop'],
    ],
    line: [
      [/[ ]*(?=\n|(?![^]))/, '', '#pop'],
      [/([ ]*)(#.*)/, ['', 'c1']],
      [/[ ]+/, moveOn],
      ...flow,
      [new RegExp(`([^#,?[\\]{}"'\\n]{1,500})(:)${end}`), startKey],
      [/[|>][+-]?/, 'pi', 'block blockHeader'],
      ...constants,
      [new RegExp(`(?:[^\\s?:\\-,[\\]{}#&*!|>'"%@\`]|\\?(?! )|-|:\\S+)`), 's', 'plain'],
    ],
    plain: [
      [/[ ]*(?=\n|(?![^]))/, '', 'plainLines'],
      [/[ ]+(?=#)/, '', '#pop'],
      [new RegExp(`[ ]+(?=:${endOfMark})`), ''],
      [new RegExp(`(?=:${endOfMark})`), '', '#pop'],
      [/[ ]+/, 's'],
      [/(?<=\s)(?:true|false|null)\b/, 'kc'],
      [/(?<=\s)\d+(?:\.\d+)?(?=\r?\n| +#)/, 'm', '#pop'],
      [new RegExp(`${word}+`), 's'],
    ],
    plainLines: [
      [/\n+/, ''],
      [/[ ]+(?=\n|(?![^]))/, ''],
      [/[ ]*(?=[^])/, goOnPlain],
    ],
    single: [
      [/\\'/, 'se'],
      [/'/, 's', '#pop'],
      [/[ ]+(?=\n|(?![^]))|\n[ ]*/, ''],
      [/[ ]+/, 'nv'],
      [/[^\s']+/, 's'],
    ],
    double: [
      [/"/, 's', '#pop'],
      [/\\(?:["\\abefnrtv0_NLP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\n)/, 'se'],
      [/[ ]+(?=\n|(?![^]))|\n[ ]*|^[ ]+/, ''],
      [/[ ]+/, 'nv'],
      [/[^\s"\\]+/, 's'],
    ],
    sequence: [[/\]/, 'pi', '#pop'], 'flow'],
    mapping: [[/\}/, 'pi', '#pop'], 'flow'],
    flow: [
      [/[ ]+(?=#)/, ''],
      [/#.*/, 'c1'],
      [/\s+/, ''],
      [/[,:]/, 'pi'],
      [/\?/, 'pi'],
      ...flow,
      [/(?=[^\s?,:[\]{}#'"&*!|>%@`])/, '', 'flowPlain'],
    ],
    flowPlain: [
      [/[ ]*(?=[,:?[\]{}])|[ ]+(?=#)/, '', '#pop'],
      [/[ ]*\n+|^[ ]+|[ ]+(?![^])/, ''],
      [/[^\s,:?[\]{}]+|[ ]+/, 'nv'],
    ],
    blockHeader: [
      [/(?:[1-9][+-]?|[+-]?[1-9]|[+-])(?=[ \n]|(?![^]))/, startHeader, '=restOfLine'],
      [/(?=[ \n])/, startHeader, '=restOfLine'],
    ],
    restOfLine: [
      [/([ ]*)(#.*)/, ['', 'c1']],
      [/[ ]*\n/, '', '#pop'],
      [/[ ]+/, ''],
    ],
    block: [
      [/\n/, ''],
      [/^[ ]+(?=\n|(?![^]))/, emitBlankLine],
      [/^[ ]*(?=[^\n ])/, goOnBlock],
      [/^[^ \n]/, 'err'],
      [/[^\n\r\f\v]+/, 's'],
    ],
  };
});

function startDocument(run: Run, [mark]: RegExpExecArray): void {
  run.emit('nn', mark);
  known.delete(run);
}

/** The indentation of a line ends the collections that stand further in. */
function startLine(run: Run, [text]: RegExpExecArray): void {
  const { indent } = indentsOf(run);
  setIndent(run, text.length);
  // A line that goes back must go back to where another one stood.
  const known = text.length < indent ? Math.min(indentsOf(run).indent, text.length) : text.length;
  run.emit('', text.slice(0, known));
  run.emit('err', text.slice(known));
}

function setIndent(run: Run, next: number): void {
  const indents = indentsOf(run);
  indents.next = next;
  while (next < indents.indent) indents.indent = indents.outer.pop() ?? 0;
}

function moveOn(run: Run, [text]: RegExpExecArray): void {
  indentsOf(run).next += text.length;
  run.emit('', text);
}

function enter(run: Run): Indents {
  const indents = indentsOf(run);
  if (indents.indent < indents.next) {
    indents.outer.push(indents.indent);
    indents.indent = indents.next;
  }
  return indents;
}

function startKey(run: Run, [, key = '', colon = '']: RegExpExecArray): void {
  enter(run);
  run.emit('na', key);
  run.emit('pi', colon);
}

function startEntry(run: Run, [indicator]: RegExpExecArray): void {
  enter(run).next += indicator.length;
  run.emit('pi', indicator);
}

/** A plain text goes on where the next line stands further in than the collection it is in. */
function goOnPlain(run: Run, [text]: RegExpExecArray): number {
  const goesOn = text.length > indentsOf(run).indent;
  run.pop(goesOn ? 1 : 3);
  if (goesOn) run.emit('', text);
  else if (text === '' && /^(?:---|\.{3})/.test(run.rest)) return 0;
  else {
    run.emit('', text);
    setIndent(run, text.length);
    run.push('line');
    run.push('entry');
  }
  return text.length;
}

/** `|2-`: the number says how far in the text stands; a sign alone, behind another, is taken for 0. */
function startHeader(run: Run, [text]: RegExpExecArray): void {
  const indents = indentsOf(run);
  indents.block = text === '' ? undefined : indents.indent + (Number.parseInt(text, 10) || 0);
  run.emit('pi', text);
}

/** Blanks that stand further in than the text belong to it. */
function emitBlankLine(run: Run, [text]: RegExpExecArray): void {
  const { block = text.length } = indentsOf(run);
  run.emit('', text.slice(0, block));
  run.emit('no', text.slice(block));
}

function goOnBlock(run: Run, [text]: RegExpExecArray): number | false {
  const indents = indentsOf(run);
  const least = indents.block ?? indents.indent;
  indents.block ??= text.length;
  if (text.length < least) {
    // Here even `---` is text.
    run.pop(2);
    run.emit('', text);
    setIndent(run, text.length);
    run.push('line');
    run.push('entry');
  } else if (text === '') return false;
  else run.emit('', text);
  return text.length;
}
