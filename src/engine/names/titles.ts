import { wordSet } from '../text/word-set.ts';

/** Written before a person's name and never part of it. Points are left out: "Sen." is found as "sen". */
export const HONORIFICS =
	wordSet(`mr mrs ms mx miss master madam madame mme mlle monsieur signor signora herr frau senor senora dr doctor prof professor sir dame lord lady baroness
	baron count countess earl viscount duke duchess prince princess king queen emperor empress sultan emir sheikh sheik shaikh shah mullah maulana ayatollah
	hojatoleslam imam rabbi father fr mother sister brother rev reverend bishop archbishop cardinal pope saint pastor deacon monsignor msgr abbot
	sen rep gov lt gen col maj capt captain sgt cpl pvt adm cmdr cmdre brig det insp supt pc const hon judge justice atty pres amb
	lieutenant general colonel major sergeant corporal private admiral commander commodore brigadier marshal airman seaman lance specialist spc cadet
	detective inspector superintendent constable trooper deputy sheriff officer marshal ranger patrolman
	senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman
	governor mayor president premier chancellor minister secretary ambassador envoy consul commissioner speaker treasurer
	chairman chairwoman chairperson chair chief ceo director coach manager skipper quarterback goalkeeper striker midfielder defender pitcher
	spokesman spokeswoman spokesperson attorney prosecutor solicitor barrister lawyer coroner magistrate
	comrade dictator  president-elect tsar czar caliph   crown aunt uncle grandma grandpa auntie`);

/** What people are in the news. Before a name ("actor X") or in apposition ("X, an actor from …"). */
export const ROLE_NOUNS = wordSet(
	`accountant activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor announcer anthropologist archaeologist
	archbishop architect artist assistant associate astronaut astronomer athlete attorney author backer banker barrister bassist batsman biologist bishop blogger
	bodyguard boss bowler boxer broker brother builder businessman businesswoman campaigner candidate captain cardiologist caretaker cartoonist celebrity ceo chair
	chairman chairperson chairwoman champion chancellor chef chemist chief choreographer citizen clerk cleric climatologist climber co-author co-chair
	co-chairman co-chairwoman co-defendant co-founder co-owner co-star co-worker coach cofounder colleague collector columnist comedian comic commander commentator commissioner
	composer comptroller conductor congressman congresswoman constable consul consultant contender contractor controller coordinator coroner correspondent councillor councilman councilwoman councilor
	counsel counselor counterpart cousin cricketer criminologist critic curator cyclist dad dancer daughter dealer dean defender defendant delegate demonstrator deputy designer
	detective developer diplomat director dissident doctor driver drummer ecologist economist editor editor-in-chief educator embryologist employee engineer entrepreneur envoy
	epidemiologist executive ex-husband ex-wife expert explorer farmer father fiance fiancee fighter filmmaker financier firefighter fisherman footballer forward founder friend geneticist
	geologist girlfriend boyfriend goalie goalkeeper golfer governor governor-general grandfather grandmother grandson granddaughter guard guide guitarist gunman gymnast head headmaster headmistress heir
	heiress heptathlete hero historian host hunter hurdler husband immunologist incumbent industrialist infielder influencer inspector instructor interpreter investigator investor jeweler jockey
	journalist judge juror justice keeper killer king landlord lawmaker lawyer leader lecturer legend legislator librarian lieutenant linebacker linguist lobbyist magistrate magnate
	manager marathoner marshal mathematician mayor mechanic mediator meteorologist midfielder midwife migrant militant millionaire billionaire minister model moderator mogul mother mountaineer mp musician
	nanny negotiator neighbor neighbour nephew neurologist neuroscientist newscaster niece nominee novelist nurse nutritionist oceanographer officer official oncologist operator opponent organiser organizer
	outfielder owner paediatrician painter paramedic parliamentarian partner pastor pathologist patriarch pediatrician performer philanthropist philosopher photographer physician physicist physiotherapist pianist
	pilot pitcher playboy player playmaker playwright plaintiff poet policeman policewoman politician pollster pope predecessor premier president presidential presenter priest prime-minister prince princess
	principal producer professor programmer promoter prosecutor protege protester provost psychiatrist psychologist publicist publisher pupil quarterback queen rabbi racer ranger rapper realtor
	receiver recruiter referee refugee registrar reporter representative rescuer researcher resident retiree rider rival rower runner sailor salesman scholar scientist screenwriter sculptor
	secretary secretary-general senator sergeant sheriff shooter shopkeeper sister skater skier skipper smuggler socialist socialite sociologist soldier solicitor solicitor-general son songwriter soprano speaker
	specialist spokesman spokesperson spokeswoman sprinter fullback cornerback linebacker lineman halfback shortstop catcher infielder point-guard flanker scrum-half centre-forward star statesman stepfather stepmother stepson striker strategist student successor superintendent superstar surgeon survivor suspect swimmer
	teacher teammate teen-ager teenager tenor terrorist theologian therapist trader trainer translator treasurer trustee tsar tycoon undersecretary veteran veterinarian vice-chairman vice-president victim
	violinist virologist vocalist volcanologist volunteer warden warrior whistleblower widow widower wife winger winner witness woman man boy girl worker wrestler writer youth zookeeper seismologist centre-back lock prop fly-half`,
);

/** Words that stand between a role and what it is the role of: "deputy prime minister", "Treasury secretary". */
export const ROLE_MODIFIERS = wordSet(
	`acting assistant associate chief deputy executive first foreign former general honorary interim junior lead managing permanent prime principal second senior
	vice under interior defense defence finance treasury justice health education labor labour energy trade transport transportation commerce agriculture environment
	environmental culture security homeland state press communications campaign police fire school district city county federal national regional provincial presidential parliamentary
	attorney solicitor surgeon house senate majority minority opposition party union club team head crown supreme grand high special military army navy naval air
	intelligence economic economics financial political legal medical research science public information sports tourism planning housing development investment
	world olympic european world-record title film movie television tv radio music pop rock rap jazz soap opera hollywood`,
);

/** After a name, and part of no family name. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv esq phd md qc kc mp obe mbe cbe mep msp rn');

/** Small words inside a person's name: "Ursula von der Leyen", "Bashar al-Assad". */
export const NAME_PARTICLES = wordSet(
	'de da do dos das del della di du der den des la le las los van von vom zu zum zur ter ten bin bint ibn abu al el ul ur ud bar ben y e af av arap ould',
);

/** "lawyer", and "co-founder", "ex-minister", "vice-president" by their last part. */
export const isRoleNoun = (lower: string): boolean =>
	ROLE_NOUNS.has(lower) || (lower.includes('-') && ROLE_NOUNS.has(lower.slice(lower.lastIndexOf('-') + 1)));
