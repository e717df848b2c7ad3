/** Words of grammar: they carry a sentence's build, not its matter. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	`a an the and or but nor so yet if of in on at by for from to into onto with without about as than that this these those there
here it its he his him she her they their them we our us i my me you your who whom whose which what when where why how be am is are
was were been being do does did done have has had having will would shall should can could may might must not no 's to'll very just
also too then now up down out over under again all any some each both such own same only more most much many other`.split(
		/\s+/,
	),
);
