// Loaded by its path, outside the workflows and inside them, and so it is no ES module.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { DefaultFailureConverter } = require('@temporalio/common');

/** Has the message and the place of a failure encrypted as well: left alone, Temporal keeps both as plain text. */
module.exports = { failureConverter: new DefaultFailureConverter({ encodeCommonAttributes: true }) };
