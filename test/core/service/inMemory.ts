import { createLanguageService, type LanguageService, type ServiceSettings } from '../../../src/core/languageService';
import type { Clock, HttpClient, Logger, Ports, Uri } from '../../../src/core/ports';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace, type MemoryWorkspace } from '../memoryWorkspace';

export interface InMemory {
  readonly service: LanguageService;
  readonly workspace: MemoryWorkspace;
  /** What the service asks, for another service that is to differ in one of them. */
  readonly ports: Ports;
  /** What the core told its logger. */
  readonly log: readonly string[];
  readonly uri: (path: string) => Uri;
}

const noNetwork: HttpClient = {
  send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: 'there is none in this test' }),
};

const standingClock: Clock = { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() };

/** The language service over files in memory, with nothing of the outside world but what `http` answers. The clock stands unless another is given. */
export function inMemory(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: Partial<ServiceSettings> = {},
  http: HttpClient = noNetwork,
  clock = standingClock,
): InMemory {
  const workspace = createMemoryWorkspace(files);
  const log: string[] = [];
  const logger: Logger = { log: (level, message) => void log.push(`${level}: ${message}`) };
  const ports: Ports = {
    workspace,
    http,
    logger,
    clock,
    styles: { compile: compileStyles },
  };
  const service = createLanguageService(ports, () => ({ rules: {}, registries: {}, mailto: undefined, ...settings }));
  return { service, workspace, ports, log, uri: path => workspace.join('memory:/site', path) };
}

/** The smallest homepage: a profile, a menu, a layout and a page. */
export const smallSite: Readonly<Record<string, string>> = {
  '_config.yml': `title: "Lin Qiu"
repository: "lin-qiu/lin-qiu.github.io"
author:
  name: "Lin Qiu"
  avatar: "images/lin.png"
  bio: "Reads rivers"
include: [_pages]
defaults:
  - scope: { path: "", type: pages }
    values: { layout: default, author_profile: true }
`,
  '_data/navigation.yml': 'main:\n  - title: "News"\n    url: "#news"\n',
  '_layouts/default.html':
    '<!doctype html>\n<html><head><title>{{ site.title }}</title></head><body>{{ content }}</body></html>\n',
  '_includes/author-profile.html': '<h3>{{ site.author.name }}</h3>\n',
  '_pages/about.md': '---\npermalink: /\ntitle: ""\n---\n\n# News\n\n- *2026.10*: a paper\n',
};
