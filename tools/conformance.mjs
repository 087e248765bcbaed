// Runs worked cases against the built library: npm run conformance -- FILE…
// Exit status: 0 every case passed, 1 a case failed, 2 a file is not in a known shape.
// It is the command `corporate-parenting conformance`, which is installed with the package.
if (process.argv.length === 2) {
  console.error('usage: npm run conformance -- FILE…   (JSON files in the shapes of test/law)');
  process.exit(2);
}
process.argv.splice(2, 0, 'conformance', '--');
await import('../dist/command.js');
