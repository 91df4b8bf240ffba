import type { ClinicTx } from '../../platform/db/index.ts';

/** A saved list, without whose it is. */
export interface SavedViewRow {
  readonly list: string;
  readonly name: string;
  readonly query: string;
}

/** The saved lists of one account in the transaction's clinic. */
export const savedViews = (tx: ClinicTx, accountId: string) => new SavedViews(tx, accountId);

class SavedViews {
  constructor(
    private readonly tx: ClinicTx,
    private readonly accountId: string,
  ) {}

  /** Those of a list, by name. */
  of(list: string): Promise<SavedViewRow[]> {
    return this.tx.query<SavedViewRow>(
      'select list, name, query from saved_view where clinic_id = $1 and account_id = $2 and list = $3 order by name',
      [this.tx.clinicId, this.accountId, list],
    );
  }

  /** Writes one, in the place of one of that name. */
  async save({ list, name, query }: SavedViewRow): Promise<void> {
    await this.tx.query(
      `insert into saved_view (clinic_id, account_id, list, name, query, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (clinic_id, account_id, list, name) do update set query = excluded.query`,
      [this.tx.clinicId, this.accountId, list, name, query, this.tx.clock.now()],
    );
  }

  /** Forgets one, and says what it was; null when there is none. */
  async remove(list: string, name: string): Promise<SavedViewRow | null> {
    const [row] = await this.tx.query<SavedViewRow>(
      `delete from saved_view where clinic_id = $1 and account_id = $2 and list = $3 and name = $4
       returning list, name, query`,
      [this.tx.clinicId, this.accountId, list, name],
    );
    return row ?? null;
  }
}
