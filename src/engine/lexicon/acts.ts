import { concept } from './concepts.ts';

/**
 * What people and bodies do in news: one line an act, its verbs before the bar, the nouns that name it behind. Wider than a
 * concept, since who did it and whom it was done to are compared as well. The first line that holds a word is its line.
 */
const ACTS = `
kill slay murder assassinate execute behead slaughter die perish succumb | killing slaying murder assassination execution slaughter death demise
injure wound hurt maim hospitalize hospitalise | injury wound hospitalization
arrest detain apprehend nab capture catch recapture | arrest detention capture apprehension recapture
charge indict arraign | charge indictment count felony misdemeanor misdemeanour
convict | conviction
acquit clear exonerate absolve vindicate | acquittal exoneration
sentence | sentencing
extradite deport expel repatriate | extradition deportation expulsion repatriation
release free discharge parole liberate | release discharge parole
sue | lawsuit suit litigation
appeal | appeal
testify | testimony
resign quit retire abdicate | resignation retirement abdication
fire dismiss sack oust remove terminate unseat depose | firing dismissal sacking ouster removal termination
suspend | suspension
demote | demotion
appoint name hire install recruit | appointment hiring
nominate pick tap select choose | nomination selection
elect reelect | election reelection
endorse back support | endorsement backing support
oppose resist | opposition
approve ratify pass adopt enact authorize authorise greenlight | approval ratification passage adoption enactment authorization
veto | veto
reject rebuff spurn | rejection rebuff
repeal revoke rescind overturn reverse undo annul nullify scrap abolish quash dismantle | repeal revocation rescission reversal annulment abolition
block bar ban prohibit forbid outlaw | ban prohibition
impose introduce institute slap | imposition introduction
lift ease relax loosen | lifting easing relaxation
cut reduce slash trim lower | cut reduction
raise increase hike boost | raise increase hike
sign | signing signature
announce unveil | announcement
disclose reveal | disclosure revelation
launch initiate inaugurate | launch inauguration
cancel abandon ditch shelve | cancellation abandonment
delay postpone defer | delay postponement deferral
resume restart | resumption restart
close shutter shut | closure shutdown
reopen | reopening
investigate probe examine review scrutinize | investigation probe inquiry review examination scrutiny
search raid | search raid
attack assault bomb bombard shell | attack assault bombing shelling bombardment offensive
invade occupy | invasion occupation
seize overrun retake | seizure
withdraw | withdrawal pullout
retreat | retreat
deploy send dispatch stream | deployment dispatch
surrender capitulate | surrender capitulation
flee escape abscond | escape
evacuate | evacuation
rescue save | rescue
destroy demolish raze level flatten gut | destruction demolition
explode detonate | explosion detonation blast
crash collide | crash collision
buy acquire purchase | purchase acquisition takeover buyout
sell divest | sale divestiture
merge | merger
invest | investment
bid offer tender | bid offer
protest demonstrate rally march | protest demonstration rally march
negotiate | negotiation talk
meet confer | meeting summit
visit travel | visit trip
return | return
leave depart exit | departure exit
arrive | arrival
marry wed | marriage wedding
divorce separate split | divorce separation split
win triumph prevail | win victory triumph
beat defeat | defeat
apologize apologise | apology
deny | denial
admit confess acknowledge concede | admission confession acknowledgement
threaten | threat
warn | warning
promise pledge vow | promise pledge vow
demand | demand
order direct instruct command | order directive instruction command
recommend advise | recommendation advice
invoke | invocation
donate contribute | donation contribution
deliver supply provide | delivery
build construct erect | construction
challenge contest | challenge
interview question | interview questioning
infect | infection
vaccinate inoculate immunize | vaccination inoculation immunization
publish issue | publication
perform | performance
steal rob burgle | theft robbery burglary heist
leak | leak
hack breach | hack breach
cooperate collaborate | cooperation collaboration
agree | agreement deal accord pact
overrule override | override
shoot | shooting
stab | stabbing
`;

const byVerb = new Map<string, string>();
const byNoun = new Map<string, string>();
for (const line of ACTS.trim().split('\n')) {
	const [verbs = [], nouns = []] = line.split('|').map((side) => side.trim().split(' '));
	const name = verbs[0] ?? '';
	for (const verb of verbs) if (!byVerb.has(verb)) byVerb.set(verb, name);
	for (const noun of nouns) if (!byNoun.has(noun)) byNoun.set(noun, name);
}

/** What a verb says is done. */
export const actOf = (verb: string): string => byVerb.get(verb) ?? concept(verb);

/** What a noun says is done, where it names an act. */
export const actNamed = (noun: string): string | undefined => byNoun.get(noun);

/** Verbs told of what they happen to as well: "the plant closed", "they closed the plant". */
export const isErgative = (verb: string): boolean => ERGATIVE.has(verb);
const ERGATIVE = new Set(
	'die perish succumb drown close shut shutter open reopen resume restart end begin start launch explode detonate sink burn collapse crash'.split(
		' ',
	),
);
