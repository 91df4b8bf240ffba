import type { FindingPhrase } from '@stipple/domain';

/** What an import found in a file, in German: each a sentence, without its full stop. */
export const finding: Record<FindingPhrase, string> = {
  '{column} is blank': '{column} ist leer',
  '"{given}" is not a date': '„{given}“ ist kein Datum',
  '"{given}" is not a number': '„{given}“ ist keine Zahl',
  '"{given}" is not a whole number': '„{given}“ ist keine ganze Zahl',
  '"{given}" is not an amount of money': '„{given}“ ist kein Geldbetrag',
  '"{given}" is not known here': '„{given}“ ist hier nicht bekannt',
  '{given} is out of range': '{given} ist zu klein oder zu groß',
  '{second} {until} lies before {first} {from}': '{second} {until} liegt vor {first} {from}',
  'the code is not known here': 'Dieses Kürzel ist hier nicht bekannt',
  'the text has more than {max} characters': 'Der Text hat mehr als {max} Zeichen',
  'the cell holds a NUL character': 'In der Zelle steht ein NUL-Zeichen',
  'the cell holds {fault}': 'In der Zelle steht {fault}',

  'there is no location "{id}", or its row was rejected':
    'Einen Standort „{id}“ gibt es nicht, oder seine Zeile wurde ausgelassen',
  'there is no practitioner "{id}", or its row was rejected':
    'Einen Behandler „{id}“ gibt es nicht, oder seine Zeile wurde ausgelassen',
  'there is no case "{id}", or its row was rejected':
    'Einen Fall „{id}“ gibt es nicht, oder seine Zeile wurde ausgelassen',
  'the id "{id}" stands in an earlier row; that one counts':
    'Die Kennung „{id}“ steht schon in einer früheren Zeile; diese gilt',
  'the id belongs to a review that a client wrote here; an import can not change it':
    'Die Kennung gehört zu einer Bewertung, die hier geschrieben wurde; ein Import kann sie nicht ändern',
  'the record has more than 1 MiB': 'Der Datensatz hat mehr als 1 MiB',
  'the record has more than 1 MiB (it runs from line {from} to {until})':
    'Der Datensatz hat mehr als 1 MiB (er reicht von Zeile {from} bis {until})',
  "the record holds bytes that are not text in the file's encoding":
    'Der Datensatz enthält Bytes, die in der Kodierung der Datei kein Text sind',
  'the row has {fields} fields, the header {width}': 'Die Zeile hat {fields} Felder, die Kopfzeile {width}',
  'the row has {fields} fields, the header {width} (it runs from line {from} to {until})':
    'Die Zeile hat {fields} Felder, die Kopfzeile {width} (sie reicht von Zeile {from} bis {until})',
  'the row has more than 1 MiB': 'Die Zeile hat mehr als 1 MiB',
  'a quote is opened and never closed; reading goes on at the next line':
    'Ein Anführungszeichen wird geöffnet und nie geschlossen; in der nächsten Zeile wird weitergelesen',
  'text stands behind a closing quote; reading goes on at the next line':
    'Hinter einem schließenden Anführungszeichen steht Text; in der nächsten Zeile wird weitergelesen',
  'the database refuses the row: {why}': 'Die Datenbank nimmt die Zeile nicht an: {why}',

  'the file is empty': 'Die Datei ist leer',
  'the file is a GIF picture': 'Die Datei ist ein GIF-Bild',
  'the file is a HEIC picture': 'Die Datei ist ein HEIC-Bild',
  'the file is an AVIF picture': 'Die Datei ist ein AVIF-Bild',
  'the file is a film': 'Die Datei ist ein Film',
  'the file is a ZIP archive or an Office document': 'Die Datei ist ein ZIP-Archiv oder ein Office-Dokument',
  'the file is a PDF document': 'Die Datei ist ein PDF-Dokument',
  'the file is a TIFF or raw camera picture': 'Die Datei ist ein TIFF- oder Rohbild einer Kamera',
  'the file is a BMP picture': 'Die Datei ist ein BMP-Bild',
  'the file is a Photoshop document': 'Die Datei ist ein Photoshop-Dokument',
  'the file is an SVG drawing': 'Die Datei ist eine SVG-Zeichnung',
  'the file is a web page': 'Die Datei ist eine Webseite',
  'the file is an animated PNG': 'Die Datei ist ein bewegtes PNG',
  'the file is an animated WebP': 'Die Datei ist ein bewegtes WebP',
  'the file is not a picture': 'Die Datei ist kein Bild',
  'the file has {size} MB': 'Die Datei hat {size} MB',
  'the file can not be read': 'Die Datei lässt sich nicht lesen',
  'the picture has {width} x {height} pixels': 'Das Bild hat {width} x {height} Pixel',
  'the header of the picture is damaged': 'Der Kopf der Bilddatei ist beschädigt',
  'the picture is damaged or cut off': 'Das Bild ist beschädigt oder abgeschnitten',
  'the path holds a control character': 'Der Pfad enthält ein Steuerzeichen',
  'the path starts with a drive letter': 'Der Pfad beginnt mit einem Laufwerksbuchstaben',
  'the path is a web address': 'Der Pfad ist eine Webadresse',
  'the path is absolute': 'Der Pfad ist absolut',
  'the path leads out of the folder with ".."': 'Der Pfad führt mit „..“ aus dem Ordner hinaus',
  'the path leads through a link': 'Der Pfad führt durch eine Verknüpfung',
  'the path names no file': 'Der Pfad nennt keine Datei',
  'the path names something that is not a file': 'Der Pfad nennt etwas, das keine Datei ist',
  'the folder photos is a link': 'Der Ordner photos ist eine Verknüpfung',
  'there is no such file below photos/': 'Diese Datei gibt es unter photos/ nicht',

  'the required column {column} is missing': 'Die nötige Spalte {column} fehlt',
  'one of the columns {columns} is required': 'Eine der Spalten {columns} ist nötig',
  'the column "{heading}" names {column} a second time and is ignored':
    'Die Spalte „{heading}“ steht ein zweites Mal für {column} und wird übergangen',
  'the column "{heading}" is not known and is ignored': 'Die Spalte „{heading}“ ist nicht bekannt und wird übergangen',
  'the column "{heading}" looks like {column}: correct the heading, or rename the column if it is another':
    'Die Spalte „{heading}“ sieht nach {column} aus: Berichtigen Sie die Überschrift, oder nennen Sie die Spalte anders, wenn es eine andere ist',
  'the header can not be read': 'Die Kopfzeile lässt sich nicht lesen',
  'the file has no header': 'Die Datei hat keine Kopfzeile',
  'the file holds blank lines only': 'Die Datei enthält nur leere Zeilen',
  'the file holds a byte-order mark and nothing else': 'Die Datei enthält nur eine Bytereihenfolge-Marke',
  'the sheet is empty': 'Das Blatt ist leer',
  'no row of the sheet has {count} headings of the table {table}':
    'Keine Zeile des Blatts hat {count} Überschriften der Tabelle {table}',
  'the sheet has a cell outside of it': 'Das Blatt hat eine Zelle außerhalb seiner Grenzen',
  'row {row} of the sheet names a text that is not there':
    'Zeile {row} des Blatts verweist auf einen Text, den es nicht gibt',
  'lines {from} to {until} are text of the row that starts on line {line}; if they are rows, a quote on line {line} is not closed':
    'Die Zeilen {from} bis {until} sind Text der Zeile, die in Zeile {line} beginnt; sollten es eigene Zeilen sein, fehlt in Zeile {line} ein schließendes Anführungszeichen',
  '"{id}" is not located: {city}, {country} in {zone} names no town, or several; state the region, or latitude and longitude':
    '„{id}“ hat keine Lage: {city}, {country} in {zone} ist kein Ort oder steht für mehrere; geben Sie die Region an, oder Breiten- und Längengrad',

  'this is not a file': 'Das ist keine Datei',
  'the file is empty (0 bytes)': 'Die Datei ist leer (0 Bytes)',
  'the file has more than 512 MiB': 'Die Datei hat mehr als 512 MiB',
  'the file has too many parts': 'Die Datei hat zu viele Teile',
  'the file lacks its part {part}': 'Der Datei fehlt ihr Teil {part}',
  'the file is protected by a password': 'Die Datei ist mit einem Kennwort geschützt',
  'the part {part} unpacks to {bytes} bytes': 'Der Teil {part} wird ausgepackt {bytes} Bytes groß',
  '{archive} unpacks to more than 8 GiB': '{archive} wird ausgepackt größer als 8 GiB',
  'not a file that can be read (.xlsx or .zip without a password): {why}':
    'Das ist keine lesbare Datei (.xlsx oder .zip ohne Kennwort): {why}',
  'the workbook has more than 8 million texts': 'Die Mappe hat mehr als 8 Millionen Texte',
  'the workbook has too many sheets': 'Die Mappe hat zu viele Blätter',
  'the workbook has too many relations': 'Die Mappe hat zu viele Verweise',
  "the workbook's part {part} is broken: {why}": 'Der Teil {part} der Mappe ist beschädigt: {why}',
  'the hidden sheet "{sheet}" of {file} is ignored': 'Das verborgene Blatt „{sheet}“ in {file} wird übergangen',
  'the sheet "{sheet}" of {file} is no table of the format and is ignored':
    'Das Blatt „{sheet}“ in {file} ist keine Tabelle des Formats und wird übergangen',
  'a second sheet "{sheet}" of {file} is ignored': 'Ein zweites Blatt „{sheet}“ in {file} wird übergangen',
  '{file} is ignored beside {other}': '{file} wird neben {other} übergangen',
  '{file} is ignored: the folder has tables as CSV': '{file} wird übergangen, denn es gibt Tabellen als CSV',
  '{file} is ignored: give one workbook': '{file} wird übergangen: Geben Sie nur eine Mappe',
  '{file} is no table of the format and is ignored': '{file} ist keine Tabelle des Formats und wird übergangen',
  '{file} is no table of the format and is ignored; did you mean {near}?':
    '{file} ist keine Tabelle des Formats und wird übergangen; meinten Sie {near}?',
  '{part} in {archive} is ignored': '{part} in {archive} wird übergangen',
  'the folder photos is a link and is not followed': 'Der Ordner photos ist eine Verknüpfung und wird nicht verfolgt',
  'no byte-order mark: read as {encoding}': 'Ohne Bytereihenfolge-Marke: gelesen als {encoding}',
  'not UTF-8: read as Windows-1252 (Latin-1); state another with --encoding':
    'Nicht UTF-8: gelesen als Windows-1252 (Latin-1); speichern Sie die Datei als UTF-8, wenn Zeichen falsch sind',
  'and {count} more warnings': 'und {count} weitere Hinweise',
};
