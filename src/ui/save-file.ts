/** Saves a file where the browser saves its downloads. Nothing leaves the browser, and no permission is needed. */
export function saveFile(document: Document, content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
