import { describe, expect, test } from 'vitest';
import { SURE_ONLY_HERE } from '../../../src/engine/confidence.ts';
import { onlyHere } from '../../../src/engine/coverage/only-here.ts';
import { keyWeightIn, placesOf } from '../../../src/engine/coverage/places.ts';
import { segmentsOf, wholeSegment } from '../../../src/engine/coverage/segment.ts';
import { voiceOf } from '../../../src/engine/coverage/voice.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { storyOf } from '../../../src/engine/story-context.ts';

const BEGINNING = 'The ferry Halcyon ran aground off Pelling on Monday night.\nAll passengers were brought ashore.';
const ELSEWHERE =
	'Off Pelling a ferry ran aground on Monday.\nPassengers of the Halcyon were taken ashore by lifeboats.';

const read = (text: string) => documentOf(readArticle({ id: text.slice(0, 40), text, published: '2031-03-04' }));

/** What of `text` is listed beside one article that has nothing of it, and what of that is shown from the start. */
function only(text: string) {
	const [ours, theirs] = [read(text), read(ELSEWHERE)];
	const [here, there] = [placesOf(ours), placesOf(theirs)];
	const listed = onlyHere(segmentsOf(ours), [there], keyWeightIn([here, there]), storyOf([ours, theirs]));
	const textOf = ({ segment: { span } }: (typeof listed)[number]) => ours.text.slice(span.start, span.end);
	return {
		listed: listed.map(textOf),
		shown: listed.filter(({ confidence }) => confidence >= SURE_ONLY_HERE).map(textOf),
	};
}

describe('what is only here is shown from the start', () => {
	test.each([
		['what somebody is said to have said', '“We heard the hull scrape along the sandbank,” said Odile Marrak, a cook.'],
		[
			'told in other words than the speaker’s',
			'The cook Odile Marrak said the hull had scraped along a sandbank for a minute.',
		],
		['told of papers', 'According to the harbour log, two tugs waited behind the breakwater for the tide.'],
		['a figure', 'The wheelhouse holds charts that weigh 14 kilograms.'],
		['a day', 'Divers are to look at the rudder on 9 April.'],
		['what somebody with a name did', 'Engineer Jon Arbel shut the valves and opened the pumps.'],
		['a name, told with colour, beside another', 'Jon Arbel quickly shut the valves with help from Ruta Emmet.'],
	])('%s', (_, claim) => {
		expect(only(`${BEGINNING}\n${claim}`).shown).toEqual([claim]);
	});

	test.each([
		[
			'a quotation of which nobody knows whose it is',
			'“Jon Arbel never bothered with charts or lamps on a sleepy coast.”',
		],
		['one whose second mark is lost', '“Jon Arbel never bothered with charts or lamps on a sleepy coast.'],
		['words of somebody who says "I"', 'I saw Jon Arbel throw the charts and lamps over the rail.'],
		['a few words', '“Passengers shivered,” said Odile Marrak.'],
		['speech that says little', '“The sandbank shivered and howled,” said Odile Marrak.'],
		['a question', 'Would engineer Jon Arbel have shut the valves in time with 14 more men?'],
		['what the writer makes of it', 'Luckily engineer Jon Arbel shut the valves and opened the pumps.'],
		[
			'what the writer makes of it, in more words',
			'Of course engineer Jon Arbel shut the valves and opened the pumps.',
		],
		['a word to readers', 'Engineer Jon Arbel shut the valves and opened the pumps that you see above.'],
		['an impression', 'Engineer Jon Arbel seemed calm beside the valves and the pumps.'],
		['what is told as coloured as that', 'Engineer Jon Arbel bravely shut the valves and opened the pumps.'],
		['what is so in general', 'Sandbanks wander along the coast of Pelling where tides scour the bottom.'],
		[
			'an event without a name, a figure or a day of its own',
			'On Monday sailors sealed rusty valves below the deck with tar and blankets.',
		],
	])('not %s', (_, claim) => {
		const { listed, shown } = only(`${BEGINNING}\n${claim}`);
		expect(listed).toEqual([claim]);
		expect(shown).toEqual([]);
	});

	test('not where an article sums up what all tell', () => {
		const claim = 'Engineer Jon Arbel shut the valves and opened the pumps.';
		const { listed, shown } = only(`${claim}\n${BEGINNING}`);
		expect(listed).toEqual([claim]);
		expect(shown).toEqual([]);
	});

	test('not who says it, where what is said is told elsewhere', () => {
		const who = 'Harbour master Lisbet Korr, whose office logs every crossing, said';
		expect(only(`${BEGINNING}\n${who} that passengers of the Halcyon were taken ashore by lifeboats.`).shown).toEqual(
			[],
		);
		expect(only(`${BEGINNING}\n${who} nothing.`).shown).toHaveLength(1);
	});

	test.each([
		'Odile Marrak contributed reporting from Harl, and Jon Arbel from Osten.',
		'An earlier version of this story misspelt the name of engineer Jon Arbel.',
	])('not what is said of the article itself: %s', (line) => {
		expect(only(`${BEGINNING}\n${line}`).shown).toEqual([]);
	});
});

test.each([
	['The clerk Ida Lund said two tugs had waited.', 'reported'],
	['Two tugs had waited, according to the log.', 'reported'],
	['Lund shook her head, adding that two tugs had waited.', 'reported'],
	['“Two tugs waited,” she said.', 'reported'],
	['“Two tugs waited, I said so at once.”', 'unnamed'],
	['Two tugs waited.', 'writer'],
	['Lund was asked about the tugs.', 'writer'],
	['Lund was seen as a friend of the tugs.', 'writer'],
])('whose word "%s" is', (text, voice) => {
	const document = read(text);
	const [sentence] = document.sentences;
	expect(sentence && voiceOf(wholeSegment(document, sentence))).toBe(voice);
});
