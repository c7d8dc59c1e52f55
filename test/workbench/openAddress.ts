import { spawn } from 'node:child_process';
import { hasDisplay } from './display';
import { onPath } from './searchPath';

/** Opens `address` in the user's browser. Gives `false` where nothing does that, as in a terminal without a desktop. */
export function openAddress(address: string): boolean {
  const command = opener(address);
  if (command === undefined) return false;
  const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
  // the address is printed as well, so a browser that fails to start costs nothing
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function opener(address: string): { readonly program: string; readonly args: readonly string[] } | undefined {
  if (process.platform === 'darwin') return { program: 'open', args: [address] };
  // the empty string is the window's title, without which `start` takes the address for one
  if (process.platform === 'win32')
    return { program: 'cmd', args: ['/c', 'start', '""', address.replaceAll('&', '^&')] };
  // xdg-open would put a browser for terminals over ours
  const program = hasDisplay() ? onPath('xdg-open')[0] : undefined;
  return program === undefined ? undefined : { program, args: [address] };
}
