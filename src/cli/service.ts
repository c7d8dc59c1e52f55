import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLanguageService, type LanguageService, type ServiceSettings } from '../core/languageService';
import type { StyleCompiler } from '../core/ports';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import { createGitHistory } from '../hosts/node/gitHistory';
import { starterFiles } from '../hosts/starterFiles';
import { oneLine } from './oneLine';
import { createFileWorkspace } from './ports/fileWorkspace';
import type { Terminal } from './terminal';

/** For what shows no stylesheet. */
const noStyles: StyleCompiler = {
  compile: () => Promise.reject(new Error('no style compiler was given')),
};

/** The language service over the files of this machine. A whole site needs `styles`. */
export function createCliService(
  terminal: Terminal,
  settings: Partial<ServiceSettings> = {},
  styles: StyleCompiler = noStyles,
): LanguageService {
  const { starter } = terminal;
  return createLanguageService(
    {
      workspace: createFileWorkspace(),
      http: createFetchHttpClient(),
      clock: {
        now: () => new Date(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
      },
      logger: {
        log(level, message) {
          if (level === 'error' || level === 'warning') terminal.err(oneLine(`${level}: ${message}`));
        },
      },
      history: createGitHistory(),
      styles,
      ...(existsSync(starter) && { starterSite: { root: pathToFileURL(starter).href, files: starterFiles } }),
    },
    () => ({ rules: {}, registries: {}, mailto: undefined, readsAnySite: true, ...settings }),
  );
}

/** The URI of a path as given on the command line. */
export function toUri(terminal: Terminal, given: string): string {
  return pathToFileURL(path.resolve(terminal.workingFolder, given)).href;
}
