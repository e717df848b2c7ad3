/** Makes a thing when it is first asked for: what a script makes while it starts, everybody waits for. */
export function once<T extends object | string>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
