import type { Place } from '../text/mappedText';
import type { Asked, Question } from './questions';

/** What a part of a render has looked at: as long as that stays, so does what it printed. */
export class ReadLog implements Asked {
  readonly files = new Set<string>();
  readonly questions = new Map<string, Question>();
  readonly lacked = new Map<string, Place>();
  /** `site.time`, `'now'`. */
  clock = false;
  /** How often `content` of a layout was asked for. */
  contents = 0;
  /** The page's own text, `page.content`. */
  body = false;

  /** Notes questions beside files. */
  ask(...questions: readonly Question[]): void {
    for (const question of questions) this.questions.set(question.name, question);
  }

  /** Notes an include that only the theme can have, where it is named first. */
  lack(name: string, { path, start, end }: Place): void {
    if (!this.lacked.has(name)) this.lacked.set(name, { path, start, end });
  }

  /** Notes all that something else has asked, of which this was made. */
  askAll({ files, questions, lacked = new Map<string, Place>() }: Asked): void {
    for (const path of files) this.files.add(path);
    for (const [name, tag] of lacked) this.lack(name, tag);
    for (const [name, question] of questions) this.questions.set(name, question);
  }
}

/** All that a render has read, and apart what a part of it has. */
export class Reading {
  /** That of the part under way excepted. */
  readonly whole = new ReadLog();
  /** Of the part under way. */
  log = new ReadLog();

  /** From now on, what is read is noted apart. Gives the log up to now. */
  begin(): ReadLog {
    const { log, whole } = this;
    whole.askAll(log);
    this.log = new ReadLog();
    return log;
  }
}
