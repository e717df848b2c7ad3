import { useCallback, useState } from 'preact/hooks';
import { problemFrom } from '../platform/problems.ts';
import type { Problem } from '../platform/protocol.ts';

/** Does what the reader asked for; what stands in its way is there to be shown, until the next attempt. */
export function useAttempt(): readonly [Problem | undefined, (work: () => Promise<unknown>) => Promise<void>] {
	const [problem, setProblem] = useState<Problem>();
	const attempt = useCallback(async (work: () => Promise<unknown>) => {
		setProblem(undefined);
		try {
			await work();
		} catch (error) {
			setProblem(problemFrom(error));
		}
	}, []);
	return [problem, attempt];
}
