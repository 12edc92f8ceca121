import { accuracyFaults } from './audit/accuracy.ts';
import { decisionFaults } from './audit/decisions.ts';
import type { AuditFault } from './audit/fault.ts';
import { referenceFaults } from './audit/references.ts';
import { threadFaults } from './audit/thread.ts';

/** The thirty faults of `plans/eksempelvik-brudd`, by number. */
export const auditFaults: readonly AuditFault[] = [
  ...threadFaults,
  ...referenceFaults,
  ...decisionFaults,
  ...accuracyFaults,
];
