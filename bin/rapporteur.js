#!/usr/bin/env node
// Old syntax on purpose: an older Node must be able to read this file and say what is missing.
var wanted = 24
if (parseInt(process.versions.node, 10) < wanted) {
  console.error("rapporteur needs Node " + wanted + " or newer; this is Node " + process.versions.node + ". Install a newer one, or run: npx -p node@" + wanted + " -p rapporteur rapporteur")
  process.exitCode = 2
} else {
  import("../dist/cli/main.js")
}
