import type { Problem } from '../../core/rules/rule';
import { inBackground } from '../inBackground';
import { createPace, rest } from '../pace';
import { countProblems, hasNewProblems, type ProblemCounts } from './problemsAtRest';

/** What a look has found, and the text that its ranges speak of. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** An open document whose problems are looked for. */
export interface LookedAt {
  /** Looks at it as it is; `undefined` where `signal` has ended that. */
  readonly look: (signal: AbortSignal) => Promise<Findings | undefined>;
  /** Draws what was found. False where it has been typed on meanwhile: then the next look is already asked for. */
  readonly draw: (found: Findings) => boolean;
  /** When its author pressed the last key, by `performance.now()`. */
  readonly lastEdit: () => number;
  /** Whether its author is about to write what a problem lacks. */
  readonly isBeingWritten: (problem: Problem, text: string) => boolean;
}

/** So many times what a look took, and no longer than that in milliseconds, it waits for the next. */
const pausePerCost = 5;
const longestPause = 1500;

/**
 * An error waits no longer than this for what is being written, in milliseconds after the last key: without its front matter a page is lost,
 * and its author may look for it in the preview with the cursor where it was.
 */
const longestForErrors = 3000;

/**
 * The looks at the problems of one document, one at a time, from its opening to its closing. What was mended goes at once; what is new waits
 * until its author rests, so that nothing half typed is underlined and no count jumps to and fro; what lacks where the cursor stands, until
 * the cursor has left.
 */
export class DocumentLook {
  readonly #pace = createPace(pausePerCost, 0, longestPause);
  readonly #document: LookedAt;
  readonly #report: (error: unknown) => void;
  #running: AbortController | undefined;
  /** Whether it was asked for while one was running. */
  #isAskedAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For the errors that wait for what is being written. */
  #errorTimer: ReturnType<typeof setTimeout> | undefined;
  #drawn: ProblemCounts | undefined;
  /** What was found and is drawn in part: the rest waits for what is being written. */
  #waiting: { readonly found: Findings; readonly drawn: number } | undefined;
  #isDisposed = false;

  constructor(document: LookedAt, report: (error: unknown) => void) {
    this.#document = document;
    this.#report = report;
  }

  now(): void {
    inBackground(this.#look(), this.#report);
  }

  /**
   * Behind the preview, which is told of the same change and shares the thread. What takes long is looked at when its author pauses, so that
   * typing never waits for it.
   */
  soon(): void {
    this.#running?.abort();
    this.#later(this.#pace.pause(), () => {
      this.now();
    });
  }

  /** Where its author may have left, or saved, what they were about to write: what waits for that is drawn. */
  mayBeWritten(): void {
    const waiting = this.#waiting;
    // what is still to come looks at that itself
    if (waiting === undefined || this.#running !== undefined || this.#timer !== undefined) return;
    if (this.#written(waiting.found).length > waiting.drawn) this.#drawAtRest(waiting.found);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#running?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#errorTimer);
  }

  async #look(): Promise<void> {
    if (this.#running !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    const running = new AbortController();
    this.#running = running;
    try {
      const began = performance.now();
      const found = await this.#document.look(running.signal);
      if (found === undefined || this.#isDisposed) return;
      this.#pace.took(performance.now() - began);
      this.#drawAtRest(found);
    } finally {
      this.#running = undefined;
      const isNext = this.#isAskedAgain && !this.#isDisposed;
      this.#isAskedAgain = false;
      if (isNext) this.now();
    }
  }

  #drawAtRest(found: Findings): void {
    const counts = countProblems(this.#written(found));
    const draw = (): void => {
      const problems = this.#written(found);
      if (!this.#document.draw({ problems, text: found.text })) return;
      this.#drawn = countProblems(problems);
      this.#waiting = problems.length < found.problems.length ? { found, drawn: problems.length } : undefined;
      this.#awaitErrors();
    };
    const untilRest = this.#document.lastEdit() + rest - performance.now();
    if (this.#drawn === undefined || untilRest <= 0 || !hasNewProblems(this.#drawn, counts)) draw();
    else if (this.#timer === undefined && !this.#isAskedAgain) this.#later(untilRest, draw);
  }

  #awaitErrors(): void {
    clearTimeout(this.#errorTimer);
    const untilTold = this.#untilErrorsAreTold();
    if (this.#waiting === undefined || untilTold <= 0) return;
    this.#errorTimer = setTimeout(() => {
      this.mayBeWritten();
      // a timer may ring early
      this.#awaitErrors();
    }, untilTold);
  }

  #untilErrorsAreTold(): number {
    return this.#document.lastEdit() + longestForErrors - performance.now();
  }

  /** The problems of what is not being written any more, and the errors that have waited for long or are drawn already. */
  #written({ problems, text }: Findings): readonly Problem[] {
    const isLong = this.#untilErrorsAreTold() <= 0;
    const isTold = ({ severity, ruleId }: Problem): boolean =>
      severity === 'error' && (isLong || this.#drawn?.has(ruleId) === true);
    return problems.filter(problem => isTold(problem) || !this.#document.isBeingWritten(problem, text));
  }

  #later(milliseconds: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      work();
    }, milliseconds);
  }
}
