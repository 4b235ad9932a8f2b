Ola (nb), Kari@teams (nb) and Liv (nb) are three people, and Kari has come by a code of Ola's

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari@teams > koble kontoene mine
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > ABCD-EFGH
! check-joining-code → found
Kari@teams < Koden er laget av Ola Tveit (ola@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
Kari@teams > [Ja, det er meg]
! ask-code-owner → asked
< Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
Kari@teams < Nå mangler bare ett svar: Jeg har spurt i Slack, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
Kari@teams > [Nei]
Kari@teams < Denne samtalen er avsluttet. Skriv «idé» for å begynne på en ny.
Liv > [Ja, det er meg]
! check-link → over
Liv < Det spørsmålet er det svart på, eller så gikk tiden ut. Jeg har ikke endret noe nå.
> [Nei]
! check-link → open
! answer-link → not-joined
~ Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
Kari@teams < Jeg fikk ikke noe ja i Slack, så ingenting er koblet. Er begge deg, kan du lage en ny kode.
< Da er ingenting koblet, og koden virker ikke lenger.
> [Ja, det er meg]
! check-link → over
< Det spørsmålet er det svart på, eller så gikk tiden ut. Jeg har ikke endret noe nå.
