/**
 * Words that news articles use for one another. Two claims may be about the same thing when they share a concept; a shared
 * concept never makes a difference by itself. One line a concept, lemmas only, the commonest word first.
 */
const CONCEPTS = `
kill die dead death fatal fatally fatality deceased perish slay slain murder toll casualty
injure hurt wound injured wounded injury maim
arrest detain custody apprehend nab capture seize detention
charge indict indictment accuse arraign arraignment
convict conviction guilty
sentence jail imprison prison
acquit acquittal
plead plea
sue lawsuit suit litigation
shoot shooting gunfire gunshot
shooter gunman attacker assailant
stab stabbing knife
bomb explosive device bombing
explode blast explosion detonate
suspect defendant accused
police officer cop constable trooper deputy
lawyer attorney counsel
prosecutor prosecution
judge magistrate justice
court courtroom tribunal
victim casualties
quake earthquake tremor temblor
aftershock
storm hurricane cyclone typhoon
flood flooding
fire blaze
rescue save
evacuate evacuation flee
destroy flatten demolish wreck raze
damage
house home residence dwelling
building structure
magnitude measure richter
population inhabitant resident
people person
child kid youngster
woman female
man male
student pupil
teacher
worker employee staff staffer
company firm corporation business
buy acquire purchase acquisition takeover
merge merger
sell sale
profit earnings income
revenue turnover
share stock
price cost
fall drop decline decrease slip slump plunge tumble sink
rise increase climb gain grow jump surge soar growth
cut reduce reduction slash lower
raise hike lift
tariff levy duty surtax
deal agreement pact accord
truce ceasefire
talk negotiation discussion conversation
meet meeting summit
vote ballot poll
election
turnout
win victory beat defeat
lose loss defeat
score goal
knockout ko kos
touchdown td tds
homer homers
rbi rbis
game match
player
coach manager
champion championship title
record
injury
contract
sign signing
season
host hosting
award prize oscar
movie film
show series program programme
actor actress star
singer
album
tour concert
marry wedding marriage
divorce
born birth
age old aged
hospital clinic infirmary
doctor physician
patient
disease illness
virus
drug medicine medication
study research
scientist researcher
launch unveil introduce
release
announce announcement
say tell state remark
statement
report
confirm confirmation
deny denial
claim
warn warning
blame
resign resignation quit
fire dismiss sack
hire appoint appointment name
nominate nomination nominee
president
minister
government administration
lawmaker legislator congressman
senator
bill legislation measure
law
protest demonstration rally
protester demonstrator
riot unrest
clash
attack raid assault
robbery theft heist
thief robber raider burglar bandit
job post redundancy layoff
participant volunteer enrollee
count felony misdemeanor
crowd spectator attendance audience
steal
jewel jewellery jewelry gem diamond
pirate hijack
ship vessel boat
plane aircraft jet
crash collision wreckage
car vehicle automobile
truck lorry
road highway street
bridge
village hamlet
town city
island
climber mountaineer
mountain
body corpse remains
find discover recover
search
miss missing
survive survivor
escape
church congregation
school
border
army military troop troops soldier
war
rebel militant
hostage
export
import
tax
budget
spend spending
debt
loan
bank
economy economic
rate
percent percentage
million
billion
euro
dollar
temperature degree
mile kilometer kilometre
visit trip
arrive arrival
leave depart departure
return
begin start
end finish
continue
delay postpone
cancel
plan
expect expected
smartphone phone handset
computer laptop
software
chip processor
user customer client
website site
hacker hack
pay payment
fine penalty
bail bond
drunk drunken intoxicated intoxicate inebriated
holding own
`;

const conceptOf = new Map<string, string>();
for (const line of CONCEPTS.trim().split('\n')) {
	const words = line.split(' ');
	for (const word of words) if (!conceptOf.has(word)) conceptOf.set(word, words[0] ?? word);
}

/** The concept a lemma stands for; the lemma itself where it has none. */
export const concept = (lemma: string): string => conceptOf.get(lemma) ?? lemma;
