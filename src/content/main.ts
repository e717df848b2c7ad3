import { extractInSteps } from '../page/extract.ts';
import { browser } from '../platform/browser.ts';
import { answerContentCalls, callBackground } from '../platform/channels.ts';
import { message } from '../platform/i18n.ts';
import { problemOf } from '../platform/problems.ts';
import type { Task } from '../platform/protocol.ts';
import { readViewing, type Viewing } from '../platform/settings.ts';
import { watchStored } from '../platform/stored.ts';
import { drawn } from './drawn.ts';
import { extractFromFrames } from './frames.ts';
import { highlights } from './highlights.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import { notice } from './notice.ts';

// Wiring alone. The script comes once for each click, into a world that keeps what the first one left.
declare global {
	var crosscheckIsHere: (() => boolean) | undefined;
}
if (!globalThis.crosscheckIsHere?.()) {
	globalThis.crosscheckIsHere = isCurrent;
	// What an older version of ours has left.
	highlights(CSS.highlights).clear();
	for (const host of document.querySelectorAll('[data-crosscheck]')) host.remove();
	listen();
}

/** False once another version has been installed: then nobody answers, and no sentence can be had. */
function isCurrent(): boolean {
	return browser.runtime?.id !== undefined;
}

function listen(): void {
	let marked: MarkedPage | undefined;
	/** As the reader wants it now, which may be otherwise than when a check began. */
	let viewing = readViewing();
	const clear = () => {
		marked?.close();
		marked = undefined;
	};
	const leave = () => {
		clear();
		callBackground('page.left').catch(console.error);
	};

	answerContentCalls({
		'content.run': async (task) => {
			clear();
			try {
				marked = await run(task, () => viewing, leave);
			} catch (error) {
				const problem = problemOf(error);
				if (problem.kind !== 'stopped') throw error;
				// The background was ended in the midst of it. This call wakes the next one, for the panel to hear of it.
				await callBackground('page.problem', problem);
			}
		},
		'content.read': async () => {
			const extraction = await readPage();
			return 'kind' in extraction ? { ok: false, problem: extraction } : { ok: true, value: extraction.article };
		},
		'content.show': (item) => {
			if (!marked) throw new Error('The page is no longer the one that was checked');
			marked.show(item);
		},
		'content.step': (by) => marked?.step(by),
		'content.marks': () => marked?.marksOn,
		'content.toggleMarks': async () => {
			// Switched by a key or in one of several panels: all of these are told.
			if (marked) await callBackground('page.marks', marked.toggleMarks());
		},
	});

	watchStored(() => {
		viewing = readViewing();
		viewing.then((now) => marked?.choose(now), console.error);
	});
	// Brought back as it was left. The background has forgotten it, or is yet to hear that it was gone for a moment.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) leave();
	});
}

async function run(task: Task, viewing: () => Promise<Viewing>, left: () => void): Promise<MarkedPage | undefined> {
	const address = document.URL;
	const extraction = await readPage();
	if ('kind' in extraction) {
		await callBackground('page.problem', extraction);
		return undefined;
	}
	if (task === 'keep') {
		await callBackground('page.keep', extraction.article);
		return undefined;
	}
	const updated = notice(`${message('problem_updated')} ${message('problemHelp_updated')}`);
	const result = await callBackground('page.check', extraction.article);
	if (!result.ok) return undefined;
	return markPage(extraction, address, result.value, await viewing(), {
		active: (item) => {
			callBackground('page.active', item).catch(console.error);
		},
		isCurrent,
		outdated: updated,
		openKept: ({ source, start, end, sentence }) => {
			const words = { start, end };
			callBackground('library.open', { view: 'article', id: source, sentence, words }).catch(console.error);
		},
		left,
	});
}

/** In steps, so that the page's own scripts and the reader's scrolling need not wait for all of it. */
async function readPage() {
	try {
		const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
		if (isTranslated()) return { kind: 'translated' } as const;
		const found = await extractInSteps(document, pause, document.URL, drawn);
		return found ?? extractFromFrames() ?? ({ kind: 'notAnArticle' } as const);
	} catch (error) {
		return problemOf(error);
	}
}

/** Chrome says so of a page whose words it has replaced: they are the machine's, not the outlet's. Firefox does not say it. */
function isTranslated(): boolean {
	return document.querySelector(':root:is(.translated-ltr, .translated-rtl)') !== null;
}
