import { join } from 'node:path';
import { isUuid } from '../../../platform/ids.ts';

/** Where the files of one import lie. */
export interface ImportPaths {
  /** The files as they were uploaded, by their place in the list. */
  upload(at: number): string;
  /** The same laid out as the importer reads them. */
  readonly input: string;
  /** What is not needed any more once the import is over. */
  readonly over: readonly string[];
  /** Files of rejected rows. */
  readonly rejected: string;
}

/** The files of imports below one folder, apart by clinic. */
export class ImportFolders {
  private readonly root: string;

  /** @param root the folder `imports` of the data folder */
  constructor(root: string) {
    this.root = root;
  }

  of({ clinicId, id }: { readonly clinicId: string; readonly id: string }): ImportPaths {
    if (!isUuid(clinicId) || !isUuid(id)) throw new TypeError('An id must be a UUID');
    const root = join(this.root, clinicId, id);
    return {
      upload: (at) => join(root, 'uploads', String(at)),
      input: join(root, 'input'),
      over: [join(root, 'uploads'), join(root, 'input')],
      rejected: join(root, 'rejected'),
    };
  }
}
