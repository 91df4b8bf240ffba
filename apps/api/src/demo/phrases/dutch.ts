import type { Phrases } from './phrases.ts';

/** Dutch, for the Netherlands. */
export const DUTCH: Phrases = {
  bio: {
    opens: [
      '{name} werkt al {years} jaar met hoofdhuidpigmentatie en ontvangt cliënten in {town}.',
      '{name} kwam {years} jaar geleden vanuit de medische tatoeage bij de hoofdhuid terecht.',
      'Al {years} jaar behandelt {name} dunner haar en littekens in {town}.',
    ],
    works: [
      'Begint altijd lichter dan de doelkleur en past pas aan op genezen huid.',
      'Werkt aan de haarlijn met een enkele naald en bouwt de dichtheid in meerdere bezoeken op.',
      'Meet, fotografeert en bespreekt de grenzen voordat er iets gebeurt.',
      'Zet bij littekens eerst een proefplek en wacht de genezing af.',
    ],
    closes: [
      'Zegt het eerlijk als iets anders beter past.',
      'Het eerste gesprek is gratis; boeken kan vanaf de volgende dag.',
      'Na zes weken wordt het genezen resultaat samen bekeken.',
      'Heeft ervaring met donkere huid en met een brede scheiding bij vrouwen.',
    ],
  },
  review: {
    good: {
      titles: [
        'Lijkt op mijn eigen stoppels',
        'Rustig en precies',
        'Eerlijk advies',
        'Zachte haarlijn',
        'Litteken valt nauwelijks meer op',
        'Precies zoals besproken',
        'Eindelijk zonder pet',
        'Subtiel en gelijkmatig',
      ],
      opens: [
        'Ik scheer mijn hoofd al jaren en vond het contrast bovenop nooit mooi.',
        'Dit was het eerste gesprek waarin ook over grenzen werd gepraat.',
        'Mijn kruin werd dunner en ik gebruikte elke dag poeder.',
        'Ik heb een litteken van een transplantatie en wilde mijn haar weer kort dragen.',
        'Mijn scheiding was breed geworden en ik meed fel licht.',
        'Een vriend was hier geweest, dus ik wist ongeveer wat er kwam.',
      ],
      middles: [
        'De eerste sessie was bewust licht, de tweede gaf de dichtheid.',
        'Het ongemak was drie tot vier op tien, bij de slapen meer.',
        'Alles was eenmalig materiaal en werd voor mijn ogen geopend.',
        'De kleur kozen we bij daglicht, bij het raam.',
        'Een week leek het te donker en toen werd het zachter, zoals gezegd.',
        'De foto’s worden steeds op dezelfde plek gemaakt, dus ik kon zelf vergelijken.',
        'Ik kreeg de nazorg op papier en twee berichtjes om te vragen hoe het ging.',
        'De prijs op het blad was de prijs die ik betaalde.',
      ],
      closes: [
        'Na zes weken ziet niemand dat het pigment is.',
        'Ik zou zo weer gaan.',
        'Het vervaagt op den duur, dat werd duidelijk gezegd.',
        'Draag in de zomer een pet en volg het blad.',
        'Heb geduld: de laatste sessie maakt het verschil.',
        'Vraag naar de genezen foto’s.',
      ],
    },
    mixed: {
      titles: ['Goed, maar extra sessie nodig', 'Prima, wel gehaast', 'Iets lichter dan gehoopt'],
      opens: [
        'Het resultaat is goed, de weg ernaartoe minder.',
        'Drie sessies gepland, het werden er vier.',
        'Fijne studio en een eerlijk advies.',
      ],
      middles: [
        'Op een vraag over nazorg wachtte ik vier dagen.',
        'Eén slaap genas lichter en moest over.',
        'De afspraak begon laat en eindigde gehaast.',
      ],
      closes: [
        'Het werd zonder discussie bijgewerkt.',
        'Van een meter ziet niemand het.',
        'Ik kom terug, maar vraag vooraf meer.',
      ],
    },
    poor: {
      titles: ['Niet wat we bespraken', 'Na maanden vervaagd', 'Haarlijn te laag'],
      opens: [
        'Ik vroeg een natuurlijke lijn en kreeg een rechte.',
        'Na vier maanden was voor bijna alles weg.',
        'Voor het gesprek was amper tijd.',
      ],
      middles: [
        'De stippen links zijn groter dan rechts.',
        'Ik moest nog zes weken wachten, kreeg ik te horen.',
        'De kleur is onder de lamp gekozen en buiten te koel.',
      ],
      closes: [
        'Ik heb het elders laten verzachten.',
        'Geld terug kon niet, een extra sessie wel.',
        'Bekijk genezen foto’s goed voor je boekt.',
      ],
    },
  },
  followUp: {
    good: [
      'Nog steeds gelijkmatig, iets zachter dan in het begin.',
      'Na {months} maanden nog mooi, opfrissen was niet nodig.',
      'Houdt goed; ik smeer elke dag.',
    ],
    mixed: [
      'Na {months} maanden zijn de slapen lichter; opfrissen is gepland.',
      'Bovenop goed, voor is het minder diep.',
    ],
    poor: ['Na {months} maanden is er van de lijn weinig over.', 'De tint is koeler geworden en buiten zie je het.'],
  },
  reply: {
    good: [
      'Dank je, {name}. Mooi om het genezen resultaat te zien.',
      'Fijn om te horen. Tot de controle na zes weken.',
    ],
    mixed: [
      'Dank voor de eerlijke woorden. Berichten beantwoorden we nu met z’n tweeën.',
      'Dank je. De extra sessie staat nu met prijs op het blad.',
    ],
    poor: [
      'Dat spijt ons. We bekijken het genezen resultaat graag samen, kosteloos.',
      'Dank voor je bericht. We boden een correctie aan en bespreken het aftekenen in het team.',
    ],
  },
  caseTitle: {
    aga_male: ['Geschoren look, {stage}', 'Haarlijn en kruin, {stage}', 'Zachte haarlijn, {stage}'],
    aga_female: ['Brede scheiding, {stage}', 'Dichtheid tussen lang haar, {stage}'],
    areata: ['Plekken door alopecia areata, ruim een jaar stabiel'],
    totalis: ['Hele hoofdhuid'],
    traction: ['Randen na tractie'],
    transplant_scar: ['Striplitteken achterop', 'Extractielittekens'],
    trauma_scar: ['Litteken na een ongeval'],
    cicatricial: ['Verlittekende alopecia, rustig'],
    unknown: ['Hele hoofdhuid'],
  },
  caseWish: {
    men: [
      'De wens was een geschoren look zonder contrast tussen boven en opzij.',
      'Onder fel licht moest het voller lijken, zonder zichtbare lijn.',
      'Al jaren geschoren; de vraag was een zachte, iets hogere haarlijn.',
    ],
    scar: [
      'Het haar moest weer kort kunnen zonder dat het litteken als eerste opvalt.',
      'Het litteken was vlak, licht en ouder dan een jaar.',
    ],
    other: [
      'Onder fel licht moest het voller lijken, zonder zichtbare lijn.',
      'Het doel was een rustiger contrast, niet elk plekje verbergen.',
    ],
  },
  caseWork: [
    '{sessions} sessies met ongeveer {weeks} weken ertussen, de eerste bewust licht.',
    'Opgebouwd in {sessions} bezoeken; de tint is vóór het laatste op genezen huid aangepast.',
    'Eerst een proefplek, daarna {sessions} sessies.',
  ],
  caseResult: {
    healed: [
      'Na {months} maanden opnieuw gefotografeerd, zelfde licht en afstand.',
      'Na {months} maanden iets zachter van toon en gelijkmatig.',
    ],
    fresh: ['De foto’s tonen het verse resultaat; genezen foto’s volgen.'],
  },
  caption: {
    before: ['Vooraf, schoon en droog', 'Voor de eerste sessie'],
    fresh: ['Vers: donkerder dan het blijft'],
    healing: ['Na twee weken, nog in genezing'],
    healed: ['Genezen, {months} maanden na de laatste sessie', 'Genezen, zelfde licht'],
    aged: ['Na {months} maanden, niet opgefrist'],
  },
};
