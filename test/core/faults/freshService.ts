import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import type { Uri } from '../../../src/core/ports';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace, type MemoryWorkspace } from '../memoryWorkspace';
import { faultySite } from './askedFeatures';
import { createFaultyPorts, type FaultyPorts, type PortCall, type Trouble } from './faultyPorts';
import { createInProcessRegistries, registryAddresses } from './inProcessRegistries';

export const root = 'memory:/site';

export interface Fresh {
  readonly service: LanguageService;
  readonly files: MemoryWorkspace;
  readonly ports: FaultyPorts;
  readonly uri: (path: string) => Uri;
}

/**
 * A service that has read nothing yet, over the site, whose questions go through `before`.
 * @param pages what stands at addresses beside the registries
 */
export function freshService(
  before: (call: PortCall, fresh: Fresh) => Trouble,
  site: Readonly<Record<string, string | Uint8Array>> = faultySite,
  pages: Readonly<Record<string, string>> = {},
): Fresh {
  const files = createMemoryWorkspace(site, root);
  const ports: FaultyPorts = createFaultyPorts(files, createInProcessRegistries(pages), call => before(call, fresh));
  const { workspace, http, clock, records } = ports;
  const service = createLanguageService(
    { workspace, http, clock, records, logger: { log: () => undefined }, styles: { compile: compileStyles } },
    () => ({ rules: {}, registries: registryAddresses, mailto: undefined }),
  );
  const fresh: Fresh = { service, files, ports, uri: path => files.join(root, path) };
  return fresh;
}
