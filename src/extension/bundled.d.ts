/**
 * Says how files of the program are loaded that are not needed while it starts: `import('./working')` asks for `working.js`, and is
 * given what this module of CommonJS exports. Of `dist/extension.js` (`esbuild.parts.mjs`).
 */
declare function loadPartsBy(load: (file: string) => Promise<unknown>): void;
