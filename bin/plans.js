#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `plans trenger Node.js 20.19 eller nyere; her kjører ${process.version}.\n` +
      `plans needs Node.js 20.19 or newer; this is ${process.version}.\n`,
  );
  process.exitCode = 2;
} else {
  const [{ main }, { nodeHost }] = await Promise.all([import('../dist/cli/main.js'), import('../dist/host/node.js')]);
  process.exitCode = await main(nodeHost(), process.argv.slice(2));
}
