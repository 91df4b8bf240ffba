import { systemMember } from '../../packages/domain/src/actor.ts';
import { expect, test } from 'vitest';
import { globalIdOf } from '../../apps/api/src/graphql/relay/global-id.ts';
import { adminSite, browser, clinicIdOf, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** A busy machine gets this long. */
const SOON = { timeout: 15_000 };

interface Unanswered {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

/** Shown reviews of Northfold without an answer or a dispute, of three people, each the newest of whom it is about. */
async function unanswered(): Promise<Unanswered[]> {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const rows = await site.doors.asClinic(systemMember(clinicId), (tx) =>
    tx.query<Unanswered>(
      `select r.id, r.title, p.slug from practitioner p
       join lateral (select * from review n where n.clinic_id = $1 and n.practitioner_id = p.id
         and n.status = 'published' order by n.reviewed_on desc, n.id desc limit 1) r on true
       where p.clinic_id = $1 and p.status = 'active' and r.body is not null and r.session_id is not null
         and exists (select from review_to_answer w where w.clinic_id = $1 and w.review_id = r.id)
         and not exists (select from review_dispute d where d.clinic_id = $1 and d.review_id = r.id)
       order by p.slug limit 3`,
      [clinicId],
    ),
  );
  return rows.map((row) => ({ ...row, id: globalIdOf('Review', { clinicId, id: row.id }) }));
}

test('a review is answered: what confirms a client is stopped, reworded, and stands on the public page', async () => {
  const [review] = await unanswered();
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  await go('/admin/northfold/reviews?view=toAnswer');
  await expectSeen(page.getByRole('heading', { name: 'Reviews', exact: true }));
  await expectFine({ page }, 'reviews');
  await page.locator(`[data-row="${review!.id}"]`).click();
  const panel = page.getByRole('dialog');
  await expectSeen(panel.getByRole('heading', { name: review!.title }));
  const body = panel.getByRole('textbox', { name: 'Answer' });
  await page.keyboard.press('r');
  await expect.poll(() => body.evaluate((field) => field === document.activeElement)).toBe(true);
  await body.fill('It was a pleasure treating you. A scar needs time.');
  await expectSeen(panel.getByText('This tells everybody that the author is a client.', { exact: false }));
  await panel.getByRole('button', { name: 'Publish answer' }).click();
  await expect.poll(() => body.getAttribute('aria-invalid')).toBe('true');
  await expectFine({ page }, 'review-stopped');
  const said = 'Thank you for taking the time to write. We read every review in the team.';
  await body.fill(said);
  await panel.getByRole('button', { name: 'Publish answer' }).click();
  await expectSeen(page.getByText('Answer published'));
  await expectSeen(panel.getByRole('button', { name: 'Change answer' }));

  const client = await visitor({ url: site.url });
  await expect
    .poll(async () => {
      await client.go(`/en/p/${review!.slug}`);
      return client.page.locator('#reviews').textContent();
    }, SOON)
    .toContain(said);
});

test('a dispute: the review stays, the operator removes it, and the public summary counts it', async () => {
  const [, review] = await unanswered();
  const page = `/en/p/${review!.slug}`;
  const client = await visitor({ url: site.url });
  const owner = await visitor(await site.member('northfold', 'owner'));
  await owner.go(`/admin/northfold/reviews/${review!.id}`);
  const panel = owner.page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Dispute' }).click();
  await panel.getByRole('combobox', { name: 'Reason' }).click();
  await owner.page.getByRole('option', { name: 'Not genuine' }).click();
  await expectSeen(panel.getByText('The operator decides within 14 days.', { exact: false }));
  await expectFine(owner, 'review-dispute');
  await panel.getByLabel('What should the operator know?').fill('Nobody was treated here on that day.');
  await panel.getByRole('button', { name: 'Send to the operator' }).click();
  await expectSeen(panel.getByText('With the operator: 14 days left'));
  const count = async () => {
    await client.go(page);
    const text = (await client.page.locator('#reviews').textContent()) ?? '';
    // The mean stands before the number, with one decimal.
    return Number(/\d\.\d(\d+) reviews/.exec(text)?.[1]);
  };
  const before = await count();

  const operator = await visitor(await site.operator());
  await operator.go('/admin/operator/disputes');
  await expectSeen(operator.page.getByRole('link', { name: 'Northfold Scalp' }).first());
  await expectFine(operator, 'disputes');
  await operator.page.locator(`[data-row="${review!.id}"]`).click();
  const desk = operator.page.getByRole('dialog');
  await expectSeen(desk.getByText('Nobody was treated here on that day.'));
  await expectSeen(desk.getByText('A completed session of', { exact: false }));
  await expectFine(operator, 'dispute');
  await desk.getByRole('radio', { name: 'Remove the review' }).check();
  await desk.getByLabel('Why').fill('The session was entered by mistake.');
  await desk.getByRole('button', { name: 'Decide' }).click();
  await expectSeen(operator.page.getByText('Decided, and logged'));
  await expectSeen(desk.getByText('Review removed'));

  await expect.poll(count, SOON).toBe(before - 1);
  expect(await client.page.locator('#reviews').textContent()).toContain('Not genuine');
});

test('who waits is told: a dispute comes and goes in the open queue, and a decision reaches all who look at it', async () => {
  const review = (await unanswered()).at(-1)!;
  const [first, second] = [await visitor(await site.operator()), await visitor(await site.operator())];
  const owner = await visitor(await site.member('northfold', 'owner'));
  await first.go('/admin/operator/disputes');
  await expectSeen(first.page.getByRole('table'));
  const row = first.page.locator(`[data-row="${review.id}"]`);
  const count = async () => Number.parseInt((await first.page.getByText(/disputes? (is|are) open/).textContent())!, 10);
  await expectSeen(first.page.getByText(/disputes? (is|are) open/));
  const before = await count();

  await owner.go(`/admin/northfold/reviews/${review.id}`);
  const panel = owner.page.getByRole('dialog');
  const dispute = async (open: 'Dispute' | 'Dispute again') => {
    await panel.getByRole('button', { name: open }).click();
    await panel.getByRole('combobox', { name: 'Reason' }).click();
    await owner.page.getByRole('option', { name: 'Not genuine' }).click();
    await panel.getByRole('button', { name: 'Send to the operator' }).click();
  };
  await dispute('Dispute');
  await row.waitFor(SOON);
  await expect.poll(count, SOON).toBe(before + 1);
  await panel.getByRole('button', { name: 'Take dispute back' }).click();
  await row.waitFor({ state: 'detached', ...SOON });
  await expect.poll(count, SOON).toBe(before);
  await dispute('Dispute again');
  await row.click();

  // Both look at it; one is still writing when the other decides.
  const writing = first.page.getByRole('dialog');
  await writing.getByRole('radio', { name: 'Remove the review' }).check();
  await writing.getByLabel('Why').fill('Nobody knows this person.');
  await second.go(`/admin/operator/disputes/${review.id}`);
  const deciding = second.page.getByRole('dialog');
  await deciding.getByRole('radio', { name: 'Let it stay' }).check();
  await deciding.getByLabel('Why').fill('There was a session.');
  await deciding.getByRole('button', { name: 'Decide' }).click();
  await expectSeen(second.page.getByText('Decided, and logged'));
  await expectSeen(owner.page.getByText('The operator has decided: the review stays.'));
  await expectSeen(panel.getByText('There was a session.'));

  await expectSeen(writing.getByText('Meanwhile, by Olu Operator: “Dispute rejected”.'));
  expect(await writing.getByLabel('Why').inputValue()).toBe('Nobody knows this person.');
  await writing.getByRole('button', { name: 'Decide' }).click();
  await expectSeen(writing.getByText('somebody has decided', { exact: false }));
  await expectFine(first, 'dispute-meanwhile');
  await writing.getByRole('button', { name: 'Show it as it is now' }).click();
  await expectSeen(writing.getByText('This dispute is not open any more.'));
  expect(await writing.getByText('Meanwhile, by').count()).toBe(0);
});
