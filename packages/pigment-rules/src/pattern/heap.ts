/** A heap of point numbers with the greatest weight on top; weights may fall while points are in it. */
export class WeightHeap {
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private size: number;

  constructor(
    members: Int32Array,
    private readonly weights: Float64Array,
  ) {
    this.heap = members.slice();
    this.size = members.length;
    this.place = new Int32Array(weights.length);
    this.heap.forEach((member, i) => {
      this.place[member] = i;
    });
    for (let i = (this.size >> 1) - 1; i >= 0; i--) this.down(i);
  }

  /** Takes out the point of greatest weight; among equals the one of lower number, so that the order is always the same. */
  take(): number {
    const top = this.heap[0]!;
    this.size -= 1;
    const last = this.heap[this.size]!;
    this.heap[0] = last;
    this.place[last] = 0;
    this.down(0);
    return top;
  }

  /** Puts a point whose weight has fallen where it belongs. */
  fell(member: number): void {
    this.down(this.place[member]!);
  }

  private above(a: number, b: number): boolean {
    const difference = this.weights[a]! - this.weights[b]!;
    return difference > 0 || (difference === 0 && a < b);
  }

  private down(start: number): void {
    const { heap, place, size } = this;
    let i = start;
    const member = heap[i]!;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && this.above(heap[child + 1]!, heap[child]!)) child += 1;
      const other = heap[child]!;
      if (!this.above(other, member)) break;
      heap[i] = other;
      place[other] = i;
      i = child;
    }
    heap[i] = member;
    place[member] = i;
  }
}
