/** Makes a thing when it is first asked for: what a script makes while it starts, everybody waits for. */
export function once<T extends object | string>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** The same for what is waited for: what failed, or was forgotten since, is made again for the next who asks. */
export function onceReady<T>(make: (forget: () => void) => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	const forget = () => {
		made = undefined;
	};
	return () => {
		made ??= make(forget).catch((error: unknown) => {
			forget();
			throw error;
		});
		return made;
	};
}
