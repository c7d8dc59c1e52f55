// node out/test/workbench/installHosts.js: every VS Code that the tests run in, where it is not in the cache yet
import { hostVersions } from './hostVersions';
import { hostObstacle, installHost } from './installHost';

async function main(): Promise<void> {
  const obstacle = hostObstacle();
  if (obstacle !== undefined) {
    // the tests ask as well, and take a desktop VS Code
    console.log(obstacle);
    return;
  }
  const hosts = await Promise.all(hostVersions.map(installHost));
  for (const { version, vscodeRoot } of hosts) console.log(`VS Code ${version}: ${vscodeRoot}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
