Kari@teams (nb) and Kari (nb) become one, and choose where they are written to

Kari > koble kontoene mine
Kari < Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
Kari > [Lag en kode]
! make-joining-code → made
Kari < Koden din er ABCD-EFGH
  Skriv «koble kontoene mine» til meg i den andre kanalen, velg «Jeg har en kode», og skriv den der.
  Den virker én gang, i 15 minutter. Gi den aldri til noen andre.
> koble sammen
< Skriver du til meg flere steder, kan jeg samle alt som er ditt. Har du fått en kode fra meg i den andre kanalen?
  [Lag en kode] [Jeg har en kode]
> [Jeg har en kode]
< Skriv koden din.
  [Tilbake]
> abcd efgh
! check-joining-code → found
< Koden er laget av Kari Nordby (kari@eksempelkommunen.example) i Slack. Er det deg?
  [Ja, det er meg] [Nei]
> [Ja, det er meg]
! ask-code-owner → asked
Kari < Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
  [Ja, det er meg] [Nei]
< Nå mangler bare ett svar: Jeg har spurt i Slack, der koden ble laget. Svar ja der innen 15 minutter, så kobler jeg kontoene.
Kari > [Ja, det er meg]
! check-link → open
! answer-link → joined
Kari ~ Kari Nordby i Teams har skrevet koden din. Er det deg? Svarer du ja, blir de to én her hos meg, og det kan ikke gjøres om. Svar nei hvis du ikke skrev koden selv.
Kari < Da er det gjort. Alt som er ditt, følger deg begge steder, og hver melding kommer bare ett sted. Skriv «kanal» for å velge hvor.
> kanal
! check-channels → several
< Hvor vil du at jeg skriver til deg?
  [Slack] [Teams] [Der jeg skrev sist]
> hjelp
< Jeg sender påminnelser og nytt om ideer dit du velger. Når du skriver til meg, svarer jeg alltid der du skrev.
  Du kan også skrive «stopp».
  [Slack] [Teams] [Der jeg skrev sist]
> [Slack]
! choose-channel → chosen
< Da skriver jeg til deg i Slack. Du kan bytte når som helst med «kanal».
> bytt kanal
! check-channels → several
< Hvor vil du at jeg skriver til deg?
  [Slack] [Teams] [Der jeg skrev sist]
> 2
! choose-channel → chosen
< Da skriver jeg til deg i Teams. Du kan bytte når som helst med «kanal».
Kari > kanal
! check-channels → several
Kari < Hvor vil du at jeg skriver til deg?
  [Slack] [Teams] [Der jeg skrev sist]
Kari > Der jeg skrev sist
! choose-channel → last-used
Kari < Da skriver jeg til deg der du sist skrev til meg. Du kan bytte når som helst med «kanal».
