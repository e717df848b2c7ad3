import { describe, expect, test, vi } from 'vitest';
import {
	answerer,
	caller,
	type Handlers,
	type Parsers,
	type RawSender,
	type Sender,
} from '../../src/platform/messaging.ts';

type Calls = {
	double(number: number): number;
	fail(): void;
	who(): Sender;
	nothing(): void;
};
type OtherCalls = { greet(name: string): string };

const SELF = { id: 'crosscheck', origin: 'chrome-extension://crosscheck/' };
const PANEL: RawSender = { id: 'crosscheck', url: 'chrome-extension://crosscheck/panel.html' };
const PAGE: RawSender = { id: 'crosscheck', url: 'https://outlet.example/', tab: { id: 7 } };

const handlers: Handlers<Calls> = {
	double: async (number) => number * 2,
	fail: () => {
		throw new RangeError('Too far');
	},
	who: (_, sender) => sender,
	nothing: () => undefined,
};
const parsers: Parsers<Calls> = {
	double: (value) => {
		if (typeof value !== 'number') throw new Error('Not a number');
		return value;
	},
	fail: () => undefined,
	who: () => undefined,
	nothing: () => undefined,
};

/** A browser in small: messages are cloned, every listener hears them, the first promise is the answer. */
function wire(sender: RawSender, ...listeners: ReturnType<typeof answerer>[]) {
	return async (message: unknown): Promise<unknown> => {
		for (const listener of listeners) {
			const answer = listener(structuredClone(message), sender);
			if (answer) return structuredClone(await answer);
		}
		return undefined;
	};
}

const listener = answerer(SELF, parsers, handlers);
const call = (sender: RawSender) => caller<Calls>(wire(sender, listener));

describe('a call', () => {
	test('is answered by its handler', async () => {
		expect(await call(PAGE)('double', 21)).toBe(42);
	});

	test('without an answer to give is answered all the same', async () => {
		expect(await call(PAGE)('nothing')).toBeUndefined();
	});

	test('whose handler throws fails with the same words at the caller', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		await expect(call(PAGE)('fail')).rejects.toThrow('Too far');
		expect(log).toHaveBeenCalledOnce();
		log.mockRestore();
	});

	test('whose argument cannot be parsed never reaches its handler', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		const double = vi.fn();
		const strict = answerer(SELF, parsers, { ...handlers, double });
		const send = wire(PAGE, strict);
		expect(await send({ call: 'double', argument: 'two' })).toEqual({ thrown: 'Not a number' });
		expect(double).not.toHaveBeenCalled();
		log.mockRestore();
	});

	test('that nobody answers was stopped', async () => {
		const nobody = caller<OtherCalls>(wire(PAGE, listener));
		await expect(nobody('greet', 'Ada')).rejects.toMatchObject({ problem: { kind: 'stopped' } });
	});

	test('whose answerer is ended in the midst of it was stopped', async () => {
		const gone = caller<Calls>(() => Promise.reject(new Error('Receiving end does not exist.')));
		await expect(gone('double', 1)).rejects.toMatchObject({ problem: { kind: 'stopped' } });
	});

	test('of another contract is left to the listener that knows it', async () => {
		const other = answerer<OtherCalls>(SELF, { greet: String }, { greet: (name) => `Hello ${name}` });
		const both = caller<OtherCalls>(wire(PAGE, listener, other));
		expect(await both('greet', 'Ada')).toBe('Hello Ada');
	});
});

describe('a listener claims nothing of', () => {
	const cases: readonly (readonly [what: string, message: unknown, sender: RawSender])[] = [
		['another extension', { call: 'double', argument: 1 }, { ...PANEL, id: 'stranger' }],
		['a sender without a name', { call: 'double', argument: 1 }, {}],
		['a call it does not know', { call: 'triple', argument: 1 }, PANEL],
		['a call named like a property of every object', { call: 'toString' }, PANEL],
		['a call named like a prototype', { call: '__proto__' }, PANEL],
		['what is no call', 'double', PANEL],
		['nothing', null, PANEL],
		['a call whose name is no text', { call: 5 }, PANEL],
	];
	for (const [what, message, sender] of cases) {
		test(what, () => {
			// Undefined at once, not later: a promise would tell the browser that an answer comes.
			expect(listener(message, sender)).toBeUndefined();
		});
	}
});

describe('the sender', () => {
	const cases: readonly (readonly [what: string, sender: RawSender, seen: Sender])[] = [
		['a panel is trusted', PANEL, { trusted: true }],
		['an options page in a tab is trusted', { ...PANEL, tab: { id: 3 } }, { tabId: 3, trusted: true }],
		['a content script is not', PAGE, { tabId: 7, trusted: false }],
		['a background that does not tell its address is trusted', { id: 'crosscheck' }, { trusted: true }],
		['a tab that does not tell its address is not', { id: 'crosscheck', tab: { id: 7 } }, { tabId: 7, trusted: false }],
		[
			'an address that merely begins alike is not',
			{ id: 'crosscheck', url: 'chrome-extension://crosscheck.evil.example/', tab: { id: 7 } },
			{ tabId: 7, trusted: false },
		],
	];
	for (const [what, sender, seen] of cases) {
		test(what, async () => {
			expect(await call(sender)('who')).toEqual(seen);
		});
	}
});
