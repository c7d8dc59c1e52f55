import type { StyleCompiler, StyleInput, StyleResult } from '../core/ports';
import { systemAlarm, type Alarm } from './alarm';

/** What goes into a thread that compiles, and what comes out of it. */
export interface StyleRequest {
  readonly id: number;
  readonly input: StyleInput;
}
export interface StyleAnswer {
  readonly id: number;
  readonly result: StyleResult;
}

/** A thread in which hosts/sass.ts is at work; each host has its own kind. */
export interface StyleThread {
  send(request: StyleRequest): void;
  /** Ends the thread; what it was asked is not answered. */
  end(): void;
}

/** How a thread is started: `answer` is called for each request, `broken` when the thread has ended by itself. */
export type StartStyleThread = (
  answer: (answer: StyleAnswer) => void,
  broken: (reason: string) => void,
) => Promise<StyleThread>;

interface Waiting {
  readonly input: StyleInput;
  readonly resolve: (result: StyleResult) => void;
  readonly reject: (reason: Error) => void;
}

export interface ThreadedStyleCompiler extends StyleCompiler {
  /** Starts the thread before it is needed, so that it loads beside what comes first. */
  begin(): void;
  /** Ends the thread. */
  dispose(): void;
}

/** In milliseconds: who writes styles comes back sooner, and others seldom need them twice. */
export const longestIdle = 120_000;

/** In milliseconds of work, for one stylesheet: a hundred times what one takes. `@while true { }` takes for ever. */
export const longestAtOne = 30_000;

/** The same behind stylesheets that took too long: half as much with each, so that sixty of them keep nobody for half an hour. */
const shortestAtOne = longestAtOne / 6;

/** On a machine that others keep busy the work of a second takes longer. What does no work at all is given up as well. */
const slowest = 10;

/**
 * A style compiler in a thread of its own, so that nobody waits for it: Sass takes a second to load and half a second
 * for a site. The thread is started when it is first needed, and again after it broke; the request it broke at rejects. It holds thirty-five megabytes,
 * so it ends when nothing was asked of it for a while (`longestIdle`). It ends as well when it is at one request for too long (`longestAtOne`): that
 * stylesheet is taken for one without an end. What waits behind goes to another thread.
 * @param worked how long processors have worked for the thread, in milliseconds from wherever it begins; for others as well, where that
 * cannot be told apart. The time of the clock where nothing is known.
 */
export function createThreadedStyleCompiler(
  start: StartStyleThread,
  alarm: Alarm = systemAlarm,
  worked: () => number = alarm.now,
): ThreadedStyleCompiler {
  const waiting = new Map<number, Waiting>();
  let thread: Promise<StyleThread> | undefined;
  let requests = 0;
  let endIdle: (() => void) | undefined;
  let endBusy: (() => void) | undefined;
  let limit = longestAtOne;

  const restLater = (): void => {
    endIdle?.();
    endIdle = alarm.after(longestIdle, () => {
      limit = longestAtOne;
      end();
    });
  };
  const answer = ({ id, result }: StyleAnswer): void => {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
    endBusy?.();
    if (waiting.size === 0) restLater();
    else limitOne();
  };
  const limitOne = (): void => {
    const [began, workedBefore] = [alarm.now(), worked()];
    const lookLater = (milliseconds: number): void => {
      endBusy = alarm.after(milliseconds, () => {
        const left = Math.min(limit - (worked() - workedBefore), limit * slowest - (alarm.now() - began));
        if (left > 0) lookLater(Math.max(left, 1));
        else giveUpFirst();
      });
    };
    lookLater(limit);
  };
  const giveUpFirst = (): void => {
    end();
    limit = Math.max(limit / 2, shortestAtOne);
    const { input, resolve } = takeFirst() ?? {};
    // whichever of the files has the loop: with it mended the stylesheet is another
    resolve?.({ kind: 'endless', asked: [...(input?.files.keys() ?? [])] });
    sendAgain();
    if (waiting.size === 0) restLater();
  };
  /** They are answered one after the other, so that is the one the thread is at. */
  const takeFirst = (): Waiting | undefined => {
    const [first] = waiting;
    if (first !== undefined) waiting.delete(first[0]);
    return first?.[1];
  };
  const sendAgain = (): void => {
    if (waiting.size > 0) limitOne();
    for (const [id, { input }] of waiting) send({ id, input });
  };
  const broke = (reason: string): void => {
    thread = undefined;
    endBusy?.();
    takeFirst()?.reject(new Error(reason));
    sendAgain();
  };
  const giveUp = (reason: string): void => {
    thread = undefined;
    endBusy?.();
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };

  /** Nobody hears of the thread any more. */
  const end = (): void => {
    endIdle?.();
    endBusy?.();
    void thread?.then(
      started => started.end(),
      () => undefined,
    );
    thread = undefined;
  };

  const begin = (): Promise<StyleThread> => (thread ??= startOne());
  const startOne = (): Promise<StyleThread> => {
    const tryOnce = (): Promise<StyleThread> =>
      start(
        answered => {
          if (thread === own) answer(answered);
        },
        reason => {
          if (thread === own) broke(reason);
        },
      );
    // in a browser its program comes from the web, which may fail for once
    const own = tryOnce().catch(tryOnce);
    own.catch((error: unknown) => {
      if (thread === own) giveUp(String(error));
    });
    return own;
  };
  const send = (request: StyleRequest): void =>
    void begin().then(
      started => started.send(request),
      () => undefined,
    );

  return {
    begin() {
      void begin();
      if (waiting.size === 0) restLater();
    },
    async compile(input) {
      requests += 1;
      const id = requests;
      endIdle?.();
      if (waiting.size === 0) limitOne();
      const answered = new Promise<StyleResult>((resolve, reject) => waiting.set(id, { input, resolve, reject }));
      send({ id, input });
      return answered;
    },
    dispose() {
      end();
      giveUp('no longer needed');
    },
  };
}
