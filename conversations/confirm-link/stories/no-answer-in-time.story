Kari@teams (nb) and Kari (nb) want to be one, but do not answer

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari > koble kontoene mine
Kari < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari > [Jeg har en kode]
Kari < Skriv koden din.
  [Tilbake]
Kari > ABCD-EFGH
! check-joining-code → found
Kari < Koden er laget av Kari Nordby i Teams. Er det deg?
  [Ja, det er meg] [Nei]
Kari > [Ja, det er meg]
! ask-code-owner → asked
< Kari Nordby i Slack (kari@eksempelkommunen.example) har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
Kari < Nå mangler bare ett svar: Jeg har spurt i Teams, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
@ 1 day later
Kari < Jeg fikk ikke noe ja i Teams, så ingenting er koblet. Er begge deg, kan du lage en ny kode.
~ Kari Nordby i Slack (kari@eksempelkommunen.example) har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  Tiden er ute, så ingenting er koblet. Koden virker ikke lenger.
> [Ja, det er meg]
! check-link → over
< Det spørsmålet er det svart på, eller så gikk tiden ut. Jeg har ikke endret noe nå.
