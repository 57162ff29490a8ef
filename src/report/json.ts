import type { Account, Comparison, ComparedAccount, StatementReference } from "../model/comparison.ts"
import type { Span } from "../model/span.ts"
import type { Statement } from "../model/statement.ts"

/** Names of the formats, as the schemas in schemas/ define them. */
export const DOCUMENT_SCHEMA = "rapporteur/document@1"
export const COMPARISON_SCHEMA = "rapporteur/comparison@1"

const span = ({ start, end }: Span) => ({ start, end })

/** An account in the format `rapporteur/document@1`, ready for JSON. */
export const documentRecord = ({ document, annotation, statements, problems }: Account) => ({
  schema: DOCUMENT_SCHEMA,
  id: document.id, language: document.language, title: document.title, publisher: document.publisher, published: document.published, url: document.url,
  sha256: document.sha256,
  text: document.text,
  sentences: annotation.sentences.map(span),
  mentions: annotation.mentions.flatMap((mention) => mention.actors.map((actor) => ({ ...span(mention), actor }))),
  actors: annotation.actors.map(({ id, name, as, kind, side, wikidata }) => ({ id, name, as, kind, side, wikidata })),
  statements: statements.map(statementRecord),
  problems: problems.map((problem) => ({ code: problem.code, start: problem.span?.start ?? null, end: problem.span?.end ?? null, message: problem.message })),
})

const actorSpan = (one: Statement["addressee"]) => one && { ...span(one), actor: one.actor }

const statementRecord = (statement: Statement) => ({
  id: statement.id,
  speaker: statement.speaker && span(statement.speaker),
  actors: statement.actors,
  cue: statement.cue.map(span),
  content: statement.content.map(span),
  form: statement.form, act: statement.act, strength: statement.strength, topics: statement.topics, about: statement.about,
  addressee: actorSpan(statement.addressee), target: actorSpan(statement.target),
  negated: statement.negated, within: statement.within, rule: statement.rule, confidence: statement.confidence,
})

const comparedRecord = ({ index, side, kind, account }: ComparedAccount) => ({ index, file: account.document.file, side, kind, document: documentRecord(account) })

const told = ({ account, id }: StatementReference) => ({ account, id })
const placed = ({ account, id, part }: StatementReference) => ({ account, id, ...(part === undefined ? {} : span(part)) })

/** A comparison in the format `rapporteur/comparison@1`, ready for JSON. */
export const comparisonRecord = ({ talks, accounts, columns, points, pressClaims, digest }: Comparison) => {
  const { claims: _, ...facts } = talks
  return {
    schema: COMPARISON_SCHEMA,
    talks: facts,
    accounts: accounts.map(comparedRecord),
    columns,
    points: points.map(({ id, topic, label, relation, rule, why, statements, press, inside, silent, strengths }) =>
      ({ id, topic, label, relation, rule, why, statements: statements.map(told), ...(press === undefined ? {} : { press: press.map(told) }),
        ...(inside === undefined ? {} : { inside: inside.map((one) => ({ ...one, statements: one.statements.map(told) })) }), silent, strengths })),
    pressClaims: pressClaims.map(({ claim, statements: found, ...rest }) => ({ claim: placed(claim), ...rest, statements: found.map(placed) })),
    digest: {
      language: digest.language,
      sentences: digest.sentences.map(({ text, sources }) => ({ text, sources: sources.map(({ account, start, end }) => ({ account, start, end })) })),
    },
  }
}

/** JSON whose characters a terminal or a page cannot be misled by: controls, direction marks and line separators are written as escapes. */
export const stringify = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
