import type { Day } from '../core/date.ts';

/** All of the outside world that the program touches. Everything else is a function of values. */
export interface Host {
  /** The working folder: absolute, `/` between parts, no `/` at the end. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly input: Input;
  readonly files: FileSystem;
  /** The folder of the installed package: rule pages and `package.json` are read from there. */
  readonly packageRoot: string;
  /** A file of a package that ours depends on, as `import` would name it. */
  packageFile(source: string): Promise<Uint8Array>;
  /** This run among those of the machine: for telling whether a run that left something behind still goes on. */
  readonly runs: Runs;
  /** Today in Europe/Oslo. */
  today(): Day;
  /** Milliseconds since some fixed moment; for progress only, never for results. */
  elapsed(): number;
}

/** The runs of this machine. */
export interface Runs {
  /** The number of this run: another run may get it only when this one has ended. */
  readonly own: number;
  isGoingOn(run: number): boolean;
}

/** Someone who can be asked. */
export interface Input {
  /** Whether both questions and answers go through a terminal: nobody is asked without one. */
  readonly isTerminal: boolean;
  /** The answer without its line end; `null` where none comes. */
  ask(question: string): Promise<string | null>;
}

/** Standard output or standard error. */
export interface OutputStream {
  /** Writes all of the text; resolves when it is handed over. A reader that has gone away is no fault. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in columns; `null` where it is no terminal. */
  readonly columns: number | null;
  /** Whether the user wants colours here: a terminal that knows them, `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`. */
  readonly color: boolean;
  /** Whether the terminal makes links of OSC 8 sequences. */
  readonly hyperlinks: boolean;
  /** Whether lines and signs beyond ASCII can be shown: not on a terminal whose locale has another encoding than UTF-8. */
  readonly unicode: boolean;
}

/** What a folder holds. Symbolic links are not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** What a path leads to, links followed. */
interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
}

/** The disk, as far as we use it. Paths are absolute with `/`. Functions that read reject with a `FileError`. */
export interface FileSystem {
  /** Makes what a user typed absolute, from the working folder. */
  resolve(typed: string): string;
  /** All bytes of a file; one of more than `most` bytes is refused with the code `EFBIG`, unread. */
  read(path: string, most?: number): Promise<Uint8Array>;
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** `null` where there is nothing, or a link that leads nowhere. */
  status(path: string): Promise<FileStatus | null>;
  /** The path with all links resolved; `null` where there is nothing. */
  real(path: string): Promise<string | null>;
  /** Writes the whole file or nothing of it; folders on the way are made. */
  write(path: string, content: FileContent): Promise<void>;
  /** Like `write`, but rejects with `EEXIST` where anything stands there already, a link that leads nowhere too. */
  create(path: string, text: string): Promise<void>;
  /** Removes a file; that it is gone already is no fault. */
  remove(path: string): Promise<void>;
  /** Writes a file that is not there (else `EEXIST`) in a folder that is, straight: cut short, it leaves half a file. */
  put(path: string, content: FileContent): Promise<void>;
  /** Moves a file or folder on the same disk; a file in the way is replaced in one stroke. */
  rename(from: string, to: string): Promise<void>;
  /** Makes one folder; rejects with `EEXIST` where anything stands there already, `ENOENT` where the folder around it is missing. */
  makeFolder(path: string): Promise<void>;
  /** Removes an empty folder; rejects with `ENOTEMPTY` where it is not, `ENOENT` where it is gone. */
  removeFolder(path: string): Promise<void>;
  /** Removes a folder with all that is in it, links unfollowed; that it is gone already is no fault. */
  removeTree(path: string): Promise<void>;
}

/** What a file is to hold: bytes, or a text in UTF-8. */
export type FileContent = string | Uint8Array;

/** Why the disk refused: `missing`, `denied`, or `failed` with the system's own code. */
export class FileError extends Error {
  readonly reason: 'missing' | 'denied' | 'failed';
  readonly code: string;
  readonly path: string;
  /** Bytes of the file, where that is why. */
  readonly size: number;

  constructor(path: string, code: string, size = 0) {
    super(`${code}: ${path}`);
    this.name = 'FileError';
    this.path = path;
    this.size = size;
    this.code = code;
    this.reason = code === 'ENOENT' ? 'missing' : code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
  }
}
