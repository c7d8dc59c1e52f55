/** Made by the bundler: all `test/host/*.suite.ts`, for the web host without `*.node.suite.ts`, for Node without `*.web.suite.ts`. */
declare module 'academic-homepage:host-suites' {
  /** Runs the files, which register their suites with mocha's globals. */
  export function loadSuites(): void;
}

/** Made by the bundler: what test/host/renderInNode.ts printed, in a zone and a language that no test host has. */
declare module 'academic-homepage:rendered-in-node' {
  /** JSON of a `RenderedInNode`. */
  const printed: string;
  export default printed;
}
