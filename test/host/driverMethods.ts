export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of each failed test its title with those of its suites, and below it what was thrown. */
  readonly failures: readonly string[];
}

/**
 * What the program that started VS Code does for the tests inside it: JSON over loopback HTTP. A request is
 * `{method, args}`, an answer `{result}` or `{error}`.
 */
export interface DriverMethods {
  /** Prints a line of the report. */
  readonly log: (line: string) => void;
  /** The end of the run. */
  readonly summary: (counts: Summary) => void;
  /** Whether there is a page to look at, which the methods below need: not on the desktop. */
  readonly hasPage: () => Promise<boolean>;
  /** The visible text of the first match in the visible webview, waited for. */
  readonly webviewText: (selector: string) => Promise<string>;
  readonly webviewHtml: (selector: string) => Promise<string>;
  readonly webviewCount: (selector: string) => Promise<number>;
  readonly webviewClick: (selector: string) => Promise<void>;
  /** The attribute of the first match in the page that the visible preview shows, waited for. */
  readonly previewAttribute: (selector: string, name: string) => Promise<string>;
  /** Whether the first picture that matches there has been drawn, waited for. */
  readonly previewDraws: (selector: string) => Promise<boolean>;
  /** What the notification centre, which is open, says. */
  readonly notifications: () => Promise<readonly string[]>;
  /** Clicks “Trust” in the editor of trust, which is open. */
  readonly clickTrust: () => Promise<void>;
  /** Keys as Playwright names them: `Control+End`. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Saves a picture of the workbench. */
  readonly screenshot: (file: string) => Promise<void>;
}
