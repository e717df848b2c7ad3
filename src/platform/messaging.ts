import { ProblemError } from './problems.ts';

/** What a contract of protocol.ts looks like: names of calls, each with at most one argument. */
export type Contract<C> = { readonly [K in keyof C]: (argument: never) => unknown };

type Argument<F> = F extends (...args: infer A) => unknown ? A : never;
type Answer<F> = F extends (...args: never) => infer R ? R : never;

export type Caller<C> = <K extends keyof C & string>(name: K, ...args: Argument<C[K]>) => Promise<Answer<C[K]>>;

/** Who called, as the browser vouches for it. */
export type Sender = {
	/** The tab of the content script; undefined when the caller is one of our own pages. */
	readonly tabId?: number;
	/** True for panel, options and background; false for a content script, whose page may be hostile. */
	readonly trusted: boolean;
};

export type Handlers<C> = {
	readonly [K in keyof C]: (argument: Argument<C[K]>[0], sender: Sender) => Answer<C[K]> | Promise<Answer<C[K]>>;
};

/** One per call: makes the argument out of what came over the wire, or throws. */
export type Parsers<C> = { readonly [K in keyof C]: (value: unknown) => Argument<C[K]>[0] };

export type RawSender = {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** What the listening side knows of itself. */
export type Self = { readonly id: string; readonly origin: string };

type Call = { readonly call: string; readonly argument?: unknown };
/** A handler that threw is data as well: an Error does not survive every browser's message channel. */
type Reply = { readonly answer?: unknown } | { readonly thrown: string };

/** The typed way to call; `send` is the browser's own. */
export function caller<C extends Contract<C>>(send: (message: Call) => Promise<unknown>): Caller<C> {
	return async (name, ...args) => {
		// Whoever should answer was ended meanwhile, or is not there: browsers say so in many words, or in none.
		const reply = await send({ call: name, argument: args[0] }).catch((error: unknown) => error);
		if (reply instanceof Error || !isReply(reply)) throw new ProblemError({ kind: 'stopped' }, { cause: reply });
		if ('thrown' in reply) throw new Error(reply.thrown);
		// The other end is our own code, compiled against the same contract.
		return reply.answer as never;
	};
}

/**
 * A listener for `runtime.onMessage`. Not async: a listener that returns a promise has claimed the message,
 * and calls of another contract must be left to whoever answers them.
 */
export function answerer<C extends Contract<C>>(
	self: Self,
	parsers: Parsers<C>,
	handlers: Partial<Handlers<C>>,
): (message: unknown, sender: RawSender) => Promise<Reply> | undefined {
	return (message, sender) => {
		if (sender.id !== self.id || !isCall(message)) return undefined;
		const name = message.call;
		if (!knows(parsers, name)) return undefined;
		const handle = handlers[name];
		return handle && reply(() => handle(parsers[name](message.argument), senderFrom(sender, self)));
	};
}

async function reply(answer: () => unknown): Promise<Reply> {
	try {
		return { answer: await answer() };
	} catch (error) {
		console.error(error);
		return { thrown: error instanceof Error ? error.message : String(error) };
	}
}

function senderFrom(sender: RawSender, self: Self): Sender {
	const trusted = sender.url?.startsWith(self.origin) ?? sender.tab === undefined;
	const tabId = sender.tab?.id;
	return tabId === undefined ? { trusted } : { tabId, trusted };
}

function knows<C>(parsers: Parsers<C>, name: string): name is keyof C & string {
	return Object.hasOwn(parsers, name);
}

function isCall(value: unknown): value is Call {
	return typeof value === 'object' && value !== null && 'call' in value && typeof value.call === 'string';
}

function isReply(value: unknown): value is Reply {
	return typeof value === 'object' && value !== null;
}
