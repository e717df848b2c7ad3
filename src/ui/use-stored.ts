import { useEffect, useState } from 'preact/hooks';
import { watchStored } from '../platform/stored.ts';

/** What is stored, as it is now, wherever it was changed; undefined until it has been read. */
export function useStored<T>(read: () => Promise<T>): T | undefined {
	const [current, setCurrent] = useState<T>();
	useEffect(() => {
		const readAgain = () => void read().then(setCurrent, console.error);
		readAgain();
		return watchStored(readAgain);
	}, [read]);
	return current;
}
