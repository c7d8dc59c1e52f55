/** Names of files in the companion's own folder: what it shall do, and what came of it. */
export const plannedFile = 'plan.json';
export const reportFile = 'report.json';

export interface Plan {
  /** A path in the first workspace folder; without it nothing is opened before the command. */
  readonly page?: string;
  readonly command: string;
}

export type Report = { readonly done: true } | { readonly done: false; readonly reason: string };
