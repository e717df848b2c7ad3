import { byFirstWord } from '../text/word-set.ts';

/** Verbs that reporters use for one act, beyond the concepts: of what else one of them may mean, who did it to whom tells. */
const ACTS = byFirstWord([
	'direct helm',
	'hire pick tap recruit',
	'sign ink',
	'approve pass adopt ratify',
	'close shut shutter',
	'cancel scrap axe',
	'delay defer',
	'ban prohibit outlaw forbid',
	'release issue publish',
	'hit strike',
	'suspend halt freeze',
	'reveal disclose divulge',
	'reject spurn rebuff',
	'build construct erect',
	'allow permit',
	'free liberate',
	'steal swipe snatch',
	'expel evict eject',
	'oust depose topple',
	'probe investigate',
	'replace succeed',
]);

export const actOf = (verb: string): string => ACTS.get(verb) ?? verb;
