/** Made by esbuild.config.mjs of the files in this folder. */
declare module 'academic-homepage:core-suites' {
  /** Each loads a file, by its path in this folder: `rules/empty-link.test.ts`. */
  export const suites: Readonly<Record<string, () => unknown>>;
}
