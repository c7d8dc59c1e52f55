/** Where the files of the extension are: Node starts a thread from a path, a web worker needs the program's text. */
export interface StyleThreadProgram {
  /** The path of a file of the extension on the disk. */
  readonly file: (path: string) => string;
  readonly read: (path: string) => Promise<Uint8Array>;
}
