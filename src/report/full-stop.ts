/** Words that end in a full stop of their own ("7 p.m.") end the sentence with it; an ellipsis stays what it is. */
export const oneFullStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.$/, '.');
