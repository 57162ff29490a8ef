import type { LanguagePack } from "../pack.ts"
import { cues } from "./cues.ts"
import { forms } from "./forms.ts"
import { labels } from "./labels.ts"
import { names } from "./names.ts"
import { phrasing } from "./phrasing.ts"
import { reading } from "./reading.ts"
import { syntax } from "./syntax.ts"
import { talks } from "./talks.ts"
import { tokens } from "./tokens.ts"
import { topics } from "./topics.ts"
import { versions } from "./versions.ts"

export const pack: LanguagePack = { code: "en", name: "English", tokens, names, cues, forms, reading, syntax, topics, talks, phrasing, labels, versions }
