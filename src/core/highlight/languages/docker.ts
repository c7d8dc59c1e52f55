import { languageOf, type Run } from '../lexer';
import { shell } from './shell';

/** Dockerfiles, whose commands are read as shell. */
export const docker = languageOf(() => {
  const words =
    'FROM|MAINTAINER|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|STOPSIGNAL|HEALTHCHECK|SHELL';
  return {
    root: [
      [/\s+/, ''],
      [/#.*/, 'c'],
      [/^(FROM)([^\S\n]{1,100})(.*)([^\S\n])(AS)([^\S\n]+)(.*)/i, ['k', 'w', 's', 'w', 'k', 'w', 's']],
      [/^(?:ONBUILD\s+)?RUN\s+/i, 'k', 'command'],
      [new RegExp(`^(ONBUILD)(\\s+)(${words})\\b(.*)`, 'i'), ['k', 'w', 'k', 's']],
      [new RegExp(`^(${words})\\b(.*)`, 'i'), ['k', 's']],
      [/\w+|[^\w]+/, ''],
    ],
    command: [
      [/\n/, (run: Run, [end]): void => endCommand(run, end)],
      [/\\\n/, 'se'],
      [/(?:[^\\\n]|\\(?!\n))+/, (run: Run, [line]): void => run.delegate(shell, line)],
    ],
  };
});

function endCommand(run: Run, end: string): void {
  run.emit('', end);
  run.forget();
  run.pop();
}
