/** Whether so many months after a treatment have passed; where its day is not stated, they count as passed. Days as `YYYY-MM-DD`. */
export function isDue(since: string | null, months: number, today: string): boolean {
  if (since === null) return true;
  const due = new Date(`${since}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  return due <= new Date(`${today}T00:00:00Z`);
}
