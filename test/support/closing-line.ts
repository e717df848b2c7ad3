import type { Reporter, TestModule } from 'vitest/node';

/** Says at the very end, in plain words, how the run went. */
export const closingLine: Reporter = {
	onTestRunEnd(modules, errors) {
		const tests = modules.flatMap((module: TestModule) => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		// A file that could not even be loaded has no tests, and an error outside tests belongs to none.
		const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
		const skipped = count('skipped');
		const ending = skipped === 0 ? '' : `, ${skipped} skipped`;
		const again = tests.filter((test) => test.diagnostic()?.flaky);
		// After the default reporter's own summary.
		process.on('exit', () => {
			// A run that could not even begin has failed as well.
			const failed = Math.max(count('failed') + broken, process.exitCode ? 1 : 0);
			for (const test of again) {
				const [why] = test.result().errors ?? [];
				console.log(`only at the second try: ${test.module.relativeModuleId}, ${test.fullName}: ${why?.message}`);
			}
			console.log(`${count('passed')} passed, ${failed} failed${ending}`);
		});
	},
};
