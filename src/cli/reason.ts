const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder',
	EACCES: 'not allowed to read it',
	EISDIR: 'is a folder',
	ENOTDIR: 'is not a folder',
	ELOOP: 'a link that leads back to itself',
	ENOSPC: 'no space left on the disk',
};

/** Why the system refused, in the words of a person. */
export function reasonOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string')
		return REASONS[error.code] ?? error.message;
	return String(error);
}
