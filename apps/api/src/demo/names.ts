import type { Random } from './random.ts';
import type { DemoLanguage } from './towns.ts';

/** Common given and family names by language; put together by chance, they name nobody in particular. */
const GIVEN: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: 'Aaron Abigail Adeel Aisha Amelia Beth Callum Carys Daniel Darren Ebony Ellis Farah Fergus Grace Harriet Imran Isla Jade Jamal Joel Keira Kwame Liam Lorna Marcus Megan Nadia Niamh Oisin Olivia Priya Reece Rhys Rosa Samira Sean Tariq Tess Zara'.split(
    ' ',
  ),
  de: 'Anja Anton Aylin Benedikt Birgit Carla Cem Dana Dominik Elif Emil Fabian Franziska Greta Hannes Ines Jakob Johanna Jonas Kaan Katrin Leonie Lukas Marlene Mehmet Milan Nadine Nils Oliver Paula Rafael Ronja Selin Simon Sofie Tamara Tobias Ursina Valentin Vera'.split(
    ' ',
  ),
  es: 'Adrián Aitana Álvaro Beatriz Blanca Bruno Carmen Clara Daniela Diego Elena Emilio Gonzalo Inés Iván Javier Julia Laia Lucía Marcos Marina Martina Nerea Nicolás Noelia Óscar Pablo Paula Raúl Rocío Rubén Sara Sergio Sofía Teresa Víctor'.split(
    ' ',
  ),
  nl: 'Amber Anouk Bart Bram Daan Eline Esther Femke Floor Gijs Hanna Ilse Jasper Jeroen Joris Kim Koen Lieke Lotte Luuk Maartje Marijn Merel Milan Naomi Niels Pieter Rachid Roos Ruben Sanne Sem Soraya Stijn Teun Yara'.split(
    ' ',
  ),
};

const FAMILY: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: 'Adeyemi Ahmed Ashworth Barlow Begum Birch Brennan Byrne Calloway Chaudhry Clegg Dacosta Dalton Doyle Eastwood Farrell Fielding Greaves Hargreaves Hussain Iqbal Jepson Kearney Kershaw Lomax Mahmood Marsden Mensah Naylor Okafor Ogden Pickles Quinn Rahman Ramsden Reyes Saxton Shaw Sutcliffe Thackray Walsh Whitham Winters Yates'.split(
    ' ',
  ),
  de: 'Achleitner Aydin Bachmann Berger Brandl Brunner Demir Egger Eichhorn Falk Fink Gasser Graf Haas Hofer Huber Imhof Kaya Keller Kern Krause Lang Lechner Lindner Maurer Moser Nowak Pichler Reiter Riedl Roth Sauer Schuster Seidl Stadler Steiner Tanner Vogt Wagner Yilmaz Zehnder'.split(
    ' ',
  ),
  es: 'Aguilar Arroyo Bernal Calvo Campos Castaño Crespo Durán Esteve Ferrer Gallardo Gil Herrero Ibáñez Lozano Marín Molina Navarro Ortega Pascual Peña Prieto Quintana Ramos Rivas Rojas Sáez Serra Soler Tejada Vega Vidal'.split(
    ' ',
  ),
  nl: 'Aalbers Bakker Bos Brouwer Dekker Dijkstra Driessen Elzinga Groot Haan Hendriks Hoekstra Jansen Kok Koster Kuipers Maas Meijer Mulder Oosten Peeters Postma Schipper Smit Snijders Timmer Veenstra Verhoeven Visser Vos Wouters Zijlstra'.split(
    ' ',
  ),
};

/** A full name. */
export const personName = (random: Random, language: DemoLanguage): string =>
  `${random.pick(GIVEN[language])} ${random.pick(FAMILY[language])}`;

/** A client's name as reviews show it: given name and initial. */
export const clientName = (random: Random, language: DemoLanguage): string =>
  `${random.pick(GIVEN[language])} ${random.pick(FAMILY[language]).slice(0, 1)}.`;

/** Streets that any town might have. */
export const STREETS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ['Mill Street', 'Cooper Lane', 'Foundry Yard', 'Albion Row', 'Canal Walk', 'Weaver Street', 'Station Parade'],
  de: ['Lindengasse', 'Mühlweg', 'Marktplatz', 'Gartenstraße', 'Uferweg', 'Brunnengasse', 'Schulstraße'],
  es: ['Calle del Molino', 'Calle de la Fuente', 'Calle Nueva', 'Pasaje del Olmo', 'Calle del Puerto'],
  nl: ['Molenstraat', 'Kerkstraat', 'Nieuwe Gracht', 'Lindelaan', 'Havenweg'],
};

/** A street with its number as the language writes it. */
export function address(random: Random, language: DemoLanguage): string {
  const [street, number] = [random.pick(STREETS[language]), random.whole(2, 140)];
  return language === 'en' ? `${number} ${street}` : language === 'es' ? `${street}, ${number}` : `${street} ${number}`;
}
