import type { Release, Talks, TalksList, Unplaced } from "../../model/talks.ts"
import { stringify } from "../json.ts"

const SCHEMA = "rapporteur/talks@1"

const releaseRecord = ({ index, source, id, url, title, publisher, published, language }: Release) => ({ index, source, id, url, title, publisher, published, language })

const talksRecord = (talks: Talks, releases: readonly Release[]) => ({
  ...talks,
  accounts: talks.accounts.map(({ release, ...account }) => ({ ...account, release: releaseRecord(releases[release]!) })),
  announcements: talks.announcements.map((index) => releaseRecord(releases[index]!)),
})

const unplacedRecord = ({ release, ...rest }: Unplaced, releases: readonly Release[]) => ({ ...rest, release: releaseRecord(releases[release]!) })

/** One object, after `schemas/talks.schema.json`. */
export const talksJson = ({ releases, talks, unplaced }: TalksList): string =>
  `${stringify({ schema: SCHEMA, releases: releases.length, talks: talks.map((one) => talksRecord(one, releases)), unplaced: unplaced.map((one) => unplacedRecord(one, releases)) }, 2)}\n`

/** One talks a line, then one release that was not placed a line; each tells which it is. */
export const talksLines = ({ releases, talks, unplaced }: TalksList): string =>
  [...talks.map((one) => ({ schema: SCHEMA, talks: talksRecord(one, releases) })), ...unplaced.map((one) => ({ schema: SCHEMA, unplaced: unplacedRecord(one, releases) }))]
    .map((record) => `${stringify(record)}\n`).join("")
