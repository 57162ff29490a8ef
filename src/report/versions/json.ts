import type { Edit, VersionComparison, Wording } from "../../model/version.ts"
import { documentRecord } from "../json.ts"

export const VERSIONS_SCHEMA = "rapporteur/versions@1"

const wording = (one: Wording | null) => one && { start: one.start, end: one.end, statement: one.statement }
const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end })
const edit = ({ old, new: now, editorial }: Edit) => ({ old: span(old), new: span(now), editorial })

/** Two versions in the format `rapporteur/versions@1`, ready for JSON. */
export const versionsRecord = (versions: VersionComparison) => ({
  schema: VERSIONS_SCHEMA,
  said: versions.said,
  old: { file: versions.old.document.file, document: documentRecord(versions.old) },
  new: { file: versions.new.document.file, document: documentRecord(versions.new) },
  changes: versions.changes.map(({ id, kind, rule, why, topic, old, new: now, strengths, edits }) => ({ id, kind, rule, why, topic, old: wording(old), new: wording(now), strengths, edits })),
  edits: versions.edits.map(edit),
  passages: versions.passages.map(({ old, new: now, edits }) => ({ old: old && span(old), new: now && span(now), edits })),
  links: versions.links,
})
