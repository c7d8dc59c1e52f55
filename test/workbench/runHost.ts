// node out/test/workbench/runHost.js [--version V]… [--web] [--desktop | --server] [--extension FOLDER | FILE.vsix] [--grep TEXT]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runOnDesktop } from './desktopRun';
import { runInServerHost, type HostRunOptions } from './hostRun';
import { hostVersion, hostVersions } from './hostVersions';
import { hostObstacle } from './installHost';
import { repositoryRoot } from './repository';
import { add, describeSummary, leaveSummary, nothing } from './summary';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', multiple: true },
      web: { type: 'boolean', default: false },
      desktop: { type: 'boolean', default: false },
      server: { type: 'boolean', default: false },
      grep: { type: 'string', default: '' },
      extension: { type: 'string', default: repositoryRoot },
    },
  });
  const desktop = values.desktop || (!values.server && hostObstacle() !== undefined);
  if (desktop && values.web) throw new Error('The web extension host is tested in the server host (Linux) only.');
  const extension = path.resolve(values.extension);
  if (extension.endsWith('.vsix') && (desktop || values.web)) {
    throw new Error('A packed extension is tested in the Node extension host of the server only.');
  }
  let sum = nothing;
  for (const version of values.version?.map(hostVersion) ?? hostVersions) {
    const kind: HostRunOptions['kind'] = values.web ? 'web' : 'node';
    console.log(`\nVS Code ${version}, ${desktop ? 'desktop' : 'server'}, ${kind} extension host`);
    const options = { version, kind, extension, grep: values.grep };
    sum = add(sum, await (desktop ? runOnDesktop(options) : runInServerHost(options)));
  }
  leaveSummary(sum);
  console.log(describeSummary(sum));
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
