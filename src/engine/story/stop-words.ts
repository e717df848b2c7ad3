import { wordSet } from '../text/word-set.ts';

const STOP_WORDS =
	wordSet(`a about above after again against ago all almost along already also although always am among an and another any are
around as ask asked at away back be became because become been before began behind being between both but by call called
came can cannot could day days did do does doing don done down during each early either else end enough even ever every
few first for found four from further get gets give given go goes going gone good got great had has have having he her here
hers him his how however i if in including into is it its itself just keep kept know known last late later least left less
let like likely long made make makes making man many may me men might monday month months more morning most much must my
near need never new next night no nor not nothing now of off often old on once one only or other others our out over own
part people per put quite rather really recent right said same saturday saw say saying says second see seen several shall
she should show since six so some something soon still such sunday take taken ten than that the their them then there
these they thing think third this those though three through thursday thus time to today together told too took toward
tuesday two under until up upon us use used very via want wanted was way we wednesday week weeks well went were what when
where whether which while who whom whose why will with within without won would year years yes yesterday yet you your
friday january february march april june july august september october november december`);

/** Too common in news of any kind to say which story an article tells. */
export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower);
