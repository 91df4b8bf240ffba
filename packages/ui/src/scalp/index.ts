export { ScalpDrawing, type ScalpDrawingProps } from './scalp-drawing.tsx';
export { GOALS, type DrawnGoal, type DrawnView, type Subject } from './sketch.ts';
