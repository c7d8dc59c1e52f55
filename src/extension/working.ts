import { createLanguageService } from '../core/languageService';
import { allCommands } from './commands/commands';

/**
 * What the extension works with once it is asked for anything: the language service, and what its commands do. A program of its own,
 * `dist/working.js`, that is loaded by then (decision 025).
 */
export const working = { createLanguageService, allCommands };
