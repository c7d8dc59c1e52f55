// What the extension works with once it is asked for anything. It is a program of its own, `dist/working.js` (decision 025).
export { createLanguageService } from '../core/languageService';
export { allCommands } from './commands/commands';
