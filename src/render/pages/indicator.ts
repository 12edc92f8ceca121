import type { Figures } from '../../model/summary.ts';
import type { TrendValue } from '../charts/trend-plan.ts';

/** What an indicator measures. */
export interface Indicator {
  readonly measuredIn: string | null;
  readonly direction: 'opp' | 'ned' | null;
  readonly measured: readonly TrendValue[];
  readonly baseline: TrendValue | null;
  readonly targets: readonly TrendValue[];
}

/** What the file of an indicator states of it; `null` where it states no value. */
export function statedIndicator(figures: Figures | null): Indicator | null {
  const { measuredIn = null, direction = null, values = [], target = [], baseline = [] } = figures ?? {};
  if (values.length + target.length + baseline.length === 0) return null;
  const [first] = baseline;
  return {
    measuredIn,
    direction,
    measured: values.map(({ year, value }) => ({ year, value })),
    baseline: first === undefined ? null : { year: first.year, value: first.value },
    targets: target.map(({ year, value }) => ({ year, value })),
  };
}
