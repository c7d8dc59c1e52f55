import type { Severity } from '../rule';
import type { Message } from '../../text/message';

/** A breach as the author is told of it. */
export interface Told {
  readonly message: Message;
  readonly severity: Severity;
  /** Jekyll stops there. */
  readonly stopsBuild?: true;
}

/** What breaks something that visitors use. */
export const error = (told: Message): Told => ({ message: told, severity: 'error' });
/** At what Jekyll stops, so that no page is built. */
export const stop = (told: Message): Told => ({ ...error(told), stopsBuild: true });
/** What a visitor sees and the author did not mean. */
export const warning = (told: Message): Told => ({ message: told, severity: 'warning' });
/** What could be better. */
export const info = (told: Message): Told => ({ message: told, severity: 'info' });
