/** What tells the time and wakes. */
export interface Alarm {
  /** In milliseconds, from wherever it begins. */
  readonly now: () => number;
  /** Rings once after so many milliseconds, unless what it gives is called before. */
  readonly after: (milliseconds: number, ring: () => void) => () => void;
}

/** The alarm of the machine, whose time is `performance.now()`. */
export const systemAlarm: Alarm = {
  now: () => performance.now(),
  after(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
