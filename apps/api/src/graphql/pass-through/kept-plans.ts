import type { OperationDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** How many plans of one operation are kept, for as many different values of the variables they depend on. */
const KEPT = 8;

interface Kept<Plan> {
  /** The variables that were looked at, with their values then. */
  readonly used: readonly (readonly [name: string, value: string | undefined])[];
  readonly plan: Plan;
}

/** Keeps what was made of an operation for as long as no variable that it depends on has another value. */
export class KeptPlans<Plan> {
  readonly #plans = new WeakMap<OperationDefinitionNode, Kept<Plan>[]>();

  /** The plan of an operation: the one that is kept, or the one that `make` makes of the variables it is given. */
  get(operation: OperationDefinitionNode, variables: Variables, make: (variables: Variables) => Plan): Plan {
    const kept = this.#plans.get(operation) ?? [];
    const known = kept.find(({ used }) => used.every(([name, value]) => valueOf(variables, name) === value));
    if (known) return known.plan;
    const used = new Set<string>();
    const plan = make(noting(variables, used));
    kept.unshift({ used: [...used].map((name) => [name, valueOf(variables, name)]), plan });
    kept.length = Math.min(kept.length, KEPT);
    this.#plans.set(operation, kept);
    return plan;
  }
}

const valueOf = (variables: Variables, name: string): string | undefined =>
  Object.hasOwn(variables, name) ? JSON.stringify(variables[name]) : undefined;

/** The variables, noting which were looked at. */
function noting(variables: Variables, used: Set<string>): Variables {
  const note = (name: string | symbol) => {
    if (typeof name === 'string') used.add(name);
  };
  return new Proxy(variables, {
    get: (target, name) => (note(name), Reflect.get(target, name)),
    has: (target, name) => (note(name), Reflect.has(target, name)),
    getOwnPropertyDescriptor: (target, name) => (note(name), Reflect.getOwnPropertyDescriptor(target, name)),
  });
}
