import type { Box } from './geometry.ts';

/** Points in square cells, to find those near a place without looking at all of them. */
export class PointGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly first: Int32Array;
  private readonly next: Int32Array;

  constructor(
    private readonly box: Box,
    private readonly cell: number,
    private readonly xs: Float64Array,
    private readonly ys: Float64Array,
  ) {
    this.columns = Math.max(1, Math.ceil((box.x1 - box.x0) / cell));
    this.rows = Math.max(1, Math.ceil((box.y1 - box.y0) / cell));
    this.first = new Int32Array(this.columns * this.rows).fill(-1);
    this.next = new Int32Array(xs.length).fill(-1);
    for (let i = 0; i < xs.length; i++) {
      const at = this.row(ys[i]!) * this.columns + this.column(xs[i]!);
      this.next[i] = this.first[at]!;
      this.first[at] = i;
    }
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.box.x0) / this.cell)));
  }

  private row(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.box.y0) / this.cell)));
  }

  /** Calls `visit` with each point within a radius, and its distance squared. */
  near(x: number, y: number, radius: number, visit: (index: number, squared: number) => void): void {
    const limit = radius * radius;
    const lastRow = this.row(y + radius);
    const lastColumn = this.column(x + radius);
    for (let row = this.row(y - radius); row <= lastRow; row++) {
      for (let column = this.column(x - radius); column <= lastColumn; column++) {
        for (let i = this.first[row * this.columns + column]!; i >= 0; i = this.next[i]!) {
          const dx = this.xs[i]! - x;
          const dy = this.ys[i]! - y;
          const squared = dx * dx + dy * dy;
          if (squared < limit) visit(i, squared);
        }
      }
    }
  }
}
