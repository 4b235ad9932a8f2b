Kari (nb) and Kari@teams (nb) are one, and ask for more

> koble kontoene mine
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari@teams > koble sammen
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > ABCD-EFGH
! check-joining-code → found
Kari@teams < Koden er laget av Kari Nordby (kari@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
Kari@teams > [Ja, det er meg]
! ask-code-owner → asked
< Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
Kari@teams < Nå mangler bare ett svar: Jeg har spurt i Slack, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
> [Ja, det er meg]
! check-link → open
! answer-link → joined
~ Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
< Da er det gjort. Alt som er ditt, følger deg begge steder, og hver melding kommer bare ett sted. Skriv «kanal» for å velge hvor.
> koble sammen
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Lag en kode]
! make-joining-code → made
< Koden din er JKMN-PQRS
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
Kari@teams > koble sammen
Kari@teams < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari@teams > [Jeg har en kode]
Kari@teams < Skriv koden din.
  [Tilbake]
Kari@teams > JKMN-PQRS
! check-joining-code → already-one
Kari@teams < Her er alt på plass: jeg vet at det er deg begge steder. Skriv «kanal» for å velge hvor du vil ha meldinger.
