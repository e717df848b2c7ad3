export type Dropped = {
	readonly files: readonly File[];
	/** What was moved meanwhile or may not be read, by its way from what was dropped: the rest is of use all the same. */
	readonly unread: readonly string[];
};

/** The files that were dropped, those in dropped folders among them. To be called while the drop is handled. */
export function droppedFiles(data: DataTransfer): Promise<Dropped> {
	// Asked for at once: the list is empty as soon as the event is over.
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const files = [...data.files];
	if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve({ files, unread: [] });
	return filesIn(entries);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<Dropped> {
	const files: File[] = [];
	const unread: string[] = [];
	const waiting = [...entries];
	for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
		try {
			if (isDirectory(entry)) waiting.push(...(await entriesOf(entry)));
			else if (isFile(entry)) files.push(named(await fileOf(entry), wayTo(entry)));
		} catch {
			unread.push(wayTo(entry));
		}
	}
	return { files, unread };
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

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The browser tells the way from a folder of those that were chosen alone. */
const named = (file: File, path: string): File =>
	path === file.name ? file : new File([file], path, { type: file.type, lastModified: file.lastModified });

const wayTo = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//, '');
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
