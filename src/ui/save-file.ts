/** Has the browser save it as a file, in the reader's own downloads; nothing leaves the computer. */
export function saveFile(content: Blob, name: string, page: Document): void {
	const link = page.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}

/** The browser reads the address some time after the click, and not at all once it is revoked. */
const LONG_ENOUGH = 60_000;
