/** A line holds forms of one given name that papers use for one another. Katherine and Kathryn are two: each bears one of them. */
const NICKNAMES = `
abigail abby gail
albert al bert bertie
alexander alex alec sandy sasha lex alexandra
alfred alf fred alfie
andrew andy drew
anthony tony
antony tony
archibald archie
barbara barb babs
barnabas barney
benjamin ben benny bibi
bernard bernie
bradley brad
caroline carrie
carolyn carrie
catherine kate cathy katie cat kit kitty
charles charlie chuck chas
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davy
deborah debbie deb
debra debbie deb
dennis denny
dmitry dima dmitri dmitriy dmytro
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned
eleanor ellie nora nell
elizabeth liz beth betty lizzie eliza betsy libby bess bettie
emily em emma
eugene gene
ferdinand ferdie
frances fran frankie
francis frank
franklin frank
frederick fred freddie freddy
gabriel gabe
geoffrey geoff
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
herbert herb bert
isabella bella izzy isabel
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie kat
kathryn kate kathy katie kat
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
leonardo leo
leslie les
lewis lew
louis lou louie
margaret maggie meg peggy marge margie
martin marty
matthew matt
maxwell max
maximilian max
melvin mel
michael mike mickey mick micky
mitchell mitch
mohammed mo
nathaniel nat nate nathan
nicholas nick nicky
nicole nikki
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia patti
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
rafael rafa
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rosie rose
rudolph rudy
russell russ
samuel sam sammy
samantha sam
sandra sandy
sebastian seb
sergei serge
sidney sid
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie suzie suzy
sylvester sly
terence terry
teresa terry tess
theodore ted theo teddy
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky tori vicki
vincent vince vinny
vladimir vlad volodya
walter walt wally
wendell wendy
wilfred wilf
william bill will billy willie liam
winston winnie
zachary zach zack
`;

/** "Bill" and "William", "Mike" and "Michael": one given name in two dresses. Both in lower case. */
export const isNickname = (a: string, b: string): boolean => {
	const [left, right] = [GROUPS.get(a), GROUPS.get(b)];
	return left !== undefined && right !== undefined && left.some((group) => right.includes(group));
};

const GROUPS = new Map<string, number[]>();
for (const [group, line] of NICKNAMES.trim().split('\n').entries())
	for (const name of line.split(' ')) GROUPS.set(name, [...(GROUPS.get(name) ?? []), group]);
