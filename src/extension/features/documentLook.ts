import type { Problem } from '../../core/rules/rule';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { inBackground } from '../inBackground';
import { createPace, longestForErrors, rest } from '../pace';
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
  /** When its author pressed the last key, by the alarm of the looks. */
  readonly lastEdit: () => number;
  /** Whether its author is about to write what a problem lacks. */
  readonly isBeingWritten: (problem: Problem, text: string) => boolean;
}

/** So many times what a look took, and no longer than that in milliseconds, it waits for the next. */
const pausePerCost = 5;
const longestPause = 1500;

/**
 * The looks at the problems of one document, one at a time, from its opening to its closing. What was mended goes at once; what is new waits
 * until its author rests, so that nothing half typed is underlined and no count jumps to and fro; what lacks where the cursor stands, until
 * the cursor has left.
 */
export class DocumentLook {
  readonly #pace = createPace(pausePerCost, 0, longestPause);
  readonly #document: LookedAt;
  readonly #report: (error: unknown) => void;
  readonly #alarm: Alarm;
  #running: AbortController | undefined;
  /** Whether it was asked for while one was running. */
  #isAskedAgain = false;
  #endTimer: (() => void) | undefined;
  /** For the errors that wait for what is being written. */
  #endErrorTimer: (() => void) | undefined;
  #drawn: ProblemCounts | undefined;
  /** What was found and is drawn in part: the rest waits for what is being written. */
  #waiting: { readonly found: Findings; readonly drawn: number } | undefined;
  #isDisposed = false;

  constructor(document: LookedAt, report: (error: unknown) => void, alarm: Alarm = systemAlarm) {
    this.#document = document;
    this.#report = report;
    this.#alarm = alarm;
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
    if (waiting === undefined || this.#running !== undefined || this.#endTimer !== undefined) return;
    if (this.#written(waiting.found, this.#alarm.now()).length > waiting.drawn) this.#drawAtRest(waiting.found);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#running?.abort();
    this.#endTimer?.();
    this.#endErrorTimer?.();
  }

  async #look(): Promise<void> {
    if (this.#running !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    const running = new AbortController();
    this.#running = running;
    try {
      const began = this.#alarm.now();
      const found = await this.#document.look(running.signal);
      if (found === undefined || this.#isDisposed) return;
      this.#pace.took(this.#alarm.now() - began);
      this.#drawAtRest(found);
    } finally {
      this.#running = undefined;
      const isNext = this.#isAskedAgain && !this.#isDisposed;
      this.#isAskedAgain = false;
      if (isNext) this.now();
    }
  }

  #drawAtRest(found: Findings): void {
    const now = this.#alarm.now();
    const counts = countProblems(this.#written(found, now));
    const untilRest = this.#document.lastEdit() + rest - now;
    if (this.#drawn === undefined || untilRest <= 0 || !hasNewProblems(this.#drawn, counts)) this.#draw(found, now);
    else if (this.#endTimer === undefined && !this.#isAskedAgain)
      this.#later(untilRest, () => {
        this.#draw(found, this.#alarm.now());
      });
  }

  #draw(found: Findings, now: number): void {
    const problems = this.#written(found, now);
    if (!this.#document.draw({ problems, text: found.text })) return;
    this.#drawn = countProblems(problems);
    this.#waiting = problems.length < found.problems.length ? { found, drawn: problems.length } : undefined;
    this.#awaitErrors(now);
  }

  /** @param now when what waits was last looked at: with a later time, errors whose time came in between would wait for ever */
  #awaitErrors(now: number): void {
    this.#endErrorTimer?.();
    const untilTold = this.#untilErrorsAreTold(now);
    if (this.#waiting === undefined || untilTold <= 0) return;
    this.#endErrorTimer = this.#alarm.after(untilTold, () => {
      // a timer may ring early
      const rung = this.#alarm.now();
      this.mayBeWritten();
      this.#awaitErrors(rung);
    });
  }

  #untilErrorsAreTold(now: number): number {
    return this.#document.lastEdit() + longestForErrors - now;
  }

  /** The problems of what is not being written any more, as many more of each rule as are drawn already, and the errors that have waited for long. */
  #written({ problems, text }: Findings, now: number): readonly Problem[] {
    const isLong = this.#untilErrorsAreTold(now) <= 0;
    const waiting = new Set(
      problems.filter(
        problem => !(isLong && problem.severity === 'error') && this.#document.isBeingWritten(problem, text),
      ),
    );
    const told = countProblems(problems.filter(problem => !waiting.has(problem)));
    return problems.filter(problem => {
      if (!waiting.has(problem)) return true;
      const { ruleId } = problem;
      const count = told.get(ruleId) ?? 0;
      if (count >= (this.#drawn?.get(ruleId) ?? 0)) return false;
      told.set(ruleId, count + 1);
      return true;
    });
  }

  #later(milliseconds: number, work: () => void): void {
    this.#endTimer?.();
    this.#endTimer = this.#alarm.after(milliseconds, () => {
      this.#endTimer = undefined;
      work();
    });
  }
}
