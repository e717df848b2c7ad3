import { problemSentence } from '../platform/problem-sentence.ts';
import type { Problem } from '../platform/protocol.ts';

/** What stands in the way, said aloud as well; nothing where nothing does. */
export function ProblemNotice({ problem }: { problem: Problem | undefined }) {
	if (problem === undefined) return null;
	return (
		<p class="notice" role="alert">
			{problemSentence(problem)}
		</p>
	);
}
