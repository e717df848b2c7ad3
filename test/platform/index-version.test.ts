import { expect, test } from 'vitest';
import { indexTerms } from '../../src/engine/story/terms.ts';
import { INDEX_VERSION } from '../../src/platform/corpus-index.ts';

const SAMPLE = {
	title: "The mayor's bridges: 1,200 cars, U.S. lorries",
	text: 'Ships’ horns were heard on Tuesday; the über-captain stopped, stopping 3.5 boats by co-operating. Crosses, copies and houses were closed. Thirty-two witnesses tried running home.',
};

/** Of each version, the terms it makes of the sample. When the terms change, raise INDEX_VERSION and put the new ones here. */
const VERSIONS: Readonly<Record<number, string>> = {
	// The same terms as before, in four times as many buckets.
	2: 'ship 1, horn 1, heard 1, uber-captain 1, stopp 2, 35 1, boat 1, co-operat 1, cross 1, copy 1, houses 1, clos 1, thirty-two 1, witness 1, tried 1, runn 1, home 1, mayor 3, bridges 3, 200 3, cars 3, lorry 3',
};

test('an index whose terms are made otherwise has another version', () => {
	const terms = [...indexTerms(SAMPLE)].map(([term, count]) => `${term} ${count}`);
	expect(terms.join(', ')).toBe(VERSIONS[INDEX_VERSION]);
});
