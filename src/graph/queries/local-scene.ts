import type { LocalFacts } from '../../plansystem/local-facts.ts';
import type { Scene } from './scene.ts';

/** The state of the chain, with what the municipality says of itself in its config. */
export interface LocalScene extends Scene {
  readonly local: LocalFacts;
}
