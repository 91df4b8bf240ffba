import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { refreshDesk } from '../../../src/modules/review/dispute-desk.repository.ts';
import { DisputeService } from '../../../src/modules/review/index.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

/** A review of a treatment at the place, whose text says that it is this one. */
async function review({ clinic, practitioner, location }: Place, reply?: string) {
  const mark = newId();
  const row = await clinic.review({
    practitioner,
    locationId: location.id,
    body: mark,
    ...(reply === undefined ? {} : { reply }),
  });
  return { mark, row, id: globalIdOf('Review', row) };
}

async function disputed(place: Place) {
  const planted = await review(place);
  const { doors, clinic } = place;
  await new DisputeService(doors).dispute(clinic.member, { reviewId: planted.row.id, reason: 'fake' });
  await doors.asProjector(clinic.id, (tx) => refreshDesk(tx, [planted.row.id]));
  return planted;
}

const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { review { id } userErrors { path code message } } }`;

export const REVIEW_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.reviews',
    document: '{ viewer { clinic { reviews(first: 100) { nodes { body } totalCount } } } }',
    async plant(place) {
      return { mark: (await review(place)).mark };
    },
  },
  {
    field: 'ManagedClinic.review',
    document: 'query($id: ID!) { viewer { clinic { review(id: $id) { body } } } }',
    async plant(place) {
      return { variables: { id: (await review(place)).id } };
    },
  },
  {
    field: 'Mutation.replyToReview',
    document: mutation('replyToReview', 'ReplyToReviewInput'),
    async plant(place) {
      return { variables: { input: { reviewId: (await review(place)).id, body: 'Thank you for writing.' } } };
    },
  },
  {
    field: 'Mutation.editReply',
    document: mutation('editReply', 'EditReplyInput'),
    async plant(place) {
      const { id } = await review(place, 'Thank you.');
      return { variables: { input: { reviewId: id, body: 'Thank you for writing.', version: 1 } } };
    },
  },
  {
    field: 'Mutation.removeReply',
    document: mutation('removeReply', 'RemoveReplyInput'),
    async plant(place) {
      return { variables: { input: { reviewId: (await review(place, 'Thank you.')).id, version: 1 } } };
    },
  },
  {
    field: 'Mutation.disputeReview',
    document: mutation('disputeReview', 'DisputeReviewInput'),
    async plant(place) {
      return { variables: { input: { reviewId: (await review(place)).id, reason: 'FAKE' } } };
    },
  },
  {
    field: 'Mutation.withdrawDispute',
    document: mutation('withdrawDispute', 'WithdrawDisputeInput'),
    async plant(place) {
      return { variables: { input: { reviewId: (await disputed(place)).id } } };
    },
  },
  {
    field: 'Mutation.decideReview',
    document: mutation('decideReview', 'DecideReviewInput'),
    async plant(place) {
      const { id } = await disputed(place);
      return {
        variables: {
          input: { reviewId: id, decision: 'REMOVED', reason: 'FAKE', note: 'Nobody was treated.', version: 1 },
        },
      };
    },
  },
  {
    field: 'Subscription.disputeQueueState',
    document: 'subscription { disputeQueueState { open changedAt } }',
    plant: () => ({}),
    whole: true,
  },
  {
    field: 'Subscription.disputeState',
    document: 'subscription($id: ID!) { disputeState(reviewId: $id) { version action by } }',
    async plant(place) {
      return { variables: { id: (await disputed(place)).id } };
    },
  },
  {
    field: 'Subscription.disputedReview',
    document: 'subscription($id: ID!) { disputedReview(id: $id) { body dispute { status } } }',
    async plant(place) {
      return { variables: { id: (await disputed(place)).id } };
    },
  },
  {
    field: 'OperatorDesk.dispute',
    document: 'query($id: ID!) { viewer { operator { dispute(reviewId: $id) { review { body } } } } }',
    async plant(place) {
      return { variables: { id: (await disputed(place)).id } };
    },
  },
  {
    field: 'OperatorDesk.disputes',
    document: '{ viewer { operator { disputes(last: 100) { nodes { reviewId } totalCount } } } }',
    async plant(place) {
      return { mark: (await disputed(place)).id };
    },
  },
  {
    field: 'ManagedClinic.ratingsByMonth',
    document: 'query($id: ID!) { viewer { clinic { ratingsByMonth(locationId: $id) { average } } } }',
    plant: ({ location }) => ({ variables: { id: globalIdOf('Location', location) } }),
  },
];
