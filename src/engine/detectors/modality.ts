import { defineDetector, together } from '../detector.ts';
import { called } from '../statement/calling/compare.ts';
import { compareCertainty } from '../statement/certainty.ts';
import { hedged } from '../statement/hedged/compare.ts';
import { compareIdentities } from '../statement/identity/compare.ts';
import { type Identity, identities } from '../statement/identity/identity.ts';
import { compareStandings } from '../statement/standing/compare.ts';
import { type Standing, standings } from '../statement/standing/standing.ts';
import { type Statement, statements } from '../statement/statement.ts';
import { compareStates } from '../statement/states/compare.ts';
import { type State, states } from '../statement/states/state.ts';

/** One event, told as sure here and as open, believed or still to come there; a name held back here and given there. */
export const modality = together('modality', [
	defineDetector<Statement>({
		kind: 'modality',
		paired: false,
		claims: statements,
		topics: ({ predicate }) => [predicate],
		compare: compareCertainty,
	}),
	defineDetector<Identity>({ kind: 'modality', paired: false, claims: identities, compare: compareIdentities }),
	defineDetector<Standing>({ kind: 'modality', paired: false, claims: standings, compare: compareStandings }),
	defineDetector<State>({ kind: 'modality', paired: false, claims: states, compare: compareStates }),
	hedged,
	called,
]);
