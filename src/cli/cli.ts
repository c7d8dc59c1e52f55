import manifest from '../../package.json';
import { BUILD_HELP, build } from './commands/build';
import { CHECK_HELP, check } from './commands/check';
import { CITE_HELP, cite } from './commands/cite';
import { EXPORT_HELP, exportPage } from './commands/export';
import { NEW_HELP, newSite } from './commands/new';
import { RENDER_HELP, render } from './commands/render';
import { VERIFY_HELP, verify } from './commands/verify';
import { createLocalizer } from './localize';
import { oneLine } from './oneLine';
import { MisuseError, type Terminal } from './terminal';

const COMMANDS = {
  new: { run: newSite, help: NEW_HELP },
  render: { run: render, help: RENDER_HELP },
  build: { run: build, help: BUILD_HELP },
  check: { run: check, help: CHECK_HELP },
  cite: { run: cite, help: CITE_HELP },
  verify: { run: verify, help: VERIFY_HELP },
  export: { run: exportPage, help: EXPORT_HELP },
} as const;

const HELP = `academic-homepage COMMAND …

  new      write a new homepage into a folder
  render   print a page as Jekyll would write it
  build    write the whole site into a folder
  check    print what is wrong with pages, menu and configuration
  cite     print a publication by its DOI
  verify   compare the publications of a page with what registries hold
  export   print the publications of a page as a bibliography

academic-homepage COMMAND --help tells more; --version prints the version.
Exit code 0: well. 1: there are errors, or something failed. 2: called wrongly. 70: the program itself failed.
`;

function isCommand(name: string | undefined): name is keyof typeof COMMANDS {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
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
  if (name === '--version') {
    terminal.out(manifest.version + '\n');
    return 0;
  }
  if (name === '--help' || name === '-h') {
    terminal.out(HELP);
    return 0;
  }
  if (!isCommand(name)) {
    terminal.err(name === undefined ? HELP : `${oneLine(`There is no command “${name}”.`)}\n${HELP}`);
    return 2;
  }
  const command = COMMANDS[name];
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal, createLocalizer(environment));
  } catch (error) {
    if (!(error instanceof MisuseError) && !isParseError(error)) throw error;
    terminal.err(`${oneLine(error.message)}\n${command.help}`);
    return 2;
  }
}

/** What node:util's parseArgs throws: `ERR_PARSE_ARGS_UNKNOWN_OPTION` and its like. */
function isParseError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
