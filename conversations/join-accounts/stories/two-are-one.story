Kari (nb) and Kari@teams (nb) turn out to be one, in the middle of an idea on each side

> Pårørende ringer fordi de ikke vet når vi kommer
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
Kari@teams > Nøkkelen til bilen er aldri der den skal være
! weigh-need → need
Kari@teams < Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> hjelp
< Først lager du en kode i den ene kanalen. Så skriver du den til meg i den andre. Da følger ideer og påminnelser deg begge steder.
  Du kan også skrive «stopp».
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
< Da går vi tilbake til «Pårørende ringer fordi de ikke vet når vi kommer».
  Vi var ved «For hvem».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
Kari@teams > Koble kontoene mine!
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > hjelp
Kari@teams < Koden har åtte tegn, for eksempel ABCD-2345. Mellomrom, strek og store eller små bokstaver spiller ingen rolle.
  Du kan også skrive «tilbake» og «stopp».
  [Tilbake]
Kari@teams > abcd - efgh
! check-joining-code → found
Kari@teams < Koden er laget av Kari Nordby (kari@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
Kari@teams > hjelp
Kari@teams < Svar bare ja hvis det er du som laget koden. Fikk du den av noen andre, svarer du nei, så skjer det ingenting.
  Du kan også skrive «stopp».
  [Ja, det er meg] [Nei]
Kari@teams > ja
! ask-code-owner → asked
< Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
Kari@teams < Nå mangler bare ett svar: Jeg har spurt i Slack, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
Kari@teams < Da går vi tilbake til «Nøkkelen til bilen er aldri der den skal være».
  Vi var ved «For hvem».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> [Ja, det er meg]
! check-link → open
! answer-link → joined
~ Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
< Da er det gjort. Alt som er ditt, følger deg begge steder, og hver melding kommer bare ett sted. Skriv «kanal» for å velge hvor.
> innbyggere
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
> mine
! list-ideas → listed
< Mine ideer
  Du har 2 utkast. Bare du ser dem.
  Pårørende ringer fordi de ikke vet når…: 2 korte spørsmål igjen
  Nøkkelen til bilen er aldri der den…: 3 korte spørsmål igjen
  [Fortsett: Pårørende ringer fordi de ikke vet når…] [Fortsett: Nøkkelen til bilen er aldri der den…]
