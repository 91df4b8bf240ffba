import { clinic, GENERAL, paper, S0, S1, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

const EVO = clinic('evosmp.com');
const USA = clinic('scalpmicrousa.com');

export const pain = {
  slug: 'pain',
  sections: {
    much: {
      typical: said([S1, EVO, USA, clinic('ink2scalp.com')], [37]),
      where: said([S1, EVO, USA], [37]),
      crown: said([EVO, USA, clinic('artsofphi.com')]),
      soreness: said([S0], [38]),
      tattoo: said([S4], [39]),
      disputed: said([S1, S4], [37, 39], 'g'),
    },
    numbing: {
      limit: said([paper('FDA lidocaine 2024')], [7]),
      allergy: said([GENERAL]),
    },
  },
} as const satisfies Outline;
