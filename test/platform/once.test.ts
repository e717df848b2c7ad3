import { expect, test } from 'vitest';
import { onceReady } from '../../src/platform/once.ts';

test('is made once, and again when it failed or was forgotten', async () => {
	let made = 0;
	let forgotten = () => {};
	const ready = onceReady(async (forget) => {
		forgotten = forget;
		if (++made === 1) throw new Error('not yet');
		return made;
	});
	await expect(ready()).rejects.toThrow('not yet');
	expect([await ready(), await ready()]).toEqual([2, 2]);
	forgotten();
	expect(await ready()).toBe(3);
});
