/** Made by the bundler: what src/cli/printStockStyles.ts printed. */
declare module 'academic-homepage:stock-styles' {
  /** JSON: the styles of the starter site by their keys. */
  const printed: string;
  export default printed;
}
