import manifest from '../../package.json';
import { buildHelp, build } from './commands/build';
import { checkHelp, check } from './commands/check';
import { citeHelp, cite } from './commands/cite';
import { exportHelp, exportPage } from './commands/export';
import { newHelp, newSite } from './commands/new';
import { renderHelp, render } from './commands/render';
import { verifyHelp, verify } from './commands/verify';
import { message, type Message } from '../core/text/message';
import { nearName } from '../core/text/nearName';
import { createLocalizer } from './localize';
import { notRead } from './notRead';
import { oneLine } from './oneLine';
import { MisuseError, type Terminal } from './terminal';

const commands = {
  new: { run: newSite, help: newHelp },
  render: { run: render, help: renderHelp },
  build: { run: build, help: buildHelp },
  check: { run: check, help: checkHelp },
  cite: { run: cite, help: citeHelp },
  verify: { run: verify, help: verifyHelp },
  export: { run: exportPage, help: exportHelp },
} as const;

const mainHelp = message(`academic-homepage COMMAND …

  new      write a new homepage into a folder
  render   print a page as Jekyll would write it
  build    write the whole site into a folder
  check    print what is wrong with pages, menu and configuration
  cite     print a publication by its DOI
  verify   compare the publications of a page with what registries hold
  export   print the publications of a page as a bibliography

academic-homepage COMMAND --help tells more; --version prints the version.
Exit code 0: all is well. 1: there are errors, or something failed. 2: used incorrectly. 70: the program itself failed.
`);

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name);
}

/**
 * Runs the command line and answers with the exit code: 0 well, 1 the command found errors or failed, 2 misuse. It rejects where the
 * program itself failed.
 * Results go to standard output, everything else to standard error.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [name, ...rest] = args;
  const localize = createLocalizer(environment);
  if (name === '--version' || name === '-v') {
    terminal.out(manifest.version + '\n');
    return 0;
  }
  if (name === 'help' && isCommand(rest[0])) {
    terminal.out(localize(commands[rest[0]].help));
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(localize(mainHelp));
    return 0;
  }
  if (!isCommand(name)) {
    terminal.err(
      name === undefined ? localize(mainHelp) : oneLine(localize(noCommand(name))) + oneLine(localize(more('--help'))),
    );
    return 2;
  }
  const command = commands[name];
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(localize(command.help));
    return 0;
  }
  try {
    return await command.run(rest, terminal, localize);
  } catch (error) {
    const told = error instanceof MisuseError ? error.told : misuseOf(error, command.help.text);
    const unread = notRead(error);
    if (unread !== undefined) {
      terminal.err(oneLine(localize(unread)));
      return 1;
    }
    if (told === undefined) throw error;
    terminal.err(oneLine(localize(told)) + oneLine(localize(more(`${name} --help`))));
    return 2;
  }
}

/** Behind the one sentence that says what was wrong, which the whole help would bury. */
function more(help: string): Message {
  return message('“academic-homepage {0}” shows how it is used.', help);
}

function noCommand(name: string): Message {
  const near = nearName(name, Object.keys(commands));
  return near === undefined
    ? message('There is no command “{0}”.', name)
    : message('There is no command “{0}”. Did you mean “{1}”?', name, near);
}

/**
 * What node:util's parseArgs found wrong, in our words; `undefined` of any other error. It names the option only within its sentence:
 * `Unknown option '--formt'. To specify…`, `Option '-f, --format <value>' argument missing`.
 */
function misuseOf(error: unknown, help: string): Message | undefined {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS'))
    return undefined;
  const option = /'(-[^']*?)(?: <value>)?'/.exec(error.message)?.[1];
  if (option === undefined) return message('The command was used incorrectly: {0}', error.message);
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const options = new Set([...help.matchAll(/--[a-z][a-z-]*/g)].map(([name]) => name));
    const near = nearName(option, [...options]);
    if (near !== undefined) return message('There is no option “{0}”. Did you mean “{1}”?', option, near);
    return option.startsWith('--')
      ? message('There is no option “{0}”.', option)
      : message('There is no option “{0}”. A path that begins with a dash is written after “--”.', option);
  }
  // `--template '- {title}'`
  if (error.message.includes('is ambiguous'))
    return message('The option “{0}” takes a value. One that begins with a dash is written {0}=-….', option);
  return error.message.includes('does not take an argument')
    ? message('The option “{0}” takes no value.', option)
    : message('The option “{0}” takes a value.', option);
}
