// A path in the catalogue → the folder in which it lies: all entries of a kind are in one.

/** @example folderOf('capabilities/autopsy.md') // "capabilities" */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
