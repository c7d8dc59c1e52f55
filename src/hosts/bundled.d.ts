/** Made by the bundler: what src/cli/printStockStyles.ts printed. */
declare module 'academic-homepage:stock-styles' {
  /** JSON: the styles of the starter site by their keys. */
  const printed: string;
  export default printed;
}

/** Made by the bundler: the files of media/starter, since a web host cannot list what belongs to the extension. */
declare module 'academic-homepage:starter-files' {
  /** Paths below media/starter with `/`, sorted. */
  const paths: readonly string[];
  export default paths;
}
