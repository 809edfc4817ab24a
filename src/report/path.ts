// A path within the catalogue → the path that a forge knows it by.

/** The file's path from where the command runs. @example pathFrom('./catalogue/', 'site.yml') // "catalogue/site.yml" */
export function pathFrom(folder: string, file: string): string {
  const parent = folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
  return parent === '' || parent === '.' ? file : `${parent}/${file}`;
}
