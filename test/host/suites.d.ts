/** Made by the bundler: all `test/host/*.suite.ts`, for the web host without `*.node.suite.ts`. */
declare module 'academic-homepage:host-suites' {
  /** Runs the files, which register their suites with mocha's globals. */
  export function loadSuites(): void;
}
