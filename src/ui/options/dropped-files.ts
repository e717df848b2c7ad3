/** The files that were dropped, those in dropped folders among them. To be called while the drop is handled. */
export function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
	// Asked for at once: the list is empty as soon as the event is over.
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const plain = [...data.files];
	if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(plain);
	return filesIn(entries);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
	const files: File[] = [];
	const waiting = [...entries];
	for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
		// What was moved or may not be read is passed over: the rest of the folder is of use all the same.
		if (isDirectory(entry)) waiting.push(...(await entriesOf(entry).catch(() => [])));
		else if (isFile(entry)) files.push(...(await fileOf(entry).catch(() => [])));
	}
	return files;
}

/** A browser gives a folder's entries some at a time, and none when there are no more. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = directory.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (some.length === 0) return all;
		all.push(...some);
	}
}

async function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
	return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
