/** What the shared parts say, in English. */
export const shared = {
  pick: {
    add: 'Compare',
    picked: 'Put aside',
    addOne: 'Put {{name}} aside to compare',
    removeOne: '{{name}} is put aside: take away again',
    full: 'All {{count}} places to compare are taken',
  },
  place: {
    label: 'Where?',
    hint: 'A town, for example Manchester',
    towns: 'Towns',
    found_one: '{{count}} town to choose from',
    found_other: '{{count}} towns to choose from',
  },
  demo: {
    title: 'Made up for demonstration.',
    body: 'This clinic, its people, clients and reviews do not exist, and its photos are drawn.',
  },
  map: {
    title: 'Map',
    show: 'Show the map',
    hide: 'Hide the map',
    waiting: 'Drawing the map…',
    script: 'The map needs script. The places below say the same.',
    failed: 'The map can not be drawn in this browser. The places below say the same.',
    note: 'Where only the town is known, the pin stands in the middle of it. Outlines are rough: Natural Earth.',
    canvas: 'Map: arrow keys move it, plus and minus zoom',
    closer: 'Closer',
    farther: 'Farther away',
    gestureKeys: 'Hold Ctrl and scroll to zoom the map',
    gestureMac: 'Hold ⌘ and scroll to zoom the map',
    gestureTouch: 'Move the map with two fingers',
  },
};
