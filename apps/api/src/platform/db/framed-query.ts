import { Query, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** The parts of pg's connection that send the messages of the extended protocol. */
interface Wire {
  close(message: { type: 'S'; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: readonly string[] }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

/** The parts of pg's query that {@link FramedQuery} stands on and that its types leave out. */
interface Answered {
  prepare(wire: Wire): void;
  handleRowDescription(message: object): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, wire: Wire): void;
}

const usual = Query.prototype as unknown as Answered;

/** What frames a statement, each prepared under its name once a connection. */
const FRAME = {
  begin: { name: 'frame_begin', text: 'begin' },
  clinic: { name: 'frame_clinic', text: 'select app_set_clinic($1)' },
  commit: { name: 'frame_commit', text: 'commit' },
};

/**
 * A statement within a transaction of its own for one clinic, sent in one message: begin, the clinic, the statement,
 * commit. When one of them fails, Postgres skips the rest up to the end of the message; the transaction is then to be
 * rolled back. Only the statement's own rows are kept.
 */
class FramedQuery extends Query {
  /** Whose rows are coming: the clinic's setting has one too, undescribed. */
  #turn: 'frame' | 'statement' | 'done' = 'frame';
  readonly #sent: string[] = [];

  constructor(
    private readonly clinicId: string,
    private readonly query: QueryConfig,
    private readonly prepared: Set<string>,
  ) {
    super(query);
  }

  /** The names that this query has prepared, now that it went well. */
  confirm(): void {
    for (const name of this.#sent) this.prepared.add(name);
  }

  requiresPreparation(): boolean {
    return true;
  }

  hasBeenParsed(): boolean {
    return this.prepared.has(this.query.name ?? '');
  }

  prepare(wire: Wire): void {
    this.#execute(wire, FRAME.begin);
    this.#execute(wire, FRAME.clinic, [this.clinicId]);
    if (this.query.name && !this.hasBeenParsed()) this.#forget(wire, this.query.name);
    usual.prepare.call(this as unknown as Answered, wire);
  }

  /** Called by pg's `prepare` where it would execute and end the message. */
  _getRows(wire: Wire): void {
    wire.execute({ portal: '', rows: 0 });
    this.#execute(wire, FRAME.commit);
    wire.sync();
  }

  handleRowDescription(message: object): void {
    this.#turn = 'statement';
    usual.handleRowDescription.call(this as unknown as Answered, message);
  }

  handleDataRow(message: object): void {
    if (this.#turn === 'statement') usual.handleDataRow.call(this as unknown as Answered, message);
  }

  handleCommandComplete(message: object, wire: Wire): void {
    if (this.#turn !== 'statement') return;
    this.#turn = 'done';
    usual.handleCommandComplete.call(this as unknown as Answered, message, wire);
  }

  #execute(wire: Wire, { name, text }: { name: string; text: string }, values: readonly string[] = []): void {
    if (!this.prepared.has(name)) {
      this.#forget(wire, name);
      wire.parse({ name, text });
    }
    wire.bind({ portal: '', statement: name, values });
    wire.execute({ portal: '', rows: 0 });
  }

  /** A message that failed half-way may have prepared it; to close what is not there is no error. */
  #forget(wire: Wire, name: string): void {
    wire.close({ type: 'S', name });
    this.#sent.push(name);
  }
}

/**
 * The rows of one statement about one clinic, whose id must be a UUID. `prepared` are the names that the connection
 * has prepared. When it fails, the transaction is open still and must be rolled back.
 */
export async function readFramed<Row extends object>(
  client: PoolClient,
  query: QueryConfig,
  clinicId: string,
  prepared: Set<string>,
): Promise<Row[]> {
  const framed = new FramedQuery(clinicId, query, prepared);
  const { rows } = await new Promise<QueryResult<Row>>((resolve, reject) => {
    const done = (error: Error | null, result: QueryResult<Row>) => (error ? reject(error) : resolve(result));
    (client.query as unknown as (query: FramedQuery, callback: typeof done) => void).call(client, framed, done);
  });
  framed.confirm();
  return rows;
}
