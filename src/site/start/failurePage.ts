// A failed build → the page that every address shows until the next build succeeds.

/** A page that says what failed and asks again by itself; the message is shown as text. */
export function failurePage(message: string): string {
  const shown = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>The site could not be built</title></head>
<body><h1>The site could not be built</h1><p>This page asks again every two seconds.</p><pre>${shown}</pre></body></html>
`;
}
