import { NoAnswer, type Clock, type Logger, type Uri } from '../../ports';

/** In milliseconds, from one try to the next; the last is for all that follow. */
const pauses = [2000, 5000, 15_000, 60_000, 300_000] as const;
/** So long nothing is said of a site of which a text could not be read; then that text is given up. In milliseconds. */
const longest = 12_000;
/** Files in one line of the log. */
const mostTold = 5;

interface Failure {
  readonly tries: number;
  /** When it was first asked for, in milliseconds. */
  readonly since: number;
  /** When it is asked for again. */
  readonly until: number;
  /** Until it has been asked for by a question. */
  mayBeChance: boolean;
}

/** What could not be read, and when it is asked for again: by the next question, and then after pauses that grow. */
export class Patience {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #failures = new Map<Uri, Failure>();

  constructor({ clock, logger }: { readonly clock: Clock; readonly logger: Logger }) {
    this.#clock = clock;
    this.#logger = logger;
  }

  /**
   * @param reasons what failed of it, and what the host said
   * @param again called after a pause, unless it has been read meanwhile; not that of a failure during the pause
   * @param began when it was asked for, in milliseconds
   * @param waitedFor called when its time is over, unless it has been read meanwhile
   */
  failed(
    uri: Uri,
    reasons: ReadonlyMap<string, unknown>,
    again: () => unknown,
    began = this.now(),
    waitedFor: () => unknown = () => undefined,
  ): void {
    const before = this.#failures.get(uri);
    if (before !== undefined && this.now() < before.until) {
      before.mayBeChance = false;
      return;
    }
    const tries = (before?.tries ?? 0) + 1;
    // a host that was silent would keep the next question waiting as well
    const mayBeChance = tries === 1 && ![...reasons.values()].some(reason => reason instanceof NoAnswer);
    const pause = pauses[Math.min(tries, pauses.length) - 1] ?? 0;
    const failure = { tries, since: before?.since ?? began, until: this.now() + pause, mayBeChance };
    this.#failures.set(uri, failure);
    if (before === undefined) {
      const told = [...reasons].slice(0, mostTold).map(([path, reason]) => `${path} (${String(reason)})`);
      this.#logger.log('warning', `${uri} could not be read and is asked for again: ${told.join(', ')}`);
      // not only when the next try ends, which may be long after
      this.#clock.sleep(Math.max(0, failure.since + longest - this.now())).then(
        () => this.#failures.get(uri)?.since === failure.since && waitedFor(),
        () => undefined,
      );
    }
    this.#clock.sleep(pause).then(
      () => this.#failures.get(uri) === failure && again(),
      () => undefined,
    );
  }

  /** It could be read; whether it had failed before. */
  ended(uri: Uri): boolean {
    const hadFailed = this.#failures.delete(uri);
    if (hadFailed) this.#logger.log('info', `${uri} has been read.`);
    return hadFailed;
  }

  /** Whether the next question for it may wait for another try, which is likely to end at once. */
  mayBeChance(uri: Uri): boolean {
    return this.#failures.get(uri)?.mayBeChance === true;
  }

  /** Whether it has been tried for so long that nobody waits for it any more. */
  isGivenUp(uri: Uri): boolean {
    const failure = this.#failures.get(uri);
    return failure !== undefined && failure.tries > 1 && this.now() - failure.since >= longest;
  }

  now(): number {
    return this.#clock.now().getTime();
  }
}
