import { languageOf, type Run } from '../lexer';
import { shell } from './shell';

/** What a terminal shows: a line with `$`, `#`, `>` or `;` is a prompt and a command, others are output. */
export const consoleSession = languageOf(() => ({
  root: [
    [/[^\S\n]*(?:<\.+>|\.+)[^\S\n]*(?:\n|$)/, 'c'],
    [/(.*?[$#>;])(?:([^\S\n]*\n)|([^\S\n]*)(.*\n?))/, readCommand],
    [/.*\n|.+/, readOutput],
  ],
}));

function readCommand(run: Run, [, prompt = '', nothing = '', space = '', command = '']: RegExpExecArray): void {
  run.emit('gp', prompt);
  run.emit('w', nothing + space);
  run.delegate(shell, command);
}

/** Output ends what the last command had left open. */
function readOutput(run: Run, [line]: RegExpExecArray): void {
  run.emit('go', line);
  run.forget();
}
