import type { Alarm } from '../../src/hosts/alarm';

/** An alarm whose time the test moves on. */
export interface StoppedAlarm extends Alarm {
  readonly pass: (milliseconds: number) => void;
}

/** It begins at 0 and stands until it is moved on. */
export function stoppedAlarm(): StoppedAlarm {
  let time = 0;
  let bells: readonly { readonly at: number; readonly ring: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, ring) {
      const bell = { at: time + milliseconds, ring };
      bells = [...bells, bell];
      return () => (bells = bells.filter(one => one !== bell));
    },
    pass(milliseconds) {
      for (const end = time + milliseconds; time < end;) {
        time += 1;
        for (const bell of bells.filter(({ at }) => at <= time)) {
          bells = bells.filter(one => one !== bell);
          bell.ring();
        }
      }
    },
  };
}
