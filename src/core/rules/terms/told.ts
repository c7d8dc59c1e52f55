import type { Severity } from '../rule';
import type { Message } from '../../text/message';

/** A breach as the author is told of it. */
export interface Told {
  readonly message: Message;
  readonly severity: Severity;
  /** Jekyll stops there, or Jekyll 4 alone. */
  readonly stopsBuild?: true | 'jekyll-4';
}

/** What breaks something that visitors use. */
export const error = (told: Message): Told => ({ message: told, severity: 'error' });
/** At what Jekyll stops, so that no page is built. */
export const stop = (told: Message): Told => ({ ...error(told), stopsBuild: true });
/** At what Jekyll 4 stops, but Jekyll 3.10 of GitHub Pages does not. */
export const stopOfJekyll4 = (told: Message): Told => ({ ...error(told), stopsBuild: 'jekyll-4' });
/** What a visitor sees and the author did not mean. */
export const warning = (told: Message): Told => ({ message: told, severity: 'warning' });
/** What could be better. */
export const info = (told: Message): Told => ({ message: told, severity: 'info' });
