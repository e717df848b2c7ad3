import { nearText, type Surroundings } from '../attributes/surroundings.ts';
import { measured } from './terms.ts';

/** How far a sentence has got: what is asked for, faced, given and served are four figures, and a later one is another. */
export function stageOf(around: Surroundings): string {
	const length = around.last - around.first + 1;
	const [before, after] = [nearText(around, 12, -length), nearText(around, -length, 6)];
	if (SUSPENDED.test(before) || SUSPENDED_AFTER.test(after)) return 'suspended';
	if (ASKED.test(before)) return 'asked';
	if (AGAIN.test(before)) return 'another';
	if ((SERVED.test(before) && !OF_IT.test(before)) || SERVED_AFTER.test(after)) return 'served';
	return FACED.test(`${before} ${after}`) ? 'faced' : 'given';
}
const SUSPENDED = /\b(?:suspended|probation|parole|supervised)\b[^,;]{0,30}$/;
const SUSPENDED_AFTER = /^[^,;]{0,20}\b(?:suspended|probation|of supervised|community service)\b/;
const ASKED =
	/\b(?:ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request\w*|recommend\w*|demand\w*|want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? for|push\w* for|propos\w*)\b/;
/** "Went back to prison for 30 months": for something else. */
const AGAIN = /\b(?:back|returned|again)\b/;
const SERVED = /\b(?:served|serving|spent|spending)\b|\b(?:has|have|had) (?:already )?been (?:in|behind)\b/;
/** "Served nine months of a two-year sentence". */
const OF_IT = /\bof (?:an?|his|her|the|their)(?: \w+)?$/;
const SERVED_AFTER = /^(?:already )?(?:served|behind him|of his|of her|into)\b/;
const FACED =
	/\b(?:fac(?:e|es|ed|ing)|could|can|would|may|might|maximum|minimum|punishable|carr(?:y|ies|ied|ying)|up to|as (?:long|many|much) as|if (?:convicted|found))\b/;

/** What lies ahead, what has lasted so far, and which of several it was; nothing where that is not told. */
export function outlookOf(around: Surroundings, of: ReadonlySet<string>): string | undefined {
	const length = around.last - around.first + 1;
	const [before, after] = [nearText(around, 7, -length), nearText(around, -length, 7)];
	if (LAST_YEAR.test(`${before} ${after}`)) return 'once';
	if (of.has(CONTRACT)) return OFFERED.test(nearText(around, 14, 8)) ? 'offered' : undefined;
	if (OTHER.test(before)) return 'another';
	// "They were planning a four-day tour".
	if (around.document.text.slice(around.quantity.start, around.quantity.end).includes('-')) return undefined;
	if (AHEAD.test(before)) return 'ahead';
	if (/^(?:so far|when|and counting)\b/.test(after)) return 'so far';
	return PASSED.test(before) ? 'passed' : undefined;
}
const CONTRACT = measured('contract');
const OFFERED =
	/\b(?:offer\w*|bids?|bidding|propos\w*|seek\w*|sought|ask\w*|request\w*|demand\w*|want\w*|prefer\w*|consider\w*|reported\w*)\b/;
const LAST_YEAR =
	/\b(?:last|previous) (?:year|month|season|summer|winter|spring|autumn|decade|century)\b|\bin (?:19|20)\d\d\b/;
const OTHER = /\b(?:second|third|fourth|another|other|previous|separate|earlier|different|aftershock)\b(?: \w+){1,6}$/;
const AHEAD =
	/\b(?:will|would|can|could|may|might|should|must|shall|expect(?:s|ed)?|due|set|plan(?:s|ned)?|likely|scheduled|going|hop(?:e|es|ed)|estimat\w+)(?: \w+){0,5}$|\b(?:is|are) to(?: \w+){0,3}$/;
const PASSED = /\b(?:has|have|had|was|were|lasted|took|went|spent)(?: \w+){0,4}$|\bthe (?:past|last)$/;
