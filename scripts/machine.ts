// An error that the machine gave → what it means for a command.

/** Whether a reader such as `head` closed the pipe before the end, which is no fault of ours. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE';
}

/** Where a file may not be read or written, or cannot be. That a file is missing may be a fault of the program, and is not among them. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'],
]);

/** Whether the machine refused what was asked of it with a file; its message says which. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'path' in error && REFUSALS.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
