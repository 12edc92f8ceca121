/** Stands in every folder that `plans` wrote: which files are its own. What is beside it there is output, never a document. */
export const manifestName = '.plans-output';
/** Names the run that writes to the folder now, or that stopped while it did. */
export const lockName = '.plans-output.lock';
/** Holds what is to be moved in, and what is moved out, while a run writes. */
export const stagingName = '.plans-output.new';
