/** What a part of a render has looked at: as long as that stays, so does what it printed. */
export class ReadLog {
  /** Paths of files, absent ones that were looked for included. */
  readonly files = new Set<string>();
  /** `site.time`, `'now'`. */
  clock = false;
  /** Which files and pages there are: lists such as `site.pages`, addresses by `link`. */
  everything = false;
  /** How often `content` of a layout was asked for. */
  contents = 0;
  /** The page's own text, `page.content`. */
  body = false;
}

/** All that a render has read, and apart what a part of it has. */
export class Reading {
  /** Paths of files, those of the part under way excepted. */
  readonly files = new Set<string>();
  /** Of the part under way. */
  log = new ReadLog();

  /** From now on, what is read is noted apart. Gives the log up to now. */
  begin(): ReadLog {
    const { log } = this;
    for (const path of log.files) this.files.add(path);
    this.log = new ReadLog();
    return log;
  }
}
