/** A command of the palette: its id as in package.json, and what it does. */
export interface Command {
  readonly id: string;
  run(...args: readonly unknown[]): Promise<void>;
}
