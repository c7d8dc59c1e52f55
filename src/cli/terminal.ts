import type { Message } from '../core/text/message';

/** What a command writes to and answers with; tests hand in their own. */
export interface Terminal {
  /** The result: standard output. */
  out(text: string): void;
  /** Progress and complaints: standard error. */
  err(text: string): void;
  /** All of standard input, read as UTF-8. */
  input(): Promise<string>;
  /** Puts a question and gives the line that is typed; only where a person sits before it. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  readonly workingFolder: string;
  /** Where the starter site lies, beside the program; with a copy of the program alone there is nothing. */
  readonly starter: string;
}

/** How the command line was called wrongly; told with where the command's help is, exit code 2. */
export class MisuseError extends Error {
  constructor(readonly told: Message) {
    super(told.text);
  }
}
