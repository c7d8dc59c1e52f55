// Stands in for @vscode/spdlog, a native module, inside the installed server: the same functions, the same log files.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'] as const;
type Level = (typeof levels)[number];

export const version = 11100;

export class Logger {
  private level = levels.indexOf('info');
  private bare = false;

  constructor(
    _kind: string,
    readonly name: string,
    private readonly file: string,
  ) {
    mkdirSync(path.dirname(file), { recursive: true });
  }

  trace = (message: string): void => this.write('trace', message);
  debug = (message: string): void => this.write('debug', message);
  info = (message: string): void => this.write('info', message);
  warn = (message: string): void => this.write('warning', message);
  error = (message: string): void => this.write('error', message);
  critical = (message: string): void => this.write('critical', message);

  getLevel = (): number => this.level;
  setLevel = (level: number): void => {
    this.level = level;
  };
  clearFormatters = (): void => {
    this.bare = true;
  };
  setPattern = (): void => undefined;
  flush = (): void => undefined;
  drop = (): void => undefined;

  private write(level: Level, message: string): void {
    if (levels.indexOf(level) < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try {
      appendFileSync(this.file, this.bare ? message : `${time} [${level}] ${message}\n`);
    } catch {
      // the run's folder is already gone
    }
  }
}

/** As in the original: rotation is not needed for a run of minutes. */
export function createRotatingLogger(name: string, file: string): Promise<Logger> {
  return Promise.resolve(new Logger('rotating', name, file));
}

/** As in the original; writing is not put off here. */
export function createAsyncRotatingLogger(name: string, file: string): Promise<Logger> {
  return Promise.resolve(new Logger('rotating_async', name, file));
}

/** Sets the level of loggers made later in the original; each logger here has its own. */
export function setLevel(): void {
  return;
}

/** Nothing is held back here, so there is nothing to flush. */
export function setFlushOn(): void {
  return;
}
