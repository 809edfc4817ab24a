// A text → a file in the reader's downloads; nothing is sent anywhere.

/** What a file is; a patch is plain text to those who only look at it. */
type FileType = 'text/csv' | 'application/json' | 'text/markdown' | 'text/plain';

/** Hands a file over to the browser. */
export function download(name: string, type: FileType, text: string): void {
  // Spreadsheets take a CSV without this mark for the code page of their machine.
  const parts = type === 'text/csv' ? ['\uFEFF', text] : [text];
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Today, as the reader's clock has it. @example "2026-11-23" */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
