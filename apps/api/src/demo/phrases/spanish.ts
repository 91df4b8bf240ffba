import type { Phrases } from './phrases.ts';

/** Spanish, for Spain. */
export const SPANISH: Phrases = {
  bio: {
    opens: [
      '{name} lleva {years} años dedicándose a la micropigmentación capilar en {town}.',
      '{name} llegó a la micropigmentación capilar hace {years} años desde el tatuaje reparador.',
      'Desde hace {years} años, {name} trata cabellos con poca densidad y cicatrices en {town}.',
    ],
    works: [
      'Empieza siempre con un tono más claro y ajusta solo sobre piel curada.',
      'Trabaja la línea frontal con aguja simple y construye la densidad en varias visitas.',
      'Antes de cada tratamiento mide, fotografía y explica los límites.',
      'En cicatrices hace primero una zona de prueba y espera a que cure.',
    ],
    closes: [
      'Dice con claridad cuándo otra opción conviene más.',
      'La primera consulta no se cobra y nunca se reserva el mismo día.',
      'A las seis semanas revisa con cada persona el resultado ya curado.',
      'Tiene experiencia con pieles oscuras y con rayas anchas en mujeres.',
    ],
  },
  review: {
    good: {
      titles: [
        'Parece mi propio pelo rapado',
        'Trato cercano y mucho cuidado',
        'Línea suave, nada dibujada',
        'Tal como me lo explicaron',
        'La cicatriz apenas se ve',
        'Resultado discreto',
        'Por fin sin gorra',
        'Muy profesional',
      ],
      opens: [
        'Llevaba años rapándome y nunca me gustó el contraste de arriba.',
        'Fue la primera consulta en la que me hablaron también de los límites.',
        'La coronilla se me clareaba y usaba fibras cada día.',
        'Tengo una cicatriz de trasplante y quería volver a llevar el pelo corto.',
        'Mi raya se había ensanchado y evitaba la luz fuerte.',
        'Una amiga se trató aquí, así que ya sabía más o menos cómo era.',
      ],
      middles: [
        'La primera sesión fue clara a propósito y la segunda dio la densidad.',
        'La molestia fue de tres o cuatro sobre diez, algo más en las sienes.',
        'Todo el material era de un solo uso y lo abrieron delante de mí.',
        'Elegimos el tono con luz natural, junto a la ventana.',
        'La primera semana se veía oscuro y luego se asentó como me dijeron.',
        'Hacen las fotos siempre en el mismo sitio, así que pude comparar.',
        'Me dieron los cuidados por escrito y me escribieron dos veces.',
        'El precio de la hoja fue el que pagué.',
      ],
      closes: [
        'A las seis semanas nadie nota que es pigmento.',
        'Repetiría con la misma persona.',
        'Se va aclarando con el tiempo, me lo dejaron claro.',
        'En verano, gorra y protección.',
        'Hay que tener paciencia: la última sesión marca la diferencia.',
        'Pedid ver las fotos ya curadas.',
      ],
    },
    mixed: {
      titles: ['Bien, pero hizo falta otra sesión', 'Correcto, con prisas', 'Algo más claro de lo esperado'],
      opens: [
        'El resultado es bueno, el camino no tanto.',
        'Iban a ser tres sesiones y fueron cuatro.',
        'El estudio está bien y el consejo fue honesto.',
      ],
      middles: [
        'Tardaron cuatro días en contestar a una duda.',
        'Una sien curó más clara y hubo que repasarla.',
        'La cita empezó tarde y acabó deprisa.',
      ],
      closes: ['Lo corrigieron sin discutir.', 'A un metro nadie lo nota.', 'Volvería, pero preguntando más antes.'],
    },
    poor: {
      titles: ['No era lo hablado', 'Se aclaró en meses', 'Línea demasiado baja'],
      opens: [
        'Pedí una línea natural y me hicieron una recta.',
        'A los cuatro meses casi no quedaba nada delante.',
        'La consulta duró muy poco.',
      ],
      middles: [
        'Los puntos de la izquierda son más grandes.',
        'Me pidieron esperar otras seis semanas.',
        'El tono se eligió bajo la lámpara y fuera se ve frío.',
      ],
      closes: [
        'Al final lo suavicé en otro sitio.',
        'Me ofrecieron otra sesión, no la devolución.',
        'Mirad bien fotos ya curadas antes de reservar.',
      ],
    },
  },
  followUp: {
    good: [
      'Sigue uniforme, un poco más suave que al principio.',
      'A los {months} meses está muy bien, sin retoque.',
      'Aguanta bien; uso protector solar cada día.',
    ],
    mixed: [
      'A los {months} meses las sienes están más claras; tengo cita de retoque.',
      'Arriba bien, delante ha perdido algo.',
    ],
    poor: ['A los {months} meses casi no queda línea.', 'El tono se ha vuelto más frío y fuera se nota.'],
  },
  reply: {
    good: [
      'Gracias, {name}. Fue un gusto ver el resultado ya curado.',
      'Nos alegra mucho. Hasta la revisión de las seis semanas.',
    ],
    mixed: [
      'Gracias por tus palabras. Ahora contestamos los mensajes entre dos personas.',
      'Gracias. La sesión extra ya figura en la hoja de precios.',
    ],
    poor: [
      'Lo sentimos. Nos gustaría ver contigo el resultado curado, sin coste.',
      'Gracias por decirlo. Hemos ofrecido una corrección y revisaremos el dibujo previo.',
    ],
  },
  caseTitle: {
    aga_male: ['Efecto rapado, {stage}', 'Línea frontal y coronilla, {stage}', 'Línea suave, {stage}'],
    aga_female: ['Raya ancha, {stage}', 'Densidad entre el pelo largo, {stage}'],
    areata: ['Placas de alopecia areata, estable desde hace más de un año'],
    totalis: ['Cuero cabelludo completo'],
    traction: ['Bordes tras tracción'],
    transplant_scar: ['Cicatriz lineal de trasplante', 'Cicatrices de extracción'],
    trauma_scar: ['Cicatriz tras accidente'],
    cicatricial: ['Alopecia cicatricial inactiva'],
    unknown: ['Cuero cabelludo completo'],
  },
  caseWish: {
    men: [
      'Quería mantener el efecto rapado sin contraste entre arriba y los lados.',
      'Buscaba más densidad bajo luz fuerte, sin línea visible.',
      'Llevaba años rapado y pidió una línea suave, algo retrasada.',
    ],
    scar: [
      'Quería llevar el pelo corto sin que la cicatriz fuera lo primero que se ve.',
      'La cicatriz era plana, clara y de hacía más de un año.',
    ],
    other: [
      'Buscaba más densidad bajo luz fuerte, sin línea visible.',
      'La idea era calmar el contraste, no tapar cada hueco.',
    ],
  },
  caseWork: [
    '{sessions} sesiones cada {weeks} semanas, la primera clara a propósito.',
    'Se construyó en {sessions} visitas; el tono se ajustó sobre piel curada antes de la última.',
    'Primero una zona de prueba y después {sessions} sesiones.',
  ],
  caseResult: {
    healed: [
      'Fotografiado de nuevo a los {months} meses, misma luz y distancia.',
      'A los {months} meses el tono es algo más suave y uniforme.',
    ],
    fresh: ['Las fotos muestran el resultado reciente; las curadas llegarán después.'],
  },
  caption: {
    before: ['Antes, limpio y seco', 'Antes de la primera sesión'],
    fresh: ['Reciente: más oscuro de lo que quedará'],
    healing: ['Dos semanas después, todavía curando'],
    healed: ['Curado, {months} meses después', 'Curado, misma luz'],
    aged: ['A los {months} meses, sin retoque'],
  },
};
