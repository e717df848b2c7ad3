import { wordSet } from '../text/word-set.ts';

/** Verbs that tell what someone said or thinks, in their dictionary form. */
export const SPEECH_VERBS = wordSet(
	'say tell add announce claim explain note write warn argue state confirm insist report acknowledge admit allege assert ' +
		'believe concede conclude declare deny disclose emphasise emphasize estimate expect fear find hope indicate know maintain mean ' +
		'mention observe point predict pledge promise propose recall remark repeat reply respond reveal show signal stress suggest ' +
		'swear testify think tweet post urge vow agree caution complain contend counter describe feel guess hear hint learn realise ' +
		'realize remember see suspect understand speculate stipulate joke quip recount reiterate rule',
);
