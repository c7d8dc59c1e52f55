import type { Uri } from '../../core/ports';
import type { DiskFiles } from '../../hosts/platform';
import { isCertain, type HostFiles } from './answeredFiles';

type Questions = Pick<HostFiles, 'stat' | 'read' | 'list'>;

/**
 * Files that are asked of the disk where they are `file:`, and of the editor where they are not, or where the disk says anything but that there is no such file: the editor may know
 * better how a path is meant.
 */
export function diskFirst(disk: DiskFiles, editor: Questions): Questions {
  const first =
    <T>(ofDisk: (uri: Uri) => Promise<T>, ofEditor: (uri: Uri) => Thenable<T>) =>
    async (uri: Uri): Promise<T> => {
      if (!uri.startsWith('file:')) return ofEditor(uri);
      try {
        return await ofDisk(uri);
      } catch (error) {
        if (isCertain(error)) throw error;
        return ofEditor(uri);
      }
    };
  return {
    stat: first(disk.stat, editor.stat),
    read: first(disk.read, editor.read),
    list: first(disk.list, editor.list),
  };
}
