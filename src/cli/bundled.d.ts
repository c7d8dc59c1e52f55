/** Made by the bundler. */
declare module 'academic-homepage:sass-thread' {
  /** The path of the style compiler’s thread, as seen from the program. */
  const file: string;
  export default file;
}
