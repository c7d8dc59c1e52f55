import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLanguageService, type LanguageService, type ServiceSettings } from '../core/languageService';
import type { Ports, StyleCompiler } from '../core/ports';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import { createGitHistory } from '../hosts/node/gitHistory';
import { createProxiedFetch } from '../hosts/node/proxiedFetch';
import { starterFiles } from '../hosts/starterFiles';
import type { Localize } from './localize';
import { namedAsOnDisk } from './namedAsOnDisk';
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
  ports: Partial<Pick<Ports, 'styles' | 'tellPause'>> = {},
): LanguageService {
  const { starter } = terminal;
  return createLanguageService(
    {
      workspace: createFileWorkspace(),
      http: createFetchHttpClient(createProxiedFetch(process.env)),
      clock: {
        now: () => new Date(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
      },
      logger: {
        log(level, message) {
          if (level === 'error' || level === 'warning') terminal.err(oneLine(`${level}: ${message}`));
        },
      },
      endsWithAnswer: true,
      history: createGitHistory(),
      styles: noStyles,
      ...ports,
      ...(existsSync(starter) && { starterSite: { root: pathToFileURL(starter).href, files: starterFiles } }),
    },
    () => ({ rules: {}, registries: {}, mailto: undefined, readsAnySite: true, ...settings }),
  );
}

/** The same service for a command that asks registries: nobody is there to try again, so a pause that one orders is told and waited out. */
export function createAskingService(
  terminal: Terminal,
  localize: Localize,
  settings: Partial<ServiceSettings>,
): LanguageService {
  return createCliService(terminal, settings, { tellPause: told => terminal.err(oneLine(localize(told))) });
}

/** The URI of a path as given on the command line, in the letters that the disk has for it. */
export function toUri(terminal: Terminal, given: string): string {
  return pathToFileURL(namedAsOnDisk(path.resolve(terminal.workingFolder, given))).href;
}
