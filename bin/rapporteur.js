#!/usr/bin/env node
// Old syntax on purpose: an older Node must be able to read this file and say what is missing.
var wanted = 24
if (parseInt(process.versions.node, 10) < wanted) {
  console.error("rapporteur needs Node " + wanted + " or newer; this is Node " + process.versions.node + ". Install a newer one, or run: npx -p node@" + wanted + " -p rapporteur rapporteur")
  process.exitCode = 2
} else {
  // a checkout that was not built has no dist
  import("../dist/cli/main.js").catch(function (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND" && /dist.cli.main\.js/.test(error.message)) return import("../src/cli/main.ts")
    throw error
  })
}
