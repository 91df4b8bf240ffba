import { Arg, Args, Ctx, Field, Float, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../src/graphql/context.ts';
import { domainEnum } from '../src/graphql/enums.ts';
import { connectionType, PageArgs, pageOf, toConnection, type Connection } from '../src/graphql/relay/index.ts';
import type { Doors } from '../src/platform/db/index.ts';
import { BadUserInput, Forbidden, NotFound } from '../src/platform/errors.ts';
import { newId } from '../src/platform/ids.ts';

const Colour = domainEnum('Colour', ['black', 'light_brown'] as const, 'A colour.', {
  black: 'Black.',
  light_brown: 'Light brown.',
});

@InputType({ description: 'A nested input.' })
class Nested {
  @Field(() => Int, { nullable: true, description: 'A number.' })
  number?: number;

  @Field(() => Nested, { nullable: true, description: 'One deeper.' })
  inner?: Nested;
}

/** A thing that holds things, without end. */
@ObjectType({ description: 'A thing.', simpleResolvers: true })
export class Thing {
  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Field(() => Thing, { nullable: true, description: 'Another.' })
  thing: Thing | null;
}

const ThingConnection = connectionType(Thing, 'Thing', 'things');

/** Fields for tests of the platform: slow, broken, refusing. Part of no schema but theirs. */
@Resolver()
export class Troublesome {
  /** How often `failing` was counted for `things`. */
  counted = 0;
  /** Signals seen by `sleep`. */
  readonly signals: AbortSignal[] = [];

  constructor(private readonly doors: () => Doors) {}

  @Query(() => Float, { description: 'Sleeps in Postgres, in a statement whose text tells how long.' })
  async sleep(
    @Arg('seconds', () => Float, { description: 'How long.' }) seconds: number,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    this.signals.push(context.signal);
    await this.doors().asPublic(null, (tx) =>
      tx.query(`select pg_sleep($1) as slept_${Math.round(seconds * 1000)}`, [seconds]),
    );
    return seconds;
  }

  @Query(() => Int, { description: 'The process id of the connection.' })
  async backend(): Promise<number> {
    const [row] = await this.doors().asPublic(null, (tx) =>
      tx.query<{ pid: number }>('select pg_backend_pid() as pid'),
    );
    return row?.pid ?? 0;
  }

  @Query(() => String, { nullable: true, description: 'Throws.' })
  trouble(@Arg('kind', () => String, { description: 'Which trouble.' }) kind: string): Promise<string> {
    if (kind === 'bug') throw new TypeError('secret value at /etc/shadow');
    if (kind === 'not found') throw new NotFound();
    if (kind === 'forbidden') throw new Forbidden('Only the owner may.');
    if (kind === 'input') throw new BadUserInput('`kind` is odd.', ['kind']);
    return this.doors().asPublic(null, async (tx) => {
      if (kind === 'denied') await tx.query('select kind from outbox where clinic_id = $1', [newId()]);
      else await tx.query('select 1/0 as secret_column');
      return kind;
    });
  }

  @Query(() => Colour, { nullable: true, description: 'Echoes a colour.' })
  colour(@Arg('of', () => Colour, { description: 'Which.' }) of: string): string {
    return of;
  }

  @Query(() => Int, { nullable: true, description: 'Echoes a number.' })
  number(
    @Arg('value', () => Int, { nullable: true, description: 'A number.' }) value?: number,
    @Arg('nested', () => Nested, { nullable: true, description: 'A tree.' }) _nested?: Nested,
    @Arg('many', () => [Int], { nullable: true, description: 'Numbers.' }) _many?: number[],
  ): number | null {
    return value ?? null;
  }

  @Query(() => Thing, { description: 'The first thing.' })
  thing(): Thing {
    return { number: 1, thing: { number: 2, thing: null } };
  }

  @Query(() => ThingConnection, { description: 'Numbered things.' })
  things(@Args(() => PageArgs) args: PageArgs): Connection<Thing> {
    const page = pageOf(args);
    const all = Array.from({ length: 250 }, (_, number) => ({ number, thing: null }));
    const start = page.after === null ? 0 : Number(page.after) + 1;
    return toConnection(
      all.slice(start, start + page.limit + 1),
      page,
      (thing) => String(thing.number),
      () => {
        this.counted += 1;
        return all.length;
      },
    );
  }
}
