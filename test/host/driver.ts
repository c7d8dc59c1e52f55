import * as vscode from 'vscode';
import type { DriverMethods } from './driverMethods';

type Driver = {
  readonly [M in keyof DriverMethods]: (
    ...args: Parameters<DriverMethods[M]>
  ) => Promise<Awaited<ReturnType<DriverMethods[M]>>>;
};

/** The driver outside. Every method rejects where `hasDriver()` is false. */
export const driver: Driver = {
  log: line => call('log', line),
  summary: counts => call('summary', counts),
  hasPage: () => call('hasPage'),
  webviewText: selector => call('webviewText', selector),
  webviewHtml: selector => call('webviewHtml', selector),
  webviewCount: selector => call('webviewCount', selector),
  webviewClick: selector => call('webviewClick', selector),
  previewAttribute: (selector, name) => call('previewAttribute', selector, name),
  previewDraws: selector => call('previewDraws', selector),
  notifications: () => call('notifications'),
  clickTrust: () => call('clickTrust'),
  press: key => call('press', key),
  type: text => call('type', text),
  screenshot: file => call('screenshot', file),
};

/** False when the tests were started by hand, for instance by VS Code's debugger. */
export function hasDriver(): boolean {
  return address() !== undefined;
}

/** Skips the running test where nobody can look at the workbench from outside: `await needsPage(this)`. */
export async function needsPage(test: Mocha.Context): Promise<void> {
  if (!hasDriver() || !(await driver.hasPage())) test.skip();
}

function address(): string | undefined {
  // a web worker has no environment: there the address comes as a setting
  const environment = typeof process === 'undefined' ? undefined : process.env.VSCODE_TEST_DRIVER;
  return environment ?? vscode.workspace.getConfiguration('academicHomepageTest').get<string>('driver');
}

async function call<M extends keyof DriverMethods>(
  method: M,
  ...args: Parameters<DriverMethods[M]>
): Promise<Awaited<ReturnType<DriverMethods[M]>>> {
  const url = address();
  if (url === undefined) throw new Error('These tests were started without a driver.');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ method, args }) });
  const answer = (await response.json()) as {
    readonly result: Awaited<ReturnType<DriverMethods[M]>>;
    readonly error?: string;
  };
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}`);
  return answer.result;
}
