/** Waits for `look` to answer with something, and answers with that. Tests wait for what a reader could see, never for a time. */
export async function until<T>(
	look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
	what: string,
	milliseconds = 15_000,
): Promise<T> {
	const end = Date.now() + milliseconds;
	let last: unknown;
	for (;;) {
		try {
			const seen = await look();
			if (seen !== undefined && seen !== null && seen !== false) return seen;
			last = seen;
		} catch (error) {
			last = error;
		}
		if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain until ${what}; last: ${String(last)}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
