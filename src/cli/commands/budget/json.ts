import { jsonText } from '../../../report/json-text.ts';
import type { BudgetReport } from '../../../overview/budget/report.ts';

/** A report as JSON, version 1: `schemas/output/budget.schema.json`. Amounts that JSON's numbers cannot hold are texts of digits. */
export function budgetJson(report: BudgetReport): string {
  return jsonText(withNumbers({ version: 1, ...report }));
}

function withNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNumbers(inner)]));
}
