import { useEffect, useState } from 'preact/hooks';
import { readDismissals, watchDismissals } from '../platform/dismissals.ts';
import type { Dismissal } from '../report/dismissal.ts';

/** What the reader dismissed, as it is now; undefined until it has been read. */
export function useDismissals(): readonly Dismissal[] | undefined {
	const [current, setCurrent] = useState<readonly Dismissal[]>();
	useEffect(() => {
		readDismissals().then(setCurrent, console.error);
		return watchDismissals(setCurrent);
	}, []);
	return current;
}
