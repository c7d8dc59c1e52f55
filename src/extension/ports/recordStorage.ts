import * as vscode from 'vscode';
import type { RecordStorage } from '../../core/ports';
import { digestOf } from '../../hosts/digest';
import { createKeptFiles } from './keptFiles';

/** A long career's papers many times over; a record has some 3 kB. */
const mostRecords = 3000;

/** Keeps records between sessions in the extension's own folder. */
export function createRecordStorage(storage: vscode.Uri): RecordStorage {
  const folder = vscode.Uri.joinPath(storage, 'records');
  return createKeptFiles(folder, mostRecords, async key => `${await digestOf(key)}.json`);
}
