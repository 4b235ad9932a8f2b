Kari (nb) changes a message, and the new words hold somebody's number

> Pårørende ringer kveldsvakta fordi ingen har sagt når vi kommer
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
~> Pårørende ringer kveldsvakta fordi ingen har sagt når vi kommer → Pårørende ringer 40612345 fordi ingen har sagt når vi kommer
< Jeg skjulte det som ser ut som et telefonnummer, før jeg lagret det du skrev:
  «Pårørende ringer •••••••• fordi ingen har sagt når vi kommer»
  Vil du ha det slik?
  [Behold slik] [Skriv på nytt] [Det er noe annet]
> [Skriv på nytt]
< Fint, da har jeg glemt det. Skriv det på nytt slik du vil ha det.
  Hvilket behov har du sett? Fortell hva som er vanskelig i dag. Én til tre setninger holder.
  [Rediger] [Tilbake]
> Pårørende ringer vakttelefonen fordi ingen har sagt når vi kommer
! weigh-need → need
< Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
~> Pårørende ringer vakttelefonen fordi ingen har sagt når vi kommer → Pårørende ringer vakttelefonen 40612345 fordi ingen har sagt når vi kommer
< Jeg skjulte det som ser ut som et telefonnummer, før jeg lagret det du skrev:
  «Pårørende ringer vakttelefonen •••••••• fordi ingen har sagt når vi kommer»
  Vil du ha det slik?
  [Behold slik] [Skriv på nytt] [Det er noe annet]
> [Behold slik]
! weigh-need → need
< Rettet: «Behov» er nå slik du skrev det.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  ( ) 5 – Bedre kvalitet
  ( ) 6 – Mer fornøyde brukere
  ( ) 7 – Enklere for brukeren
  ( ) 8 – Bedre tilgjengelighet
  ( ) 9 – Mer kunnskap og forståelse
  ( ) 10 – Bedre livskvalitet
  ( ) 11 – Mer engasjerte ansatte
  ( ) 12 – Bedre arbeidsmiljø
  ( ) 13 – Lettere å få og beholde folk
  ( ) 14 – Bedre for klima og miljø
  ( ) 15 – Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
