import { describe, expect, test } from 'vitest';
import { ProblemError, problemFrom } from '../../src/platform/problems.ts';
import type { Problem } from '../../src/platform/protocol.ts';

describe('what was thrown, as what can be shown', () => {
	const cases: readonly (readonly [thrown: unknown, problem: Problem])[] = [
		[new ProblemError({ kind: 'noOtherSource', kept: 3 }), { kind: 'noOtherSource', kept: 3 }],
		[new DOMException('no room', 'QuotaExceededError'), { kind: 'storageFull' }],
		[new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError'), { kind: 'storageFull' }],
		[new DOMException('blocked', 'SecurityError'), { kind: 'storageBlocked' }],
		[new DOMException('private', 'InvalidStateError'), { kind: 'storageBlocked' }],
		[new DOMException('newer', 'VersionError'), { kind: 'storageBlocked' }],
		[new TypeError('x is not a function'), { kind: 'bug', message: 'TypeError: x is not a function' }],
		['a string', { kind: 'bug', message: 'a string' }],
		[undefined, { kind: 'bug', message: 'undefined' }],
		[new Error('y'.repeat(9000)), { kind: 'bug', message: `Error: ${'y'.repeat(493)}` }],
	];
	for (const [thrown, problem] of cases) {
		test(JSON.stringify(problem).slice(0, 60), () => expect(problemFrom(thrown)).toEqual(problem));
	}
});
