import { accepted, problem, refused, type Actor, type Outcome } from '@stipple/domain';
import { placedId } from '../../graphql/private/index.ts';
import {
  keysetCursor,
  pageOf,
  toConnection,
  type Connection,
  type Page,
  type PageArgs,
} from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { memberWith, operatorWith } from '../../platform/policy.ts';
import { BY_WITHDRAWAL, noticeDesk, partnerNotices } from './partner-notice.repository.ts';
import type { PartnerNotice } from './partner-notice.type.ts';
import { PORTFOLIO_POLICY } from './portfolio.policy.ts';

/**
 * What partners must be told: photos they were shown whose consent was withdrawn. As long as no partner reads with
 * credentials of its own, the operator tells them and notes that they confirmed.
 */
export class PartnerNoticeService {
  constructor(private readonly doors: Doors) {}

  /** A page of the clinic's own; `isOpen`: those that wait, or those confirmed. */
  async ofClinic(actor: Actor, isOpen: boolean | null, args: PageArgs): Promise<Connection<PartnerNotice>> {
    const member = memberWith(actor, PORTFOLIO_POLICY['notice.read']);
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => partnerNotices(tx).page(isOpen, page));
    return shown(rows, page, () => this.doors.asClinic(member, (tx) => partnerNotices(tx).count(isOpen)));
  }

  /** A page of those of all clinics. */
  async desk(actor: Actor, isOpen: boolean | null, args: PageArgs): Promise<Connection<PartnerNotice>> {
    const operator = operatorWith(actor, PORTFOLIO_POLICY['notice.acknowledge']);
    const page = pageOf(args);
    const rows = await this.doors.asDesk(operator, (tx) => noticeDesk(tx).page(isOpen, page));
    return shown(rows, page, () => this.doors.asDesk(operator, (tx) => noticeDesk(tx).count(isOpen)));
  }

  /** Notes that partners show a photo no more. Records `partner_notice.acknowledged`. */
  acknowledge(actor: Actor, photoGlobalId: string): Promise<Outcome<PartnerNotice>> {
    const operator = operatorWith(actor, PORTFOLIO_POLICY['notice.acknowledge']);
    const { clinicId, id } = placedId('Photo', photoGlobalId);
    return this.doors.asOperator(operator, 'Partners confirmed that a photo is gone', clinicId, async (tx) => {
      const [notice, ...others] = await partnerNotices(tx).acknowledge(id, operator.name);
      if (!notice) return refused(problem('photoId', 'CONFLICT', null, 'a photo that waits for partners to confirm'));
      const detail = { notices: others.length + 1 };
      await tx.record({ kind: 'partner_notice.acknowledged', subjectType: 'photo', subjectId: id, detail });
      return accepted(notice);
    });
  }
}

const shown = (rows: readonly PartnerNotice[], page: Page, count: () => Promise<number>): Connection<PartnerNotice> =>
  toConnection(rows, page, (row) => keysetCursor(BY_WITHDRAWAL, row), count);
